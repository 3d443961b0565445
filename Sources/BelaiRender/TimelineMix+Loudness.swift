import BelaiAudio

/// How loud a mix is and how to make it louder, all known before a frame of it is rendered.
extension TimelineMix {
  /// The integrated loudness in LUFS, from the powers of clips and beds; −∞ for silence.
  ///
  /// What sounds at once has nothing in common, so the powers add; the test against libebur128
  /// allows 0.2 LU. Beds are measured as well as clips: between words they lie near the gate of the
  /// measurement, where a decibel decides whether they count.
  var loudness: Double {
    var loudness = MixLoudness(frames: frames, sampleRate: sampleRate)
    var profiles: [ObjectIdentifier: LoudnessProfile] = [:]
    for placed in sounds.clips {
      let profile = profiles[ObjectIdentifier(placed.clip)] ?? LoudnessProfile(placed.clip)
      profiles[ObjectIdentifier(placed.clip)] = profile
      loudness.add(profile, over: placed.frames, power: placed.power)
    }
    var bedProfiles: [ObjectIdentifier: LoudnessProfile] = [:]
    for bed in beds {
      // A bed that cannot be decoded is silent here as in the mix.
      let known = bedProfiles[ObjectIdentifier(bed.buffer)] ?? (try? bed.buffer.profile())
      guard let profile = known else { continue }
      bedProfiles[ObjectIdentifier(bed.buffer)] = profile
      bed.add(profile, to: &loudness)
    }
    return loudness.integrated
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
