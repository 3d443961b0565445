import Indonesian
import TestSupport
import Testing

/// Numbers that nobody reviewed one by one: what is said must mean what is written.
@Suite struct NumberPropertyTests {
  private let normaliser = Normaliser()

  /// A number up to a thousand milliards, of any length.
  private func number(_ numbers: inout SeededNumbers) -> Int {
    let digits = Int.random(in: 1...12, using: &numbers)
    let most = (0..<digits).reduce(1) { power, _ in power * 10 } - 1
    return Int.random(in: 0...most, using: &numbers)
  }

  private func grouped(_ number: Int) -> String {
    var digits = String(number)
    var groups: [String] = []
    while digits.utf8.count > 3 {
      groups.insert(String(digits.suffix(3)), at: 0)
      digits.removeLast(3)
    }
    return ([digits] + groups).joined(separator: ".")
  }

  @Test func `every number up to two thousand is understood`() {
    for number in 0...2000 {
      #expect(SpokenNumber.value(of: normaliser.words(of: "\(number) kali").dropLast(5)) == number)
    }
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func `a number is understood as it was written`(_ seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    for _ in 0..<20 {
      let number = number(&numbers)
      let words = normaliser.words(of: "\(number) kali")
      #expect(words.hasSuffix(" kali"))
      #expect(SpokenNumber.value(of: words.dropLast(5)) == number, "\(number): \(words)")
    }
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func `points between thousands change nothing`(_ seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    for _ in 0..<20 {
      let number = number(&numbers)
      let written = normaliser.words(of: "\(number) kali")
      #expect(normaliser.words(of: "\(grouped(number)) kali") == written, "\(number)")
    }
  }

  @Test(arguments: 0..<50 as Range<UInt64>)
  func `decimals are said one by one after koma`(_ seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    for _ in 0..<20 {
      let whole = Int.random(in: 0...999, using: &numbers)
      let decimals = (0..<Int.random(in: 1...4, using: &numbers)).map { _ in
        Int.random(in: 0...9, using: &numbers)
      }
      let text = "\(whole),\(decimals.map(String.init).joined()) liter"
      let parts = normaliser.words(of: text).dropLast(6).split(separator: " koma ")
      #expect(parts.count == 2, "\(text)")
      #expect(parts.first.flatMap(SpokenNumber.value) == whole)
      let digits = parts.last?.split(separator: " ").map { SpokenNumber.value(of: $0) }
      #expect(digits == decimals, "\(text)")
    }
  }

  @Test func `every ordinal but the first is its cardinal with ke-`() {
    #expect(normaliser.words(of: "ke-1") == "pertama")
    for number in 2...1200 {
      let cardinal = normaliser.words(of: "\(number) kali").dropLast(5)
      #expect(normaliser.words(of: "ke-\(number)") == "ke" + cardinal)
    }
  }

  @Test(arguments: 0..<50 as Range<UInt64>)
  func `a range says both of its ends`(_ seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    let low = Int.random(in: 1...500, using: &numbers)
    let high = low + Int.random(in: 1...500, using: &numbers)
    for dash in ["-", "–", "—", " - ", " – "] {
      let words = normaliser.words(of: "Ulangi \(low)\(dash)\(high) kali")
      let ends = words.dropFirst(7).dropLast(5).split(separator: "sampai")
      #expect(ends.map { SpokenNumber.value(of: $0) } == [low, high], "\(low)\(dash)\(high)")
    }
  }

  @Test func `every minute of a day is said with its hour and its minute`() {
    for minute in 0..<1440 {
      let (hour, past) = (minute / 60, minute % 60)
      let digits = ["0\(hour)", "0\(past)"].map { String($0.suffix(2)) }
      let words = normaliser.words(of: "pukul \(digits[0]).\(digits[1])")
      #expect(words == normaliser.words(of: "pukul \(digits[0]):\(digits[1])"))
      let hours = hour == 0 ? "nol nol" : normaliser.words(of: "\(hour)")
      let zero = past < 10 ? "nol " : ""
      let minutes = past == 0 ? "" : " \(zero)\(normaliser.words(of: "\(past)"))"
      #expect(words == "pukul \(hours)\(minutes)", "\(digits)")
    }
  }

  @Test func `every day of a year is said alike however it is written`() {
    let months = [
      "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September",
      "Oktober", "November", "Desember",
    ]
    for (index, name) in months.enumerated() {
      for day in 1...31 {
        let month = index + 1
        let (two, twoMonths) = (String("0\(day)".suffix(2)), String("0\(month)".suffix(2)))
        let words = normaliser.words(of: "\(day) \(name) 2026")
        #expect(words.hasSuffix(" \(name.lowercased()) dua ribu dua puluh enam"))
        for text in [
          "\(day)/\(month)/2026", "\(two)-\(twoMonths)-2026", "\(two).\(twoMonths).2026",
          "2026-\(twoMonths)-\(two)",
        ] { #expect(normaliser.words(of: text) == words, "\(text)") }
      }
    }
  }

  @Test(arguments: ["32/1/2026", "1/13/2026", "0/5/2026", "32-01-2026"])
  func `what is on no calendar is no date`(_ text: String) {
    let words = normaliser.words(of: text)
    #expect(!words.contains("januari") && !words.contains("mei"))
    #expect(words.contains("dua ribu dua puluh enam"))
  }

  @Test(arguments: [
    ("25.00", "dua puluh lima koma nol nol"), ("10.60", "sepuluh koma enam nol"),
    ("24.30", "dua puluh empat tiga puluh"),
  ])
  func `what is on no clock is no time`(_ text: String, _ words: String) {
    #expect(normaliser.words(of: text) == words)
  }
}
