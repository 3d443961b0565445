/// The lines before the first heading.
extension Parser {
  /// Reads a line as a line of the header.
  ///
  /// - Returns: Whether it was one; a fragment needs no header, so that its first other line is
  ///   content.
  func readHeaderLine(_ line: Int, _ range: Range<Int>) -> Bool {
    if text.bytes[range.lowerBound] == 0x5B { return readHeaderCommand(range) }
    guard let colon = text.colon(in: range) else { return readWithoutColon(range) }
    let keyRange = text.trimmed(range.lowerBound..<colon.lowerBound)
    let value = text.trimmed(colon.upperBound..<range.upperBound)
    let written = text.plain(keyRange)
    if let key = HeaderKey.words[written.lowercased()] {
      readValue(key, written, line, value, keyRange)
      return true
    }
    return readUnknownKey(written, line, value, keyRange, range)
  }

  private func readUnknownKey(
    _ written: String, _ line: Int, _ value: Range<Int>, _ keyRange: Range<Int>,
    _ range: Range<Int>
  ) -> Bool {
    let nearest = log.isFull ? nil : NearestWord.of(written, among: HeaderKey.spellings)
    let isRole = draft.rolesByName[written.lowercased()] != nil
    if isIncluded, isRole || nearest == nil { return leaveHeader() }
    if isRole || written.split(separator: " ").count > 4 { return readStray(range) }
    report(.word(.unknownKey(written, nearest: nearest)), keyRange)
    // The value counts as given, so that nothing that needs it is a fault as well.
    if let nearest { readValue(likely: nearest, line, value, keyRange) }
    return true
  }

  private func readValue(
    likely key: String, _ line: Int, _ value: Range<Int>, _ keyRange: Range<Int>
  ) {
    guard let key = HeaderKey.words[key.lowercased()], draft.lines[key] == nil else { return }
    draft.lines[key] = line
    if !value.isEmpty { readValue(key, "", line, value, keyRange, isRepeated: true) }
  }

  private func readWithoutColon(_ range: Range<Int>) -> Bool {
    guard text.hasLetters(range) else { return true }
    let words = text.plain(range.lowerBound..<text.prefixEnd(range, words: 4)).lowercased()
    let key = HeaderKey.words.keys
      .filter { words == $0 || words.hasPrefix($0 + " ") || words.hasPrefix($0 + "=") }
      .max { $0.utf8.count < $1.utf8.count }
    if let key, let known = HeaderKey.words[key] {
      let name =
        known.twin.indonesian.lowercased() == key ? known.twin.indonesian : known.twin.english
      report(.header(.missingColon(key: name)), range)
      let end = text.prefixEnd(range, words: key.utf8.count { $0 == 0x20 } + 1)
      let value = text.trimmed(end..<range.upperBound)
      readValue(likely: key, text.line(at: range.lowerBound), text.withoutEquals(value), range)
      return true
    }
    return isIncluded ? leaveHeader() : readStray(range)
  }

  private func readHeaderCommand(_ range: Range<Int>) -> Bool {
    if isIncluded { return leaveHeader() }
    let words = text.plain(range.lowerBound..<text.prefixEnd(range, words: 1)).lowercased()
    let isInclude = [Directive.include.twin.indonesian, Directive.include.twin.english]
      .contains { words.hasPrefix("[" + $0) }
    if isInclude {
      readContent(range)
      return true
    }
    return readStray(range)
  }

  /// Speech or a command before the first heading is one slip, however many lines it has.
  private func readStray(_ range: Range<Int>) -> Bool {
    if !noted.hasReportedStray { report(.header(.beforeFirstStep), range) }
    noted.hasReportedStray = true
    return true
  }

  private func leaveHeader() -> Bool {
    isInHeader = false
    return false
  }

  var isIncluded: Bool { chain.count > 1 }

  /// Reports what a finished header lacks.
  func finishHeader() {
    let top = text.trimmed(text.bytes(ofLine: 1))
    if draft.lines[.title] == nil { report(.header(.missingTitle), top) }
    if draft.lines[.kind] == nil { report(.header(.missingKind), top) }
    if flow.steps.isEmpty, !noted.hasReportedStray, !noted.hasReportedInclusion {
      report(.header(.noSteps), text.trimmed(text.bytes(ofLine: text.lastLine)))
    }
    guard draft.kind == .massage else { return }
    for key in [HeaderKey.contraindications, .stopSigns] where draft.lines[key] == nil {
      report(
        .header(.missingSafety(key: key.twin.wording, example: key.example)), kindRange ?? top)
    }
  }

  private var kindRange: Range<Int>? {
    draft.lines[.kind].map { text.trimmed(text.bytes(ofLine: $0)) }
  }
}

extension SourceText {
  /// Returns where the first colon of a line is, before any bracket.
  func colon(in range: Range<Int>) -> Range<Int>? {
    var offset = range.lowerBound
    while offset < range.upperBound, bytes[offset] != 0x5B {
      let (kind, length) = Invisible.kind(bytes, offset)
      if kind == .colon { return offset..<(offset + length) }
      offset += length
    }
    return nil
  }

  /// Returns a value without the equals sign that was written for the colon.
  fileprivate func withoutEquals(_ range: Range<Int>) -> Range<Int> {
    guard let first = bytes[range].first, first == 0x3D else { return range }
    return trimmed((range.lowerBound + 1)..<range.upperBound)
  }

  /// Returns the end of the first words of a range.
  func prefixEnd(_ range: Range<Int>, words: Int) -> Int {
    var offset = range.lowerBound
    var left = words
    while offset < range.upperBound {
      let (kind, length) = Invisible.kind(bytes, offset)
      if kind == .space {
        left -= 1
        if left == 0 { return offset }
      }
      offset += length
    }
    return offset
  }

  /// Returns whether anything in a range can be spoken.
  func hasLetters(_ range: Range<Int>) -> Bool {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let byte = bytes[offset]
      if byte.isLetter || byte.isDigit { return true }
      let (kind, length) = Invisible.kind(bytes, offset)
      // U+00C0 and above are letters but for the punctuation of U+2000…U+2BFF and U+3000…U+303F.
      if byte >= 0xC3, kind == .visible, byte != 0xE2, byte != 0xEF { return true }
      offset += length
    }
    return false
  }
}
