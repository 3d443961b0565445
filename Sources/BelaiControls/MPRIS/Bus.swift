import CDBus

/// A connection to the session bus with a name on it.
///
/// Unchecked: the thread that opens it hands it over to one other thread and touches it no more.
@safe
final class Bus: @unchecked Sendable {
  private let connection: OpaquePointer

  /// Connects to `address`, or to the session bus, and takes the name.
  init(address: String?, name: String) throws(ControlError) {
    unsafe connection = try Self.connect(to: address)
    unsafe dbus_connection_set_exit_on_disconnect(connection, 0)
    try takeName(name)
  }

  deinit { unsafe Self.close(connection) }

  /// Readable when the bus has something for us.
  var descriptor: Int32 {
    var number: Int32 = -1
    unsafe dbus_connection_get_unix_fd(connection, &number)
    return number
  }

  /// Reads what is there without waiting; false when the bus is gone.
  func read() -> Bool { unsafe dbus_connection_read_write(connection, 0) != 0 }

  func next() -> BusMessage? {
    unsafe BusMessage(owning: dbus_connection_pop_message(connection))
  }

  /// Sends at once.
  func send(_ message: consuming BusMessage) {
    unsafe dbus_connection_send(connection, message.pointer, nil)
    unsafe dbus_connection_flush(connection)
  }

  // MARK: - Opening and closing

  private static func connect(to address: String?) throws(ControlError) -> OpaquePointer {
    var error = unsafe DBusError()
    unsafe dbus_error_init(&error)
    defer { unsafe dbus_error_free(&error) }
    var opened: OpaquePointer?
    if let address {
      unsafe opened = unsafe dbus_connection_open_private(address, &error)
      if let connection = unsafe opened, unsafe dbus_bus_register(connection, &error) == 0 {
        unsafe close(connection)
        unsafe opened = nil
      }
    } else {
      unsafe opened = unsafe dbus_bus_get_private(DBUS_BUS_SESSION, &error)
    }
    guard let connection = unsafe opened else {
      throw unsafe failure("dbus_bus_get_private", address ?? "", error)
    }
    return unsafe connection
  }

  private func takeName(_ name: String) throws(ControlError) {
    var error = unsafe DBusError()
    unsafe dbus_error_init(&error)
    defer { unsafe dbus_error_free(&error) }
    let flags = UInt32(DBUS_NAME_FLAG_DO_NOT_QUEUE)
    let result = unsafe dbus_bus_request_name(connection, name, flags, &error)
    guard result != DBUS_REQUEST_NAME_REPLY_PRIMARY_OWNER else { return }
    if result < 0 { throw unsafe Self.failure("dbus_bus_request_name", name, error) }
    throw ControlError(
      call: "dbus_bus_request_name", subject: name, words: "the name is taken")
  }

  private static func failure(
    _ call: String, _ subject: String, _ error: DBusError
  ) -> ControlError {
    let words = unsafe error.message.map { unsafe String(cString: $0) } ?? ""
    return ControlError(call: call, subject: subject, words: words)
  }

  private static func close(_ connection: OpaquePointer) {
    unsafe dbus_connection_close(connection)
    unsafe dbus_connection_unref(connection)
  }
}
