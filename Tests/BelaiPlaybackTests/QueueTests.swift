import BelaiAudio
import Foundation
import Synchronization
import Testing

@testable import BelaiPlayback

@Suite struct `Queues to and from the playback thread` {
  /// A source that tells on which call it was let go.
  private final class Marker: FrameSource, Sendable {
    let frames = 1
    let sampleRate = 48_000
    let freed: @Sendable () -> Void
    init(freed: @escaping @Sendable () -> Void) { self.freed = freed }
    deinit { freed() }
    func render(into block: inout MutableSpan<Float>, from frame: Int) {}
  }

  @Test func `commands arrive once, in the order in which they were posted`() {
    let mailbox = Mailbox()
    for number in 1...3 { mailbox.post(.seek(number)) }
    #expect(places(in: mailbox) == [1, 2, 3])
    #expect(places(in: mailbox).isEmpty)
    mailbox.post(.seek(4))
    #expect(places(in: mailbox) == [4])
  }

  @Test func `each thread's commands arrive in its order while others post too`() {
    let mailbox = Mailbox()
    let each = 2_000
    var seen: [Int] = []
    for poster in 0..<3 {
      Thread { for number in 0..<each { mailbox.post(.seek(poster * each + number)) } }.start()
    }
    while seen.count < 3 * each {
      guard mailbox.bell.wait(.seconds(60)) else { break }
      seen += places(in: mailbox)
    }
    for poster in 0..<3 {
      let own = seen.filter { $0 / each == poster }
      #expect(own == Array(poster * each..<(poster + 1) * each))
    }
  }

  @Test func `a command that comes while another is taken still wakes the taking thread`() {
    let mailbox = Mailbox()
    let next = DispatchSemaphore(value: 0)
    let rounds = 20_000
    Thread {
      for _ in 0..<rounds {
        next.wait()
        mailbox.post(.seek(1))
        mailbox.post(.seek(2))
      }
    }.start()
    for round in 0..<rounds {
      next.signal()
      var seen: [Int] = []
      while seen.count < 2, mailbox.bell.wait(.seconds(60)) { seen += places(in: mailbox) }
      guard seen == [1, 2] else {
        Issue.record("round \(round) saw \(seen)")
        mailbox.bell.ring()
        return (0..<rounds).forEach { _ in next.signal() }
      }
    }
  }

  @Test func `a ring whose command has been taken falls silent`() {
    let mailbox = Mailbox()
    mailbox.post(.pause)
    _ = places(in: mailbox)
    mailbox.bell.ring()
    _ = places(in: mailbox)
    let rings = mailbox.bell.wait(.zero)
    #expect(!rings)
  }

  @Test func `a source that plays no more is freed by who posts, not by who takes`() {
    let freed = Mutex<[String]>([])
    let mailbox = Mailbox()
    var playing: (any FrameSource)?
    func take() {
      mailbox.collect { if case .replace(let source, _) = $0 { playing = source } }
    }
    for name in ["first", "second"] {
      mailbox.post(.replace(Marker { freed.withLock { $0.append(name) } }, at: nil))
      take()
    }
    #expect(playing != nil)
    #expect(freed.withLock { $0 }.isEmpty)
    mailbox.post(.pause)
    #expect(freed.withLock { $0 } == ["first"])
    take()
    mailbox.post(.stop)
    #expect(freed.withLock { $0 } == ["first"])
  }

  @Test func `events pass a queue that is full and none is lost`() {
    let queue = EventQueue()
    let count = 1_000
    Thread { for number in 0..<count { queue.put(.recovered(count: number)) } }.start()
    var seen: [PlaybackEvent] = []
    while seen.count < count {
      guard queue.bell.wait(.seconds(60)) else { break }
      queue.take { seen.append($0) }
    }
    #expect(seen == (0..<count).map { .recovered(count: $0) })
  }

  private func places(in mailbox: Mailbox) -> [Int] {
    var places: [Int] = []
    mailbox.collect { if case .seek(let place) = $0 { places.append(place) } }
    return places
  }
}
