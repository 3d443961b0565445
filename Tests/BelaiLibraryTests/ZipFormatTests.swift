import Foundation
import TestSupport
import Testing

@testable import BelaiLibrary

/// What the format allows beside what Belai itself writes.
@Suite struct ZipFormatTests {
  private static func archive(_ files: [(path: String, contents: [UInt8])]) -> [UInt8] {
    var writer = ZipWriter()
    for file in files { writer.add(file.path, file.contents) }
    return writer.finished()
  }

  private func paths(_ bytes: [UInt8]) throws -> [String] {
    try ZipArchive(bytes).entries.map(\.path)
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `any files come back byte for byte`(seed: UInt64) throws {
    var numbers = SeededNumbers(seed: seed)
    let files = (0..<Int.random(in: 0...12, using: &numbers)).map { number in
      let length = Int.random(in: 0...3_000, using: &numbers)
      let contents = (0..<length).map { _ in UInt8.random(in: 0...255, using: &numbers) }
      return (path: "f\(number % 3)/é\(number).ogg", contents: contents)
    }
    let archive = try ZipArchive(Self.archive(files))
    #expect(archive.entries.map(\.path) == files.map(\.path))
    #expect(archive.entries.map(\.size) == files.map(\.contents.count))
    for (entry, file) in zip(archive.entries, files) {
      #expect(try archive.contents(of: entry) == file.contents)
    }
  }

  @Test func `an archive without entries is one`() throws {
    #expect(try paths(Self.archive([])) == [])
  }

  @Test(arguments: [0, 1, 22, 1_000, 65_535])
  func `a comment at the end is passed over`(length: Int) throws {
    var bytes = Self.archive([("a", [1])])
    bytes.removeLast(2)
    bytes += [UInt8(length & 255), UInt8(length >> 8)] + [UInt8](repeating: 0x50, count: length)
    #expect(try paths(bytes) == ["a"])
  }

  @Test func `a comment longer than the format knows hides the list`() {
    let bytes = Self.archive([("a", [1])]) + [UInt8](repeating: 0, count: 65_536)
    #expect(throws: ZipError.notAnArchive) { try ZipArchive(bytes) }
  }

  @Test func `folders are left out, and their files stay`() throws {
    let bytes = Self.archive([("suara/", []), ("suara/a.ogg", [1]), ("suara/dalam/", [])])
    #expect(try paths(bytes) == ["suara/a.ogg"])
  }

  @Test func `the divider of Windows is understood`() throws {
    #expect(try paths(Self.archive([("suara\\a.ogg", [1])])) == ["suara/a.ogg"])
  }

  @Test(arguments: [
    (String(repeating: "a", count: 255), true), (String(repeating: "a", count: 256), false),
    (String(repeating: "a/", count: 15) + "a", true),
    (String(repeating: "a/", count: 16) + "a", false),
    (Array(repeating: String(repeating: "é", count: 100), count: 5).joined(separator: "/"), false),
    ("a//b", false), ("./a", false), ("a/.", false), ("a/..b/c..", true), ("...", true),
    ("a\u{7}b", false), ("\\\\server\\x", false), ("folder/../", false), (" ", true),
  ])
  func `a name stays inside on any system or is refused`(_ path: String, _ isSafe: Bool) {
    let archive = Result { try ZipArchive(Self.archive([(path, [1])])) }
    let refused = ZipError.climbsOut(entry: path.replacing("\\", with: "/"))
    switch archive {
    case .success(let archive): #expect(isSafe && archive.entries.count == 1)
    case .failure(let error): #expect(!isSafe && error as? ZipError == refused)
    }
  }

  @Test func `no more entries than the limit, and just as many are read`() throws {
    let files = (0...ZipArchive.mostEntries).map { (path: "\($0)", contents: [UInt8]()) }
    #expect(try paths(Self.archive(files.dropLast())).count == ZipArchive.mostEntries)
    #expect(throws: ZipError.tooManyEntries(limit: ZipArchive.mostEntries)) {
      try ZipArchive(Self.archive(files))
    }
  }

  @Test(arguments: 0..<125)
  func `an archive cut anywhere is refused or damaged`(length: Int) throws {
    let whole = Self.archive([("satu.belai", Array("Halo".utf8)), ("b", [1, 2])])
    try #require(length < whole.count)
    #expect(throws: ZipError.self) {
      let archive = try ZipArchive(Array(whole.prefix(length)))
      for entry in archive.entries { _ = try archive.contents(of: entry) }
    }
  }

  /// The bytes of deflate's own notation (RFC 1951) for nothing, and for "aaaa".
  @Test(
    arguments: [
      ([3, 0], 0, [UInt8]()), ([0x4B, 0x4C, 0x4C, 0x4C, 0x04, 0x00], 4, Array("aaaa".utf8)),
      ([1, 2, 0, 0xFD, 0xFF, 7, 8], 2, [7, 8]),
    ] as [([UInt8], Int, [UInt8])])
  func `deflated data are what they stand for`(
    _ data: [UInt8], _ size: Int, _ contents: [UInt8]
  ) {
    #expect(Deflated.inflate(data[...], size: size) == contents)
    #expect(Deflated.inflate(data[...], size: size + 1) == nil)
    #expect(size == 0 || Deflated.inflate(data[...], size: size - 1) == nil)
    #expect(Deflated.inflate(data.dropLast(), size: size) == nil)
  }

  @Test(arguments: [[], [0xFF], [7, 0, 0]] as [[UInt8]])
  func `what is not deflated is refused`(data: [UInt8]) {
    #expect(Deflated.inflate(data[...], size: 10) == nil)
  }

  /// The check value of CRC-32 that every catalogue of such sums gives.
  @Test func `the checksum is that of archives`() {
    #expect(Deflated.checksum(Array("123456789".utf8)) == 0xCBF4_3926)
    #expect(Deflated.checksum([]) == 0)
  }
}
