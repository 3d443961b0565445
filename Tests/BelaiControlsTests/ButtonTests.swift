import BelaiSession
import Foundation
import Testing

@testable import BelaiControls

@Suite struct ButtonPressesTests {
  /// Feeds events at their own times and returns what came of them, with the time of each.
  private func commands(
    _ events: [(Int, UInt16, Int32)], in context: ControlContext = .playing, until end: Int = 5000
  ) -> [(Int, Command)] {
    var presses = ButtonPresses(meanings: ButtonMap.usual)
    var heard: [(Int, Command)] = []
    var left = events[...]
    for time in 0..<end {
      while let (at, code, value) = left.first, at == time {
        left.removeFirst()
        let event = InputEvent(time: .milliseconds(at), code: code, value: value)
        heard += presses.take(event, at: .milliseconds(time), in: context).map { (time, $0) }
      }
      if let due = presses.due, due <= .milliseconds(time) {
        heard += presses.lapse(at: .milliseconds(time)).map { (time, $0) }
      }
    }
    #expect(presses.due == nil)
    return heard
  }

  private func names(
    _ events: [(Int, UInt16, Int32)], in context: ControlContext = .playing
  ) -> [Command] {
    commands(events, in: context).map(\.1)
  }

  @Test func `repeating and bouncing give one command`() {
    #expect(names([(0, 109, 1), (250, 109, 2), (280, 109, 2), (300, 109, 0)]) == [.nextStep])
    #expect(names([(0, 109, 1), (5, 109, 0), (12, 109, 1), (300, 109, 0)]) == [.nextStep])
  }

  @Test func `the main button twice repeats the line`() {
    let twice: [(Int, UInt16, Int32)] = [(0, 28, 1), (90, 28, 0), (200, 28, 1), (300, 28, 0)]
    #expect(names(twice) == [.togglePause, .repeatLine])
    #expect(names(twice, in: .question) == [.no])
    #expect(names([(0, 28, 1), (90, 28, 0)], in: .question) == [.yes])
  }

  @Test func `a slow press in a question is still one yes`() {
    let heard = commands([(0, 28, 1), (700, 28, 0)], in: .question)
    #expect(heard.map(\.1) == [.yes] && heard.first?.0 == 700)
  }

  @Test func `forward and back answer a question`() {
    let presses: [(Int, UInt16, Int32)] = [
      (0, 109, 1), (80, 109, 0), (900, 104, 1), (950, 104, 0),
    ]
    #expect(names(presses, in: .question) == [.yes, .no])
    #expect(names([(0, 163, 1), (90, 163, 0)], in: .held) == [.goOn])
  }

  @Test(arguments: [28, 109, 104] as [UInt16], ControlContext.allCases)
  func `a button held for a second is pain`(code: UInt16, context: ControlContext) {
    let heard = commands([(0, code, 1), (500, code, 2), (2500, code, 0)], in: context)
    #expect(heard.last?.1 == .pain && heard.last?.0 == 1000)
    #expect(heard.filter { $0.1 == .pain }.count == 1)
    // In a question the main button alone has not said yes before.
    if code == 28, context == .question { #expect(heard.count == 1) }
  }

  @Test func `a hold survives the bouncing of its contact`() {
    let bouncing: [(Int, UInt16, Int32)] = [
      (0, 28, 1), (5, 28, 0), (9, 28, 1), (20, 28, 0), (24, 28, 1), (1800, 28, 0),
    ]
    #expect(names(bouncing) == [.togglePause, .pain])
  }

  @Test func `volume held is volume`() {
    #expect(names([(0, 115, 1), (3000, 115, 0)]) == [.louder])
  }

  @Test(arguments: 0..<50)
  func `any events are survived, and nothing stays pending`(seed: UInt64) {
    var state = seed
    func random(_ below: UInt64) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % below)
    }
    let codes: [UInt16] = [28, 109, 104, 115, 300]
    var time = 0
    let events = (0..<100).map { _ in
      time += random(60)
      return (time, codes[random(5)], Int32(random(3)))
    }
    let releases = codes.map { (time + 1, $0, Int32(0)) }
    _ = commands(events + releases, in: ControlContext.allCases[random(3)], until: time + 3000)
  }
}

@Suite struct ButtonTests {
  @Test func `a map survives being stored`() {
    var map = ButtonMap(device: "AB Shutter3")
    map.meanings[48] = .command(.pain)
    #expect(ButtonMap(text: map.text) == map)
    #expect(
      ButtonMap(text: "48 = nyeri # merah\nrusak\n999999 = ya").meanings[48] == .command(.pain))
  }

  @Test func `what is taught belongs to one device`() {
    var map = ButtonMap()
    map.teach(.init(device: "Ring", code: 115), .command(.pain))
    map.teach(.init(device: "Ring", code: 48), .main)
    #expect(map.device == "Ring" && map.taught.map(\.code) == [48, 115])
    // Volume of another device stays volume.
    #expect(map.mediaMeanings[115] == .command(.louder))
    map.teach(.init(device: "Pedal", code: 30), .forward)
    #expect(map.device == "Pedal" && map.taught.map(\.code) == [30])
  }

  private static func control(
    _ folder: String, _ heard: Heard, map: ButtonMap = ButtonMap(device: "Pedal"),
    name: String = "Foot Pedal"
  ) -> ButtonControl {
    ButtonControl(
      map: map, place: .folder(folder),
      probe: { _ in InputDescription(name: name, keys: [104, 109, 115]) }, handler: heard.handler)
  }

  @Test func `a device plugged in while the session runs commands it`() throws {
    let folder = try Folder()
    let heard = Heard()
    let control = Self.control(folder.path, heard)
    try control.start()
    defer { control.stop() }
    let pedal = try FakePedal(folder.path + "/event7")
    defer { pedal.unplug() }
    pedal.press(109, at: 1)
    pedal.press(104, at: 3)
    #expect(heard.wait(for: 2) == [.nextStep, .previousStep])
  }

  @Test func `a device that is unplugged and plugged in again is heard again`() throws {
    let folder = try Folder()
    let heard = Heard()
    let control = Self.control(folder.path, heard)
    try control.start()
    defer { control.stop() }
    let pedal = try FakePedal(folder.path + "/event7")
    pedal.press(109, at: 1)
    #expect(heard.wait(for: 1) == [.nextStep])
    pedal.unplug()
    let again = try FakePedal(folder.path + "/event8")
    defer { again.unplug() }
    again.press(104, at: 1)
    #expect(heard.wait(for: 1) == [.nextStep, .previousStep])
  }

  @Test func `of a device that was not chosen only media keys are heard`() throws {
    let folder = try Folder()
    let heard = Heard()
    let control = Self.control(folder.path, heard, name: "AT keyboard")
    try control.start()
    defer { control.stop() }
    let keyboard = try FakePedal(folder.path + "/event0")
    defer { keyboard.unplug() }
    keyboard.press(109, at: 1)
    keyboard.press(115, at: 2)
    #expect(heard.wait(for: 1) == [.louder])
  }

  @Test func `a recorded stream is played once, to its end`() throws {
    let folder = try Folder()
    let stream = folder.path + "/rekaman"
    let bytes = [(1, 109, 1), (1, 109, 0), (2, 104, 1), (2, 104, 0)].flatMap { time, code, value in
      InputEvent(time: .seconds(time), code: UInt16(code), value: Int32(value)).bytes
    }
    try Data(bytes).write(to: URL(fileURLWithPath: stream))
    let heard = Heard()
    let control = ButtonControl(place: .device(stream), handler: heard.handler)
    try control.start()
    defer { control.stop() }
    #expect(heard.wait(for: 2) == [.nextStep, .previousStep])
    // Something happens beside it: the folder is looked at again, the stream is not.
    try Data().write(to: URL(fileURLWithPath: folder.path + "/lain"))
    let more = try FakePedal(folder.path + "/event1")
    defer { more.unplug() }
    more.press(109, at: 9)
    control.stop()
    #expect(heard.all == [.nextStep, .previousStep])
  }

  @Test func `a pipe serves one writer after the other`() throws {
    let folder = try Folder()
    let pipe = folder.path + "/pipa"
    unsafe mkfifo(pipe, 0o600)
    let heard = Heard()
    let control = ButtonControl(place: .device(pipe), handler: heard.handler)
    try control.start()
    defer { control.stop() }
    try FakePedal(pipe).press(109, at: 1)
    #expect(heard.wait(for: 1) == [.nextStep])
    try FakePedal(pipe).press(104, at: 3)
    #expect(heard.wait(for: 1) == [.nextStep, .previousStep])
  }

  @Test func `a named device may come later`() throws {
    let folder = try Folder()
    let heard = Heard()
    let control = ButtonControl(place: .device(folder.path + "/nanti"), handler: heard.handler)
    try control.start()
    defer { control.stop() }
    let pedal = try FakePedal(folder.path + "/nanti")
    defer { pedal.unplug() }
    pedal.press(28, at: 1)
    #expect(heard.wait(for: 1) == [.togglePause])
  }

  @Test func `without the folder there is an error with the system's words`() {
    let control = ButtonControl(place: .folder("/nonexistent")) { _, _ in }
    #expect(throws: ControlError.self) { try control.start() }
  }

  @Test(.disabled(if: getuid() == 0, "root may read everything"))
  func `without rights there is an error that says so`() throws {
    let folder = try Folder()
    let path = folder.path + "/event3"
    #expect(FileManager.default.createFile(atPath: path, contents: nil))
    unsafe chmod(path, 0)
    let control = ButtonControl(place: .folder(folder.path)) { _, _ in }
    do throws(ControlError) {
      try control.start()
      Issue.record("the device may not be read")
    } catch {
      #expect(error.code == EACCES && error.subject == path)
    }
  }

  @Test func `a device that may be read only later is told, and heard then`() throws {
    let folder = try Folder()
    let path = folder.path + "/event3"
    // Cannot be opened by anybody, root included.
    #expect(unsafe symlink(path, path) == 0)
    let heard = Heard()
    let control = Self.control(folder.path, heard)
    defer { control.stop() }
    #expect(throws: ControlError.self) { try control.start() }
    #expect(unsafe unlink(path) == 0)
    let pedal = try FakePedal(path)
    defer { pedal.unplug() }
    pedal.press(109, at: 1)
    #expect(heard.wait(for: 1) == [.nextStep])
  }

  @Test(arguments: ["Foot Pedal", "AT keyboard"])
  func `what may not be read is told unless the taught device is there`(name: String) throws {
    let folder = try Folder()
    let other = try FakePedal(folder.path + "/event1")
    defer { other.unplug() }
    let path = folder.path + "/event3"
    #expect(unsafe symlink(path, path) == 0)
    let control = Self.control(folder.path, Heard(), name: name)
    defer { control.stop() }
    var told: ControlError?
    do throws(ControlError) { try control.start() } catch { told = error }
    #expect(told?.subject == (name == "Foot Pedal" ? nil : path))
  }

  @Test func `an empty folder is nothing to tell of, even where a button was taught`() throws {
    let folder = try Folder()
    let control = Self.control(folder.path, Heard())
    try control.start()
    control.stop()
  }

  @Test func `the pressed button is found for a lesson`() throws {
    let folder = try Folder()
    let pedal = try FakePedal(folder.path + "/event2")
    defer { pedal.unplug() }
    pedal.press(300, at: 1)
    let press = try ButtonLesson.wait(.seconds(20), at: .folder(folder.path)) { _ in
      InputDescription(name: "Ring", keys: [300])
    }
    #expect(press == .init(device: "Ring", code: 300))
  }

  @Test func `nobody presses anything in a lesson`() throws {
    let folder = try Folder()
    let press = try ButtonLesson.wait(.milliseconds(20), at: .folder(folder.path)) { _ in nil }
    #expect(press == nil)
  }
}
