import BelaiAudio
import Foundation

/// A PulseAudio server of the test's own, with one silent sink whose monitor can be recorded.
///
/// It ends by itself soon after its last client, should the tests be killed.
final class SoundServer {
  /// Far more than is needed on a machine that does ten other things.
  static let patience = Duration.seconds(60)

  let folder: String
  private let socket: String
  private(set) var child: Child?

  init() throws {
    folder = NSTemporaryDirectory() + "belai-suara-\(UUID().uuidString.prefix(8))"
    socket = folder + "/soket"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try configuration.write(toFile: folder + "/asound.conf", atomically: true, encoding: .utf8)
    try start()
  }

  deinit {
    stop()
    try? FileManager.default.removeItem(atPath: folder)
  }

  struct NotReady: Error {
    var log: String
  }

  /// ALSA's own configuration, with the server as the default device and one that is not there.
  private var configuration: String {
    """
    </usr/share/alsa/alsa.conf>
    pcm.!default { type pulse server "unix:\(socket)" }
    ctl.!default { type pulse server "unix:\(socket)" }

    """
  }

  /// What programs need to play here.
  var environment: [String: String] {
    ["ALSA_CONFIG_PATH": folder + "/asound.conf"].merging(own) { first, _ in first }
  }

  private var own: [String: String] {
    [
      "HOME": folder, "XDG_RUNTIME_DIR": folder, "PULSE_RUNTIME_PATH": folder,
      "PULSE_SERVER": "unix:" + socket, "PATH": "/usr/bin:/bin",
      "DBUS_SESSION_BUS_ADDRESS": "unix:path=\(folder)/no-bus",
    ]
  }

  /// Starts the server, also again after `stop`, and waits until it answers.
  func start() throws {
    _ = unsafe unlink(socket)
    child = try Child(
      [
        "/usr/bin/pulseaudio", "-n", "--daemonize=no", "--use-pid-file=no", "--exit-idle-time=20",
        "-L", "module-null-sink sink_name=nul rate=48000 format=float32le norewinds=1",
        "-L", "module-native-protocol-unix socket=\(socket) auth-anonymous=1",
      ], environment: own, folder: folder, outputPath: folder + "/server.txt")
    guard waits(Self.patience, for: { control("info") == 0 }) else {
      throw NotReady(
        log: (try? String(contentsOfFile: folder + "/errors.txt", encoding: .utf8)) ?? "")
    }
  }

  /// Kills the server.
  func stop() {
    child?.kill()
    child = nil
  }

  /// Stops the server's clock, or lets it go on.
  func freeze() { child?.signal(SIGSTOP) }
  func thaw() { child?.signal(SIGCONT) }

  /// Runs `pactl` and returns its exit status.
  @discardableResult
  func control(_ arguments: String...) -> Int32? {
    try? Child(
      ["/usr/bin/pactl"] + arguments, environment: own, folder: folder,
      outputPath: folder + "/pactl.txt"
    ).exitStatus(within: .seconds(10))
  }

  /// Begins to record what is heard and returns when the first samples are there.
  func record() throws -> Recorder {
    let path = folder + "/\(UUID().uuidString).raw"
    let recorder = try Child(
      [
        "/usr/bin/parec", "-d", "nul.monitor", "--raw", "--format=float32le", "--rate=48000",
        "--channels=2", "--latency-msec=20",
      ], environment: own, folder: folder, outputPath: path)
    guard waits(Self.patience, for: { fileSize(path) > 0 }) else { throw NotReady(log: "parec") }
    return Recorder(child: recorder, path: path)
  }
}

/// What the monitor of a sink lets hear.
struct Recorder {
  fileprivate let child: Child
  fileprivate let path: String

  /// Ends the recording once half a second more is there, so that nothing is cut off.
  func finish() throws -> Recording {
    let wanted = fileSize(path) + 48_000 * 8 / 2
    _ = waits(SoundServer.patience, for: { fileSize(path) >= wanted })
    child.kill()
    return try soFar()
  }

  /// What has been recorded up to now.
  func soFar() throws -> Recording {
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    let samples = unsafe data.withUnsafeBytes { bytes in
      (0..<bytes.count / 8).map {
        unsafe bytes.loadUnaligned(fromByteOffset: 8 * $0, as: Float.self)
      }
    }
    return Recording(samples: samples)
  }
}

private func fileSize(_ path: String) -> Int {
  var status = stat()
  return unsafe stat(path, &status) == 0 ? Int(status.st_size) : 0
}

/// The left channel of a recording at 48 kHz.
struct Recording {
  let samples: [Float]

  var firstSound: Int? { samples.firstIndex { $0 != 0 } }

  /// Returns how many frames later than `frame` the pattern is heard, at most `reach` away: where
  /// it fits best, with how well (1 is a perfect fit at any loudness).
  func delay(of pattern: ArraySlice<Float>, at frame: Int, reach: Int) -> (frames: Int, fit: Float)
  {
    var best: (frames: Int, fit: Float) = (.min, -1)
    let power = pattern.reduce(0) { $0 + $1 * $1 }
    for shift in -reach...reach {
      let start = frame + shift
      guard start >= 0, start + pattern.count <= samples.count else { continue }
      var (product, own): (Float, Float) = (0, 0)
      var index = start
      for sample in pattern {
        product += sample * samples[index]
        own += samples[index] * samples[index]
        index += 1
      }
      let fit = own > 0 && power > 0 ? product / (own * power).squareRoot() : 0
      if fit > best.fit { best = (shift, fit) }
    }
    return best
  }
}
