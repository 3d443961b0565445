/// The affixes of Indonesian, with the sounds that they change.
enum Affix {
  /// A prefix as it stands before a root.
  struct Prefix {
    /// The letters in the word.
    let written: [UInt8]
    /// The first letters of the root that the prefix has swallowed (*meny-* + s).
    let restored: [UInt8]
    /// The first letters that the remainder may have; empty for any.
    let before: [UInt8]

    init(_ written: StaticString, restoring restored: StaticString = "", before: StaticString = "")
    {
      self.written = Array(written.description.utf8)
      self.restored = Array(restored.description.utf8)
      self.before = Array(before.description.utf8)
    }

    /// The marked letters of the prefix: its vowel is a schwa, whatever the root.
    var marked: [UInt8] { restored.isEmpty ? written + [Letter.border] : written }
  }

  // Tata Bahasa Baku Bahasa Indonesia, on meng- and peng-: the nasal takes the place of p, t, s, k.
  static let prefixes: [Prefix] =
    nasalPrefixes("me", "mem", "men", "meng", "meny", "menge")
    + nasalPrefixes("pe", "pem", "pen", "peng", "peny", "penge")
    + [
      Prefix("ber"), Prefix("be", before: "r"), Prefix("be", before: "bcdghjklmnpstw"),
      Prefix("bel", before: "aiueo"),
      Prefix("ter"), Prefix("te", before: "r"), Prefix("tel", before: "aiueo"),
      Prefix("per"), Prefix("pe", before: "r"), Prefix("pel", before: "aiueo"),
      Prefix("pe"), Prefix("se"), Prefix("ke"), Prefix("di"), Prefix("ku"), Prefix("kau"),
    ]

  private static func nasalPrefixes(
    _ bare: StaticString, _ m: StaticString, _ n: StaticString, _ ng: StaticString,
    _ ny: StaticString, _ nge: StaticString
  ) -> [Prefix] {
    [
      Prefix(m, restoring: "p", before: "aiueolr"), Prefix(m, before: "bfpvm"),
      Prefix(n, restoring: "t", before: "aiueor"), Prefix(n, before: "cdjtsz"),
      Prefix(ng, restoring: "k", before: "aiueolr"), Prefix(ng, before: "aiueoghkx"),
      Prefix(ny, restoring: "s", before: "aiueo"), Prefix(nge),
      Prefix(bare, before: "lrwymn"),
    ]
  }

  static let suffixes: [[UInt8]] = [
    "nya", "lah", "kah", "pun", "tah", "kan", "an", "i", "ku", "mu", "wan", "wati", "man", "nda",
  ].map { (suffix: StaticString) in Array(suffix.description.utf8) }

  /// Forms that are written together with what follows, in the notation of the roots.
  ///
  /// An é here is an e in every word that begins so.
  static let leading: [Spelling] = """
    anti antar adi dwi tri catur panca sapta hasta nawa dasa éka maha nara pasca para pra pramu
    purna sub supra swa tuna tata non nir multi mono mikro makro mini kontra inter intra infra
    ultra trans sémi super hiper hipo bio foto auto oto audio vidéo radio aéro agro antropo arkéo
    astro bi ékstra éks ékso éléktro éndo épi étno fisio fono géo giga hémi hémo hétero hidro
    homo kardio kilo kosmo kripto ko kuasi méga méta morfo nano néo neuro nitro orto pan péri
    pétro piro poli proto pséudo psiko ré rétro sosio stéréo télé tékno térmo turbo uni wira serba
    sénti mili déka hékto dé dés dis pro kala manca spéktro pénta héksa hépta tétra okta léuko
    lépto ostéo éntéro gastro hépato néfro dérmato mézo méso paléo idéo téo étio féno féro pédo
    sténo xéno séno séismo sérébro mélano mégalo mékano séro téra pato ékui égo éko démo
    """.utf8.filter { $0 != 0xC3 }.map { $0 == 0xA9 ? Letter.fullE : $0 }
    .split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }).map { ArraySlice(Array($0)) }
}
