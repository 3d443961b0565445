extension Reading {
  mutating func readMark() {
    let mark = pieces[index].text
    if let phrasing = Marks.pauses[mark] {
      readPause(phrasing, mark)
    } else if let measure = Marks.measures[mark] {
      readMeasure(measure)
    } else if mark == "-" || mark == "–" {
      readDash()
    } else if mark == "/" {
      readSlash()
    } else if let fraction = Marks.fractions[mark] {
      readFractionMark(fraction)
    } else if !readMoney(), !readPlus() {
      if let words = words(for: mark) { say(words, for: index..<index + 1) }
      index += 1
    }
  }

  private func words(for mark: String) -> String? {
    if let words = Marks.beforeNumbers[mark], isNumber(from: 1) { return words }
    if let words = Marks.anywhere[mark] { return words }
    guard let words = Marks.between[mark], let before = previous, let after = piece(solid(from: 1))
    else { return nil }
    return [before, after].allSatisfy { $0.kind == .word || $0.kind == .number } ? words : nil
  }

  private mutating func readPause(_ phrasing: Phrasing, _ mark: String) {
    if let words = wordsForPause(mark) {
      say([words], for: index..<index + 1)
    } else {
      pause(phrasing, at: index)
    }
    index += 1
  }

  /// A point inside a name (belai.id) and the colon of a ratio are said.
  private func wordsForPause(_ mark: String) -> String? {
    switch mark {
    case ".": piece(-1)?.kind == .word && piece(1)?.kind == .word ? "titik" : nil
    case ":": isRatio ? "banding" : nil
    default: nil
    }
  }

  /// 1:2; but Lukas 2:7 is a verse.
  private var isRatio: Bool {
    guard piece(-1)?.kind == .number, piece(1)?.kind == .number else { return false }
    return !(piece(-2)?.kind == .space && piece(-3)?.isCapitalised == true)
  }

  /// ½ gelas, ½-1 jam, ½ l.
  private mutating func readFractionMark(_ words: String) {
    say(words, for: index..<index + 1)
    index += 1
    measureEnd = index
    if !readRange(isTight: true) { readUnit() }
  }

  /// 5%, 37 °C; then perhaps the other end of a range.
  private mutating func readMeasure(_ words: String) {
    let begin = index
    index += 1
    if pieces[begin].isMark("°"), let letter = piece(solid(from: 0)), letter.kind == .word,
      let scale = Marks.scales[letter.text]
    {
      index += solid(from: 0) + 1
      say(words + " " + scale, for: begin..<index)
    } else {
      say(words, for: begin..<index)
    }
    measureEnd = index
    _ = readRange(isTight: true)
  }

  /// A dash between words joins them, one among spaces is a pause; before a number it is minus.
  private mutating func readDash() {
    let before = piece(-1)?.kind ?? .space
    let after = piece(1)?.kind ?? .space
    if piece(1)?.isMark(">") == true {
      say("lalu", for: index..<index + 2)
      index += 1
    } else if after == .number, before != .word, before != .number {
      say("minus", for: index..<index + 1)
    } else if (before == .space && after == .space) || pieces[index].isMark("–") {
      pause(.comma, at: index)
    }
    index += 1
  }

  /// "+62" is said "plus", "2 + 3" is said "tambah".
  private mutating func readPlus() -> Bool {
    guard pieces[index].isMark("+") else { return false }
    let isSum = previous?.kind == .number && isNumber(from: 1)
    say(isSum ? "tambah" : "plus", for: index..<index + 1)
    index += 1
    return true
  }

  /// "10 ml/hari" is said "per", "ya/tidak" is said "atau".
  private mutating func readSlash() {
    defer { index += 1 }
    guard let next = piece(1), let before = piece(-1), next.kind == .word || next.kind == .number
    else { return }
    let isUnit = Units.table[next.text] != nil || Units.shares.contains(next.text)
    if measureEnd == index, isUnit || next.kind == .number {
      say("per", for: index..<index + 1)
      readUnitAfterSlash()
    } else if before.kind == .word, next.kind == .word, !before.isWord("dan") {
      say("atau", for: index..<index + 1)
    }
  }

  private mutating func readUnitAfterSlash() {
    guard let unit = piece(1), let words = Units.table[unit.text] else { return }
    say(words, for: index + 1..<index + 2)
    index += 1
    measureEnd = index + 1
  }
}
