import Foundation
import Testing

/// The terminal is given back however a session ends, and drawn as it can show it.
@Suite(.serialized) struct TerminalTests {
  private func playing(
    columns: Int = 44, rows: Int = 20, environment: [String: String] = [:]
  ) throws -> TerminalChild {
    let terminal = try Rehearsal().terminal(
      "relax", "tenang.belai", columns: columns, rows: rows, environment: environment)
    try #require(terminal.shows("Lemaskan bahu.") != nil)
    return terminal
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
  func `a signal that ends gives the terminal back`(signal: Int32) throws {
    let terminal = try playing()
    #expect(!terminal.isRestored && !terminal.screen.isCursorShown)
    terminal.signal(signal)
    #expect(terminal.exitStatus() == 130)
    #expect(terminal.isRestored && terminal.screen.isCursorShown)
  }

  @Test(arguments: [SIGSEGV, SIGABRT, SIGILL, SIGBUS, SIGQUIT])
  func `a crash gives the terminal back`(signal: Int32) throws {
    let terminal = try playing()
    terminal.signal(signal)
    #expect(terminal.exitStatus() == 128 + signal)
    #expect(terminal.isRestored && terminal.screen.isCursorShown)
  }

  @Test func `Ctrl-Z pauses and gives the terminal back until fg`() throws {
    let terminal = try playing()
    terminal.type("\u{1A}")
    #expect(terminal.isStopped())
    #expect(terminal.isRestored)
    terminal.signal(SIGCONT)
    #expect(terminal.becomesRaw())
    #expect(terminal.shows("DIJEDA") != nil)
    terminal.type(" ")
    let screen = try #require(terminal.shows("Lemaskan bahu."))
    #expect(!screen.contains("DIJEDA"))
    terminal.type("q")
    #expect(terminal.exitStatus() == 130)
    #expect(terminal.isRestored)
  }

  @Test func `a smaller window is drawn anew at once`() throws {
    let terminal = try playing(columns: 60, rows: 30)
    terminal.resize(columns: 40, rows: 12)
    let screen = try #require(terminal.shows("Langkah 1 dari 2: Satu"))
    #expect(screen.contains("Lemaskan bahu."))
    terminal.type("q")
    #expect(terminal.exitStatus() == 130)
  }

  @Test func `a terminal without Unicode gets ASCII`() throws {
    let terminal = try playing(environment: ["TERM": "vt220"])
    terminal.type("\u{1B}[C")
    #expect(terminal.shows("napas masuk") != nil)
    terminal.type("q")
    #expect(terminal.exitStatus() == 130)
    let isASCII = terminal.written.unicodeScalars.allSatisfy { $0.isASCII }
    #expect(isASCII)
    #expect(terminal.screen.strange.isEmpty)
  }

  @Test func `a good terminal gets colours and large letters`() throws {
    let terminal = try Rehearsal().terminal(
      "relax", "tenang.belai", columns: 60, rows: 20, environment: ["LANG": "id_ID.UTF-8"])
    #expect(terminal.shows("Langkah 1 dari 2: Satu") != nil)
    // LEMASKAN
    #expect(terminal.shows("█ █▀▀ █▄ ▄█ ▄▀▄ ▄▀▀ █ ▄▀ ▄▀▄ █▄ █") != nil)
    #expect(terminal.hasWritten("\u{1B}[1m"))
    terminal.type("q")
    #expect(terminal.exitStatus() == 130)
    #expect(terminal.screen.strange.isEmpty)
  }

  @Test(arguments: [["NO_COLOR": "1"], ["TERM": "dumb"]])
  func `plain lines carry no control codes`(environment: [String: String]) throws {
    let terminal = try Rehearsal().terminal("relax", "tenang.belai", environment: environment)
    #expect(terminal.hasWritten("Lemaskan bahu."))
    terminal.type(" ")
    #expect(terminal.hasWritten("Tekan spasi untuk melanjutkan."))
    terminal.type("q")
    #expect(terminal.exitStatus() == 130)
    #expect(!terminal.written.contains("\u{1B}"))
    #expect(terminal.isRestored)
  }

  @Test func `the menu takes one key, and Ctrl-C gives the terminal back`() throws {
    let terminal = try Rehearsal().terminal()
    #expect(terminal.shows("pilih sesi dengan satu tombol") != nil)
    #expect(terminal.shows("1 Pijat oksitosin") != nil)
    #expect(terminal.shows("keluar") != nil)
    terminal.type("\u{3}")
    #expect(terminal.exitStatus() == 128 + SIGINT)
    #expect(terminal.isRestored)
    let other = try Rehearsal().terminal()
    #expect(other.shows("keluar") != nil)
    other.type("q")
    #expect(other.exitStatus() == 0)
    #expect(other.isRestored)
  }
}
