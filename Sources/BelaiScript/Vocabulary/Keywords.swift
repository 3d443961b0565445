/// The keys of the header.
enum HeaderKey: Keyword {
  case title, kind, duration, roles, bed, contraindications, stopSigns, pronunciations, variables
  case lineRest, paragraphRest, version

  static let words = table()

  var twin: Twin {
    switch self {
    case .title: Twin("Judul", "Title")
    case .kind: Twin("Jenis", "Kind")
    case .duration: Twin("Lama", "Duration")
    case .roles: Twin("Peran", "Roles")
    case .bed: Twin("Latar", "Bed")
    case .contraindications: Twin("Jangan dipakai bila", "Do not use if")
    case .stopSigns: Twin("Berhenti bila", "Stop if")
    case .pronunciations: Twin("Ucapan", "Pronunciation")
    case .variables: Twin("Isian", "Values")
    case .lineRest: Twin("Rehat baris", "Line rest")
    case .paragraphRest: Twin("Rehat alinea", "Paragraph rest")
    case .version: Twin("Versi", "Version")
    }
  }

  var example: Wording {
    switch self {
    case .title: Wording("Judul: Pijat oksitosin", "Title: Oxytocin massage")
    case .kind: Wording("Jenis: pijat", "Kind: massage")
    case .duration: Wording("Lama: 10 menit", "Duration: 10 minutes")
    case .roles: Wording("Peran: Ayah, Bunda", "Roles: Father, Mother")
    case .bed: Wording("Latar: hujan, pelan", "Bed: hujan, soft")
    case .contraindications:
      Wording(
        "Jangan dipakai bila: demam; ada luka terbuka", "Do not use if: fever; an open wound")
    case .stopSigns: Wording("Berhenti bila: terasa nyeri; pusing", "Stop if: pain; dizziness")
    case .pronunciations: Wording("Ucapan: têkan; Ny. = nyonya", "Pronunciation: Ny. = nyonya")
    case .variables: Wording("Isian: nama = Bunda", "Values: name = Mother")
    case .lineRest: Wording("Rehat baris: 0,6 detik", "Line rest: 0.6 seconds")
    case .paragraphRest: Wording("Rehat alinea: 1,5 detik", "Paragraph rest: 1.5 seconds")
    case .version: Wording("Versi: 1", "Version: 1")
    }
  }
}

/// The first words of a command.
enum Directive: Keyword {
  case rest, breath, count, strokes, repetition, during, sides, wait, shuffle, level, mode, include
  case bed, fade, bell, sound, recording, voice, end

  static let words = table()

  var twin: Twin {
    switch self {
    case .rest: Twin("jeda", "pause")
    case .breath: Twin("napas", "breathe")
    case .count: Twin("hitung", "count")
    case .strokes: Twin("irama", "rhythm")
    case .repetition: Twin("ulangi", "repeat")
    case .during: Twin("selama", "during")
    case .sides: Twin("tiap sisi", "each side")
    case .wait: Twin("tunggu lanjut", "wait for next")
    case .shuffle: Twin("acak", "shuffle")
    case .level: Twin("tingkat", "level")
    case .mode: Twin("mode", "mode")
    case .include: Twin("sertakan", "include")
    case .bed: Twin("latar", "bed")
    case .fade: Twin("pudar", "fade")
    case .bell: Twin("bel", "bell")
    case .sound: Twin("bunyi", "sound")
    case .recording: Twin("rekaman", "recording")
    case .voice: Twin("suara", "voice")
    case .end: Twin("habis", "end")
    }
  }

  /// The command as one would write it.
  var example: Wording {
    switch self {
    case .rest: Wording("[jeda 8 detik]", "[pause 8 seconds]")
    case .breath: Wording("[napas 4-2-6, 5 kali]", "[breathe 4-2-6, 5 times]")
    case .count: Wording("[hitung 1 sampai 10, tiap 2 detik]", "[count 1 to 10, every 2 seconds]")
    case .strokes:
      Wording("[irama 20 per menit, selama 2 menit]", "[rhythm 20 per minute, for 2 minutes]")
    case .repetition: Wording("[ulangi 3 kali]", "[repeat 3 times]")
    case .during: Wording("[selama 2 menit]", "[during 2 minutes]")
    case .sides: Wording("[tiap sisi: kiri, kanan]", "[each side: left, right]")
    case .wait:
      Wording("[tunggu lanjut, paling lama 60 detik]", "[wait for next, at most 60 seconds]")
    case .shuffle: Wording("[acak]", "[shuffle]")
    case .level: Wording("[tingkat: lengkap, singkat]", "[level: full, brief]")
    case .mode: Wording("[mode: pijat]", "[mode: massage]")
    case .include: Wording("[sertakan napas-tenang]", "[include calm-breath]")
    case .bed: Wording("[latar hujan, pelan]", "[bed hujan, soft]")
    case .fade: Wording("[pudar 30 detik]", "[fade 30 seconds]")
    case .bell: Wording("[bel]", "[bell]")
    case .sound: Wording("[bunyi lonceng]", "[sound lonceng]")
    case .recording: Wording("[rekaman salam.ogg]", "[recording welcome.ogg]")
    case .voice: Wording("[suara: kecepatan 110, nada 40]", "[voice: rate 110, pitch 40]")
    case .end: Wording("[habis]", "[end]")
    }
  }

  /// A countdown as one would write it.
  static let countdownExample = Wording(
    "[hitung mundur 20 detik, ucapkan 5 terakhir]", "[count down 20 seconds, say last 5]")

  /// The keyword alone within brackets.
  var bracketed: Wording { Wording("[\(twin.indonesian)]", "[\(twin.english)]") }

  /// Whether it opens a block that [habis] closes.
  var opensBlock: Bool {
    switch self {
    case .repetition, .during, .sides, .shuffle, .level, .mode: true
    default: false
    }
  }
}

/// Words between the parts of a command.
enum Term: Keyword {
  case remaining, to, every, down, say, last, times, perMinute, lasting, atMost, remindEvery
  case stop, rate, pitch

  static let words = table()

  var twin: Twin {
    switch self {
    case .remaining: Twin("sisa waktu", "remaining time")
    case .to: Twin("sampai", "to")
    case .every: Twin("tiap", "every")
    case .down: Twin("mundur", "down")
    case .say: Twin("ucapkan", "say")
    case .last: Twin("terakhir", "last")
    case .times: Twin("kali", "times")
    case .perMinute: Twin("per menit", "per minute")
    case .lasting: Twin("selama", "for")
    case .atMost: Twin("paling lama", "at most")
    case .remindEvery: Twin("ingatkan tiap", "remind every")
    case .stop: Twin("berhenti", "stop")
    case .rate: Twin("kecepatan", "rate")
    case .pitch: Twin("nada", "pitch")
    }
  }
}

/// Units of time; only here do abbreviations count as spellings.
enum Unit: Keyword {
  case second, minute, hour

  static let words = table().merging(abbreviations) { full, _ in full }

  private static let abbreviations: [String: Unit] = [
    "dtk": .second, "det": .second, "s": .second, "sec": .second, "secs": .second,
    "second": .second, "mnt": .minute, "min": .minute, "mins": .minute, "minute": .minute,
    "j": .hour, "h": .hour, "hr": .hour, "hrs": .hour, "hour": .hour,
  ]

  var twin: Twin {
    switch self {
    case .second: Twin("detik", "seconds")
    case .minute: Twin("menit", "minutes")
    case .hour: Twin("jam", "hours")
    }
  }

  /// The word after a one.
  var singular: Wording { Wording(twin.indonesian, String(twin.english.dropLast())) }

  var seconds: Int {
    switch self {
    case .second: 1
    case .minute: 60
    case .hour: 3600
    }
  }
}

/// The names within braces that every script knows.
enum BraceName: Keyword {
  case round, rounds, side

  static let words = table()

  var twin: Twin {
    switch self {
    case .round: Twin("ke", "round")
    case .rounds: Twin("kali", "rounds")
    case .side: Twin("sisi", "side")
    }
  }
}
