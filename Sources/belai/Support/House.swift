import ArgumentParser
import BelaiAudio
import BelaiLibrary
import BelaiRender
import BelaiScript
import BelaiSpeech
import BelaiTimeline
import Foundation

/// The folders and shelves that every command works with.
struct House {
  let folders: DataFolders
  let library: ScriptLibrary

  /// Finds Belai's own files.
  ///
  /// - Throws: `Failure` where they are nowhere.
  init() throws {
    let executable = Bundle.main.executablePath ?? CommandLine.arguments[0]
    guard
      let folders = DataFolders.located(
        executable: executable, environment: ProcessInfo.processInfo.environment)
    else {
      throw Failure(
        wording(
          "berkas naskah, bunyi, dan suara Belai tidak ditemukan; pasang ulang dengan 'make install' "
            + "atau tunjuk foldernya lewat BELAI_DATA",
          "Belai's scripts, sounds and voices were not found; install again with 'make install' or "
            + "name their folder in BELAI_DATA"))
    }
    self.folders = folders
    library = ScriptLibrary(folders)
  }

  /// The sounds at a sample rate.
  func shelf(sampleRate: Int = 48_000) -> SoundShelf {
    SoundShelf(
      folders: [folders.user + "/audio", folders.audio], shipped: folders.audio,
      sampleRate: sampleRate)
  }

  var voices: [Voice] { Voice.shipped(in: folders.voices) }

  /// Returns a shipped voice.
  ///
  /// - Throws: `Failure` that lists the voices there are.
  func voice(named name: String) throws -> Voice {
    if let voice = voices.first(where: { $0.name == name }) { return voice }
    let names = voices.map(\.name).joined(separator: ", ")
    throw Failure(
      wording(
        "tidak ada suara bernama '\(name)'; yang ada: \(names)",
        "there is no voice named '\(name)'; there are: \(names)"))
  }

  /// Reads and checks the script that a person named.
  ///
  /// - Throws: `Failure` when there is no such script or its file cannot be read.
  func check(_ typed: String, shelf: SoundShelf) throws -> CheckResult {
    let path = try path(of: typed)
    let environment = ScriptFiles(library: library).environment(shelf: shelf)
    return Script.check(
      name: path, bytes: try ScriptFiles.bytes(of: path), in: environment)
  }

  /// Returns the file of the script that a person named.
  ///
  /// - Throws: `Failure` that lists the scripts there are.
  func path(of typed: String) throws -> String {
    guard let path = library.path(of: typed) else { throw unknownScript(typed) }
    return path
  }

  /// Returns the script that a person named, or prints its faults and ends the command.
  func script(_ typed: String, shelf: SoundShelf) throws -> Script {
    try checked(typed, shelf: shelf).script
  }

  /// Returns the script that a person named, or prints its faults and ends the command.
  func checked(_ typed: String, shelf: SoundShelf) throws -> CheckedScript {
    let result = try check(typed, shelf: shelf)
    guard let script = result.script else {
      warn(result.report(in: .ofTerminal))
      throw ExitCode.scriptFaults
    }
    return CheckedScript(script: script, fingerprint: result.fingerprint)
  }

  /// Refuses to write sound over the script that it is made of.
  func protect(_ typed: String, from output: String) throws {
    guard let path = library.path(of: typed), Self.isSame(path, output) else { return }
    throw Failure(
      wording(
        "'\(output)' adalah naskah itu sendiri; pilih nama lain untuk berkas suara",
        "'\(output)' is the script itself; choose another name for the sound file"))
  }

  /// Whether two paths lead to the same file.
  static func isSame(_ path: String, _ other: String) -> Bool {
    guard let identity = identity(of: path) else { return false }
    return identity == Self.identity(of: other)
  }

  /// What tells a file from every other, by whatever name.
  private static func identity(of path: String) -> [Int]? {
    let real = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: real) else {
      return nil
    }
    return [FileAttributeKey.systemNumber, .systemFileNumber]
      .compactMap { (attributes[$0] as? NSNumber)?.intValue }
  }

  private func unknownScript(_ typed: String) -> Failure {
    let names = library.entries.map(\.name).joined(separator: ", ")
    return Failure(
      wording(
        "tidak ada naskah bernama '\(typed)'; yang ada: \(names)",
        "there is no script named '\(typed)'; there are: \(names)"))
  }
}

/// A script without faults.
struct CheckedScript {
  let script: Script
  /// Stands for the text of the script and all that it includes.
  let fingerprint: String
}
