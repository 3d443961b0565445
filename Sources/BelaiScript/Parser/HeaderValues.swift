/// The values of header keys.
extension Parser {
  func readValue(
    _ key: HeaderKey, _ written: String, _ line: Int, _ value: Range<Int>, _ keyRange: Range<Int>,
    isRepeated: Bool = false
  ) {
    guard !value.isEmpty else {
      draft.lines[key] = draft.lines[key] ?? line
      return report(.header(.emptyValue(key: written, example: key.example)), keyRange)
    }
    if isIncluded { return readIncludedValue(key, value) }
    if let before = draft.lines[key], !key.mayRepeat, !isRepeated {
      return report(.header(.keyTwice(written, line: before)), keyRange)
    }
    draft.lines[key] = draft.lines[key] ?? line
    do throws(Diagnostic) {
      try readSingle(key, value)
    } catch {
      log.add(error)
    }
    readList(key, value)
  }

  /// What an included script says of itself matters only where it adds to safety or to words.
  private func readIncludedValue(_ key: HeaderKey, _ value: Range<Int>) {
    if key == .kind, Kind.words[text.plain(value).lowercased()] == .massage {
      noted.includesMassage = true
    }
    readList(key, value)
  }

  private func readSingle(_ key: HeaderKey, _ value: Range<Int>) throws(Diagnostic) {
    switch key {
    case .title: draft.title = text.plain(value)
    case .kind: draft.kind = try kind(value)
    case .duration:
      draft.duration = try duration(key, value)
      draft.durationSpan = span(value)
    case .lineRest: draft.lineRest = try duration(key, value)
    case .paragraphRest: draft.paragraphRest = try duration(key, value)
    case .bed:
      var arguments = arguments(like: key, value)
      draft.bed = try commands.bed(&arguments)
    case .version:
      let version = text.plain(value)
      if version != "1" { throw Diagnostic(.header(.unsupportedVersion(version)), at: span(value)) }
    default: break
    }
  }

  private func kind(_ value: Range<Int>) throws(Diagnostic) -> Kind {
    let written = text.plain(value)
    guard let kind = Kind.words[written.lowercased()] else {
      throw Diagnostic(CommandParser.unknown(.kind, written, Kind.self), at: span(value))
    }
    return kind
  }

  private func duration(_ key: HeaderKey, _ value: Range<Int>) throws(Diagnostic) -> Duration {
    var arguments = arguments(like: key, value)
    if key == .duration { arguments.likelyUnit = .minute }
    let duration = try arguments.duration().value
    try arguments.finish()
    return duration
  }

  private func arguments(like key: HeaderKey, _ value: Range<Int>) -> Arguments {
    let tokens = Tokenizer.tokens(text, value)
    return Arguments(like: key.example, text, file: file, whole: value, tokens[...])
  }

  // MARK: lists

  private func readList(_ key: HeaderKey, _ value: Range<Int>) {
    switch key {
    case .roles: text.pieces(value, at: [0x2C, 0x3B]).forEach(addRole)
    case .contraindications: draft.contraindications += conditions(value)
    case .stopSigns: draft.stopSigns += conditions(value)
    case .pronunciations: text.pieces(value, at: [0x2C, 0x3B]).forEach(addPronunciation)
    case .variables: variablePieces(value).forEach(addVariable)
    default: break
    }
  }

  private func addRole(_ range: Range<Int>) {
    let name = text.plain(range)
    let isName = name.allSatisfy { $0.isLetter || $0.isNumber || " .'’-".contains($0) }
    guard name.count <= 40, isName, name.contains(where: \.isLetter) else {
      return report(.name(.invalid(name)), range)
    }
    if draft.rolesByName[name.lowercased()] != nil {
      if !isIncluded { report(.name(.twice(name)), range) }
      return
    }
    let role = Role(name: name, person: Role.Person(named: name))
    draft.roles.append(role)
    draft.rolesByName[name.lowercased()] = role
  }

  /// Conditions are divided by semicolons, or else by commas.
  private func conditions(_ value: Range<Int>) -> [String] {
    let separators: Set<UInt8> = text.bytes[value].contains(0x3B) ? [0x3B] : [0x2C]
    return text.pieces(value, at: separators).map { text.plain($0) }
  }

  private func addPronunciation(_ range: Range<Int>) {
    guard let equals = range.first(where: { text.bytes[$0] == 0x3D }) else {
      return addMarkedWord(range)
    }
    let written = text.plain(range.lowerBound..<equals)
    let spoken = text.plain((equals + 1)..<range.upperBound)
    guard !written.isEmpty, !spoken.isEmpty else {
      return report(
        .name(.pronunciationWithoutSound(written.isEmpty ? spoken : written)), range)
    }
    add(Pronunciation(written: written, spoken: spoken), range)
  }

  /// A word with ê or é says by itself how it is spoken.
  private func addMarkedWord(_ range: Range<Int>) {
    let spoken = text.plain(range)
    let written = spoken.withoutVowelMarks
    guard written != spoken else {
      return report(.name(.pronunciationWithoutSound(spoken)), range)
    }
    add(Pronunciation(written: written, spoken: spoken), range)
  }

  private func add(_ pronunciation: Pronunciation, _ range: Range<Int>) {
    guard draft.pronouncedWords.insert(pronunciation.written).inserted else {
      if !isIncluded { report(.name(.twice(pronunciation.written)), range) }
      return
    }
    draft.pronunciations.append(pronunciation)
  }

  /// Values are divided by semicolons, or by commas where each piece has its own equals sign.
  private func variablePieces(_ value: Range<Int>) -> [Range<Int>] {
    let pieces = text.pieces(value, at: [0x2C, 0x3B])
    let isClear = pieces.allSatisfy { text.bytes[$0].contains(0x3D) }
    return isClear ? pieces : text.pieces(value, at: [0x3B])
  }

  private func addVariable(_ range: Range<Int>) {
    let equals = range.first { text.bytes[$0] == 0x3D } ?? range.upperBound
    let written = text.plain(range.lowerBound..<equals)
    let name = written.lowercased()
    let value = equals < range.upperBound ? text.plain((equals + 1)..<range.upperBound) : ""
    let isName = !name.isEmpty && name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" }
    guard isName, name.count <= 40, BraceName.words[name] == nil else {
      return report(.name(.invalid(written)), range)
    }
    guard !value.isEmpty else {
      draft.variableNames.insert(name)
      return report(
        .header(.emptyValue(key: written, example: HeaderKey.variables.example)), range)
    }
    guard draft.variableNames.insert(name).inserted else {
      if !isIncluded { report(.name(.twice(written)), range) }
      return
    }
    draft.variables.append(Variable(name: name, value: value))
  }
}

extension HeaderKey {
  /// Whether further lines with the key add to the first.
  fileprivate var mayRepeat: Bool {
    switch self {
    case .contraindications, .stopSigns, .pronunciations, .variables, .roles: true
    default: false
    }
  }
}

extension String {
  /// The word without the marks that say which e is meant.
  var withoutVowelMarks: String {
    let plain: [Character: Character] = [
      "ê": "e", "é": "e", "è": "e", "Ê": "E", "É": "E", "È": "E",
    ]
    return String(map { plain[$0] ?? $0 })
  }
}
