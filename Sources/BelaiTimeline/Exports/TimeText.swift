/// A frame as hours, minutes, seconds and a fraction, rounded to the nearest unit.
struct ClockTime {
  let hours: Int
  let minutes: Int
  let seconds: Int
  /// Of the unit that was asked for.
  let fraction: Int

  /// Splits a second into `parts`: 1,000 for milliseconds.
  init(frame: Int, sampleRate: Int, parts: Int) {
    let all = (frame * parts * 2 + sampleRate) / (sampleRate * 2)
    fraction = all % parts
    seconds = all / parts % 60
    minutes = all / parts / 60 % 60
    hours = all / parts / 3600
  }
}

extension Timeline {
  /// Returns `frame` as `h:mm:ss.mmm`.
  public func clock(_ frame: Int) -> String {
    let time = ClockTime(frame: frame, sampleRate: sampleRate, parts: 1_000)
    return "\(time.hours):\(two(time.minutes)):\(two(time.seconds)).\(three(time.fraction))"
  }

  func clock(_ frame: Int, parts: Int) -> ClockTime {
    ClockTime(frame: frame, sampleRate: sampleRate, parts: parts)
  }
}

func two(_ number: Int) -> String {
  number < 10 ? "0\(number)" : "\(number)"
}

func three(_ number: Int) -> String {
  number < 10 ? "00\(number)" : number < 100 ? "0\(number)" : "\(number)"
}
