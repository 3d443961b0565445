import BelaiJournal
import BelaiScript
import BelaiTimeline

extension SessionOptions {
  /// What the journal keeps of the options, to play the same session again.
  func request(for script: String, fingerprint: String) -> SessionRequest {
    let pairs = set.map { $0.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false) }
    return SessionRequest(
      script: script, fingerprint: fingerprint, level: level?.rawValue,
      milliseconds: duration.map { Int64($0.duration / .milliseconds(1)) },
      values: Dictionary(pairs.map { (String($0[0]), String($0[1])) }) { $1 }, bed: bed, seed: seed,
      rate: rate, pitch: pitch, voice: voice)
  }

  /// Returns the options with what was asked for the first time wherever nothing is typed now.
  ///
  /// The level stays the first one, on which the places of the session stand; another one is a
  /// change from the place on.
  func filled(from request: SessionRequest) -> SessionOptions {
    var filled = self
    filled.level = request.level.flatMap(Level.init(rawValue:))
    filled.duration =
      duration ?? request.milliseconds.map { LengthArgument(.milliseconds($0)) }
    // Of two values for one name the last one counts.
    filled.set = request.values.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" } + set
    filled.bed = bed ?? request.bed
    filled.seed = request.seed
    filled.rate = rate ?? request.rate
    filled.pitch = pitch ?? request.pitch
    filled.voice = voice ?? request.voice
    return filled
  }
}
