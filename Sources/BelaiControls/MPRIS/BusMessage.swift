import CDBus

/// A message of the bus; it gives up its reference by itself.
@safe
struct BusMessage: ~Copyable {
  let pointer: OpaquePointer

  init?(owning pointer: OpaquePointer?) {
    guard let pointer = unsafe pointer else { return nil }
    unsafe self.pointer = pointer
  }

  deinit { unsafe dbus_message_unref(pointer) }

  var isCall: Bool { unsafe dbus_message_get_type(pointer) == DBUS_MESSAGE_TYPE_METHOD_CALL }
  var wantsReply: Bool { unsafe dbus_message_get_no_reply(pointer) == 0 }
  var interface: String? { unsafe Self.text(dbus_message_get_interface(pointer)) }
  var path: String? { unsafe Self.text(dbus_message_get_path(pointer)) }
  var member: String { unsafe Self.text(dbus_message_get_member(pointer)) ?? "" }

  private static func text(_ words: UnsafePointer<CChar>?) -> String? {
    unsafe words.map { unsafe String(cString: $0) }
  }

  /// The strings at the beginning of the message's arguments.
  var strings: [String] {
    var reader = unsafe DBusMessageIter()
    guard unsafe dbus_message_iter_init(pointer, &reader) != 0 else { return [] }
    var found: [String] = []
    while unsafe dbus_message_iter_get_arg_type(&reader) == Int32(UInt8(ascii: "s")) {
      var words: UnsafePointer<CChar>?
      unsafe dbus_message_iter_get_basic(&reader, &words)
      found.append(unsafe Self.text(words) ?? "")
      unsafe dbus_message_iter_next(&reader)
    }
    return found
  }

  // MARK: - Answers and signals

  func reply() -> BusMessage? { unsafe BusMessage(owning: dbus_message_new_method_return(pointer)) }

  func failure(_ name: String, _ words: String) -> BusMessage? {
    unsafe BusMessage(owning: dbus_message_new_error(pointer, name, words))
  }

  static func propertiesChanged(_ changes: [String: BusValue]) -> BusMessage? {
    let signal = unsafe BusMessage(
      owning: dbus_message_new_signal(
        PlayerInterface.path, "org.freedesktop.DBus.Properties", "PropertiesChanged"))
    signal?.append([.string(PlayerInterface.player), .dictionary(changes), .strings([])])
    return signal
  }

  func append(_ values: [BusValue]) {
    var writer = unsafe DBusMessageIter()
    unsafe dbus_message_iter_init_append(pointer, &writer)
    for value in values { unsafe Self.append(value, to: &writer) }
  }

  /// Appends a value within a variant, as Properties.Get answers.
  func appendVariant(_ value: BusValue) {
    var writer = unsafe DBusMessageIter()
    unsafe dbus_message_iter_init_append(pointer, &writer)
    unsafe Self.appendVariant(value, to: &writer)
  }

  private static func append(_ value: BusValue, to writer: inout DBusMessageIter) {
    switch value {
    case .bool(let value): unsafe basic("b", dbus_bool_t(value ? 1 : 0), to: &writer)
    case .int(let value): unsafe basic("x", value, to: &writer)
    case .double(let value): unsafe basic("d", value, to: &writer)
    case .string(let value): unsafe words("s", value, to: &writer)
    case .path(let value): unsafe words("o", value, to: &writer)
    case .strings(let values):
      unsafe container("a", "s", in: &writer) { inner in
        for value in values { unsafe words("s", value, to: &inner) }
      }
    case .dictionary(let entries):
      unsafe container("a", "{sv}", in: &writer) { inner in
        for (key, value) in entries.sorted(by: { $0.key < $1.key }) {
          unsafe container("e", nil, in: &inner) { entry in
            unsafe words("s", key, to: &entry)
            unsafe appendVariant(value, to: &entry)
          }
        }
      }
    }
  }

  private static func appendVariant(_ value: BusValue, to writer: inout DBusMessageIter) {
    unsafe container("v", value.signature, in: &writer) { unsafe append(value, to: &$0) }
  }

  private static func basic<Value: BitwiseCopyable>(
    _ type: Unicode.Scalar, _ value: Value, to writer: inout DBusMessageIter
  ) {
    var value = value
    unsafe dbus_message_iter_append_basic(&writer, Int32(type.value), &value)
  }

  private static func words(
    _ type: Unicode.Scalar, _ value: String, to writer: inout DBusMessageIter
  ) {
    // The bus refuses NUL within a string.
    let clean = String(value.unicodeScalars.filter { $0 != "\0" }.map(Character.init))
    unsafe clean.withCString { pointer in
      var pointer = unsafe pointer
      unsafe dbus_message_iter_append_basic(&writer, Int32(type.value), &pointer)
    }
  }

  private static func container(
    _ type: Unicode.Scalar, _ signature: String?, in writer: inout DBusMessageIter,
    _ fill: (inout DBusMessageIter) -> Void
  ) {
    var inner = unsafe DBusMessageIter()
    unsafe dbus_message_iter_open_container(&writer, Int32(type.value), signature, &inner)
    unsafe fill(&inner)
    unsafe dbus_message_iter_close_container(&writer, &inner)
  }
}
