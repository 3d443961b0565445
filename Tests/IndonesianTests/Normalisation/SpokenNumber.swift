/// Understands a spoken cardinal as a listener does: the way back from words to a number.
enum SpokenNumber {
  private static let ones = [
    "nol": 0, "satu": 1, "dua": 2, "tiga": 3, "empat": 4, "lima": 5, "enam": 6, "tujuh": 7,
    "delapan": 8, "sembilan": 9,
  ]
  private static let whole = ["sepuluh": 10, "sebelas": 11, "seratus": 100]
  private static let scales = ["ribu": 1000, "juta": 1_000_000, "miliar": 1_000_000_000]

  /// Returns the number, or nil where the words are none.
  static func value(of words: Substring) -> Int? {
    var total = 0
    var group = 0
    var digit: Int?
    for word in words.split(separator: " ").map(String.init) {
      if let one = ones[word] {
        guard digit == nil else { return nil }
        digit = one
      } else if let value = whole[word] {
        group += value
      } else if word == "seribu" {
        total += 1000
      } else if let scale = scales[word] {
        total += (group + (digit ?? 0)) * scale
        (group, digit) = (0, nil)
      } else if let factor = ["belas": 1, "puluh": 10, "ratus": 100][word], let one = digit {
        group += one * factor + (factor == 1 ? 10 : 0)
        digit = nil
      } else {
        return nil
      }
    }
    return total + group + (digit ?? 0)
  }
}
