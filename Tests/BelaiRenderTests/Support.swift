import BelaiAudio
import BelaiScript
import BelaiSpeech
import BelaiTimeline
import Foundation

@testable import BelaiRender

/// The repository, seen from this file.
let repository = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }

/// A studio for a shipped script or a text, with the shipped voices and sounds.
func studio(
  text: String, mode: Mode, bedDecibels: Double = 0, memoryLimit: Int = .max,
  ownSounds: String? = nil
) throws -> (studio: Studio, shelf: SoundShelf) {
  let audio = repository + "/audio"
  let shelf = SoundShelf(
    folders: [ownSounds, audio].compactMap(\.self), shipped: audio, sampleRate: 48_000)
  let environment = ScriptEnvironment(
    sounds: shelf.soundNames, beds: shelf.bedNames,
    include: { name, _ in
      let bytes = (try? shipped(name)).map { Array($0.utf8) }
      return bytes.map { .found(name: name, bytes: $0) } ?? .missing(candidates: [])
    })
  let result = Script.check(name: "uji.belai", bytes: Array(text.utf8), in: environment)
  guard let script = result.script else { throw Unplayable(report: result.report(in: .english)) }
  let voices = Voice.shipped(in: repository + "/voices")
  let speaker = Speaker(
    synthesizer: try Synthesizer(sampleRate: 48_000), motherVoice: voices[0],
    companionVoice: voices[1], memoryLimit: memoryLimit)
  let studio = Studio(
    script: script, options: Layout.Options(mode: mode), speaker: speaker, shelf: shelf,
    bedDecibels: bedDecibels)
  return (studio, shelf)
}

struct Unplayable: Error {
  var report: String
}

func shipped(_ name: String) throws -> String {
  try String(contentsOfFile: repository + "/scripts/\(name).belai", encoding: .utf8)
}

/// Renders a stretch of a source, in blocks of `block` frames.
func render(_ source: any FrameSource, _ frames: Range<Int>, block: Int = 4_800) -> [Float] {
  var samples = [Float](repeating: 7, count: 2 * frames.count)
  var done = 0
  var span = samples.mutableSpan
  while done < frames.count {
    let count = min(block, frames.count - done)
    var part = span._mutatingExtracting(2 * done..<2 * (done + count))
    source.render(into: &part, from: frames.lowerBound + done)
    done += count
  }
  return samples
}

func rootMeanSquareDecibels(_ samples: some Collection<Float>) -> Double {
  let power = samples.reduce(0) { $0 + Double($1) * Double($1) } / Double(max(samples.count, 1))
  return 10 * log10(max(power, 1e-20))
}
