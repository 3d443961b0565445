import BelaiAudio
import Dispatch
import Synchronization

/// How loud a mix is and how to make it louder, all known before a frame of it is rendered.
extension TimelineMix {
  /// The integrated loudness in LUFS, from the powers of clips and beds; −∞ for silence.
  ///
  /// What sounds at once has nothing in common, so the powers add; the test against libebur128
  /// allows 0.2 LU. Beds are measured as well as clips: between words they lie near the gate of the
  /// measurement, where a decibel decides whether they count.
  var loudness: Double {
    var loudness = MixLoudness(frames: frames, sampleRate: sampleRate)
    let profiles = profiles
    for placed in sounds.clips {
      guard let profile = profiles[ObjectIdentifier(placed.clip)] else { continue }
      loudness.add(profile, over: placed.frames, power: placed.power)
    }
    for bed in beds {
      // A bed that cannot be decoded is silent here as in the mix.
      guard let profile = profiles[ObjectIdentifier(bed.buffer)] else { continue }
      bed.add(profile, to: &loudness)
    }
    return loudness.integrated
  }

  /// How the power of each clip and bed runs, measured on all cores.
  private var profiles: [ObjectIdentifier: LoudnessProfile] {
    typealias Measurement = @Sendable () -> LoudnessProfile?
    var measurements: [ObjectIdentifier: Measurement] = [:]
    for bed in beds {
      let buffer = bed.buffer
      measurements[ObjectIdentifier(buffer)] = { try? buffer.profile() }
    }
    for placed in sounds.clips where measurements[ObjectIdentifier(placed.clip)] == nil {
      let clip = placed.clip
      measurements[ObjectIdentifier(clip)] = { LoudnessProfile(clip) }
    }
    let work = Array(measurements)
    let profiles = Mutex<[ObjectIdentifier: LoudnessProfile]>([:])
    DispatchQueue.concurrentPerform(iterations: work.count) { index in
      let profile = work[index].value()
      profiles.withLock { $0[work[index].key] = profile }
    }
    return profiles.withLock { $0 }
  }

  /// The highest sample of any clip by itself, as a factor of full scale.
  var clipPeak: Float {
    sounds.clips.reduce(0) { max($0, $1.clip.peak * max($1.gain.left, $1.gain.right)) }
  }

  /// Returns the mix louder by a factor, and limited after that.
  func amplified(by factor: Float) -> TimelineMix {
    TimelineMix(
      sampleRate: sampleRate, frames: frames,
      clips: sounds.clips.map { $0.scaled(by: factor) },
      beds: beds.map { $0.scaled(by: factor) })
  }

  /// Throws when samples of a clip could not be read back from where they are kept.
  func checkClips() throws(SoundFileError) {
    try clipFile?.check()
  }
}

extension PlacedBed {
  /// Adds the bed, whose file has the profile, to a measurement.
  fileprivate func add(_ profile: LoudnessProfile, to loudness: inout MixLoudness) {
    for frame in loudness.steps {
      let gain = gain(at: frame + buffer.sampleRate / 20)
      guard gain > 0 else { continue }
      loudness.add(profile.energy(from: buffer.place(of: frame)) * gain * gain, at: frame)
    }
  }
}

extension PlacedClip {
  /// What the gain makes of the clip's power; both channels of stereo are taken for alike.
  fileprivate var power: Float {
    let sum = gain.left * gain.left + gain.right * gain.right
    return clip.channels == 1 ? sum : sum / 2
  }
}
