import Foundation
import Testing

@testable import BelaiLibrary

/// An archive made by hand, with whatever is wrong with it.
struct Forged: CustomTestStringConvertible, Sendable {
  var testDescription: String
  var bytes: [UInt8]
  var error: ZipError

  init(
    _ name: String, _ path: String, _ error: ZipError, _ change: (inout [UInt8]) -> Void = { _ in }
  ) {
    var writer = ZipWriter()
    writer.add(path, Array("isi".utf8))
    var bytes = writer.finished()
    change(&bytes)
    testDescription = name
    self.bytes = bytes
    self.error = error
  }
}

extension [UInt8] {
  /// Where the record of the first file in the list begins.
  fileprivate var listed: Int {
    indices.first { self[$0...].starts(with: [0x50, 0x4B, 0x01, 0x02]) } ?? 0
  }

  fileprivate mutating func set(_ offset: Int, _ values: [UInt8]) {
    replaceSubrange(offset..<(offset + values.count), with: values)
  }
}

@Suite struct ZipArchiveTests {
  @Test func `what was written is read back`() throws {
    var writer = ZipWriter()
    writer.add("satu.belai", Array("Halo".utf8))
    writer.add("suara/salam é.ogg", [])
    let archive = try ZipArchive(writer.finished())
    #expect(archive.entries.map(\.path) == ["satu.belai", "suara/salam é.ogg"])
    #expect(try archive.contents(of: archive.entries[0]) == Array("Halo".utf8))
    #expect(try archive.contents(of: archive.entries[1]).isEmpty)
  }

  static let forged: [Forged] = [
    Forged("climbs out", "../rahasia.belai", .climbsOut(entry: "../rahasia.belai")),
    Forged("climbs out further down", "a/../../b", .climbsOut(entry: "a/../../b")),
    Forged("from the root", "/etc/x", .climbsOut(entry: "/etc/x")),
    Forged("with the divider of Windows", "..\\x", .climbsOut(entry: "../x")),
    Forged("with a drive", "C:x", .climbsOut(entry: "C:x")),
    Forged("without a name", "", .climbsOut(entry: "")),
    Forged("a name with a line end", "a\nb", .climbsOut(entry: "a\nb")),
    Forged("a link", "l", .link(entry: "l")) { $0.set($0.listed + 40, [0xFF, 0xA1]) },
    Forged("a password", "p", .encrypted(entry: "p")) { $0.set($0.listed + 8, [1]) },
    Forged("a method nobody knows", "m", .damaged(entry: "m")) { $0.set($0.listed + 10, [99]) },
    Forged("sizes of 64 bits", "z", .damaged(entry: "z")) {
      $0.set($0.listed + 20, [UInt8](repeating: 0xFF, count: 8))
    },
    Forged("a bomb", "b", .tooLarge(limitMegabytes: 512)) {
      $0.set($0.listed + 24, [0, 0, 0, 0x40])
    },
    Forged("a list that is not there", "x", .damaged(entry: nil)) {
      $0.set($0.listed, [0, 0, 0, 0])
    },
    Forged("more entries than any session", "x", .tooManyEntries(limit: 2_000)) {
      $0.set($0.count - 12, [0xFF, 0xFF])
    },
    Forged("cut off", "x", .notAnArchive) { $0.removeLast(5) },
  ]

  @Test(arguments: forged)
  func `an archive that may do harm is refused whole`(_ forged: Forged) {
    #expect(throws: forged.error) { try ZipArchive(forged.bytes) }
  }

  @Test func `two entries that a system may take for one are refused`() {
    var writer = ZipWriter()
    writer.add("salam.ogg", [1])
    writer.add("Salam.ogg", [2])
    #expect(throws: ZipError.twice(entry: "Salam.ogg")) { try ZipArchive(writer.finished()) }
  }

  @Test func `a changed byte of the content is noticed`() throws {
    var writer = ZipWriter()
    writer.add("x", Array("isi".utf8))
    var bytes = writer.finished()
    bytes[31] ^= 1
    let archive = try ZipArchive(bytes)
    #expect(throws: ZipError.damaged(entry: "x")) { try archive.contents(of: archive.entries[0]) }
  }

  @Test func `deflated data that grow beyond their word are refused`() throws {
    let deflated = try Self.deflated(String(repeating: "a", count: 5_000))
    let archive = try ZipArchive(deflated)
    let entry = archive.entries[0]
    #expect(try archive.contents(of: entry).count == 5_000)
    var lying = deflated
    lying.set(lying.listed + 24, [10, 0, 0, 0])
    let liar = try ZipArchive(lying)
    #expect(throws: ZipError.damaged(entry: entry.path)) {
      try liar.contents(of: liar.entries[0])
    }
  }

  @Test(arguments: 0..<300)
  func `an archive with bytes at random neither traps nor is read beyond its end`(
    _ seed: UInt64
  ) throws {
    var bytes = try Self.sample.get()
    var state = seed
    for _ in 0..<3 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      bytes[Int(state >> 33) % bytes.count] = UInt8(truncatingIfNeeded: state >> 20)
    }
    guard let archive = try? ZipArchive(bytes) else { return }
    for entry in archive.entries {
      let contents = try? archive.contents(of: entry)
      #expect(contents == nil || contents?.count == entry.size)
    }
  }

  private static let sample = Result { try deflated(String(repeating: "Judul: Uji\n", count: 20)) }

  /// An archive with one deflated entry, as the `zip` program makes it.
  private static func deflated(_ text: String) throws -> [UInt8] {
    let folder = NSTemporaryDirectory() + "belai-zip-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/x.belai"))
    let zip = Process()
    zip.executableURL = URL(fileURLWithPath: "/usr/bin/zip")
    zip.arguments = ["-q", "-9", folder + "/x.zip", "x.belai"]
    zip.currentDirectoryURL = URL(fileURLWithPath: folder)
    let output = Pipe()
    zip.standardOutput = output
    try zip.run()
    _ = output.fileHandleForReading.readDataToEndOfFile()
    return [UInt8](try Data(contentsOf: URL(fileURLWithPath: folder + "/x.zip")))
  }
}
