import BelaiScript
import Testing

@testable import BelaiTimeline

@Suite struct PartsTests {
  @Test func `the random numbers are those that SplitMix64 is known by`() {
    var generator = SplitMix64(seed: 1_234_567)
    let drawn = (0..<3).map { _ in generator.next() }
    #expect(
      drawn == [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423])
  }

  @Test func `a shuffle elsewhere draws something else`() {
    var here = Shuffle(seed: 1, at: Span(bytes: 0..<9))
    var there = Shuffle(seed: 1, at: Span(bytes: 10..<19))
    #expect((0..<20).map { _ in here.next(of: 9) } != (0..<20).map { _ in there.next(of: 9) })
  }

  // MARK: - Ruler

  @Test func `a new tempo begins at its point and moves nothing before it`() {
    var ruler = Ruler(from: 100, tempo: 1, sampleRate: 1_000)
    let second = attosecondsPerSecond
    #expect(ruler.frame(3 * second) == 3_100)
    ruler.take(tempo: 2, from: 3 * second)
    #expect(ruler.frame(3 * second) == 3_100)
    #expect(ruler.frame(5 * second) == 4_100)
    ruler.take(tempo: 0.5, from: 5 * second)
    #expect(ruler.frame(6 * second) == 6_100)
  }

  @Test(arguments: [0.7, 0.8, 0.9, 1.1, 1.25, 1.5])
  func `a beat does not drift at another tempo either`(tempo: Double) {
    let strokes = Strokes(perMinute: 20, duration: nil)
    let ruler = Ruler(from: 0, tempo: tempo, sampleRate: 44_100)
    for beat in stride(from: 0, through: 28_800, by: 480) {
      let exact = Double(beat) * 3 * 44_100 / tempo
      #expect(abs(Double(ruler.frame(strokes.time(of: beat))) - exact) <= 0.5)
    }
  }

  // MARK: - Pacing

  private let pacing = Pacing(
    level: .full,
    adjustments: [
      Adjustment(frame: 100, tempo: 0.5, level: .full),
      Adjustment(frame: 200, tempo: 2, level: .silent),
    ])

  static let tempos: [(frame: Int, tempo: Double, level: Level)] = [
    (0, 1, .full), (99, 1, .full), (100, 0.5, .full), (199, 0.5, .full), (200, 2, .silent),
    (9_999, 2, .silent),
  ]

  @Test(arguments: tempos)
  func `an adjustment counts from its frame on`(frame: Int, tempo: Double, level: Level) {
    #expect(pacing.tempo(at: frame) == tempo)
    #expect(pacing.level(at: frame) == level)
  }

  static let written: [(start: Int, end: Int, length: Double)] = [
    (0, 100, 100), (0, 200, 150), (100, 200, 50), (150, 250, 125), (0, 300, 350), (7, 7, 0),
  ]

  @Test(arguments: written)
  func `written time is the sum over the tempos`(start: Int, end: Int, length: Double) {
    #expect(pacing.written(from: start, to: end) == length)
  }

  @Test func `what is known at a frame has no later adjustment`() {
    #expect(pacing.known(at: 199).adjustments.count == 1)
    #expect(pacing.known(at: 199).tempo(at: 500) == 0.5)
    #expect(pacing.scaled(100, at: 150) == 200)
  }

  // MARK: - Stretch

  @Test(arguments: 0..<200)
  func `shares add up whatever the bounds`(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let bounds = (0..<40).map { _ in
      let least = Int(generator.next() % 500_000)
      return least...(least + Int(generator.next() % 900_000))
    }
    let slack = bounds.reduce(0) { $0 + $1.count - 1 }
    let taken = Int(generator.next() % UInt64(slack + 1))
    var stretch = Stretch(taken: taken, of: slack)
    let lengths = bounds.map { stretch.elastic($0) }
    #expect(zip(bounds, lengths).allSatisfy { $0.contains($1) })
    #expect(lengths.reduce(0, +) == bounds.reduce(0) { $0 + $1.lowerBound } + taken)
  }

  @Test func `remaining frames are shared, the first rests having the odd ones`() {
    var stretch = Stretch.middle
    (stretch.remaining, stretch.remainingRests) = (11, 3)
    #expect((0..<4).map { _ in stretch.takeRemaining() } == [4, 4, 3, 0])
  }
}
