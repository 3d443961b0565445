import ArgumentParser
import BelaiControls
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
    say(wording("Belai: pilih sesi dengan satu tombol.", "Belai: choose a session by one key."))
    for choice in choices { say("  \(choice.key)   \(choice.title)") }
    say("  q   " + wording("keluar", "quit"))
    guard let choice = try pick(from: choices) else { return }
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

  /// Waits for a key that means something; nil where the person wants to leave.
  private func pick(from choices: [Choice]) throws -> Choice? {
    let terminal: Terminal
    do {
      terminal = try Terminal()
    } catch {
      throw Failure(
        wording("terminal tidak dapat dibaca: \(error.words)", "no terminal: \(error.words)"))
    }
    terminal.makeRaw()
    defer { terminal.restore() }
    while true {
      let bytes = FileHandle.standardInput.availableData
      guard let byte = bytes.first, byte != 3, byte != 4, byte != 0x71 else { return nil }
      let key = Character(Unicode.Scalar(byte))
      if let choice = choices.first(where: { $0.key == key }) { return choice }
    }
  }
}
