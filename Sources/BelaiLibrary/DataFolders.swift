import Foundation

/// Where Belai's own files are: the shipped scripts, sounds and voices, and what the user added.
public struct DataFolders: Sendable {
  /// The folder that holds `scripts`, `audio` and `voices` as shipped.
  public let shipped: String
  /// The user's own folder, `$XDG_DATA_HOME/belai`.
  public let user: String
  /// Folders named by `$BELAI_SCRIPTS`, first come first served.
  public let named: [String]

  public init(shipped: String, user: String, named: [String] = []) {
    self.shipped = shipped
    self.user = user
    self.named = named
  }

  /// Finds the folders for a program at `executable`.
  ///
  /// Shipped files are looked for in `$BELAI_DATA`, in `share/belai` beside the program's `bin`, and
  /// in the checkout that the program was built in.
  /// - Returns: nil when the shipped files are nowhere to be found.
  public static func located(
    executable: String, environment: [String: String]
  ) -> DataFolders? {
    guard let shipped = shippedFolder(executable: executable, environment: environment) else {
      return nil
    }
    let home = environment["HOME"] ?? "/"
    let data =
      environment["XDG_DATA_HOME"].flatMap { $0.isEmpty ? nil : $0 } ?? home + "/.local/share"
    let named = (environment["BELAI_SCRIPTS"] ?? "").split(separator: ":").map(String.init)
    return DataFolders(shipped: shipped, user: data + "/belai", named: named)
  }

  private static func shippedFolder(
    executable: String, environment: [String: String]
  ) -> String? {
    var candidates: [String] = []
    if let named = environment["BELAI_DATA"], !named.isEmpty { candidates.append(named) }
    var folder = URL(fileURLWithPath: executable).resolvingSymlinksInPath()
      .deletingLastPathComponent()
    candidates.append(
      folder.deletingLastPathComponent().appendingPathComponent("share/belai").path)
    for _ in 0..<5 {
      candidates.append(folder.path)
      folder.deleteLastPathComponent()
    }
    return candidates.first { isShippedFolder($0) }
  }

  private static func isShippedFolder(_ path: String) -> Bool {
    ["/scripts", "/audio", "/voices"].allSatisfy {
      FileManager.default.fileExists(atPath: path + $0)
    }
  }

  public var scripts: String { shipped + "/scripts" }
  public var audio: String { shipped + "/audio" }
  public var voices: String { shipped + "/voices" }
  public var userScripts: String { user + "/scripts" }
}
