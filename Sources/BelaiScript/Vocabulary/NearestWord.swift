/// Finds what an author probably meant.
enum NearestWord {
  /// The longest word that is compared; a longer one is no slip of the pen.
  private static let longest = 40

  /// More names than anybody remembers are not searched.
  private static let mostCandidates = 500

  /// Returns the candidate with the smallest edit distance, when it is small enough to be a slip.
  static func of(_ word: String, among candidates: [String]) -> String? {
    let letters = Array(word.lowercased().unicodeScalars)
    guard letters.count <= longest else { return nil }
    var best: (distance: Int, word: String)?
    for candidate in candidates.prefix(mostCandidates) where candidate.utf8.count <= 2 * longest {
      let other = Array(candidate.lowercased().unicodeScalars)
      guard abs(other.count - letters.count) <= 3 else { continue }
      let distance = distance(letters, other)
      if distance <= tolerance(min(letters.count, other.count)), distance < best?.distance ?? .max {
        best = (distance, candidate)
      }
    }
    return best?.word
  }

  /// How many slips a word of this many letters may hold and still be recognised.
  private static func tolerance(_ letters: Int) -> Int {
    switch letters {
    case ..<2: 0
    case 2...3: 1
    case 4...7: 2
    default: 3
    }
  }

  /// Returns the number of letters to insert, delete, change or swap with their neighbour.
  static func distance(_ from: [Unicode.Scalar], _ to: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...to.count)
    for row in 0..<from.count {
      var current = [row + 1]
      for column in 0..<to.count {
        let change = last[column] + (from[row] == to[column] ? 0 : 1)
        var least = min(change, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, from[row] == to[column - 1], from[row - 1] == to[column] {
          least = min(least, beforeLast[column - 1] + 1)
        }
        current.append(least)
      }
      beforeLast = last
      last = current
    }
    return last[to.count]
  }
}
