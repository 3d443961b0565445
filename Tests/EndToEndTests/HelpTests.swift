import Foundation
import Testing

/// What `belai help` says of each command, in both languages.
@Suite struct HelpTests {
  static let commands = [
    "play", "relax", "render", "learn", "check", "format", "timeline", "list", "new", "import",
    "add", "remove", "pack", "resume", "history", "note", "forget", "devices", "voices", "say",
    "pronounce", "doctor",
  ]

  private func help(_ command: String, _ locale: String) throws -> String {
    let result = try Program().run(["help", command], environment: ["LANG": locale])
    #expect(result.status == 0)
    return result.output
  }

  /// The words that stand for what is to be typed.
  private func placeholders(in text: String) -> Set<String> {
    Set(text.matches(of: /<([a-z][^>]*)>/).map { String($0.1) })
  }

  @Test func `every command is there`() throws {
    let text = try Program().run([]).output
    let told = text.matches(of: /(?m)^  ([a-z]+), [a-z]+/).map { String($0.1) }
    #expect(told.sorted() == Self.commands.sorted())
  }

  @Test(arguments: commands)
  func `Indonesian help has no word of the parser's English`(command: String) throws {
    let text = try help(command, "id_ID.UTF-8")
    #expect(text.contains("CARA PAKAI: belai \(command)"))
    for word in ["default:", "values:", "USAGE", "OPTIONS", "ARGUMENTS", "Show ", "options"] {
      #expect(!text.contains(word), "\(word)")
    }
    #expect(
      placeholders(in: text).isSubset(of: [
        "pilihan", "naskah", "berkas", "nama", "tujuan", "lama", "nama=nilai", "n", "menit",
        "judul", "jenis", "bentuk", "kegunaan", "kalimat", "kata", "catatan", "lufs",
        "pijat|relaksasi", "lengkap|singkat|hening",
      ]), "\(placeholders(in: text))")
  }

  @Test(arguments: commands)
  func `English help has no Indonesian word but the names of choices`(command: String) throws {
    let text = try help(command, "en_US.UTF-8")
    #expect(text.contains("USAGE: belai \(command)"))
    for word in ["bawaan", "naskah", "berkas", "suara", "pilihan", " atau ", " dan ", " untuk "] {
      #expect(!text.contains(word), "\(word)")
    }
  }
}
