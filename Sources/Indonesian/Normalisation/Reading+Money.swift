extension Reading {
  private static let currencies = PhraseTable(Currencies.table)

  /// Rp50.000 is said "lima puluh ribu rupiah", Rp 1–2 juta "satu sampai dua juta rupiah".
  mutating func readMoney() -> Bool {
    // Without tables this reads the spoken side of one, perhaps of the currencies' own.
    guard !tables.isEmpty, let sign = Self.currencies.match(pieces, at: index) else {
      return false
    }
    let first = solid(from: sign.count)
    guard let amount = piece(first), amount.kind == .number else { return false }
    var end = first + 1
    var words = Self.amountWords(amount.text)
    if let mark = piece(end), mark.isDash, let upper = piece(end + 1), upper.kind == .number {
      words += ["sampai"] + Self.amountWords(upper.text)
      end += 2
    }
    if let scale = piece(solid(from: end)), let word = Currencies.scales[scale.text],
      scale.text.utf8.count > 1 || scale.isUpperCase
    {
      words.append(word)
      end = solid(from: end) + 1
    }
    // "Rp5.000,-" and "Rp5.000,00" have no sen.
    if piece(end)?.isMark(",") == true, piece(end + 1)?.isDash == true { end += 2 }
    say(words + sign.words, for: index..<index + end)
    index += end
    measureEnd = index
    readRangeOfMoney()
    return true
  }

  private static func amountWords(_ text: String) -> [String] {
    NumberReading.words(of: text.hasSuffix(",00") ? String(text.dropLast(3)) : text)
  }

  /// Rp5.000-Rp10.000.
  private mutating func readRangeOfMoney() {
    let dash = solid(from: 0)
    guard let mark = piece(dash), mark.isRangeMark else { return }
    let next = solid(from: dash + 1)
    guard index + next < pieces.count, Self.currencies.match(pieces, at: index + next) != nil else {
      return
    }
    say("sampai", for: index + dash..<index + dash + 1)
    index += next
  }
}
