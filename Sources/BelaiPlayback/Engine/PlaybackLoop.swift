import BelaiAudio

/// The heart of playback: asks a source for frames and gives them to a sink, one turn at a time.
///
/// It keeps no time of its own and touches no thread, so tests take it through hours in a moment.
/// In its turns it neither allocates nor waits for anything but the sink.
struct PlaybackLoop<Output: Sink & ~Copyable>: ~Copyable {
  enum Turn: Equatable {
    case goOn
    /// Stopped, or heard to the end.
    case finished
    /// The sink is lost; another one has to be opened.
    case lost(code: Int32)
  }

  private(set) var state: PlaybackState
  private var sink: Output
  private var recovery = Recovery()
  private let report: (PlaybackEvent) -> Void

  /// Frames of the source that are in the sink and may not be heard yet.
  private var unheard = 0
  /// Silence written behind them.
  private var silenceBehind = 0
  /// Frames written since the sink was opened.
  private var written = 0
  /// The frame heard last; it never goes back between two cuts.
  private var heard: Int
  /// The frame heard, and the time, at the last cut.
  private var heardAtCut: Int
  private var cutAt: Duration
  private var writtenSinceCut = 0
  private var isUnpaced = false
  private var fade: Fade
  /// Frames of the fade-in that have been rendered since the last cut.
  private var fadeElapsed = 0
  /// The factor that the last frame was multiplied with.
  private var rampedGain: Float
  private var lastProgress: Duration
  private var isStalled = false
  private let block: SampleBlock

  /// Frames rendered at once: what in 16 bit fits a piece of the memory that PulseAudio shares with its
  /// clients (64 KiB), because it wakes them for each piece that was heard.
  static var blockFrames: Int { 16_000 }

  init(sink: consuming Output, state: PlaybackState, report: @escaping (PlaybackEvent) -> Void) {
    self.sink = sink
    self.state = state
    self.report = report
    heard = state.position
    heardAtCut = state.position
    cutAt = self.sink.now()
    rampedGain = state.gain
    fade = Fade(milliseconds: 10, sampleRate: self.sink.format.sampleRate)
    lastProgress = self.sink.now()
    block = SampleBlock(frames: Self.blockFrames)
  }

  /// The frame that is heard just now.
  var audibleFrame: Int { heard }
  /// Frames a second that pass now; 0 while nothing of the source is heard.
  var pace: Int { isReady && heard > heardAtCut ? sink.format.sampleRate : 0 }
  /// Jumps made since the last turn.
  private(set) var jumps = 0

  /// Takes commands and fills the sink; `wait` comes between two turns.
  mutating func turn(_ mailbox: Mailbox) -> Turn {
    jumps = 0
    mailbox.collect { apply($0) }
    if state.isStopped { return .finished }
    do {
      let room = min(try sink.room(), allowance)
      try fill(room)
      try notePace(after: room)
      listen()
      if hasEnded { return .finished }
    } catch {
      let turn = answer(error)
      guard turn == .goOn else { return turn }
    }
    watchProgress()
    return .goOn
  }

  /// Waits for room or a command.
  mutating func wait(for mailbox: Mailbox) {
    if allowance > 0 {
      sink.wait(patience, for: mailbox.bell)
    } else {
      mailbox.bell.wait(.milliseconds(100))
    }
  }

  /// How long the sink may keep the thread waiting: it has room about once a second, unless it is
  /// stalled.
  private var patience: Duration {
    guard !isStalled else { return .milliseconds(500) }
    let left = Recovery.stallLimit - (sink.now() - lastProgress) + .milliseconds(1)
    return max(left, .milliseconds(50))
  }

  // MARK: - Commands

  private mutating func apply(_ command: PlaybackCommand) {
    switch command {
    case .pause:
      guard !state.isPaused else { return }
      cut()
      state.isPaused = true
      report(.paused(at: state.position))
    case .resume:
      guard state.isPaused else { return }
      cut()
      state.isPaused = false
      report(.resumed(at: state.position))
    case .seek(let frame):
      jumps += 1
      cut(goingTo: frame)
    case .replace(let source, let frame):
      jumps += frame == nil ? 0 : 1
      cut(goingTo: frame)
      state.source = source
    case .gain(let gain):
      guard gain != state.gain else { return }
      // Heard at once, not behind what the sink holds.
      if Output.takesBack, unheard > 0 { cut() }
      state.gain = gain
    case .stop:
      cut()
      state.isStopped = true
    }
  }

  /// Silences the sink at once, forgets what it holds, and goes to `frame`, by default the one heard
  /// last; what comes next is faded in.
  private mutating func cut(goingTo frame: Int? = nil) {
    listen()
    sink.drop()
    state.position = max(0, frame ?? heard)
    restart()
    do {
      try sink.prepare()
    } catch {
      // The next turn meets the same fault where it can be answered.
    }
  }

  private mutating func restart() {
    unheard = 0
    silenceBehind = 0
    heard = state.position
    heardAtCut = heard
    cutAt = sink.now()
    writtenSinceCut = 0
    fadeElapsed = 0
  }

  // MARK: - Filling

  /// How much a sink without a pace of its own may be given now, so that it is kept to real time.
  private var allowance: Int {
    guard isUnpaced else { return .max }
    return max(0, sink.format.bufferFrames - (writtenSinceCut - elapsedFrames))
  }

  /// Frames of time since the last cut.
  private var elapsedFrames: Int {
    Int((sink.now() - cutAt) / .microseconds(1)) * sink.format.sampleRate / 1_000_000
  }

  /// A sink that has room for a whole buffer just after it was given one holds nothing back, like
  /// ALSA's null device.
  private mutating func notePace(after given: Int) throws(SinkFault) {
    let buffer = sink.format.bufferFrames
    guard !isUnpaced, given >= buffer else { return }
    isUnpaced = try sink.room() >= buffer
  }

  private mutating func fill(_ room: Int) throws(SinkFault) {
    var left = room
    while left > 0 {
      let count = min(left, Self.blockFrames)
      let taken = try write(count)
      guard taken > 0 else { return }
      left -= taken
    }
  }

  private mutating func write(_ count: Int) throws(SinkFault) -> Int {
    let isSounding = isReady && state.position < state.source.frames
    let frames = isSounding ? min(count, state.source.frames - state.position) : count
    let block = self.block
    if isSounding {
      render(into: &block.samples, frames: frames)
    } else {
      block.silence(frames: frames)
    }
    let taken = try block.withSamples(2 * frames) { samples throws(SinkFault) in
      try sink.write(samples, frame: written)
    }
    account(taken, isSounding: isSounding)
    return taken
  }

  private func render(into block: inout [Float], frames: Int) {
    var span = block.mutableSpan
    var part = span._mutatingExtracting(0..<2 * frames)
    state.source.render(into: &part, from: state.position)
    Mix.fadeIn(&part, fade, elapsed: fadeElapsed)
    Self.ramp(&part, from: rampedGain, to: state.gain)
  }

  /// A source at another rate than the sink's is silent until its owner has laid it out anew.
  private var isReady: Bool {
    !state.isPaused && state.source.sampleRate == sink.format.sampleRate
  }

  private mutating func account(_ taken: Int, isSounding: Bool) {
    written += taken
    writtenSinceCut += taken
    guard isSounding else { return silenceBehind += taken }
    state.position += taken
    unheard += taken
    fadeElapsed += taken
    rampedGain = state.gain
  }

  /// Multiplies a block by a factor that goes straight from one value to the other.
  private static func ramp(_ block: inout MutableSpan<Float>, from: Float, to: Float) {
    guard from != 1 || to != 1 else { return }
    let step = (to - from) / Float(max(block.count / 2, 1))
    for frame in 0..<block.count / 2 {
      let factor = from + step * Float(frame + 1)
      block[2 * frame] *= factor
      block[2 * frame + 1] *= factor
    }
  }

  // MARK: - Listening

  /// Finds out which frame is heard.
  ///
  /// Devices may claim to be further than time allows; they are believed up to a hundredth of a
  /// second.
  private mutating func listen(waiting delay: Int? = nil) {
    let slack = sink.format.sampleRate / 100
    // A device's clock may run a little faster than the machine's.
    let possible = elapsedFrames + elapsedFrames / 1_000 + slack
    let waiting = max(0, (delay ?? sink.delay()) - silenceBehind)
    let claimed = state.position - min(waiting, unheard)
    let now = min(claimed, heardAtCut + possible)
    guard now > heard else { return }
    heard = now
    if heard - heardAtCut > slack { recovery.progressed() }
  }

  private var hasEnded: Bool {
    isReady && heard >= state.source.frames
  }

  /// Tells when the sink has taken nothing for too long, and when it takes something again.
  private mutating func watchProgress() {
    let now = sink.now()
    if written != writtenAtProgress {
      writtenAtProgress = written
      lastProgress = now
      if isStalled { report(.answering) }
      isStalled = false
    } else if !isStalled, now - lastProgress > Recovery.stallLimit {
      isStalled = true
      report(.stalled)
    }
  }

  private var writtenAtProgress = 0

  // MARK: - Faults

  private mutating func answer(_ fault: SinkFault) -> Turn {
    // A sink that ran dry has let everything be heard; any other one says itself what it holds.
    listen(waiting: fault == .underrun ? 0 : sink.delay())
    switch recovery.action(for: fault) {
    case .wait: return .goOn
    case .resume:
      let isAwake = (try? sink.resume()) ?? false
      if isAwake { recovery.progressed() }
      return .goOn
    case .prepare:
      state.position = heard
      restart()
      report(.recovered(count: recovery.total))
      do {
        try sink.prepare()
        return .goOn
      } catch {
        return lose(error)
      }
    case .reopen: return lose(fault)
    }
  }

  private mutating func lose(_ fault: SinkFault) -> Turn {
    state.position = heard
    return .lost(code: fault.code)
  }
}
