import BelaiScript
import BelaiTimeline
import Foundation
import Testing

/// What the facts about the massage, about relaxation and about safety ask of every shipped session.
@Suite struct ShelfTests {
  @Test(arguments: Shelf.names)
  func `a shipped script gives no error and no warning`(name: String) throws {
    let result = try Shelf.check(name)
    #expect(result.diagnostics.filter { $0.severity != .note }.map(\.code) == [])
    #expect(result.script != nil)
  }

  @Test func `the shelf holds what it promises`() {
    let expected = [
      "pijat-singkat", "pijat-oksitosin", "pijat-lengkap", "pijat-setelah-sesar",
      "pijat-sebelum-memerah", "relaksasi-napas-singkat", "relaksasi-napas", "relaksasi-otot",
      "relaksasi-bayangan", "relaksasi-kalimat-baik", "relaksasi-malam", "english-keywords",
    ]
    #expect(Set(Shelf.names) == Set(expected))
  }

  // The longest that the Indonesian sources name for a massage is 15 minutes.
  static let minutes: [(String, ClosedRange<Double>)] = [
    ("pijat-singkat", 4.5...5.5), ("pijat-oksitosin", 9...11), ("pijat-lengkap", 13...15),
    ("pijat-setelah-sesar", 5...10), ("pijat-sebelum-memerah", 5...10),
    ("relaksasi-napas-singkat", 3...3), ("relaksasi-napas", 7...7), ("relaksasi-otot", 8...12),
    ("relaksasi-bayangan", 8...12), ("relaksasi-kalimat-baik", 5...8),
    ("relaksasi-malam", 12...20), ("english-keywords", 3...5),
  ]

  @Test(arguments: minutes)
  func `a session is as long as its name says`(name: String, minutes: ClosedRange<Double>) throws {
    for session in Shelf.sessions where session.name == name {
      let timeline = try session.timeline()
      let length = Double(timeline.frames) / Double(timeline.sampleRate) / 60
      #expect(minutes.contains(length), "\(session.testDescription): \(length) minutes")
    }
  }

  @Test(arguments: Shelf.massages)
  func `a guided pass lasts two to three minutes`(name: String) throws {
    let timeline = try Shelf.Session(name: name, mode: .massage).timeline()
    let passes = timeline.chapters.filter { $0.title.lowercased().contains("putaran") }
    #expect(!passes.isEmpty)
    for pass in passes {
      let seconds = Double(pass.frames.count) / Double(timeline.sampleRate)
      #expect((120...185).contains(seconds), "\(pass.title): \(seconds) s")
    }
  }

  @Test(arguments: Shelf.massages)
  func `strokes are small circles, one in three seconds, or slower`(name: String) throws {
    let timeline = try Shelf.Session(name: name, mode: .massage).timeline()
    let ticks = timeline.cues.filter { $0.kind == .tick }.map(\.frames.lowerBound)
    #expect(ticks.count > 40)
    let spacings = zip(ticks, ticks.dropFirst()).map { $1 - $0 }
    #expect(spacings.allSatisfy { $0 >= 3 * timeline.sampleRate })
  }

  @Test(arguments: Shelf.massages)
  func `every pass asks about the pressure, or says that she may speak`(name: String) throws {
    let timeline = try Shelf.Session(name: name, mode: .massage).timeline()
    for (index, chapter) in timeline.chapters.enumerated()
    where chapter.title.lowercased().contains("putaran") {
      let words = timeline.cues.filter { $0.chapter == index && $0.role?.person == .mother }
      #expect(words.contains { $0.text.contains("tekanannya") }, "\(chapter.title)")
    }
  }

  @Test(arguments: Shelf.massages)
  func `a massage tells both what to do at pain before the first stroke`(name: String) throws {
    let timeline = try Shelf.Session(name: name, mode: .massage).timeline()
    let first = try #require(timeline.cues.first { $0.kind == .tick }).frames.lowerBound
    let before = timeline.cues.filter { $0.frames.lowerBound < first }
    #expect(before.contains { $0.role?.person == .mother && $0.text.contains("katakan berhenti") })
    #expect(before.contains { $0.role?.person == .companion && $0.text.contains("angkat tangan") })
  }

  @Test(arguments: Shelf.massages)
  func `a massage has words of its own for pain, pauses and refusal`(name: String) throws {
    let script = try Shelf.Session(name: name, mode: .massage).script()
    #expect(Set(script.specials.keys) == Set(SpecialStep.allCases))
    #expect(script.header.contraindications.count >= 4)
    #expect(script.header.stopSigns.contains { $0.contains("nyeri") })
  }

  @Test(arguments: Shelf.massages)
  func `in the relaxation mode no massage and nothing for the partner sounds`(name: String) throws {
    let session = Shelf.Session(name: name, mode: .relaxation)
    let timeline = try session.timeline()
    #expect(!timeline.cues.contains { $0.role?.person == .companion || $0.kind == .tick })
    let massage = try session.script().steps.filter { $0.modes == [.massage] }.map(\.title)
    #expect(Set(massage).isDisjoint(with: timeline.chapters.map(\.title)))
  }

  @Test func `after a caesarean she keeps her clothes, does not bend, and needs leave`() throws {
    let session = Shelf.Session(name: "pijat-setelah-sesar", mode: .massage)
    let script = try session.script()
    #expect(script.header.contraindications.contains { $0.contains("dokter belum mengizinkan") })
    let words = try session.timeline().cues.map(\.text).joined(separator: " ").lowercased()
    #expect(words.contains("tanpa membuka pakaian") && words.contains("tidak perlu membungkuk"))
    #expect(!words.contains("condongkan") && !words.contains("menunduk"))
  }

  @Test func `the night session ends in nothing but its bed`() throws {
    let timeline = try Shelf.Session(name: "relaksasi-malam", mode: .relaxation).timeline()
    let last = try #require(timeline.cues.last { !$0.text.isEmpty })
    let alone = Double(timeline.frames - last.frames.upperBound) / Double(timeline.sampleRate)
    #expect(alone > 300)
    #expect(!timeline.cues.contains { if case .sound = $0.kind { true } else { false } })
  }

  @Test func `the English script has no Indonesian keyword`() throws {
    let text = try Shelf.text("english-keywords")
    for line in text.split(separator: "\n") where !line.hasPrefix("//") {
      for command in line.split(separator: "[").dropFirst() {
        let word = command.prefix { $0.isLetter }
        #expect(
          !["jeda", "napas", "ulangi", "acak", "habis", "tiap", "bel", "pudar"].contains(word))
      }
    }
    #expect(text.hasPrefix("Title:"))
  }

  // What every mother is spared: promises, diagnoses, pushing, and the two meanings of "ibu jari".
  static let unsaid = [
    "ibu jari", "pasti", "dijamin", "deras", "lebih banyak asi", "asi-ku", "cukup asi",
    "menyembuhkan", "tahan sedikit", "harus", "vertebra", "nervus", "kosta", "skapula",
    "effleurage",
  ]

  @Test(arguments: Shelf.sessions)
  func `nothing is said that must not be said`(session: Shelf.Session) throws {
    let texts = try session.timeline().cues.map(\.text).joined(separator: " ").lowercased()
    let words = texts.split { !$0.isLetter && $0 != "-" }.joined(separator: " ")
    let said = Self.unsaid.filter { " \(words) ".contains(" \($0) ") }
    #expect(said == [])
  }

  @Test(arguments: Shelf.massages)
  func `each instruction names who is meant`(name: String) throws {
    let timeline = try Shelf.Session(name: name, mode: .massage).timeline()
    let spoken = timeline.cues.filter { $0.isSpoken }
    for cue in spoken where cue.role?.person == .companion {
      #expect(cue.text.hasPrefix("Ayah"), "\(cue.text)")
    }
    #expect(spoken.allSatisfy { $0.role != nil || $0.text.contains("Bunda") })
  }

  @Test(arguments: Shelf.sessions)
  func `other names take the place of Ayah and Bunda everywhere`(session: Shelf.Session) throws {
    let timeline = try session.timeline { $0.values = ["ayah": "Pendamping", "bunda": "Ibu"] }
    let words = timeline.cues.map(\.text).joined(separator: " ")
    #expect(!words.contains("Bunda") && !words.contains("Ayah"))
  }

  @Test(arguments: Shelf.sessions, [Level.full, .brief, .silent])
  func `a session can be laid out at every level`(session: Shelf.Session, level: Level) throws {
    let timeline = try session.timeline { $0.level = level }
    #expect(timeline.frames > 60 * timeline.sampleRate)
    if level == .silent { #expect(!timeline.cues.contains { $0.isSpoken }) }
  }
}
