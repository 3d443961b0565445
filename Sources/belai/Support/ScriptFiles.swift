import BelaiAudio
import BelaiLibrary
import BelaiRender
import BelaiScript
import Foundation

/// The files that scripts are and refer to.
struct ScriptFiles: Sendable {
  let library: ScriptLibrary

  /// Larger files are no scripts; the checker says so from their first bytes.
  private static let mostBytes = 64 << 20

  /// Reads a file.
  ///
  /// - Throws: `Failure` with the system's own words.
  static func bytes(of path: String) throws -> [UInt8] {
    do {
      let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
      return [UInt8](try handle.read(upToCount: mostBytes) ?? Data())
    } catch {
      throw Failure(
        wording(
          "naskah '\(path)' tidak dapat dibaca: \(systemWords(error)); periksa nama dan izin berkasnya",
          "the script '\(path)' cannot be read: \(systemWords(error)); check its name and permissions"
        ))
    }
  }

  /// Reads standard input to its end.
  ///
  /// - Throws: `Failure` with the system's own words.
  static func standardInput() throws -> [UInt8] {
    do {
      return [UInt8](try FileHandle.standardInput.read(upToCount: mostBytes) ?? Data())
    } catch {
      throw Failure(
        wording(
          "masukan standar tidak dapat dibaca: \(systemWords(error)); sebutkan sebuah berkas",
          "standard input cannot be read: \(systemWords(error)); name a file instead"))
    }
  }

  /// What a script may refer to, looked for beside the file that refers to it, then in the library.
  func environment(shelf: SoundShelf) -> ScriptEnvironment {
    ScriptEnvironment(
      sounds: shelf.soundNames, beds: shelf.bedNames,
      include: { name, from in include(name, from: from) },
      recording: { path, from in recording(path, from: from) })
  }

  private func include(_ name: String, from: String) -> ScriptEnvironment.Inclusion {
    let folder = URL(fileURLWithPath: from).deletingLastPathComponent().path
    let beside = folder + "/" + name
    let candidates = [beside, beside + ScriptLibrary.ending]
    let path = candidates.first { FileManager.default.fileExists(atPath: $0) }
    guard let path = path ?? library.path(ofIncluded: name) else {
      let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
      let near = files.filter { $0.hasSuffix(ScriptLibrary.ending) }
        .map { String($0.dropLast(ScriptLibrary.ending.count)) }
      return .missing(candidates: near + library.entries.map(\.name))
    }
    do {
      return .found(name: path, bytes: try Self.bytes(of: path))
    } catch {
      return .unreadable(reason: systemWords(error))
    }
  }

  private func recording(_ path: String, from: String) -> ScriptEnvironment.Recording {
    let folder = URL(fileURLWithPath: from).deletingLastPathComponent().path
    let full = path.hasPrefix("/") ? path : folder + "/" + path
    guard FileManager.default.fileExists(atPath: full) else {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
      return .missing(candidates: names)
    }
    do {
      _ = try SoundFileReader(path: full)
      return .found(path: full)
    } catch {
      return .unreadable(reason: error.words)
    }
  }
}

/// Returns the system's own words for an error of a file.
func systemWords(_ error: any Error) -> String {
  let underlying = (error as NSError).userInfo[NSUnderlyingErrorKey] as? any Error
  for candidate in [underlying, error].compactMap({ $0.map { $0 as NSError } })
  where candidate.domain == NSPOSIXErrorDomain {
    return unsafe String(cString: strerror(Int32(candidate.code)))
  }
  return (error as NSError).localizedDescription
}
