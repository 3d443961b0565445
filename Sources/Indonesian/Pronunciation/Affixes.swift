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

    /// What a reading with it costs; the cheapest reading of a word wins.
    let cost: Int
    /// Whether it makes verbs, which have no -an.
    let makesVerb: Bool

    init(
      _ written: StaticString, restoring restored: StaticString = "", before: StaticString = "",
      isWeak: Bool = false, makesVerb: Bool = false
    ) {
      self.written = Array(written.description.utf8)
      self.restored = Array(restored.description.utf8)
      self.before = Array(before.description.utf8)
      // A prefix that leaves the root whole is likelier than one that swallowed its first letter.
      cost = isWeak || !self.restored.isEmpty ? 3 : 2
      self.makesVerb = makesVerb
    }

    /// The marked letters of the prefix: its vowel is a schwa, whatever the root.
    var marked: [UInt8] { restored.isEmpty ? written + [Letter.border] : written }
  }

  /// A suffix as it stands after a root.
  struct Suffix {
    let written: [UInt8]
    /// What a reading with it costs.
    let cost: Int
    /// Whether it follows any word and changes nothing in it.
    let isEnclitic: Bool
    /// Whether it makes nouns, which have no prefix of verbs.
    let makesNoun: Bool

    init(
      _ written: StaticString, isEnclitic: Bool = false, isWeak: Bool = false,
      makesNoun: Bool = false
    ) {
      self.written = Array(written.description.utf8)
      cost = isWeak ? 3 : 2
      self.isEnclitic = isEnclitic
      self.makesNoun = makesNoun
    }
  }

  // Weak affixes are likelier than others to be letters of the root: se-, be-, -i, -wan.

  // Tata Bahasa Baku Bahasa Indonesia, on meng- and peng-: the nasal takes the place of p, t, s, k.
  static let prefixes: [Prefix] =
    nasalPrefixes("me", "mem", "men", "meng", "meny", "menge", makeVerbs: true)
    + nasalPrefixes("pe", "pem", "pen", "peng", "peny", "penge", makeVerbs: false)
    + [
      Prefix("ber"), Prefix("be", before: "r"),
      Prefix("be", before: "bcdghjklmnpstw", isWeak: true), Prefix("bel", before: "aiueo"),
      Prefix("ter", makesVerb: true), Prefix("te", before: "r"), Prefix("tel", before: "aiueo"),
      Prefix("per"), Prefix("pe", before: "r"), Prefix("pel", before: "aiueo"), Prefix("pe"),
      Prefix("se", isWeak: true), Prefix("ke"), Prefix("di", makesVerb: true),
      Prefix("ku", makesVerb: true), Prefix("kau", makesVerb: true),
    ]

  private static func nasalPrefixes(
    _ bare: StaticString, _ m: StaticString, _ n: StaticString, _ ng: StaticString,
    _ ny: StaticString, _ nge: StaticString, makeVerbs: Bool
  ) -> [Prefix] {
    func prefix(
      _ written: StaticString, restoring restored: StaticString = "", before: StaticString = ""
    ) -> Prefix {
      Prefix(written, restoring: restored, before: before, makesVerb: makeVerbs)
    }
    return [
      prefix(m, restoring: "p", before: "aiueolr"), prefix(m, before: "bfpvm"),
      prefix(n, restoring: "t", before: "aiueor"), prefix(n, before: "cdjtsz"),
      prefix(ng, restoring: "k", before: "aiueolr"), prefix(ng, before: "aiueoghkx"),
      prefix(ny, restoring: "s", before: "aiueo"), prefix(nge), prefix(bare, before: "lrwymn"),
    ]
  }

  /// The suffix of nouns, which no verb has.
  static let nounSuffix = Suffix("an", makesNoun: true)

  /// All suffixes but that of nouns.
  static let suffixes = [
    Suffix("nya", isEnclitic: true), Suffix("lah", isEnclitic: true),
    Suffix("kah", isEnclitic: true), Suffix("pun", isEnclitic: true),
    Suffix("tah", isEnclitic: true), Suffix("ku", isEnclitic: true),
    Suffix("mu", isEnclitic: true), Suffix("nda", isEnclitic: true, isWeak: true),
    Suffix("kan"), Suffix("i", isWeak: true), Suffix("wan", isWeak: true),
    Suffix("wati", isWeak: true), Suffix("man", isWeak: true),
  ]

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
