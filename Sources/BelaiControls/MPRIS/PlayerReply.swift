import Glibc

/// Answers to what clients ask.
enum PlayerReply {
  static func answer(_ message: borrowing BusMessage, _ status: PlayerStatus) -> BusMessage? {
    let (interface, member) = (message.interface, message.member)
    if interface == "org.freedesktop.DBus.Peer" { return message.reply() }
    if interface == "org.freedesktop.DBus.Introspectable" { return introspect(message) }
    guard message.path == PlayerInterface.path else { return unknown(message, "UnknownObject") }
    if interface == "org.freedesktop.DBus.Properties" { return property(message, status) }
    guard PlayerInterface.has(member, in: interface) else {
      return unknown(message, "UnknownMethod")
    }
    // Seek and SetPosition do nothing where CanSeek is false (specification), OpenUri has no schemes.
    return message.reply()
  }

  private static func introspect(_ message: borrowing BusMessage) -> BusMessage? {
    let path = message.path ?? "/"
    let reply = message.reply()
    if path == PlayerInterface.path {
      reply?.append([.string(PlayerInterface.introspection)])
    } else {
      let start = path == "/" ? "/" : path + "/"
      let rest =
        PlayerInterface.path.hasPrefix(start) ? PlayerInterface.path.dropFirst(start.count) : ""
      let child = rest.split(separator: "/").first.map { "<node name=\"\($0)\"/>" } ?? ""
      reply?.append([.string("<node>\(child)</node>")])
    }
    return reply
  }

  private static func property(
    _ message: borrowing BusMessage, _ status: PlayerStatus
  ) -> BusMessage? {
    let asked = message.strings
    let properties: [String: BusValue]? =
      switch asked.first {
      case PlayerInterface.root: PlayerInterface.rootProperties
      case PlayerInterface.player: PlayerInterface.properties(status)
      default: nil
      }
    guard let properties else { return unknown(message, "UnknownInterface") }
    if message.member == "GetAll" {
      let reply = message.reply()
      reply?.append([.dictionary(properties)])
      return reply
    }
    guard asked.count > 1, let value = properties[asked[1]] else {
      return unknown(message, "UnknownProperty")
    }
    if message.member == "Set" { return unknown(message, "PropertyReadOnly") }
    let reply = message.reply()
    reply?.appendVariant(value)
    return reply
  }

  private static func unknown(_ message: borrowing BusMessage, _ name: String) -> BusMessage? {
    message.failure("org.freedesktop.DBus.Error.\(name)", "\(name): \(message.member)")
  }
}

func processNumber() -> Int32 { getpid() }
