import BelaiAudio

/// How loud a mix is and how to make it louder, all known before a frame of it is rendered.
extension TimelineMix {
  /// The integrated loudness in LUFS, from the powers of clips and beds; −∞ for silence.
  ///
  /// What sounds at once has nothing in common, so the powers add; the test against libebur128
  /// allows 0.5 LU. A bed counts with the loudness to which beds are made.
  var loudness: Double {
    var loudness = MixLoudness(frames: frames, sampleRate: sampleRate)
    var profiles: [ObjectIdentifier: LoudnessProfile] = [:]
    for placed in sounds.clips {
      let profile = profiles[ObjectIdentifier(placed.clip)] ?? LoudnessProfile(placed.clip)
      profiles[ObjectIdentifier(placed.clip)] = profile
      loudness.add(profile, at: placed.frames.lowerBound, power: placed.power)
    }
    for bed in beds {
      for frame in loudness.steps {
        let gain = bed.gain(at: frame + sampleRate / 20)
        loudness.add(loudness: Levels.files, gain: gain, at: frame)
      }
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

extension PlacedClip {
  /// What the gain makes of the clip's power; both channels of stereo are taken for alike.
  fileprivate var power: Float {
    let sum = gain.left * gain.left + gain.right * gain.right
    return clip.channels == 1 ? sum : sum / 2
  }
}
