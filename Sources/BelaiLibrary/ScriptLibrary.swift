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
  /// Where scripts are added and removed.
  let userFolder: String

  public init(_ data: DataFolders) {
    userFolder = data.userScripts
    folders =
      data.named.map { ($0, .named) } + [(data.userScripts, .user), (data.scripts, .shipped)]
  }

  /// Every script, ordered by name; the first folder that has a name wins it.
  public var entries: [Entry] {
    var found: [String: Entry] = [:]
    for (folder, origin) in folders {
      for name in Self.names(in: folder) where found[name] == nil {
        found[name] = Self.path(of: name, in: folder).map {
          Entry(name: name, path: $0, origin: origin)
        }
      }
    }
    return found.values.sorted { $0.name < $1.name }
  }

  /// What may be scripts in a folder: files, and folders of a script with its sounds.
  private static func names(in folder: String) -> [String] {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return files.filter { !$0.hasPrefix(".") }.map { file in
      file.hasSuffix(ending) ? String(file.dropLast(ending.count)) : file
    }
  }

  /// Returns the path of `NAME.belai` or `NAME/NAME.belai`.
  private static func path(of name: String, in folder: String) -> String? {
    ["/\(name)\(ending)", "/\(name)/\(name)\(ending)"].map { folder + $0 }
      .first { FileManager.default.fileExists(atPath: $0) }
  }

  /// Returns the path of what a person typed: a file that exists, or the name of a script.
  public func path(of typed: String) -> String? {
    let exists = FileManager.default.fileExists(atPath: typed)
    if exists, !Self.isFolder(typed) { return typed }
    if !typed.contains("/") {
      let name = typed.hasSuffix(Self.ending) ? String(typed.dropLast(Self.ending.count)) : typed
      for (folder, _) in folders {
        if let path = Self.path(of: name, in: folder) { return path }
      }
    }
    return exists ? typed : nil
  }

  /// Returns the path of a script that another one includes: the name of a script, or of a part of
  /// one in a folder of the library (*bagian/penutup*).
  public func path(ofIncluded name: String) -> String? {
    guard name.contains("/") else { return path(of: name) }
    guard !name.hasPrefix("/"), !name.split(separator: "/").contains("..") else { return nil }
    let file = name.hasSuffix(Self.ending) ? name : name + Self.ending
    return folders.lazy.map { $0.path + "/" + file }
      .first { FileManager.default.fileExists(atPath: $0) }
  }

  private static func isFolder(_ path: String) -> Bool {
    let kind = try? FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType
    return kind == .typeDirectory
  }
}
