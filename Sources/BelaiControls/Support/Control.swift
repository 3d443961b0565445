public import BelaiSession

/// Where a command came from.
public enum ControlSource: String, Equatable, Hashable, Sendable, CaseIterable {
  case keyboard
  /// A pedal, page turner, presenter, headset or other button under /dev/input.
  case button
  /// A player client on the session bus.
  case mpris
  /// The line protocol.
  case line
  case signal
}

/// Takes a command from a control; called on the control's own thread, so it must not block.
public typealias CommandHandler = @Sendable (Command, ControlSource) -> Void

/// Something that people command a session with.
///
/// Each control reads on a thread of its own, so that a key is reported as soon as the kernel
/// hands it over, whatever the rest of the program does.
public protocol Control: Sendable {
  var source: ControlSource { get }
  /// What each key or button does.
  var help: [ControlHelp] { get }
  /// Begins to report commands; called once.
  func start() throws(ControlError)
  /// Ends reporting and gives back what was taken; returns when the control's thread has ended.
  func stop()
  /// Tells the control where the session stands; never blocks for long.
  func update(_ snapshot: SessionSnapshot)
}

/// What the person is being asked, which decides what forward and back mean.
public enum ControlContext: Equatable, Hashable, Sendable, CaseIterable {
  case playing
  /// Paused, or in a wait of the script: there is something to go on with.
  case held
  /// A yes-or-no question is open.
  case question

  public init(_ snapshot: SessionSnapshot) {
    if snapshot.question != nil {
      self = .question
    } else {
      self = snapshot.state == .paused || snapshot.state == .waiting ? .held : .playing
    }
  }
}

/// Why a control cannot be used.
public struct ControlError: Error, Equatable, Sendable {
  /// The function that failed.
  public var call: String
  /// What it was called on: a path, a bus name; empty where there is none.
  public var subject: String
  /// The number of the failure, as errno; 0 where the library has only words.
  public var code: Int32
  /// The library's own words.
  public var words: String

  public init(call: String, subject: String = "", code: Int32 = 0, words: String) {
    self.call = call
    self.subject = subject
    self.code = code
    self.words = words
  }
}
