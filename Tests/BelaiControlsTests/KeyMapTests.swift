import BelaiScript
import BelaiSession
import Testing

@testable import BelaiControls

@Suite struct KeyMapTests {
  /// Rows of a QWERTY board, each a third of a key further to the right than the one above.
  static let rows = ["1234567890-=", "qwertyuiop[]", "asdfghjkl", "zxcvbnm"]

  /// A key that is meant, and a letter beside it that is hit in its place.
  static var slips: [(meant: Character, hit: Character)] {
    let keys = rows.map(Array.init)
    let pairs = keys.indices.flatMap { row -> [(Character, Character)] in
      let beside = zip(keys[row], keys[row].dropFirst()).map { ($0, $1) }
      guard row + 1 < keys.count else { return beside }
      let below = keys[row + 1].indices.flatMap { column in
        [column, column + 1].filter(keys[row].indices.contains).map {
          (keys[row + 1][column], keys[row][$0])
        }
      }
      return beside + below
    }
    return (pairs + pairs.map { ($1, $0) }).filter { $1.isLetter }.map { (meant: $0, hit: $1) }
  }

  private func command(_ key: Character, _ context: ControlContext) -> Command? {
    if case .command(let command) = KeyMap().action(for: .character(key), in: context) {
      return command
    }
    return nil
  }

  @Test func `the board is a board`() {
    #expect(Self.slips.contains { $0 == ("s", "w") } && Self.slips.contains { $0 == ("2", "q") })
    #expect(!Self.slips.contains { $0 == ("s", "q") } && !Self.slips.contains { $0 == ("y", "n") })
  }

  /// Harm is what cannot be taken back by the next key.
  @Test(arguments: ControlContext.allCases)
  func `a letter beside the right one does no harm`(context: ControlContext) {
    for (meant, hit) in Self.slips {
      guard let wanted = command(meant, context), let got = command(hit, context) else { continue }
      let harmful: Set<Command> = [.pain, .stop, .yes, .no, .nextStep, .previousStep]
      #expect(got == wanted || !harmful.contains(got), "\(meant) \(hit): \(got)")
    }
  }

  @Test(arguments: ControlContext.allCases)
  func `one press ends, and all around that key does nothing`(context: ControlContext) {
    #expect(command("q", context) == .stop && command("Q", context) == .stop)
    for (meant, hit) in Self.slips where meant == "q" { #expect(command(hit, context) == nil) }
    for key in "12wa" { #expect(command(key, context) == nil) }
  }

  @Test func `twice means twice within three seconds`() {
    var presses = KeyPresses()
    #expect(presses.press(.character("t"), in: .question, at: .seconds(1)) == nil)
    #expect(presses.press(.character("t"), in: .question, at: .seconds(5)) == nil)
    #expect(presses.press(.character("l"), in: .question, at: .seconds(6)) == .repeatLine)
    #expect(presses.press(.character("t"), in: .question, at: .seconds(6)) == nil)
    #expect(presses.press(.character("t"), in: .question, at: .seconds(7)) == .no)
  }

  @Test(arguments: [
    (Key.enter, ControlContext.playing, Command.togglePause), (.enter, .held, .goOn),
    (.character("S"), .question, .pain), (.character("f"), .held, .pain),
    (.character("y"), .question, .yes), (.character("n"), .question, .no),
    (.right, .question, .yes), (.right, .playing, .nextStep),
    (.control("c"), .playing, .stop), (.character("9"), .playing, .level(.brief)),
    (.character("k"), .playing, .tooStrong), (.backspace, .held, .repeatLine),
    (.pageUp, .playing, .previousStep), (.up, .held, .louder), (.escape, .playing, .pause),
    (.character("["), .playing, .bedDown), (.character("+"), .playing, .faster),
  ])
  func `keys mean what the place allows`(key: Key, context: ControlContext, command: Command) {
    #expect(KeyMap().action(for: key, in: context) == .command(command))
  }

  @Test func `every command but those of players has a key`() {
    let given = ControlContext.allCases.flatMap { KeyMap().legend(in: $0).map(\.command) }
    // Space says the one or the other.
    let wanted = Set(Command.allCases).subtracting([.resume])
    #expect(Set(given) == wanted)
  }

  @Test func `answers mean nothing where nothing is asked`() {
    for letter in "ynt" {
      #expect(KeyMap().action(for: .character(letter), in: .playing) == nil)
    }
  }
}
