import ArgumentParser
import BelaiLibrary
import BelaiRender
import BelaiScript
import BelaiSpeech
import BelaiTimeline

/// What the commands that play or render have in common.
struct SessionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      wording("Pijat bersama Ayah, atau relaksasi untuk Bunda sendiri.", "Massage or relaxation."),
      valueName: "pijat|relaksasi"))
  var mode: Mode?

  @Option(
    help: ArgumentHelp(
      wording("Seberapa banyak yang diucapkan.", "How much is said."),
      valueName: "lengkap|singkat|hening"))
  var level: Level?

  @Option(
    help: ArgumentHelp(
      wording("Lama sesi, misalnya 12m atau 90s.", "Length of the session: 12m, 90s."),
      valueName: wording("lama", "length")))
  var duration: LengthArgument?

  @Option(
    help: ArgumentHelp(
      wording("Mengisi nilai naskah, misalnya bunda=Ibu.", "Sets a value of the script."),
      valueName: wording("nama=nilai", "name=value")))
  var set: [String] = []

  @Option(
    help: ArgumentHelp(
      wording("Kerasnya suara latar, 0 sampai 100.", "Loudness of the bed, 0 to 100."),
      valueName: "0-100"))
  var bed: Int?

  @Option(
    help: ArgumentHelp(
      wording("Benih untuk pilihan acak.", "Seed for random choices."), valueName: "n"))
  var seed: UInt64?

  @Option(
    help: ArgumentHelp(
      wording("Kecepatan bicara, 80 sampai 450.", "Speech rate, 80 to 450."), valueName: "n"))
  var rate: Int?

  @Option(
    help: ArgumentHelp(
      wording("Tinggi nada suara, 0 sampai 100.", "Pitch of the voice, 0 to 100."), valueName: "n"))
  var pitch: Int?

  @Option(
    help: ArgumentHelp(
      wording("Suara untuk semua peran; lihat 'belai voices'.", "One voice for all roles."),
      valueName: wording("nama", "name")))
  var voice: String?

  func validate() throws {
    if let bed { try check(bed, 0...100, "--bed") }
    if let rate { try check(rate, 80...450, "--rate") }
    if let pitch { try check(pitch, 0...100, "--pitch") }
    for pair in set where !pair.contains("=") {
      throw ValidationError(
        wording(
          "'\(pair)' bukan pasangan nama=nilai, misalnya --set bunda=Ibu",
          "'\(pair)' is no pair of name=value, such as --set bunda=Ibu"))
    }
  }

  private func check(_ value: Int, _ range: ClosedRange<Int>, _ option: String) throws {
    guard !range.contains(value) else { return }
    throw ValidationError(
      wording(
        "nilai \(option) harus antara \(range.lowerBound) dan \(range.upperBound)",
        "\(option) must be between \(range.lowerBound) and \(range.upperBound)"))
  }

  /// Gain of the bed, in decibels: 50 leaves it as the script has it, 0 silences it.
  var bedDecibels: Double {
    let bed = bed ?? 50
    return bed == 0 ? -.infinity : Double(bed - 50) * 0.3
  }

  /// The values that the person set, checked against what the script has.
  func values(for script: Script) throws -> [String: String] {
    var values: [String: String] = [:]
    for pair in set {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = String(parts[0])
      guard script.header.variables.contains(where: { $0.name == name }) else {
        let known = script.header.variables.map(\.name).joined(separator: ", ")
        throw Failure(
          wording(
            "naskah ini tidak punya isian '\(name)'; yang ada: \(known.isEmpty ? "-" : known)",
            "this script has no value '\(name)'; it has: \(known.isEmpty ? "-" : known)"),
          exitCode: .validationFailure)
      }
      values[name] = String(parts[1])
    }
    return values
  }

  /// The layout that the person asked for.
  func layoutOptions(for script: Script, mode: Mode, sampleRate: Int) throws -> Layout.Options {
    Layout.Options(
      mode: mode, level: level ?? .full, duration: duration?.duration, sampleRate: sampleRate,
      seed: seed ?? 0, values: try values(for: script))
  }

  /// What the person overrides of the voices.
  func overrides(in house: House) throws -> Speaker.Overrides {
    let chosen = try voice.map { try house.voice(named: $0) }
    return Speaker.Overrides(voice: chosen, rate: rate, pitch: pitch)
  }
}

/// A length as typed on the command line: 12m, 90s, 1h, or minutes without a unit.
struct LengthArgument: ExpressibleByArgument {
  var duration: Duration

  init(_ duration: Duration) { self.duration = duration }

  init?(argument: String) {
    let units: [(String, Double)] = [
      ("menit", 60), ("detik", 1), ("jam", 3600), ("min", 60), ("m", 60), ("s", 1), ("h", 3600),
      ("", 60),
    ]
    for (unit, seconds) in units where argument.lowercased().hasSuffix(unit) {
      let number = argument.dropLast(unit.count).replacing(",", with: ".")
      guard let value = Double(number), value > 0, value <= 43_200 else { continue }
      duration = .milliseconds(Int64((value * seconds * 1000).rounded()))
      return
    }
    return nil
  }
}
