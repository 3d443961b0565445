/// Commands where they stand in the text.
extension Parser {
  /// Carries the fault of a command out of a closure.
  struct Fault: Error {
    var diagnostic: Diagnostic
    /// What the command was probably meant to be.
    var directive: Directive?
  }

  /// Reads a command in brackets.
  func parse(_ inside: Range<Int>, _ whole: Range<Int>) -> Result<Command, Fault> {
    let tokens = Tokenizer.tokens(text, inside)
    if tokens.isEmpty {
      return .failure(Fault(diagnostic: Diagnostic(.block(.emptyBrackets), at: span(whole))))
    }
    guard let (directive, length) = Directive.match(tokens) else {
      return .failure(unknown(tokens, inside))
    }
    var arguments = Arguments(
      like: directive.example, text, file: file, whole: whole, tokens.dropFirst(length))
    do throws(Diagnostic) {
      return .success(try commands.parse(directive, &arguments))
    } catch {
      return .failure(Fault(diagnostic: error, directive: directive))
    }
  }

  private func unknown(_ tokens: [Token], _ inside: Range<Int>) -> Fault {
    let range = tokens[0].range
    guard case .word = tokens[0].kind else { return unknown(withoutWord: tokens[0], inside) }
    let nearest = log.isFull ? nil : Directive.nearest(tokens)
    let length = max(1, nearest.map { Directive.wordCount(of: $0, in: tokens) } ?? 1)
    let written = range.lowerBound..<tokens[length - 1].range.upperBound
    let problem = WordProblem.unknownDirective(text.plain(written), nearest: nearest)
    return Fault(
      diagnostic: Diagnostic(.word(problem), at: span(written)),
      directive: nearest.flatMap { Directive.words[$0] })
  }

  /// `[8 detik]` lacks nothing but its keyword.
  private func unknown(withoutWord first: Token, _ inside: Range<Int>) -> Fault {
    let range = text.trimmed(inside)
    let written = text.plain(range)
    var nearest: String?
    if case .number = first.kind { nearest = "\(Directive.rest.twin.indonesian) \(written)" }
    let problem = WordProblem.unknownDirective(written, nearest: nearest)
    return Fault(diagnostic: Diagnostic(.word(problem), at: span(range)))
  }

  func readCommand(_ inside: Range<Int>, _ whole: Range<Int>) {
    switch parse(inside, whole) {
    case .success(.end): carryOut(.end, whole)
    case .success(let command) where isInShuffle: refuseInShuffle(command, whole)
    case .success(let command): carryOut(command, whole)
    case .failure(let fault):
      log.add(fault.diagnostic)
      recover(as: fault.directive, whole)
    }
  }

  private var isInShuffle: Bool {
    if case .shuffle? = flow.blocks.last?.opener { true } else { false }
  }

  private func refuseInShuffle(_ command: Command, _ whole: Range<Int>) {
    report(.block(.notInShuffle(text.plain(whole))), whole)
    if case .open = command { open(.faulty, whole) }
  }

  private func carryOut(_ command: Command, _ whole: Range<Int>) {
    dropRecording()
    switch command {
    case .item(let item): add(item, whole)
    case .open(let opener): open(opener, whole)
    case .end: closeBlock(whole)
    case .recording(let path): flow.recording = (path, span(whole))
    case .include(let name, let range): include(name, range, whole)
    }
  }

  private func add(_ item: Item, _ whole: Range<Int>) {
    if case .rest(let rest, _) = item { check(rest, whole) }
    flow.append(item)
  }

  // MARK: recovery

  /// Keeps blocks matched after a bracket that was not closed, or not opened.
  func recover(_ inside: Range<Int>) {
    let tokens = Tokenizer.tokens(text, inside)
    guard let (directive, _) = Directive.match(tokens) else { return }
    recover(as: directive, inside)
  }

  /// Goes on as if a faulty command had done what it was probably meant to do.
  private func recover(as directive: Directive?, _ whole: Range<Int>) {
    flow.recording = nil
    guard let directive else {
      flow.forgivenEnds += 1
      return
    }
    if directive == .end { return closeBlock(whole) }
    // A rhythm with a fault may have been meant with or without a block.
    if directive == .strokes { flow.forgivenEnds += 1 }
    if directive.opensBlock { open(.faulty, whole) }
  }

  /// Reports a recording that no line of speech follows.
  func dropRecording() {
    guard let recording = flow.recording else { return }
    log.add(Diagnostic(.command(.recordingWithoutLine), at: recording.span))
    flow.recording = nil
  }
}

extension Directive {
  /// Returns the directive that the first words of a command name, and how many words that takes.
  static func match(_ tokens: [Token]) -> (Directive, Int)? {
    for count in stride(from: min(3, tokens.count), through: 1, by: -1) {
      if let phrase = phrase(tokens, count), let directive = words[phrase] {
        return (directive, count)
      }
    }
    return nil
  }

  private static func phrase(_ tokens: [Token], _ count: Int) -> String? {
    guard count <= tokens.count else { return nil }
    var words: [String] = []
    for token in tokens.prefix(count) {
      guard case .word(let word) = token.kind else { return nil }
      words.append(word)
    }
    return words.joined(separator: " ")
  }

  /// Returns the spelling that the first words of a command come nearest to.
  static func nearest(_ tokens: [Token]) -> String? {
    for count in 1...3 {
      guard let phrase = phrase(tokens, count) else { break }
      let candidates = spellings.filter { $0.utf8.count { $0 == 0x20 } == count - 1 }
      if let nearest = NearestWord.of(phrase, among: candidates) { return nearest }
    }
    // `[tunggu 60 detik]`: the first word of a longer keyword.
    return phrase(tokens, 1).flatMap { first in spellings.first { $0.hasPrefix(first + " ") } }
  }

  /// How many words of a command a spelling stands for.
  static func wordCount(of spelling: String, in tokens: [Token]) -> Int {
    let wanted = spelling.utf8.count { $0 == 0x20 } + 1
    let words = tokens.prefix(wanted).prefix { if case .word = $0.kind { true } else { false } }
    return words.count
  }
}
