import ArgumentParser

/// The program's exit statuses; 64 (usage) is the argument parser's own.
extension ExitCode {
  /// The script has faults.
  static let scriptFaults = ExitCode(1)
  /// The sound device, the speech engine or a file refused.
  static let environment = ExitCode(2)
  /// The arguments cannot be understood.
  static let usage = ExitCode(64)
  /// A person ended the session.
  static let interrupted = ExitCode(130)
}
