/// A keyword in both languages.
struct Twin: Equatable, Sendable {
  var indonesian: String
  var english: String

  init(_ indonesian: String, _ english: String) {
    self.indonesian = indonesian
    self.english = english
  }

  var wording: Wording { Wording(indonesian, english) }
}

/// A closed set of keywords, each with its English twin.
protocol Keyword: CaseIterable, Hashable, Sendable {
  var twin: Twin { get }
}

extension Keyword {
  /// Returns every spelling with what it means; keys are in lower case.
  static func table() -> [String: Self] {
    var table: [String: Self] = [:]
    for word in allCases {
      table[word.twin.indonesian.lowercased()] = word
      table[word.twin.english.lowercased()] = word
    }
    return table
  }

  /// Every spelling, Indonesian first.
  static var spellings: [String] {
    allCases.map(\.twin.indonesian) + allCases.map(\.twin.english)
  }

  /// The words to choose from.
  static var choices: Wording { Wording(listing: Array(allCases)) }
}

extension Wording {
  /// Lists keywords in each language.
  init(listing words: [any Keyword]) {
    self.init(
      words.map(\.twin.indonesian).joined(separator: ", "),
      words.map(\.twin.english).joined(separator: ", "))
  }
}
