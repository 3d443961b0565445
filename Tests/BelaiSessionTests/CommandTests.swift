import BelaiScript
import Testing

@testable import BelaiSession

@Suite struct CommandTests {
  @Test func `names and aliases stand for one command each`() {
    let words = Command.allCases.flatMap { [$0.name] + $0.aliases }
    #expect(Set(words).count == words.count)
  }

  @Test(arguments: Command.allCases)
  func `a command is found by all its words`(command: Command) {
    for word in [command.name] + command.aliases {
      #expect(Command(name: word) == command, "\(word)")
    }
  }

  @Test(arguments: [
    ("Lebih Pelan", Command.slower), ("LANJUT\n", .goOn), ("too_strong", .tooStrong),
    ("  level  brief ", .level(.brief)), ("Nyeri", .pain),
  ])
  func `case, spaces and underscores do not matter`(text: String, command: Command) {
    #expect(Command(name: text) == command)
  }

  @Test(arguments: ["", "  ", "nyerii", "level", "level loud"])
  func `other words are not commands`(text: String) {
    #expect(Command(name: text) == nil)
  }

  @Test func `only pain and stop silence before anything else`() {
    #expect(Command.allCases.filter(\.stopsSound) == [.pain, .stop])
  }
}
