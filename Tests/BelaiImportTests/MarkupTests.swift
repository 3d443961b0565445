import BelaiImport
import Testing

@Suite struct MarkupTests {
  @Test(arguments: [
    ("Tarik napas. [3s] Embuskan.", "Tarik napas. [jeda 3 detik] Embuskan.\n"),
    ("Satu [250ms] dua [1.5s].", "Satu [jeda 0,25 detik] dua [jeda 1,5 detik]\n"),
    ("Satu [break:\"2s\"] dua.", "Satu [jeda 2 detik] dua.\n"),
    ("Satu [break:'strong'] dua.", "Satu [jeda 1 detik] dua.\n"),
    ("Satu [break:\"none\"] dua.", "Satu dua.\n"),
    ("Satu [break:\"lama\"] dua.", "// rest: [break:\"lama\"]\nSatu dua.\n"),
    ("Satu [mark:\"x\"] dua.", "// dropped: [mark:\"x\"]\nSatu dua.\n"),
    ("Ini (Al)[sub:\"aluminium\"].", "Ini aluminium.\n"),
    ("Ini (pelan)[rate:\"slow\"].", "// manner: (pelan)[rate:\"slow\"]\nIni pelan.\n"),
    ("Ini (kata)/kata/.", "// manner: (kata)/kata/\nIni kata.\n"),
    ("Ini (biasa) saja.", "Ini (biasa) saja.\n"),
    (
      "Ini ++penting++ dan +sedang+.",
      "// manner: ++penting++\n// manner: +sedang+\nIni penting dan sedang.\n"
    ),
    ("Pelan-pelan saja - ya.", "Pelan-pelan saja - ya.\n"),
    ("!(salam)[\"salam.mp3\"] Halo.", "// dropped: !(salam)[\"salam.mp3\"]\nsalam Halo.\n"),
    ("#[voice:\"Ani\"] Halo.", "// manner: #[voice:\"Ani\"]\nHalo.\n"),
    ("Satu.\n\nDua.\nTiga.", "Satu.\n\nDua.\nTiga.\n"),
    ("- Satu.\n* Dua.", "Satu.\nDua.\n"), ("Satu \\[3s\\] dua.", "// brackets: [3s]\nSatu dua.\n"),
    ("Satu [3s", "Satu 3s\n"), ("(", "\u{0}"),
  ])
  func `speech markdown maps as far as it can`(_ written: String, _ expected: String) {
    let script = try? ImportedScript(speechMarkdown: Array(written.utf8))
    #expect(script.map(body) == (expected == "\u{0}" ? nil : "# Mulai\n" + expected))
  }

  @Test func `headings become steps`() throws {
    let script = try ImportedScript(speechMarkdown: Array("# Satu\nHalo.\n## Dua\nLagi.\n".utf8))
    #expect(body(script) == "# Satu\nHalo.\n\n# Dua\nLagi.\n")
  }

  @Test(arguments: [
    ("<speak>Halo.</speak>", "Halo.\n"),
    ("<speak><p>Satu.</p><p>Dua.</p></speak>", "Satu.\n\nDua.\n"),
    ("<speak><s>Satu.</s><s>Dua.</s></speak>", "Satu.\nDua.\n"),
    ("<speak>Satu <break time=\"3s\"/> dua.</speak>", "Satu [jeda 3 detik] dua.\n"),
    ("<speak>Satu <break time='500ms'/> dua.</speak>", "Satu [jeda 0,5 detik] dua.\n"),
    ("<speak>Satu <break/> dua.</speak>", "Satu [jeda 0,5 detik] dua.\n"),
    ("<speak>Satu <break strength=\"none\"/> dua.</speak>", "Satu dua.\n"),
    ("<speak>Satu <break time=\"+3\"/> dua.</speak>", "// rest: <break time=\"+3\">\nSatu dua.\n"),
    ("<speak><sub alias=\"nyonya\">Ny.</sub> Ani.</speak>", "nyonya Ani.\n"),
    ("<speak><sub>Nyonya</sub> Ani.</speak>", "// manner: <sub>\nNyonya Ani.\n"),
    (
      "<speak><sub alias=\" \">Nyonya</sub> Ani.</speak>",
      "// manner: <sub alias=\"\">\nNyonya Ani.\n"
    ),
    ("<!DOCTYPE s [<!-- midwife's own -->]><speak>Halo.</speak>", "Halo.\n"),
    (
      "<speak><prosody rate=\"slow\">Pelan.</prosody></speak>",
      "// manner: <prosody rate=\"slow\">\nPelan.\n"
    ),
    (
      "<speak><audio src=\"a.mp3\">Hujan.</audio></speak>",
      "// dropped: <audio src=\"a.mp3\">\nHujan.\n"
    ),
    ("<speak>A &amp; B &#233; &#xE9; &lt;c&gt;</speak>", "A & B é é <c>\n"),
    ("<speak><!-- pelan -->Halo.</speak>", "// remark: pelan\nHalo.\n"),
    ("<speak><![CDATA[A < B]]></speak>", "A < B\n"),
    ("<?xml version=\"1.0\"?>\n<speak xmlns=\"http://x\">Halo.</speak>\n", "Halo.\n"),
    ("<speak><break time=“2s”/>Halo.</speak>", "[jeda 2 detik] Halo.\n"),
    ("<speak><desc>gambar</desc>Halo.</speak>", "// dropped: <desc>\nHalo.\n"),
    ("<speak>&lol; Halo.</speak>", "// dropped: &lol;\nHalo.\n"),
    (
      "<!DOCTYPE s [<!ENTITY a \"x\"><!ENTITY b SYSTEM \"/etc/passwd\">]><speak>&b;Halo.</speak>",
      "// dropped: &b;\nHalo.\n"
    ),
  ])
  func `ssml maps as far as it can`(_ written: String, _ expected: String) throws {
    let lines = body(try ImportedScript(ssml: Array(written.utf8)))
    #expect(lines.hasSuffix("# Mulai\n" + expected))
    #expect(!lines.contains("passwd") || lines.hasPrefix("// declaration: <!DOCTYPE"))
  }

  @Test(arguments: [
    ("Halo.", ImportError(.malformed("Halo."))),
    ("<speak>\n<p>Halo.</speak>", ImportError(.unclosedElement("<p>"), line: 2)),
    ("<speak>\nHalo.", ImportError(.unclosedElement("<speak>"), line: 1)),
    ("<speak>\n</p></speak>", ImportError(.unclosedElement("<speak>"), line: 1)),
    ("<speak>\n<1>", ImportError(.malformed("<1"), line: 2)),
    ("<speak a=\"1\" a=\"2\">", ImportError(.malformed("<speak a"))),
    ("<speak a=1>", ImportError(.malformed("<speak a="))),
    ("<speak><!-- ", ImportError(.unclosedElement("<!--"))),
    ("<speak/>", ImportError(.noWords)), ("", ImportError(.empty)),
    (String(repeating: "<p>", count: 100) + "a", ImportError(.tooDeep(limit: 64))),
  ])
  func `what is not XML says where`(_ written: String, _ error: ImportError) {
    #expect(throws: error) { try ImportedScript(ssml: Array(written.utf8)) }
  }

  private static let ssml = """
    <?xml version="1.0"?><!DOCTYPE speak [<!ENTITY a "b">]>
    <speak xml:lang="id"><p>Tarik <emphasis>napas</emphasis>.<break time="3s"/></p>
    <!-- catatan --><s>Ny. <sub alias="nyonya">Ny.</sub> &amp; &#233; &a;</s>
    <audio src="a.mp3"><desc>x</desc>Halo [pelan] {nama}.</audio><![CDATA[# x]]></speak>
    """
  private static let markdown = """
    #[voice:"x"]
    # Satu
    Tarik ++napas++ [3s] (pelan)[rate:"slow";sub:"y"] (a)/b/ ~c~.
    - !(d)["e.mp3"] [break:"weak"] \\[f\\] {nama}
    """

  @Test(arguments: 0..<300 as Range<UInt64>)
  func `broken markup never traps, and what is read is a script`(_ seed: UInt64) {
    let spice = "<>&;\"'/=![]()+-~#{}\\\n:s3"
    let texts = [
      try? ImportedScript(ssml: mutated(Array(Self.ssml.utf8), seed: seed, spice: spice)),
      try? ImportedScript(
        speechMarkdown: mutated(Array(Self.markdown.utf8), seed: seed, spice: spice)),
    ].compactMap { $0.map { text($0) } }
    for text in texts { #expect(problems(text) == [], "\(text)") }
  }
}
