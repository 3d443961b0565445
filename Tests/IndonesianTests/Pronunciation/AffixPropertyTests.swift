import Foundation
import Testing

@testable import Indonesian

/// Affixes change what they must of a word and nothing else.
@Suite struct AffixPropertyTests {
  private let pronouncer = Pronouncer()

  /// Reviewed words that the lexicon has as they are.
  static let roots = ReviewedWords.table.map(\.word).filter { word in
    word.utf8.count >= 4 && Lexicon.shared.marked(ArraySlice(word.utf8)) != nil
      && !Pronouncer().isHomograph(word)
  }

  @Test func `there are roots to look at`() { #expect(Self.roots.count > 200) }

  private func ipa(_ word: String) -> String { pronouncer.pronounce(word).ipa }

  @Test(arguments: [("nya", "ɲa"), ("ku", "ku"), ("mu", "mu"), ("lah", "lah"), ("kah", "kah")])
  func `what is said after a word leaves the word as it is`(_ suffix: String, _ said: String) {
    for root in Self.roots {
      #expect(ipa(root + suffix) == ipa(root) + said, "\(root)\(suffix)")
    }
  }

  @Test func `a passive is its root after di-`() {
    for root in Self.roots where !"aiueo".contains(root.first ?? "a") {
      #expect(ipa("di" + root) == "di" + ipa(root), "di\(root)")
    }
  }

  @Test(arguments: [
    ("baca", "membaca"), ("pijat", "memijat"), ("fokus", "memfokus"), ("dorong", "mendorong"),
    ("tarik", "menarik"), ("cari", "mencari"), ("jaga", "menjaga"), ("sapu", "menyapu"),
    ("kirim", "mengirim"), ("gosok", "menggosok"), ("hitung", "menghitung"),
    ("angkat", "mengangkat"), ("usap", "mengusap"), ("lihat", "melihat"), ("rawat", "merawat"),
    ("masak", "memasak"), ("nyanyi", "menyanyi"), ("bor", "mengebor"),
  ])
  func `the first sound of an active verb is a schwa and its root is known`(
    _ root: String, _ verb: String
  ) {
    let said = pronouncer.pronounce(verb)
    #expect(said.ipa.hasPrefix("mə"))
    #expect(said.certainty <= .derived, "\(verb)")
    // Whatever sound the prefix has swallowed, the rest of the root sounds as it does alone.
    #expect(said.ipa.hasSuffix(String(ipa(root).suffix(2))))
  }

  @Test(arguments: [
    ("lepas", "melepaskan"), ("tekan", "penekanan"), ("rendah", "merendahkan"),
    ("lembut", "kelembutan"), ("tenang", "menenangkan"), ("besar", "membesar"),
    ("ekor", "berekor"), ("enak", "seenaknya"), ("rileks", "merilekskan"),
  ])
  func `the e of a root stays what it is under any affix`(_ root: String, _ word: String) {
    let plain = pronouncer.pronounce(root).spelling
    let said = pronouncer.pronounce(word).spelling
    let vowels = plain.filter { "êé".contains($0) }
    #expect(said.filter { "êé".contains($0) }.contains(vowels), "\(said) of \(plain)")
  }

  @Test func `a doubled word says its root twice`() {
    for root in Self.roots {
      let said = pronouncer.pronounce("\(root)-\(root)")
      #expect(said.ipa == ipa(root) + ipa(root))
      #expect(said.spelling.split(separator: "-").count == 2)
      #expect(said.sounds.count { $0.stress == .primary } <= 1, "\(root)")
    }
  }

  @Test func `a word is stressed once, on a vowel`() {
    for word in ReviewedWords.table.map(\.word) {
      let stressed = pronouncer.pronounce(word).sounds.filter { $0.stress == .primary }
      #expect(stressed.count == 1, "\(word)")
      #expect(stressed.allSatisfy { $0.phoneme.isVowel }, "\(word)")
    }
  }

  @Test func `capitals are letters like others`() {
    for word in ReviewedWords.table.map(\.word) {
      let said = pronouncer.pronounce(word)
      #expect(pronouncer.pronounce(word.uppercased()) == said, "\(word)")
      #expect(pronouncer.pronounce(word.capitalized) == said, "\(word)")
    }
  }

  @Test(arguments: ["xqzt", "blorengkep", "kretolinem"])
  func `what nobody knows is guessed and said to be`(_ word: String) {
    let said = pronouncer.pronounce(word)
    #expect(said.certainty == (word.contains("e") ? .guess : .known))
    #expect(!said.sounds.isEmpty)
  }

  @Test(arguments: [
    (["apel", "besok", "pagi"], "apél"), (["pagi", "ini", "apel"], "apél"),
    (["pagi", "ini", "ada", "apel"], "apêl"), (["apel", "di", "waktu", "pagi"], "apêl"),
  ])
  func `a neighbour tells a homograph from two words away and no further`(
    _ words: [String], _ reading: String
  ) throws {
    let place = try #require(words.firstIndex(of: "apel"))
    let said = pronouncer.pronounce(words: words)[place]
    #expect(said.spelling == reading)
    #expect(pronouncer.undecidedHomographs(in: words) == (reading == "apél" ? [] : [place]))
  }
}
