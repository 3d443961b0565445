import CALSA
import Glibc

/// Turns ALSA's answers into errors that name the call.
struct ALSACheck {
  let device: String

  /// Throws for a negative answer.
  @discardableResult
  func callAsFunction(_ call: StaticString, _ result: Int32) throws(PlaybackError) -> Int32 {
    guard result >= 0 else { throw failure("\(call)", result) }
    return result
  }

  func failure(_ call: String, _ code: Int32) -> PlaybackError {
    // A name that makes no sense to ALSA is no device either.
    let isUnknown = call == "snd_pcm_open" && code == -EINVAL
    return PlaybackError(
      reason: isUnknown ? .missing : Self.reason(-code), call: call, code: -code,
      words: unsafe String(cString: snd_strerror(code)), device: device)
  }

  private static func reason(_ code: Int32) -> PlaybackError.Reason {
    switch code {
    case ENOENT, ENXIO, ECONNREFUSED, EHOSTDOWN: .missing
    case EBUSY: .busy
    case EACCES, EPERM: .forbidden
    case EINVAL: .format
    case ENODEV, EBADFD, EIO: .lost
    default: .other
    }
  }
}

/// Negotiates format and buffer with a device that has just been opened.
@safe struct ALSASetup {
  let pcm: OpaquePointer
  let check: ALSACheck

  /// Sets the device up for about `sampleRate` frames a second.
  ///
  /// - Returns: What the device agreed to.
  func apply(
    sampleRate: Int
  ) throws(PlaybackError) -> (format: SinkFormat, encoding: SampleEncoding) {
    var allocated: OpaquePointer?
    try check("snd_pcm_hw_params_malloc", unsafe snd_pcm_hw_params_malloc(&allocated))
    guard let hardware = unsafe allocated else {
      throw check.failure("snd_pcm_hw_params_malloc", -ENOMEM)
    }
    defer { unsafe snd_pcm_hw_params_free(hardware) }
    try check("snd_pcm_hw_params_any", unsafe snd_pcm_hw_params_any(pcm, hardware))
    let encoding = try unsafe agree(hardware)
    let rate = try unsafe agree(hardware, sampleRate: sampleRate)
    try check("snd_pcm_hw_params", unsafe snd_pcm_hw_params(pcm, hardware))
    var buffer: snd_pcm_uframes_t = 0
    var period: snd_pcm_uframes_t = 0
    try check(
      "snd_pcm_hw_params_get_buffer_size",
      unsafe snd_pcm_hw_params_get_buffer_size(hardware, &buffer))
    var direction: Int32 = 0
    try check(
      "snd_pcm_hw_params_get_period_size",
      unsafe snd_pcm_hw_params_get_period_size(hardware, &period, &direction))
    try applySoftware(wakeAt: max(period, buffer / 4))
    let name = "\(encoding.width), \(encoding.channels) ch, \(rate) Hz"
    return (SinkFormat(sampleRate: rate, bufferFrames: Int(buffer), name: name), encoding)
  }

  /// Chooses encoding and channels: the first that the device takes.
  ///
  /// 16 bit with dither comes first: its noise lies 50 dB under the softest bed, and a sound server
  /// wakes the program for every 64 KiB that it has taken.
  private func agree(_ hardware: OpaquePointer) throws(PlaybackError) -> SampleEncoding {
    try check(
      "snd_pcm_hw_params_set_access",
      unsafe snd_pcm_hw_params_set_access(pcm, hardware, SND_PCM_ACCESS_RW_INTERLEAVED))
    let formats: [(snd_pcm_format_t, SampleEncoding.Width)] = [
      (SND_PCM_FORMAT_S16_LE, .int16), (SND_PCM_FORMAT_S32_LE, .int32),
      (SND_PCM_FORMAT_FLOAT_LE, .float),
    ]
    var status = -EINVAL
    for (format, width) in formats {
      status = unsafe snd_pcm_hw_params_set_format(pcm, hardware, format)
      guard status == 0 else { continue }
      for channels in [2, 1] {
        status = unsafe snd_pcm_hw_params_set_channels(pcm, hardware, UInt32(channels))
        if status == 0 { return SampleEncoding(width: width, channels: channels) }
      }
    }
    throw check.failure("snd_pcm_hw_params_set_format", status)
  }

  /// Chooses rate and buffer near what is wanted, and returns the rate.
  private func agree(
    _ hardware: OpaquePointer, sampleRate: Int
  ) throws(PlaybackError) -> Int {
    // ALSA's own resampler is linear at worst; a session can be laid out at any rate instead.
    _ = unsafe snd_pcm_hw_params_set_rate_resample(pcm, hardware, 0)
    var rate = UInt32(sampleRate)
    var direction: Int32 = 0
    var status = unsafe snd_pcm_hw_params_set_rate_near(pcm, hardware, &rate, &direction)
    if status < 0 || !(32_000...192_000).contains(rate) {
      _ = unsafe snd_pcm_hw_params_set_rate_resample(pcm, hardware, 1)
      rate = UInt32(sampleRate)
      status = unsafe snd_pcm_hw_params_set_rate_near(pcm, hardware, &rate, &direction)
    }
    try check("snd_pcm_hw_params_set_rate_near", status)
    var buffer = ALSASink.bufferMicroseconds
    try check(
      "snd_pcm_hw_params_set_buffer_time_near",
      unsafe snd_pcm_hw_params_set_buffer_time_near(pcm, hardware, &buffer, &direction))
    var period = ALSASink.periodMicroseconds
    _ = unsafe snd_pcm_hw_params_set_period_time_near(pcm, hardware, &period, &direction)
    return Int(rate)
  }

  /// Wakes the thread when `frames` frames of room have gathered, and starts only when told to.
  private func applySoftware(wakeAt frames: snd_pcm_uframes_t) throws(PlaybackError) {
    var allocated: OpaquePointer?
    try check("snd_pcm_sw_params_malloc", unsafe snd_pcm_sw_params_malloc(&allocated))
    guard let software = unsafe allocated else {
      throw check.failure("snd_pcm_sw_params_malloc", -ENOMEM)
    }
    defer { unsafe snd_pcm_sw_params_free(software) }
    try check("snd_pcm_sw_params_current", unsafe snd_pcm_sw_params_current(pcm, software))
    try check(
      "snd_pcm_sw_params_set_avail_min",
      unsafe snd_pcm_sw_params_set_avail_min(pcm, software, frames))
    var boundary: snd_pcm_uframes_t = 0
    try check(
      "snd_pcm_sw_params_get_boundary",
      unsafe snd_pcm_sw_params_get_boundary(software, &boundary))
    try check(
      "snd_pcm_sw_params_set_start_threshold",
      unsafe snd_pcm_sw_params_set_start_threshold(pcm, software, boundary))
    try check("snd_pcm_sw_params", unsafe snd_pcm_sw_params(pcm, software))
  }
}
