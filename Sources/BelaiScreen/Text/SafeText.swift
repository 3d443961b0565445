/// Text that cannot command a terminal, and whose width is known.
///
/// Scripts are written by strangers: control characters become spaces; invisible ones, which also
/// turn the direction of writing or join pictures to one of unknown width, are left out.
public enum SafeText {
  /// More marks than this on one letter climb into the lines above and below.
  private static let maxMarks = 2

  /// Returns the text without what a terminal would obey or could not measure.
  public static func make(_ text: String, isASCII: Bool = false) -> String {
    var safe = String.UnicodeScalarView()
    var marks = 0
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator, .spaceSeparator:
        safe.append(" ")
        marks = 0
      case .format, .surrogate, .privateUse, .unassigned: continue
      case .nonspacingMark, .enclosingMark, .spacingMark:
        guard !scalar.properties.isVariationSelector, !safe.isEmpty, marks < maxMarks else {
          continue
        }
        safe.append(scalar)
        marks += 1
      default:
        safe.append(scalar)
        marks = 0
      }
    }
    return isASCII ? ascii(String(safe)) : String(safe)
  }

  /// Returns the text in ASCII; a letter that has no likeness there becomes a question mark.
  private static func ascii(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      if character.isASCII {
        result.append(character)
      } else {
        result += likeness[character] ?? "?"
      }
    }
  }

  private static let likeness: [Character: String] = [
    "·": "-", "–": "-", "—": "-", "−": "-", "…": "...", "“": "\"", "”": "\"", "‘": "'", "’": "'",
    "é": "e", "è": "e", "ê": "e", "É": "E", "°": " ", "×": "x", "½": "1/2", "→": "->", "←": "<-",
    "↑": "^", "↓": "v", "•": "*",
  ]
}

extension Unicode.Scalar {
  /// Cells that the scalar takes; where terminals differ, the larger number.
  var cells: Int {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark: 0
    default: isWide ? 2 : 1
    }
  }

  /// Wide or fullwidth (Unicode Standard Annex 11), and pictures.
  private var isWide: Bool {
    if value < 0x1100 { return false }
    if properties.isEmojiPresentation { return true }
    return switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3,
      0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
      0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1F000...0x1FAFF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}

extension StringProtocol {
  /// Cells that the text takes on a line of a terminal.
  var cells: Int { unicodeScalars.reduce(0) { $0 + $1.cells } }
}
