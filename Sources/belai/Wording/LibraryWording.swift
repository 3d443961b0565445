import BelaiLibrary

/// Runs `body` and turns failures of packs and files into sentences for a person.
///
/// - Parameters:
///   - path: What is worked on, as the person knows it.
///   - body: What may fail.
/// - Returns: What `body` returns.
/// - Throws: `Failure`
func reportingFiles<Result>(_ path: String, _ body: () throws -> Result) throws -> Result {
  do {
    return try body()
  } catch let error as Failure {
    throw error
  } catch let error as ZipError {
    throw Failure(wording("paket", "the pack") + " '\(path)' " + sentence(for: error))
  } catch let error as PackError {
    throw Failure(wording("paket", "the pack") + " '\(path)' " + sentence(for: error))
  } catch {
    throw Failure(
      wording(
        "'\(path)' tidak dapat dibaca atau ditulis: \(systemWords(error)); periksa izin dan ruang "
          + "di disk",
        "'\(path)' cannot be read or written: \(systemWords(error)); check its permissions and the "
          + "disk's space"))
  }
}

func sentence(for error: BundleError) -> String {
  switch error {
  case .outside(let path, let folder):
    wording(
      "'\(path)' berada di luar folder naskah; pindahkan ke '\(folder)' dan sebut dari sana",
      "'\(path)' lies outside the script's folder; move it to '\(folder)' and name it from there")
  case .twice(let path):
    wording(
      "ada dua berkas yang akan menjadi '\(path)'; ganti nama salah satunya",
      "two files would become '\(path)'; rename one of them")
  case .name(let name):
    wording(
      "'\(name)' tidak dapat menjadi nama naskah; ganti nama berkasnya",
      "'\(name)' cannot be the name of a script; rename its file")
  }
}

private func sentence(for error: PackError) -> String {
  switch error {
  case .noScript:
    wording(
      "tidak berisi naskah, atau berisi beberapa tanpa keterangan mana yang dimaksud; minta "
        + "pengirimnya membuatnya dengan 'belai pack'",
      "holds no script, or several and no word which is meant; ask its sender to make it with "
        + "'belai pack'")
  case .version(let version):
    wording(
      "dibuat oleh Belai yang lebih baru (versi paket \(version)); perbarui Belai",
      "was made by a newer Belai (pack version \(version)); update Belai")
  }
}

private func sentence(for error: ZipError) -> String {
  switch error {
  case .notAnArchive:
    wording(
      "bukan paket yang utuh; minta dikirim sekali lagi",
      "is no whole pack; ask for it to be sent once more")
  case .damaged(let entry):
    wording("rusak", "is damaged") + (entry.map { " ('\($0)')" } ?? "")
      + wording("; minta dikirim sekali lagi", "; ask for it to be sent once more")
  case .encrypted(let entry):
    wording(
      "memakai kata sandi ('\(entry)'); minta dikirim tanpa kata sandi",
      "is locked by a password ('\(entry)'); ask for one without")
  case .climbsOut(let entry), .link(let entry):
    wording(
      "ditolak: '\(entry)' menunjuk ke luar foldernya sendiri, dan itu bisa berbahaya",
      "is refused: '\(entry)' leads out of its own folder, which may do harm")
  case .twice(let entry):
    wording(
      "ditolak: '\(entry)' ada dua kali di dalamnya", "is refused: it holds '\(entry)' twice")
  case .tooManyEntries(let limit):
    wording(
      "ditolak: isinya lebih dari \(limit) berkas", "is refused: it holds more than \(limit) files")
  case .tooLarge(let limit):
    wording(
      "ditolak: isinya lebih dari \(limit) MB", "is refused: it holds more than \(limit) MB")
  }
}
