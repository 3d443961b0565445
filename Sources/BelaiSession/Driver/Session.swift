public import BelaiRender
import BelaiTimeline
import Synchronization

/// A running session: carries out what the rules want with a production and a player.
///
/// `send`, `events` and `snapshot` may be used from anywhere and never wait. Sound is only ever
/// paced by the player; the clock wakes the session when the playhead should be where something
/// begins, and not oftener: between two cues nobody is awake.
public actor Session {
  /// What is heard of the player now.
  enum Heard: Equatable {
    case nothing
    case script
    case aside(number: Int, frames: Int, sampleRate: Int)
  }

  private struct Mail: Sendable {
    var command: Command
    var source: String
  }

  let production: any Production
  let sound: any Sound
  let gate: SoundGate
  var rules: SessionRules
  var heard = Heard.nothing
  /// Whether the player's source is the present performance of the script.
  var isScriptLoaded = false
  var performance: Performance?
  /// Beds that have begun to fade away with the effects that are being carried out.
  var fading: FadingBeds?
  var asides: [SessionRules.Aside: Performance] = [:]
  /// Goes up when the old layout must never be heard again.
  var generation = 0
  /// Goes up with every jump; a layout that was begun before one is out of date.
  var jumps = 0
  /// How many sounds are being made just now.
  var making = 0
  var isRearranging = false
  var isRearrangingAgain = false
  let scriptBench = Bench("belai.session.script")
  let asideBench = Bench("belai.session.asides")
  private(set) var outcome: Outcome?
  private var inputs: [SessionRules.Input] = []
  private var isHandling = false
  private var wake: (at: Duration, number: Int)?
  /// Sleeps until the next look.
  private var sleeper: (until: Duration, task: Task<Void, Never>)?
  private let clock: any Clock<Duration>
  private let now: @Sendable () -> Duration
  private let broadcast = Broadcast<Event>()
  private let mailbox = Mutex<[Mail]>([])
  private let bell: (stream: AsyncStream<Void>, continuation: AsyncStream<Void>.Continuation)
  private let published: Mutex<Published>

  /// The rules as they were last, for whoever wants to see them.
  private struct Published {
    var rules: SessionRules
    /// Whether the place follows the playhead just now.
    var isScriptHeard = false
  }

  /// Prepares a session; nothing is heard before `run`.
  ///
  /// `production` must be of the setup's script; `clock` only decides when the playhead is looked
  /// at, and how long questions wait for an answer.
  public init(
    _ setup: SessionSetup, production: any Production, sound: any Sound,
    clock: any Clock<Duration> = ContinuousClock()
  ) {
    let rules = SessionRules(setup)
    self.production = production
    self.sound = sound
    self.rules = rules
    self.clock = clock
    gate = SoundGate(sound)
    now = stopwatch(clock)
    bell = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
    published = Mutex(Published(rules: rules))
  }

  /// What happens from now on; a new stream for each listener, ended with the session.
  public nonisolated var events: AsyncStream<Event> { broadcast.stream }

  /// The session as it is now.
  public nonisolated var snapshot: SessionSnapshot { seen.snapshot }

  /// Where the session stands now; nil before anything is laid out.
  public nonisolated var place: SessionPlace? { seen.here }

  /// The rules with the place where the playhead is now.
  private nonisolated var seen: SessionRules {
    published.withLock { published in
      guard published.isScriptHeard else { return published.rules }
      return published.rules.seen(at: sound.audibleFrame)
    }
  }

  /// Takes a command; pain and stop silence the player before this returns.
  public nonisolated func send(_ command: Command, source: String) {
    if command.stopsSound { gate.shut() }
    mailbox.withLock { $0.append(Mail(command: command, source: source)) }
    bell.continuation.yield()
  }

  /// The shortest and the longest time between two looks at the playhead.
  static let glance = (shortest: Duration.milliseconds(10), longest: Duration.seconds(5))

  /// Runs the session to its end; cancelling the task stops it.
  public func run() async -> Outcome {
    begin()
    await withDiscardingTaskGroup { group in
      group.addTask { await self.takeCommands() }
      group.addTask { await self.listenToSound() }
      await watchPlayhead()
    }
    return outcome ?? .stopped
  }

  // MARK: - What comes in

  func begin() {
    input(.begin)
    foresee()
  }

  /// Handles the commands that have come.
  func drain() {
    let mails = mailbox.withLock { mails in
      defer { mails = [] }
      return mails
    }
    for mail in mails {
      followPlayhead()
      if mail.command.stopsSound { gate.arrive() }
      input(.command(mail.command, source: mail.source))
    }
  }

  /// Looks where the playhead is and what is due.
  func look() {
    followPlayhead()
    guard let due = wake, due.at <= now() else { return }
    wake = nil
    input(.wake(due.number))
  }

  /// Tells the rules, and carries out what they want; what comes in meanwhile comes after.
  func input(_ input: SessionRules.Input) {
    inputs.append(input)
    guard !isHandling else { return }
    isHandling = true
    defer { isHandling = false }
    while !inputs.isEmpty {
      let effects = rules.handle(inputs.removeFirst(), at: now())
      published.withLock { $0 = Published(rules: rules) }
      for effect in effects { carryOut(effect) }
      fading = nil
    }
    published.withLock { $0.isScriptHeard = heard == .script }
    hurry()
  }

  private func followPlayhead() {
    let frame = sound.audibleFrame
    switch heard {
    case .nothing: break
    case .script:
      input(.playhead(frame))
      if heard == .script, let performance, frame >= performance.timeline.frames {
        input(.scriptEnded)
      }
    case .aside(let number, let frames, _):
      guard frame >= frames else { break }
      heard = .nothing
      input(.asideEnded(number))
    }
  }

  private func takeCommands() async {
    for await _ in bell.stream { drain() }
  }

  private func listenToSound() async {
    for await report in sound.reports {
      switch report {
      case .failed(let device, let words): input(.trouble(.deviceLost(device, words: words)))
      case .stalled: input(.trouble(.deviceStalled))
      case .recovered(let device): input(.trouble(.deviceRecovered(device)))
      case .lost(let words): input(.lost(.device(words)))
      }
    }
  }

  private func watchPlayhead() async {
    while outcome == nil {
      await sleep(for: untilNextLook)
      if Task.isCancelled {
        send(.stop, source: "cancelled")
        return drain()
      }
      look()
    }
  }

  /// Sleeps, unless `hurry` finds that something will be due earlier.
  private func sleep(for time: Duration) async {
    let clock = clock
    let task = Task { _ = try? await clock.sleep(for: time) }
    sleeper = (now() + time, task)
    await withTaskCancellationHandler {
      await task.value
    } onCancel: {
      task.cancel()
    }
    sleeper = nil
  }

  /// Wakes the sleeper where something is due before it would wake by itself.
  func hurry() {
    guard let sleeper, outcome != nil || now() + untilNextLook < sleeper.until else { return }
    sleeper.task.cancel()
  }

  /// How long nothing is due but what people do.
  var untilNextLook: Duration {
    var time = Self.glance.longest
    if let wake { time = min(time, wake.at - now()) }
    if let left = framesToNextLook {
      time = min(time, Duration(frames: left.frames, sampleRate: left.sampleRate))
    }
    return max(time, Self.glance.shortest)
  }

  private var framesToNextLook: (frames: Int, sampleRate: Int)? {
    let frame = sound.audibleFrame
    switch heard {
    case .nothing: return nil
    case .script:
      guard let rate = performance?.timeline.sampleRate else { return nil }
      return rules.nextChange(after: frame).map { ($0 - frame, rate) }
    case .aside(_, let frames, let rate): return (frames - frame, rate)
    }
  }

  // MARK: - What goes out

  private func carryOut(_ effect: SessionRules.Effect) {
    switch effect {
    case .silence: silence()
    case .fadeAway: fadeAway()
    case .play(let frame): play(from: frame)
    case .say(let aside, let number): say(aside, number)
    case .prepare(let arrangement): prepare(arrangement)
    case .rearrange: rearrange()
    case .gain(let decibels): sound.gainDecibels = decibels
    case .wake(let time, let number): wake = (now() + time, number)
    case .emit(let event): broadcast.send(event)
    case .finish(let end): finish(end)
    }
  }

  private func finish(_ end: Outcome) {
    outcome = end
    generation += 1
    sound.stop()
    broadcast.finish()
    bell.continuation.finish()
  }
}

/// Returns a function that tells the time since now.
private func stopwatch<Watch: Clock<Duration>>(_ clock: Watch) -> @Sendable () -> Duration {
  let start = clock.now
  return { start.duration(to: clock.now) }
}
