/// What a text of another format holds, in the words of the script language.
public struct ImportedScript: Equatable, Sendable {
  public enum Part: Equatable, Sendable {
    case step(String)
    /// Who the line is for.
    case role(String)
    /// Words, or a command in its brackets.
    case words(String)
    case rest(WrittenLength)
    case lineBreak
    case paragraphBreak
    case note(ImportNote)
  }

  public internal(set) var parts: [Part] = []

  /// What did not become a part of the script, in the order of the file.
  public var notes: [ImportNote] {
    parts.compactMap { if case .note(let note) = $0 { note } else { nil } }
  }

  /// Everybody who is spoken to, in the order of the file.
  public var roles: [String] {
    parts.reduce(into: []) { roles, part in
      if case .role(let role) = part, !roles.contains(role) { roles.append(role) }
    }
  }

  var hasWords: Bool {
    parts.contains { if case .words = $0 { true } else { false } }
  }

  /// Writes the script.
  ///
  /// - Parameters:
  ///   - header: The lines above the first step.
  ///   - firstStep: The heading where the text has none before its first words.
  ///   - wording: Says a note as a remark.
  /// - Returns: The whole text, which ends with a line break.
  public func text(
    header: [String], firstStep: String, wording: (ImportNote) -> String
  ) -> String {
    var writer = ScriptWriter(firstStep: firstStep)
    for part in parts { writer.add(part, wording) }
    return (header + writer.finished()).joined(separator: "\n") + "\n"
  }
}

/// Collects the lines of a script.
private struct ScriptWriter {
  let firstStep: String
  private var lines: [String] = []
  private var remarks: [String] = []
  private var role = ""
  private var line = ""
  private var hasStep = false

  init(firstStep: String) { self.firstStep = firstStep }

  mutating func add(_ part: ImportedScript.Part, _ wording: (ImportNote) -> String) {
    switch part {
    case .step(let title):
      flush()
      lines += remarks
      remarks = []
      open(title)
    case .role(let name):
      flush()
      role = name
    case .words(let words): append(words)
    case .rest(let length): append("[jeda \(length.written)]")
    case .lineBreak: flush()
    case .paragraphBreak:
      flush()
      if let last = lines.last, !last.isEmpty, !last.hasPrefix("#") { lines.append("") }
    case .note(let note): remark("// " + plain(wording(note), limit: 300), on: note.kind)
    }
  }

  /// What is about the whole stands above the first step, everything else above its line.
  private mutating func remark(_ text: String, on kind: ImportNote.Kind) {
    guard kind.isAboutWhole else { return remarks.append(text) }
    if lines.isEmpty { lines.append("") }
    lines.append(text)
  }

  mutating func finished() -> [String] {
    flush()
    lines += remarks
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  private mutating func open(_ title: String) {
    if lines.last?.isEmpty != true { lines.append("") }
    lines.append("# \(title)")
    hasStep = true
  }

  private mutating func append(_ piece: String) {
    let joins = line.isEmpty || ".,;:!?…".contains(piece.first ?? " ")
    line += joins ? piece : " " + piece
  }

  private mutating func flush() {
    defer { role = "" }
    guard !line.isEmpty else { return }
    if !hasStep { open(firstStep) }
    lines += remarks
    remarks = []
    // A rest alone is for nobody.
    let name = line.hasPrefix("[") ? "" : role
    lines += split(line).map { name.isEmpty ? $0 : "\(name): \($0)" }
    line = ""
  }

  /// Cuts what is longer than anybody says in one breath, at a blank outside brackets.
  private func split(_ line: String) -> [String] {
    guard line.utf8.count > 10_000 else { return [line] }
    var (pieces, piece) = ([String](), "")
    var depth = 0
    for character in line {
      if character == "[" { depth += 1 } else if character == "]" { depth -= 1 }
      if piece.utf8.count > 4_000, character == " ", depth == 0 {
        pieces.append(piece)
        piece = ""
      } else if piece.utf8.count > 15_000 {
        // A word of such a length is none.
        pieces.append(piece)
        piece = String(character)
      } else {
        piece.append(character)
      }
    }
    return pieces + (piece.isEmpty ? [] : [piece])
  }
}
