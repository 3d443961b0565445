import Foundation
import Glibc

/// A program beside a test: started with `posix_spawn`, killed at the latest with its owner.
///
/// Nothing here waits without a deadline.
final class Child {
  struct NotStarted: Error {
    var program: String
    var errno: Int32
  }

  let id: pid_t
  private let input: Int32
  private let output: Int32
  private var pending = ""
  private(set) var status: Int32?

  /// Starts a program by its path; standard output is a pipe to `line`, or the file at `outputPath`.
  init(
    _ arguments: [String], environment: [String: String], folder: String, outputPath: String? = nil
  ) throws {
    // A child that ended early is told by what the test expects of it, not by a signal to all tests.
    _ = Glibc.signal(SIGPIPE, SIG_IGN)
    let (toChild, fromChild) = (openPipe(), openPipe())
    _ = fcntl(fromChild[0], F_SETFL, O_NONBLOCK)
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_adddup2(&actions, toChild[0], 0)
    if let outputPath {
      unsafe posix_spawn_file_actions_addopen(
        &actions, 1, outputPath, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    } else {
      unsafe posix_spawn_file_actions_adddup2(&actions, fromChild[1], 1)
    }
    unsafe posix_spawn_file_actions_addopen(
      &actions, 2, folder + "/errors.txt", O_WRONLY | O_CREAT | O_APPEND, 0o600)
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    // Threads that run tests may have blocked signals: not the child.
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    var none = sigset_t()
    unsafe sigemptyset(&none)
    unsafe posix_spawnattr_setsigmask(&attributes, &none)
    let words = unsafe cStrings(arguments)
    let variables = unsafe cStrings(environment.map { $0.key + "=" + $0.value })
    var started: pid_t = 0
    let result = unsafe posix_spawn(&started, arguments[0], &actions, &attributes, words, variables)
    unsafe (words + variables).forEach { unsafe free($0) }
    close(toChild[0])
    close(fromChild[1])
    (id, input, output) = (started, toChild[1], fromChild[0])
    guard result == 0 else {
      status = -1
      throw NotStarted(program: arguments[0], errno: result)
    }
  }

  deinit {
    if status == nil {
      signal(SIGKILL)
      var status: Int32 = 0
      _ = unsafe waitpid(id, &status, 0)
    }
    close(input)
    close(output)
  }

  /// Writes a line to the child's standard input.
  func send(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    _ = unsafe write(input, bytes, bytes.count)
  }

  func signal(_ number: Int32) { _ = Glibc.kill(id, number) }

  /// Returns the first line from now on that contains `words`; nil when the time is up.
  func line(containing words: String, within limit: Duration) -> String? {
    let deadline = ContinuousClock.now + limit
    while true {
      while let end = pending.firstIndex(of: "\n") {
        let line = String(pending[..<end])
        pending.removeSubrange(...end)
        if line.contains(words) { return line }
      }
      guard read(until: deadline) else { return nil }
    }
  }

  private func read(until deadline: ContinuousClock.Instant) -> Bool {
    let left = Int32(max(0, (deadline - .now) / .milliseconds(1)))
    var ready = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
    guard unsafe poll(&ready, 1, left) > 0 else { return false }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = unsafe Glibc.read(output, &bytes, bytes.count)
    guard count > 0 else { return false }
    pending += String(decoding: bytes[..<count], as: UTF8.self)
    return true
  }

  /// Returns the exit status, 128 + the signal for one that was killed; nil when the time is up.
  func exitStatus(within limit: Duration) -> Int32? {
    let deadline = ContinuousClock.now + limit
    while status == nil {
      var raw: Int32 = 0
      if unsafe waitpid(id, &raw, WNOHANG) == id {
        status = raw & 0x7F == 0 ? (raw >> 8) & 0xFF : 128 + raw & 0x7F
      } else if ContinuousClock.now > deadline {
        return nil
      } else {
        usleep(2_000)
      }
    }
    return status
  }

  /// Ends the child at once.
  func kill() {
    signal(SIGKILL)
    _ = exitStatus(within: .seconds(5))
  }
}

/// Returns both ends of a pipe that other children do not inherit.
func openPipe() -> [Int32] {
  var ends: [Int32] = [0, 0]
  precondition(unsafe pipe(&ends) == 0, "a process can open a pipe")
  for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
  return ends
}

/// Returns copies for C, ended by nil; the caller frees them.
func cStrings(_ strings: [String]) -> [UnsafeMutablePointer<CChar>?] {
  unsafe strings.map { unsafe strdup($0) } + [nil]
}

/// Asks until the answer is yes; returns whether it came in time.
func waits(_ limit: Duration, for isReady: () -> Bool) -> Bool {
  let deadline = ContinuousClock.now + limit
  while !isReady() {
    guard ContinuousClock.now < deadline else { return false }
    usleep(2_000)
  }
  return true
}
