import ArgumentParser
import BelaiAudio
import BelaiJournal
import BelaiPlayback
import BelaiRender
import BelaiScript
import BelaiSession
import BelaiSpeech
import Foundation

/// The playing of a script: the output is found, the session run, the ending told.
struct Performing {
  let script: String
  let mode: Mode?
  let playback: PlaybackOptions
  let options: SessionOptions
  var resumption: Resumption?

  func run() async throws {
    // A faulty script is told before any device is touched.
    let house = try House()
    let checked = try house.checked(script, shelf: house.shelf())
    if let path = playback.output, let format = SoundFormat(path: path) {
      try house.protect(script, from: path)
      try rendering(checked, in: house).write(to: path, format: format)
      return
    }
    // The engine has to be there before any thread of a sound device is.
    _ = try reportingEngine { try SpeechEngine.shared() }
    let output = try output()
    let sampleRate: Int
    do {
      sampleRate = try output.probedSampleRate()
    } catch
      where error.reason == .missing && playback.device == nil && playback.output == nil
      && resumption == nil
    {
      return try write(try rendering(checked, in: house), insteadOf: error)
    } catch {
      throw Failure(sentence(for: error))
    }
    try await perform(on: output, sampleRate: sampleRate) {
      try prepared(checked, in: house, sampleRate: sampleRate)
    }
  }

  /// Opens the output before anything else is made ready: devices need a moment to wake up.
  private func perform(
    on output: Output, sampleRate: Int, prepare: () throws -> Preparation
  ) async throws {
    let sound = try await openedSound(on: output, sampleRate: sampleRate)
    do {
      try await perform(with: try prepare(), on: sound)
    } catch {
      sound.stop()
      throw error
    }
  }

  /// The output, open; a device was asked before, a stream is asked by opening it.
  private func openedSound(on output: Output, sampleRate: Int) async throws -> PlayerSound {
    let sound = PlayerSound(output: output, sampleRate: sampleRate)
    guard output.isStream else { return sound }
    do {
      try await sound.opened()
      return sound
    } catch {
      sound.stop()
      throw Failure(sentence(for: error))
    }
  }

  private func perform(with preparation: Preparation, on sound: PlayerSound) async throws {
    let now = Date()
    let isScreened = playback.screened || resumption?.session.isScreened(at: now) == true
    let start = try resumption.map { try $0.place(in: preparation, named: recordedName) }
    let setup = SessionSetup(
      preparation.script, name: recordedName, mode: preparation.mode, isScreened: isScreened,
      level: options.level ?? .full, start: start.map { .place($0) } ?? .beginning)
    let journal = journal()
    let request = options.request(for: recordedName, fingerprint: preparation.fingerprint)
    let record = SessionRecord(
      journal, setup: setup, request: request, resuming: resumption?.session.id,
      screened: playback.screened ? now : nil)
    let outcome = await SessionRun(
      preparation: preparation, setup: setup, sound: sound, journal: journal, record: record,
      controls: controls(), isPlain: playback.plain
    ).run()
    switch outcome {
    case .completed, .refused: return
    case .stopped, .pain: throw ExitCode.interrupted
    case .trouble: throw ExitCode.environment
    }
  }

  private func controls() -> SessionControls.Choice {
    if let path = playback.buttons, !FileManager.default.fileExists(atPath: path) {
      warn(missingButtons(path))
    }
    return SessionControls.Choice(usesLine: playback.control != nil, buttons: playback.buttons)
  }

  /// What the journal calls the script: a file's whole path, because people resume from elsewhere.
  private var recordedName: String {
    FileManager.default.fileExists(atPath: script) ? URL(fileURLWithPath: script).path : script
  }

  private func prepared(
    _ checked: CheckedScript, in house: House, sampleRate: Int = 48_000
  ) throws -> Preparation {
    try Preparation(
      house: house, checked: checked, mode: mode, options: options, sampleRate: sampleRate)
  }

  private func rendering(_ checked: CheckedScript, in house: House) throws -> Rendering {
    Rendering(preparation: try prepared(checked, in: house), target: .init(loudness: -16))
  }

  /// The output that the person chose.
  private func output() throws -> Output {
    guard let target = playback.output else { return .device(playback.device ?? "default") }
    guard let output = Output(stream: target) else {
      throw Failure(
        wording(
          "tujuan '\(target)' tidak dikenal; pakai berkas .flac .wav .ogg .opus .mp3, -, pipe:BERKAS, "
            + "atau tcp://INANG:PORTA",
          "the output '\(target)' is unknown; use a file (.flac .wav .ogg .opus .mp3), -, pipe:PATH "
            + "or tcp://HOST:PORT"),
        exitCode: .validationFailure)
    }
    if case .standardOutput = output { try keepStandardOutput() }
    return output
  }

  /// Sound on standard output is for a program, and for nothing else beside it.
  private func keepStandardOutput() throws {
    if playback.control == "-" {
      throw Failure(
        wording(
          "--output - dan --control - sama-sama memakai keluaran standar; alirkan suara ke pipe: atau tcp://",
          "--output - and --control - both use standard output; stream to pipe: or tcp:// instead"),
        exitCode: .validationFailure)
    }
    if isTerminal(STDOUT_FILENO) {
      throw Failure(
        wording(
          "suara mentah bukan untuk terminal; sambungkan ke program lain, misalnya "
            + "'belai play --output - | aplay -f dat'",
          "raw sound is not for a terminal; pipe it to a program, such as "
            + "'belai play --output - | aplay -f dat'"),
        exitCode: .validationFailure)
    }
  }

  /// Writes the whole session to a file, because there is no device to play it on.
  private func write(_ rendering: Rendering, insteadOf error: PlaybackError) throws {
    let path = URL(fileURLWithPath: script).deletingPathExtension().lastPathComponent + ".flac"
    say(
      wording(
        "Tidak ada perangkat suara (\(error.call): \(error.words)), jadi sesi disimpan ke berkas.",
        "There is no sound device (\(error.call): \(error.words)), so the session goes to a file."))
    let length = try rendering.write(to: path, format: .flac)
    say(
      wording(
        "Tersimpan: \(path), \(clock(length)). Untuk memutar di perangkat: 'belai devices', lalu "
          + "'belai play \(script) --device NAMA'.",
        "Written: \(path), \(clock(length)). To play on a device: 'belai devices', then "
          + "'belai play \(script) --device NAME'."))
  }

  /// The journal; a session never waits for it and never fails because of it.
  private func journal() -> Journal? {
    do {
      let journal = try Journal(warn: { warn(sentence(for: $0)) })
      for warning in journal.warnings { warn(sentence(for: warning)) }
      return journal
    } catch {
      return nil
    }
  }
}
