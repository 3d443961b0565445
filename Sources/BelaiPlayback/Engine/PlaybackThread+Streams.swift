import Glibc

// Streams: a server that restarts is found again, and its listeners go on where they were cut off.
extension PlaybackThread {
  /// How long a broken stream is connected again before anybody is told: a server needs less to
  /// restart, and its listeners wait without being asked.
  static let streamPatience = Duration.seconds(5)

  func runStream(_ target: StreamSink.Target, _ state: PlaybackState) {
    var state = state
    do {
      var sink = try StreamSink(target)
      report(.started(device: output.name, format: sink.format))
      var breaks = 0
      while let code = play(on: sink, &state) {
        let loss = loss(code)
        if case .descriptor = target { throw loss }
        breaks += 1
        sink = try reconnected(target, loss, breaks, &state)
      }
    } catch let error as PlaybackError {
      report(.failed(error))
    } catch {
      // Told to stop while it waited for the server.
    }
  }

  private func loss(_ code: Int32) -> PlaybackError {
    StreamTarget.failure("write", code, code == EPIPE ? .noReader : .stream, device: output.name)
  }

  /// Connects again; whoever waits longer than a moment is told, and goes on when a person says so.
  private func reconnected(
    _ target: StreamSink.Target, _ loss: PlaybackError, _ breaks: Int,
    _ state: inout PlaybackState
  ) throws -> StreamSink {
    let began = MonotonicClock.now()
    var isTold = false
    var refusal = loss
    for attempt in 0..<Self.mostAttempts {
      wait(isTold ? Recovery.delay(beforeAttempt: attempt) : .milliseconds(200), &state)
      if state.isStopped { throw Stopped() }
      do {
        let sink = try StreamSink(target)
        report(
          isTold
            ? .reopened(device: output.name, format: sink.format) : .recovered(count: breaks))
        return sink
      } catch { refusal = error }
      guard !isTold, MonotonicClock.now() - began > Self.streamPatience else { continue }
      isTold = true
      state.isPaused = true
      report(.lost(refusal, at: state.position))
    }
    throw refusal
  }

  /// Waits while commands are heard; here whoever says "go on" means it for the time after.
  private func wait(_ duration: Duration, _ state: inout PlaybackState) {
    mailbox.bell.wait(duration)
    mailbox.collect { command in
      if command.isJump { playhead.jumped() }
      if case .resume = command { state.isPaused = false } else { state.applyWhileSilent(command) }
    }
    playhead.beat()
    playhead.set(rendered: state.position, audible: state.position)
  }
}
