/// The steps while they are being read.
struct Flow {
  struct OpenStep {
    var title: String
    var modes: Set<Mode>
    var special: SpecialStep?
    var span: Span
    var items: [Item] = []
    /// A step around an included script needs no content of its own.
    var isContinuation = false
    /// The errors that had been found when it began.
    var errorsBefore = 0
  }

  struct Block {
    var opener: Opener
    /// The command as written, for messages.
    var name: String
    var span: Span
    var items: [Item] = []
    /// The errors that had been found when it began.
    var errorsBefore: Int
  }

  var steps: [Step] = []
  var specials: [SpecialStep: Step] = [:]
  var step: OpenStep?
  var blocks: [Block] = []
  /// Faulty commands that may have been meant to open a block.
  var forgivenEnds = 0
  /// A recording that waits for its line.
  var recording: (path: String, span: Span)?

  /// Adds to the innermost block, or to the step.
  mutating func append(_ item: Item) {
    if blocks.isEmpty {
      step?.items.append(item)
    } else {
      blocks[blocks.count - 1].items.append(item)
    }
  }

  /// An empty line ends the paragraph of the last line of speech, if nothing is heard between.
  mutating func endParagraph() {
    if blocks.isEmpty {
      step?.items.endParagraph()
    } else {
      blocks[blocks.count - 1].items.endParagraph()
    }
  }
}

extension [Item] {
  fileprivate mutating func endParagraph() {
    for index in indices.reversed() {
      switch self[index] {
      case .bed, .fade, .voice: continue
      case .speech(var line):
        guard line.lineBreak == .line else { return }
        line.lineBreak = .paragraph
        self[index] = .speech(line)
        return
      default: return
      }
    }
  }
}
