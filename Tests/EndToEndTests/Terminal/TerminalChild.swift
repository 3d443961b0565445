import Foundation

/// A program on a terminal of its own, as a person would sit at it.
///
/// Nothing here waits without a deadline, and the child does not outlive its owner.
final class TerminalChild {
  let id: pid_t
  private let master: Int32
  private let slave: Int32
  private let input: Int32
  private let original: termios
  private(set) var screen: TerminalScreen
  /// All that was written to the terminal.
  private(set) var written = ""
  private(set) var status: Int32?
  private var rest: [UInt8] = []

  /// Starts a program by its path on a new terminal, as the leader of a session of its own.
  ///
  /// `pipesInput`: Standard input and output are pipes beside the terminal, see `send`.
  init(
    _ arguments: [String], environment: [String: String], folder: String, columns: Int = 80,
    rows: Int = 24, pipesInput: Bool = false
  ) throws {
    var (master, slave): (Int32, Int32) = (0, 0)
    var size = winsize(
      ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    var settings = termios()
    precondition(
      unsafe openpty(&master, &slave, nil, nil, &size) == 0, "a terminal can be made")
    unsafe tcgetattr(slave, &settings)
    for end in [master, slave] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    _ = fcntl(master, F_SETFL, O_NONBLOCK)
    let pipe = pipesInput ? openPipe() : nil
    let spawned = try Self.spawn(
      arguments, environment, folder, terminal: unsafe String(cString: ttyname(slave)),
      input: pipe?[0])
    if let pipe { close(pipe[0]) }
    (id, self.master, self.slave, original) = (spawned, master, slave, settings)
    input = pipe?[1] ?? -1
    screen = TerminalScreen(columns: columns, rows: rows)
  }

  private static func spawn(
    _ arguments: [String], _ environment: [String: String], _ folder: String, terminal: String,
    input: Int32?
  ) throws -> pid_t {
    var actions = unsafe posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    unsafe posix_spawn_file_actions_init(&actions)
    unsafe posix_spawnattr_init(&attributes)
    defer {
      unsafe posix_spawn_file_actions_destroy(&actions)
      unsafe posix_spawnattr_destroy(&attributes)
    }
    // The first terminal that the leader of a session opens becomes its own (tty_ioctl(4)); 0x80 is
    // POSIX_SPAWN_SETSID of <spawn.h>. Threads that run tests may have blocked signals: not the child.
    unsafe posix_spawnattr_setflags(&attributes, 0x80 | Int16(POSIX_SPAWN_SETSIGMASK))
    var none = sigset_t()
    unsafe sigemptyset(&none)
    unsafe posix_spawnattr_setsigmask(&attributes, &none)
    unsafe posix_spawn_file_actions_addopen(&actions, 2, terminal, O_RDWR, 0)
    if let input {
      unsafe posix_spawn_file_actions_adddup2(&actions, input, 0)
      unsafe posix_spawn_file_actions_addopen(
        &actions, 1, folder + "/answers.txt", O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    } else {
      unsafe posix_spawn_file_actions_adddup2(&actions, 2, 0)
      unsafe posix_spawn_file_actions_adddup2(&actions, 2, 1)
    }
    let words = unsafe cStrings(arguments)
    let variables = unsafe cStrings(environment.map { $0.key + "=" + $0.value })
    defer { unsafe (words + variables).forEach { unsafe free($0) } }
    var started: pid_t = 0
    let result = unsafe posix_spawn(
      &started, arguments[0], &actions, &attributes, words, variables)
    guard result == 0 else { throw Child.NotStarted(program: arguments[0], errno: result) }
    return started
  }

  deinit {
    if status == nil {
      kill(id, SIGKILL)
      var status: Int32 = 0
      _ = unsafe waitpid(id, &status, 0)
    }
    for end in [master, slave, input] where end >= 0 { close(end) }
  }

  // MARK: - What a person does

  /// Presses keys.
  func type(_ keys: String) {
    let bytes = Array(keys.utf8)
    _ = unsafe write(master, bytes, bytes.count)
  }

  /// Writes a line to the pipe that is standard input.
  func send(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    _ = unsafe write(input, bytes, bytes.count)
  }

  func signal(_ number: Int32) { _ = kill(id, number) }

  func resize(columns: Int, rows: Int) {
    var size = winsize(
      ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    screen = TerminalScreen(columns: columns, rows: rows)
    unsafe _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  // MARK: - What a person sees

  /// Waits until the words are to be seen; the screen as it is then, or nil when the time is up.
  ///
  /// Words that are broken over two lines count.
  @discardableResult
  func shows(_ words: String, within limit: Duration = .seconds(120)) -> String? {
    until(limit) { screen.flowing.contains(words) } ? screen.text : nil
  }

  /// Waits until the words have been written, though they may be gone by now.
  func hasWritten(_ words: String, within limit: Duration = .seconds(120)) -> Bool {
    until(limit) { written.contains(words) }
  }

  /// Whether the terminal is as the program found it.
  var isRestored: Bool {
    var now = termios()
    unsafe tcgetattr(slave, &now)
    return now.c_lflag == original.c_lflag && now.c_iflag == original.c_iflag
      && now.c_oflag == original.c_oflag
  }

  /// Waits until the program takes single keys.
  func becomesRaw() -> Bool { until(.seconds(60)) { !isRestored } }

  /// Whether the child was stopped, as by Ctrl-Z.
  func isStopped(within limit: Duration = .seconds(60)) -> Bool {
    until(limit) {
      var raw: Int32 = 0
      return unsafe waitpid(id, &raw, WNOHANG | WUNTRACED) == id && raw & 0xFF == 0x7F
    }
  }

  /// Returns the exit status, 128 + the signal for one that was killed; nil when the time is up.
  func exitStatus(within limit: Duration = .seconds(60)) -> Int32? {
    _ = until(limit) {
      var raw: Int32 = 0
      guard status == nil, unsafe waitpid(id, &raw, WNOHANG) == id else { return status != nil }
      status = raw & 0x7F == 0 ? (raw >> 8) & 0xFF : 128 + raw & 0x7F
      return true
    }
    read()
    return status
  }

  private func until(_ limit: Duration, _ isReady: () -> Bool) -> Bool {
    let deadline = ContinuousClock.now + limit
    while true {
      read()
      if isReady() { return true }
      guard ContinuousClock.now < deadline else { return false }
      var ready = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
      unsafe poll(&ready, 1, 5)
    }
  }

  private func read() {
    var bytes = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = unsafe Glibc.read(master, &bytes, bytes.count)
      guard count > 0 else { return }
      rest += bytes[..<count]
      let text = takeWholeText()
      written += text
      screen.write(text)
    }
  }

  /// Takes what was read but for a character that is cut in two.
  private func takeWholeText() -> String {
    let tail = (1...3).first { count in
      guard count <= rest.count else { return false }
      let byte = rest[rest.count - count]
      let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
      return length > count
    }
    let whole = rest.count - (tail ?? 0)
    defer { rest.removeFirst(whole) }
    return String(decoding: rest[..<whole], as: UTF8.self)
  }
}
