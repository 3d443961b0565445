import ArgumentParser
import BelaiScript
import Foundation

/// The program: reads its arguments, wires the rooms of the house together, prints.
@main
struct Belai: AsyncParsableCommand {
  static let version = "0.1.0"

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "belai",
      abstract: wording(
        "Pemandu pijat oksitosin dan relaksasi, dengan suara.",
        "A voice-guided coach for oxytocin massage and relaxation."),
      discussion: wording(
        "Tanpa perintah, belai menampilkan menu sesi. Belai mendampingi; ia bukan pengganti dokter "
          + "atau bidan.",
        "Without a command, belai shows a menu of sessions. It is a coach, no replacement for a "
          + "doctor or midwife."),
      version: version,
      groupedSubcommands: [
        CommandGroup(
          name: wording("Sesi", "Sessions"),
          subcommands: [
            PlayCommand.self, RelaxCommand.self, RenderCommand.self, LearnCommand.self,
          ]),
        CommandGroup(
          name: wording("Naskah", "Scripts"),
          subcommands: [
            CheckCommand.self, FormatCommand.self, TimelineCommand.self, ListCommand.self,
            NewCommand.self, ImportCommand.self, AddCommand.self, RemoveCommand.self,
            PackCommand.self,
          ]),
        CommandGroup(
          name: wording("Riwayat", "History"),
          subcommands: [
            ResumeCommand.self, HistoryCommand.self, NoteCommand.self, ForgetCommand.self,
          ]),
        CommandGroup(
          name: wording("Suara", "Sound"),
          subcommands: [
            DevicesCommand.self, VoicesCommand.self, SayCommand.self, PronounceCommand.self,
            DoctorCommand.self,
          ]),
      ])
  }

  func run() async throws {
    guard isTerminal(STDIN_FILENO), isTerminal(STDOUT_FILENO) else {
      return say(localizedHelp(Self.helpMessage(columns: 80)))
    }
    try await Menu().run()
  }

  static func main() async {
    signalBrokenPipes()
    fillStandardDescriptors()
    do {
      var command = try parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
      leaveIfTextWasLost()
    } catch {
      leave(with: error)
    }
  }

  /// A closed pipe, and a file that may not grow, are errors of the write, not the end of the
  /// process.
  private static func signalBrokenPipes() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
  }

  /// Whoever closed a standard descriptor gets nothing from it; left closed, the next file that is
  /// opened would take its number and be written into.
  private static func fillStandardDescriptors() {
    for descriptor in 0...2 where fcntl(Int32(descriptor), F_GETFD) < 0 {
      _ = unsafe open("/dev/null", O_RDWR)
    }
  }

  /// Prints what the error says, in the user's language, and ends the process.
  private static func leave(with error: any Error) -> Never {
    let code = exitCode(for: error)
    if let failure = error as? Failure {
      complain(failure.sentence)
      Foundation.exit(failure.exitCode.rawValue)
    }
    let message = fullMessage(for: error, columns: 80)
    if !message.isEmpty {
      // What a shell asks for is a program's text, not a person's.
      let isForShell = CommandLine.arguments.contains { $0.contains("-completion") }
      let text = isForShell ? message : localizedHelp(message)
      code == .success ? say(text) : warn(text)
    }
    Foundation.exit(code.rawValue)
  }
}

/// Something that ended the program: one sentence of what happened and what to do.
struct Failure: Error {
  var sentence: String
  var exitCode: ExitCode

  init(_ sentence: String, exitCode: ExitCode = .environment) {
    self.sentence = sentence
    self.exitCode = exitCode
  }
}
