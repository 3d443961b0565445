extension SafetyProblem {
  var advice: Advice {
    switch self {
    case .promise(let word): Self.promiseAdvice(word)
    case .diagnosis(let word): Self.diagnosisAdvice(word)
    case .push(let word): Self.pushAdvice(word)
    case .longMassage(let minutes, let limit): Self.longMassageAdvice(minutes, limit)
    case .pressureWithoutQuestion: Self.pressureWithoutQuestionAdvice
    case .thumbOrMother: Self.thumbOrMotherAdvice
    }
  }

  private static func promiseAdvice(_ word: String) -> Advice {
    Advice(
      Wording("'\(word)' terdengar seperti janji", "'\(word)' sounds like a promise"),
      help: Wording(
        "pakai kata yang tidak menjanjikan hasil, misalnya 'dapat membantu Bunda lebih rileks'",
        "use words that promise no result, for instance 'may help you to relax'"))
  }

  private static func diagnosisAdvice(_ word: String) -> Advice {
    Advice(
      Wording(
        "'\(word)' terdengar seperti diagnosis atau pengobatan",
        "'\(word)' sounds like a diagnosis or a treatment"),
      help: Wording(
        "serahkan itu kepada dokter atau bidan", "leave that to a doctor or midwife"))
  }

  private static func pushAdvice(_ word: String) -> Advice {
    Advice(
      Wording("'\(word)' terdengar memaksa", "'\(word)' sounds like pushing"),
      help: Wording(
        "pijat tidak boleh sakit; tulis misalnya 'tekan lembut, berhenti bila tidak nyaman'",
        "massage must not hurt; write for instance 'press gently, stop if it is not pleasant'"))
  }

  private static func longMassageAdvice(_ minutes: Int, _ limit: Int) -> Advice {
    Advice(
      Wording(
        "pijat ini kira-kira \(minutes) menit, lebih lama dari \(limit) menit",
        "this massage takes about \(minutes) minutes, more than \(limit)"),
      help: Wording(
        "kurangi putarannya, atau bagi menjadi dua sesi",
        "leave out some rounds, or make two sessions of it"))
  }

  private static var pressureWithoutQuestionAdvice: Advice {
    Advice(
      Wording(
        "ada tekanan, tetapi sesudahnya Bunda tidak ditanya",
        "there is pressure here, but the mother is not asked afterwards"),
      help: Wording(
        "tambahkan pertanyaan, misalnya 'Bunda, tekanannya sudah pas?'",
        "add a question, for instance 'Is the pressure right for you?'"))
  }

  private static var thumbOrMotherAdvice: Advice {
    Advice(
      Wording(
        "'ibu jari' mudah terdengar seperti 'ibu'", "'ibu jari' is easily heard as 'ibu'"),
      help: Wording("tulis 'jempol'", "write 'jempol'"))
  }
}
