/// The language in which a person is addressed.
public enum Language: String, Equatable, Hashable, Sendable, CaseIterable {
  case indonesian
  case english
}

/// The same words in both languages.
public struct Wording: Equatable, Hashable, Sendable {
  public var indonesian: String
  public var english: String

  public init(_ indonesian: String, _ english: String) {
    self.indonesian = indonesian
    self.english = english
  }

  public subscript(language: Language) -> String {
    switch language {
    case .indonesian: indonesian
    case .english: english
    }
  }
}

extension Wording {
  /// A count with its thousands divided as each language does.
  init(count: Int) {
    var digits = String(count)
    var groups: [Substring] = []
    while digits.utf8.count > 3 {
      groups.insert(digits.suffix(3), at: 0)
      digits = String(digits.dropLast(3))
    }
    groups.insert(digits[...], at: 0)
    self.init(groups.joined(separator: "."), groups.joined(separator: ","))
  }
}
