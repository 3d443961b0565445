import ArgumentParser
import BelaiLibrary
import Foundation

extension CompletionKind {
  /// What the shell offers for a script: names in the library, and script files.
  static var scripts: CompletionKind {
    .custom { _, _, prefix in
      let names = (try? House())?.library.entries.map(\.name) ?? []
      return (names + scriptFiles(prefix)).filter { $0.hasPrefix(prefix) }
    }
  }

  /// Names of the scripts that the user added.
  static var ownScripts: CompletionKind {
    .custom { _, _, prefix in
      let entries = (try? House())?.library.entries ?? []
      return entries.filter { $0.origin == .user }.map(\.name).filter { $0.hasPrefix(prefix) }
    }
  }

  /// Script files and folders where the typed path points to.
  private static func scriptFiles(_ prefix: String) -> [String] {
    let shown = prefix.lastIndex(of: "/").map { String(prefix[...$0]) } ?? ""
    let files = FileManager.default
    let names = (try? files.contentsOfDirectory(atPath: shown.isEmpty ? "." : shown)) ?? []
    return names.filter { !$0.hasPrefix(".") }.compactMap { name in
      let kind = try? files.attributesOfItem(atPath: shown + name)[.type] as? FileAttributeType
      if kind == .typeDirectory { return shown + name + "/" }
      return name.hasSuffix(ScriptLibrary.ending) ? shown + name : nil
    }
  }
}
