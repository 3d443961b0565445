import BelaiScript
import TestSupport
import Testing

/// Numbers, durations and ranges in every form that authors write them in.
@Suite struct QuantityTests {
  private func rest(_ written: String) -> Rest? {
    let items = check(step("[jeda \(written)]")).script?.steps[0].items ?? []
    guard case .rest(let rest, _)? = items.last else { return nil }
    return rest
  }

  private func said(_ command: String) -> [[String?]] {
    check(step(command)).diagnostics.map { [$0.code, $0.message(in: .indonesian)] }
  }

  @Test(arguments: [
    ("8detik", 8000), ("8 DETIK", 8000), ("8 dtk", 8000), ("8 det", 8000), ("8 s", 8000),
    ("8 sec", 8000), ("8 secs", 8000), ("1 second", 1000), ("2 mnt", 120_000), ("2 min", 120_000),
    ("2 mins", 120_000), ("1 minute", 60_000), ("1 j", 3_600_000), ("1 h", 3_600_000),
    ("1 hr", 3_600_000), ("2 hrs", 7_200_000), ("1 hour", 3_600_000), ("2 hours", 7_200_000),
    ("0,125 detik", 125), ("0.5 min", 30_000), ("1 jam 2 menit 3 detik", 3_723_000),
    ("1 jam 3 detik", 3_603_000), ("1,5 menit 1,5 detik", 91_500), ("007 detik", 7000),
    ("1 menit 90 detik", 150_000), ("\"8\" detik", 8000),
  ])
  func `a duration is read with any spelling of its units`(_ written: String, _ length: Int) {
    #expect(rest(written) == .fixed(.milliseconds(length)))
  }

  @Test(arguments: [
    ("5-20 detik", 5, 20), ("5 sampai 20 detik", 5, 20), ("5 to 20 seconds", 5, 20),
    ("5 detik - 20 detik", 5, 20), ("30 detik - 1 menit", 30, 60), ("1–2 menit", 60, 120),
    ("1 menit 10 detik sampai 2 menit", 70, 120), ("5 − 20 s", 5, 20),
  ])
  func `a range may name its unit once or twice`(_ written: String, _ low: Int, _ high: Int) {
    #expect(rest(written) == .elastic(.seconds(low)...(.seconds(high))))
  }

  @Test(arguments: ["sisa waktu", "SISA  WAKTU", "remaining time", ": sisa waktu"])
  func `the remaining time is a rest of its own`(_ written: String) throws {
    let text = step("[jeda \(written)]").replacing("Jenis:", with: "Lama: 5 menit\nJenis:")
    let script = try #require(check(text).script)
    #expect(script.steps[0].items.last?.withoutSpans == .rest(.remaining, Span(bytes: 0..<0)))
  }

  @Test(arguments: ["1.500", "1,500", "1.500.000", "1.2.3", "12,345"])
  func `a number that can be read in two ways is asked about`(_ number: String) {
    #expect(said("[jeda \(number) detik]") == [["N015", "angka '\(number)' tidak jelas"]])
    let help = check(step("[jeda \(number) detik]")).diagnostics.first?.help(in: .english)
    #expect(help == "write a thousand as 1000, and one and a half as 1.5")
  }

  @Test(arguments: [("0,125", 125), ("1,5", 1500), ("1.25", 1250), ("1,1234", 1123)])
  func `decimals that can mean nothing else are read`(_ number: String, _ length: Int) {
    guard case .fixed(let duration)? = rest("\(number) detik") else {
      Issue.record("\(number) is not read")
      return
    }
    #expect(Int(duration / .milliseconds(1)) == length)
  }

  @Test(arguments: [
    ("[jeda 20-5 detik]", "20", "5"), ("[jeda 5-5 detik]", "5", "5"),
    ("[jeda 1 menit - 30 detik]", "1 menit", "30 detik"),
    ("[jeda 60 detik sampai 1 menit]", "60 detik", "1 menit"),
  ])
  func `bounds that do not rise are shown as written`(
    _ command: String, _ low: String, _ high: String
  ) {
    let text = "batas bawah '\(low)' tidak lebih kecil dari batas atas '\(high)'"
    #expect(said(command) == [["N060", text]])
  }

  @Test(arguments: [
    ("[jeda 10 detik 2 menit]", "2 menit"), ("[jeda 1 menit 2 menit]", "2 menit"),
    ("[jeda 1 jam 5 detik 3 menit]", "3 menit"),
  ])
  func `units of a duration fall`(_ command: String, _ late: String) {
    #expect(said(command) == [["N018", "'\(late)' tidak dimengerti di sini"]])
  }

  @Test(arguments: [
    ("[hitung 1,5 sampai 3, tiap 1 detik]", "1,5"), ("[hitung 1 sampai 2.5, tiap 1 detik]", "2.5"),
    ("[hitung mundur 2,5 detik]", "2,5 detik"), ("[napas 4-6, 2,5 kali]", "2,5"),
    ("[hitung mundur 9 detik, ucapkan 2,5 terakhir]", "2,5"), ("[suara nada 4,5]", "4,5"),
  ])
  func `what is counted is counted in whole numbers`(_ command: String, _ number: String) {
    #expect(said(command) == [["N017", "'\(number)' harus bilangan bulat"]])
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func `a duration that is written out is read back`(_ seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    let hours = Int.random(in: 0...3, using: &numbers)
    let minutes = Int.random(in: 0...59, using: &numbers)
    let hundredths = Int.random(in: 1...5999, using: &numbers)
    let decimals = String(hundredths % 100 + 100).dropFirst()
    let mark = Bool.random(using: &numbers) ? "," : "."
    let parts = [
      hours > 0 ? "\(hours) jam" : "", minutes > 0 ? "\(minutes) menit" : "",
      "\(hundredths / 100)\(mark)\(decimals) detik",
    ]
    let total = (hours * 3600 + minutes * 60) * 1000 + hundredths * 10
    #expect(rest(parts.joined(separator: " ")) == .fixed(.milliseconds(total)))
  }
}
