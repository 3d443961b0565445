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
  case .memoryOnly(let words):
    wording(
      "belai: catatan sesi tidak dapat disimpan (\(words)); sesi tetap berjalan",
      "belai: the journal cannot be kept (\(words)); the session goes on")
  case .writingFailed(let words):
    wording(
      "belai: catatan sesi berhenti disimpan (\(words)); sesi tetap berjalan",
      "belai: the journal is no longer kept (\(words)); the session goes on")
  }
}
