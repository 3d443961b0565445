import BelaiScript
import Testing

/// What the values of a header may look like, and what they come to.
@Suite struct HeaderValueTests {
  private func header(_ lines: String, kind: String = "relaksasi") throws -> Header {
    let result = check("Judul: Contoh\nJenis: \(kind)\n\(lines)\n\n# Satu\nHalo.\n")
    return try #require(result.script, "\(result.report(in: .english))").header
  }

  private func codes(_ lines: String) -> [String] {
    check("Judul: Contoh\nJenis: relaksasi\n\(lines)\n\n# Satu\nHalo.\n").diagnostics.map(\.code)
  }

  @Test func `what is not written has the values of the house`() throws {
    let header = try header("")
    #expect(header == Header(title: "Contoh", kind: .relaxation))
    #expect(header.lineRest == .milliseconds(600))
    #expect(header.paragraphRest == .milliseconds(1500))
  }

  @Test(arguments: [
    ("Lama: 10 menit", 600), ("Duration: 90 seconds", 90), ("Lama: 1 jam 30 menit", 5400),
    ("LAMA : 1,5 jam", 5400), ("lama： 12 jam", 43_200), ("Lama: 1 mnt", 60),
  ])
  func `a duration is read in both languages`(_ line: String, _ seconds: Int) throws {
    #expect(try header(line).duration == .seconds(seconds))
  }

  @Test(arguments: [
    ("Rehat baris: 0,6 detik\nRehat alinea: 2 detik", 600, 2000),
    ("Line rest: 1.25 seconds\nParagraph rest: 1 minute", 1250, 60_000),
    ("Rehat baris: 0 detik\nRehat alinea: 0 detik", 0, 0),
  ])
  func `rests between lines may be any length, and none`(
    _ lines: String, _ line: Int, _ paragraph: Int
  ) throws {
    let result = check("Judul: Contoh\nJenis: relaksasi\n\(lines)\n\n# Satu\nHalo.\n")
    // No rest at all is refused with the least that is accepted.
    guard line > 0 else { return #expect(result.diagnostics.map(\.code) == ["N016", "N016"]) }
    let header = try header(lines)
    #expect(header.lineRest == .milliseconds(line))
    #expect(header.paragraphRest == .milliseconds(paragraph))
  }

  @Test(arguments: [
    ("Ibu", Role.Person.mother), ("Bunda", .mother), ("MAMA", .mother), ("Mother", .mother),
    ("Ayah", .companion), ("Bidan Sari", .companion), ("O'Neil", .companion), ("Dr. 2", .companion),
  ])
  func `a role knows the mother by her name`(_ name: String, _ person: Role.Person) throws {
    #expect(try header("Peran: \(name)").roles == [Role(name: name, person: person)])
  }

  @Test func `roles keep their order over several lines and both separators`() throws {
    let header = try header("Peran: Ayah, Bunda; Nenek\nRoles: Bidan")
    #expect(header.roles.map(\.name) == ["Ayah", "Bunda", "Nenek", "Bidan"])
  }

  @Test(arguments: [(40, [String]()), (41, ["N056"])])
  func `a name may have forty letters`(_ count: Int, _ expected: [String]) {
    let name = String(repeating: "a", count: count)
    #expect(codes("Peran: \(name)") == expected)
    #expect(codes("Isian: \(name) = Bunda") == expected)
  }

  @Test(arguments: ["nama ku = a", "na-ma = a", "= a", "sisi = kiri", "Round = 2", "kali = 3"])
  func `a value needs a name that braces can hold and that is free`(_ piece: String) {
    #expect(codes("Isian: \(piece)") == ["N056"])
  }

  @Test(arguments: [
    ("nama = Bunda", [Variable(name: "nama", value: "Bunda")]),
    ("NAMA=Bunda", [Variable(name: "nama", value: "Bunda")]),
    (
      "nama = Bunda, bayi = Dede",
      [Variable(name: "nama", value: "Bunda"), Variable(name: "bayi", value: "Dede")]
    ),
    ("sapaan = Bunda, sayang", [Variable(name: "sapaan", value: "Bunda, sayang")]),
    (
      "sapaan = Bunda, sayang; bayi = Dede",
      [Variable(name: "sapaan", value: "Bunda, sayang"), Variable(name: "bayi", value: "Dede")]
    ),
    ("rumus = a = b", [Variable(name: "rumus", value: "a = b")]),
  ])
  func `values are divided where that is clear`(_ value: String, _ variables: [Variable]) throws {
    #expect(try header("Isian: \(value)").variables == variables)
  }

  @Test(arguments: [
    ("demam; luka, terbuka", ["demam", "luka, terbuka"]), ("demam, luka", ["demam", "luka"]),
    ("demam;; luka;", ["demam", "luka"]), ("demam", ["demam"]),
  ])
  func `conditions are divided by semicolons, or else by commas`(
    _ value: String, _ conditions: [String]
  ) throws {
    let lines = "Jangan dipakai bila: \(value)\nBerhenti bila: \(value)"
    let header = try header(lines, kind: "pijat")
    #expect(header.contraindications == conditions)
    #expect(header.stopSigns == conditions)
  }

  @Test func `conditions on several lines add up`() throws {
    let header = try header("Stop if: pain\nBerhenti bila: pusing\nStop if: sesak")
    #expect(header.stopSigns == ["pain", "pusing", "sesak"])
  }

  @Test(arguments: [
    ("têkan", "tekan", "têkan"), ("RÉLÈKS", "RELEKS", "RÉLÈKS"), ("Ny. = nyonya", "Ny.", "nyonya"),
    ("IMD = i em dé", "IMD", "i em dé"), ("a = b = c", "a", "b = c"),
  ])
  func `a pronunciation is a marked word or a pair`(
    _ value: String, _ written: String, _ spoken: String
  ) throws {
    #expect(
      try header("Ucapan: \(value)").pronunciations
        == [Pronunciation(written: written, spoken: spoken)])
  }

  @Test(arguments: [("tekan", "tekan"), ("= nyonya", "nyonya"), ("Ny. =", "Ny.")])
  func `a word without a sound is named`(_ value: String, _ word: String) {
    let found = check("Judul: A\nJenis: relaksasi\nUcapan: \(value)\n\n# Satu\nHalo.\n").diagnostics
    #expect(found.map(\.code) == ["N059"])
    #expect(found.allSatisfy { $0.message(in: .indonesian).contains("'\(word)'") })
  }

  @Test(arguments: ["Ucapan: têkan, tékan", "Ucapan: Ny. = nyonya\nPronunciation: Ny. = nona"])
  func `a word is pronounced in one way`(_ lines: String) {
    #expect(codes(lines) == ["N057"])
  }
}
