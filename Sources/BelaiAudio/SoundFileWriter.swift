import CSndfile
import Glibc

/// A sound file being written: it appears under its name only when it is whole.
///
/// Samples go into a hidden file beside the wanted one, which `finish` syncs and renames. If the
/// writer goes away unfinished, the hidden file does too. The same samples give the same bytes.
@safe public struct SoundFileWriter: ~Copyable {
  /// How many frames the library is given at once: it overruns the stack in libvorbis when given
  /// millions (libsndfile issue 1095).
  static let blockFrames = 4_800

  private var file: PartFile
  private let output: FileOutput
  private var handle: OpaquePointer?
  private let format: SoundFormat
  private let channels: Int
  private let markers: [SoundMarker]
  private let language: String
  /// Samples that do not fill a block yet; encoders make other bytes of other blocks.
  private var pending: [Float] = []
  private var integers: [Int16] = []
  private var writtenSamples = 0

  /// Opens a file for interleaved samples.
  ///
  /// - Parameters:
  ///   - path: where the file will appear; an older one of that name is replaced at the end.
  ///   - format: usually `SoundFormat(path:)`.
  ///   - sampleRate: frames per second.
  ///   - channels: 1 or 2.
  ///   - tags: what the file tells about itself.
  ///   - markers: places that a WAV file holds as labelled cue points.
  ///   - frames: the length that is coming, where it is known: a WAV file of more than 4 GB has to
  ///     begin as RF64.
  /// - Throws: `SoundFileError` when the folder cannot be written or the format does not take the
  ///   sample rate (Opus knows 8, 12, 16, 24 and 48 kHz).
  public init(
    path: String, format: SoundFormat, sampleRate: Int, channels: Int = 2,
    tags: SoundTags = SoundTags(), markers: [SoundMarker] = [], frames: Int = 0
  ) throws(SoundFileError) {
    let file = try PartFile(for: path)
    let isLarge = frames > 2_000_000_000 / channels
    var info = SF_INFO()
    info.samplerate = Int32(sampleRate)
    info.channels = Int32(channels)
    info.format = libraryFormat(format, isLarge: isLarge)
    let output = FileOutput(descriptor: file.descriptor)
    guard let opened = unsafe output.open(&info) else {
      throw unsafe SoundFileError(
        call: "sf_open_virtual", path: path, words: String(cString: sf_strerror(nil)))
    }
    self.file = file
    self.output = output
    unsafe handle = opened
    self.format = format
    self.channels = channels
    self.markers = markers
    language = tags.language
    unsafe describe(opened, format: format, tags: tags)
  }

  deinit { unsafe sf_close(handle) }

  /// Writes interleaved samples, any number of whole frames.
  ///
  /// - Throws: `SoundFileError`, such as "No space left on device".
  public mutating func write(_ samples: Span<Float>) throws(SoundFileError) {
    precondition(samples.count % channels == 0, "whole frames are written")
    let blockCount = Self.blockFrames * channels
    var first = 0
    while first < samples.count {
      let count = min(blockCount - pending.count, samples.count - first)
      let part = samples.extracting(first..<first + count)
      first += count
      guard count < blockCount else {
        try write(block: part)
        continue
      }
      for index in part.indices { pending.append(part[index]) }
      if pending.count == blockCount { try writePending() }
    }
  }

  private mutating func writePending() throws(SoundFileError) {
    let block = pending
    try write(block: block.span)
    pending.removeAll(keepingCapacity: true)
  }

  private mutating func write(block: Span<Float>) throws(SoundFileError) {
    let written = format.isInteger ? writeIntegers(block) : writeFloats(block)
    try checkOutput()
    guard written == block.count else {
      throw unsafe SoundFileError(
        call: "sf_write", path: file.path, words: String(cString: sf_strerror(handle)))
    }
    writtenSamples += written
  }

  /// Throws what the system said when it did not take what the library wrote.
  private func checkOutput() throws(SoundFileError) {
    guard output.failure == 0 else {
      throw SoundFileError(call: "write", path: file.path, errno: output.failure)
    }
  }

  private mutating func writeIntegers(_ block: Span<Float>) -> Int {
    if integers.count < block.count { integers = [Int16](repeating: 0, count: block.count) }
    let first = writtenSamples
    var output = integers.mutableSpan
    PCM.int16(block, into: &output, from: first)
    return unsafe integers.withUnsafeBufferPointer { buffer in
      unsafe Int(sf_write_short(handle, buffer.baseAddress, sf_count_t(block.count)))
    }
  }

  private func writeFloats(_ block: Span<Float>) -> Int {
    unsafe block.withUnsafeBufferPointer { buffer in
      unsafe Int(sf_write_float(handle, buffer.baseAddress, sf_count_t(buffer.count)))
    }
  }

  /// Completes the file, forces it to the disk and gives it its name.
  ///
  /// - Throws: `SoundFileError`; then nothing is left of the file.
  public consuming func finish() throws(SoundFileError) {
    if !pending.isEmpty { try writePending() }
    let code = unsafe sf_close(handle)
    unsafe handle = nil
    output.flush()
    try checkOutput()
    guard code == 0 else {
      throw unsafe SoundFileError(
        call: "sf_close", path: file.path, words: String(cString: sf_error_number(code)))
    }
    if !language.isEmpty { try LanguageTag(language, in: format).rename(in: file) }
    if format.isOgg { try fixOggSerial(of: file) }
    if format == .wav, !markers.isEmpty { try appendCuePoints(markers, to: file) }
    try file.publish()
  }
}

private func libraryFormat(_ format: SoundFormat, isLarge: Bool) -> Int32 {
  let parts =
    switch format {
    case .wav: (isLarge ? SF_FORMAT_RF64 : SF_FORMAT_WAV, SF_FORMAT_PCM_16)
    case .flac: (SF_FORMAT_FLAC, SF_FORMAT_PCM_16)
    case .vorbis: (SF_FORMAT_OGG, SF_FORMAT_VORBIS)
    case .opus: (SF_FORMAT_OGG, SF_FORMAT_OPUS)
    case .mp3: (SF_FORMAT_MPEG, SF_FORMAT_MPEG_LAYER_III)
    }
  return Int32(parts.0) | Int32(parts.1)
}

/// Writes the tags, and how hard a lossy format is to compress.
private func describe(_ handle: OpaquePointer, format: SoundFormat, tags: SoundTags) {
  let genre = tags.language.isEmpty ? "" : LanguageTag(tags.language, in: format).genre
  let strings = [
    (SF_STR_TITLE, tags.title), (SF_STR_COMMENT, tags.comment),
    (SF_STR_SOFTWARE, tags.software), (SF_STR_GENRE, genre),
  ]
  for (kind, text) in strings where !text.isEmpty {
    // LAME takes ID3 text for ISO 8859-1, and libsndfile hands it over as it is.
    let bytes = format == .mp3 ? text.unicodeScalars.map(latin1) : Array(text.utf8)
    unsafe (bytes + [0]).withUnsafeBufferPointer { buffer in
      _ = unsafe buffer.withMemoryRebound(to: CChar.self) { characters in
        unsafe sf_set_string(handle, Int32(kind), characters.baseAddress)
      }
    }
  }
}

/// Returns a character in ISO 8859-1; a question mark where that has none.
private func latin1(_ scalar: Unicode.Scalar) -> UInt8 {
  UInt8(exactly: scalar.value) ?? UInt8(ascii: "?")
}
