import Glibc

/// A soft room: eight delay lines that feed each other (Jot's feedback delay network).
struct Reverb {
  private static let delays = [1_447, 1_693, 1_931, 2_179, 2_477, 2_767, 3_049, 3_347]

  private var lines = Self.delays.map { [Float](repeating: 0, count: $0) }
  private var places = [Int](repeating: 0, count: 8)
  private var damped = [Float](repeating: 0, count: 8)
  private let gains: [Float]
  private let damping: Float

  /// Makes a room.
  ///
  /// - Parameters:
  ///   - seconds: the time in which the sound sinks by 60 dB.
  ///   - damping: how much faster the highs sink, in 0..<1.
  init(seconds: Double, damping: Float = 0.35) {
    gains = Self.delays.map { Float(pow(10, -3 * Double($0) / (seconds * sampleRate))) }
    self.damping = damping
  }

  private mutating func next(_ left: Float, _ right: Float) -> (Float, Float) {
    var (outLeft, outRight, sum): (Float, Float, Float) = (0, 0, 0)
    for line in 0..<8 {
      let output = lines[line][places[line]] * gains[line]
      damped[line] = output * (1 - damping) + damped[line] * damping
      sum += damped[line]
      if line % 2 == 0 { outLeft += damped[line] } else { outRight += damped[line] }
    }
    for line in 0..<8 {
      lines[line][places[line]] = (line % 2 == 0 ? left : right) + damped[line] - 0.25 * sum
      places[line] = (places[line] + 1) % Self.delays[line]
    }
    return (0.35 * outLeft, 0.35 * outRight)
  }

  /// Adds the room's answer to a sound that goes round, having heard its last seconds before.
  mutating func apply(to sound: inout Stereo, wet: Float, circular: Bool = true) {
    if circular {
      for frame in max(0, sound.frames - 480_000)..<sound.frames {
        _ = next(sound.left[frame], sound.right[frame])
      }
    }
    for frame in 0..<sound.frames {
      let (left, right) = next(sound.left[frame], sound.right[frame])
      sound.left[frame] += wet * left
      sound.right[frame] += wet * right
    }
  }
}
