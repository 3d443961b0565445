/// Words with two readings that their neighbours may tell apart.
enum Homographs {
  struct Homograph {
    let word: String
    /// Both readings with their accents, the commoner one first.
    let readings: [String]
    /// Neighbours, before or after, that call for the second reading.
    let cues: Set<String>

    /// Whether one of the two words before or after calls for the second reading.
    func isSecondReading(at index: Int, of words: [String]) -> Bool {
      let near = [index - 2, index - 1, index + 1, index + 2].filter(words.indices.contains)
      return near.contains { cues.contains(words[$0]) }
    }
  }

  static let table: [Homograph] = [
    Homograph(
      word: "memerah", readings: ["mêmérah", "mêmêrah"],
      cues: ["asi", "susu", "payudara", "tangan", "pompa", "sapi", "kambing", "jadwal"]),
    Homograph(
      word: "apel", readings: ["apêl", "apél"], cues: ["pagi", "upacara", "siaga", "malam"]),
    Homograph(word: "mental", readings: ["méntal", "mêntal"], cues: ["terpental", "bola"]),
    Homograph(word: "seri", readings: ["séri", "sêri"], cues: ["wajah", "berakhir", "gigi"]),
    Homograph(word: "per", readings: ["pêr", "pér"], cues: ["kasur", "mobil", "daun"]),
    Homograph(
      word: "seret", readings: ["sérét", "sêrêt"],
      cues: ["asi", "rezeki", "kerongkongan", "tenggorokan", "lancar"]),
    Homograph(word: "sela", readings: ["sêla", "séla"], cues: []),
    Homograph(word: "teras", readings: ["téras", "têras"], cues: ["kayu"]),
    Homograph(word: "serang", readings: ["sêrang", "sérang"], cues: ["kota", "kabupaten"]),
  ]

  static func find(_ word: String) -> Homograph? { table.first { $0.word == word } }
}

extension Pronouncer {
  /// Returns the pronunciations of words in a row, homographs by their neighbours.
  public func pronounce(words: [String]) -> [PronouncedWord] {
    words.indices.map { index in
      guard let homograph = Homographs.find(words[index]) else { return pronounce(words[index]) }
      let isSecond = homograph.isSecondReading(at: index, of: words)
      return pronounce(homograph.readings[isSecond ? 1 : 0])
    }
  }

  /// Returns where the homographs stand whose neighbours do not tell the reading; the commoner
  /// one is said.
  public func undecidedHomographs(in words: [String]) -> [Int] {
    words.indices.filter { index in
      guard let homograph = Homographs.find(words[index]) else { return false }
      return !homograph.isSecondReading(at: index, of: words)
    }
  }

  /// Whether a lower-case word is written alike but said in two ways.
  public func isHomograph(_ word: String) -> Bool { Homographs.find(word) != nil }

  /// Returns the readings of a homograph, accents written, the commoner first; empty for others.
  public func readings(of word: String) -> [String] { Homographs.find(word)?.readings ?? [] }
}
