import BelaiAudio
import Indonesian
import Testing

@testable import BelaiSpeech

@Suite(.serialized) struct SynthesizerTests {
  private func clip(_ text: String, voice: Int = 0, tempo: Double = 1) throws -> Clip {
    try Synthesizer(sampleRate: 48_000)
      .clip(for: Utterance(text: text, voice: voices[voice], tempo: tempo))
  }

  @Test(arguments: [8_000, 44_100, 48_000], ["", "…", "Ya.", reference])
  func `the length of a clip is known before it is finished`(rate: Int, text: String) throws {
    let synthesizer = try Synthesizer(sampleRate: rate)
    let spoken = try synthesizer.speak(Utterance(text: text, voice: voices[0]))
    #expect(try synthesizer.finish(spoken).frames == synthesizer.frames(of: spoken))
  }

  /// What a session says, of every kind: the voices' gains were set by it.
  static let reference = """
    Bunda, tarik napas lewat hidung, lalu embuskan perlahan. Lemaskan bahu. Apakah tekanannya pas? \
    Ayah, geser turun selebar jempol, lalu buat lingkaran kecil. Tidak perlu terburu-buru.
    """

  @Test(arguments: [0, 1])
  func `each voice speaks at −18 LUFS`(voice: Int) throws {
    let loudness = try clip(Self.reference, voice: voice).loudness().integrated
    #expect(abs(loudness - -18) < 0.5, "\(voices[voice].name): \(loudness) LUFS")
  }

  @Test(arguments: [0, 1])
  func `each voice says 95 to 115 words a minute`(voice: Int) throws {
    // A doubled word is said twice.
    let words = Normaliser().words(of: Self.reference).split { $0 == " " || $0 == "-" }.count
    let clip = try clip(Self.reference, voice: voice)
    let rate = Double(words) * 60 * 48_000 / Double(clip.frames)
    #expect((95...115).contains(rate), "\(voices[voice].name): \(rate) words a minute")
  }

  @Test func `text without words is an empty clip`() throws {
    for text in ["", " ", "…", "😀", "*", "[[", "()"] {
      #expect(try clip(text).frames == 0, "'\(text)'")
    }
  }

  @Test func `the engine's own pauses are cut off and Belai's put in their place`() throws {
    let apart = try clip("Pelan").frames + clip("pelan").frames
    let together = try clip("Pelan, pelan").frames
    let tails = ToneStage.tailMilliseconds * 48
    // The comma's rest, and one tail less; the melody of a clause makes it a little longer or not.
    #expect(abs(together - (apart - tails + 12_480)) < 9_600)
  }

  @Test func `an author's pronunciation is spoken`() throws {
    let plain = try Synthesizer(sampleRate: 48_000)
    let authored = try Synthesizer(
      sampleRate: 48_000, pronunciations: [("Ny.", "nyonya besar sekali")])
    let utterance = Utterance(text: "Ny. Ani", voice: voices[0])
    #expect(try authored.clip(for: utterance).frames > plain.clip(for: utterance).frames)
  }

  @Test func `foreign marks never reach the engine`() throws {
    let synthesizer = try Synthesizer(sampleRate: 48_000)
    let text = "[[x]] <b>dua</b> \u{7} 漢字 Ω é ê \u{1F600} a\u{301} ﬁ ％ ＡＢＣ"
    for clause in Clause.clauses(of: Normaliser().tokens(of: text)) {
      let input = synthesizer.phonemes(of: clause)
      #expect(input.allSatisfy { $0.isASCII })
      #expect(!input.contains("<") && !input.contains("&"))
    }
  }

  @Test func `a long line is divided, never cut`() throws {
    let text = Array(repeating: "pelan", count: 200).joined(separator: " ")
    let clauses = Clause.clauses(of: Normaliser().tokens(of: text))
    #expect(clauses.allSatisfy { $0.words.count <= Clause.mostWords })
    #expect(clauses.flatMap(\.words).count == 200)
  }

  @Test func `the finish softens sibilants and keeps the level`() throws {
    let dry = try Synthesizer(sampleRate: 48_000, isPlain: true)
      .clip(for: Utterance(text: "Susu, sesi, bersih", voice: voices[0]))
    let wet = try clip("Susu, sesi, bersih")
    #expect(Self.highShare(wet) < Self.highShare(dry))
    #expect(abs(try wet.loudness().integrated - dry.loudness().integrated) < 2)
  }

  /// The share of energy in the difference of neighbouring samples: a crude measure of highs.
  private static func highShare(_ clip: Clip) -> Float {
    var high: Float = 0
    var all: Float = 0
    for (one, next) in zip(clip.samples, clip.samples.dropFirst()) {
      high += (next - one) * (next - one)
      all += one * one
    }
    return high / all
  }
}
