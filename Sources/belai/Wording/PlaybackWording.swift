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
  case .unreachable:
    wording(
      "server suara '\(error.device)' tidak dapat dihubungi (\(what)); nyalakan servernya, lalu "
        + "periksa nama dan portanya",
      "the sound server '\(error.device)' cannot be reached (\(what)); start it and check its name "
        + "and port")
  case .noReader:
    wording(
      "tidak ada yang membaca suara di '\(error.device)' (\(what)); nyalakan dulu program penerimanya",
      "nobody reads the sound at '\(error.device)' (\(what)); start the receiving program first")
  case .notPipe:
    wording(
      "'\(error.device)' bukan pipa bernama; pilih nama lain, atau simpan ke berkas suara dengan "
        + "'belai render'",
      "'\(error.device)' is no named pipe; choose another name, or write a sound file with "
        + "'belai render'")
  case .stream:
    wording(
      "suara tidak dapat dialirkan ke '\(error.device)' (\(what)); periksa tujuannya atau pilih yang "
        + "lain dengan --output",
      "sound cannot be streamed to '\(error.device)' (\(what)); check the target or choose another "
        + "one with --output")
  case .other:
    wording(
      "suara tidak dapat diputar di '\(error.device)' (\(what)); coba perangkat lain dengan --device",
      "sound cannot be played on '\(error.device)' (\(what)); try another device with --device")
  }
}
