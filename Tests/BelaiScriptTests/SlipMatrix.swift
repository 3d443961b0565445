import BelaiScript
import Testing

/// A construct with one of its parts wrong, and the code of the one message that it gets.
struct MatrixCase: CustomTestStringConvertible, Sendable {
  var construct: String
  var slip: String
  var code: String
  /// A whole script, or lines of a step.
  var text: String

  init(_ construct: String, _ slip: String, _ code: String, _ text: String) {
    self.construct = construct
    self.slip = slip
    self.code = code
    self.text = text
  }

  var testDescription: String { "\(construct): \(slip)" }

  var script: String {
    ["Judul", "Jenis"].contains { text.hasPrefix($0) } ? text : step(text)
  }
}

@Suite struct SlipMatrixTests {
  @Test(arguments: commands + blocks + header)
  func `a wrong part gets one message of its own, in both languages`(_ slip: MatrixCase) {
    let result = check(slip.script)
    #expect(result.diagnostics.map(\.code) == [slip.code], "\(result.report(in: .english))")
    for diagnostic in result.diagnostics {
      #expect(diagnostic.help(in: .indonesian) != nil)
      #expect(diagnostic.help(in: .english) != nil)
      #expect(!diagnostic.message(in: .indonesian).contains("''"))
    }
  }

  @Test(arguments: [
    ("[jeda sisa wktu]", "sisa waktu"), ("[napas 4-6, 5 kalli]", "kali"),
    ("[hitung 1 sampay 10, tiap 2 detik]", "sampai"),
    ("[hitung 1 sampai 10, tiep 2 detik]", "tiap"),
    ("[hitung mundur 20 detik, ucapkn 5 terakhir]", "ucapkan"),
    ("[irama 20 per mnit, selama 2 menit]", "per menit"),
    ("[irama 20 per menit, slama 2 menit]", "selama"), ("[ulangi 3 kalli]\nUsap.\n[habis]", "kali"),
    ("[tunggu lanjut, palng lama 60 detik]", "paling lama"),
    ("[tunggu lanjut, paling lama 60 detik, ingatkn tiap 20 detik]", "ingatkan tiap"),
    ("[count 1 to 10, evry 2 seconds]", "every"), ("[rhythm 20 per minut]", "per minute"),
  ])
  func `the word that was meant is named`(_ lines: String, _ word: String) {
    let diagnostics = check(step(lines)).diagnostics
    #expect(diagnostics.map { $0.help(in: .indonesian) } == ["maksud Anda '\(word)'?"])
  }

  @Test(arguments: [
    ("[jeda 8]", "8 detik", "8 seconds"), ("[selama 2]\nUsap.\n[habis]", "2 menit", "2 minutes"),
    ("[jeda 1]", "1 detik", "1 second"),
    ("[irama 20 per menit, selama 1]", "1 menit", "1 minute"),
  ])
  func `a number without a unit is offered the likely one`(
    _ lines: String, _ indonesian: String, _ english: String
  ) {
    let help = check(step(lines)).diagnostics.map {
      [$0.help(in: .indonesian), $0.help(in: .english)]
    }
    #expect(help == [["maksud Anda '\(indonesian)'?", "did you mean '\(english)'?"]])
  }
}
