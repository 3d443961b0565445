extension ImportedScript {
  /// Reads SSML (W3C, version 1.1) as far as it maps.
  ///
  /// - Throws: `ImportError` with the line at fault, for what is not XML.
  public init(ssml bytes: [UInt8]) throws(ImportError) {
    let text = try Decoding.text(of: bytes)
      .replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    var reader = SSMLReader(XMLText(text))
    self = try reader.run()
    guard hasWords else { throw ImportError(.noWords) }
  }
}

/// Walks the elements of SSML.
struct SSMLReader {
  private static let deepest = 64

  /// An element that is open.
  private struct Element {
    var name: String
    var line: Int
    /// Whether words within it are heard.
    var isHeard: Bool
  }

  private var xml: XMLText
  private var script = ImportedScript()
  private var open: [Element] = []
  private var words = ""
  private var hasElement = false

  init(_ xml: XMLText) { self.xml = xml }

  mutating func run() throws(ImportError) -> ImportedScript {
    while let piece = try xml.next() {
      switch piece {
      case .text(let text): if isHeard { words += text }
      case .comment(let text):
        if !SpeechText.blanks(text).isEmpty { script.note(.remark, text, line: xml.line) }
      case .unknown(let text): script.note(.dropped, text, line: xml.line)
      case .documentType(let text):
        if text.contains("[") { script.note(.declaration, text, line: xml.line) }
      case .start(let name, let attributes, let isEmpty):
        try begin(name, attributes, isEmpty: isEmpty)
      case .end(let name): try end(name)
      }
    }
    if let last = open.last {
      throw ImportError(.unclosedElement("<\(last.name)>"), line: last.line)
    }
    guard hasElement else { throw ImportError(.malformed(plain(words, limit: 40))) }
    breakLine()
    return script
  }

  private var isHeard: Bool { open.last?.isHeard ?? true }

  private mutating func begin(
    _ name: String, _ attributes: [String: String], isEmpty: Bool
  ) throws(ImportError) {
    hasElement = true
    if isHeard { hear(name.lowercased(), attributes, Self.written(name, attributes)) }
    guard !isEmpty else { return leave(name.lowercased()) }
    guard open.count < Self.deepest else {
      throw ImportError(.tooDeep(limit: Self.deepest), line: xml.line)
    }
    let isSilent = Self.isSilent(name.lowercased(), attributes)
    open.append(Element(name: name, line: xml.line, isHeard: isHeard && !isSilent))
  }

  /// Whether nothing within an element is heard.
  private static func isSilent(_ name: String, _ attributes: [String: String]) -> Bool {
    switch name {
    case "desc", "metadata": true
    case "sub": alias(attributes) != nil
    default: false
    }
  }

  private mutating func end(_ name: String) throws(ImportError) {
    guard let last = open.popLast() else {
      throw ImportError(.malformed("</\(name)>"), line: xml.line)
    }
    guard last.name == name else {
      throw ImportError(.unclosedElement("<\(last.name)>"), line: last.line)
    }
    if isHeard { leave(name.lowercased()) }
  }

  // MARK: elements

  private mutating func hear(_ name: String, _ attributes: [String: String], _ written: String) {
    switch name {
    case "speak", "token", "w", "lookup": break
    case "s", "p":
      breakLine()
      if name == "p" { script.parts.append(.paragraphBreak) }
    case "break": rest(attributes, written)
    case "sub":
      if let alias = Self.alias(attributes) {
        words += " " + alias
      } else {
        script.note(.manner, written, line: xml.line)
      }
    case "audio", "mark", "desc", "metadata", "meta", "lexicon":
      script.note(.dropped, written, line: xml.line)
    default: script.note(.manner, written, line: xml.line)
    }
  }

  /// The words that a `sub` is said as; nil where it names none, so that its own stay.
  private static func alias(_ attributes: [String: String]) -> String? {
    attributes["alias"].flatMap { SpeechText.blanks($0).isEmpty ? nil : $0 }
  }

  private mutating func leave(_ name: String) {
    switch name {
    case "s": breakLine()
    case "p":
      breakLine()
      script.parts.append(.paragraphBreak)
    default: break
    }
  }

  private mutating func rest(_ attributes: [String: String], _ written: String) {
    say()
    let asked = attributes["time"] ?? attributes["strength"] ?? "medium"
    guard asked != "none", asked != "x-weak" else { return }
    if let length = BreakLength.of(asked) {
      script.rest(length)
    } else {
      script.note(.rest, written, line: xml.line)
    }
  }

  /// Hands over the words so far.
  private mutating func say() {
    script.speak(words, line: xml.line)
    words = ""
  }

  private mutating func breakLine() {
    say()
    script.parts.append(.lineBreak)
  }

  private static func written(_ name: String, _ attributes: [String: String]) -> String {
    let pairs = attributes.sorted { $0.key < $1.key }.filter { !$0.key.hasPrefix("xmlns") }
      .map { " \($0.key)=\"\(plain($0.value, limit: 60))\"" }
    return "<\(name)\(pairs.joined())>"
  }
}
