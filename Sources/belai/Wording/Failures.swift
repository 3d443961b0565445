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
    throw Failure(error.message(in: .ofTerminal), exitCode: .scriptFaults)
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
