import BelaiAudio
import BelaiLibrary
import BelaiPlayback
import BelaiRender
import BelaiSpeech
import Foundation

/// Opens the device, plays a bell and a sentence on it, and watches.
struct SoundCheck {
  let device: String
  let house: House

  /// How long a sound server may take to open a device.
  static let openingLimit = Duration.seconds(4)

  /// Returns what the device is and how it plays; nothing is played where it cannot be opened.
  func findings(_ tell: (Finding) -> Void) async {
    let device = device
    let opening = await within(Self.openingLimit) {
      Result { () throws(PlaybackError) in try DeviceReport(device: device) }
    }
    switch opening {
    case nil: tell(DoctorWording.frozen(device))
    case .failure(let error): tell(DoctorWording.refused(error))
    case .success(let report):
      tell(DoctorWording.device(device, report))
      tell(DoctorWording.format(report))
      do {
        tell(await playing(try source(sampleRate: report.format.sampleRate), report))
      } catch {
        tell(DoctorWording.noSpeech(error))
      }
    }
  }

  /// A bell and a sentence.
  private func source(sampleRate: Int) throws -> ClipSource {
    try reportingEngine {
      let bell = try Clip(path: house.folders.audio + "/sounds/bel.ogg")
        .resampled(to: sampleRate)
      let words = try Synthesizer(sampleRate: sampleRate).clip(
        for: Utterance(text: DoctorWording.spokenSentence, voice: house.voices[0]))
      let struck = stride(
        from: 0, to: min(bell.samples.count, 2 * bell.channels * sampleRate), by: bell.channels
      )
      .map { bell.samples[$0] * 0.5 }
      return ClipSource(
        Clip(sampleRate: sampleRate, channels: 1, samples: struck + words.samples))
    }
  }

  /// Plays to the end, or until the device does not go on.
  private func playing(_ source: ClipSource, _ report: DeviceReport) async -> Finding {
    let player = Player(output: .device(device), source: source)
    let watch = Watch(player, sampleRate: source.sampleRate)
    player.start()
    let watching = Task { await watch.run() }
    let limit = Duration.seconds(source.frames / source.sampleRate + 6)
    let end = await ending(of: player, within: limit)
    watching.cancel()
    player.stop()
    let figures = await watching.value
    return switch end {
    case .played(let recoveries):
      DoctorWording.played(figures, xruns: recoveries, on: report.kind)
    case .refused(let error): DoctorWording.refused(error)
    case .frozen: DoctorWording.frozen(device)
    }
  }

  private enum Ending: Sendable {
    case played(recoveries: Int)
    case refused(PlaybackError)
    case frozen
  }

  private func ending(of player: Player, within limit: Duration) async -> Ending {
    let events = player.events
    return await withTaskGroup(of: Ending.self) { group in
      group.addTask {
        var recoveries = 0
        for await event in events {
          switch event {
          case .ended: return .played(recoveries: recoveries)
          case .recovered(let count): recoveries = count
          case .failed(let error), .lost(let error, _): return .refused(error)
          case .stalled: return .frozen
          case .started, .paused, .resumed, .answering, .reopened: continue
          }
        }
        return .frozen
      }
      group.addTask {
        try? await Task.sleep(for: limit)
        return .frozen
      }
      let first = await group.next() ?? .frozen
      group.cancelAll()
      return first
    }
  }
}

/// Looks at a player ten times a second.
private struct Watch {
  private let player: Player
  private let sampleRate: Int

  init(_ player: Player, sampleRate: Int) {
    self.player = player
    self.sampleRate = sampleRate
  }

  /// Watches until it is cancelled.
  func run() async -> SoundFigures {
    var delays: [Int] = []
    var first: (time: ContinuousClock.Instant, beats: Int)?
    var figures = SoundFigures()
    while !Task.isCancelled {
      try? await Task.sleep(for: .milliseconds(100))
      let delay = player.renderedFrame - player.audibleFrame
      guard player.audibleFrame > 0, !Task.isCancelled else { continue }
      delays.append(delay)
      if let first {
        let seconds = (.now - first.time) / .seconds(1)
        figures.wakeUpsPerSecond = Double(player.heartbeat - first.beats) / seconds
      } else {
        first = (.now, player.heartbeat)
      }
    }
    figures.delayMilliseconds = (delays.max() ?? 0) * 1_000 / sampleRate
    return figures
  }
}

/// What was measured while a device played.
struct SoundFigures {
  /// From the moment a frame is made to the moment it is heard, at most.
  var delayMilliseconds = 0
  /// How often the playback thread was woken.
  var wakeUpsPerSecond = 0.0
}
