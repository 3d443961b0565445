import BelaiImport
import BelaiScript

/// A script to begin with, as a person asked for it.
struct ScriptDraft {
  var title: String
  var kind: Kind
  var length: WrittenLength
  /// How long one pass of massage, or one practice of breathing, takes.
  var pass: WrittenLength

  /// The shortest and the longest session: no massage is longer (docs/Safety.md).
  static func minutes(for kind: Kind) -> (low: Int, high: Int) {
    kind == .massage ? (4, 15) : (3, 60)
  }

  /// How often the pass may fit; breathing takes no more than a third of the time.
  var possibleRounds: ClosedRange<Int> {
    let share = length.milliseconds.upperBound / (kind == .massage ? 1 : 3)
    return 1...max(1, min(6, share / pass.milliseconds.upperBound))
  }

  /// Writes the script with a number of passes.
  func text(rounds: Int) -> String {
    switch kind {
    case .massage: massageDraft(rounds: rounds)
    case .relaxation: relaxationDraft(rounds: rounds)
    }
  }

  /// The rest at each of the nine places from the neck to the bra line, in whole seconds.
  ///
  /// A third of a pass is three places of which each is named (2 s), and one question (7 s).
  var restSeconds: Int { max(2, (pass.milliseconds.upperBound / 3_000 - 7) / 3 - 2) }

  /// Returns another script's text under a title and a length of its own.
  static func copy(
    of text: String, name: String, title: String, length: WrittenLength?
  ) -> String {
    var header = ["Judul: \(title)"]
    if let length { header.append("Lama: \(length.written)") }
    header.append(copyRemark(name))
    var isHeader = true
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let kept = lines.filter { line in
      if line.drop(while: { $0 == " " }).hasPrefix("#") { isHeader = false }
      return !isHeader || !isReplaced(line, hasLength: length != nil)
    }
    return (header + kept.map(String.init)).joined(separator: "\n")
  }

  private static func isReplaced(_ line: Substring, hasLength: Bool) -> Bool {
    guard let colon = line.firstIndex(of: ":") else { return false }
    // A byte order mark may stand before the first key.
    let key = line[..<colon].lowercased().filter { $0.isLetter }
    return ["judul", "title"].contains(key) || (hasLength && ["lama", "duration"].contains(key))
  }
}
