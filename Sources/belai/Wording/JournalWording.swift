import BelaiJournal

/// Returns one sentence of what happened to the journal.
func sentence(for warning: JournalWarning) -> String {
  switch warning {
  case .setAside(let path, .damaged(let words)):
    wording(
      "belai: catatan sesi rusak (\(words)); disisihkan ke '\(path)' dan dimulai baru",
      "belai: the journal was damaged (\(words)); it was set aside as '\(path)' and begun anew")
  case .setAside(let path, .newer):
    wording(
      "belai: catatan sesi berasal dari Belai yang lebih baru; disisihkan ke '\(path)'",
      "belai: the journal is from a newer Belai; it was set aside as '\(path)'")
  case .setAside(let path, .alien):
    wording(
      "belai: berkas catatan sesi bukan milik Belai; disisihkan ke '\(path)' dan dimulai baru",
      "belai: the journal's file was not Belai's own; it was set aside as '\(path)' and begun anew")
  case .memoryOnly(let words):
    wording(
      "belai: catatan sesi tidak dapat disimpan (\(words)); sesi tetap berjalan",
      "belai: the journal cannot be kept (\(words)); the session goes on")
  case .writingFailed(let words):
    wording(
      "belai: sebagian catatan sesi tidak tersimpan (\(words)); sesi tetap berjalan",
      "belai: part of the journal was not kept (\(words)); the session goes on")
  }
}
