import BelaiScript

/// How loud each kind of sound is in the mix, in LUFS unless said otherwise.
///
/// A bed stays at least 20 dB under speech while somebody speaks (WCAG 2.2, criterion 1.4.7).
enum Levels {
  static let speech = -18.0
  /// The highest peak of a spoken clip, in dBFS; only the loudest bursts of a voice reach it.
  ///
  /// With a bed under it the mix stays below the limiter's ceiling, wherever a voice stands.
  static let speechPeak = -3.0
  /// The loudness of the shipped files: integrated for beds, of the loudest 400 ms for sounds.
  static let files = -23.0
  /// The loudness to reckon with for a file of the author's own: a very soft one is raised by 20 dB at
  /// most, because its noise is raised too.
  static func usable(_ measured: Double) -> Double { max(measured, files - 20) }
  /// A bed while nobody speaks.
  static func bed(_ loudness: Loudness) -> Double {
    switch loudness {
    case .soft: -38
    case .normal: -34
    case .loud: -30
    }
  }
  /// A bed while somebody speaks.
  static let duckedBed = -42.0
  /// Momentary loudness of ticks, which sound between words and must not startle.
  static let tick = -34.0
  static let sound = -26.0
  static let breath = -32.0

  /// Gain of a voice that the script asks to be softer or louder, in decibels.
  static func voiceGain(_ loudness: Loudness) -> Double {
    switch loudness {
    case .soft: -6
    case .normal: 0
    case .loud: 3
    }
  }
}
