import CSndfile
import Glibc

/// An open sound file of any format that libsndfile knows, from its beginning on.
@safe public struct SoundFileReader: ~Copyable {
  public let path: String
  public let sampleRate: Int
  public let channels: Int
  /// The length in frames, as the file's header tells.
  public let frames: Int
  private let handle: OpaquePointer

  /// Opens a file.
  ///
  /// - Throws: `SoundFileError` when it cannot be read, is no regular file, or no sound file.
  public init(path: String) throws(SoundFileError) {
    let descriptor = try openRegularFile(path)
    var info = SF_INFO()
    guard let opened = unsafe sf_open_fd(descriptor, Int32(SFM_READ), &info, Int32(SF_TRUE)) else {
      close(descriptor)
      throw unsafe SoundFileError(
        call: "sf_open_fd", path: path, words: String(cString: sf_strerror(nil)))
    }
    unsafe handle = opened
    self.path = path
    sampleRate = Int(info.samplerate)
    channels = Int(info.channels)
    frames = Int(info.frames)
  }

  deinit { unsafe sf_close(handle) }

  /// Goes to a frame.
  mutating func seek(to frame: Int) throws(SoundFileError) {
    guard unsafe sf_seek(handle, sf_count_t(frame), Int32(SEEK_SET)) >= 0 else {
      throw unsafe SoundFileError(
        call: "sf_seek", path: path, words: String(cString: sf_strerror(handle)))
    }
  }

  /// Reads interleaved samples and returns how many frames there were; 0 at the end.
  public mutating func read(into output: inout MutableSpan<Float>) throws(SoundFileError) -> Int {
    let frames = unsafe output.withUnsafeMutableBufferPointer { buffer in
      unsafe sf_readf_float(handle, buffer.baseAddress, sf_count_t(buffer.count / channels))
    }
    guard unsafe sf_error(handle) == 0 else {
      throw unsafe SoundFileError(
        call: "sf_readf_float", path: path, words: String(cString: sf_strerror(handle)))
    }
    return Int(frames)
  }
}

extension Clip {
  /// Reads a whole sound file.
  ///
  /// - Parameters:
  ///   - path: a file of any format that libsndfile knows, mono or stereo.
  ///   - limit: the most frames to accept.
  /// - Throws: `SoundFileError` when it cannot be read, has more than two channels or is longer
  ///   than `limit`.
  public init(path: String, limit: Int = 48_000 * 1_800) throws(SoundFileError) {
    var reader = try SoundFileReader(path: path)
    try reader.check(limit: limit)
    var samples: [Float] = []
    samples.reserveCapacity(reader.frames * reader.channels)
    var block = [Float](repeating: 0, count: 4_096 * reader.channels)
    while true {
      var span = block.mutableSpan
      let frames = try reader.read(into: &span)
      guard frames > 0 else { break }
      samples.append(contentsOf: block[..<(frames * reader.channels)])
    }
    self.init(sampleRate: reader.sampleRate, channels: reader.channels, samples: samples)
  }
}

extension SoundFileReader {
  /// Throws for what the coach cannot use: more than two channels, too long or of unknown length.
  func check(limit: Int) throws(SoundFileError) {
    guard channels <= 2 else {
      throw SoundFileError(call: "sf_open_fd", path: path, words: "\(channels) channels")
    }
    guard 0...limit ~= frames else {
      throw SoundFileError(call: "sf_open_fd", path: path, words: "\(frames) frames")
    }
  }
}

/// Opens a regular file for reading; a pipe or a folder must not hang or confuse the library.
private func openRegularFile(_ path: String) throws(SoundFileError) -> Int32 {
  let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
  guard descriptor >= 0 else {
    throw SoundFileError(call: "open", path: path, errno: errno)
  }
  var status = stat()
  guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
    close(descriptor)
    throw SoundFileError(call: "fstat", path: path, words: "not a regular file")
  }
  return descriptor
}
