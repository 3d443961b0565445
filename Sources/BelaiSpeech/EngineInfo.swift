import CEspeakNG

extension SpeechEngine {
  /// The version of the speech engine and the folder that its data comes from.
  public var info: (version: String, dataFolder: String) {
    var folder: UnsafePointer<CChar>?
    let version = unsafe espeak_Info(&folder)
    return (
      unsafe version.map { unsafe String(cString: $0) } ?? "",
      unsafe folder.map { unsafe String(cString: $0) } ?? ""
    )
  }
}
