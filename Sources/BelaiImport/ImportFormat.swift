/// The formats that become a script.
public enum ImportFormat: String, CaseIterable, Sendable {
  case table = "csv"
  case speechMarkdown = "smd"
  case ssml

  /// The format that the name of a file promises; nil where it promises none.
  public init?(nameOfFile name: String) {
    switch name.split(separator: ".").last?.lowercased() {
    case "csv", "tsv", "tab": self = .table
    case "smd", "md", "markdown": self = .speechMarkdown
    case "ssml", "xml": self = .ssml
    default: return nil
    }
  }

  /// The format that the content of a file looks like.
  public init(guessedFrom bytes: [UInt8]) {
    let text = (try? Decoding.text(of: bytes)) ?? ""
    if text.drop(while: \.isWhitespace).first == "<" {
      self = .ssml
    } else {
      let isTable = text.contains("\t") || (try? ImportedScript(table: bytes)) != nil
      self = isTable ? .table : .speechMarkdown
    }
  }
}

extension ImportedScript {
  /// Reads a file of a format.
  ///
  /// - Throws: `ImportError` with the line at fault.
  public init(_ bytes: [UInt8], format: ImportFormat) throws(ImportError) {
    switch format {
    case .table: try self.init(table: bytes)
    case .speechMarkdown: try self.init(speechMarkdown: bytes)
    case .ssml: try self.init(ssml: bytes)
    }
  }

  /// Whether steps or words speak of massage, so that its safety rules must apply.
  public var mentionsMassage: Bool {
    parts.contains { part in
      switch part {
      case .step(let text), .words(let text): Self.mentionsMassage(text)
      default: false
      }
    }
  }

  /// Whether a text speaks of massage.
  public static func mentionsMassage(_ text: String) -> Bool {
    let words = text.lowercased()
    return ["pijat", "pijit", "massage"].contains { words.contains($0) }
  }

  /// The lines of speech.
  public var utteranceCount: Int {
    var (count, hasWords) = (0, false)
    for part in parts {
      switch part {
      case .words: hasWords = true
      case .lineBreak, .step, .paragraphBreak:
        count += hasWords ? 1 : 0
        hasWords = false
      default: break
      }
    }
    return count + (hasWords ? 1 : 0)
  }

  /// Returns a text as a title or heading can hold it: one line, and no brackets.
  public static func heading(_ text: String) -> String { SpeechText.heading(text) }
}
