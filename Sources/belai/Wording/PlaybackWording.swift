import BelaiPlayback

/// Returns one sentence of what the sound system refused and what to do.
func sentence(for error: PlaybackError) -> String {
  let what = "\(error.call): \(error.words)"
  return switch error.reason {
  case .missing:
    wording(
      "perangkat suara '\(error.device)' tidak ditemukan (\(what)); lihat 'belai devices', lalu pilih "
        + "dengan --device NAMA",
      "sound device '\(error.device)' was not found (\(what)); see 'belai devices' and choose one "
        + "with --device NAME")
  case .busy:
    wording(
      "perangkat suara '\(error.device)' sedang dipakai program lain (\(what)); tutup program itu atau "
        + "pilih perangkat lain dengan --device",
      "sound device '\(error.device)' is in use (\(what)); close the other program or choose another "
        + "device with --device")
  case .forbidden:
    wording(
      "Anda belum boleh memakai perangkat suara '\(error.device)' (\(what)); minta dimasukkan ke grup "
        + "audio",
      "you may not use sound device '\(error.device)' (\(what)); ask to be added to the group audio"
    )
  case .format:
    wording(
      "perangkat suara '\(error.device)' tidak menerima bentuk suara Belai (\(what)); coba "
        + "--device plug:\(error.device)",
      "sound device '\(error.device)' takes none of Belai's formats (\(what)); try "
        + "--device plug:\(error.device)")
  case .lost:
    wording(
      "perangkat suara '\(error.device)' terlepas (\(what)); sambungkan kembali",
      "sound device '\(error.device)' is gone (\(what)); connect it again")
  case .other:
    wording(
      "suara tidak dapat diputar di '\(error.device)' (\(what)); coba perangkat lain dengan --device",
      "sound cannot be played on '\(error.device)' (\(what)); try another device with --device")
  }
}
