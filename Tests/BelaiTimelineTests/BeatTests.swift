import BelaiScript
import Testing

@testable import BelaiTimeline

@Suite struct BeatTests {
  @Test func `strokes fill their time from the first frame to the last`() throws {
    let strokes = Item.strokes(Strokes(perMinute: 20, duration: .seconds(7)), nowhere)
    #expect(
      outline(try timeline([strokes])) == ["tick 0-3000", "tick 3000-6000", "tick 6000-7000"])
  }

  @Test func `strokes run under a block and end before it does`() throws {
    let strokes = Strokes(perMinute: 60, duration: nil, body: [say("satu"), rest(1.6)])
    #expect(
      outline(try timeline([.strokes(strokes, nowhere)])) == [
        "speech 0-400 satu", "tick 0-200", "rest 400-2000", "tick 1000-1200",
      ])
  }

  static let paces: [(perMinute: Double, sampleRate: Int)] = [
    (20, 44_100), (20, 48_000), (7, 44_100), (17.5, 44_100), (13, 48_000), (59, 22_050),
  ]

  @Test(arguments: paces)
  func `a beat is where it is written, a day after the first`(
    perMinute: Double, sampleRate: Int
  ) {
    let strokes = Strokes(perMinute: perMinute, duration: nil)
    let ruler = Ruler(from: 0, tempo: 1, sampleRate: sampleRate)
    let day = Int(perMinute * 60 * 24)
    for beat in stride(from: 0, through: day, by: 7) + [day] {
      let exact = Double(beat) * 60 * Double(sampleRate) / perMinute
      #expect(abs(Double(ruler.frame(strokes.time(of: beat))) - exact) <= 0.5)
    }
    #expect(ruler.frame(strokes.time(of: day)) == 24 * 60 * 60 * sampleRate)
  }

  @Test func `a third of a second is rounded from the beginning each time`() throws {
    let third = Duration(attoseconds: 333_333_333_333_333_333)
    let count = Item.count(.numbers(from: 1, to: 9, every: third), nowhere)
    let laid = try timeline([count])
    let starts = laid.cues.filter { $0.text != "" }.map(\.frames.lowerBound)
    #expect(starts == [0, 333, 667, 1000, 1333, 1667, 2000, 2333, 2667])
    #expect(laid.frames == 3000)
  }

  @Test func `numbers are spoken on the beat and end with the word`() throws {
    let up = Item.count(.numbers(from: 9, to: 10, every: .seconds(2)), nowhere)
    #expect(
      outline(try timeline([up])) == [
        "count 0-100 9", "rest 100-2000", "count 2000-2200 10", "rest 2200-4000",
      ])
  }

  @Test func `a range may run downwards`() throws {
    let down = Item.count(.numbers(from: 3, to: 1, every: .seconds(1)), nowhere)
    #expect(try timeline([down]).cues.map(\.text).filter { $0 != "" } == ["3", "2", "1"])
  }

  @Test func `a number longer than its beat ends with it`() throws {
    let fast = Item.count(.numbers(from: 10, to: 11, every: .milliseconds(150)), nowhere)
    #expect(outline(try timeline([fast])) == ["count 0-150 10", "count 150-300 11"])
  }

  @Test func `a countdown speaks its last seconds`() throws {
    let down = Item.count(.down(.seconds(5.5), spoken: 2), nowhere)
    #expect(
      outline(try timeline([down])) == [
        "rest 0-3500", "count 3500-3600 2", "rest 3600-4500", "count 4500-4600 1",
        "rest 4600-5500",
      ])
  }

  @Test func `a countdown speaks no more seconds than it has`() throws {
    let laid = try timeline([.count(.down(.seconds(2), spoken: 9), nowhere)])
    #expect(laid.cues.map(\.text).filter { $0 != "" } == ["2", "1"])
    #expect(laid.frames == 2000)
  }

  // MARK: - Breathing

  private func breath(_ extent: Breath.Extent, hold: Double = 2) -> Item {
    .breath(
      Breath(inhale: .seconds(4), hold: .seconds(hold), exhale: .seconds(6), extent: extent),
      nowhere)
  }

  @Test func `two breaths are led with words, the rest by the tone`() throws {
    let laid = try timeline([breath(.times(4))])
    #expect(laid.frames == 48_000)
    #expect(
      laid.cues.filter { $0.text != "" }.map { "\($0.frames.lowerBound) \($0.text)" } == [
        "0 Tarik napas", "4000 Tahan", "6000 Embuskan perlahan", "12000 Tarik napas",
        "16000 Tahan", "18000 Embuskan perlahan",
      ])
  }

  @Test func `a word that does not fit its phase is shortened or left out`() throws {
    let quick = Breath(
      inhale: .milliseconds(600), hold: .milliseconds(400), exhale: .seconds(1),
      holdAfter: .seconds(1), extent: .times(1))
    let laid = try timeline([.breath(quick, nowhere)])
    #expect(
      outline(laid) == [
        "inhale 0-600", "speech 0-500 Tarik", "hold 600-1000", "exhale 1000-2000",
        "speech 1000-1800 Embuskan", "holdAfter 2000-3000", "speech 2000-2400 Diam",
      ])
  }

  @Test func `whole breaths fill a time and a rest the remainder`() throws {
    let laid = try timeline([breath(.duration(.seconds(25)), hold: 0)])
    #expect(
      outline(laid).filter { !$0.hasPrefix("speech") } == [
        "inhale 0-4000", "exhale 4000-10000", "inhale 10000-14000", "exhale 14000-20000",
        "rest 20000-25000",
      ])
  }

  @Test func `a time too short for a breath is a rest`() throws {
    #expect(outline(try timeline([breath(.duration(.seconds(5)))])) == ["rest 0-5000"])
  }

  @Test func `the words of a breath are for whom the last line was`() throws {
    let laid = try timeline([say("a", "Bunda"), breath(.times(1))])
    #expect(laid.cues.filter { $0.text != "" }.allSatisfy { $0.role == bunda && $0.pan == -0.15 })
  }

  // MARK: - Rounding

  static let rounded: [(Duration, Int, Int)] = [
    (.milliseconds(600), 48_000, 28_800), (.milliseconds(1500), 44_100, 66_150),
    (Duration(attoseconds: 10_416_666_666_666), 48_000, 0),
    (Duration(attoseconds: 10_416_666_666_667), 48_000, 1),
    (.seconds(86_400), 44_100, 3_810_240_000), (.zero, 48_000, 0),
    (Duration(attoseconds: 11_337_868_480_726), 44_100, 1),
    (.seconds(-1), 44_100, -44_100),
  ]

  @Test(arguments: rounded)
  func `a duration is the nearest count of frames`(duration: Duration, rate: Int, frames: Int) {
    #expect(duration.frames(at: rate) == frames)
  }

  @Test(arguments: [0, 1, 44_099, 44_100, 123_456_789])
  func `frames survive the way to a duration and back`(frames: Int) {
    #expect(Duration(frames: frames, sampleRate: 44_100).frames(at: 44_100) == frames)
  }
}

private func + (stride: StrideThrough<Int>, more: [Int]) -> [Int] {
  Array(stride) + more
}
