import ArgumentParser
import BelaiControls
import BelaiScript
import BelaiSession
import Foundation

/// `belai learn`: teaches what a pedal or button is for.
struct LearnCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "learn",
      abstract: wording(
        "Mengajarkan tombol pedal, pembalik halaman, cincin, atau alat lain.",
        "Teaches a button of a pedal, page turner, ring or other device."),
      aliases: ["ajari"])
  }

  @Argument(
    help: ArgumentHelp(
      wording(
        "Kegunaannya: utama, maju, kembali, nyeri, atau perintah lain.",
        "What it is for: main, forward, back, pain or another command."),
      valueName: wording("kegunaan", "meaning")))
  var meaning: String?

  @Option(
    help: ArgumentHelp(
      wording("Perangkat, pipa, atau berkas dengan tombolnya.", "Device, pipe or file to read."),
      valueName: wording("berkas", "path")))
  var buttons: String?

  @Flag(help: ArgumentHelp(wording("Tampilkan yang sudah diajarkan.", "Show what was taught.")))
  var list = false

  @Flag(help: ArgumentHelp(wording("Lupakan yang sudah diajarkan.", "Forget what was taught.")))
  var forget = false

  func run() throws {
    let file = ButtonFile()
    if list { return show(file.map) }
    if forget {
      try file.forget()
      return say(LessonWording.forgotten)
    }
    let wanted = try wantedMeaning()
    guard wanted == nil else { return try teachOne(wanted, file) }
    guard isTerminal(STDIN_FILENO) else {
      throw Failure(LessonWording.needsMeaning, exitCode: .validationFailure)
    }
    say(LessonWording.invitation)
    while try teach(nil, file) { say(LessonWording.another) }
  }

  private func wantedMeaning() throws -> ButtonMap.Meaning? {
    guard let meaning else { return nil }
    guard let found = ButtonMap.meaning(named: meaning.lowercased()) else {
      throw Failure(LessonWording.unknown(meaning), exitCode: .validationFailure)
    }
    return found
  }

  private func teachOne(_ meaning: ButtonMap.Meaning?, _ file: ButtonFile) throws {
    say(LessonWording.invitation)
    guard try teach(meaning, file) else {
      throw Failure(LessonWording.nothing)
    }
  }

  /// Waits for a button and keeps what it is for; false when none was pressed.
  private func teach(_ meaning: ButtonMap.Meaning?, _ file: ButtonFile) throws -> Bool {
    guard let press = try press() else { return false }
    guard let meaning = try meaning ?? ask(about: press) else { return true }
    var map = file.map
    map.teach(press, meaning)
    try file.save(map)
    say(LessonWording.saved(press, meaning))
    return true
  }

  private func press() throws -> ButtonLesson.Press? {
    let place = buttons.map(ButtonPlace.device) ?? .standard
    do {
      return try ButtonLesson.wait(at: place)
    } catch {
      throw Failure(sentence(for: error, in: .button))
    }
  }

  private static let choices: [(key: Character, meaning: ButtonMap.Meaning)] = [
    ("1", .main), ("2", .forward), ("3", .back), ("4", .command(.pain)),
    ("5", .command(.tooStrong)), ("6", .command(.repeatLine)),
  ]

  /// Asks by a single key; nil where the wrong button was pressed.
  private func ask(about press: ButtonLesson.Press) throws -> ButtonMap.Meaning? {
    let key = try singleKey(asking: { show(press) }) { key in
      key == "0" || Self.choices.contains { $0.key == key }
    }
    guard let key else { throw ExitCode.interrupted }
    return Self.choices.first { $0.key == key }?.meaning
  }

  private func show(_ press: ButtonLesson.Press) {
    say(LessonWording.question(press))
    for choice in Self.choices {
      say("  \(choice.key)   \(LessonWording.title(of: choice.meaning))")
    }
    say("  0   " + LessonWording.wrong)
  }

  private func show(_ map: ButtonMap) {
    guard let device = map.device else {
      say(LessonWording.usual)
      return ButtonMap.help.forEach { row in
        say("  \(row.keys[.ofTerminal]): \(row.meaning[.ofTerminal])")
      }
    }
    say(LessonWording.taught(device))
    for button in map.taught {
      say("  \(button.code)   \(LessonWording.title(of: button.meaning))")
    }
  }
}
