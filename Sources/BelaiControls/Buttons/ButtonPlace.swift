/// Where buttons are looked for.
public enum ButtonPlace: Equatable, Sendable {
  /// Every device in a folder.
  case folder(String)
  /// One device by its path, which is the chosen one; a pipe or a recorded stream does as well.
  case device(String)

  /// Where Linux has its input devices.
  public static let standard = ButtonPlace.folder("/dev/input")

  /// The folder in which devices come and go.
  var folder: String {
    switch self {
    case .folder(let path): path
    case .device(let path):
      path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    }
  }
}
