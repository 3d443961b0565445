/// A sink with a virtual clock and faults on demand.
///
/// It plays what it is given at exactly its sample rate while `wait` lets time pass, keeps what a
/// listener would have heard, and answers with the faults that it is told to.
public struct SimulatedSink: Sink, ~Copyable {
  /// A fault and when it comes.
  public struct ScriptedFault: Sendable {
    public enum Kind: Equatable, Sendable {
      case fault(SinkFault)
      /// Takes nothing more until the duration is over.
      case freeze(Duration)
      /// `write` takes one frame only.
      case shortWrite
      /// `delay` answers nonsense once.
      case wrongDelay(Int)
    }

    /// The frame, counted from the opening, at which it comes.
    public var frame: Int
    public var kind: Kind

    public init(frame: Int, kind: Kind) {
      self.frame = frame
      self.kind = kind
    }
  }

  public let format: SinkFormat
  private let faults: [ScriptedFault]
  private var nextFault = 0
  private let keeps: ([Float]) -> Void
  private var queue: [Float] = []
  private var time: Duration = .zero
  private var frozenUntil: Duration = .zero
  private var heardFrames = 0
  private var isRunning = false
  private var wrongDelay: Int?
  private var isSuspended = false

  /// `heard`: Is given every sample that a listener hears, interleaved stereo.
  public init(
    sampleRate: Int = 48_000, bufferFrames: Int = 48_000, faults: [ScriptedFault] = [],
    heard: @escaping ([Float]) -> Void = { _ in }
  ) {
    format = SinkFormat(
      sampleRate: sampleRate, bufferFrames: bufferFrames, name: "simulated, 2 channels")
    self.faults = faults.sorted { $0.frame < $1.frame }
    keeps = heard
  }

  public func now() -> Duration { time }

  public mutating func room() throws(SinkFault) -> Int {
    try meetFaults()
    guard time >= frozenUntil else { return 0 }
    return format.bufferFrames - queue.count / 2
  }

  public mutating func write(_ samples: Span<Float>, frame: Int) throws(SinkFault) -> Int {
    guard time >= frozenUntil else { throw .again }
    var count = min(samples.count / 2, format.bufferFrames - queue.count / 2)
    if takesOneFrame {
      takesOneFrame = false
      count = min(count, 1)
    }
    for index in 0..<2 * count { queue.append(samples[index]) }
    isRunning = true
    return count
  }

  private var takesOneFrame = false

  public mutating func delay() -> Int {
    if let wrong = wrongDelay {
      wrongDelay = nil
      return wrong
    }
    return queue.count / 2
  }

  public mutating func drop() {
    queue.removeAll(keepingCapacity: true)
    isRunning = false
  }

  public mutating func prepare() throws(SinkFault) {
    isRunning = false
    queue.removeAll(keepingCapacity: true)
  }

  public mutating func resume() throws(SinkFault) -> Bool {
    isSuspended = false
    return true
  }

  public mutating func wait(_ timeout: Duration, for bell: borrowing WakeBell) {
    pass(.milliseconds(20))
  }

  /// Lets virtual time pass: what is queued is heard.
  public mutating func pass(_ duration: Duration) {
    time += duration
    guard isRunning, time >= frozenUntil else { return }
    let frames = Int(duration / .microseconds(1)) * format.sampleRate / 1_000_000
    let count = min(frames, queue.count / 2)
    keeps(Array(queue[..<(2 * count)]))
    queue.removeFirst(2 * count)
    heardFrames += count
  }

  /// An underrun means that everything has been heard.
  private mutating func playOut() {
    keeps(queue)
    heardFrames += queue.count / 2
    time += .seconds(queue.count / 2) / format.sampleRate
    drop()
  }

  private mutating func meetFaults() throws(SinkFault) {
    guard nextFault < faults.count, faults[nextFault].frame <= heardFrames else { return }
    let fault = faults[nextFault]
    nextFault += 1
    switch fault.kind {
    case .fault(let fault):
      if fault == .underrun { playOut() }
      throw fault
    case .freeze(let duration): frozenUntil = time + duration
    case .shortWrite: takesOneFrame = true
    case .wrongDelay(let frames): wrongDelay = frames
    }
  }
}
