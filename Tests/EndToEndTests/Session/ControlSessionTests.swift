import Foundation
import Testing

/// Sessions through every other control: the bus, lines, signals, pedals.
@Suite(.serialized) struct ControlSessionTests {
  private static let patience = Duration.seconds(120)

  private func expect(
    _ words: String..., from session: Child, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    for words in words {
      #expect(
        session.line(containing: words, within: Self.patience) != nil, "\(words)",
        sourceLocation: sourceLocation)
    }
  }

  // MARK: - Lines

  @Test func `a whole conversation in lines`() throws {
    let session = try Rehearsal().lines("play", "pijat.belai")
    expect("belai 1", "event state screening-1", "event asked", from: session)
    for number in 1...Rehearsal.questions {
      session.send(number == 1 ? "tidak" : "no")
      expect("ok no", "event replied no", from: session)
    }
    expect("event state playing", "event step 1/2", from: session)
    session.send("terbang")
    expect("error unknown-command \"terbang\"", from: session)
    session.send("nyeri")
    expect("event pain 1", "event state pain", "nyerinya sudah hilang", from: session)
    session.send("jeda")
    expect("event paused", from: session)
    session.send("teruskan")
    expect("event resumed", from: session)
    session.send("selesai")
    expect("event ended pain", from: session)
    #expect(session.exitStatus(within: Self.patience) == 130)
  }

  @Test func `the keyboard works beside the lines`() throws {
    let terminal = try Rehearsal().terminal(
      "relax", "tenang.belai", "--control", "-", pipesInput: true)
    #expect(terminal.shows("Lemaskan bahu.") != nil)
    terminal.send("jeda")
    #expect(terminal.shows("DIJEDA") != nil)
    terminal.type(" ")
    #expect(terminal.shows("Lemaskan bahu.") != nil)
    terminal.type("q")
    #expect(terminal.exitStatus() == 130)
    #expect(terminal.isRestored)
  }

  @Test func `only standard input can be the line protocol`() throws {
    let program = try Program()
    let result = try program.run(["play", "--control", "ttyS0"])
    #expect(result.status == 64)
    #expect(result.errors.contains("ttyS0"))
  }

  // MARK: - The bus

  @Test func `playerctl commands a session and sees where it is`() throws {
    let room = try Rehearsal()
    let bus = try PrivateBus(room.folder)
    let session = try room.lines(
      "relax", "tenang.belai", environment: ["DBUS_SESSION_BUS_ADDRESS": bus.address])
    expect("event step 1/2", "event cue", from: session)
    #expect(bus.player("status") { $0 == "Playing" })
    #expect(bus.player("metadata", "xesam:title") { $0 == "Satu" })
    #expect(bus.player("metadata", "xesam:album") { $0 == "Tenang" })
    #expect(bus.player("metadata", "xesam:artist") { $0.contains("Lemaskan bahu.") })
    #expect(bus.player("position") { (Double($0) ?? 0) > 0 })
    try bus.playerctl("next")
    expect("event step 2/2", from: session)
    try bus.playerctl("pause")
    expect("event paused", from: session)
    #expect(bus.player("status") { $0 == "Paused" })
    try bus.playerctl("play")
    expect("event resumed", from: session)
    try bus.playerctl("previous")
    try bus.playerctl("previous")
    expect("event step 1/2", from: session)
    try bus.playerctl("stop")
    expect("event ended stopped", from: session)
    #expect(session.exitStatus(within: Self.patience) == 130)
  }

  @Test func `a headset answers the questions`() throws {
    let room = try Rehearsal()
    let bus = try PrivateBus(room.folder)
    let session = try room.lines(
      "play", "pijat.belai", environment: ["DBUS_SESSION_BUS_ADDRESS": bus.address])
    expect("event state screening-1", from: session)
    #expect(bus.player("metadata", "xesam:artist") { $0.contains("hamil") })
    try bus.playerctl("previous")
    expect("event replied no", "event state screening-2", from: session)
    #expect(bus.player("metadata", "xesam:artist") { $0.contains("pembekuan") })
    try bus.playerctl("next")
    expect("event replied yes", "event refused", from: session)
  }

  @Test func `without a bus there is one line and the rest works`() throws {
    let room = try Rehearsal()
    let session = try room.lines("relax", "tenang.belai")
    expect("event step 1/2", from: session)
    session.send("selesai")
    #expect(session.exitStatus(within: Self.patience) == 130)
    let told = room.errors.split(separator: "\n").filter { $0.contains("tidak dapat dipakai") }
    #expect(told.count == 1 && told[0].contains("tombol media"))
  }

  // MARK: - Signals

  @Test func `signals pause, hurt and end`() throws {
    let session = try Rehearsal().lines("play", "pijat.belai", "--screened")
    expect("event state playing", from: session)
    session.signal(SIGUSR2)
    expect("event commanded toggle-pause signal", "event paused", from: session)
    session.signal(SIGUSR2)
    expect("event resumed", from: session)
    session.signal(SIGUSR1)
    expect("event pain 1", from: session)
    session.signal(SIGTERM)
    expect("event ended pain", from: session)
    #expect(session.exitStatus(within: Self.patience) == 130)
  }

  @Test func `a session outlives its terminal under nohup`() throws {
    let room = try Rehearsal()
    let session = try Child(
      [
        "/usr/bin/nohup", Program.path, "relax", room.folder + "/tenang.belai", "--plain",
        "--control", "-",
      ], environment: room.environment(), folder: room.folder)
    expect("event step 1/2", from: session)
    session.signal(SIGHUP)
    session.send("jeda")
    expect("event paused", from: session)
    session.send("selesai")
    expect("event ended stopped", from: session)
  }

  // MARK: - Pedals

  @Test func `a pedal answers, pauses, and hurts when it is held`() throws {
    let room = try Rehearsal()
    let pedal = try PedalPipe(room.folder + "/pedal")
    let session = try room.lines("play", "pijat.belai", "--buttons", pedal.path)
    for number in 1...Rehearsal.questions {
      expect("event state screening-\(number)", from: session)
      pedal.press(104)
      expect("event commanded no button", from: session)
    }
    expect("event state playing", from: session)
    pedal.press(28)
    expect("event commanded toggle-pause button", "event paused", from: session)
    pedal.press(28)
    expect("event resumed", from: session)
    pedal.press(109)
    expect("event step 2/2", from: session)
    pedal.down(109)
    expect("event commanded pain button", "event pain 1", from: session)
  }

  @Test func `a taught button does what it was taught`() throws {
    let room = try Rehearsal()
    let pedal = try PedalPipe(room.folder + "/pedal")
    let lesson = try Child(
      [Program.path, "ajari", "nyeri", "--buttons", pedal.path], environment: room.environment(),
      folder: room.folder)
    expect("Tekan tombol", from: lesson)
    pedal.press(48)
    expect("Tersimpan: tombol 48", from: lesson)
    #expect(lesson.exitStatus(within: Self.patience) == 0)
    let session = try room.lines("play", "pijat.belai", "--screened", "--buttons", pedal.path)
    expect("event state playing", from: session)
    pedal.press(48)
    expect("event commanded pain button", "event pain 1", from: session)
  }

  @Test func `a device that cannot be opened costs one line and the rest works`() throws {
    let room = try Rehearsal()
    let bus = try PrivateBus(room.folder)
    // Nobody can open a socket as a device, not even root.
    let socket = String(try #require(bus.address.firstMatch(of: /path=([^,]+)/)).1)
    let session = try room.lines("relax", "tenang.belai", "--buttons", socket)
    expect("event step 1/2", from: session)
    session.send("jeda")
    expect("event paused", from: session)
    let told = room.errors.split(separator: "\n").filter { $0.contains("pedal dan tombol") }
    #expect(told.count == 1 && told[0].contains(socket) && told[0].contains("tetap jalan"))
  }

  @Test func `what was taught is shown and forgotten`() throws {
    let program = try Program()
    try FileManager.default.createDirectory(
      atPath: program.folder + "/.config/belai", withIntermediateDirectories: true)
    _ = try program.file(".config/belai/buttons", "perangkat = Cincin\n115 = pain\n")
    let shown = try program.run(["learn", "--list"]).output
    #expect(shown.contains("'Cincin'") && shown.contains("115   nyeri"))
    #expect(try program.run(["learn", "--forget"]).status == 0)
    #expect(try program.run(["learn", "--list"]).output.contains("Belum ada tombol"))
    #expect(try program.run(["learn", "terbang"]).status == 64)
    #expect(try program.run(["learn"]).status == 64)
  }

  @Test func `a lesson at the terminal asks by a single key`() throws {
    let room = try Rehearsal()
    let pedal = try PedalPipe(room.folder + "/pedal")
    let terminal = try room.terminal("learn", "--buttons", pedal.path)
    #expect(terminal.shows("Tekan tombol yang mau diajarkan") != nil)
    pedal.press(30)
    #expect(terminal.shows("bukan tombol itu") != nil)
    terminal.type("0")
    #expect(terminal.shows("Tekan tombol berikutnya") != nil)
    pedal.press(31)
    #expect(terminal.shows("Tombol 31") != nil)
    terminal.type("x4")
    #expect(terminal.shows("Tersimpan: tombol 31") != nil)
    terminal.signal(SIGINT)
    #expect(terminal.exitStatus() == 128 + SIGINT)
    #expect(terminal.isRestored)
    let kept = try String(contentsOfFile: room.folder + "/.config/belai/buttons", encoding: .utf8)
    #expect(kept.contains("31 = pain") && !kept.contains("30 ="))
  }

  // MARK: - Never remembered

  @Test func `having been screened is remembered by going on alone`() throws {
    let room = try Rehearsal()
    let first = try room.lines("play", "pijat.belai", "--screened")
    expect("event state playing", "event cue", from: first)
    first.signal(SIGTERM)
    #expect(first.exitStatus(within: Self.patience) == 130)
    let resumed = try room.lines("resume")
    expect("event state playing", from: resumed)
    resumed.signal(SIGTERM)
    #expect(resumed.exitStatus(within: Self.patience) == 130)
    let again = try room.lines("play", "pijat.belai")
    expect("event state screening-1", from: again)
  }
}
