import ArgumentParser
import BelaiLibrary
import BelaiScript
import Foundation

/// The menu of sessions: one key each, massage before relaxation, short enough for a small terminal.
struct Menu {
  /// A script that a person can choose.
  private struct Choice {
    var script: String
    var title: String
    var kind: Kind
  }

  private static let keys = Array("123456789abcdefghijklmnoprstuvwxyz")
  /// What most people came for stands first in its kind.
  private static let first = [PlayCommand.defaultScript, RelaxCommand.defaultScript]

  func run() async throws {
    let choices = Array(zip(Self.keys, try choices(in: try House())))
    let key = try singleKey(asking: { show(choices) }) { key in choices.contains { $0.0 == key } }
    guard let (_, choice) = choices.first(where: { $0.0 == key }) else { return }
    try await PlayCommand.parse([choice.script]).run()
  }

  /// The scripts by kind; within a kind the default one is first.
  private func choices(in house: House) throws -> [Choice] {
    let shelf = house.shelf()
    let found = try house.library.entries.compactMap { entry -> Choice? in
      guard let script = try house.check(entry.path, shelf: shelf).script else { return nil }
      return Choice(script: entry.name, title: script.header.title, kind: script.header.kind)
    }
    return [Kind.massage, .relaxation].flatMap { kind in
      let ofKind = found.filter { $0.kind == kind }
      return ofKind.filter { Self.first.contains($0.script) }
        + ofKind.filter { !Self.first.contains($0.script) }
    }
  }

  private func show(_ choices: [(Character, Choice)]) {
    say(wording("Belai: pilih sesi dengan satu tombol.", "Belai: choose a session by one key."))
    show(choices, .massage, wording("Pijat", "Massage"))
    show(choices, .relaxation, wording("Relaksasi", "Relaxation"))
    say("  q   " + wording("keluar", "quit"))
  }

  private func show(_ choices: [(Character, Choice)], _ kind: Kind, _ heading: String) {
    let ofKind = choices.filter { $0.1.kind == kind }
    guard !ofKind.isEmpty else { return }
    say(heading)
    for (key, choice) in ofKind { say("  \(key)   \(choice.title)") }
  }
}
