import Foundation

/// The scripts that can be played by name.
public struct ScriptLibrary: Sendable {
  /// A script in the library.
  public struct Entry: Equatable, Sendable {
    public enum Origin: Equatable, Sendable {
      /// In a folder that `$BELAI_SCRIPTS` names.
      case named
      /// Added by the user.
      case user
      case shipped
    }

    /// What a person types: the file's name without `.belai`.
    public var name: String
    public var path: String
    public var origin: Origin
  }

  /// The ending of script files.
  public static let ending = ".belai"

  private let folders: [(path: String, origin: Entry.Origin)]

  public init(_ data: DataFolders) {
    folders =
      data.named.map { ($0, .named) } + [(data.userScripts, .user), (data.scripts, .shipped)]
  }

  /// Every script, ordered by name; the first folder that has a name wins it.
  public var entries: [Entry] {
    var found: [String: Entry] = [:]
    for (folder, origin) in folders {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
      for file in names where file.hasSuffix(Self.ending) {
        let name = String(file.dropLast(Self.ending.count))
        if found[name] == nil {
          found[name] = Entry(name: name, path: folder + "/" + file, origin: origin)
        }
      }
    }
    return found.values.sorted { $0.name < $1.name }
  }

  /// Returns the path of what a person typed: a file that exists, or the name of a script.
  public func path(of typed: String) -> String? {
    let exists = FileManager.default.fileExists(atPath: typed)
    if exists, !Self.isFolder(typed) { return typed }
    if !typed.contains("/") {
      for (folder, _) in folders {
        let path = folder + "/" + typed + (typed.hasSuffix(Self.ending) ? "" : Self.ending)
        if FileManager.default.fileExists(atPath: path) { return path }
      }
    }
    return exists ? typed : nil
  }

  private static func isFolder(_ path: String) -> Bool {
    let kind = try? FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType
    return kind == .typeDirectory
  }
}
