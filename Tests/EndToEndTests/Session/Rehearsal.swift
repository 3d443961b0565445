import Foundation
import Testing

/// The room in which a session is played through: a home of its own, a silent sound device that
/// keeps real time, and no bus unless one is wanted.
struct Rehearsal {
  let program: Program

  init() throws {
    program = try Program()
    _ = try program.file("asound.conf", "pcm.!default { type null }\n")
    _ = try program.file("pijat.belai", Self.massage)
    _ = try program.file("tenang.belai", Self.relaxation)
  }

  var folder: String { program.folder }

  func environment(_ more: [String: String] = [:]) -> [String: String] {
    [
      "PATH": "/usr/bin:/bin", "HOME": folder, "BELAI_DATA": repository,
      "ALSA_CONFIG_PATH": folder + "/asound.conf", "TERM": "xterm-256color",
      "LANG": "C", "DBUS_SESSION_BUS_ADDRESS": "unix:path=\(folder)/no-bus",
    ].merging(more) { $1 }
  }

  /// The program on a terminal that is too small, and too poor, for letters made of blocks: they
  /// cannot be searched for words.
  func terminal(
    _ arguments: String..., columns: Int = 44, rows: Int = 20, pipesInput: Bool = false,
    environment more: [String: String] = [:]
  ) throws -> TerminalChild {
    try TerminalChild(
      [Program.path] + arguments.map(inFolder), environment: environment(more), folder: folder,
      columns: columns, rows: rows, pipesInput: pipesInput)
  }

  /// The program with the line protocol.
  func lines(
    _ arguments: String..., environment more: [String: String] = [:]
  ) throws -> Child {
    try lines(arguments, environment: more)
  }

  func lines(_ arguments: [String], environment more: [String: String] = [:]) throws -> Child {
    try Child(
      [Program.path] + arguments.map(inFolder) + ["--control", "-", "--plain"],
      environment: environment(more), folder: folder)
  }

  /// Scripts are named by their path: a child keeps the test's own working folder.
  private func inFolder(_ word: String) -> String {
    word.hasSuffix(".belai") ? folder + "/" + word : word
  }

  /// What the program has said on standard error.
  var errors: String {
    (try? String(contentsOfFile: folder + "/errors.txt", encoding: .utf8)) ?? ""
  }

  /// Two steps of massage, long enough for anything that may happen in them, and one of rest.
  static let massage = """
    Judul: Pijat pendek
    Jenis: pijat
    Peran: Ayah, Bunda
    Latar: hujan
    Jangan dipakai bila: ada ruam di punggung
    Berhenti bila: terasa nyeri

    # Punggung atas [mode: pijat]
    Ayah: Ayah, buat lingkaran kecil. [jeda 90 detik]
    Bunda: Bunda, apakah tekanannya pas? [jeda 3 detik]

    # Punggung bawah [mode: pijat]
    Ayah: Ayah, turun selebar jempol.
    [irama 60 per menit, selama 90 detik]

    # Tenang sejenak [mode: relaksasi]
    Bunda: Bunda, lemaskan bahu.
    [napas 4-6, 2 menit]

    # Bila nyeri
    Ayah: Angkat tangan.

    # Bila dijeda
    Bunda: Tidak perlu tergesa.

    # Bila ditolak
    Bunda: Hari ini tidak dipijat.

    """

  static let relaxation = """
    Judul: Tenang
    Jenis: relaksasi
    Latar: hujan

    # Satu
    Lemaskan bahu. [jeda 90 detik]

    # Dua
    [napas 4-6, 2 menit]

    """

  /// Questions before the massage: the six that are built in, and the script's own.
  static let questions = 7
}

/// A session bus of the test's own.
final class PrivateBus {
  let address: String
  private let daemon: Child
  private let folder: String

  init(_ folder: String) throws {
    self.folder = folder
    daemon = try Child(
      ["/usr/bin/dbus-daemon", "--session", "--nofork", "--print-address=1"],
      environment: ["HOME": folder], folder: folder)
    address = try #require(daemon.line(containing: "unix:", within: .seconds(60)))
  }

  deinit { daemon.kill() }

  /// Runs `playerctl` on Belai's player and returns what it says.
  @discardableResult
  func playerctl(_ words: String...) throws -> String { try playerctl(words) }

  private func playerctl(_ words: [String]) throws -> String {
    let path = folder + "/playerctl.txt"
    let client = try Child(
      ["/usr/bin/playerctl", "-p", "belai"] + words,
      environment: ["DBUS_SESSION_BUS_ADDRESS": address], folder: folder, outputPath: path)
    try #require(client.exitStatus(within: .seconds(60)) != nil)
    return try String(contentsOfFile: path, encoding: .utf8).trimmingCharacters(in: .newlines)
  }

  /// Asks until the answer is the wanted one.
  func player(_ words: String..., tells isWanted: (String) -> Bool) -> Bool {
    waits(.seconds(60)) { (try? playerctl(words)).map(isWanted) ?? false }
  }
}

/// A pipe that sends what a pedal sends (`struct input_event`, linux/input.h).
final class PedalPipe {
  let path: String
  private let pipe: Int32
  private var second = 1

  init(_ path: String) throws {
    self.path = path
    unsafe mkfifo(path, 0o600)
    pipe = unsafe open(path, O_RDWR)
    try #require(pipe >= 0)
  }

  deinit { close(pipe) }

  /// Presses a button and lets go.
  func press(_ code: UInt16) {
    down(code)
    send(code, 0, microseconds: 60_000)
  }

  /// Presses a button and keeps it down.
  func down(_ code: UInt16) {
    second += 2
    send(code, 1, microseconds: 0)
  }

  private func send(_ code: UInt16, _ value: Int32, microseconds: Int) {
    let bytes =
      little(second) + little(microseconds) + little(UInt16(1)) + little(code) + little(value)
    _ = unsafe write(pipe, bytes, bytes.count)
  }

  private func little(_ value: some FixedWidthInteger) -> [UInt8] {
    var value = value.littleEndian
    return unsafe withUnsafeBytes(of: &value) { unsafe Array($0) }
  }
}
