import BelaiScript
import Testing

/// A quantity at its limit and one beyond it.
struct Limit: CustomTestStringConvertible, Sendable {
  /// A line of a step with `_` for the quantity.
  var line: String
  var accepted: [String]
  var refused: [String]
  /// The least and the most that the help names.
  var bounds: Wording

  init(_ line: String, _ accepted: [String], _ refused: [String], _ bounds: Wording) {
    self.line = line
    self.accepted = accepted
    self.refused = refused
    self.bounds = bounds
  }

  var testDescription: String { line }
}

/// Both ends of every quantity, as the paragraph of N016 gives them.
@Suite struct LimitTests {
  private static let lengths = Wording("0,01 detik dan 12 jam", "0.01 seconds and 12 hours")
  private static let breaths = Wording("1 dan 500", "1 and 500")
  private static let phases = Wording("0,5 detik dan 60 detik", "0.5 seconds and 60 seconds")
  private static let counts = Wording("0 dan 1000", "0 and 1000")
  private static let hour = Wording("1 detik dan 1 jam", "1 second and 1 hour")

  static let limits = [
    Limit(
      "[jeda _]", ["0,01 detik", "12 jam", "11 jam 59 menit 60 detik"],
      ["0 detik", "-1 detik", "12,1 jam", "12 jam 1 detik", "9999999999999999999999 jam"], lengths),
    Limit("[pudar _]", ["12 jam"], ["0 menit", "721 menit"], lengths),
    Limit("[tunggu lanjut, paling lama _]", ["12 jam"], ["0 detik", "13 jam"], lengths),
    Limit("[hitung 1 sampai 2, tiap _]", ["60 detik"], ["0 detik", "13 jam"], lengths),
    Limit("[irama 20 per menit, selama _]", ["12 jam"], ["0 menit", "13 jam"], lengths),
    Limit("[napas 4-6, _ kali]", ["1", "500"], ["0", "501", "-1"], breaths),
    Limit("[napas _-6, 2 kali]", ["0,5", "60"], ["0", "60,1", "61"], phases),
    Limit("[napas 4-_, 2 kali]", ["0,5", "60"], ["0", "61"], phases),
    Limit("[napas 4-_-6, 2 kali]", ["0", "60"], ["61"], phases),
    Limit("[napas 4-2-6-_, 2 kali]", ["0", "60"], ["61"], phases),
    Limit("[hitung _ sampai 0, tiap 1 detik]", ["1", "1000"], ["1001", "-1"], counts),
    Limit("[hitung 1 sampai _, tiap 1 detik]", ["0", "1000"], ["1001", "-1"], counts),
    Limit(
      "[hitung mundur _]", ["1 detik", "1 jam", "60 menit"], ["0 detik", "3601 detik", "-5 detik"],
      hour),
    Limit(
      "[hitung mundur 1 jam, ucapkan _ terakhir]", ["1", "3600"], ["0", "3601"],
      Wording("1 dan 3600", "1 and 3600")),
    Limit(
      "[irama _ per menit, selama 2 menit]", ["1", "240", "22,5"], ["0", "0,9", "240,5", "-20"],
      Wording("1 dan 240", "1 and 240")),
    Limit(
      "[ulangi _ kali]\nUsap.\n[habis]", ["1", "1000"], ["0", "1001", "-3"],
      Wording("1 dan 1000", "1 and 1000")),
    Limit(
      "[suara kecepatan _]", ["80", "450"], ["79", "451", "-1"], Wording("80 dan 450", "80 and 450")
    ),
    Limit("[suara nada _]", ["0", "100"], ["101", "-1"], Wording("0 dan 100", "0 and 100")),
  ]

  @Test(arguments: limits)
  func `what is within the bounds is accepted`(_ limit: Limit) {
    for value in limit.accepted {
      let result = check(step(limit.line.replacing("_", with: value)))
      // Twelve hours and a few words are too long as a whole, which is another message.
      let errors = result.diagnostics.filter { $0.severity == .error }
      let codes = errors.map(\.code).filter { $0 != "N095" }
      #expect(codes.isEmpty, "\(value): \(result.report(in: .english))")
    }
  }

  @Test(arguments: limits)
  func `what is out of bounds is shown with its bounds`(_ limit: Limit) {
    for value in limit.refused {
      let text = step(limit.line.replacing("_", with: value))
      let diagnostics = check(text).diagnostics
      #expect(diagnostics.map(\.code) == ["N016"], "\(value)")
      let helps = diagnostics.map { [$0.help(in: .indonesian), $0.help(in: .english)] }
      let bounds = limit.bounds
      #expect(helps == [["pilih antara \(bounds.indonesian)", "choose between \(bounds.english)"]])
      // A number below zero is at fault by itself, whatever unit follows it.
      let shown = value.hasPrefix("-") ? value.prefix { $0 != " " } : value[...]
      #expect(diagnostics.map { $0.message(in: .english) } == ["'\(shown)' is out of bounds"])
    }
  }

  @Test(arguments: [(16, [String]()), (17, ["N025"]), (30, ["N025"])])
  func `sixteen blocks may stand within each other`(_ depth: Int, _ codes: [String]) {
    let lines =
      Array(repeating: "[ulangi 2 kali]", count: depth) + ["Usap."]
      + Array(repeating: "[habis]", count: depth)
    let result = check(step(lines.joined(separator: "\n")))
    // So many rounds are also a very long script, which is told only when it is otherwise sound.
    let found = result.diagnostics.map(\.code).filter { $0.hasPrefix("N02") }
    #expect(found == codes, "\(result.report(in: .english))")
  }

  @Test(arguments: [(8, true), (9, false)])
  func `scripts may include each other eight deep`(_ depth: Int, _ isAccepted: Bool) {
    let environment = ScriptEnvironment(include: { name, _ in
      let level = Int(name) ?? 0
      let text = level < depth ? "[sertakan \(level + 1)]\n" : "Halo.\n"
      return .found(name: name, bytes: Array(text.utf8))
    })
    let result = Script.check(
      name: "a", bytes: Array(step("[sertakan 1]").utf8), in: environment)
    #expect((result.script != nil) == isAccepted, "\(result.report(in: .english))")
    #expect(isAccepted || result.diagnostics.map(\.code) == ["N073"])
  }

  @Test(arguments: [(64, [String]()), (65, ["N074"]), (80, ["N074"])])
  func `sixty-four scripts may be included`(_ count: Int, _ codes: [String]) {
    let lines = Array(repeating: "[sertakan napas-tenang]", count: count).joined(separator: "\n")
    #expect(check(step(lines)).diagnostics.map(\.code) == codes)
  }

  @Test func `two hundred messages are kept, and the rest is counted`() throws {
    let result = check(step(String(repeating: "[jeda 8 dtik]\n", count: 350)))
    #expect(result.diagnostics.count == 201)
    let last = try #require(result.diagnostics.last)
    #expect(last.severity == .note)
    #expect(last.message(in: .indonesian) == "masih ada 150 pesan lain")
    #expect(last.message(in: .english) == "there are 150 more messages")
  }
}
