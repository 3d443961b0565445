import BelaiScript
import Foundation

extension Language {
  /// The language of the terminal: English where the locale asks for it, Indonesian otherwise.
  static let ofTerminal: Language = {
    let environment = ProcessInfo.processInfo.environment
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }
    let locale = names.first { !$0.isEmpty } ?? ""
    return locale.hasPrefix("en") ? .english : .indonesian
  }()
}

/// Returns the wording in the language of the terminal.
func wording(_ indonesian: String, _ english: String) -> String {
  switch Language.ofTerminal {
  case .indonesian: indonesian
  case .english: english
  }
}
