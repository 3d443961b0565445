import CALSA
import Glibc

/// What a sound device agrees to, and what stands behind its name.
public struct DeviceReport: Equatable, Sendable {
  /// Who really plays.
  public enum Kind: String, Equatable, Sendable {
    case hardware
    /// ALSA's own mixing of several programs on one card.
    case mixer
    case pulseAudio = "pulseaudio"
    case pipeWire = "pipewire"
    /// ALSA's device that plays nothing.
    case null
    /// ALSA's device that writes a file.
    case file
    case other
  }

  public var format: SinkFormat
  /// Frames that the device takes at once.
  public var periodFrames: Int
  public var kind: Kind
  /// ALSA's own words for the device, one line for each plugin.
  public var chain: [String]

  /// Opens a device for a moment and asks it.
  ///
  /// Blocks for as long as its sound server does: forever where that hangs.
  /// - Throws: `PlaybackError` where it cannot be opened or takes none of Belai's formats.
  public init(device: String) throws(PlaybackError) {
    (format, periodFrames, chain) = try ALSASink.described(device: device)
    kind = Self.kind(of: chain)
  }

  /// The last plugin of a chain is the one that plays; programs of a server say its name.
  static func kind(of chain: [String]) -> Kind {
    let known: [(String, Kind)] = [
      ("PulseAudio", .pulseAudio), ("PipeWire", .pipeWire), ("Hardware PCM", .hardware),
      ("Direct Stream Mixing", .mixer), ("File PCM", .file), ("Null PCM", .null),
    ]
    for (words, kind) in known where chain.contains(where: { $0.contains(words) }) {
      let isMixer = chain.contains { $0.contains("Direct Stream Mixing") }
      return kind == .hardware && isMixer ? .mixer : kind
    }
    return .other
  }
}

extension ALSASink {
  /// Opens a device for a moment; returns what it agrees to, its period, and its plugins.
  static func described(
    device: String
  ) throws(PlaybackError) -> (format: SinkFormat, period: Int, chain: [String]) {
    let sink = try ALSASink(device: device, sampleRate: 48_000)
    let lines = sink.description
    let period = lines.lazy.compactMap { line -> Int? in
      guard let colon = line.firstIndex(of: ":"),
        line[..<colon].trimmed == "period_size"
      else { return nil }
      return Int(line[line.index(after: colon)...].trimmed)
    }.first
    let chain = lines.filter { $0.contains("PCM") || $0.contains("Plugin") }.map(\.trimmed)
    return (sink.format, period ?? 0, chain)
  }
}

extension StringProtocol {
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
