/// Brings a script into its one canonical layout.
///
/// What is heard stays the same, remarks and empty lines between paragraphs stay, and a second run
/// changes nothing. What cannot be understood is left as it is, but for its blanks. Line breaks stay
/// those of Windows where most are; a byte order mark goes.
public struct ScriptFormatter {
  private let text: SourceText
  /// Declared names by their spelling in lower case.
  private var roles: [String: String] = [:]
  private var isInHeader = true
  private var lines: [String] = []
  private var hasPendingBlank = false

  /// Returns a text in the canonical layout; a text that is no script comes back as it is.
  public static func format(_ text: String) -> String {
    guard let source = try? SourceText(name: "", bytes: Array(text.utf8)) else { return text }
    var formatter = ScriptFormatter(source)
    return formatter.run()
  }

  private init(_ text: SourceText) { self.text = text }

  private mutating func run() -> String {
    for line in 1...text.lineCount { add(text.trimmed(text.bytes(ofLine: line))) }
    return lines.joined(separator: lineBreak) + lineBreak
  }

  /// The line break that most lines end with: old editors of Windows know only theirs.
  private var lineBreak: String {
    let feeds = text.bytes.indices.filter { text.bytes[$0] == 0x0A }
    let pairs = feeds.count { $0 > 0 && text.bytes[$0 - 1] == 0x0D }
    return pairs * 2 > feeds.count ? "\r\n" : "\n"
  }

  private mutating func add(_ range: Range<Int>) {
    guard !range.isEmpty else {
      // No empty line at the top and under a heading, and never two together.
      hasPendingBlank = lines.last.map { !$0.isEmpty && !$0.hasPrefix("#") } ?? false
      return
    }
    let line = layout(range)
    let isUnderRemark = lines.last?.hasPrefix("//") ?? true
    if line.hasPrefix("#"), !isUnderRemark || hasPendingBlank { hasPendingBlank = !lines.isEmpty }
    if hasPendingBlank { lines.append("") }
    hasPendingBlank = false
    lines.append(line)
  }

  private mutating func layout(_ range: Range<Int>) -> String {
    let bytes = text.bytes
    if bytes[range].starts(with: [0x2F, 0x2F]) {
      let words = text.tidy(text.trimmed((range.lowerBound + 2)..<range.upperBound))
      return words.isEmpty ? "//" : "// \(words)"
    }
    if bytes[range.lowerBound] == 0x23 {
      isInHeader = false
      let start = range.first { bytes[$0] != 0x23 } ?? range.upperBound
      let rest = content(text.trimmed(start..<range.upperBound))
      return rest.isEmpty ? "#" : "# \(rest)"
    }
    return isInHeader ? header(range) : speech(range)
  }

  // MARK: the parts of a line

  private mutating func header(_ range: Range<Int>) -> String {
    guard let colon = text.colon(in: range) else { return content(range) }
    let written = text.plain(range.lowerBound..<colon.lowerBound)
    guard let key = HeaderKey.words[written.lowercased()] else { return content(range) }
    let isIndonesian = key.twin.indonesian.lowercased() == written.lowercased()
    let value = text.trimmed(colon.upperBound..<range.upperBound)
    if key == .roles { note(roles: value) }
    let name = isIndonesian ? key.twin.indonesian : key.twin.english
    return value.isEmpty ? "\(name):" : "\(name): \(text.tidy(value))"
  }

  private mutating func note(roles value: Range<Int>) {
    for piece in text.pieces(value, at: [0x2C, 0x3B]) {
      let name = text.plain(piece)
      roles[name.lowercased()] = roles[name.lowercased()] ?? name
    }
  }

  private func speech(_ range: Range<Int>) -> String {
    guard let colon = text.colon(in: range),
      let name = roles[text.plain(range.lowerBound..<colon.lowerBound).lowercased()]
    else { return content(range) }
    let rest = content(text.trimmed(colon.upperBound..<range.upperBound))
    return rest.isEmpty ? "\(name):" : "\(name): \(rest)"
  }

  /// Lays out words and commands.
  private func content(_ range: Range<Int>) -> String {
    let bytes = text.bytes
    var parts: [String] = []
    var start = range.lowerBound
    while let open = (start..<range.upperBound).first(where: { bytes[$0] == 0x5B }) {
      let close = ((open + 1)..<range.upperBound).first { bytes[$0] == 0x5D || bytes[$0] == 0x5B }
      guard let close, bytes[close] == 0x5D else {
        // A bracket that is not closed: its line is not understood, so it stays.
        parts += [text.tidy(text.trimmed(start..<range.upperBound))]
        return join(parts)
      }
      parts += [text.tidy(text.trimmed(start..<open)), command((open + 1)..<close)]
      start = close + 1
    }
    return join(parts + [text.tidy(text.trimmed(start..<range.upperBound))])
  }

  /// Puts spaces between the parts, but none before a full stop or comma.
  private func join(_ parts: [String]) -> String {
    parts.reduce(into: "") { line, part in
      guard let first = part.first else { return }
      if !line.isEmpty, !".,;:!?…)]".contains(first) { line += " " }
      line += part
    }
  }

  private func command(_ inside: Range<Int>) -> String {
    let tokens = Tokenizer.tokens(text, inside)
    // Two colons are a fault, which is not for the layout to mend.
    guard let (directive, length) = Directive.match(tokens),
      !tokens.dropFirst(length).prefix(2).elementsEqual([.colon, .colon], by: { $0.kind == $1 })
    else {
      return "[\(text.tidy(text.trimmed(inside)))]"
    }
    let layout = CommandLayout(
      directive, text, inside, written: tokens.prefix(length), tokens.dropFirst(length))
    return "[\(layout.text)]"
  }
}

extension SourceText {
  /// Returns a part with single plain spaces and without what has no width; pictures stay.
  fileprivate func tidy(_ range: Range<Int>) -> String {
    var result = String.UnicodeScalarView()
    for scalar in string(range).unicodeScalars {
      switch scalar.value {
      case 0x200B, 0x200C, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF, 0xAD: continue
      default: break
      }
      let isSpace = scalar.properties.isWhitespace || scalar.value < 0x20 || scalar.value == 0x7F
      if !isSpace {
        result.append(scalar)
      } else if result.last != " " {
        result.append(" ")
      }
    }
    return String(result)
  }
}
