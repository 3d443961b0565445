import Dispatch
import Foundation
import Synchronization

/// Where a player's sound goes.
public enum Output: Sendable {
  /// An ALSA device by name, such as "default" or "hw:0,0".
  case device(String)
  /// A pipe that is made where it does not exist: S16LE, 48 kHz, stereo, in real time.
  case pipe(path: String)
  /// A TCP server, S16LE, 48 kHz, stereo, in real time.
  case tcp(host: String, port: Int)
  /// Standard output, S16LE, 48 kHz, stereo, in real time.
  case standardOutput
  /// A simulated device with a virtual clock.
  case simulated(@Sendable () -> SimulationScript)

  /// A person's name for it.
  public var name: String {
    switch self {
    case .device(let name): name
    case .pipe(let path): "pipe:\(path)"
    case .tcp(let host, let port): "tcp://\(host):\(port)"
    case .standardOutput: "-"
    case .simulated: "simulated"
    }
  }

  /// Whether its clock is the machine's.
  var isRealTime: Bool { if case .simulated = self { false } else { true } }
}

extension Output {
  /// Returns the sample rate that the output will have, opening a device for a moment to ask it.
  ///
  /// A frozen sound server never answers; it is given up after `limit`.
  ///
  /// - Throws: `PlaybackError` where the device cannot be opened.
  public func probedSampleRate(within limit: Duration = .seconds(3)) throws(PlaybackError) -> Int {
    guard case .device(let name) = self else { return 48_000 }
    let probe = Probe()
    Thread.detachNewThread {
      probe.answer { () throws(PlaybackError) in
        try ALSASink(device: name, sampleRate: 48_000).format.sampleRate
      }
    }
    return try probe.answer(of: name, within: limit)
  }
}

/// The question to a device, and the answer if there is one.
private final class Probe: Sendable {
  private let result = Mutex<Result<Int, PlaybackError>?>(nil)
  private let isAnswered = DispatchSemaphore(value: 0)

  func answer(_ ask: () throws(PlaybackError) -> Int) {
    let answer = Result { () throws(PlaybackError) in try ask() }
    result.withLock { $0 = answer }
    isAnswered.signal()
  }

  func answer(of device: String, within limit: Duration) throws(PlaybackError) -> Int {
    let milliseconds = Int(limit / .milliseconds(1))
    _ = isAnswered.wait(timeout: .now() + .milliseconds(milliseconds))
    guard let answer = result.withLock({ $0 }) else {
      throw PlaybackError(
        reason: .unreachable, call: "snd_pcm_open", code: ETIMEDOUT,
        words: unsafe String(cString: strerror(ETIMEDOUT)), device: device)
    }
    return try answer.get()
  }
}

/// What a simulated device is to do.
public struct SimulationScript: Sendable {
  public var sampleRate: Int
  public var bufferFrames: Int
  public var faults: [SimulatedSink.ScriptedFault]
  public var heard: @Sendable ([Float]) -> Void

  public init(
    sampleRate: Int = 48_000, bufferFrames: Int = 48_000,
    faults: [SimulatedSink.ScriptedFault] = [],
    heard: @escaping @Sendable ([Float]) -> Void = { _ in }
  ) {
    self.sampleRate = sampleRate
    self.bufferFrames = bufferFrames
    self.faults = faults
    self.heard = heard
  }
}
