import Foundation

#if canImport(Glibc)
  import Glibc
#endif

/// Writes a line to standard output, whole even where somebody else writes too.
func say(_ line: String) {
  FileHandle.standardOutput.write(Data((line + "\n").utf8))
}

/// Writes text to standard output as it is.
func write(_ text: String) {
  FileHandle.standardOutput.write(Data(text.utf8))
}

/// Writes a text file, whole or not at all.
///
/// - Throws: `Failure` with the system's own words.
func writeText(_ text: String, to path: String) throws {
  do {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
  } catch {
    throw Failure(
      wording(
        "berkas '\(path)' tidak dapat ditulis: \(systemWords(error)); pilih folder lain",
        "the file '\(path)' cannot be written: \(systemWords(error)); choose another folder"))
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

/// Writes a line to standard error.
func warn(_ line: String) {
  FileHandle.standardError.write(Data((line + "\n").utf8))
}

/// Says on standard error that something failed: one sentence of what and what to do.
func complain(_ sentence: String) {
  warn(wording("belai: kesalahan: ", "belai: error: ") + sentence)
}

/// Whether `descriptor` leads to a terminal.
func isTerminal(_ descriptor: Int32) -> Bool {
  isatty(descriptor) == 1
}
