import Glibc
import Testing

@testable import BelaiPlayback

@Suite struct PlayheadTests {
  @Test func `between two looks at the device the place goes on, never past what was rendered`() {
    let playhead = Playhead(at: 0)
    playhead.set(rendered: 500, audible: 100, rate: 48_000)
    usleep(2_000)
    let soon = playhead.audibleFrame
    #expect(soon > 100 && soon <= 500)
    usleep(20_000)
    #expect(playhead.audibleFrame == 500)
    #expect(playhead.renderedFrame == 500)
  }

  @Test func `a place that stands does not move`() {
    let playhead = Playhead(at: 7)
    usleep(2_000)
    #expect(playhead.audibleFrame == 7)
    playhead.set(rendered: 48_000, audible: 100)
    usleep(2_000)
    #expect(playhead.audibleFrame == 100)
  }

  @Test func `a jump holds until the thread has made it`() {
    let playhead = Playhead(at: 0)
    playhead.set(rendered: 48_000, audible: 100, rate: 48_000)
    playhead.jump(to: 9_000)
    playhead.set(rendered: 96_000, audible: 200, rate: 48_000)
    usleep(2_000)
    #expect(playhead.audibleFrame == 9_000)
    playhead.jumped()
    playhead.set(rendered: 20_000, audible: 9_100, rate: 48_000)
    usleep(2_000)
    #expect(playhead.audibleFrame > 9_100)
  }

  @Test func `a device that nobody looks at is trusted for a second at most`() {
    let playhead = Playhead(at: 0)
    // At this rate a second is over at once.
    playhead.set(rendered: .max, audible: 0, rate: 1_000_000_000)
    usleep(2_000)
    #expect((1..<1_000_000_000).contains(playhead.audibleFrame))
  }
}
