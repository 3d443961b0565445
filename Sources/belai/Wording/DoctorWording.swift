import BelaiControls
import BelaiPlayback
import BelaiScript
import BelaiSpeech

/// What `belai doctor` says about each thing it looks at.
enum DoctorWording {
  /// What is heard; spoken in the language of the sessions.
  static let spokenSentence = "Ini suara Belai. Bila kalimat ini terdengar jelas, semuanya siap."

  // MARK: - Sound

  static func device(_ name: String, _ report: DeviceReport) -> Finding {
    let what = kind(report.kind)
    var finding = Finding(
      check: "device", state: .fine,
      message: wording("Perangkat suara '\(name)': \(what).", "Sound device '\(name)': \(what)."),
      values: [
        "kind": .text(report.kind.rawValue), "chain": .text(report.chain.joined(separator: " / ")),
      ])
    guard report.kind == .null || report.kind == .file else { return finding }
    finding.state = .warning
    finding.message += wording(
      " Tidak ada yang akan terdengar; pilih perangkat lain dengan --device.",
      " Nothing will be heard; choose another device with --device.")
    return finding
  }

  private static func kind(_ kind: DeviceReport.Kind) -> String {
    switch kind {
    case .hardware: wording("kartu suara", "a sound card")
    case .mixer: wording("kartu suara, dipakai bersama (dmix)", "a sound card, shared (dmix)")
    case .pulseAudio: "PulseAudio"
    case .pipeWire: "PipeWire"
    case .null: wording("perangkat kosong ALSA", "ALSA's null device")
    case .file: wording("berkas, bukan pengeras suara", "a file, no loudspeaker")
    case .other: wording("jenis lain", "of another kind")
    }
  }

  static func format(_ report: DeviceReport) -> Finding {
    let format = report.format
    let buffer = format.bufferFrames * 1_000 / format.sampleRate
    let period = report.periodFrames * 1_000 / format.sampleRate
    return Finding(
      check: "format", state: .fine,
      message: wording(
        "Bentuk suara: \(format.name); penyangga \(buffer) milidetik, diisi tiap \(period) milidetik.",
        "Format: \(format.name); buffer \(buffer) ms, period \(period) ms."),
      values: [
        "format": .text(format.name), "sampleRate": .number(Double(format.sampleRate)),
        "bufferFrames": .number(Double(format.bufferFrames)),
        "periodFrames": .number(Double(report.periodFrames)),
      ])
  }

  static func played(
    _ figures: SoundFigures, xruns: Int, on kind: DeviceReport.Kind
  ) -> Finding {
    let wakeUps = (figures.wakeUpsPerSecond * 10).rounded() / 10
    var finding = Finding(
      check: "playing", state: .fine,
      message: wording(
        "Bel dan kalimat diputar: paling lama \(figures.delayMilliseconds) milidetik sampai terdengar, "
          + "\(wakeUps) kali bangun per detik, \(xruns) kali terputus.",
        "A bell and a sentence were played: at most \(figures.delayMilliseconds) ms until heard, "
          + "\(wakeUps) wake-ups a second, \(xruns) xruns."),
      values: [
        "delayMilliseconds": .number(Double(figures.delayMilliseconds)),
        "wakeUpsPerSecond": .number(wakeUps), "xruns": .number(Double(xruns)),
      ])
    if xruns > 0 {
      finding.state = .warning
      finding.message += wording(
        " Tutup program lain yang berat bila suara terputus-putus.",
        " Close other busy programs when the sound breaks up.")
    }
    return finding
  }

  static func refused(_ error: PlaybackError) -> Finding {
    Finding(
      check: "device", state: .fault, message: capitalized(sentence(for: error)) + ".",
      values: ["call": .text(error.call), "words": .text(error.words)])
  }

  static func frozen(_ device: String) -> Finding {
    Finding(
      check: "device", state: .fault,
      message: wording(
        "Perangkat suara '\(device)' tidak menjawab; nyalakan ulang server suaranya "
          + "('systemctl --user restart pipewire pipewire-pulse' atau 'pulseaudio -k'), atau pilih "
          + "perangkat lain dengan --device.",
        "Sound device '\(device)' does not answer; restart its sound server "
          + "('systemctl --user restart pipewire pipewire-pulse' or 'pulseaudio -k'), or choose "
          + "another device with --device."))
  }

  // MARK: - Speech and folders

  static func speech(_ info: (version: String, dataFolder: String), voices: [String]) -> Finding {
    let names = voices.joined(separator: ", ")
    return Finding(
      check: "speech", state: .fine,
      message: wording(
        "Mesin suara: eSpeak NG \(info.version), data di \(info.dataFolder); suara \(names).",
        "Speech engine: eSpeak NG \(info.version), data in \(info.dataFolder); voices \(names)."),
      values: ["version": .text(info.version), "dataFolder": .text(info.dataFolder)])
  }

  static var speechWaits: Finding {
    Finding(
      check: "speech", state: .warning,
      message: wording(
        "Mesin suara menunggu server suara yang tidak menjawab; periksa lagi sesudah server itu "
          + "dinyalakan ulang.",
        "The speech engine waits for the sound server, which does not answer; look again once that "
          + "is restarted."))
  }

  static func noSpeech(_ error: any Error) -> Finding {
    let words = (error as? Failure)?.sentence ?? "\(error)"
    return Finding(
      check: "speech", state: .fault,
      message: wording(
        "Mesin suara atau bunyi tidak dapat dipakai: \(words). Pasang paket espeak-ng-data, lalu pasang "
          + "Belai sekali lagi.",
        "Speech or sounds cannot be used: \(words). Install the package espeak-ng-data, then Belai "
          + "again."))
  }

  static func shipped(_ folder: String, scripts: Int) -> Finding {
    Finding(
      check: "scripts", state: scripts > 0 ? .fine : .fault,
      message: scripts > 0
        ? wording(
          "Naskah, bunyi, dan suara: \(folder); \(scripts) naskah dapat dipanggil dengan namanya.",
          "Scripts, sounds and voices: \(folder); \(scripts) scripts are known by name.")
        : wording(
          "Tidak ada naskah di \(folder); pasang Belai sekali lagi.",
          "No scripts in \(folder); install Belai again."),
      values: ["folder": .text(folder), "scripts": .number(Double(scripts))])
  }

  static func place(_ check: String, _ path: String, refusal: String?) -> Finding {
    let what =
      check == "journal"
      ? wording("Catatan sesi", "Journal") : wording("Naskah dan bunyi Anda", "Your own scripts")
    guard let refusal else {
      return Finding(
        check: check, state: .fine, message: "\(what): \(path).", values: ["path": .text(path)])
    }
    return Finding(
      check: check, state: .warning,
      message: wording(
        "\(what): \(path) tidak dapat ditulis (\(refusal)); ubah izin folder itu.",
        "\(what): \(path) cannot be written (\(refusal)); change the folder's permissions."),
      values: ["path": .text(path)])
  }

  // MARK: - People

  static func language(_ locale: String) -> Finding {
    let shown = locale.isEmpty ? "-" : locale
    return Finding(
      check: "locale", state: .fine,
      message: wording(
        "Bahasa layar: Indonesia (LANG=\(shown)).",
        "Language of the screen: English (LANG=\(shown))."),
      values: ["locale": .text(locale)])
  }

  static func buttons(found: Int, readable: Int) -> Finding {
    let isShut = found > 0 && readable == 0
    let message =
      isShut
      ? wording(
        "Pedal dan tombol: ada \(found) perangkat masukan, tetapi tidak satu pun boleh dibaca; minta "
          + "dimasukkan ke grup input.",
        "Pedals and buttons: \(found) input devices, none of which may be read; ask to be added to "
          + "the group input.")
      : wording(
        "Pedal dan tombol: \(readable) dari \(found) perangkat masukan dapat dibaca.",
        "Pedals and buttons: \(readable) of \(found) input devices can be read.")
    return Finding(
      check: "buttons", state: isShut ? .warning : .fine, message: message,
      values: ["found": .number(Double(found)), "readable": .number(Double(readable))])
  }

  static func sessionBus(refusal: String?) -> Finding {
    guard let refusal else {
      return Finding(
        check: "sessionBus", state: .fine,
        message: wording("Tombol media: siap.", "Media keys: ready."))
    }
    return Finding(
      check: "sessionBus", state: .warning,
      message: wording(
        "Tombol media tidak dapat dipakai (\(refusal)); kendali lain tetap jalan.",
        "Media keys cannot be used (\(refusal)); the other controls work."))
  }

  // MARK: - The end

  static func summary(_ findings: [Finding]) -> String {
    let faults = findings.count { $0.state == .fault }
    let warnings = findings.count { $0.state == .warning }
    if faults > 0 {
      return wording(
        "\(faults) masalah harus dibereskan sebelum sesi dapat didengar.",
        "\(faults) to be put right before a session can be heard.")
    }
    if warnings > 0 {
      return wording(
        "Belai dapat dipakai; \(warnings) hal perlu diperhatikan.",
        "Belai works; \(warnings) to be looked at.")
    }
    return wording("Semuanya siap.", "Everything is ready.")
  }

  private static func capitalized(_ sentence: String) -> String {
    sentence.prefix(1).uppercased() + sentence.dropFirst()
  }
}
