import BelaiScript
import BelaiTimeline
import Testing

@Suite struct StretchTests {
  @Test func `elastic rests share what is to be stretched in proportion`() throws {
    let items = [elastic(1...2), say("a"), elastic(2...6)]
    let laid = try timeline(items, plain { $0.duration = .seconds(4.1) })
    #expect(outline(laid) == ["rest 0-1200", "speech 1200-1300 a", "rest 1300-4100"])
  }

  @Test func `without a wanted length rests have the middle of their bounds`() throws {
    #expect(
      outline(try timeline([elastic(1...2), elastic(2...6)])) == ["rest 0-1500", "rest 1500-5500"])
  }

  @Test func `odd frames are spread, not gathered`() throws {
    let rests = Array(repeating: elastic(1...2), count: 7)
    let laid = try timeline(rests, plain { $0.duration = .milliseconds(7_003) })
    let lengths = laid.cues.map(\.frames.count)
    #expect(lengths.reduce(0, +) == 7_003)
    #expect(Set(lengths) == [1_000, 1_001])
  }

  @Test func `a length out of reach tells what can be had`() {
    let items = [say("sepuluhhrf"), elastic(1...2)]
    for wanted in [Duration.seconds(1.9), .seconds(3.1)] {
      #expect(
        throws: LayoutError.unreachable(
          wanted: wanted, shortest: .seconds(2), longest: .seconds(3))
      ) { try timeline(items, plain { $0.duration = wanted }) }
    }
  }

  @Test func `the length in the header is met as nearly as can be in another use`() throws {
    let written = script([elastic(1...2)], duration: .seconds(9))
    #expect(throws: LayoutError.self) { try timeline(written) }
    #expect(try timeline(written, plain { $0.mode = .relaxation }).frames == 2_000)
    #expect(try timeline(written, plain { $0.level = .brief }).frames == 2_000)
    #expect(try timeline(written, plain { $0.duration = .seconds(2) }).frames == 2_000)
  }

  @Test func `remaining time is shared by the rests that take it`() throws {
    let remaining = Item.rest(.remaining, nowhere)
    let items = [remaining, say("a"), remaining, elastic(1...3), remaining]
    let laid = try timeline(items, plain { $0.duration = .milliseconds(10_101) })
    #expect(
      outline(laid) == [
        "rest 0-2667", "speech 2667-2767 a", "rest 2767-5434", "rest 5434-7434", "rest 7434-10101",
      ])
  }

  @Test func `where little remains the elastic rests give way first`() throws {
    let items = [.rest(.remaining, nowhere), elastic(1...3)]
    let laid = try timeline(items, plain { $0.duration = .seconds(1.5) })
    #expect(outline(laid) == ["rest 0-1500"])
  }

  @Test func `the shortest possible length with remaining rests is without them`() {
    let items = [.rest(.remaining, nowhere), elastic(2...3)]
    #expect(
      throws: LayoutError.unreachable(
        wanted: .seconds(1), shortest: .seconds(2), longest: Layout.longest)
    ) { try timeline(items, plain { $0.duration = .seconds(1) }) }
  }

  @Test func `lead-in and tail are part of the wanted length`() throws {
    let options = plain {
      ($0.leadIn, $0.tail, $0.duration) = (.seconds(2), .seconds(1), .seconds(5))
    }
    #expect(
      outline(try timeline([elastic(1...4)], options)) == [
        "rest 0-2000", "rest 2000-4000", "rest 4000-5000",
      ])
  }

  @Test func `a block that ends with its line leaves the odd frames to the tail`() throws {
    let block = Item.during(.seconds(5), body: [say("satu"), elastic(1...2)], nowhere)
    for wanted in 5_000...5_200 {
      let laid = try timeline([block], plain { $0.duration = .milliseconds(wanted) })
      #expect(laid.frames == wanted)
    }
  }

  @Test func `more than twelve hours is refused`() {
    let day = Item.repetition(times: 13, body: [rest(3600)], nowhere)
    #expect(throws: LayoutError.tooLong(limit: .seconds(43_200))) { try timeline([day]) }
    #expect(throws: LayoutError.tooLong(limit: .seconds(43_200))) {
      try timeline([elastic(1...2)], plain { $0.duration = .seconds(43_201) })
    }
  }

  @Test func `too many cues are refused`() {
    let ticks = Item.repetition(times: 600_000, body: [rest(0.001)], nowhere)
    #expect(throws: LayoutError.tooManyCues(limit: 500_000)) { try timeline([ticks]) }
  }
}
