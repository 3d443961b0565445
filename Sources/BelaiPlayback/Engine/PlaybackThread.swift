import BelaiAudio
import Glibc

/// What the playback thread does: opens sinks and runs the loop on them until it is told to stop.
struct PlaybackThread: Sendable {
  let output: Output
  let mailbox: Mailbox
  let playhead: Playhead
  let report: @Sendable (PlaybackEvent) -> Void

  /// How often a lost device is looked for before giving up: about ten minutes.
  static let mostAttempts = 300

  func run(_ state: PlaybackState) {
    switch output {
    case .device(let name): runDevice(name, state)
    case .pipe(let path): runStream(.pipe(path), state)
    case .tcp(let host, let port): runStream(.tcp(host: host, port: port), state)
    case .standardOutput: runStream(.descriptor(STDOUT_FILENO), state)
    case .simulated(let script): runSimulated(script(), state)
    }
  }

  // MARK: - Devices

  private func runDevice(_ name: String, _ state: PlaybackState) {
    var state = state
    var device = name
    var isFirst = true
    while true {
      do {
        let sink = try isFirst ? open(device, state) : reopened(&device, wanted: name, &state)
        tellOpened(device, sink.format, isFirst: &isFirst)
        guard let code = play(on: sink, &state) else { return }
        state.isPaused = true
        report(.lost(loss(code, of: device), at: state.position))
      } catch let error as PlaybackError {
        return report(.failed(error))
      } catch {
        // Told to stop while it waited for a device.
        return
      }
    }
  }

  /// Tells that a device is open: for the first time, or again.
  private func tellOpened(_ device: String, _ format: SinkFormat, isFirst: inout Bool) {
    report(
      isFirst
        ? .started(device: device, format: format) : .reopened(device: device, format: format))
    isFirst = false
  }

  struct Stopped: Error {}

  private func open(_ device: String, _ state: PlaybackState) throws -> ALSASink {
    try ALSASink(device: device, sampleRate: state.source.sampleRate)
  }

  private func loss(_ code: Int32, of device: String) -> PlaybackError {
    PlaybackError(
      reason: .lost, call: "snd_pcm_writei", code: code,
      words: unsafe String(cString: strerror(code)), device: device)
  }

  /// Opens the lost device again, or the default one in its place, waiting longer each time.
  private func reopened(
    _ device: inout String, wanted: String, _ state: inout PlaybackState
  ) throws -> ALSASink {
    var lastError: PlaybackError?
    for attempt in 0..<Self.mostAttempts {
      sleep(Recovery.delay(beforeAttempt: attempt), &state)
      if state.isStopped { throw Stopped() }
      ALSASink.readConfigurationAgain()
      for candidate in wanted == "default" ? [wanted] : [wanted, "default"] {
        do {
          device = candidate
          return try ALSASink(device: candidate, sampleRate: state.source.sampleRate)
        } catch {
          lastError = error
        }
      }
    }
    throw lastError ?? Stopped()
  }

  /// Waits while commands are still heard: a person may stop, or go elsewhere.
  private func sleep(_ duration: Duration, _ state: inout PlaybackState) {
    var left = duration
    while left > .zero, !mailbox.bell.wait(min(left, Watchdog.interval)) {
      left -= Watchdog.interval
      playhead.beat()
    }
    mailbox.collect { command in
      if command.isJump { playhead.jumped() }
      state.applyWhileSilent(command)
    }
    playhead.beat()
    playhead.set(rendered: state.position, audible: state.position)
  }

  /// Plays until the end, a stop, or the loss of the sink; returns the error number of a loss.
  func play<Output: Sink & ~Copyable>(
    on sink: consuming Output, _ state: inout PlaybackState
  ) -> Int32? {
    var loop = PlaybackLoop(sink: sink, state: state, report: report)
    while true {
      let turn = loop.turn(mailbox)
      playhead.beat()
      for _ in 0..<loop.jumps { playhead.jumped() }
      playhead.set(
        rendered: loop.state.position, audible: loop.audibleFrame,
        rate: output.isRealTime ? loop.pace : 0)
      switch turn {
      case .goOn: loop.wait(for: mailbox)
      case .finished:
        state = loop.state
        if !state.isStopped { report(.ended) }
        return nil
      case .lost(let code):
        state = loop.state
        return code
      }
    }
  }

  // MARK: - Others

  private func runSimulated(_ script: SimulationScript, _ state: PlaybackState) {
    var state = state
    var faults = script.faults
    var isFirst = true
    while true {
      let sink = SimulatedSink(
        sampleRate: script.sampleRate, bufferFrames: script.bufferFrames, faults: faults,
        heard: script.heard)
      tellOpened(output.name, sink.format, isFirst: &isFirst)
      guard let code = play(on: sink, &state) else { return }
      faults = []
      state.isPaused = true
      report(.lost(loss(code, of: output.name), at: state.position))
    }
  }
}

extension PlaybackState {
  /// What a command means while no sink is open.
  mutating func applyWhileSilent(_ command: PlaybackCommand) {
    switch command {
    case .pause: isPaused = true
    case .resume: break
    case .seek(let frame): position = max(0, frame)
    case .replace(let source, let frame):
      self.source = source
      position = frame ?? position
    case .gain(let gain): self.gain = gain
    case .stop: isStopped = true
    }
  }
}
