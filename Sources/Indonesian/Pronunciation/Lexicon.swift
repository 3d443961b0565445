/// The roots whose pronunciation their spelling does not tell, and those that affixes go on.
///
/// The tables in `Roots/` are written in the notation that a reader of an Indonesian dictionary
/// knows: `é` is e as in *meja*, a plain `e` is a schwa, `'` a glottal stop, `.` a syllable
/// border (*ba.ik*), and a capital `K` a final k that does not become a glottal stop (*banK*).
struct Lexicon: Sendable {
  private let markedByPlain: [String: String]

  /// The shipped lexicon, read once.
  static let shared = Lexicon(tables: Roots.tables)

  /// The number of roots.
  var count: Int { markedByPlain.count }

  init(tables: [StaticString]) {
    var markedByPlain: [String: String] = [:]
    markedByPlain.reserveCapacity(27_000)
    for table in tables {
      for entry in table.description.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
        let marked = Self.marked(entry)
        let plain = String(decoding: marked.compactMap(Self.plain), as: UTF8.self)
        // The first entry wins, so that a homograph's commoner reading can be put first.
        if markedByPlain[plain] == nil {
          markedByPlain[plain] = String(decoding: marked, as: UTF8.self)
        }
      }
    }
    self.markedByPlain = markedByPlain
  }

  /// The marked spellings of all roots, in no order.
  var spellings: some Collection<String> { markedByPlain.values }

  /// Returns the marked spelling of a root.
  func marked(_ plain: Spelling) -> Spelling? {
    markedByPlain[plain.key].map { ArraySlice($0.utf8) }
  }

  // é is the two bytes C3 A9 in UTF-8.
  private static func marked(_ entry: Substring.UTF8View) -> [UInt8] {
    entry.compactMap { $0 == 0xC3 ? nil : $0 == 0xA9 ? Letter.fullE : $0 }
  }

  static func plain(_ letter: UInt8) -> UInt8? {
    switch letter {
    case Letter.hiatus, Letter.glottalStop, Letter.border: nil
    case Letter.fullE: Letter.e
    case Letter.hardK: UInt8(ascii: "k")
    default: letter
    }
  }
}
