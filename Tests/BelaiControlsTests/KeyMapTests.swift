import BelaiScript
import BelaiSession
import Testing

@testable import BelaiControls

@Suite struct KeyMapTests {
  /// Letters that touch on a QWERTY board.
  static let rows = ["qwertyuiop", "asdfghjkl", "zxcvbnm"]
  static var neighbours: [(Character, Character)] {
    rows.enumerated().flatMap { number, row -> [(Character, Character)] in
      let letters = Array(row)
      let beside = zip(letters, letters.dropFirst()).map { ($0, $1) }
      guard number + 1 < rows.count else { return beside }
      let below = Array(rows[number + 1])
      let under = below.indices.flatMap {
        [(below[$0], letters[$0]), (below[$0], letters[$0 + 1])]
      }
      return beside + under
    }
  }

  @Test(arguments: ControlContext.allCases)
  func `a letter beside the right one does no harm`(context: ControlContext) {
    let map = KeyMap()
    func command(_ letter: Character) -> Command? {
      if case .command(let command) = map.action(for: .character(letter), in: context) {
        return command
      }
      return nil
    }
    for (one, other) in Self.neighbours {
      let pair = [command(one), command(other)].compactMap(\.self)
      #expect(!pair.contains(.stop) && !pair.contains(.nextStep), "\(one) \(other)")
      #expect(Set(pair).isDisjoint(with: [.pain]) || Set(pair) == [.pain], "\(one) \(other)")
      #expect(!(pair.contains(.yes) && pair.contains(.no)), "\(one) \(other)")
    }
  }

  @Test func `ending needs the key twice within three seconds`() {
    var presses = KeyPresses()
    #expect(presses.press(.character("q"), in: .playing, at: .seconds(1)) == nil)
    #expect(presses.press(.character("q"), in: .playing, at: .seconds(5)) == nil)
    #expect(presses.press(.character("u"), in: .playing, at: .seconds(6)) == .repeatLine)
    #expect(presses.press(.character("q"), in: .playing, at: .seconds(6)) == nil)
    #expect(presses.press(.character("q"), in: .playing, at: .seconds(7)) == .stop)
  }

  @Test(arguments: [
    (Key.enter, ControlContext.playing, Command.togglePause), (.enter, .held, .goOn),
    (.character("S"), .question, .pain), (.character("y"), .question, .yes),
    (.character("n"), .question, .no), (.right, .question, .yes), (.right, .playing, .nextStep),
    (.control("c"), .playing, .stop), (.character("2"), .playing, .level(.brief)),
  ])
  func `keys mean what the place allows`(key: Key, context: ControlContext, command: Command) {
    #expect(KeyMap().action(for: key, in: context) == .command(command))
  }

  @Test func `answers mean nothing where nothing is asked`() {
    for letter in "ynt" {
      #expect(KeyMap().action(for: .character(letter), in: .playing) == nil)
    }
  }
}
