/// A value as D-Bus carries it.
enum BusValue: Equatable, Sendable {
  case bool(Bool)
  case int(Int64)
  case double(Double)
  case string(String)
  case path(String)
  case strings([String])
  case dictionary([String: BusValue])

  /// The type in D-Bus' own notation.
  var signature: String {
    switch self {
    case .bool: "b"
    case .int: "x"
    case .double: "d"
    case .string: "s"
    case .path: "o"
    case .strings: "as"
    case .dictionary: "a{sv}"
    }
  }
}

/// The interfaces of a player, with all that the specification makes mandatory.
enum PlayerInterface {
  static let root = "org.mpris.MediaPlayer2"
  static let player = "org.mpris.MediaPlayer2.Player"
  static let path = "/org/mpris/MediaPlayer2"

  static let rootProperties: [String: BusValue] = [
    "CanQuit": .bool(true), "CanRaise": .bool(false), "HasTrackList": .bool(false),
    "Identity": .string("Belai"), "DesktopEntry": .string("belai"),
    "SupportedUriSchemes": .strings([]), "SupportedMimeTypes": .strings([]),
  ]

  static func properties(_ status: PlayerStatus) -> [String: BusValue] {
    [
      "PlaybackStatus": .string(status.playback.rawValue), "Rate": .double(status.rate),
      "MinimumRate": .double(1), "MaximumRate": .double(1), "Volume": .double(1),
      "Position": .int(status.position), "Metadata": .dictionary(metadata(status)),
      "CanGoNext": .bool(status.canGoNext), "CanGoPrevious": .bool(status.canGoPrevious),
      "CanPlay": .bool(status.canPlay), "CanPause": .bool(status.canPause),
      "CanSeek": .bool(false), "CanControl": .bool(true),
    ]
  }

  static func metadata(_ status: PlayerStatus) -> [String: BusValue] {
    [
      "mpris:trackid": .path(status.track), "mpris:length": .int(status.length),
      "xesam:title": .string(status.title), "xesam:album": .string(status.album),
      "xesam:artist": .strings([status.artist]), "xesam:asText": .string(status.artist),
    ]
  }

  /// Returns what PropertiesChanged must tell; Position is never told (specification: "no").
  static func changes(from old: PlayerStatus, to new: PlayerStatus) -> [String: BusValue] {
    let before = properties(old)
    return properties(new).filter { $0.key != "Position" && before[$0.key] != $0.value }
  }

  private static let rootMethods = ["Raise", "Quit"]
  private static let playerMethods = ["Next", "Previous", "Pause", "PlayPause", "Stop", "Play"]

  static func has(_ method: String, in interface: String?) -> Bool {
    let isRoot = rootMethods.contains(method) && (interface == nil || interface == root)
    let player = playerMethods + ["Seek", "SetPosition", "OpenUri"]
    return isRoot || (player.contains(method) && (interface == nil || interface == Self.player))
  }

  static var introspection: String {
    """
    <!DOCTYPE node PUBLIC "-//freedesktop//DTD D-BUS Object Introspection 1.0//EN"
     "http://www.freedesktop.org/standards/dbus/1.0/introspect.dtd">
    <node>
    \(interface(root, rootMethods.map { method($0) }, rootProperties))
    \(interface(
      player,
      playerMethods.map { method($0) } + [
        method("Seek", [("Offset", "x")]), method("OpenUri", [("Uri", "s")]),
        method("SetPosition", [("TrackId", "o"), ("Position", "x")]),
        "<signal name=\"Seeked\"><arg name=\"Position\" type=\"x\"/></signal>",
      ], properties(PlayerStatus())))
    \(interface("org.freedesktop.DBus.Introspectable", [method("Introspect", out: ["s"])], [:]))
    \(interface(
      "org.freedesktop.DBus.Properties",
      [
        method("Get", [("interface", "s"), ("name", "s")], out: ["v"]),
        method("GetAll", [("interface", "s")], out: ["a{sv}"]),
        method("Set", [("interface", "s"), ("name", "s"), ("value", "v")]),
        "<signal name=\"PropertiesChanged\"><arg type=\"s\"/><arg type=\"a{sv}\"/>"
          + "<arg type=\"as\"/></signal>",
      ], [:]))
    </node>

    """
  }

  private static func interface(
    _ name: String, _ members: [String], _ properties: [String: BusValue]
  ) -> String {
    let lines = properties.sorted { $0.key < $1.key }.map {
      "<property name=\"\($0)\" type=\"\($1.signature)\" access=\"read\"/>"
    }
    return (["<interface name=\"\(name)\">"] + members + lines + ["</interface>"])
      .joined(separator: "\n")
  }

  private static func method(
    _ name: String, _ arguments: [(String, String)] = [], out: [String] = []
  ) -> String {
    let inward = arguments.map { "<arg name=\"\($0)\" type=\"\($1)\" direction=\"in\"/>" }
    let outward = out.map { "<arg type=\"\($0)\" direction=\"out\"/>" }
    return "<method name=\"\(name)\">\((inward + outward).joined())</method>"
  }
}
