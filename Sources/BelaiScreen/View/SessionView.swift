public import BelaiSession
import BelaiScript
import BelaiTimeline

/// What the screen shows of a session: a pure function of its snapshot and the terminal.
///
/// The spoken line stands in the middle with all the room that is left; above it the step and a
/// bar, below it a disc that breathes or beats, the time and the keys. A small terminal loses the
/// ornaments first, the words last.
public struct SessionView {
  private let snapshot: SessionSnapshot
  private let hints: [KeyHint]
  private let notices: [String]
  private let size: ScreenSize
  private let style: ScreenStyle
  private let motion: Motion

  /// Prepares a picture.
  ///
  /// - Parameters:
  ///   - snapshot: The session as it is now.
  ///   - hints: The keys in the order of their weight; those that do nothing now are left out.
  ///   - notices: What cannot be used and why, for when there is time to read it.
  ///   - size: The terminal's size.
  ///   - style: What it can show.
  public init(
    _ snapshot: SessionSnapshot, hints: [KeyHint], notices: [String] = [], size: ScreenSize,
    style: ScreenStyle
  ) {
    self.snapshot = snapshot
    self.hints = hints
    self.notices = notices
    self.size = ScreenSize(columns: max(1, size.columns), rows: max(1, size.rows))
    self.style = style
    motion = Motion(snapshot)
  }

  /// The lines from the top, none wider than the terminal and no more than it has.
  public var lines: [ScreenLine] {
    let (head, foot) = (head, foot)
    let room = size.rows - head.count - foot.count
    guard room > 0 else { return Array(middle(rows: size.rows).prefix(size.rows)) }
    return (head + middle(rows: room) + foot).map(centred)
  }

  // MARK: - Head

  private var head: [ScreenLine] {
    guard size.rows >= 4 else { return [] }
    let gap = isSpacious ? [ScreenLine()] : []
    let bar = size.rows >= 8 ? [ScreenLine(bar, .figure)] : []
    return gap + headings.map { ScreenLine(clip($0)) } + bar + gap
  }

  private var headings: [String] {
    let title = safe(snapshot.title)
    guard let step = snapshot.step.map({ words(ScreenWording.step($0)) }) else { return [title] }
    if size.rows < 16 { return [step] }
    return [title, step]
  }

  private var bar: String {
    let whole = snapshot.elapsed + snapshot.remaining
    let part = whole > .zero ? min(1, max(0, snapshot.elapsed / whole)) : 0
    let (done, open) = style.isASCII ? ("=", "-") : ("━", "─")
    let filled = Int((part * Double(width)).rounded())
    return String(repeating: done, count: filled)
      + String(repeating: open, count: width - filled)
  }

  // MARK: - Middle

  private func middle(rows: Int) -> [ScreenLine] {
    let ornament = motion.fill == nil ? 0 : Self.smallestDisc
    var block = Array(text(rows: rows, largeIn: rows - ornament).suffix(rows))
    let below = notice(rows: rows - block.count - 1)
    block += figures(rows: rows - block.count - below.count)
    let spare = rows - block.count - below.count
    return empty(spare / 2) + block + empty(spare - spare / 2) + below
  }

  /// Rows of a disc with a gap and its label.
  private static let smallestDisc = 5

  /// What is said or asked, as large as it fits in the second number of rows; else the name of the
  /// state is, where it has one.
  private func text(rows: Int, largeIn largeRows: Int) -> [ScreenLine] {
    let remark = remark
    let above = status + (remark.isEmpty ? [] : remark + [ScreenLine()])
    if let big = big(message, messageLook, rows: largeRows - above.count) { return above + big }
    let text = wrapped(message).map { ScreenLine($0, messageLook) }
    if let label, !isScreening,
      let big = big(label.text, label.look, rows: rows - remark.count - text.count - 2)
    {
      return big + [ScreenLine()] + remark + (remark.isEmpty ? [] : [ScreenLine()]) + text
    }
    if above.count + text.count <= rows { return above + text }
    let room = max(1, rows - status.count)
    return status
      + Lines.clip(text.map(\.text), count: room, width: textWidth, end: ellipsis)
      .map { ScreenLine($0, messageLook) }
  }

  /// Whether the name of the state matters less than the question.
  private var isScreening: Bool { if case .screening = snapshot.state { true } else { false } }

  /// What the coach says beside a question.
  private var remark: [ScreenLine] {
    guard snapshot.question != nil, let sentence = snapshot.sentence else { return [] }
    return wrapped(words(sentence)).map { ScreenLine($0) }
  }

  private func big(_ text: String, _ look: ScreenLine.Look, rows: Int) -> [ScreenLine]? {
    BigText.lines(text, rows: rows, columns: width, isASCII: style.isASCII)?
      .map { ScreenLine($0, look) }
  }

  private func wrapped(_ text: String) -> [String] { Lines.balanced(text, width: textWidth) }

  /// Longer lines are hard to follow from afar.
  private var textWidth: Int { min(width, 72) }

  /// The name of a state in which the script is not simply heard.
  private var label: ScreenLine? {
    ScreenWording.label(of: snapshot.state, question: snapshot.question).map {
      let isPain = if case .pain = snapshot.state { true } else { false }
      return ScreenLine(clip(words($0)), isPain ? .alarm : .asking)
    }
  }

  private var status: [ScreenLine] {
    guard let label else { return [] }
    return size.rows >= 16 ? [label, ScreenLine()] : size.rows >= 7 ? [label] : []
  }

  private var message: String {
    if let question = snapshot.question { return words(question.text) }
    if let sentence = snapshot.sentence { return words(sentence) }
    if let message = ScreenWording.message(in: snapshot.state) { return words(message) }
    return safe(snapshot.line?.cue.text ?? "")
  }

  private var messageLook: ScreenLine.Look {
    if snapshot.question != nil { return .asking }
    return if case .pain = snapshot.state { .alarm } else { .strong }
  }

  /// The disc and the time in big digits, as far as there is room below the words.
  private func figures(rows: Int) -> [ScreenLine] {
    var lines: [ScreenLine] = []
    let label = motion.label.map { ScreenLine(clip(words($0)), .figure) }
    let disc = motion.fill.flatMap { Disc(rows: rows - 2, columns: width, fill: $0) }
    if let disc {
      lines = [ScreenLine()] + disc.lines(isASCII: style.isASCII).map { ScreenLine($0, .figure) }
    }
    if let label, rows > lines.count { lines.append(label) }
    let digits = BigText.lines(
      ScreenWording.countdown(snapshot.remaining), rows: rows - lines.count - 2, columns: width,
      isASCII: style.isASCII, forms: [.double, .single])
    guard let digits, isUnderWay else { return lines }
    return lines + empty(2) + digits.map { ScreenLine($0, .figure) }
  }

  private var isUnderWay: Bool {
    snapshot.question == nil && [.playing, .waiting, .paused].contains(snapshot.state)
  }

  // MARK: - Foot

  private var foot: [ScreenLine] {
    let gap = isSpacious ? [ScreenLine()] : []
    let above = clock + gap
    return above + keys(rows: keyRows(room: size.rows - head.count - above.count - gap.count)) + gap
  }

  /// The time, and what was changed of tempo, level and loudness as far as there is room.
  private var clock: [ScreenLine] {
    // Before the script is laid out there is no time to tell.
    guard size.rows >= 3, snapshot.elapsed + snapshot.remaining > .zero else { return [] }
    let whole = words(
      ScreenWording.time(elapsed: snapshot.elapsed, remaining: snapshot.remaining))
    let time = whole.cells <= width ? whole : words(ScreenWording.left(snapshot.remaining))
    let text = ScreenWording.settings(of: snapshot).map(words).reduce(time) { text, setting in
      let longer = text + (style.isASCII ? " - " : " · ") + setting
      return longer.cells <= width ? longer : text
    }
    return [ScreenLine(clip(text))]
  }

  /// What cannot be used, while there is time to read it and where the words leave room.
  private func notice(rows: Int) -> [ScreenLine] {
    let isTimely =
      switch snapshot.state {
      case .preparing, .screening, .paused: true
      case .playing: snapshot.elapsed < .seconds(15)
      default: false
      }
    guard isTimely, !notices.isEmpty else { return [] }
    let lines = notices.flatMap { wrapped(safe($0)) }.map { ScreenLine($0) } + [ScreenLine()]
    return lines.count <= rows ? lines : []
  }

  private func keys(rows: Int) -> [ScreenLine] {
    let items = hints.compactMap { hint in
      snapshot.meaning(of: hint.command).map { words(hint.keys) + " " + words($0) }
    }
    let lines = Lines.fill(items, gap: style.isASCII ? " | " : " · ", width: width)
    return lines.prefix(rows).map { ScreenLine(clip($0), waits ? .asking : .plain) }
  }

  /// Rows of keys, of those that head and foot leave; in a pause there is time to read what each
  /// key does, as far as the words leave room.
  private func keyRows(room: Int) -> Int {
    switch size.rows {
    case 10... where snapshot.state == .paused:
      max(2, min(size.rows / 2, room - status.count - wrapped(message).count))
    case 16...: 4
    case 10...: 2
    case 2...: 1
    default: 0
    }
  }

  /// Whether nothing goes on before the person presses a key.
  private var waits: Bool {
    snapshot.question != nil || snapshot.state == .paused || snapshot.state == .waiting
  }

  // MARK: - Text

  private var isSpacious: Bool { size.rows >= 20 }
  private var width: Int { max(1, size.columns - 2 * min(4, size.columns / 20)) }
  private var ellipsis: String { style.isASCII ? "..." : "…" }

  private func words(_ wording: Wording) -> String { safe(wording[style.language]) }
  private func safe(_ text: String) -> String { SafeText.make(text, isASCII: style.isASCII) }
  private func clip(_ text: String) -> String { Lines.clip(text, width: width, end: ellipsis) }
  private func empty(_ count: Int) -> [ScreenLine] {
    [ScreenLine](repeating: ScreenLine(), count: max(0, count))
  }

  private func centred(_ line: ScreenLine) -> ScreenLine {
    guard !line.text.isEmpty else { return line }
    let before = String(repeating: " ", count: max(0, (size.columns - line.text.cells) / 2))
    return ScreenLine(before + line.text, line.look)
  }
}
