import Foundation
import Testing

/// Sessions as a person plays them: single keys on a terminal, and what is to be seen there.
@Suite(.serialized) struct KeyboardSessionTests {
  /// Answers every safety question with no.
  private func pass(_ terminal: TerminalChild) {
    for number in 1...Rehearsal.questions {
      let isAsked = terminal.shows("PEMERIKSAAN \(number) dari \(Rehearsal.questions)") != nil
      #expect(isAsked, "\(terminal.screen.text)")
      terminal.type("n")
    }
    #expect(terminal.shows("Langkah 1 dari") != nil)
  }

  @Test func `questions, massage, two pains, and relaxation in its place`() throws {
    let terminal = try Rehearsal().terminal("play", "pijat.belai")
    pass(terminal)
    #expect(terminal.shows("Ayah, buat lingkaran kecil.") != nil)
    terminal.type("d")
    #expect(terminal.shows("NYERI: ANGKAT TANGAN") != nil)
    #expect(terminal.shows("apakah nyerinya sudah hilang") != nil)
    terminal.type("y")
    #expect(terminal.shows("jauh lebih ringan? Jawab ya") != nil)
    terminal.type("y")
    #expect(terminal.shows("mulai lagi dengan sentuhan yang jauh lebih ringan") != nil)
    #expect(terminal.shows("Ayah, buat lingkaran kecil.") != nil)
    terminal.type("S")
    #expect(terminal.shows("relaksasi saja, tanpa pijat?") != nil)
    terminal.type("y")
    let screen = try #require(terminal.shows("Langkah 1 dari 1: Tenang sejenak"))
    #expect(!screen.contains("nyerinya"))
    terminal.type("q")
    #expect(terminal.exitStatus() == 130)
    #expect(terminal.isRestored && terminal.screen.isCursorShown)
    #expect(terminal.screen.strange.isEmpty)
  }

  @Test func `a yes refuses the massage and offers relaxation`() throws {
    let terminal = try Rehearsal().terminal("play", "pijat.belai")
    #expect(terminal.shows("PEMERIKSAAN 1 dari") != nil)
    terminal.type("y")
    #expect(terminal.shows("HARI INI TIDAK DIPIJAT") != nil)
    #expect(terminal.shows("mau lanjut dengan relaksasi saja, tanpa pijat?") != nil)
    terminal.type("n")
    #expect(terminal.shows("Tanyakan dulu kepada dokter atau bidan.") != nil)
    #expect(terminal.exitStatus() == 0)
    #expect(terminal.isRestored)
  }

  @Test func `the baby cries: a pause says how to go on, and keeps the place`() throws {
    let terminal = try Rehearsal().terminal("play", "pijat.belai", "--screened")
    #expect(terminal.shows("Ayah, buat lingkaran kecil.") != nil)
    terminal.type("\u{1B}[C")
    #expect(terminal.shows("Langkah 2 dari 2: Punggung bawah") != nil)
    #expect(terminal.shows("Ayah, turun selebar jempol.") != nil)
    terminal.type(" ")
    let screen = try #require(terminal.shows("DIJEDA"))
    #expect(screen.contains("Spasi, Enter teruskan"))
    #expect(terminal.shows("Tidak perlu tergesa.") != nil)
    terminal.type(" ")
    let after = try #require(terminal.shows("Ayah, turun selebar jempol."))
    #expect(after.contains("Langkah 2 dari 2") && !after.contains("DIJEDA"))
    terminal.type("\u{3}")
    #expect(terminal.exitStatus() == 130)
  }

  @Test func `too strong is answered with a gentler instruction`() throws {
    let terminal = try Rehearsal().terminal("play", "pijat.belai", "--screened")
    #expect(terminal.shows("Ayah, buat lingkaran kecil.") != nil)
    terminal.type("k")
    #expect(terminal.shows("Ayah, lebih ringan, ya.") != nil)
    #expect(terminal.shows("Ayah, buat lingkaran kecil.") != nil)
  }

  @Test func `what does nothing is explained, not ignored`() throws {
    let terminal = try Rehearsal().terminal("play", "pijat.belai")
    #expect(terminal.shows("PEMERIKSAAN 1 dari") != nil)
    terminal.type(" ")
    #expect(terminal.hasWritten("Jawab dulu: ya atau tidak."))
    #expect(terminal.shows("PEMERIKSAAN 1 dari") != nil)
  }

  @Test func `letters around the right ones do nothing`() throws {
    let terminal = try Rehearsal().terminal("play", "pijat.belai", "--screened", "--plain")
    #expect(terminal.hasWritten("Ayah, buat lingkaran kecil."))
    let before = terminal.written
    terminal.type("waerxcvgtbhjmuiop12")
    terminal.type("k")
    #expect(terminal.hasWritten("lebih ringan, ya."))
    let lines = terminal.written.dropFirst(before.count).split(separator: "\r\n")
    #expect(lines.count <= 2, "\(lines)")
  }

  @Test func `English where the locale asks for it`() throws {
    let terminal = try Rehearsal().terminal(
      "play", "pijat.belai", environment: ["LC_MESSAGES": "en_GB"])
    let screen = try #require(terminal.shows("CHECK 1 of 7"))
    #expect(screen.contains("Are you pregnant?") && screen.contains("Y, -> yes"))
    terminal.type("q")
    #expect(terminal.exitStatus() == 130)
  }
}
