/// Reads a script and all that it includes into a checked `Script`.
///
/// The grammar; `ws` is any blank, keywords may be in either language and any case, and what
/// cannot be seen (byte order mark, zero-width characters, emoji) is as if it were not there:
/// ```
/// script      = { header-line | remark | include-line | blank } { step } ;
/// header-line = key ":" value ;
/// remark      = "//" text ;
/// step        = heading { line } ;
/// heading     = "#" { "#" } text [ "[" "mode" [":"] mode { "," mode } "]" ] ;
/// line        = blank | remark | [ role ":" ] { speech | command } ;
/// speech      = ( text | "{" name "}" ) { text | "{" name "}" } ;
/// command     = "[" directive [":"] [ arguments ] "]" ;
/// arguments   =                                          (* by directive *)
///     rest         : duration | number to number unit | duration to duration | "sisa waktu"
///   | napas        : number "-" number [ "-" number [ "-" number ] ] "," ( number "kali" | duration )
///   | hitung       : number to number "," "tiap" duration
///                  | "mundur" duration [ "," "ucapkan" number "terakhir" ]
///   | irama        : number "per menit" [ "," "selama" duration ]     (* without: a block *)
///   | ulangi       : number [ "kali" ]                                (* a block *)
///   | selama       : duration                                         (* a block *)
///   | tiap sisi    : side { "," side }                                (* a block *)
///   | tunggu lanjut: [ "," "paling lama" duration ] [ "," "ingatkan tiap" duration ]
///   | acak         :                                                  (* a block *)
///   | tingkat      : level { "," level }                              (* a block *)
///   | mode         : mode { "," mode }                                (* a block *)
///   | sertakan     : name
///   | latar        : name [ "," loudness ] | loudness | "berhenti"
///   | pudar        : duration
///   | bel          :
///   | bunyi        : name
///   | rekaman      : file
///   | suara        : setting { "," setting } ;
/// setting     = loudness | "kecepatan" number | "nada" number ;
/// duration    = number unit { number unit } ;            (* units fall *)
/// number      = digits [ ("," | ".") digits ] ;
/// to          = "-" | "sampai" ;
/// ```
final class Parser {
  /// Blocks within blocks.
  static let depthLimit = 16

  let environment: ScriptEnvironment
  var sources: [SourceText] = []
  /// The file that is being read, and its index among the sources.
  var text: SourceText
  var file = 0
  /// The files that are open, from the script itself.
  var chain: [String] = []
  var inclusions = 0
  var log = Log()
  var draft = HeaderDraft()
  var flow = Flow()
  var commands: CommandParser
  var lint = Lint()
  var noted = Noted()
  /// Whether the lines that are read stand before the first heading.
  var isInHeader = true

  init(_ environment: ScriptEnvironment, name: String) {
    self.environment = environment
    self.text = SourceText(unreadable: name)
    self.commands = CommandParser(environment: environment)
  }

  /// Reads a whole script.
  func read(_ source: SourceText) -> CheckResult {
    sources = [source]
    chain = [source.name]
    text = source
    readLines()
    closeStep()
    lint.end().forEach { log.add($0) }
    finishHeader()
    let script = Script(header: draft.header, steps: flow.steps, specials: flow.specials)
    if !log.hasErrors {
      var review = Review(script, sources: sources)
      review.run().forEach { log.add($0) }
    }
    return CheckResult(
      script: log.hasErrors ? nil : script, diagnostics: log.sorted, sources: sources)
  }

  /// Reads every line of the present file.
  func readLines() {
    // Empty lines at the end of a file divide nothing.
    for line in 1...text.lastLine {
      let range = text.trimmed(text.bytes(ofLine: line))
      if range.isEmpty {
        flow.endParagraph()
      } else if range.count > SourceText.lineByteLimit {
        report(.source(.lineTooLong(limit: SourceText.lineByteLimit)), range)
      } else {
        read(line, range)
      }
    }
  }

  private func read(_ line: Int, _ range: Range<Int>) {
    let first = text.bytes[range.lowerBound]
    if first == 0x2F, text.bytes[range.lowerBound...].starts(with: [0x2F, 0x2F]) { return }
    if first == 0x23 {
      isInHeader = false
      readHeading(line, range)
    } else if !isInHeader || !readHeaderLine(line, range) {
      readContent(range)
    }
  }

  func span(_ range: Range<Int>) -> Span { Span(file: file, bytes: range) }

  func report(_ problem: Problem, _ range: Range<Int>) {
    log.add(Diagnostic(problem, at: span(range)))
  }

  /// The line of a span of the present file.
  func line(of span: Span) -> Int { sources[span.file].line(at: span.bytes.lowerBound) }
}

extension SourceText {
  /// The last line, counted from 1, that is not empty.
  var lastLine: Int {
    (1...lineCount).last { !trimmed(bytes(ofLine: $0)).isEmpty } ?? 1
  }
}
