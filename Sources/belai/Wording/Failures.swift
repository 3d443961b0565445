import BelaiAudio
import BelaiSpeech
import BelaiTimeline

/// Runs `body` and turns the failures of speech, sounds and layout into sentences for a person.
func reportingEngine<Result>(_ body: () throws -> Result) throws -> Result {
  do {
    return try body()
  } catch let error as SpeechError {
    throw Failure(sentence(for: error))
  } catch let error as SoundFileError {
    throw Failure(sentence(for: error))
  } catch let error as LayoutError {
    throw Failure(sentence(for: error), exitCode: .scriptFaults)
  }
}

private func sentence(for error: SpeechError) -> String {
  switch error.reason {
  case .engineData:
    wording(
      "mesin suara eSpeak NG tidak dapat dibuka (\(error)); pasang paket espeak-ng-data",
      "the speech engine eSpeak NG cannot be opened (\(error)); install the package espeak-ng-data")
  case .voice(let path):
    wording(
      "berkas suara '\(path)' tidak dapat dipakai (\(error)); pasang Belai sekali lagi",
      "the voice file '\(path)' cannot be used (\(error)); install Belai again")
  case .synthesis:
    wording(
      "mesin suara gagal berbicara (\(error)); coba sekali lagi",
      "the speech engine failed to speak (\(error)); try once more")
  }
}

func sentence(for error: SoundFileError) -> String {
  wording(
    "berkas bunyi '\(error.path)' bermasalah: \(error.words); periksa nama, izin, dan ruang di disk",
    "sound file '\(error.path)': \(error.words); check its name, permissions and the disk's space")
}

func sentence(for error: LayoutError) -> String {
  switch error {
  case .unreachable(let wanted, let shortest, let longest):
    wording(
      "lama \(clock(wanted)) tidak tercapai; naskah ini bisa antara \(clock(shortest)) dan "
        + "\(clock(longest)). Ubah Lama atau --duration, atau lebarkan jeda yang lentur",
      "\(clock(wanted)) cannot be met; this script can last from \(clock(shortest)) to "
        + "\(clock(longest)). Change Lama or --duration, or widen the elastic rests")
  case .tooLong(let limit):
    wording(
      "sesi lebih panjang dari \(clock(limit)); kurangi pengulangan",
      "the session is longer than \(clock(limit)); repeat less")
  case .tooManyCues(let limit):
    wording(
      "sesi berisi lebih dari \(limit) bunyi; kurangi pengulangan",
      "the session has more than \(limit) cues; repeat less")
  }
}

/// Returns a length in whole minutes and seconds.
func clock(_ duration: Duration) -> String {
  let seconds = Int(duration.components.seconds)
  let rest = String(seconds % 60)
  return wording(
    "\(seconds / 60) menit \(rest) detik", "\(seconds / 60) min \(rest) s")
}
