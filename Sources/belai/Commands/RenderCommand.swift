import ArgumentParser
import BelaiAudio
import BelaiRender
import BelaiScript
import BelaiTimeline
import Foundation

/// `belai render`: a session as a sound file.
struct RenderCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "render",
      abstract: wording("Menyimpan sesi sebagai berkas suara.", "Renders a session to a file."),
      aliases: ["rekam"])
  }

  @Argument(
    help: ArgumentHelp(
      wording("Naskah: nama atau berkas.", "Script: name or file."),
      valueName: wording("naskah", "script")),
    completion: .scripts)
  var script: String

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      wording(
        "Berkas hasil (.wav .flac .ogg .opus .mp3), atau - untuk PCM mentah.",
        "The file (.wav .flac .ogg .opus .mp3), or - for raw PCM."),
      valueName: wording("berkas", "file")))
  var output: String

  @Option(
    help: ArgumentHelp(
      wording("Kenyaringan dalam LUFS.", "Integrated loudness in LUFS."), valueName: "lufs"))
  var loudness: Double = -16

  @Option(
    help: ArgumentHelp(
      wording(
        "Teks pendamping di sebelah berkas: vtt, srt, lrc; pisahkan dengan koma.",
        "Captions beside the file: vtt, srt, lrc; with commas between."),
      valueName: wording("bentuk", "kinds")))
  var captions: CommaList<Captions>?

  @Option(
    help: ArgumentHelp(
      wording(
        "Daftar langkah di sebelah berkas: json, cue, ffmetadata; pisahkan dengan koma.",
        "Chapters beside the file: json, cue, ffmetadata; with commas between."),
      valueName: wording("bentuk", "kinds")))
  var chapters: CommaList<ChapterFile>?

  @OptionGroup var options: SessionOptions

  /// A minute and a half of distinct speech; the rest goes to disk.
  private static let clipMemory = 8_000_000

  func validate() throws {
    guard (-40...(-10)).contains(loudness) else {
      throw ValidationError(
        wording(
          "nilai --loudness harus antara -40 dan -10", "--loudness must be between -40 and -10"))
    }
  }

  func run() throws {
    let format = try Self.format(of: output)
    let house = try House()
    try house.protect(script, from: output)
    let preparation = try Preparation(
      house: house, script: script, mode: options.mode, options: options,
      clipMemory: Self.clipMemory)
    let rendering = Rendering(preparation: preparation, target: .init(loudness: loudness))
    guard let format else { return try rendering.writeRaw() }
    try rendering.write(
      to: output, format: format,
      companions: Companions(
        captions: captions?.elements ?? [], chapters: chapters?.elements ?? []))
  }

  /// Returns the format of a file name; nil for standard output.
  private static func format(of output: String) throws -> SoundFormat? {
    if output == "-" { return nil }
    guard let format = SoundFormat(path: output) else { throw unknownEnding(of: output) }
    return format
  }
}

/// Returns the complaint about a file name whose ending names no format.
func unknownEnding(of path: String) -> Failure {
  Failure(
    wording(
      "akhiran berkas '\(path)' tidak dikenal; pakai .flac, .wav, .ogg, .opus, atau .mp3",
      "the ending of '\(path)' is unknown; use .flac, .wav, .ogg, .opus or .mp3"),
    exitCode: .validationFailure)
}

/// The making of a sound file, with progress for a person who waits.
struct Rendering {
  let preparation: Preparation
  let target: FileRendering.Target

  /// Writes a file with its companions and returns the length of the session.
  @discardableResult
  func write(
    to path: String, format: SoundFormat, companions: Companions = Companions()
  ) throws -> Duration {
    Interruption.watch()
    let performance = try preparation.performanceForFile()
    let beside = try companions.write(
      beside: path, timeline: performance.timeline, title: preparation.script.header.title)
    do {
      try writeSound(of: performance, to: path, format: format)
    } catch {
      Companions.remove(beside)
      throw error
    }
    return Duration(
      frames: performance.timeline.frames, sampleRate: performance.timeline.sampleRate)
  }

  private func writeSound(
    of performance: Performance, to path: String, format: SoundFormat
  ) throws {
    let bar = ProgressLine()
    defer { bar.clear() }
    do {
      try reportingEngine {
        try FileRendering(performance, target: target).write(
          to: path, format: format, tags: tags, progress: bar.show)
      }
    } catch is FileRendering.Cancelled {
      throw ExitCode.interrupted
    }
  }

  /// Writes S16LE stereo to standard output.
  func writeRaw() throws {
    let performance = try preparation.performanceForFile()
    try reportingEngine {
      try performance.forEachBlock { start, block in
        var integers = [Int16](repeating: 0, count: block.count)
        var output = integers.mutableSpan
        PCM.int16(block, into: &output, from: 2 * start)
        try writeAll(integers)
      }
    }
  }

  private func writeAll(_ samples: [Int16]) throws {
    let data = unsafe samples.withUnsafeBytes { unsafe Data($0) }
    do {
      try FileHandle.standardOutput.write(contentsOf: data)
    } catch {
      throw Failure(
        wording(
          "keluaran terputus: \(systemWords(error))", "the output broke off: \(systemWords(error))")
      )
    }
  }

  private var tags: SoundTags {
    SoundTags(
      title: preparation.script.header.title, language: "id",
      comment: "Pendamping, bukan pengganti nasihat dokter atau bidan.",
      software: "Belai \(Belai.version)")
  }
}

/// A line on standard error that shows how far a file is; silent where nobody watches.
final class ProgressLine {
  private let isShown = isTerminal(STDERR_FILENO)
  private let began = ContinuousClock.now
  private var shownPercent = -1

  /// Shows the part done, 0…1; false where the person has given up.
  func show(_ done: Double) -> Bool {
    let percent = Int(done * 100)
    guard !Interruption.isWanted else { return false }
    guard isShown, percent != shownPercent else { return true }
    shownPercent = percent
    let elapsed = began.duration(to: .now).components
    let seconds = Double(elapsed.seconds) + Double(elapsed.attoseconds) * 1e-18
    let left = done > 0 ? Int((seconds / done - seconds).rounded(.up)) : 0
    let text = wording("Merekam \(percent)%, sisa \(left) detik", "\(percent)%, \(left) s left")
    mark("\r\u{1B}[K\(text)")
    return true
  }

  /// Takes the line away.
  func clear() {
    if isShown { mark("\r\u{1B}[K") }
  }
}
