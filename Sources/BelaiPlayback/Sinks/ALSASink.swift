import BelaiAudio
import CALSA
import Glibc

/// A sound device of ALSA, open for playing.
///
/// Opened, used and closed on the playback thread. It never drains and never rewinds: both hang or
/// do nothing on common sound servers.
@safe public struct ALSASink: Sink, ~Copyable {
  public let format: SinkFormat
  private let handle: OpaquePointer
  private let encoding: SampleEncoding
  private let converter: SampleConverter
  private var fruitlessWakes = 0

  /// How much the device is asked to hold: deep, so that it wakes the machine rarely and survives
  /// a busy one; stopping drops what it holds, so depth costs no time.
  static let bufferMicroseconds: UInt32 = 2_000_000
  static let periodMicroseconds: UInt32 = 1_000_000

  /// Opens a device by ALSA's name for it.
  ///
  /// - Throws: `PlaybackError` with the call that failed and ALSA's own words.
  public init(device: String, sampleRate: Int) throws(PlaybackError) {
    belai_silence_library()
    var opened: OpaquePointer?
    let check = ALSACheck(device: device)
    try check(
      "snd_pcm_open",
      unsafe snd_pcm_open(
        &opened, device, SND_PCM_STREAM_PLAYBACK, Int32(SND_PCM_NONBLOCK)))
    guard let pcm = unsafe opened else { throw check.failure("snd_pcm_open", -ENODEV) }
    do {
      let hardware = try unsafe ALSASetup(pcm: pcm, check: check).apply(sampleRate: sampleRate)
      format = hardware.format
      encoding = hardware.encoding
    } catch {
      unsafe snd_pcm_close(pcm)
      throw error
    }
    unsafe handle = pcm
    converter = SampleConverter(encoding, frames: PlaybackLoop<ALSASink>.blockFrames)
  }

  deinit { unsafe snd_pcm_close(handle) }

  /// Lets the next opening read ALSA's configuration anew.
  ///
  /// What `default` means is decided while it is read: a sound server that ran then may be gone now.
  static func readConfigurationAgain() { _ = snd_config_update_free_global() }

  /// What ALSA says about the device and its set-up (`snd_pcm_dump`), line by line.
  var description: [String] {
    var opened: OpaquePointer?
    guard unsafe snd_output_buffer_open(&opened) == 0, let output = unsafe opened else { return [] }
    defer { unsafe snd_output_close(output) }
    var text: UnsafeMutablePointer<CChar>?
    guard unsafe snd_pcm_dump(handle, output) == 0 else { return [] }
    let count = unsafe snd_output_buffer_string(output, &text)
    let bytes = unsafe UnsafeRawBufferPointer(start: text, count: count)
    return unsafe String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  public func now() -> Duration { MonotonicClock.now() }

  public mutating func room() throws(SinkFault) -> Int {
    let room = unsafe snd_pcm_avail_update(handle)
    if room < 0 { throw fault(Int32(room)) }
    // A device that vanished may answer 0 for ever.
    if room == 0, unsafe snd_pcm_state(handle) == SND_PCM_STATE_DISCONNECTED {
      throw .gone(code: ENODEV)
    }
    // After a process was stopped, servers may claim more room than there is buffer.
    return min(room, format.bufferFrames)
  }

  public mutating func write(_ samples: Span<Float>, frame: Int) throws(SinkFault) -> Int {
    let handle = unsafe handle
    let frames = UInt(samples.count / 2)
    let taken = unsafe converter.convert(samples, frame: frame) { bytes in
      unsafe snd_pcm_writei(handle, bytes.baseAddress, frames)
    }
    if taken < 0 { throw fault(Int32(taken)) }
    try start()
    return taken
  }

  /// Starts a prepared device; ALSA's own start threshold is out of reach.
  private func start() throws(SinkFault) {
    guard unsafe snd_pcm_state(handle) == SND_PCM_STATE_PREPARED else { return }
    let status = unsafe snd_pcm_start(handle)
    if status < 0 { throw fault(status) }
  }

  public mutating func delay() -> Int {
    var delay: snd_pcm_sframes_t = 0
    guard unsafe snd_pcm_delay(handle, &delay) == 0 else { return 0 }
    return min(max(delay, 0), format.bufferFrames + format.sampleRate)
  }

  public mutating func drop() {
    _ = unsafe snd_pcm_drop(handle)
  }

  public mutating func prepare() throws(SinkFault) {
    let status = unsafe snd_pcm_prepare(handle)
    if status < 0 { throw fault(status) }
  }

  public mutating func resume() throws(SinkFault) -> Bool {
    let status = unsafe snd_pcm_resume(handle)
    if status == 0 { return true }
    if status == -EAGAIN { return false }
    // The driver cannot resume; preparing anew is all that is left.
    try prepare()
    return true
  }

  /// Waits for room or the bell.
  ///
  /// The descriptors are asked for each time: PipeWire's plugin clears its event only there, and
  /// spins where they are kept.
  public mutating func wait(_ timeout: Duration, for bell: borrowing WakeBell) {
    let milliseconds = Int32(timeout / .milliseconds(1))
    let count = unsafe max(0, Int(snd_pcm_poll_descriptors_count(handle)))
    unsafe withUnsafeTemporaryAllocation(of: pollfd.self, capacity: count + 1) { descriptors in
      unsafe descriptors.initialize(repeating: pollfd())
      unsafe descriptors[0] = pollfd(fd: bell.readEnd, events: Int16(POLLIN), revents: 0)
      let device = unsafe descriptors.baseAddress.map { unsafe $0 + 1 }
      let filled = unsafe snd_pcm_poll_descriptors(handle, device, UInt32(count))
      let watched = fruitlessWakes < Self.mostFruitlessWakes ? max(0, Int(filled)) : 0
      let wait = watched == 0 && filled > 0 ? min(milliseconds, 60) : milliseconds
      let woken = unsafe poll(descriptors.baseAddress, nfds_t(watched + 1), wait)
      var events: UInt16 = 0
      if watched > 0, woken > 0 {
        _ = unsafe snd_pcm_poll_descriptors_revents(handle, device, UInt32(filled), &events)
      }
      let isBell = unsafe descriptors[0].revents != 0
      noteWake(isForRoom: woken > 0 && !isBell)
    }
  }

  /// After so many wakes without any room the device is left alone for a moment, because some
  /// servers keep saying "ready" while they take nothing.
  private static let mostFruitlessWakes = 3

  private mutating func noteWake(isForRoom: Bool) {
    let hasRoom = unsafe snd_pcm_avail_update(handle) > 0
    fruitlessWakes = isForRoom && !hasRoom ? fruitlessWakes + 1 : 0
  }

  private func fault(_ code: Int32) -> SinkFault {
    switch -code {
    case EPIPE: .underrun
    case ESTRPIPE: .suspended
    case EAGAIN, EINTR: .again
    case EBADFD where unsafe snd_pcm_state(handle) != SND_PCM_STATE_DISCONNECTED: .underrun
    default: .gone(code: -code)
    }
  }
}
