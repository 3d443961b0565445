import ArgumentParser
import Foundation
import Synchronization

#if canImport(Glibc)
  import Glibc
#endif

/// Whether text was lost because what was written to refused it, a full disk for example.
private let hasLostText = Mutex(false)

/// Writes text to standard output or standard error; a reader that has gone away wants no more.
private func deliver(_ text: String, to handle: FileHandle) {
  do {
    try handle.write(contentsOf: Data(text.utf8))
  } catch  where errno != EPIPE {
    let isFirst = hasLostText.withLock { lost in
      defer { lost = true }
      return !lost
    }
    guard isFirst else { return }
    complain(lostOutput(error))
  } catch {}
}

private func lostOutput(_ error: any Error) -> String {
  let words = systemWords(error)
  return wording(
    "keluaran tidak dapat ditulis: \(words); periksa tujuannya dan ruang disk",
    "the output cannot be written: \(words); check where it goes and the space on the disk")
}

/// Ends the program with a status of its own where some of its output was lost.
func leaveIfTextWasLost() {
  if hasLostText.withLock({ $0 }) { Foundation.exit(ExitCode.environment.rawValue) }
}

/// Writes a line to standard output, whole even where somebody else writes too.
func say(_ line: String) {
  deliver(line + "\n", to: .standardOutput)
}

/// Writes text to standard output as it is.
func write(_ text: String) {
  deliver(text, to: .standardOutput)
}

/// Writes bytes to standard output as they are.
///
/// - Throws: A quiet exit where nobody reads any more, as in `belai pronounce | head`; `Failure`
///   with the system's own words where the output refuses, a full disk for example.
func write(bytes: [UInt8]) throws {
  do {
    try FileHandle.standardOutput.write(contentsOf: Data(bytes))
  } catch  where errno == EPIPE {
    throw ExitCode.success
  } catch {
    throw Failure(lostOutput(error))
  }
}

/// Writes a new text in place of a file's; a link stays a link, and permissions stay as they are.
///
/// - Throws: `Failure` with the system's own words, also for a file that its owner protects.
func replaceText(_ text: String, of path: String) throws {
  let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
  guard FileManager.default.isWritableFile(atPath: target) else {
    throw Failure(
      wording(
        "berkas '\(path)' hanya boleh dibaca; ubah izinnya atau salin ke folder lain",
        "the file '\(path)' may only be read; change its permissions or copy it elsewhere"))
  }
  let files = FileManager.default
  let permissions = try? files.attributesOfItem(atPath: target)[.posixPermissions]
  try writeText(text, to: target)
  if let permissions {
    try? files.setAttributes([.posixPermissions: permissions], ofItemAtPath: target)
  }
}

/// Writes text to standard error as it is.
func mark(_ text: String) {
  deliver(text, to: .standardError)
}

/// Writes a line to standard error.
func warn(_ line: String) {
  deliver(line + "\n", to: .standardError)
}

/// Says on standard error that something failed: one sentence of what and what to do.
func complain(_ sentence: String) {
  warn(wording("belai: kesalahan: ", "belai: error: ") + sentence)
}

/// Whether `descriptor` leads to a terminal.
func isTerminal(_ descriptor: Int32) -> Bool {
  isatty(descriptor) == 1
}
