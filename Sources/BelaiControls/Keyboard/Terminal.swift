import Glibc
import Synchronization

/// A terminal that hands over each key as it is pressed, and that is put back however it ends.
///
/// Signals stay on (ISIG), so that Ctrl-C and Ctrl-Z work even where the program hangs. Only
/// kill −9 leaves the terminal raw; `stty sane` mends that.
public final class Terminal: Sendable {
  let descriptor: Int32
  private let isOwned: Bool
  private let state: Mutex<State>

  private struct State {
    let saved: termios
    var isRaw = false
  }

  /// Saves the terminal's settings.
  ///
  /// - Throws: When the descriptor is no terminal.
  public convenience init(_ descriptor: Int32 = 0) throws(ControlError) {
    try self.init(descriptor, isOwned: false)
  }

  /// Opens the terminal that the program was started from, whatever its standard input is.
  ///
  /// - Throws: When there is none, or when another job is in its foreground: reading it would stop
  ///   the program.
  public static func controlling() throws(ControlError) -> Terminal {
    let opened = unsafe open("/dev/tty", O_RDWR | O_CLOEXEC)
    guard opened >= 0 else { throw .system("open", on: "/dev/tty") }
    guard tcgetpgrp(opened) == getpgrp() else {
      close(opened)
      throw .system("tcgetpgrp", on: "/dev/tty", code: EBUSY)
    }
    return try Terminal(opened, isOwned: true)
  }

  private init(_ descriptor: Int32, isOwned: Bool) throws(ControlError) {
    var settings = termios()
    guard unsafe tcgetattr(descriptor, &settings) == 0 else { throw .system("tcgetattr") }
    self.descriptor = descriptor
    self.isOwned = isOwned
    state = Mutex(State(saved: settings))
    CrashGuard.protect(descriptor, settings)
  }

  deinit {
    restore()
    CrashGuard.release()
    if isOwned { close(descriptor) }
  }

  /// Makes single keys readable, without echo.
  public func makeRaw() {
    state.withLock { state in
      var raw = state.saved
      raw.c_lflag &= ~tcflag_t(ICANON | ECHO | ECHONL | IEXTEN)
      raw.c_lflag |= tcflag_t(ISIG)
      raw.c_iflag &= ~tcflag_t(IXON | ICRNL | INLCR | ISTRIP)
      set(raw)
      state.isRaw = true
    }
  }

  /// Puts the terminal back as it was found.
  public func restore() {
    state.withLock { state in
      guard state.isRaw else { return }
      set(state.saved)
      state.isRaw = false
    }
  }

  /// Puts the terminal back for as long as the program is stopped.
  func suspend() {
    state.withLock { if $0.isRaw { set($0.saved) } }
  }

  /// Goes back to single keys where `suspend()` left them.
  func resume() {
    let wasRaw = state.withLock { $0.isRaw }
    if wasRaw { makeRaw() }
  }

  private func set(_ settings: termios) {
    var settings = settings
    while unsafe tcsetattr(descriptor, TCSADRAIN, &settings) != 0, errno == EINTR {}
  }
}
