import CEspeakNG
import Synchronization

#if canImport(Glibc)
  import Glibc
#endif

/// The one eSpeak NG engine of the process.
///
/// libespeak-ng keeps its whole state in globals: it is initialised once, never terminated (a second
/// round of Initialize and Terminate hangs in 1.51), and every call goes through one lock.
/// Synthesis is synchronous: the samples are complete when `synthesize` returns.
public final class SpeechEngine: Sendable {
  /// How the engine is to speak a clause.
  public struct Settings: Equatable, Hashable, Sendable {
    /// Path of a voice file in eSpeak NG's format.
    public var voiceFile: String
    /// Words per minute, 80…450 (speak_lib.h).
    public var rate: Int
    /// 0…100 (speak_lib.h).
    public var pitch: Int
    /// Pitch range, 0…100 (speak_lib.h).
    public var range: Int
    /// Pause between words in units of 10 ms (speak_lib.h).
    public var wordGap: Int

    public init(voiceFile: String, rate: Int, pitch: Int, range: Int, wordGap: Int = 0) {
      self.voiceFile = voiceFile
      self.rate = rate
      self.pitch = pitch
      self.range = range
      self.wordGap = wordGap
    }
  }

  /// Frames per second of everything that the engine gives (mono, 16 bit).
  public let sampleRate: Int
  private let voiceInUse = Mutex<String?>(nil)

  private static let opened = Mutex<SpeechEngine?>(nil)

  /// Returns the engine of this process, initialising it at the first call.
  ///
  /// The first call changes an environment variable for a moment: it belongs before other threads
  /// that look at them, such as those of a sound server's client.
  ///
  /// - Throws: `SpeechError` when the engine's data is missing; the next call tries again.
  public static func shared() throws(SpeechError) -> SpeechEngine {
    try opened.withLock { engine throws(SpeechError) in
      if let engine { return engine }
      let new = try SpeechEngine()
      engine = new
      return new
    }
  }

  private init() throws(SpeechError) {
    if let folder = Self.dataFolder {
      unsafe espeak_ng_InitializePath(folder)
    } else {
      espeak_ng_InitializePath(nil)
    }
    try check("espeak_ng_Initialize", .engineData, espeak_ng_Initialize(nil))
    let status = Self.withoutSoundServer {
      espeak_ng_InitializeOutput(ENOUTPUT_MODE_SYNCHRONOUS, 0, nil)
    }
    try check("espeak_ng_InitializeOutput", .engineData, status)
    unsafe espeak_SetSynthCallback(collect)
    sampleRate = Int(espeak_ng_GetSampleRate())
  }

  /// Calls `body` while PulseAudio cannot be found.
  ///
  /// The engine (1.51) connects to it even where it is only to return samples, may start a server
  /// for that, and waits half a minute for one that hangs.
  private static func withoutSoundServer<Result>(_ body: () -> Result) -> Result {
    let name = "PULSE_SERVER"
    let server = unsafe getenv(name).map { unsafe String(cString: $0) }
    unsafe setenv(name, "unix:/", 1)
    defer {
      if let server { unsafe setenv(name, server, 1) } else { unsafe unsetenv(name) }
    }
    return body()
  }

  /// The folder that holds the engine's data, nil where it is in no usual place.
  ///
  /// Left alone, the engine takes `$ESPEAK_DATA_PATH` or a stray folder in the user's home first,
  /// and with it other pronunciations than the ones that were tested.
  private static var dataFolder: String? {
    let folders = [
      "/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib/arm-linux-gnueabihf",
      "/usr/lib/i386-linux-gnu", "/usr/lib/riscv64-linux-gnu", "/usr/share", "/usr/local/share",
    ]
    return folders.first { unsafe access($0 + "/espeak-ng-data/phontab", R_OK) == 0 }
  }

  /// Speaks one clause and returns its samples, mono at `sampleRate`.
  ///
  ///
  /// `clause`: Phoneme input (`[[p@l'an]] [[n'apas]],`) closed by its punctuation.
  /// `settings`: The voice and its parameters.
  /// Throws `SpeechError` when the voice file cannot be loaded or the engine refuses.
  public func synthesize(
    _ clause: String, settings: Settings
  ) throws(SpeechError) -> [Int16] {
    try voiceInUse.withLock { voice throws(SpeechError) in
      // Loading a voice without speaking leaks in 1.51, so it is loaded only when it changes.
      if voice != settings.voiceFile {
        voice = nil
        try check(
          "espeak_ng_SetVoiceByFile", .voice(path: settings.voiceFile),
          unsafe espeak_ng_SetVoiceByFile(settings.voiceFile))
        voice = settings.voiceFile
      }
      try apply(settings)
      return try speak(clause)
    }
  }

  private func apply(_ settings: Settings) throws(SpeechError) {
    let parameters: [(espeak_PARAMETER, Int)] = [
      (espeakRATE, settings.rate), (espeakPITCH, settings.pitch), (espeakRANGE, settings.range),
      (espeakWORDGAP, settings.wordGap),
    ]
    for (parameter, value) in parameters {
      try check(
        "espeak_ng_SetParameter", .synthesis, espeak_ng_SetParameter(parameter, Int32(value), 0))
    }
  }

  private func speak(_ clause: String) throws(SpeechError) -> [Int16] {
    let collected = SampleCollector()
    let bytes = Array(clause.utf8) + [0]
    let status = unsafe bytes.withUnsafeBytes { text in
      unsafe espeak_ng_Synthesize(
        text.baseAddress, text.count, 0, POS_CHARACTER, 0,
        UInt32(espeakCHARS_UTF8 | espeakPHONEMES), nil,
        Unmanaged.passUnretained(collected).toOpaque())
    }
    try check("espeak_ng_Synthesize", .synthesis, status)
    return collected.samples
  }
}

/// What the engine has spoken so far in the running call.
private final class SampleCollector {
  var samples: [Int16] = []
}

/// Receives a block of samples; the engine calls it on the thread that called Synthesize.
private func collect(
  _ wave: UnsafeMutablePointer<Int16>?, _ count: Int32,
  _ events: UnsafeMutablePointer<espeak_EVENT>?
) -> Int32 {
  guard let wave = unsafe wave, let context = unsafe events?.pointee.user_data else { return 0 }
  let collector = unsafe Unmanaged<SampleCollector>.fromOpaque(context).takeUnretainedValue()
  unsafe collector.samples.append(
    contentsOf: UnsafeBufferPointer(start: wave, count: Int(count)))
  return 0
}

/// Throws the engine's own words when a call did not succeed.
private func check(
  _ call: StaticString, _ reason: SpeechError.Reason, _ status: espeak_ng_STATUS
) throws(SpeechError) {
  guard status != ENS_OK else { return }
  let message = unsafe withUnsafeTemporaryAllocation(of: CChar.self, capacity: 512) { buffer in
    unsafe espeak_ng_GetStatusCodeMessage(status, buffer.baseAddress, buffer.count)
    return unsafe buffer.baseAddress.map { unsafe String(cString: $0) } ?? ""
  }
  throw SpeechError(reason: reason, call: "\(call)", message: message)
}
