extension Reading {
  /// Words after which a number stands in Roman letters: kala II, trimester III.
  private static let romanContexts = Set([
    "kala", "trimester", "abad", "bab", "kelas", "tingkat", "derajat", "tahap", "fase", "stadium",
    "bagian", "jilid", "semester",
  ])

  /// Suffixes that a hyphen joins to letters and numbers.
  private static let clitics = Set(["nya", "ku", "mu", "lah", "kah", "pun", "an"])

  mutating func readWord() {
    let piece = pieces[index]
    if readClitic(piece) || readDoubled(piece) || readOrdinal(piece) || readMoney(piece) {
      return
    }
    if piece.isUpperCase, let number = roman(piece) {
      say(NumberWords.cardinal(number), for: index..<index + 1)
    } else if piece.isUpperCase, piece.text.count > 1, Acronyms.isSpelled(piece.text) {
      say(LetterNames.spelled(piece.text), for: index..<index + 1)
    } else if piece.text.count == 1, !"aiueoéèê".contains(piece.text) {
      readSingleLetter(piece)
    } else {
      say([piece.text], for: index..<index + 1)
    }
    index += 1
  }

  /// "3 x 10 detik" and "2 x sehari" multiply; other single consonants are named.
  private mutating func readSingleLetter(_ piece: Piece) {
    if piece.text == "x", previous?.kind == .number || previous?.isMark("½") == true {
      say(["kali"], for: index..<index + 1)
    } else {
      say(LetterNames.spelled(piece.text), for: index..<index + 1)
    }
  }

  /// ASI-nya, SC-nya: the suffix belongs to what stands before the hyphen.
  private mutating func readClitic(_ piece: Piece) -> Bool {
    guard Self.clitics.contains(piece.text), self.piece(-1)?.isMark("-") == true,
      let before = self.piece(-2), before.kind == .word, before.isUpperCase
    else { return false }
    attach(piece.text, of: index)
    index += 1
    return true
  }

  /// ibu2 is said "ibu ibu".
  private mutating func readDoubled(_ piece: Piece) -> Bool {
    guard let next = self.piece(1), next.kind == .number, next.text == "2",
      piece.text.count >= 3, !piece.isUpperCase
    else { return false }
    say([piece.text, piece.text], for: index..<index + 2)
    index += 2
    return true
  }

  /// ke-5, ke 5 times: kelima.
  private mutating func readOrdinal(_ piece: Piece) -> Bool {
    guard piece.text == "ke", self.piece(1)?.isDash == true, let number = self.piece(2),
      number.kind == .number, let value = Int(number.text), value <= NumberWords.largest, value > 0
    else { return false }
    say(NumberWords.ordinal(value), for: index..<index + 3)
    index += 3
    return true
  }

  /// Rp50.000 is said "lima puluh ribu rupiah"; a scale word stands before "rupiah".
  private mutating func readMoney(_ piece: Piece) -> Bool {
    guard piece.text == "rp" else { return false }
    let begin = index
    var offset = 1
    if self.piece(offset)?.isMark(".") == true { offset += 1 }
    offset = solid(from: offset)
    guard let amount = self.piece(offset), amount.kind == .number else { return false }
    index += offset
    say(NumberReading.words(of: amount.text), for: begin..<index + 1)
    index += 1
    let scale = solid(from: 0)
    if let word = self.piece(scale),
      ["ribu", "juta", "miliar", "triliun", "rb", "jt"].contains(word.text)
    {
      say([Units.table[word.text] ?? word.text], for: index + scale..<index + scale + 1)
      index += scale + 1
    }
    say(["rupiah"], for: begin..<begin + 1)
    return true
  }

  /// The value of Roman letters where a number is expected.
  private func roman(_ piece: Piece) -> Int? {
    guard let before = previous, before.kind == .word, Self.romanContexts.contains(before.text)
    else { return nil }
    let values: [Character: Int] = ["i": 1, "v": 5, "x": 10, "l": 50, "c": 100]
    let digits = piece.text.compactMap { values[$0] }
    guard digits.count == piece.text.count, digits.count <= 8 else { return nil }
    var sum = 0
    for (place, digit) in digits.enumerated() {
      let isLess = place + 1 < digits.count && digit < digits[place + 1]
      sum += isLess ? -digit : digit
    }
    return sum > 0 ? sum : nil
  }
}
