public import BelaiScript
import Foundation
import Synchronization

/// A script with everything of its author's that it needs.
///
/// That is the scripts that it includes, its recordings, its own beds and sounds. What comes with
/// Belai is not part of it.
public struct ScriptBundle: Sendable {
  /// A file of the bundle.
  public struct File: Equatable, Sendable {
    /// Where it stands in the bundle, relative to the script.
    public var path: String
    /// Where its content is now.
    public var source: String
  }

  /// What a person types to play the script.
  public let name: String
  /// The script itself is the first.
  public let files: [File]
}

/// Why a script cannot be taken along with its files.
public enum BundleError: Error, Equatable, Sendable {
  /// The file lies neither in the script's folder nor in the library.
  case outside(path: String, folder: String)
  /// Two files would stand in the same place.
  case twice(path: String)
  /// The name would hide the script, or be no name for a file.
  case name(String)
}

/// Notes which files a script asks for while it is checked.
public final class ReferenceLog: Sendable {
  struct Reference: Hashable {
    var path: String
    /// The script that asked for it.
    var from: String
    var isScript: Bool
  }

  private let noted = Mutex<[Reference]>([])

  public init() {}

  var references: [Reference] { noted.withLock { $0 } }

  /// Returns surroundings that answer as before and are listened to.
  public func listening(to environment: ScriptEnvironment) -> ScriptEnvironment {
    var heard = environment
    heard.include = { name, from in
      let answer = environment.include(name, from)
      if case .found(let path, _) = answer { self.note(path, from, isScript: true) }
      return answer
    }
    heard.recording = { name, from in
      let answer = environment.recording(name, from)
      if case .found(let path) = answer { self.note(path, from, isScript: false) }
      return answer
    }
    return heard
  }

  private func note(_ path: String, _ from: String, isScript: Bool) {
    let reference = Reference(path: path, from: from, isScript: isScript)
    noted.withLock { if !$0.contains(reference) { $0.append(reference) } }
  }
}

extension ScriptBundle {
  /// Gathers what a script asked for.
  ///
  /// Files keep their places relative to the script that names them; an included script of the
  /// user's library comes to stand beside the script, where it is looked for first.
  /// - Throws: `BundleError`
  public init(
    name: String, script path: String, asked log: ReferenceLog, library: ScriptLibrary
  ) throws(BundleError) {
    guard !name.isEmpty, !name.hasPrefix("."), !name.contains("/"), name.utf8.count <= 200 else {
      throw .name(name)
    }
    let script = absolute(path)
    let folder = (script as NSString).deletingLastPathComponent
    var gathered = Gathering(home: folder, library: library)
    gathered.bases[script] = folder
    for reference in log.references { try gathered.take(reference) }
    self.name = name
    files =
      [File(path: name + ScriptLibrary.ending, source: script)]
      + (try gathered.files(beside: name))
  }
}

/// Decides for each file where it stands.
private struct Gathering {
  let home: String
  let library: ScriptLibrary
  /// The folder that the references of each script are relative to; none for shipped ones.
  var bases: [String: String] = [:]
  private var places: [(path: String, source: String)] = []

  init(home: String, library: ScriptLibrary) {
    self.home = home
    self.library = library
  }

  mutating func take(_ reference: ReferenceLog.Reference) throws(BundleError) {
    // What a shipped script asks for is shipped, too.
    guard let base = bases[absolute(reference.from)] else { return }
    let source = absolute(reference.path)
    guard !places.contains(where: { $0.source == source }), bases[source] == nil else { return }
    if let path = relative(source, to: base) {
      if reference.isScript { bases[source] = base }
      return places.append((path, source))
    }
    guard reference.isScript,
      let entry = library.entries.first(where: { absolute($0.path) == source })
    else { throw .outside(path: source, folder: base) }
    guard entry.origin != .shipped else { return }
    bases[source] = (source as NSString).deletingLastPathComponent
    places.append((entry.name + ScriptLibrary.ending, source))
  }

  func files(beside name: String) throws(BundleError) -> [ScriptBundle.File] {
    var taken: Set<String> = [(name + ScriptLibrary.ending).lowercased()]
    for place in places {
      guard taken.insert(place.path.lowercased()).inserted else { throw .twice(path: place.path) }
    }
    return places.map { ScriptBundle.File(path: $0.path, source: $0.source) }
  }

  private func relative(_ path: String, to folder: String) -> String? {
    let beginning = (folder + "/").utf8
    guard path.utf8.starts(with: beginning) else { return nil }
    return String(decoding: path.utf8.dropFirst(beginning.count), as: UTF8.self)
  }
}

/// Returns a path from the root, without `.` and `..`.
private func absolute(_ path: String) -> String {
  let whole =
    path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
  return (whole as NSString).standardizingPath
}
