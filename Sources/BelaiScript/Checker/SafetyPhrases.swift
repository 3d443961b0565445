/// Words that promise, diagnose or push; each with the kind of harm.
///
/// From the wording rules for massage after birth: no guarantee, no diagnosis, never a word that
/// makes a mother endure.
enum SafetyPhrases {
  enum Harm {
    case promise
    case diagnosis
    case push
  }

  static let promises = [
    "pasti", "dijamin", "menjamin", "jaminan", "garansi", "terbukti ampuh", "ampuh", "mujarab",
    "seratus persen", "langsung deras", "asi langsung", "menambah asi", "memperbanyak asi",
    "aman untuk semua", "guarantee", "guarantees", "guaranteed", "definitely", "certainly",
    "increases milk", "increase your milk", "more milk", "safe for everyone",
  ]

  static let diagnoses = [
    "menyembuhkan", "mengobati", "mendiagnosis", "diagnosis", "mencegah perdarahan",
    "mencegah depresi", "mempercepat rahim", "induksi", "mengganti obat", "hentikan obat",
    "cure", "cures", "heal", "heals", "treats", "diagnose", "diagnoses", "prevents bleeding",
    "prevents depression", "stop your medicine",
  ]

  static let pushes = [
    "tahan sedikit", "tahan sakitnya", "tahan nyerinya", "tahan sakit", "tahan nyeri",
    "tekan kuat", "tekan keras", "tekan yang kuat", "tekan kuat-kuat", "tekan lebih kuat",
    "tekan lebih keras", "pijat kuat", "pijat keras", "pijat yang kuat", "sekuat tenaga",
    "paksa", "paksakan", "jangan berhenti", "jangan manja", "harus tahan", "biarkan sakit",
    "endure", "bear it", "press hard", "press harder", "push through", "hold on a little",
    "do not stop", "no pain no gain",
  ]

  static let negations = [
    "jangan", "tidak", "bukan", "tanpa", "belum", "tak", "hindari", "never", "not", "no",
    "without", "avoid", "don",
  ]

  static let pressures = [
    "tekan", "menekan", "ditekan", "tekanlah", "tekankan", "press", "pressing",
  ]

  /// What is pressed without touching anybody.
  static let buttons = [
    "tombol", "pedal", "spasi", "enter", "lanjut", "layar", "any", "button", "key", "space",
  ]

  struct Phrase {
    var words: [UInt64]
    var harm: Harm
  }

  /// Phrases by the mark of their first word.
  static let table: [UInt64: [Phrase]] = {
    var table: [UInt64: [Phrase]] = [:]
    for (list, harm) in [(promises, Harm.promise), (diagnoses, .diagnosis), (pushes, .push)] {
      for phrase in list {
        let words = WordMark.all(in: phrase)
        table[words[0], default: []].append(Phrase(words: words, harm: harm))
      }
    }
    return table
  }()

  static let negationMarks = Set(negations.flatMap(WordMark.all))
  static let pressureMarks = Set(pressures.flatMap(WordMark.all))
  static let buttonMarks = Set(buttons.flatMap(WordMark.all))
  static let thumb = WordMark.all(in: "ibu jari")
}

/// A number for each word, alike for all spellings of it: capitals and marks on e do not count.
///
/// It is the FNV-1a hash (draft-eastlake-fnv), so that looking for words needs no memory.
struct WordMark {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  static func all(in phrase: String) -> [UInt64] {
    let bytes = Array(phrase.utf8)
    var words: [MarkedWord] = []
    MarkedWord.collect(bytes, 0..<bytes.count, into: &words)
    return words.map(\.mark)
  }
}

struct MarkedWord {
  var mark: UInt64
  var range: Range<Int>

  /// Appends every word of a range.
  static func collect(_ bytes: [UInt8], _ range: Range<Int>, into words: inout [MarkedWord]) {
    var offset = range.lowerBound
    var start = offset
    var mark = WordMark()
    while offset < range.upperBound {
      let (letter, length) = letter(bytes, offset)
      if let letter {
        mark.add(letter)
      } else if length == 1 {
        if offset > start { words.append(MarkedWord(mark: mark.value, range: start..<offset)) }
        start = offset + 1
        mark = WordMark()
      }
      offset += length
    }
    if offset > start { words.append(MarkedWord(mark: mark.value, range: start..<offset)) }
  }

  /// Returns the small letter at an offset and how many bytes it takes; accents are passed over.
  private static func letter(_ bytes: [UInt8], _ offset: Int) -> (letter: UInt8?, length: Int) {
    let byte = bytes[offset]
    if byte.isLetter { return (byte | 0x20, 1) }
    guard byte == 0xC3 || byte == 0xCC else { return (nil, 1) }
    if byte == 0xCC { return (nil, 2) }
    let isE = [0x88, 0x89, 0x8A, 0xA8, 0xA9, 0xAA].contains(bytes[offset + 1])
    return isE ? (0x65, 2) : (nil, 1)
  }
}
