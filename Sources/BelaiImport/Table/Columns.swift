/// Which column of a table holds what.
struct Columns {
  enum Meaning: CaseIterable {
    case number, step, speech, rest, role

    /// The names of such a column, in Indonesian and English.
    var names: Set<String> {
      switch self {
      case .number: ["no", "nomor", "no urut", "urutan", "number", "nr", "#"]
      case .step:
        [
          "langkah", "langkah langkah", "tahap", "tahapan", "bagian", "step", "steps", "section",
          "phase",
        ]
      case .speech:
        [
          "ucapan", "teks", "kalimat", "narasi", "kata", "kata kata", "yang diucapkan", "naskah",
          "cara kerja", "prosedur", "kegiatan", "tindakan", "instruksi", "uraian", "speech", "text",
          "words", "say", "narration", "instruction", "instructions", "procedure",
        ]
      case .rest:
        [
          "jeda", "waktu", "lama", "durasi", "diam", "rehat", "pause", "rest", "time", "duration",
          "wait", "silence",
        ]
      case .role: ["peran", "untuk", "siapa", "pelaku", "kepada", "role", "who", "for", "speaker"]
      }
    }
  }

  private(set) var indices: [Meaning: Int] = [:]
  /// What a bare number in the column of rests means: seconds, unless its name says otherwise.
  private(set) var unit = WrittenLength.Unit.seconds
  /// The columns that mean nothing to a script.
  private(set) var unknown: [String] = []
  let count: Int

  init(_ header: SeparatedText.Row) throws(ImportError) {
    var names = header.cells.map(SpeechText.blanks)
    while names.last?.isEmpty == true { names.removeLast() }
    count = names.count
    for (index, name) in names.enumerated() where !name.isEmpty {
      let (word, unit) = Self.parts(of: name)
      guard let meaning = Meaning.allCases.first(where: { $0.names.contains(word) }) else {
        unknown.append(name)
        continue
      }
      guard indices[meaning] == nil else {
        throw ImportError(.columnTwice(name), line: header.line)
      }
      indices[meaning] = index
      if meaning == .rest { self.unit = unit ?? .seconds }
    }
    guard indices[.speech] != nil else {
      throw ImportError(
        .noSpeechColumn(found: names.filter { !$0.isEmpty }.map { plain($0, limit: 40) }),
        line: header.line)
    }
  }

  /// Cuts `Jeda (menit)` into its word and the unit in round brackets.
  private static func parts(of name: String) -> (word: String, unit: WrittenLength.Unit?) {
    let pieces = name.lowercased().split { "([/".contains($0) }
    let unit = pieces.dropFirst().first.flatMap {
      WrittenLength.Unit(String($0.filter { $0.isLetter }))
    }
    let word = (pieces.first ?? "").split { !$0.isLetter && $0 != "#" }.joined(separator: " ")
    return (word, unit)
  }

  /// Returns a cell without blanks around it; a row may be shorter than the header.
  func cell(_ meaning: Meaning, of row: SeparatedText.Row) -> String {
    guard let index = indices[meaning], index < row.cells.count else { return "" }
    return row.cells[index]
  }
}
