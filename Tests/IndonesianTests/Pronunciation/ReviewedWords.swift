import Testing

/// Words of massage and relaxation with their reviewed pronunciation.
enum ReviewedWords {
  struct Row: CustomTestStringConvertible, Sendable {
    let word: String
    let ipa: String
    var testDescription: String { word }
  }

  /// Word and pronunciation in turn.
  static let table: [Row] = {
    let fields = text.split { $0 == " " || $0 == "\n" }.map(String.init)
    return stride(from: 0, to: fields.count - 1, by: 2).map {
      Row(word: fields[$0], ipa: fields[$0 + 1])
    }
  }()

  private static let text = """
    tengkuk təŋkuʔ lembut ləmbut pelan pəlan detik dətiʔ menit mənit tekan təkan empat əmpat
    enam ənam tenang tənaŋ senang sənaŋ cemas tʃəmas beri bəri perah pərah segera səɡəra
    demam dəmam selesai sələsai berhenti bərhənti depan dəpan seperti səpərti sebelah səbəlah
    dekat dəkat lepas ləpas belum bəlum leher lɛhɛr dewasa dewasa jeda dʒəda jempol dʒəmpɔl
    tengah təŋah lengan ləŋan keras kəras tegang təɡaŋ lemas ləmas kering kəriŋ besar bəsar
    cepat tʃəpat tepat təpat lebih ləbih perut pərut nyeri ɲəri perih pərih pegal pəɡal
    memar məmar embus əmbus pejam pədʒam senyum səɲum dengar dəŋar lega ləɡa geser ɡɛsɛr
    tetes tɛtɛs oles olɛs telapak təlapaʔ anak anaʔ enak enaʔ handuk handuʔ minyak miɲaʔ
    bengkak bəŋkaʔ tarik tariʔ rusuk rusuʔ gerak ɡəraʔ bapak bapaʔ duduk duduʔ saat saʔat
    maaf maʔaf laut laut lantai lantai pulau pulau belakang bəlakaŋ belikat bəlikat
    merah merah meja medʒa sore sore besok besɔʔ ember ɛmbɛr desa desa beda beda heran heran
    sehat sehat lelah ləlah letih lətih lemah ləmah lembek ləmbɛʔ tempel tɛmpɛl
    hentikan həntikan embuskan əmbuskan lepaskan ləpaskan hangat haŋat dingin diŋin
    bahu bahu punggung puŋɡuŋ pinggang piŋɡaŋ jari dʒari tangan taŋan napas napas asi asi
    bunda bunda ayah ajah bayi baji dokter dɔktər bidan bidan pijat pidʒat usap usap
    """
}
