import ArgumentParser
import BelaiLibrary
import BelaiScript
import Foundation

/// The menu of sessions: one key each.
struct Menu {
  /// A session that a person can choose, for one mode.
  private struct Choice {
    var key: Character
    var script: String
    var title: String
    var mode: Mode
  }

  private static let keys = Array("123456789abcdefghijklmnoprstuvwxyz")

  func run() async throws {
    let choices = try choices(in: try House())
    let key = try singleKey(asking: { show(choices) }) { key in choices.contains { $0.key == key } }
    guard let choice = choices.first(where: { $0.key == key }) else { return }
    var playing = try PlayCommand.parse([choice.script])
    playing.options.mode = choice.mode
    try await playing.run()
  }

  private func choices(in house: House) throws -> [Choice] {
    let shelf = house.shelf()
    var found: [(script: String, title: String, mode: Mode)] = []
    for entry in house.library.entries {
      guard let script = try house.check(entry.path, shelf: shelf).script else { continue }
      let modes: [Mode] = script.header.kind == .massage ? [.massage, .relaxation] : [.relaxation]
      for mode in modes where script.steps.contains(where: { $0.modes.contains(mode) }) {
        found.append((entry.name, "\(script.header.title) (\(modeName(mode)))", mode))
      }
    }
    return zip(Self.keys, found).map { key, session in
      Choice(key: key, script: session.script, title: session.title, mode: session.mode)
    }
  }

  private func show(_ choices: [Choice]) {
    say(wording("Belai: pilih sesi dengan satu tombol.", "Belai: choose a session by one key."))
    for choice in choices { say("  \(choice.key)   \(choice.title)") }
    say("  q   " + wording("keluar", "quit"))
  }
}
