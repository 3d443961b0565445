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
