public import BelaiAudio
import Foundation
import Synchronization

/// The sounds and beds that scripts may name: the files in `sounds` and `beds` of some folders.
public final class SoundShelf: Sendable {
  /// A sound, and its loudest 400 ms in LUFS.
  private struct Sound {
    var clip: PackedClip
    var loudness: Double
  }

  /// What is loaded already.
  private struct Loaded {
    var sounds: [String: Sound] = [:]
    var beds: [String: BedBuffer] = [:]
    var bedLoudness: [String: Double] = [:]
  }

  /// The name of the sound of a stroke.
  static let tick = "tik"

  /// Name and path of each sound and bed.
  private let soundFiles: [String: String]
  private let bedFiles: [String: String]
  private let shipped: String
  private let loaded = Mutex(Loaded())
  /// Frames per second of what the shelf hands out.
  public let sampleRate: Int

  /// Makes a shelf of the files in some folders.
  ///
  /// - Parameters:
  ///   - folders: looked through in order; the first that has a name wins it.
  ///   - shipped: the one among them whose files are known to be at `Levels.files`.
  ///   - sampleRate: frames per second of what the shelf hands out.
  public init(folders: [String], shipped: String, sampleRate: Int) {
    soundFiles = Self.files(in: folders.map { $0 + "/sounds" })
    bedFiles = Self.files(in: folders.map { $0 + "/beds" })
    self.shipped = shipped + "/"
    self.sampleRate = sampleRate
  }

  public var soundNames: [String] { soundFiles.keys.sorted() }
  public var bedNames: [String] { bedFiles.keys.sorted() }

  /// Returns a short sound, decoded at its first use.
  public func sound(named name: String) throws -> PackedClip { try loadedSound(name).clip }

  /// Returns the loudest 400 ms of a sound, in LUFS.
  func loudness(ofSound name: String) throws -> Double { try loadedSound(name).loudness }

  private func loadedSound(_ name: String) throws -> Sound {
    if let known = loaded.withLock({ $0.sounds[name] }) { return known }
    let path = try path(of: name, in: soundFiles)
    let clip = try Clip(path: path).resampled(to: sampleRate)
    let loudness = try isShipped(path) ? Levels.files : Levels.usable(clip.loudness().momentary)
    let sound = Sound(clip: PackedClip(clip), loudness: loudness)
    loaded.withLock { $0.sounds[name] = sound }
    return sound
  }

  /// Returns the integrated loudness of a bed, in LUFS, without waiting for it to be decoded.
  func loudness(ofBed name: String) throws -> Double {
    let path = try path(of: name, in: bedFiles)
    if isShipped(path) { return Levels.files }
    if let known = loaded.withLock({ $0.bedLoudness[path] }) { return known }
    let loudness = Levels.usable(try SoundFileReader.sampledLoudness(path: path))
    loaded.withLock { $0.bedLoudness[path] = loudness }
    return loudness
  }

  private func isShipped(_ path: String) -> Bool { path.hasPrefix(shipped) }

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
