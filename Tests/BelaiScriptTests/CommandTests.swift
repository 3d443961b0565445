import BelaiScript
import Testing

/// A command and what it means.
struct Meaning: CustomTestStringConvertible, Sendable {
  var command: String
  var item: Item

  init(_ command: String, _ item: Item) {
    self.command = command
    self.item = item
  }

  var testDescription: String { command }
}

private let nowhere = Span(bytes: 0..<0)

@Suite struct CommandTests {
  static let meanings: [Meaning] = [
    Meaning("jeda 8 detik", .rest(.fixed(.seconds(8)), nowhere)),
    Meaning("pause 1.5 seconds", .rest(.fixed(.milliseconds(1500)), nowhere)),
    Meaning("jeda 1,5 detik", .rest(.fixed(.milliseconds(1500)), nowhere)),
    Meaning("jeda 0,01 detik", .rest(.fixed(.milliseconds(10)), nowhere)),
    Meaning("jeda 2 menit 42 detik", .rest(.fixed(.seconds(162)), nowhere)),
    Meaning("jeda 90 dtk", .rest(.fixed(.seconds(90)), nowhere)),
    Meaning("jeda 1,5 mnt", .rest(.fixed(.seconds(90)), nowhere)),
    Meaning("pause 5–12 s", .rest(.elastic(.seconds(5)...(.seconds(12))), nowhere)),
    Meaning(
      "jeda 30 detik sampai 1 menit", .rest(.elastic(.seconds(30)...(.seconds(60))), nowhere)),
    Meaning(
      "napas 4-2-6, 5 kali",
      .breath(
        Breath(inhale: .seconds(4), hold: .seconds(2), exhale: .seconds(6), extent: .times(5)),
        nowhere)),
    Meaning(
      "breathe 4 — 6, 1 minute",
      .breath(
        Breath(inhale: .seconds(4), exhale: .seconds(6), extent: .duration(.seconds(60))), nowhere)),
    Meaning(
      "napas 4-4-4-4, 3x",
      .breath(
        Breath(
          inhale: .seconds(4), hold: .seconds(4), exhale: .seconds(4), holdAfter: .seconds(4),
          extent: .times(3)), nowhere)),
    Meaning(
      "hitung 1 sampai 10, tiap 2 detik",
      .count(.numbers(from: 1, to: 10, every: .seconds(2)), nowhere)),
    Meaning(
      "count 10-1, every second".replacing("every second", with: "every 1 second"),
      .count(.numbers(from: 10, to: 1, every: .seconds(1)), nowhere)),
    Meaning(
      "hitung mundur 20 detik, ucapkan 5 terakhir", .count(.down(.seconds(20), spoken: 5), nowhere)),
    Meaning("count down 20 seconds, say last 5", .count(.down(.seconds(20), spoken: 5), nowhere)),
    Meaning("hitung mundur 10 detik", .count(.down(.seconds(10), spoken: 10), nowhere)),
    Meaning(
      "irama 20 per menit, selama 2 menit",
      .strokes(Strokes(perMinute: 20, duration: .seconds(120)), nowhere)),
    Meaning(
      "rhythm 22.5 per minute, for 10 seconds",
      .strokes(Strokes(perMinute: 22.5, duration: .seconds(10)), nowhere)),
    Meaning("tunggu lanjut", .wait(Wait(limit: .seconds(60)), nowhere)),
    Meaning(
      "tunggu lanjut, paling lama 60 detik, ingatkan tiap 20 detik",
      .wait(Wait(limit: .seconds(60), reminder: .seconds(20)), nowhere)),
    Meaning(
      "wait for next, remind every 20 seconds",
      .wait(Wait(limit: .seconds(60), reminder: .seconds(20)), nowhere)),
    Meaning("latar hujan, pelan", .bed(BedChange(name: "hujan", loudness: .soft), nowhere)),
    Meaning("bed OMBAK", .bed(BedChange(name: "ombak"), nowhere)),
    Meaning("latar berhenti", .bed(BedChange(name: nil), nowhere)),
    Meaning("pudar 30 detik", .fade(.seconds(30), nowhere)),
    Meaning("bel", .sound(name: "bel", nowhere)),
    Meaning("bunyi “lonceng”", .sound(name: "lonceng", nowhere)),
    Meaning("suara pelan", .voice(VoiceChange(loudness: .soft), nowhere)),
    Meaning("suara biasa", .voice(VoiceChange(), nowhere)),
    Meaning("voice: rate 110, pitch 40", .voice(VoiceChange(rate: 110, pitch: 40), nowhere)),
  ]

  @Test(arguments: meanings)
  func `a command means what the specification says`(_ meaning: Meaning) throws {
    let result = check(step("[\(meaning.command)]"))
    let script = try #require(result.script, "\(result.report(in: .english))")
    #expect(script.steps[0].items.dropFirst().map(\.withoutSpans) == [meaning.item])
  }

  @Test(arguments: meanings)
  func `what Word does to a command does no harm`(_ meaning: Meaning) {
    let damaged = meaning.command.replacing(" ", with: "\u{A0}\u{200B}").uppercased()
    let result = check(step("\u{FEFF}[ \(damaged)\t]\u{200E}"))
    #expect(result.script?.steps[0].items.dropFirst().map(\.withoutSpans) == [meaning.item])
  }

  @Test func `a rest without a unit is not guessed`() {
    #expect(check(step("[jeda 8]")).script == nil)
  }
}
