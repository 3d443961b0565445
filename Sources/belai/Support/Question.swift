import Foundation

/// Something that a person is asked on the terminal, unless an option has said it.
struct Question {
  var words: String
  /// The option that says the same.
  var option: String
  /// What an empty answer means; nil where there must be one.
  var preset: String?

  init(_ words: String, option: String, preset: String?) {
    self.words = words
    self.option = option
    self.preset = preset
  }

  /// Returns the answer, read by `read`, which returns nil for what it cannot take.
  ///
  /// - Throws: `Failure` where nobody can answer, or the option says something else.
  func answer<Answer>(given: String?, _ read: (String) -> Answer?) throws -> Answer {
    if let given {
      guard let answer = read(given) else { throw refusal(of: given) }
      return answer
    }
    guard isTerminal(STDIN_FILENO), isTerminal(STDOUT_FILENO) else {
      guard let answer = preset.flatMap(read) else { throw missing }
      return answer
    }
    return try ask(read)
  }

  private func ask<Answer>(_ read: (String) -> Answer?) throws -> Answer {
    while true {
      write(words + (preset.map { " [\($0)]" } ?? "") + ": ")
      guard let line = readLine() else {
        write("\n")
        throw Failure(
          wording("tidak jadi; tidak ada yang ditulis", "given up; nothing was written"),
          exitCode: .interrupted)
      }
      let typed = line.trimmingCharacters(in: .whitespaces)
      if let answer = read(typed.isEmpty ? preset ?? "" : typed) { return answer }
      say(
        wording("  Jawaban itu belum dapat dipakai: ", "  That answer cannot be used: ") + words)
    }
  }

  private func refusal(of given: String) -> Failure {
    Failure(
      wording(
        "'\(given)' tidak dapat dipakai untuk \(option) (\(words)); tulis yang lain",
        "'\(given)' cannot be used for \(option) (\(words)); write another"), exitCode: .usage)
  }

  private var missing: Failure {
    Failure(
      wording(
        "\(words) belum disebut; tambahkan \(option), atau jalankan di terminal",
        "\(words) is not given; add \(option), or run it on a terminal"), exitCode: .usage)
  }
}
