import BelaiScript
import BelaiSession
import BelaiTimeline
import Foundation
import Testing

@testable import BelaiScreen

/// The screen as it looks, in files to be looked at: `Tests/Golden/Screen`.
///
/// `UPDATE_GOLDEN=1` writes the files anew; look at them before they are committed.
@Suite struct ScreenGoldenTests {
  struct Scene: CustomTestStringConvertible, Sendable {
    var name: String
    var snapshot: SessionSnapshot
    var style = ScreenStyle()
    var testDescription: String { name }
  }

  private static let isUpdating = ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1"

  static let scenes: [Scene] = [
    Scene(name: "playing-stroke", snapshot: stroke()),
    Scene(name: "playing-breath", snapshot: snapshot(ground: .breath(.inhale), done: .seconds(3))),
    Scene(name: "playing-rest", snapshot: snapshot(ground: .rest, done: .seconds(1))),
    Scene(name: "screening", snapshot: screening(remark: nil)),
    Scene(
      name: "screening-remark",
      snapshot: screening(remark: Sentence("Jawab dulu: ya atau tidak.", "First answer yes or no."))
    ),
    Scene(name: "refused", snapshot: refused()),
    Scene(name: "paused", snapshot: paused()),
    Scene(name: "waiting", snapshot: snapshot(.waiting, ground: .wait)),
    Scene(name: "pain", snapshot: pain()),
    Scene(name: "pain-question", snapshot: painQuestion()),
    Scene(
      name: "english", snapshot: screening(remark: nil), style: ScreenStyle(language: .english)),
    Scene(name: "ascii", snapshot: stroke(), style: ScreenStyle(isASCII: true)),
    Scene(
      name: "ascii-breath", snapshot: snapshot(ground: .breath(.inhale), done: .seconds(3)),
      style: ScreenStyle(isASCII: true)),
  ]

  @Test(arguments: scenes, [(40, 12), (80, 24), (200, 50)])
  func `a scene looks as it is drawn in its file`(scene: Scene, size: (Int, Int)) throws {
    let (columns, rows) = size
    let lines = lines(scene.snapshot, columns, rows, style: scene.style)
    let text = lines.map { $0 + "\n" }.joined()
    let folder = #filePath.split(separator: "/").dropLast(2).reduce("") { $0 + "/" + $1 }
    let path = folder + "/Golden/Screen/\(scene.name)-\(columns)x\(rows).txt"
    if Self.isUpdating { try text.write(toFile: path, atomically: true, encoding: .utf8) }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
  }

  // MARK: - Scenes

  private static func stroke() -> SessionSnapshot {
    var shown = snapshot()
    shown.stroke = CurrentCue(
      index: 0, cue: Cue(kind: .tick, frames: 0..<1, chapter: 0),
      start: shown.elapsed - .milliseconds(150), duration: .milliseconds(50))
    return shown
  }

  private static func screening(remark: Sentence?) -> SessionSnapshot {
    var shown = snapshot(.screening(question: 1))
    shown.step = nil
    shown.line = nil
    (shown.elapsed, shown.remaining) = (.zero, .seconds(600))
    shown.sentence = remark
    shown.question = Question(
      kind: .screening(index: 1, count: 9),
      text: Sentence(
        "Apakah ada luka terbuka di punggung, bahu, atau tengkuk?",
        "Is there an open wound on your back, shoulders or neck?"))
    shown.acting = [.yes, .no, .stop, .repeatLine, .pain, .togglePause, .pause]
    return shown
  }

  private static func refused() -> SessionSnapshot {
    var shown = snapshot(.refused)
    shown.step = nil
    shown.line = nil
    let words =
      "Bunda, hari ini kita tidak memijat. Tanyakan dahulu kepada dokter atau bidan. "
      + "Bila mau, kita bisa tetap beristirahat dengan latihan napas."
    shown.sentence = Sentence(words, words)
    shown.acting = [.yes, .no, .stop, .repeatLine, .pain]
    return shown
  }

  private static func paused() -> SessionSnapshot {
    var shown = snapshot(.paused)
    shown.isSounding = false
    shown.acting.remove(.pause)
    return shown
  }

  private static func pain() -> SessionSnapshot {
    var shown = snapshot(.pain(.calm))
    let words = "Ayah, angkat tangan. Tidak apa-apa, kita berhenti di sini."
    shown.sentence = Sentence(words, words)
    shown.acting = [.stop, .pain, .pause, .togglePause, .repeatLine]
    return shown
  }

  private static func painQuestion() -> SessionSnapshot {
    var shown = snapshot(.pain(.askingGone))
    shown.question = Question(
      kind: .painGone,
      text: Sentence(
        "Bunda, apakah nyerinya sudah hilang? Jawab ya atau tidak.",
        "Is the pain gone? Answer yes or no."))
    shown.acting = [.yes, .no, .stop, .pain, .repeatLine, .pause, .togglePause]
    return shown
  }
}
