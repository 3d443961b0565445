import BelaiScript
import BelaiTimeline
import Testing

@Suite struct BlockTests {
  @Test func `a repetition speaks its rounds as numerals`() throws {
    let line = say([
      .text("Putaran "), .placeholder(.round), .text(" dari "), .placeholder(.rounds),
    ])
    let laid = try timeline([.repetition(times: 2, body: [line], nowhere)])
    #expect(
      outline(laid) == [
        "speech 0-1600 Putaran 1 dari 2", "rest 1600-2200", "speech 2200-3800 Putaran 2 dari 2",
      ])
  }

  @Test func `the innermost repetition counts`() throws {
    let inner = Item.repetition(times: 2, body: [say([.placeholder(.round)])], nowhere)
    let laid = try timeline([
      .repetition(times: 2, body: [inner, say([.placeholder(.round)])], nowhere)
    ])
    #expect(laid.cues.map(\.text).filter { $0 != "" } == ["1", "2", "1", "1", "2", "2"])
  }

  @Test func `a million rounds of nothing end at once`() throws {
    let nothing = Item.level([.brief], body: [say("x")], nowhere)
    #expect(
      try timeline([.repetition(times: 1_000_000_000, body: [nothing], nowhere)]).frames == 0)
  }

  // MARK: - For a time

  @Test func `a rest ends when the time is up`() throws {
    let laid = try timeline([.during(.seconds(5), body: [say("satu"), rest(2)], nowhere)])
    #expect(
      outline(laid) == [
        "speech 0-400 satu", "rest 400-2400", "speech 2400-2800 satu", "rest 2800-4800",
        "speech 4800-5200 satu",
      ])
  }

  @Test func `nothing begins when the time is up`() throws {
    let body = [say("satu"), rest(1.6), say("dua"), rest(2)]
    let laid = try timeline([.during(.seconds(2), body: body, nowhere)])
    #expect(outline(laid) == ["speech 0-400 satu", "rest 400-2000"])
  }

  @Test func `the automatic rest ends with the time, too`() throws {
    let laid = try timeline([.during(.seconds(1), body: [say("delapan1")], nowhere)])
    #expect(outline(laid) == ["speech 0-800 delapan1", "rest 800-1000"])
  }

  @Test func `a body that takes no time is replaced by a rest`() throws {
    let laid = try timeline(
      [.during(.seconds(3), body: [say("x")], nowhere)], plain { $0.level = .silent })
    #expect(outline(laid) == ["rest 0-3000"])
  }

  @Test func `the time of an outer block ends an inner one`() throws {
    let inner = Item.during(.seconds(9), body: [rest(2)], nowhere)
    let laid = try timeline([.during(.seconds(3), body: [inner], nowhere), rest(1)])
    #expect(outline(laid) == ["rest 0-2000", "rest 2000-3000", "rest 3000-4000"])
  }

  // MARK: - Sides

  @Test func `the shorter side rests until it is as long as the longer`() throws {
    let body = [say([.text("Sisi "), .placeholder(.side)]), rest(1)]
    let laid = try timeline([.sides([.left, .right], body: body, nowhere)])
    #expect(
      outline(laid) == [
        "speech 0-900 Sisi kiri", "rest 900-1900", "rest 1900-2000", "speech 2000-3000 Sisi kanan",
        "rest 3000-4000",
      ])
    #expect(laid.cues.filter { $0.text != "" }.map(\.pan) == [-0.5, 0.5])
  }

  @Test func `ticks and numbers go to the side as well`() throws {
    let body: [Item] = [
      .strokes(Strokes(perMinute: 60, duration: .seconds(1)), nowhere),
      .count(.numbers(from: 1, to: 1, every: .seconds(1)), nowhere),
    ]
    let laid = try timeline([.sides([.right, .left], body: body, nowhere)])
    #expect(laid.cues.filter { $0.kind != .rest }.map(\.pan) == [0.5, 0.5, -0.5, -0.5])
  }

  @Test func `behind the sides all is in its own place again`() throws {
    let laid = try timeline([
      .sides([.left], body: [rest(1)], nowhere), say("a", "Bunda"),
    ])
    #expect(laid.cues.last?.pan == -0.15)
  }

  // MARK: - Waiting

  @Test func `a wait lasts to its limit and reminds before it`() throws {
    let wait = Wait(limit: .seconds(12), reminder: .seconds(4))
    let laid = outline(try timeline([.wait(wait, nowhere)]))
    #expect(
      laid == [
        "wait 0-12000", "speech 4000-7700 Bila sudah siap, tekan tombol lanjut.",
        "speech 8000-11700 Bila sudah siap, tekan tombol lanjut.",
      ])
  }

  @Test func `a reminder that would run into the next is not said`() throws {
    let wait = Wait(limit: .seconds(12), reminder: .seconds(3))
    #expect(outline(try timeline([.wait(wait, nowhere)])) == ["wait 0-12000"])
  }

  // MARK: - Shuffling

  private func lines(_ count: Int) -> [Line] {
    (0..<count).map { Line(fragments: [.text("\($0)")], span: nowhere) }
  }

  private func drawn(_ lines: [Line], seed: UInt64) throws -> [String] {
    let block = Item.repetition(times: 40, body: [.shuffle(lines, nowhere)], nowhere)
    return try timeline([block], plain { $0.seed = seed }).cues.map(\.text).filter { $0 != "" }
  }

  @Test(arguments: 0..<50)
  func `no line is drawn twice in a row, and all are drawn`(seed: UInt64) throws {
    let drawn = try drawn(lines(3), seed: seed)
    #expect(zip(drawn, drawn.dropFirst()).allSatisfy { $0 != $1 })
    #expect(Set(drawn) == ["0", "1", "2"])
    #expect(try drawn == self.drawn(lines(3), seed: seed))
  }

  @Test func `another seed draws otherwise, and one line is always drawn`() throws {
    #expect(try drawn(lines(5), seed: 1) != drawn(lines(5), seed: 2))
    #expect(try Set(drawn(lines(1), seed: 3)) == ["0"])
  }
}
