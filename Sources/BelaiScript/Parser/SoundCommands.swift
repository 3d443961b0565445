/// Commands that name a sound or a file.
extension CommandParser {
  /// Reads `latar hujan, pelan`, `latar pelan`, `latar berhenti`.
  mutating func bed(_ arguments: inout Arguments) throws(Diagnostic) -> BedChange {
    let parts = arguments.parts
    guard let first = parts.first else { throw arguments.missing(Wording("namanya", "name")) }
    let word = arguments.name(first).lowercased()
    if Term.words[word] == .stop {
      try arguments.require(parts, atMost: 1)
      bed = nil
      return BedChange(name: nil)
    }
    try arguments.require(parts, atMost: 2)
    if parts.count == 1, let loudness = Loudness.words[word] {
      guard let bed else { throw arguments.fault(.command(.noBedYet)) }
      return BedChange(name: bed, loudness: loudness)
    }
    // A name at fault counts as a bed, so that what follows is no fault as well.
    bed = arguments.name(first)
    let name = try bedName(first, arguments)
    bed = name
    return BedChange(name: name, loudness: try Self.loudness(parts, arguments))
  }

  private static func loudness(
    _ parts: [Range<Int>], _ arguments: Arguments
  ) throws(Diagnostic) -> Loudness {
    guard parts.count > 1 else { return .normal }
    let written = arguments.name(parts[1]).lowercased()
    guard let loudness = Loudness.words[written] else {
      throw arguments.fault(unknown(.loudness, written, Loudness.self), parts[1])
    }
    return loudness
  }

  private func bedName(_ range: Range<Int>, _ arguments: Arguments) throws(Diagnostic) -> String {
    let name = arguments.name(range)
    if let known = Self.find(name, in: environment.beds) { return known }
    if let path = soundFile(name, arguments) { return path }
    let nearest = NearestWord.of(name, among: environment.beds)
    throw arguments.fault(
      .name(.unknownBed(name, nearest: nearest, all: environment.beds)), range)
  }

  /// Reads `bunyi lonceng`.
  func sound(_ arguments: Arguments) throws(Diagnostic) -> String {
    let parts = arguments.parts
    guard let first = parts.first else { throw arguments.missing(Wording("namanya", "name")) }
    try arguments.require(parts, atMost: 1)
    let name = arguments.name(first)
    if let known = Self.find(name, in: environment.sounds) { return known }
    if let path = soundFile(name, arguments) { return path }
    let nearest = NearestWord.of(name, among: environment.sounds)
    throw arguments.fault(
      .name(.unknownSound(name, nearest: nearest, all: environment.sounds)), first)
  }

  private static func find(_ name: String, in names: [String]) -> String? {
    names.first { $0 == name } ?? names.first { $0.lowercased() == name.lowercased() }
  }

  /// A sound of the author's own is named with its ending.
  private func soundFile(_ name: String, _ arguments: Arguments) -> String? {
    guard name.utf8.contains(0x2E),
      case .found(let path) = environment.recording(name, arguments.text.name)
    else { return nil }
    return path
  }

  /// Reads `rekaman salam.ogg`.
  func recording(_ arguments: Arguments) throws(Diagnostic) -> String {
    let range = arguments.remainder
    let path = arguments.name(range)
    guard !path.isEmpty else { throw arguments.missing(Wording("nama berkasnya", "file name")) }
    switch environment.recording(path, arguments.text.name) {
    case .found(let resolved): return resolved
    case .missing(let candidates):
      let nearest = NearestWord.of(path, among: candidates)
      throw arguments.fault(.include(.recordingMissing(path, nearest: nearest)), range)
    case .unreadable(let reason):
      throw arguments.fault(.include(.recordingUnreadable(path, reason: reason)), range)
    }
  }

  /// Reads `sertakan napas-tenang`.
  static func include(_ arguments: Arguments) throws(Diagnostic) -> Command {
    let range = arguments.remainder
    let name = arguments.name(range)
    guard !name.isEmpty else {
      throw arguments.missing(Wording("nama naskahnya", "name of the script"))
    }
    return .include(name, range)
  }
}

extension Arguments {
  /// What is left, cut at commas.
  var parts: [Range<Int>] {
    text.pieces(remainder, at: [0x2C, 0x3B]).filter { !name($0).isEmpty }
  }

  /// Returns a name as written, without the quotes around it.
  func name(_ range: Range<Int>) -> String {
    let quotes: Set<Character> = ["\"", "'", "“", "”", "‘", "’", "„"]
    var name = Substring(text.plain(range))
    while let first = name.first, quotes.contains(first) { name.removeFirst() }
    while let last = name.last, quotes.contains(last) { name.removeLast() }
    return String(name)
  }

  func require(_ parts: [Range<Int>], atMost count: Int) throws(Diagnostic) {
    guard parts.count > count else { return }
    let range = parts[count].lowerBound..<parts[parts.count - 1].upperBound
    throw unexpected(range, nearest: nil)
  }
}

extension SourceText {
  /// Returns the trimmed, non-empty pieces between separators, which are ASCII.
  func pieces(_ range: Range<Int>, at separators: Set<UInt8>) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = range.lowerBound
    for offset in range where separators.contains(bytes[offset]) {
      pieces.append(trimmed(start..<offset))
      start = offset + 1
    }
    pieces.append(trimmed(start..<range.upperBound))
    return pieces.filter { !$0.isEmpty }
  }
}
