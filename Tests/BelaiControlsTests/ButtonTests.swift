import BelaiSession
import Foundation
import Testing

@testable import BelaiControls

@Suite struct ButtonTests {
  private func commands(
    _ events: [(Int, UInt16, Int32)], in context: ControlContext = .playing
  ) -> [Command] {
    var presses = ButtonPresses(meanings: ButtonMap.usual)
    let heard = events.flatMap { time, code, value in
      presses.take(
        InputEvent(time: .milliseconds(time), code: code, value: value), in: context)
    }
    return heard + presses.flush()
  }

  @Test func `holding and bouncing give one command`() {
    #expect(
      commands([(0, 109, 1), (250, 109, 2), (280, 109, 2), (300, 109, 0)]) == [.nextStep])
    #expect(commands([(0, 109, 1), (5, 109, 0), (12, 109, 1), (300, 109, 0)]) == [.nextStep])
  }

  @Test func `the main button twice repeats the line`() {
    let twice: [(Int, UInt16, Int32)] = [(0, 28, 1), (90, 28, 0), (200, 28, 1), (300, 28, 0)]
    #expect(commands(twice) == [.togglePause, .repeatLine])
    #expect(commands(twice, in: .question) == [.no])
    #expect(commands([(0, 28, 1), (90, 28, 0)], in: .question) == [.yes])
  }

  @Test func `forward and back answer a question`() {
    #expect(commands([(0, 109, 1), (900, 104, 1)], in: .question) == [.yes, .no])
    #expect(commands([(0, 163, 1)], in: .held) == [.goOn])
  }

  @Test func `a map survives being stored`() {
    var map = ButtonMap(device: "AB Shutter3")
    map.meanings[48] = .command(.pain)
    #expect(ButtonMap(text: map.text) == map)
    #expect(
      ButtonMap(text: "48 = nyeri # merah\nrusak\n999999 = ya").meanings[48] == .command(.pain))
  }

  @Test func `a recorded stream through a pipe commands the session`() throws {
    let folder = FileManager.default.temporaryDirectory.path + "/belai-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let heard = Heard()
    let control = ButtonControl(
      map: ButtonMap(device: "Pedal"), folder: folder,
      probe: { _ in InputDescription(name: "Foot Pedal", keys: [104, 109]) },
      handler: heard.handler)
    try control.start()
    defer { control.stop() }
    // Plugged in while the session runs.
    unsafe mkfifo(folder + "/event7", 0o600)
    let pedal = unsafe open(folder + "/event7", O_RDWR)
    defer { close(pedal) }
    for (time, code, value) in [(1, 109, 1), (2, 109, 0), (3, 104, 1)] {
      let words = [Int64(time), 0].flatMap(bytes)
      send(words + bytes(UInt16(1)) + bytes(UInt16(code)) + bytes(Int32(value)), to: pedal)
    }
    #expect(heard.wait(for: 2) == [.nextStep, .previousStep])
  }

  @Test func `without the folder there is an error with the system's words`() {
    let control = ButtonControl(folder: "/nonexistent") { _, _ in }
    #expect(throws: ControlError.self) { try control.start() }
  }

  private func bytes(_ value: some FixedWidthInteger) -> [UInt8] {
    var value = value.littleEndian
    return unsafe withUnsafeBytes(of: &value) { unsafe Array($0) }
  }
}
