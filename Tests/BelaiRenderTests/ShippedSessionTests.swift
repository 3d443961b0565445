import BelaiAudio
import BelaiScript
import BelaiTimeline
import Foundation
import Testing

@testable import BelaiRender

@Suite(.serialized) struct ShippedSessionTests {
  struct Session: Sendable, CustomTestStringConvertible {
    var name: String
    var mode: Mode
    var minutes: ClosedRange<Double>
    var testDescription: String { "\(name), \(mode)" }
  }

  static let sessions = [
    Session(name: "pijat-oksitosin", mode: .massage, minutes: 9.5...10.5),
    Session(name: "pijat-oksitosin", mode: .relaxation, minutes: 5...10.5),
    Session(name: "relaksasi-napas", mode: .relaxation, minutes: 5...8),
  ]

  @Test(arguments: sessions)
  func `the file is the timeline, to the frame, and never above −1 dBFS`(
    session: Session
  ) throws {
    let (studio, _) = try studio(text: shipped(session.name), mode: session.mode)
    let performance = try studio.script(as: Arrangement(mode: session.mode))
    try studio.loadBeds(of: performance)
    let minutes = Double(performance.timeline.frames) / 48_000 / 60
    #expect(session.minutes.contains(minutes), "\(minutes) minutes")
    let path = NSTemporaryDirectory() + "belai-\(UUID().uuidString).wav"
    defer { try? FileManager.default.removeItem(atPath: path) }
    try FileRendering(performance, target: .init(loudness: -16))
      .write(to: path, format: .wav, tags: SoundTags())
    let clip = try Clip(path: path)
    #expect(clip.frames == performance.timeline.frames)
    #expect(clip.peak < Decibels.factor(-1))
    let loudness = try clip.loudness()
    // A mostly quiet session is only made as loud as its words bear.
    let isAsLoudAsItCanBe = clip.peak > Decibels.factor(-1.6)
    #expect(
      abs(loudness.integrated - -16) < 0.5 || (loudness.integrated < -16 && isAsLoudAsItCanBe),
      "\(loudness.integrated) LUFS, peak \(clip.peak)")
    #expect(loudness.truePeak <= -1, "\(loudness.truePeak) dBTP")
  }

  @Test func `in the relaxation mode no massage and nothing for the partner sounds`() throws {
    let (studio, _) = try studio(text: shipped("pijat-oksitosin"), mode: .relaxation)
    let timeline = try studio.script(as: Arrangement(mode: .relaxation)).timeline
    #expect(!timeline.cues.contains { $0.role?.person == .companion })
    #expect(!timeline.cues.contains { $0.kind == .tick })
    let massageSteps = studio.script.steps.filter { $0.modes == [.massage] }.map(\.title)
    #expect(Set(massageSteps).isDisjoint(with: timeline.chapters.map(\.title)))
  }

  @Test func `each pass of the massage lasts two to three minutes`() throws {
    let (studio, _) = try studio(text: shipped("pijat-oksitosin"), mode: .massage)
    let timeline = try studio.script(as: Arrangement(mode: .massage)).timeline
    let passes = timeline.chapters.filter { $0.title.hasPrefix("Putaran") }
    #expect(passes.count == 3)
    for pass in passes {
      let seconds = Double(pass.frames.count) / 48_000
      #expect((120...180).contains(seconds), "\(pass.title): \(seconds) s")
    }
  }

  @Test func `the same speech is synthesized once`() throws {
    let (studio, _) = try studio(text: shipped("pijat-oksitosin"), mode: .massage)
    let first = try studio.script(as: Arrangement(mode: .massage)).timeline
    let second = try studio.script(as: Arrangement(mode: .massage)).timeline
    #expect(first == second)
  }
}
