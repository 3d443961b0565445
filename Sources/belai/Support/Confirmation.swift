import Foundation

/// Asks a person whether something may be replaced or deleted.
///
/// - Returns: Whether the answer was yes; no where nobody is there to answer.
func isConfirmed(_ question: String) -> Bool {
  guard isTerminal(STDIN_FILENO) else { return false }
  write(question + wording(" Ketik 'ya': ", " Type 'yes': "))
  let answer = readLine()?.trimmingCharacters(in: .whitespaces).lowercased()
  return answer == "ya" || answer == "yes"
}
