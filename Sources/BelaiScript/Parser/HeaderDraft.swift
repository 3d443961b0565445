/// The header while it is being read.
struct HeaderDraft {
  var title: String?
  var kind: Kind?
  var duration: Duration?
  var durationSpan: Span?
  var bed: BedChange?
  var roles: [Role] = []
  /// Roles by their name in lower case.
  var rolesByName: [String: Role] = [:]
  var contraindications: [String] = []
  var stopSigns: [String] = []
  var pronunciations: [Pronunciation] = []
  var pronouncedWords: Set<String> = []
  var variables: [Variable] = []
  var variableNames: Set<String> = []
  var lineRest = Duration.milliseconds(600)
  var paragraphRest = Duration.milliseconds(1500)
  /// The line on which each key was found, also where its value was at fault.
  var lines: [HeaderKey: Int] = [:]

  /// The finished header; what is missing has been reported.
  var header: Header {
    Header(
      title: title ?? "", kind: kind ?? .relaxation, duration: duration, roles: roles, bed: bed,
      contraindications: contraindications, stopSigns: stopSigns, pronunciations: pronunciations,
      variables: variables, lineRest: lineRest, paragraphRest: paragraphRest)
  }
}
