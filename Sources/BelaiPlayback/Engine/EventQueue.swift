import Glibc
import Synchronization

/// Events on their way from the playback thread to whoever listens.
///
/// One thread puts and one takes, without a lock or an allocation, and neither waits for the other while
/// there is room.
///
/// `@unchecked`, because pointers are not Sendable: a slot belongs to the taking thread from the moment
/// that `put` has grown beyond it until `taken` has.
@safe final class EventQueue: @unchecked Sendable {
  /// Far more than can happen before the taking thread wakes up.
  private static let capacity = 64

  private let slots: UnsafeMutableBufferPointer<PlaybackEvent?>
  private let put = Atomic<Int>(0)
  private let taken = Atomic<Int>(0)
  /// Rings when there is something to take.
  let bell = WakeBell()

  init() {
    unsafe slots = .allocate(capacity: Self.capacity)
    unsafe slots.initialize(repeating: nil)
  }

  deinit {
    unsafe slots.deinitialize()
    unsafe slots.deallocate()
  }

  /// Leaves an event for the taking thread and wakes it.
  func put(_ event: PlaybackEvent) {
    let index = put.load(ordering: .relaxed)
    // No event is lost, even if the machine has let the other thread sleep that long.
    while index - taken.load(ordering: .acquiring) >= Self.capacity { usleep(1_000) }
    unsafe slots[index % Self.capacity] = event
    put.store(index + 1, ordering: .releasing)
    bell.ring()
  }

  /// Hands over what has come since the last call, the oldest first.
  func take(_ body: (PlaybackEvent) -> Void) {
    bell.silence()
    var index = taken.load(ordering: .relaxed)
    let end = put.load(ordering: .acquiring)
    while index < end {
      let event = unsafe slots[index % Self.capacity].take()
      index += 1
      taken.store(index, ordering: .releasing)
      if let event { body(event) }
    }
  }
}
