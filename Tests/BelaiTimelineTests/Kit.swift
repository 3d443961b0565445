import BelaiScript
import BelaiTimeline

let nowhere = Span(bytes: 0..<1)
let bunda = Role(name: "Bunda", person: .mother)
let ayah = Role(name: "Ayah", person: .companion)

/// A sample rate at which a frame is a millisecond, so that expectations are easy to read.
let milliseconds = 1_000

func say(_ text: String, _ role: String? = nil, _ lineBreak: Line.Break = .line) -> Item {
  .speech(Line(role: role, fragments: [.text(text)], lineBreak: lineBreak, span: nowhere))
}

func say(_ fragments: [Line.Fragment]) -> Item {
  .speech(Line(fragments: fragments, span: nowhere))
}

func rest(_ seconds: Double) -> Item {
  .rest(.fixed(.seconds(seconds)), nowhere)
}

func elastic(_ bounds: ClosedRange<Double>) -> Item {
  .rest(.elastic(.seconds(bounds.lowerBound)...(.seconds(bounds.upperBound))), nowhere)
}

func script(_ items: [Item], duration: Duration? = nil, bed: BedChange? = nil) -> Script {
  script(steps: [Step(title: "Langkah", items: items, span: nowhere)], duration: duration, bed: bed)
}

func script(steps: [Step], duration: Duration? = nil, bed: BedChange? = nil) -> Script {
  Script(
    header: Header(
      title: "Uji", kind: .massage, duration: duration, roles: [bunda, ayah], bed: bed,
      variables: [Variable(name: "nama", value: "Bunda")]),
    steps: steps)
}

/// Options without anything around the script.
func plain(_ change: (inout Layout.Options) -> Void = { _ in }) -> Layout.Options {
  var options = Layout.Options(
    mode: .massage, sampleRate: milliseconds, leadIn: .zero, tail: .zero)
  change(&options)
  return options
}

/// A tenth of a second for each letter at tempo 1, at any sample rate; two seconds for a sound.
func lengths(at sampleRate: Int) -> (Sounding) -> Int {
  { sounding in
    switch sounding {
    case .speech(let speech):
      Int(Double(speech.text.count * sampleRate / 10) / speech.tempo)
    case .sound: 2 * sampleRate
    }
  }
}

func timeline(_ items: [Item], _ options: Layout.Options = plain()) throws -> Timeline {
  try timeline(script(items), options)
}

func timeline(_ script: Script, _ options: Layout.Options = plain()) throws -> Timeline {
  try Layout(script, options: options).timeline(length: lengths(at: options.sampleRate))
}

/// Every cue as `kind start-end text`.
func outline(_ timeline: Timeline) -> [String] {
  timeline.cues.map { cue in
    let place = "\(name(of: cue.kind)) \(cue.frames.lowerBound)-\(cue.frames.upperBound)"
    return cue.text.isEmpty ? place : place + " " + cue.text
  }
}

private func name(of kind: Cue.Kind) -> String {
  switch kind {
  case .speech: "speech"
  case .count: "count"
  case .rest: "rest"
  case .breath(let phase): phase.rawValue
  case .tick: "tick"
  case .sound(let name): name
  case .bed(let bed): "\(bed.name)(\(bed.fadeIn),\(bed.fadeOut))"
  case .wait: "wait"
  }
}
