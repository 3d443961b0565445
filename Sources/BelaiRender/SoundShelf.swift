public import BelaiAudio
import Foundation
import Synchronization

/// The sounds and beds that scripts may name: the files in `sounds` and `beds` of some folders.
public final class SoundShelf: Sendable {
  /// What is loaded already.
  private struct Loaded {
    var sounds: [String: PackedClip] = [:]
    var beds: [String: BedBuffer] = [:]
  }

  /// The name of the sound of a stroke.
  static let tick = "tik"

  /// Name and path of each sound and bed.
  private let soundFiles: [String: String]
  private let bedFiles: [String: String]
  private let loaded = Mutex(Loaded())
  /// Frames per second of what the shelf hands out.
  public let sampleRate: Int

  /// `folders`: Looked through in order; the first that has a name wins it.
  public init(folders: [String], sampleRate: Int) {
    soundFiles = Self.files(in: folders.map { $0 + "/sounds" })
    bedFiles = Self.files(in: folders.map { $0 + "/beds" })
    self.sampleRate = sampleRate
  }

  public var soundNames: [String] { soundFiles.keys.sorted() }
  public var bedNames: [String] { bedFiles.keys.sorted() }

  /// Returns a short sound, decoded at its first use.
  public func sound(named name: String) throws -> PackedClip {
    if let known = loaded.withLock({ $0.sounds[name] }) { return known }
    let path = try path(of: name, in: soundFiles)
    let clip = PackedClip(try Clip(path: path).resampled(to: sampleRate))
    loaded.withLock { $0.sounds[name] = clip }
    return clip
  }

  /// Returns a bed of which nothing may be decoded yet; the caller decides how much to wait for.
  public func bed(named name: String) throws -> BedBuffer {
    try loaded.withLock { loaded in
      if let known = loaded.beds[name] { return known }
      let bed = try BedBuffer(path: try path(of: name, in: bedFiles), sampleRate: sampleRate)
      loaded.beds[name] = bed
      return bed
    }
  }

  private func path(of name: String, in files: [String: String]) throws -> String {
    // A sound of the author's own comes with its path, as the checker found it.
    guard let path = files[name] ?? (name.contains("/") ? name : nil) else {
      throw SoundFileError(call: "open", path: name, words: "No such file or directory")
    }
    return path
  }

  private static func files(in folders: [String]) -> [String: String] {
    var found: [String: String] = [:]
    for folder in folders {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
      for name in names.sorted() where !name.hasPrefix(".") {
        let stem = name.split(separator: ".").first.map(String.init) ?? name
        if found[stem] == nil { found[stem] = folder + "/" + name }
      }
    }
    return found
  }
}
