/// The pieces of an XML text, one after another.
///
/// A small reader of our own: no document type is followed, no entity is expanded but the five that
/// XML names and numbers, and no other file is opened, whatever the text asks for.
struct XMLText {
  enum Piece: Equatable {
    case text(String)
    case start(name: String, attributes: [String: String], isEmpty: Bool)
    case end(String)
    case comment(String)
    /// An entity that only a document type could explain.
    case unknown(String)
    case documentType(String)
  }

  private let text: [Unicode.Scalar]
  private var offset = 0
  private(set) var line = 1

  init(_ text: String) { self.text = Array(text.unicodeScalars) }

  /// Returns the next piece; nil at the end.
  mutating func next() throws(ImportError) -> Piece? {
    guard offset < text.count else { return nil }
    switch text[offset] {
    case "<": return try markup()
    case "&": return entity()
    default: return .text(take { $0 == "<" || $0 == "&" })
    }
  }

  // MARK: scalars

  private func at(_ words: String) -> Bool {
    let scalars = words.unicodeScalars
    return offset + scalars.count <= text.count
      && text[offset..<(offset + scalars.count)].elementsEqual(scalars)
  }

  private mutating func pass(_ count: Int = 1) {
    for _ in 0..<count where offset < text.count {
      if text[offset] == "\n" { line += 1 }
      offset += 1
    }
  }

  private mutating func take(until isEnd: (Unicode.Scalar) -> Bool) -> String {
    var taken = String.UnicodeScalarView()
    while offset < text.count, !isEnd(text[offset]) {
      taken.append(text[offset])
      pass()
    }
    return String(taken)
  }

  /// Takes everything up to `end`, which is passed.
  private mutating func take(to end: String, opened: String) throws(ImportError) -> String {
    let start = line
    var taken = String.UnicodeScalarView()
    while !at(end) {
      guard offset < text.count else { throw ImportError(.unclosedElement(opened), line: start) }
      taken.append(text[offset])
      pass()
    }
    pass(end.unicodeScalars.count)
    return String(taken)
  }

  private mutating func passBlanks() {
    while offset < text.count, text[offset].properties.isWhitespace { pass() }
  }

  // MARK: markup

  private mutating func markup() throws(ImportError) -> Piece {
    if at("<!--") { return .comment(try comment()) }
    if at("<![CDATA[") {
      pass(9)
      return .text(try take(to: "]]>", opened: "<![CDATA["))
    }
    if at("<?") {
      pass(2)
      _ = try take(to: "?>", opened: "<?")
      return .text("")
    }
    if at("<!") { return .documentType(try documentType()) }
    return try element()
  }

  /// Takes what stands between `<!--` and `-->`.
  private mutating func comment() throws(ImportError) -> String {
    pass(4)
    return try take(to: "-->", opened: "<!--")
  }

  /// Passes a document type with all that it declares.
  private mutating func documentType() throws(ImportError) -> String {
    let start = line
    let begin = offset
    var (depth, isQuoted): (Int, Unicode.Scalar?) = (0, nil)
    repeat {
      guard offset < text.count else { throw ImportError(.unclosedElement("<!"), line: start) }
      // A quotation mark in a remark quotes nothing.
      if isQuoted == nil, at("<!--") {
        _ = try comment()
        continue
      }
      let scalar = text[offset]
      if let quote = isQuoted {
        if scalar == quote { isQuoted = nil }
      } else if scalar == "\"" || scalar == "'" {
        isQuoted = scalar
      } else if scalar == "<" || scalar == "[" {
        depth += 1
      } else if scalar == ">" || scalar == "]" {
        depth -= 1
      }
      pass()
    } while depth > 0
    return String(String.UnicodeScalarView(text[begin..<min(offset, begin + 100)]))
  }

  private mutating func element() throws(ImportError) -> Piece {
    let start = line
    pass()
    let isEnd = at("/")
    if isEnd { pass() }
    let name = take { $0.properties.isWhitespace || "/>=<\"'&".unicodeScalars.contains($0) }
    guard let first = name.unicodeScalars.first, first.properties.isAlphabetic || first == "_"
    else {
      throw ImportError(.malformed("<" + name), line: start)
    }
    let attributes = try attributes(of: name)
    let isEmpty = at("/")
    if isEnd ? isEmpty || !attributes.isEmpty : false {
      throw ImportError(.malformed("</" + name), line: line)
    }
    if isEmpty { pass() }
    guard at(">") else { throw ImportError(.malformed("<" + name), line: start) }
    pass()
    return isEnd ? .end(name) : .start(name: name, attributes: attributes, isEmpty: isEmpty)
  }

  private mutating func attributes(of element: String) throws(ImportError) -> [String: String] {
    var attributes: [String: String] = [:]
    passBlanks()
    while offset < text.count, text[offset] != ">", text[offset] != "/" {
      let name = take { $0.properties.isWhitespace || "=/><\"'".unicodeScalars.contains($0) }
      passBlanks()
      guard !name.isEmpty, at("="), attributes[name] == nil else {
        throw ImportError(.malformed("<\(element) \(name)"), line: line)
      }
      pass()
      passBlanks()
      // Word and chat programs turn straight quotation marks into curly ones.
      let closings: [Unicode.Scalar: Unicode.Scalar] = [
        "\"": "\"", "'": "'", "“": "”", "”": "”", "‘": "’", "’": "’",
      ]
      guard offset < text.count, let closing = closings[text[offset]] else {
        throw ImportError(.malformed("<\(element) \(name)="), line: line)
      }
      pass()
      attributes[name] = try value(closing, of: "<\(element) \(name)=")
      passBlanks()
    }
    return attributes
  }

  private mutating func value(
    _ closing: Unicode.Scalar, of opened: String
  ) throws(ImportError) -> String {
    let start = line
    var value = ""
    while true {
      value += take { $0 == closing || $0 == "&" || $0 == "<" }
      guard offset < text.count, text[offset] != "<" else {
        throw ImportError(.malformed(opened), line: start)
      }
      if text[offset] == closing { break }
      if case .text(let text) = entity() { value += text }
    }
    pass()
    return value
  }

  // MARK: entities

  private static let entities = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ",
  ]

  /// `&amp;`, `&#233;`, `&#xE9;`; a lone `&` is one.
  private mutating func entity() -> Piece {
    let end = text[(offset + 1)...].prefix(32).firstIndex(of: ";")
    let name = end.map { String(String.UnicodeScalarView(text[(offset + 1)..<$0])) } ?? ""
    guard let end,
      name.unicodeScalars.allSatisfy({
        $0.properties.isAlphabetic || $0 == "#" || 0x30...0x39 ~= $0.value
      }), !name.isEmpty
    else {
      pass()
      return .text("&")
    }
    pass(end + 1 - offset)
    if let known = Self.entities[name] { return .text(known) }
    guard name.hasPrefix("#") else { return .unknown("&\(name);") }
    let digits = name.dropFirst()
    let number =
      digits.lowercased().hasPrefix("x")
      ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard let scalar = number.flatMap(Unicode.Scalar.init), scalar.value > 0 else {
      return .unknown("&\(name);")
    }
    return .text(String(Character(scalar)))
  }
}
