import Foundation
import Indonesian
import Testing

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

@Suite struct ShippedSpeechTests {
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
