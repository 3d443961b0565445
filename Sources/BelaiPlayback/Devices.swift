import CALSA
import Glibc

/// The sound devices that ALSA knows.
public enum Devices {
  /// A device that can be opened by its name.
  public struct Device: Equatable, Sendable {
    public var name: String
    /// ALSA's description, of one or more lines.
    public var description: String
  }

  /// Returns every device for playing, in ALSA's order.
  public static func list() -> [Device] {
    belai_silence_library()
    var hints: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
    guard unsafe snd_device_name_hint(-1, "pcm", &hints) == 0, let hints = unsafe hints else {
      return []
    }
    defer { unsafe snd_device_name_free_hint(hints) }
    var devices: [Device] = []
    var index = 0
    while let hint = unsafe hints[index] {
      index += 1
      let direction = unsafe text(hint, "IOID")
      guard direction != "Input", let name = unsafe text(hint, "NAME") else { continue }
      devices.append(Device(name: name, description: unsafe text(hint, "DESC") ?? ""))
    }
    return devices
  }

  private static func text(_ hint: UnsafeMutableRawPointer, _ key: String) -> String? {
    guard let text = unsafe snd_device_name_get_hint(hint, key) else { return nil }
    defer { unsafe free(text) }
    return unsafe String(cString: text)
  }
}
