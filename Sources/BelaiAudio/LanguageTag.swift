/// How a language gets into a file although libsndfile has no field for it.
///
/// The library writes it as the genre, and the field gets its right name afterwards. Both names
/// have the same length, so that nothing moves.
struct LanguageTag {
  /// The genre that the library is given.
  let genre: String
  /// What the library writes before it.
  private let found: [UInt8]
  /// What shall stand there.
  private let wanted: [UInt8]

  /// Makes the tag for a language as BCP 47 writes it, like "id".
  init(_ language: String, in format: SoundFormat) {
    switch format {
    case .wav:
      self.init(genre: language, found: "IGNR", wanted: "ILNG")
    case .mp3:
      // ID3v2.3 §4.2.1 asks for the three letters of ISO 639-2.
      let letters = ["id": "ind", "en": "eng"][language] ?? language
      self.init(genre: letters, found: "TCON", wanted: "TLAN")
    case .flac, .vorbis, .opus:
      self.init(genre: "???" + language, found: "GENRE=???", wanted: "LANGUAGE=")
    }
  }

  private init(genre: String, found: String, wanted: String) {
    self.genre = genre
    self.found = Array(found.utf8)
    self.wanted = Array(wanted.utf8)
  }

  /// Compares without regard to case: the library writes "genre", "Genre" and "GENRE".
  private static func isSameLetter(_ byte: UInt8, _ letter: UInt8) -> Bool {
    byte == letter || (0x41...0x5A ~= letter && byte == letter | 0x20)
  }

  /// Renames the field in a closed file; a file without it stays as it is.
  func rename(in file: borrowing PartFile) throws(SoundFileError) {
    let head = try file.read(16_384, at: 0)
    for start in 0..<max(0, head.count - found.count)
    where head[start..<start + found.count].elementsEqual(found, by: Self.isSameLetter) {
      return try file.write(wanted, at: start)
    }
  }
}
