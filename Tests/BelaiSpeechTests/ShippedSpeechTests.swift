import BelaiAudio
import Foundation
import Indonesian
import Testing

@testable import BelaiSpeech

/// The prose of the shipped scripts, read without the script language.
enum ShippedProse {
  static let files: [String] = {
    let folder = repository + "/scripts"
    let names = FileManager.default.enumerator(atPath: folder)?.allObjects as? [String] ?? []
    return names.filter { $0.hasSuffix(".belai") }.sorted()
  }()

  static func lines(of file: String) throws -> [String] {
    let text = try String(contentsOfFile: repository + "/scripts/" + file, encoding: .utf8)
    let body = text.split(separator: "\n").drop {
      !$0.hasPrefix("#") && file.contains("/") == false
    }
    let commands = /\[[^\]]*\]|\{[^}]*\}|^(Ayah|Bunda): ?/
    return body.filter { !$0.hasPrefix("#") && !$0.hasPrefix("//") }
      .map { String($0.replacing(commands, with: "")) }
  }
}

@Suite(.serialized) struct ShippedSpeechTests {
  @Test(arguments: ShippedProse.files)
  func `a script sounds the same, sample for sample, when it is spoken again`(
    file: String
  ) throws {
    let synthesizer = try Synthesizer(sampleRate: 22_050, isPlain: true)
    let lines = Set(try ShippedProse.lines(of: file)).sorted()
    let utterances = lines.enumerated().map { Utterance(text: $1, voice: voices[$0 % 2]) }
    let first = try utterances.map { try synthesizer.clip(for: $0).samples }
    // The other way round, so that the engine's state differs before each of them.
    let again = try utterances.reversed().map { try synthesizer.clip(for: $0).samples }
    #expect(first == again.reversed())
    #expect(first.contains { !$0.isEmpty })
  }

  @Test func `no word of the shipped scripts is a guess`() throws {
    let pronouncer = Pronouncer()
    let words = try Set(
      ShippedProse.files.flatMap(ShippedProse.lines).flatMap {
        Normaliser().words(of: $0).split(separator: " ").map(String.init)
      })
    #expect(words.count > 300)
    #expect(words.filter { pronouncer.pronounce($0).certainty == .guess }.sorted() == [])
  }
}
