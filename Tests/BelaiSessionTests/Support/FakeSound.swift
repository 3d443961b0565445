import BelaiAudio
import BelaiRender
import BelaiScript
import BelaiSession
import BelaiTimeline
import Synchronization

/// A clock on which time passes only when somebody sleeps, or when a test says so.
final class VirtualClock: Clock, Sendable {
  struct Instant: InstantProtocol {
    var time: Duration
    func advanced(by duration: Duration) -> Instant { Instant(time: time + duration) }
    func duration(to other: Instant) -> Duration { other.time - time }
    static func < (one: Instant, other: Instant) -> Bool { one.time < other.time }
  }

  private let time = Mutex(Duration.zero)

  var now: Instant { Instant(time: time.withLock { $0 }) }
  var minimumResolution: Duration { .nanoseconds(1) }

  func advance(by duration: Duration) { time.withLock { $0 += duration } }

  func sleep(until deadline: Instant, tolerance: Duration?) async throws {
    try Task.checkCancellation()
    time.withLock { $0 = max($0, deadline.time) }
    await Task.yield()
  }
}

/// Sound of a known length that knows what it stands for: the script is loud, the coach is not.
final class LabelledSource: FrameSource {
  enum Label: Equatable, Sendable {
    case script(Mode, Timeline)
    case aside([String])
  }

  let label: Label
  let sampleRate: Int
  let frames: Int

  init(_ label: Label, of timeline: Timeline) {
    self.label = label
    sampleRate = timeline.sampleRate
    frames = timeline.frames
  }

  func render(into output: inout MutableSpan<Float>, from start: Int) {
    let volume: Float = if case .script = label { 0.5 } else { 0.125 }
    for index in output.indices { output[index] = start + index / 2 < frames ? volume : 0 }
  }
}

/// Makes plans and two-second sentences.
final class FakeProduction: Production {
  struct Failure: Error {}

  let script: Script
  /// Sentences whose making fails.
  let failing: Set<String>

  init(_ script: Script = .massage(), failing: Set<String> = []) {
    self.script = script
    self.failing = failing
  }

  func script(as arrangement: Arrangement) throws -> Performance {
    if failing.contains("script") { throw Failure() }
    let timeline = Plan.plan(for: arrangement.mode).timeline(arrangement)
    let source = LabelledSource(.script(arrangement.mode, timeline), of: timeline)
    return Performance(timeline: timeline, source: source)
  }

  func special(_ step: SpecialStep) throws -> Performance { try spoken(["[\(step.rawValue)]"]) }

  func spoken(_ sentences: [String]) throws -> Performance {
    if sentences.contains(where: failing.contains) { throw Failure() }
    let cues = sentences.enumerated().map { number, text in
      Cue(
        kind: .speech(Speech(text: text)), frames: number * 2000..<(number + 1) * 2000,
        chapter: 0, text: text)
    }
    let timeline = Timeline(
      sampleRate: 1000, frames: sentences.count * 2000, cues: cues, chapters: [])
    return Performance(
      timeline: timeline, source: LabelledSource(.aside(sentences), of: timeline))
  }
}

/// A player on the virtual clock: it makes no sound but knows what would be heard.
final class FakeSound: Sound {
  private struct State {
    var label: LabelledSource.Label?
    var frames = 0
    var rate = 1000
    var base = 0
    var since = Duration.zero
    var isPaused = true
    var isStopped = false
    var gain = 0.0
  }

  private let clock: VirtualClock
  private let state = Mutex(State())
  private let channel = AsyncStream.makeStream(of: SoundReport.self)

  init(_ clock: VirtualClock) { self.clock = clock }

  var reports: AsyncStream<SoundReport> { channel.stream }
  func report(_ report: SoundReport) { channel.continuation.yield(report) }

  /// What is heard now; nil in silence.
  var audible: LabelledSource.Label? {
    let now = clock.now.time
    return state.withLock { state in
      state.isPaused || Self.frame(state, now) >= state.frames ? nil : state.label
    }
  }

  var isStopped: Bool { state.withLock { $0.isStopped } }

  var audibleFrame: Int {
    let now = clock.now.time
    return state.withLock { Self.frame($0, now) }
  }

  var gainDecibels: Double {
    get { state.withLock { $0.gain } }
    set { state.withLock { $0.gain = newValue } }
  }

  func replace(with source: any FrameSource, at frame: Int) {
    let label = (source as? LabelledSource)?.label
    move { state in
      state.label = label
      state.frames = source.frames
      state.rate = source.sampleRate
      state.base = frame
    }
  }

  func seek(to frame: Int) { move { $0.base = frame } }
  func pause() { move { $0.isPaused = true } }
  func resume() { move { $0.isPaused = $0.isStopped } }

  func stop() {
    move { state in
      state.isPaused = true
      state.isStopped = true
    }
    channel.continuation.finish()
  }

  private func move(_ change: (inout State) -> Void) {
    let now = clock.now.time
    state.withLock { state in
      state.base = Self.frame(state, now)
      state.since = now
      change(&state)
    }
  }

  private static func frame(_ state: State, _ now: Duration) -> Int {
    guard !state.isPaused else { return state.base }
    return min(state.base + (now - state.since).frames(at: state.rate), state.frames)
  }
}
