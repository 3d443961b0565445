/// Numbers as Indonesians say them.
enum NumberWords {
  static let digits = [
    "nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan",
  ]
  static let largest = 999_999_999_999

  private static let scales: [(value: Int, name: String)] = [
    (1_000_000_000, "miliar"), (1_000_000, "juta"), (1_000, "ribu"), (100, "ratus"),
  ]

  /// Returns the words of a cardinal, 0…999 999 999 999.
  static func cardinal(_ number: Int) -> [String] {
    precondition(0...largest ~= number, "a cardinal that has words")
    switch number {
    case 0..<10: return [digits[number]]
    case 10: return ["sepuluh"]
    case 11: return ["sebelas"]
    case 12..<20: return [digits[number - 10], "belas"]
    case 20..<100: return [digits[number / 10], "puluh"] + rest(number % 10)
    default: return large(number)
    }
  }

  private static func large(_ number: Int) -> [String] {
    guard let scale = scales.first(where: { number >= $0.value }) else { return [] }
    let count = number / scale.value
    // One hundred and one thousand are said with se-, one million is not.
    let head =
      count == 1 && scale.value <= 1_000 ? ["se" + scale.name] : cardinal(count) + [scale.name]
    return head + rest(number % scale.value)
  }

  private static func rest(_ number: Int) -> [String] {
    number == 0 ? [] : cardinal(number)
  }

  /// Returns a number 1…89 in Roman letters, small ones.
  static func roman(_ number: Int) -> String {
    let ones = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"]
    let tens = ["", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx"]
    return tens[number / 10] + ones[number % 10]
  }

  /// Returns digits one by one.
  static func spelled(_ text: some StringProtocol) -> [String] {
    text.compactMap { $0.wholeNumberValue.map { digits[$0] } }
  }
}
