import BelaiAudio
import Glibc

// Makes the coach's own sounds: `belai-sounds OUTDIR`. The same program gives the same files.

/// The loudness of every file in LUFS: integrated for beds, of the loudest 400 ms for sounds.
let loudness = -23.0

/// The beds; each file ends with one second of its own beginning, in which the loop is closed.
let beds: [(name: String, make: () -> Stereo)] = [
  ("hujan", makeRain), ("ombak", makeWaves), ("hangat", makePad),
]
let sounds: [(name: String, make: () -> Stereo)] = [
  ("bel", makeChime), ("lonceng", makeBell), ("gong", makeGong), ("tik", makeTick),
  ("usap", makeStroke),
]

func report(_ words: String) {
  let line = Array("\(words)\n".utf8)
  unsafe Glibc.write(STDERR_FILENO, line, line.count)
}

/// Writes a file twice: the second time with what the first one lost in the codec made up for.
func write(_ clip: Clip, level: (LoudnessReading) -> Double, to path: String) throws {
  var gain = loudness - level(try clip.loudness())
  try encode(clip.scaled(by: Decibels.factor(gain)), to: path)
  gain += loudness - level(try Clip(path: path).loudness())
  try encode(clip.scaled(by: Decibels.factor(gain)), to: path)
}

func encode(_ clip: Clip, to path: String) throws {
  let tags = SoundTags(comment: "CC0-1.0", software: "belai-sounds")
  var writer = try SoundFileWriter(
    path: path, format: .vorbis, sampleRate: clip.sampleRate, tags: tags)
  try writer.write(clip.samples.span)
  try writer.finish()
}

guard CommandLine.arguments.count == 2 else {
  report("usage: belai-sounds OUTDIR")
  exit(64)
}
do {
  let folder = CommandLine.arguments[1]
  for name in ["beds", "sounds"] { unsafe mkdir("\(folder)/\(name)", 0o777) }
  for bed in beds {
    let clip = bed.make().clip(extra: Int(sampleRate))
    try write(clip, level: \.integrated, to: "\(folder)/beds/\(bed.name).ogg")
  }
  for sound in sounds {
    try write(sound.make().clip(), level: \.momentary, to: "\(folder)/sounds/\(sound.name).ogg")
  }
} catch {
  report("belai-sounds: \(error)")
  exit(2)
}
