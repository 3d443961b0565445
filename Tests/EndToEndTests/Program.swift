import Foundation

/// The repository, seen from this file.
let repository = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }

/// The program as a person would start it.
struct Program {
  /// What a finished run left behind.
  struct Result {
    var status: Int32
    var output: String
    var errors: String
    var outputBytes: Data
  }

  /// The `belai` that was built together with the tests.
  static let path: String = {
    var folder = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    for _ in 0..<6 {
      let candidate = folder.appendingPathComponent("belai").path
      if FileManager.default.isExecutableFile(atPath: candidate) { return candidate }
      folder.deleteLastPathComponent()
    }
    return repository + "/.build/debug/belai"
  }()

  /// A folder of its own for each test, with an empty home in it.
  let folder: String

  /// The folder of all folders; it goes away with the test process.
  private static let root: String = {
    atexit { try? FileManager.default.removeItem(atPath: Program.rootPath) }
    return rootPath
  }()

  private static let rootPath = NSTemporaryDirectory() + "belai-uji-\(getpid())"

  init() throws {
    folder = Self.root + "/\(UUID().uuidString.prefix(8))"
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
  }

  /// Runs the program to its end.
  func run(
    _ arguments: [String], environment: [String: String] = [:], input: String? = nil
  ) throws -> Result {
    let process = process(arguments, environment: environment)
    let output = Pipe()
    let errors = folder + "/errors-\(UUID().uuidString)"
    try Data().write(to: URL(fileURLWithPath: errors))
    process.standardOutput = output
    process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: errors))
    let source = Pipe()
    process.standardInput = input == nil ? FileHandle.nullDevice : source
    try process.run()
    if let input {
      source.fileHandleForWriting.write(Data(input.utf8))
      try source.fileHandleForWriting.close()
    }
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus, output: String(decoding: bytes, as: UTF8.self),
      errors: try String(contentsOfFile: errors, encoding: .utf8), outputBytes: bytes)
  }

  /// The program, ready to be started.
  func process(_ arguments: [String], environment: [String: String] = [:]) -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Self.path)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    var all = ["PATH": "/usr/bin:/bin", "HOME": folder, "BELAI_DATA": repository]
    // No sound device of the machine, and no bus of its desktop, takes part in a test.
    all["ALSA_CONFIG_PATH"] = "/dev/null"
    all["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=\(folder)/no-bus"
    process.environment = all.merging(environment) { _, new in new }
    return process
  }

  /// Writes a file into the folder and returns its path.
  func file(_ name: String, _ text: String) throws -> String {
    try file(name, Data(text.utf8))
  }

  func file(_ name: String, _ bytes: Data) throws -> String {
    let path = folder + "/" + name
    try bytes.write(to: URL(fileURLWithPath: path))
    return path
  }
}
