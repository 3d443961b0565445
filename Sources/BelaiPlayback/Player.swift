public import BelaiAudio
import CALSA
import Foundation
import Synchronization

/// Plays a source on an output, on a thread of its own.
///
/// No call waits for the thread: commands go into its mailbox, and the playhead is read from atomics.
/// A sound server that hangs therefore never hangs anybody else.
public final class Player: Sendable {
  /// What happens on the way to the loudspeaker, for one listener.
  public let events: AsyncStream<PlaybackEvent>
  private let continuation: AsyncStream<PlaybackEvent>.Continuation
  private let mailbox = Mailbox()
  private let news = EventQueue()
  private let playhead: Playhead
  private let output: Output
  private let first: Mutex<PlaybackState?>
  private let hasEnded = Atomic<Bool>(false)

  /// Prepares to play; nothing is opened before `start`.
  ///
  /// `source`: What is played. At another rate than the device's it is silent until `replace`.
  /// `frame`: Where to begin.
  public init(
    output: Output, source: any FrameSource, at frame: Int = 0, paused: Bool = false
  ) {
    (events, continuation) = AsyncStream.makeStream()
    self.output = output
    first = Mutex(PlaybackState(source: source, position: frame, isPaused: paused))
    playhead = Playhead(at: frame)
  }

  /// Opens the output and begins; call it once.
  public func start() {
    guard let state = first.withLock({ $0.take() }) else { return }
    belai_give_memory_back()
    let runner = PlaybackThread(
      output: output, mailbox: mailbox, playhead: playhead, report: { [news] in news.put($0) })
    let thread = Thread { [self] in
      unsafe belai_name_thread("belai-playback")
      runner.run(state)
      hasEnded.store(true, ordering: .releasing)
      news.bell.ring()
    }
    thread.qualityOfService = .userInteractive
    thread.start()
    relay()
  }

  /// Passes on what the playback thread puts into its queue, and tells when a call of the sound system
  /// holds that thread, and when it lets it go.
  ///
  /// On a thread of its own, because a timer of the concurrency library wakes two.
  private func relay() {
    let thread = Thread { [self] in
      unsafe belai_name_thread("belai-events")
      var watchdog = Watchdog()
      while !isFinished { news.bell.wait(passOn(watchedBy: &watchdog)) }
      news.take { continuation.yield($0) }
      continuation.finish()
    }
    thread.start()
  }

  /// Returns how long nobody needs to look again unless the bell rings.
  private func passOn(watchedBy watchdog: inout Watchdog) -> Duration {
    news.take { continuation.yield($0) }
    // Looked at after the bell was silenced, so that the last ring is not lost.
    guard !isFinished else { return .zero }
    guard case .device = output else { return .seconds(60) }
    let look = watchdog.look(lastBeat: playhead.lastBeat, now: MonotonicClock.now())
    switch look.finding {
    case .frozen: continuation.yield(.stalled)
    case .awake: continuation.yield(.answering)
    case nil: break
    }
    return look.wait
  }

  /// Silences the sound at once; the place is the frame heard last.
  public func pause() { mailbox.post(.pause) }

  /// Goes on at the place, faded in.
  public func resume() { mailbox.post(.resume) }

  /// Goes to `frame` at once, faded in.
  ///
  /// `audibleFrame` is that frame when this returns.
  public func seek(to frame: Int) {
    playhead.jump(to: frame)
    mailbox.post(.seek(frame))
  }

  /// Plays another source at once, by default from the frame that is heard now.
  public func replace(with source: any FrameSource, at frame: Int? = nil) {
    if let frame { playhead.jump(to: frame) }
    mailbox.post(.replace(source, at: frame))
  }

  /// Silences the sound at once and ends the thread; returns without waiting for it.
  public func stop() { mailbox.post(.stop) }

  /// Makes everything louder or softer, in decibels.
  public func setGain(decibels: Double) {
    mailbox.post(.gain(Decibels.factor(decibels)))
  }

  /// The frame that is heard now.
  public var audibleFrame: Int { playhead.audibleFrame }

  /// The next frame to be rendered.
  public var renderedFrame: Int { playhead.renderedFrame }

  /// Grows while the sound system answers, about once a second.
  public var heartbeat: Int { playhead.heartbeat }

  /// Whether the thread is gone.
  public var isFinished: Bool { hasEnded.load(ordering: .acquiring) }
}
