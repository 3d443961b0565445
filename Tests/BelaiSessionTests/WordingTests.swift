import BelaiScript
import Testing

@testable import BelaiSession

@Suite struct WordingTests {
  /// Everything that the coach says or shows of its own.
  static let sentences: [Sentence] = {
    let coach = Coach()
    let states: [SessionState] =
      [.preparing, .screening(question: 0), .refused, .playing, .waiting, .paused, .ended]
      + PainStage.allCases.map(SessionState.pain)
    let explanations = states.flatMap { state in
      Command.allCases.flatMap { command in
        Mode.allCases.map { command.explanation(in: state, mode: $0) }
      }
    }
    return explanations + coach.advice(for: .massage()) + [
      coach.screeningOpening, coach.answerHint, coach.relaxationOffer, coach.relaxationAgain,
      coach.painGone, coach.gentlerOffer, coach.gentlerStart, coach.gentler, coach.massageOver,
      coach.farewellAfterPain, coach.farewellRefused,
    ]
  }()

  @Test(arguments: [
    "pasti", "menyembuhkan", "tahan sedikit", "tekan kuat", "ibu jari", "aman untuk semua", "harus",
    "jangan khawatir",
  ])
  func `no sentence promises, pushes or diagnoses`(word: String) {
    for sentence in Self.sentences {
      #expect(!sentence.indonesian.lowercased().contains(word), "\(sentence.indonesian)")
    }
  }

  @Test func `every sentence is there in both languages`() {
    for sentence in Self.sentences {
      #expect(sentence.indonesian.count > 3 && sentence.english.count > 3)
      #expect(sentence.indonesian != sentence.english)
    }
  }

  @Test func `names are taken from the script`() {
    var script = Script.massage()
    script.header.variables = [Variable(name: "bunda", value: "Ibu")]
    script.header.roles = [Role(name: "Pendamping", person: .companion)]
    let coach = Coach(for: script)
    #expect(coach == Coach(mother: "Ibu", companion: "Pendamping"))
    #expect(coach.gentlerStart.indonesian.hasPrefix("Pendamping, "))
    #expect(coach.painGone.indonesian.hasPrefix("Ibu, "))
  }

  @Test func `orders name who is meant`() {
    let coach = Coach()
    let orders = [coach.gentlerStart, coach.gentler, coach.massageOver]
    for order in orders { #expect(order.indonesian.hasPrefix("Ayah, ")) }
  }
}
