import BelaiSession
import Foundation
import Glibc
import Testing

@testable import BelaiControls

/// A session bus of the test's own.
private final class PrivateBus {
  let address: String
  private let process = Process()

  init() throws {
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["dbus-daemon", "--session", "--nofork", "--print-address=1"]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
    address = line.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  // Not SIGTERM: children of a dispatch thread inherit its blocked signals.
  deinit { kill(process.processIdentifier, SIGKILL) }

  func run(_ words: String...) throws -> String {
    let client = Process()
    client.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    client.arguments = words
    client.environment = ProcessInfo.processInfo.environment.merging(
      ["DBUS_SESSION_BUS_ADDRESS": address]) { $1 }
    let output = Pipe()
    client.standardOutput = output
    try client.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    client.waitUntilExit()
    return String(decoding: data, as: UTF8.self).trimmingCharacters(in: .newlines)
  }
}

@Suite(.serialized) struct MPRISTests {
  private func status() -> PlayerStatus {
    var status = PlayerStatus()
    status.playback = .paused
    status.album = "Pijat punggung"
    status.title = "Usapan"
    status.artist = "Taruh ibu jari."
    status.length = 600_000_000
    status.position = 61_500_000
    (status.canPlay, status.canPause, status.canGoNext) = (true, true, true)
    status.canGoPrevious = true
    return status
  }

  @Test func `playerctl sees and commands the session`() throws {
    let bus = try PrivateBus()
    let heard = Heard()
    let control = MPRISControl(address: bus.address, handler: heard.handler)
    control.update(status())
    try control.start()
    defer { control.stop() }
    #expect(try bus.run("playerctl", "-p", "belai", "status") == "Paused")
    #expect(
      try bus.run(
        "playerctl", "-p", "belai", "metadata", "--format", "{{album}}|{{title}}|{{artist}}")
        == "Pijat punggung|Usapan|Taruh ibu jari.")
    #expect(try bus.run("playerctl", "-p", "belai", "metadata", "mpris:length") == "600000000")
    #expect(try bus.run("playerctl", "-p", "belai", "position") == "61.500000")
    for word in ["play-pause", "next", "previous", "pause", "stop"] {
      _ = try bus.run("playerctl", "-p", "belai", word)
    }
    #expect(heard.wait(for: 5) == [.goOn, .nextStep, .previousStep, .pause, .stop])
  }

  @Test func `the interfaces tell all that is mandatory`() throws {
    let bus = try PrivateBus()
    let control = MPRISControl(address: bus.address) { _, _ in }
    try control.start()
    defer { control.stop() }
    let name = "--dest=org.mpris.MediaPlayer2.belai"
    let told = try bus.run(
      "dbus-send", "--session", "--print-reply", name, "/org/mpris/MediaPlayer2",
      "org.freedesktop.DBus.Introspectable.Introspect")
    for word in ["Seeked", "SetPosition", "HasTrackList", "PropertiesChanged", "OpenUri"] {
      #expect(told.contains("name=\"\(word)\""))
    }
    let all = try bus.run(
      "dbus-send", "--session", "--print-reply", name, "/org/mpris/MediaPlayer2",
      "org.freedesktop.DBus.Properties.GetAll", "string:org.mpris.MediaPlayer2.Player")
    for word in PlayerInterface.properties(PlayerStatus()).keys { #expect(all.contains(word)) }
  }

  @Test func `a second session takes another name`() throws {
    let bus = try PrivateBus()
    let one = MPRISControl(address: bus.address) { _, _ in }
    let other = MPRISControl(address: bus.address) { _, _ in }
    try one.start()
    try other.start()
    #expect(try bus.run("playerctl", "-l").split(separator: "\n").count == 2)
    one.stop()
    other.stop()
  }

  @Test func `without a bus there is an error with the library's words`() {
    let control = MPRISControl(address: "unix:path=/nonexistent") { _, _ in }
    do throws(ControlError) {
      try control.start()
      Issue.record("there is no bus")
    } catch {
      #expect(error.words.contains("/nonexistent"))
    }
  }

  @Test func `only what changed is told, and never the position`() {
    var later = status()
    later.position += 1_000_000
    #expect(PlayerInterface.changes(from: status(), to: later).isEmpty)
    later.playback = .playing
    #expect(
      PlayerInterface.changes(from: status(), to: later) == ["PlaybackStatus": .string("Playing")])
  }

  @Test func `a question turns next and previous into answers`() {
    var asked = status()
    asked.isQuestion = true
    #expect(["Next", "Previous", "Raise"].map(asked.command) == [.yes, .no, nil])
  }
}
