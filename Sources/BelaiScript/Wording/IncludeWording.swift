extension IncludeProblem {
  var advice: Advice {
    switch self {
    case .missing(let name, let nearest): Self.missingAdvice(name, nearest)
    case .unreadable(let name, let reason): Self.unreadableAdvice(name, reason)
    case .circle(let chain): Self.circleAdvice(chain)
    case .tooDeep(let limit): Self.tooDeepAdvice(limit)
    case .tooMany(let limit): Self.tooManyAdvice(limit)
    case .inBlock(let opener): Self.inBlockAdvice(opener)
    case .recordingMissing(let path, let nearest): Self.recordingMissingAdvice(path, nearest)
    case .recordingUnreadable(let path, let reason): Self.recordingUnreadableAdvice(path, reason)
    case .notText(let name, let problem): Self.notTextAdvice(name, problem)
    case .massageIncluded(let name): Self.massageIncludedAdvice(name)
    }
  }

  private static func missingAdvice(_ name: String, _ nearest: String?) -> Advice {
    Advice(
      Wording("naskah '\(name)' tidak ditemukan", "the script '\(name)' was not found"),
      nearest: nearest,
      otherwise: Wording(
        "simpan '\(name).belai' di folder yang sama dengan naskah ini",
        "save '\(name).belai' in the same folder as this script"))
  }

  private static func unreadableAdvice(_ name: String, _ reason: String) -> Advice {
    Advice(
      Wording(
        "naskah '\(name)' tidak dapat dibaca: \(reason)",
        "the script '\(name)' cannot be read: \(reason)"),
      help: Wording(
        "periksa apakah berkas itu boleh Anda buka", "check that you may open that file"))
  }

  private static func circleAdvice(_ chain: [String]) -> Advice {
    let names = chain.joined(separator: " → ")
    return Advice(
      Wording(
        "naskah ini akhirnya menyertakan dirinya sendiri: \(names)",
        "this script ends up including itself: \(names)"),
      help: Wording("hapus salah satu [sertakan …]", "delete one of the [include …] commands"))
  }

  private static func tooDeepAdvice(_ limit: Int) -> Advice {
    Advice(
      Wording(
        "naskah dalam naskah lebih dari \(limit) tingkat",
        "scripts within scripts go deeper than \(limit)"),
      help: Wording(
        "sertakan bagian itu langsung dari naskah utama",
        "include that part from the main script directly"))
  }

  private static func tooManyAdvice(_ limit: Int) -> Advice {
    Advice(
      Wording(
        "lebih dari \(limit) naskah disertakan", "more than \(limit) scripts are included"),
      help: Wording("gabungkan sebagian di antaranya", "put some of them together"))
  }

  private static func inBlockAdvice(_ opener: String) -> Advice {
    Advice(
      Wording(
        "[sertakan …] tidak dapat dipakai di dalam \(opener)",
        "[include …] cannot be used within \(opener)"),
      help: Wording(
        "letakkan di luar blok, di baris tersendiri", "put it outside, on a line of its own"))
  }

  private static func recordingMissingAdvice(_ path: String, _ nearest: String?) -> Advice {
    Advice(
      Wording("rekaman '\(path)' tidak ditemukan", "the recording '\(path)' was not found"),
      nearest: nearest,
      otherwise: Wording(
        "simpan rekaman itu di folder yang sama dengan naskah ini",
        "save the recording in the same folder as this script"))
  }

  private static func recordingUnreadableAdvice(_ path: String, _ reason: String) -> Advice {
    Advice(
      Wording(
        "rekaman '\(path)' tidak dapat dibaca: \(reason)",
        "the recording '\(path)' cannot be read: \(reason)"),
      help: Wording(
        "simpan ulang sebagai WAV, FLAC, OGG, atau MP3", "save it as WAV, FLAC, OGG or MP3"))
  }

  private static func notTextAdvice(_ name: String, _ problem: SourceProblem) -> Advice {
    let advice = problem.advice
    return Advice(
      Wording(
        "naskah '\(name)' tidak dapat dipakai: \(advice.message.indonesian)",
        "the script '\(name)' cannot be used: \(advice.message.english)"),
      help: advice.help)
  }

  private static func massageIncludedAdvice(_ name: String) -> Advice {
    Advice(
      Wording(
        "naskah pijat '\(name)' disertakan ke naskah relaksasi",
        "the massage script '\(name)' is included in a relaxation script"),
      help: Wording(
        "ubah menjadi 'Jenis: pijat', atau sertakan naskah relaksasi",
        "make this 'Kind: massage', or include a relaxation script"))
  }
}
