import Testing

@testable import Indonesian

@Suite struct LexiconTests {
  /// The words of a table as they are written there.
  private static func entries(of table: StaticString) -> [String] {
    table.description.split { $0 == " " || $0 == "\n" }.map(String.init)
  }

  private static func plain(_ entry: String) -> String {
    entry.lowercased().replacing("é", with: "e").replacing(".", with: "").replacing("'", with: "")
  }

  private static let entries = Roots.tables.flatMap(entries(of:))

  @Test func `a root stands once, with one reading`() {
    let plain = Self.entries.map(Self.plain)
    let counts = Dictionary(plain.map { ($0, 1) }, uniquingKeysWith: +)
    #expect(counts.filter { $0.value > 1 }.keys.sorted() == [])
    #expect(plain.count > 10_000)
  }

  @Test func `a table holds nothing but the notation`() {
    let allowed = Set("abcdefghijklmnopqrstuvwxyzéK.'")
    #expect(Self.entries.filter { !$0.allSatisfy(allowed.contains) } == [])
    #expect(Self.entries.filter { $0.dropLast().contains("K") } == [])
  }

  @Test func `a table is in the order of the alphabet, so that a root is found`() {
    for table in Roots.tables {
      let words = Self.entries(of: table).map(Self.plain)
      #expect(words == words.sorted())
    }
  }

  @Test(arguments: Homographs.table.map(\.word))
  func `a homograph has two readings of the same letters`(word: String) throws {
    let homograph = try #require(Homographs.find(word))
    let plain = homograph.readings.map {
      $0.replacing("é", with: "e").replacing("ê", with: "e")
    }
    #expect(plain == [word, word])
    #expect(Set(homograph.readings).count == 2)
    #expect(!homograph.cues.contains(word))
  }

  @Test(arguments: [
    (["memerah", "asi"], []), (["wajah", "memerah"], [1]), (["asi", "seret"], []),
    (["makan", "apel"], [1]), (["apel", "pagi"], []), (["pijat"], []),
  ])
  func `a homograph without a neighbour that tells is pointed out`(
    words: [String], undecided: [Int]
  ) {
    #expect(Pronouncer().undecidedHomographs(in: words) == undecided)
  }

  @Test(arguments: ["pelan", "méja", "ngéyél", "tengkuk", "berhenti", "kecemasan", "komputer"])
  func `the spelling that is shown is said the same`(word: String) {
    let said = Pronouncer().pronounce(word)
    #expect(Pronouncer().pronounce(said.spelling).ipa == said.ipa)
    #expect(!said.spelling.contains("e"))
  }
}
