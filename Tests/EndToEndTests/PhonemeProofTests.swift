import Foundation
import TestSupport
import Testing

/// eSpeak NG reads back every phoneme that it is given: an unknown one would silently cut a word.
@Suite struct PhonemeProofTests {
  /// Has the engine read words back and returns what it reads otherwise than it was meant.
  private func misread(_ words: [String]) throws -> [Substring] {
    try misread(words.joined(separator: "\n") + "\n", by: "cat")
  }

  /// Has the engine read back the words that a command makes of a text, one a line.
  private func misread(_ text: String, by command: String) throws -> [Substring] {
    let program = try Program()
    let path = try program.file("teks.txt", text)
    let proof = try Child(
      ["/bin/bash", "-c", "{ \(command); } <'\(path)' | '\(repository)/tools/prove-phonemes'"],
      environment: ["BELAI": Program.path, "BELAI_DATA": repository, "PATH": "/usr/bin:/bin"],
      folder: program.folder, outputPath: program.folder + "/salah.txt")
    let status = proof.exitStatus(within: .seconds(60))
    let output = try String(contentsOfFile: program.folder + "/salah.txt", encoding: .utf8)
    #expect(status == (output.isEmpty ? 0 : 1))
    return output.split(separator: "\n")
  }

  /// Every fifth root of the lexicon, without its marks.
  private func roots() throws -> [String] {
    let folder = repository + "/Sources/Indonesian/Pronunciation/Roots"
    let tables = try FileManager.default.contentsOfDirectory(atPath: folder).sorted().map {
      try String(contentsOfFile: folder + "/" + $0, encoding: .utf8)
        .split(separator: "\"\"\"", omittingEmptySubsequences: false)
    }
    let entries = tables.flatMap { parts in
      stride(from: 1, to: parts.count, by: 2).flatMap {
        parts[$0].split(whereSeparator: \.isWhitespace)
      }
    }
    return entries.indices.filter { $0 % 5 == 0 }.map { index in
      String(entries[index].replacing("é", with: "e").lowercased().filter(\.isLetter))
    }
  }

  @Test func `roots of the lexicon come back as they were meant`() throws {
    let roots = try roots()
    #expect(roots.count > 4_000)
    #expect(try misread(roots) == [])
  }

  @Test(arguments: 1...3)
  func `any letters at all come back as they were meant`(seed: UInt64) throws {
    var random = SeededNumbers(seed: seed)
    let letters = Array("aaaeeiiiouuéêbcdfghjklmnpqrstvwxyz")
    let words = (0..<1_500).map { _ in
      let count = Int.random(in: 1...12, using: &random)
      return String((0..<count).map { _ in letters[.random(in: letters.indices, using: &random)] })
    }
    #expect(try misread(words) == [])
  }

  @Test func `the words of every shipped script come back as they were meant`() throws {
    let names = try FileManager.default.subpathsOfDirectory(atPath: repository + "/scripts")
    let text = try names.filter { $0.hasSuffix(".belai") }.sorted().map {
      try String(contentsOfFile: repository + "/scripts/" + $0, encoding: .utf8)
    }.joined(separator: "\n")
    let words = "$BELAI pronounce --as words | cut -f2 | tr ' ' '\\n' | sort -u"
    #expect(try misread(text, by: words) == [])
  }
}
