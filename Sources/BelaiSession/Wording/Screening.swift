public import BelaiScript

extension Coach {
  /// Returns the safety questions of a massage, one condition each: the built-in ones, then the
  /// script's own, none twice.
  public func screening(for script: Script) -> [Sentence] {
    let builtIn = conditions
    let own = script.header.contraindications.filter { condition in
      !builtIn.contains { $0.stem == Self.stem(of: condition, without: mother) }
    }
    return builtIn.map(\.question) + own.map(question(about:))
  }

  /// Returns the same questions as advice, for recordings that nobody can answer.
  public func advice(for script: Script) -> [Sentence] {
    let questions = screening(for: script)
    guard !questions.isEmpty else { return [] }
    return [
      Sentence(
        "Sebelum pijat, jawab dulu pertanyaan ini.", "Before the massage, answer these questions."
      )
    ] + questions + [
      Sentence(
        "Bila ada jawaban ya, jangan dipijat dulu. Tanyakan kepada dokter atau bidan.",
        "If any answer is yes, do not massage. Ask a doctor or midwife first.")
    ]
  }

  /// Said once, before the first question.
  var screeningOpening: Sentence {
    Sentence(
      "\(mother), sebelum pijat ada beberapa pertanyaan singkat. Jawab ya atau tidak.",
      "Before the massage there are a few short questions. Answer yes or no.")
  }

  /// Said with a question that is repeated.
  var answerHint: Sentence {
    Sentence("Jawab ya atau tidak. Tidak perlu terburu-buru.", "Answer yes or no. Take your time.")
  }

  private struct Condition {
    /// The condition as scripts write it, without the words that may stand before it.
    var stem: String
    var question: Sentence
  }

  /// When a massage must wait for a doctor's or midwife's word: the contraindications that the
  /// Indonesian sources on pijat oksitosin agree on.
  private var conditions: [Condition] {
    [
      Condition(
        stem: "hamil",
        question: Sentence("Apakah \(mother) sedang hamil?", "Are you pregnant?")),
      Condition(
        stem: "pembekuan darah",
        question: Sentence(
          "Apakah \(mother) pernah diberi tahu ada pembekuan darah?",
          "Have you been told of a blood clot?")),
      Condition(
        stem: "luka terbuka",
        question: Sentence(
          "Apakah ada luka terbuka di punggung, bahu, atau tengkuk?",
          "Is there an open wound on your back, shoulders or neck?")),
      Condition(
        stem: "perdarahan",
        question: Sentence(
          "Apakah \(mother) mengalami perdarahan yang banyak?", "Are you bleeding heavily?")),
      Condition(
        stem: "minum obat pengencer darah",
        question: Sentence(
          "Apakah \(mother) memakai obat pengencer darah?",
          "Are you on blood-thinning medicine?")),
      Condition(
        stem: "demam", question: Sentence("Apakah \(mother) demam?", "Do you have a fever?")),
    ]
  }

  private func question(about condition: String) -> Sentence {
    Sentence("Apakah \(condition)?", "Does this apply: \(condition)?")
  }

  /// Returns the condition without "ada", "sedang", "sudah" and the mother's name before it.
  private static func stem(of condition: String, without mother: String) -> String {
    let leading: Set<String> = ["ada", "sedang", "bunda", "ibu", mother.lowercased()]
    return condition.lowercased().split(separator: " ").drop { leading.contains(String($0)) }
      .joined(separator: " ")
  }
}
