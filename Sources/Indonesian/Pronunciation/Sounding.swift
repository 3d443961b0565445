/// Turns a marked spelling into sounds: digraphs, diphthongs, glottal stops, vowel height, stress.
struct Sounding {
  private let letters: [UInt8]
  private var position = 0
  private var phonemes: [Phoneme] = []
  /// The phonemes that a part of the word begins with.
  private var borders: Set<Int> = []

  init(_ marked: Spelling) { letters = Array(marked) }

  /// Returns the sounds of a marked spelling.
  static func sounds(of marked: Spelling) -> [Sound] {
    var sounding = Sounding(marked)
    while sounding.position < sounding.letters.count { sounding.sayNext() }
    let opened = VowelHeight.adjust(sounding.phonemes, borders: sounding.borders)
    return StressPattern.sounds(of: opened)
  }

  private func letter(at offset: Int) -> UInt8? {
    let index = position + offset
    return letters.indices.contains(index) ? letters[index] : nil
  }

  private mutating func say(_ phoneme: Phoneme, letters count: Int) {
    phonemes.append(phoneme)
    position += count
  }

  private mutating func sayNext() {
    let current = letters[position]
    switch current {
    case Letter.border: sayBorder()
    case Letter.hiatus: position += 1
    default:
      if Letter.isVowel(current) { sayVowel(current) } else { sayConsonant(current) }
    }
  }

  // A vowel meets its like, or follows the vowel of ke-, se- and di-: a glottal stop parts them.
  private mutating func sayBorder() {
    position += 1
    borders.insert(phonemes.count)
    guard let next = letter(at: 0), Letter.isVowel(next), let last = phonemes.last else { return }
    let afterPrefix = phonemes.count == 2 && (last == .schwa || last == .i)
    let alike = last == .a && next == UInt8(ascii: "a")
    if afterPrefix || alike { phonemes.append(.glottalStop) }
  }

  private mutating func sayVowel(_ current: UInt8) {
    if let diphthong = diphthong(current) { return say(diphthong, letters: 2) }
    let vowel = Self.vowels[Int(current)] ?? .a
    // "saat", "maaf": equal vowels are parted; two like i's, u's or o's are not.
    if phonemes.last == vowel, vowel == .a { phonemes.append(.glottalStop) }
    say(vowel, letters: 1)
  }

  private func diphthong(_ current: UInt8) -> Phoneme? {
    let next = letter(at: 1)
    let found: Phoneme
    switch (current, next) {
    case (UInt8(ascii: "a"), UInt8(ascii: "i")): found = .ai
    case (UInt8(ascii: "a"), UInt8(ascii: "u")): found = .au
    case (UInt8(ascii: "o"), UInt8(ascii: "i")): found = .oi
    default: return nil
    }
    let isFinal = letter(at: 2) == nil || letter(at: 2) == Letter.border
    if isFinal { return found }
    return isFirstOpenSyllable ? found : nil
  }

  // "saudara", "kaisar" and "aula" begin with a diphthong; "kain" and "daun" have two syllables.
  private var isFirstOpenSyllable: Bool {
    guard !phonemes.contains(where: \.isVowel), let consonant = letter(at: 2),
      let vowel = letter(at: 3)
    else { return false }
    return !Letter.isVowel(consonant) && !Letter.isMark(consonant) && Letter.isVowel(vowel)
  }

  private mutating func sayConsonant(_ current: UInt8) {
    if let digraph = digraph(current, letter(at: 1)) { return say(digraph, letters: 2) }
    switch current {
    case Letter.glottalStop: say(.glottalStop, letters: 1)
    case UInt8(ascii: "k"): sayK()
    case UInt8(ascii: "r"): say(nextIsVowel ? .r : .finalR, letters: 1)
    case UInt8(ascii: "x") where !phonemes.isEmpty:
      phonemes.append(.k)
      say(.s, letters: 1)
    case UInt8(ascii: "n")
    where letter(at: 1) == UInt8(ascii: "k") || letter(at: 1) == Letter.hardK:
      say(.ŋ, letters: 1)
    case UInt8(ascii: "n")
    where letter(at: 1) == UInt8(ascii: "c") || letter(at: 1) == UInt8(ascii: "j"):
      say(.ɲ, letters: 1)
    default: say(Self.consonants[Int(current)] ?? .h, letters: 1)
    }
  }

  private func digraph(_ current: UInt8, _ next: UInt8?) -> Phoneme? {
    switch (current, next) {
    case (UInt8(ascii: "n"), UInt8(ascii: "g")): .ŋ
    case (UInt8(ascii: "n"), UInt8(ascii: "y")): .ɲ
    case (UInt8(ascii: "s"), UInt8(ascii: "y")): .ʃ
    case (UInt8(ascii: "k"), UInt8(ascii: "h")): .x
    default: nil
    }
  }

  private var nextIsVowel: Bool { letter(at: 1).map(Letter.isVowel) ?? false }

  // A k that closes the root is a glottal stop, also before a suffix that begins with a consonant:
  // "anak", "anaknya"; before a vowel it opens the next syllable: "anakan".
  private mutating func sayK() {
    let next = letter(at: 1)
    let closesRoot = next == nil || next == Letter.border
    let vowelFollows = next == Letter.border && letter(at: 2).map(Letter.isVowel) == true
    let afterVowel = phonemes.last?.isVowel == true
    say(closesRoot && afterVowel && !vowelFollows ? .glottalStop : .k, letters: 1)
  }

  private static let vowels = byLetter([
    ("a", .a), ("e", .schwa), ("E", .e), ("i", .i), ("o", .o), ("u", .u),
  ])

  private static let consonants = byLetter([
    ("b", .b), ("c", .tʃ), ("d", .d), ("f", .f), ("g", .g), ("h", .h), ("j", .dʒ), ("k", .k),
    ("K", .k), ("l", .l), ("m", .m), ("n", .n), ("p", .p), ("q", .k), ("s", .s), ("t", .t),
    ("v", .f), ("w", .w), ("x", .s), ("y", .j), ("z", .z),
  ])

  private static func byLetter(_ rows: [(StaticString, Phoneme)]) -> [Phoneme?] {
    var table = [Phoneme?](repeating: nil, count: 256)
    for (letter, phoneme) in rows { table[Int(Array(letter.description.utf8)[0])] = phoneme }
    return table
  }
}
