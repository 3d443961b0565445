/// Lines of a step: speech and commands.
extension Parser {
  enum Piece {
    case text(Range<Int>)
    case command(inside: Range<Int>, whole: Range<Int>)
    /// A bracket that is not closed on its line, with all that may belong to it.
    case unclosed(inside: Range<Int>)
    /// What stands before a closing bracket that has no opening one.
    case stray(inside: Range<Int>)
  }

  func readContent(_ line: Range<Int>) {
    if flow.step == nil, !isInHeader { openFragmentStep(line) }
    let range = text.withoutBullet(line)
    noteHabits(range)
    let (role, start) = takeRole(range)
    var last: Range<Int>?
    var spoken = 0
    forEachPiece(of: start..<range.upperBound) { piece in
      switch piece {
      case .text(let range):
        let words = text.said(range)
        guard text.hasLetters(words) else { return }
        // What is on the same line belongs together: no rest but the one that is written.
        if last != nil { flow.joinLastLine() }
        speak(words, role)
        last = words
        spoken += 1
      case .command(let inside, let whole): readCommand(inside, whole)
      case .unclosed(let inside), .stray(let inside): recover(inside)
      }
    }
    if spoken == 0, let role, isOnlyRole(start, range) {
      report(.habit(.roleWithoutWords(role.name)), range)
    }
  }

  private func isOnlyRole(_ start: Int, _ range: Range<Int>) -> Bool {
    text.trimmed(start..<range.upperBound).isEmpty
  }

  /// A fragment without a heading, included before the first step, is a step of its own.
  private func openFragmentStep(_ range: Range<Int>) {
    let name = draft.title ?? text.name
    flow.step = Flow.OpenStep(title: name, modes: Set(Mode.allCases), span: span(range))
  }

  /// Cuts a line at its brackets.
  func forEachPiece(of range: Range<Int>, _ use: (Piece) -> Void) {
    let bytes = text.bytes
    var start = range.lowerBound
    var offset = start
    while offset < range.upperBound {
      switch bytes[offset] {
      case 0x5B:
        use(.text(start..<offset))
        start = bracket(at: offset, in: range, use)
        offset = start
      case 0x5D:
        report(.block(.strayBracket), offset..<(offset + 1))
        use(.text(start..<offset))
        use(.stray(inside: start..<offset))
        offset += 1
        start = offset
      default: offset += 1
      }
    }
    use(.text(start..<range.upperBound))
  }

  /// Reads from an opening bracket and returns where the text goes on.
  private func bracket(at open: Int, in range: Range<Int>, _ use: (Piece) -> Void) -> Int {
    let bytes = text.bytes
    let close = ((open + 1)..<range.upperBound).first { bytes[$0] == 0x5D || bytes[$0] == 0x5B }
    if let close, bytes[close] == 0x5D {
      use(.command(inside: (open + 1)..<close, whole: open..<(close + 1)))
      return close + 1
    }
    let end = close ?? range.upperBound
    report(.block(.unclosedBracket), text.trimmed(open..<end))
    use(.unclosed(inside: (open + 1)..<end))
    return end
  }

  // MARK: roles

  /// Takes a declared name and its colon from the beginning of a line.
  private func takeRole(_ range: Range<Int>) -> (role: Role?, start: Int) {
    let head = range.lowerBound..<min(range.upperBound, range.lowerBound + 60)
    guard let colon = text.firstColon(in: head) else { return (nil, range.lowerBound) }
    let nameRange = text.trimmed(range.lowerBound..<colon.lowerBound)
    let name = text.plain(nameRange)
    if let role = draft.rolesByName[name.lowercased()] { return (role, colon.upperBound) }
    noteColon(name, nameRange)
    return (nil, range.lowerBound)
  }

  /// A word and a colon that are no role are prose, but may have been meant as something else.
  private func noteColon(_ name: String, _ range: Range<Int>) {
    let key = name.lowercased()
    guard !name.isEmpty, !noted.isIncomplete, noted.colonWords.insert(key).inserted else { return }
    if HeaderKey.words[key] != nil { return report(.header(.keyInBody(name)), range) }
    guard name.utf8.count >= 3, !name.utf8.contains(0x20) else { return }
    let nearest = NearestWord.of(name, among: draft.roles.prefix(64).map(\.name))
    guard nearest != nil || Role.Person.commonNames.contains(key) else { return }
    report(.name(.undeclaredRole(name, nearest: nearest)), range)
  }
}

extension Flow {
  /// More speech follows on the line of the last one.
  fileprivate mutating func joinLastLine() {
    if blocks.isEmpty {
      step?.items.joinLastLine()
    } else {
      blocks[blocks.count - 1].items.joinLastLine()
    }
  }
}

extension [Item] {
  fileprivate mutating func joinLastLine() {
    for index in indices.reversed() {
      guard case .speech(var line) = self[index] else { continue }
      line.lineBreak = .none
      self[index] = .speech(line)
      return
    }
  }
}

extension SourceText {
  /// Finds a colon without looking past a bracket, and without cutting a character.
  fileprivate func firstColon(in head: Range<Int>) -> Range<Int>? {
    for offset in head {
      switch bytes[offset] {
      case 0x3A: return offset..<(offset + 1)
      case 0x5B: return nil
      case 0xEF
      where offset + 3 <= bytes.count && bytes[offset + 1] == 0xBC && bytes[offset + 2] == 0x9A:
        return offset..<(offset + 3)
      default: continue
      }
    }
    return nil
  }

  /// Returns a line without the dot or dash that a word processor puts before a list item.
  fileprivate func withoutBullet(_ range: Range<Int>) -> Range<Int> {
    let (kind, length) = Invisible.kind(bytes, range.lowerBound)
    let next = range.lowerBound + length
    guard next < range.upperBound, Invisible.kind(bytes, next).kind == .space else { return range }
    let mark = bytes[range.lowerBound..<next]
    let isBullet =
      kind == .dash || mark.elementsEqual([0x2A]) || mark.elementsEqual("•".utf8)
      || mark.elementsEqual("·".utf8) || mark.elementsEqual("▪".utf8)
      || mark.elementsEqual("\u{F0B7}".utf8)
    return isBullet ? trimmed(next..<range.upperBound) : range
  }
}
