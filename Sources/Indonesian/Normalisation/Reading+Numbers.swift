extension Reading {
  /// Words after which three digits and more are dialled.
  private static let dialContexts = Set(
    "hubungi telepon télépon télpon telpon watsap darurat".split(separator: " ").map(String.init))

  mutating func readNumber() {
    if readDate() || readTime() || readPhone() || readChain() { return }
    if !readFraction() { readAmount() }
    measureEnd = index
    if readRange(isTight: false) || readPer() { return }
    readNumberSuffix()
    readMonth()
    readUnit()
  }

  private mutating func readAmount() {
    say(NumberReading.words(of: pieces[index].text), for: index..<index + 1)
    index += 1
    // "2½" and "2 ½" are one amount.
    let place = solid(from: 0)
    if let mark = piece(place), let fraction = Marks.fractions[mark.text] {
      say(fraction, for: index + place..<index + place + 1)
      index += place + 1
    }
  }

  /// 1/2, 3/4; what is no fraction (120/80) is "per".
  private mutating func readFraction() -> Bool {
    guard piece(1)?.isMark("/") == true, let below = piece(2), below.kind == .number,
      let words = NumberReading.fraction(pieces[index].text, below.text)
    else { return false }
    say(words, for: index..<index + 3)
    index += 3
    return true
  }

  /// 120/80 is said "per".
  private mutating func readPer() -> Bool {
    guard piece(0)?.isMark("/") == true, piece(1)?.kind == .number else { return false }
    say("per", for: index..<index + 1)
    index += 1
    return true
  }

  // MARK: - Numbers that are no amounts

  /// 0812-3456-7890, (021) 555-1234 and "hubungi 119" are dialled.
  private mutating func readPhone() -> Bool {
    guard startsPhone else { return false }
    say(NumberWords.spelled(pieces[index].text), for: index..<index + 1)
    index += 1
    while let offset = phoneContinuation {
      index += offset
      say(NumberWords.spelled(pieces[index].text), for: index..<index + 1)
      index += 1
    }
    return true
  }

  private var startsPhone: Bool {
    let text = pieces[index].text
    guard text.utf8.allSatisfy({ $0 != 0x2E && $0 != 0x2C }) else { return false }
    if text.hasPrefix("0") { return text.utf8.count >= 3 }
    if piece(-1)?.isMark("+") == true {
      return text.utf8.count >= 9 || (text.utf8.count >= 2 && isNumber(from: 1))
    }
    guard case .word(let word)? = tokens.last?.kind else { return false }
    return text.utf8.count >= 3 && Self.dialContexts.contains(word)
  }

  /// The offset of the next number that belongs to a telephone number.
  private var phoneContinuation: Int? {
    var offset = piece(0)?.isMark(")") == true ? 1 : 0
    let isTight = piece(offset)?.isMark("-") == true
    if isTight || piece(offset)?.kind == .space { offset += 1 }
    guard offset > 0, let next = piece(offset), next.kind == .number else { return nil }
    return isTight || next.text.utf8.count >= 3 ? offset : nil
  }

  /// 4-7-8 is a pattern, not a range: empat tujuh delapan.
  private mutating func readChain() -> Bool {
    guard isChain(at: 0), isChain(at: 2) else { return false }
    while true {
      say(NumberReading.words(of: pieces[index].text), for: index..<index + 1)
      let goesOn = isChain(at: 0)
      index += 1
      guard goesOn else { return true }
      index += 1
    }
  }

  private func isChain(at offset: Int) -> Bool {
    piece(offset)?.kind == .number && piece(offset + 1)?.isMark("-") == true
      && piece(offset + 2)?.kind == .number
  }

  // MARK: - What follows a number

  /// Says "sampai" for the dash of 2-3 and 2 – 3; after a unit only for a tight one, 5 cm-10 cm.
  mutating func readRange(isTight: Bool) -> Bool {
    let dash = solid(from: 0)
    guard let mark = piece(dash), mark.isRangeMark, dash == 0 || !isTight else { return false }
    let next = solid(from: dash + 1)
    // "5 -3" is no range, "5-3" and "5 - 3" are.
    guard let other = piece(next), (dash == 0) == (next == dash + 1),
      other.kind == .number || Marks.fractions[other.text] != nil
    else { return false }
    say("sampai", for: index + dash..<index + dash + 1)
    index += next
    return true
  }

  /// 90-an, 10-nya, ke-2-nya.
  mutating func readNumberSuffix() {
    let place = piece(0)?.isMark("-") == true ? 1 : 0
    guard let suffix = piece(place), suffix.isWord("an") || suffix.isWord("nya") else { return }
    attach(suffix.text, of: index + place)
    index += place + 1
  }

  /// 5 Mar 2026.
  private mutating func readMonth() {
    let place = solid(from: 0)
    guard let name = piece(place), name.isCapitalised, let month = Calendar.shortMonths[name.text]
    else { return }
    say([Calendar.months[month - 1]], for: index + place..<index + place + 1)
    index += place + 1
    if piece(0)?.isMark(".") == true, isNumber(from: 1) { index += 1 }
  }

  /// 30 dtk, 2 cm, 3x, 20 m2.
  mutating func readUnit() {
    let place = solid(from: 0)
    guard let unit = piece(place), unit.kind == .word, let words = Units.table[unit.text],
      !isLongForm(at: place)
    else { return }
    say(words, for: index + place..<index + place + 1)
    index += place + 1
    if let power = piece(0), let words = Units.powers[power.text], unit.text != "x" {
      say(words, for: index..<index + 1)
      index += 1
    }
    measureEnd = index
    _ = readRange(isTight: true)
  }

  /// Whether what is measured follows a number, so that it is no time: 12.50 kg.
  func isMeasure(from offset: Int) -> Bool {
    guard let next = piece(solid(from: offset)) else { return false }
    return Marks.measures[next.text] != nil
      || (next.kind == .word && Units.table[next.text] != nil && next.text != "s")
  }
}
