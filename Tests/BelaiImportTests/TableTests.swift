import BelaiImport
import Foundation
import Testing

@Suite struct TableTests {
  static let table = """
    Langkah,Ucapan,Jeda
    Duduk,"Duduklah, pelan saja.",10
    ,Lemaskan bahu.,1:30
    Napas,"Tarik napas.
    Embuskan.",2 menit

    """
  static let expected = """
    # Duduk
    Duduklah, pelan saja. [jeda 10 detik]
    Lemaskan bahu. [jeda 1 menit 30 detik]

    # Napas
    Tarik napas.
    Embuskan. [jeda 2 menit]

    """

  private func converted(_ table: String) throws -> String {
    body(try ImportedScript(table: Array(table.utf8)))
  }

  @Test func `steps, words and rests become a script`() throws {
    #expect(try converted(Self.table) == Self.expected)
    #expect(problems(text(try ImportedScript(table: Array(Self.table.utf8)))) == [])
  }

  @Test(arguments: [";", "\t"])
  func `semicolons and tabs part cells too`(_ separator: String) throws {
    let rows = ["Langkah|Ucapan|Jeda", "Duduk|Duduklah, pelan saja.|1,5"]
    let table = rows.joined(separator: "\r\n").replacing("|", with: separator)
    #expect(try converted(table) == "# Duduk\nDuduklah, pelan saja. [jeda 1,5 detik]\n")
    #expect(
      try converted("sep=\(separator)\r\n" + table)
        == "# Duduk\nDuduklah, pelan saja. [jeda 1,5 detik]\n")
  }

  @Test(arguments: [
    String.Encoding.utf8, .utf16LittleEndian, .utf16BigEndian, .utf16, .windowsCP1252,
  ])
  func `the encodings of Excel are read`(_ encoding: String.Encoding) throws {
    let table = "langkah;ucapan;jeda\nA;Réléks – “pelan”.;3\n"
    let bytes = try #require(table.data(using: encoding))
    #expect(
      body(try ImportedScript(table: [UInt8](bytes))) == "# A\nRéléks – “pelan”. [jeda 3 detik]\n")
  }

  @Test func `a byte order mark is no letter`() throws {
    for mark in [[0xEF, 0xBB, 0xBF], []] as [[UInt8]] {
      let script = try ImportedScript(table: mark + Array(Self.table.utf8))
      #expect(body(script) == Self.expected)
    }
    let wide = try #require(Self.table.data(using: .utf16LittleEndian))
    #expect(body(try ImportedScript(table: [0xFF, 0xFE] + [UInt8](wide))) == Self.expected)
  }

  @Test(arguments: [
    ("PAUSE,Step,TEXT\n5,A,Halo.", "# A\nHalo. [jeda 5 detik]\n"),
    ("No,Cara kerja,Waktu (menit)\n1,Cuci tangan.,2", "# Mulai\nCuci tangan. [jeda 2 menit]\n"),
    ("ucapan\nHalo.\nLagi.", "# Mulai\nHalo.\nLagi.\n"),
    ("langkah,ucapan\n1,Halo.\n2.,Lagi.", "# Langkah 1\nHalo.\n\n# Langkah 2\nLagi.\n"),
    ("ucapan,jeda\nHalo.,-\nLagi.,0", "# Mulai\nHalo.\nLagi.\n"),
    ("ucapan,jeda\nHalo.,5-10 detik", "# Mulai\nHalo. [jeda 5-10 detik]\n"),
    ("ucapan,jeda\n,5\nHalo.,", "# Mulai\n[jeda 5 detik]\nHalo.\n"),
    ("langkah,ucapan\nA,\"Ia berkata \"\"pelan\"\".\"", "# A\nIa berkata \"pelan\".\n"),
    (
      "ucapan\n1. Cuci tangan.\n# Bukan judul.\n// Bukan catatan.",
      "# Mulai\nCuci tangan.\nBukan judul.\nBukan catatan.\n"
    ),
    ("ucapan\nTarik {napas} pelan.", "# Mulai\nTarik (napas) pelan.\n"),
    ("ucapan\nTarik napas. [jeda 2 detik] Lagi.", "# Mulai\nTarik napas. [jeda 2 detik] Lagi.\n"),
    ("ucapan\nTarik napas [pelan].", "# Mulai\n// brackets: [pelan]\nTarik napas.\n"),
    ("ucapan,jeda\nHalo.,sebentar", "# Mulai\n// rest: sebentar\nHalo.\n"),
    ("ucapan,jeda\nHalo.,3,lebih", "# Mulai\n// surplus: lebih\nHalo. [jeda 3 detik]\n"),
    ("ucapan,gambar\nHalo.,a.png", "// column: gambar\n\n# Mulai\nHalo.\n"),
  ])
  func `a row becomes lines`(_ table: String, _ expected: String) throws {
    #expect(try converted(table) == expected)
  }

  @Test func `the column of roles names who is spoken to`() throws {
    let script = try ImportedScript(
      table: Array(
        "peran,ucapan,jeda\nAyah,\"Usap.\nPelan.\",5\nBunda,Tarik napas.,\n,Bagus.,".utf8))
    #expect(script.roles == ["Ayah", "Bunda"])
    #expect(
      body(script)
        == "# Mulai\nAyah: Usap.\nAyah: Pelan. [jeda 5 detik]\nBunda: Tarik napas.\nBagus.\n")
    #expect(problems(text(script)) == [])
  }

  @Test(arguments: [
    ("", ImportError(.empty)), (" \n\n", ImportError(.empty)), ("\u{0}abc", ImportError(.binary)),
    ("PK\u{3}\u{4}abc", ImportError(.office)),
    ("ucapan\n\"Halo.\nLagi.\n", ImportError(.unclosedQuote, line: 2)),
    ("langkah,gerakan\nA,B", ImportError(.noSpeechColumn(found: ["langkah", "gerakan"]))),
    ("ucapan,Teks\nA,B", ImportError(.columnTwice("Teks"))),
    ("ucapan,jeda\n,5\n\n,6\n", ImportError(.noWords, line: 4)),
    ("ucapan" + String(repeating: ",", count: 300), ImportError(.tooManyColumns(limit: 200))),
  ])
  func `a table that cannot be read says where`(_ table: String, _ error: ImportError) {
    #expect(throws: error) { try ImportedScript(table: Array(table.utf8)) }
  }

  @Test func `a long cell is cut where a breath may be taken`() throws {
    let cell = String(repeating: "Tarik napas pelan. ", count: 2_000)
    let script = try ImportedScript(table: Array("ucapan\n\(cell)\n".utf8))
    #expect(problems(text(script)) == [])
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func `a broken table never traps, and what is read is a script`(_ seed: UInt64) {
    let bytes = mutated(Array(Self.table.utf8), seed: seed, spice: "\",;\t\r\n[]{}#/:-0\u{FEFF}")
    guard let script = try? ImportedScript(table: bytes) else { return }
    #expect(problems(text(script)) == [], "\(text(script))")
  }
}
