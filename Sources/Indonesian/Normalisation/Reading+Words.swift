extension Reading {
  /// Words after which a number stands in Roman letters: kala II, trimester III.
  private static let romanContexts = Set(
    """
    kala trimester abad bab kelas tingkat derajat tahap fase stadium bagian jilid semester grade
    golongan dunia pasal seri babak triwulan caturwulan lampiran bagian
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// Prefixes and suffixes that a hyphen joins, although they belong to the word: di-USG, ASI-nya.
  private static let prefixes = Set(["ke", "se", "di", "ber", "ter", "per", "me", "pe"])
  private static let suffixes = Set(["nya", "ku", "mu", "lah", "kah", "pun", "an", "kan"])

  /// The most words that hyphens make one of: "sekali-sekali", "mau-tak-mau".
  private static let mostJoined = 3

  mutating func readWord() {
    let piece = pieces[index]
    if readSuffix(piece) || readPrefixedNumber(piece) || readMoney() || readDoubled(piece) {
      return
    }
    if piece.isUpperCase, followsRomanContext || Self.isPlainlyRoman(piece.text),
      let number = roman(piece.text)
    {
      say(NumberWords.cardinal(number), for: index..<index + 1)
    } else if piece.isWord("x"), multiplies {
      say("kali", for: index..<index + 1)
    } else if isSpelled(piece) {
      say(LetterNames.spelled(piece.text), for: index..<index + 1)
    } else if !piece.isUpperCase, Units.unmistakable.contains(piece.text),
      let unit = Units.table[piece.text]
    {
      say(unit, for: index..<index + 1)
      measureEnd = index + 1
    } else {
      return readPlainWord()
    }
    index += 1
  }

  private func isSpelled(_ piece: Piece) -> Bool {
    piece.text.utf8.count == 1
      || Acronyms.isSpelled(piece.text, isUpperCase: piece.isUpperCase)
  }

  /// "3 x 10 detik", "10 cm x 5 cm" and "2 x sehari" multiply; any other x is a letter.
  private var multiplies: Bool {
    if measureEnd == index || measureEnd == index - 1 { return true }
    guard let next = piece(solid(from: 1)) else { return false }
    return previous?.isMark("½") == true || next.kind == .number
      || (previous?.kind == .number && next.kind == .word)
  }

  /// A word with all that hyphens join to it: "pelan-pelan", "anak-anaknya".
  private mutating func readPlainWord() {
    let begin = index
    var word = pieces[index].text
    var count = 1
    var end = index + 1
    while count < Self.mostJoined, let next = joined(after: end) {
      word += (Self.prefixes.contains(word) ? "" : "-") + next.text
      end += 2
      count += 1
    }
    // What is counted is a measure: 8 kali/hari.
    if previous?.kind == .number { measureEnd = end }
    say([word], for: begin..<end)
    index = end
    readRangeOfNames()
  }

  /// The plain word that a hyphen joins at a place.
  private func joined(after place: Int) -> Piece? {
    guard place + 1 < pieces.count, pieces[place].isMark("-") else { return nil }
    let (before, next) = (pieces[place - 1], pieces[place + 1])
    let isPlain =
      next.kind == .word && !isSpelled(next) && !Self.suffixes.contains(next.text)
      && !(Calendar.ranged.contains(before.text) && Calendar.ranged.contains(next.text)
        && before.text != next.text)
    return isPlain && !startsPhrase(at: place + 1) ? next : nil
  }

  private func startsPhrase(at place: Int) -> Bool {
    tables.contains { $0.table.match(pieces, at: place) != nil }
  }

  /// Senin-Jumat, Januari–Maret: the dash means "sampai".
  private mutating func readRangeOfNames() {
    guard let mark = piece(0), mark.isDash, let next = piece(1), next.kind == .word,
      Calendar.ranged.contains(pieces[index - 1].text), Calendar.ranged.contains(next.text)
    else { return }
    say("sampai", for: index..<index + 1)
    index += 1
  }

  /// ASI-nya, anak-anak-nya: the suffix belongs to what stands before the hyphen.
  private mutating func readSuffix(_ piece: Piece) -> Bool {
    guard Self.suffixes.contains(piece.text), self.piece(-1)?.isMark("-") == true,
      let before = self.piece(-2), before.kind == .word
    else { return false }
    attach(piece.text, of: index)
    index += 1
    return true
  }

  /// ibu2 is said "ibu-ibu", ibu2nya "ibu-ibunya", and kira2 "kira-kira".
  private mutating func readDoubled(_ piece: Piece) -> Bool {
    guard let next = self.piece(1), next.text == "2" || next.text == "²",
      piece.text.utf8.count >= 3, !piece.isUpperCase
    else { return false }
    var word = piece.text + "-" + piece.text
    var end = index + 2
    if let suffix = self.piece(2), Self.suffixes.contains(suffix.text) {
      word += suffix.text
      end += 1
    }
    say([word], for: index..<end)
    index = end
    return true
  }

  /// ke-5 is said "kelima", ke-IV "keempat", ber-2 "berdua".
  private mutating func readPrefixedNumber(_ piece: Piece) -> Bool {
    guard piece.text == "ke" || piece.text == "ber" else { return false }
    let offset = self.piece(1)?.isDash == true ? 2 : 1
    guard let number = self.piece(offset), let value = value(of: number), value > 0 else {
      return false
    }
    let words = NumberWords.cardinal(value)
    let isFirst = piece.text == "ke" && value == 1
    say(
      isFirst ? ["pertama"] : [piece.text + words[0]] + words.dropFirst(),
      for: index..<index + offset + 1)
    index += offset + 1
    readNumberSuffix()
    return true
  }

  private func value(of piece: Piece) -> Int? {
    if piece.kind == .word { return piece.isUpperCase ? roman(piece.text) : nil }
    guard piece.kind == .number else { return nil }
    return NumberReading.value(of: piece.text)
  }

  private var followsRomanContext: Bool {
    guard let before = previous, before.kind == .word else { return false }
    return Self.romanContexts.contains(before.text)
  }

  // IV is also an infusion, and XX are chromosomes.
  private static func isPlainlyRoman(_ text: String) -> Bool {
    text.utf8.count > 1 && text != "iv" && text != "xx" && text.allSatisfy { "ivx".contains($0) }
  }

  /// The value of a well-formed number in Roman letters.
  private func roman(_ text: String) -> Int? {
    guard text.utf8.count <= 8 else { return nil }
    return (1...89).first { NumberWords.roman($0) == text }
  }
}
