import BelaiScript
import Testing

/// What is said of a command, word for word, and the part of it that is marked.
@Suite struct CommandMessageTests {
  static let messages = words + rests + beats + sounds

  private static let words = [
    Message(
      "[jedda 3 detik]", at: "jedda",
      Wording("perintah 'jedda' tidak dikenal", "unknown command 'jedda'"), help: meant("jeda")),
    Message(
      "[8 detik]", at: "8 detik",
      Wording("perintah '8 detik' tidak dikenal", "unknown command '8 detik'"),
      help: meant("jeda 8 detik")),
    Message(
      "[tertawa]", at: "tertawa",
      Wording("perintah 'tertawa' tidak dikenal", "unknown command 'tertawa'"),
      help: Wording(
        "kurung siku hanya untuk perintah; teks yang diucapkan ditulis tanpa kurung",
        "square brackets hold commands only; write what is to be spoken without brackets")),
    Message(
      "[tunggu 60 detik]", at: "tunggu",
      Wording("perintah 'tunggu' tidak dikenal", "unknown command 'tunggu'"),
      help: meant("tunggu lanjut")),
    Message(
      "[ ]", at: "[ ]", Wording("kurung siku ini kosong", "these brackets are empty"),
      help: Wording(
        "tulis sebuah perintah, misalnya [jeda 8 detik]",
        "write a command, for instance [pause 8 seconds]")),
    Message(
      "Halo] semua.", at: "]",
      Wording("kurung siku ']' ini tidak punya pembuka", "this ']' has no '[' before it"),
      help: Wording(
        "tulis '[' sebelum perintahnya, atau hapus ']' ini",
        "write '[' before the command, or delete this ']'")),
  ]

  private static let rests = [
    Message(
      "[jeda 5 gajah]", at: "gajah",
      Wording("satuan waktu 'gajah' tidak dikenal", "unknown unit of time 'gajah'"),
      help: Wording("pakai detik, menit, atau jam", "use seconds, minutes or hours")),
    Message(
      "[jeda sebentar]", at: "sebentar",
      Wording("di sini perlu angka, bukan 'sebentar'", "a number is needed here, not 'sebentar'"),
      help: Wording("tulis misalnya [jeda 8 detik]", "write for instance [pause 8 seconds]")),
    Message(
      "[jeda 8 detik lalu tidur]", at: "lalu tidur",
      Wording(
        "'lalu tidur' tidak dimengerti di sini", "'lalu tidur' is not understood here"),
      help: Wording("tulis misalnya [jeda 8 detik]", "write for instance [pause 8 seconds]")),
    Message(
      "[jeda sisa waktu]", at: "[jeda sisa waktu]",
      Wording(
        "[jeda sisa waktu] memerlukan 'Lama:' di kepala naskah",
        "[pause remaining time] needs 'Duration:' in the header"),
      help: Wording(
        "tulis misalnya 'Lama: 10 menit'", "write for instance 'Duration: 10 minutes'")),
    Message(
      "[ulangi 2 kali]\nUsap.\n[jeda sisa waktu]\n[habis]", at: "[jeda sisa waktu]",
      Wording(
        "[jeda sisa waktu] tidak dapat dipakai di dalam [ulangi 2 kali]",
        "[pause remaining time] cannot be used within [ulangi 2 kali]"),
      help: Wording(
        "letakkan di luar blok, atau tulis lama jedanya",
        "put it outside, or write how long the rest is")),
    Message(
      "[tunggu lanjut, paling lama 20 detik, ingatkan tiap 20 detik]", at: "20 detik",
      Wording(
        "pengingat ini tidak lebih cepat dari batas tunggunya",
        "this reminder does not come before the wait is over"),
      help: Wording(
        "tulis misalnya [tunggu lanjut, paling lama 60 detik, ingatkan tiap 20 detik]",
        "write for instance [wait for next, at most 60 seconds, remind every 20 seconds]")),
  ]

  private static let beats = [
    Message(
      "[napas 4, 5 kali]", at: "4",
      Wording("pola napas '4' tidak dimengerti", "the breathing pattern '4' is not understood"),
      help: Wording(
        "tulis detik untuk tarik-tahan-embuskan, misalnya [napas 4-2-6, 5 kali], "
          + "atau tanpa tahan: [napas 4-6, 5 kali]",
        "write the seconds of in-hold-out, for instance [breathe 4-2-6, 5 times], "
          + "or without holding: [breathe 4-6, 5 times]")),
    Message(
      "[napas 4-2-6, 11 detik]", at: "11 detik",
      Wording("waktu ini tidak cukup untuk satu napas", "this time is too short for one breath"),
      help: Wording(
        "tulis berapa kali, misalnya [napas 4-2-6, 5 kali]",
        "write how many times, for instance [breathe 4-2-6, 5 times]")),
    Message(
      "[hitung mundur 5 detik, ucapkan 6 terakhir]", at: "6 terakhir",
      Wording("tidak ada 6 hitungan dalam 5 detik", "there are no 6 counts in 5 seconds"),
      help: Wording("tulis paling banyak 5", "write at most 5")),
    Message(
      "[hitung 1]", at: "[hitung 1]",
      Wording(
        "perintah ini belum lengkap: sampai berapa belum disebut",
        "this command is not complete: the end of the count is missing"),
      help: Wording(
        "tulis misalnya [hitung 1 sampai 10, tiap 2 detik]",
        "write for instance [count 1 to 10, every 2 seconds]")),
    Message(
      "[hitung mundur]", at: "[hitung mundur]",
      Wording(
        "perintah ini belum lengkap: lamanya belum disebut",
        "this command is not complete: the length is missing"),
      help: Wording(
        "tulis misalnya [hitung mundur 20 detik, ucapkan 5 terakhir]",
        "write for instance [count down 20 seconds, say last 5]")),
  ]

  private static let sounds = [
    Message(
      "[latar pelan]", at: "[latar pelan]",
      Wording("belum ada suara latar yang terdengar", "there is no bed yet"),
      help: Wording(
        "sebut namanya, misalnya [latar hujan, pelan]",
        "give its name, for instance [bed hujan, soft]")),
    Message(
      "[latar mobil]", at: "mobil",
      Wording("suara latar 'mobil' tidak ada", "there is no bed 'mobil'"),
      help: Wording("yang tersedia: hujan, ombak", "available: hujan, ombak")),
    Message(
      "[bunyi terompet]", at: "terompet",
      Wording("bunyi 'terompet' tidak ada", "there is no sound 'terompet'"),
      help: Wording("yang tersedia: lonceng", "available: lonceng")),
    Message(
      "[suara merdu]", at: "merdu",
      Wording("pengaturan suara 'merdu' tidak dikenal", "unknown voice setting 'merdu'"),
      help: Wording(
        "pilih: pelan, biasa, keras, kecepatan, nada", "choose: soft, normal, loud, rate, pitch")),
    Message(
      "[latar hujan, sekali]", at: "sekali",
      Wording("volume 'sekali' tidak dikenal", "unknown loudness 'sekali'"),
      help: Wording(
        "pilih salah satu: pelan, biasa, keras", "choose one of: soft, normal, loud")),
    Message(
      "[rekaman rusak.ogg]", at: "rusak.ogg",
      Wording(
        "rekaman 'rusak.ogg' tidak dapat dibaca: Format not recognised",
        "the recording 'rusak.ogg' cannot be read: Format not recognised"),
      help: Wording(
        "simpan ulang sebagai WAV, FLAC, OGG, atau MP3", "save it as WAV, FLAC, OGG or MP3")),
    Message(
      "[rekaman salam.ogg]", at: "[rekaman salam.ogg]",
      Wording(
        "sesudah [rekaman …] belum ada baris ucapan",
        "there is no line of speech after [recording …]"),
      help: Wording(
        "tulis di bawahnya kata-kata yang terdengar dalam rekaman itu",
        "write below it the words that are heard in that recording")),
  ]

  @Test(arguments: messages)
  func `a fault of a command is told so that it can be mended`(_ message: Message) {
    message.expect(of: check(step(message.lines)), #_sourceLocation)
  }
}
