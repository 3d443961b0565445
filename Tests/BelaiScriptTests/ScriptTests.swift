import BelaiScript
import Testing

@Suite struct ScriptTests {
  /// The script of the design, with its roles, modes, blocks and special step.
  static let massage = """
    Judul: Pijat oksitosin
    Jenis: pijat
    Lama: 10 menit
    Peran: Ayah, Bunda
    Latar: hujan, pelan
    Jangan dipakai bila: ada pembekuan darah; ada luka terbuka
    Berhenti bila: terasa nyeri; pusing; sesak
    Ucapan: têkan; Ny. = nyonya
    // a remark

    # Persiapan [mode: pijat]
    Ayah: Cuci tangan, lalu hangatkan minyak di telapak tangan.
    [tunggu lanjut, paling lama 2 menit]

    # Putaran kecil [mode: pijat]
    [ulangi 3 kali]
    Ayah: Putaran {ke} dari {kali}.
    [irama 20 per menit, selama 2 menit 42 detik]
    [habis]

    # Penutup
    [pudar 20 detik]

    # Bila nyeri
    Ayah: Angkat tangan. Tidak apa-apa, kita berhenti.
    """

  @Test func `the header holds what is written above the first step`() throws {
    let header = try #require(check(Self.massage).script).header
    #expect(header.title == "Pijat oksitosin")
    #expect(header.kind == .massage)
    #expect(header.duration == .seconds(600))
    #expect(header.roles.map(\.person) == [.companion, .mother])
    #expect(header.bed == BedChange(name: "hujan", loudness: .soft))
    #expect(header.contraindications == ["ada pembekuan darah", "ada luka terbuka"])
    #expect(header.stopSigns == ["terasa nyeri", "pusing", "sesak"])
    #expect(header.pronunciations.map(\.written) == ["tekan", "Ny."])
    #expect(header.pronunciations.map(\.spoken) == ["têkan", "nyonya"])
  }

  @Test func `steps keep their order, their modes and their special cases`() throws {
    let script = try #require(check(Self.massage).script)
    #expect(script.steps.map(\.title) == ["Persiapan", "Putaran kecil", "Penutup"])
    #expect(script.steps.map(\.modes) == [[.massage], [.massage], [.massage, .relaxation]])
    #expect(Array(script.specials.keys) == [.pain])
  }

  @Test func `placeholders are parts of the line`() throws {
    let script = try #require(check(Self.massage).script)
    guard case .repetition(3, let body, _) = script.steps[1].items[0],
      case .speech(let line) = body[0]
    else {
      Issue.record("no repetition")
      return
    }
    #expect(
      line.fragments == [
        .text("Putaran "), .placeholder(.round), .text(" dari "), .placeholder(.rounds), .text("."),
      ])
    #expect(line.role == "Ayah")
  }

  @Test(arguments: [
    ("Satu.\nDua.", [Line.Break.line, .line, .line]),
    ("Satu.\n\nDua.", [.line, .paragraph, .line]),
    ("Satu.\n\n\n// catatan\nDua.", [.line, .paragraph, .line]),
    ("Satu. [jeda 2 detik] Dua.", [.line, .none, .line]),
    ("Satu. [jeda 2 detik]\nDua.", [.line, .line, .line]),
    ("Satu. [latar hujan]\n\nDua.", [.line, .paragraph, .line]),
    ("Satu.\n// catatan\nDua.", [.line, .line, .line]),
  ])
  func `line breaks follow the text`(_ lines: String, _ breaks: [Line.Break]) throws {
    let script = try #require(check(step(lines)).script)
    let found = script.steps[0].items.compactMap { item in
      if case .speech(let line) = item { line.lineBreak } else { nil }
    }
    #expect(found == breaks)
  }

  @Test func `what cannot be seen is not spoken`() throws {
    let script = try #require(check(step("•\u{A0}Ba\u{AD}hu\t turun 👍🏽.\u{200B}\n---\n☺️")).script)
    guard case .speech(let line) = script.steps[0].items[1] else { return }
    #expect(line.words == "Bahu turun .")
    #expect(script.steps[0].items.count == 2)
  }

  @Test func `an accent of its own becomes one letter with its e`() throws {
    let script = try #require(check(step("Te\u{302}kan, re\u{301}le\u{301}ks.")).script)
    guard case .speech(let line) = script.steps[0].items[1] else { return }
    #expect(Array(line.words.utf8) == Array("T\u{EA}kan, r\u{E9}l\u{E9}ks.".utf8))
  }

  @Test(arguments: ["Ini pasti.", "PASTI begitu.", "Itu, pasti!", "Pàsti? Tidak apa. Pasti."])
  func `words are found in any spelling`(_ line: String) {
    #expect(check(step(line)).diagnostics.map(\.code) == ["N080"])
  }

  @Test(arguments: ["Pastikan nyaman.", "Belum tentu pasti.", "Tidak ada yang pasti."])
  func `words within words and denials are left alone`(_ line: String) {
    #expect(check(step(line)).diagnostics.isEmpty)
  }

  @Test func `a recording takes the place of the next line`() throws {
    let script = try #require(check(step("[rekaman salam.ogg]\nHalo.\nLagi.")).script)
    let recordings = script.steps[0].items.map { item -> String? in
      if case .speech(let line) = item { line.recording } else { nil }
    }
    #expect(recordings == [nil, "salam.ogg", nil])
  }

  @Test func `an included script stands in place, and the step goes on after it`() throws {
    let result = check(step("[sertakan napas-tenang]\nSampai jumpa."))
    let script = try #require(result.script)
    #expect(script.steps.map(\.title) == ["Satu", "Napas", "Satu"])
    #expect(script.steps[1].span.file == 1)
    #expect(result.sources.map(\.name) == ["contoh.belai", "napas-tenang.belai"])
  }

  @Test func `a fragment without a heading joins the step`() throws {
    let script = try #require(check(step("[sertakan salam-penutup]")).script)
    #expect(script.steps.map(\.items.count) == [3])
  }

  @Test func `an included script adds its roles and its signs to stop at`() throws {
    let script = try #require(
      check(Self.massage.replacing("# Penutup", with: "[sertakan pijat-tangan]\n# Penutup")).script)
    #expect(script.header.contraindications.last == "ada luka")
    #expect(script.header.stopSigns.last == "nyeri")
  }
}
