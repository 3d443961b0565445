import BelaiControls
import Foundation

/// Asks at the terminal and waits for a key that is wanted, without Enter; nil where the person
/// leaves.
///
/// What was typed before the question was asked counts for nothing.
func singleKey(
  asking: () -> Void, _ isWanted: (Character) -> Bool
) throws -> Character? {
  let terminal: Terminal
  do {
    terminal = try Terminal()
  } catch {
    throw Failure(
      wording("terminal tidak dapat dibaca: \(error.words)", "no terminal: \(error.words)"))
  }
  tcflush(STDIN_FILENO, TCIFLUSH)
  terminal.makeRaw()
  defer { terminal.restore() }
  asking()
  while true {
    let bytes = FileHandle.standardInput.availableData
    if bytes.isEmpty { return nil }
    for byte in bytes {
      // Ctrl-C, Ctrl-D and q leave.
      if [3, 4, 0x71].contains(byte) { return nil }
      let key = Character(Unicode.Scalar(byte))
      if isWanted(key) { return key }
    }
  }
}
