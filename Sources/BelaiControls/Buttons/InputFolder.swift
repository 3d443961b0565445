import Glibc

/// The folder of input devices, watched for what is plugged in.
struct InputFolder: ~Copyable {
  private let place: ButtonPlace
  private let watch: Descriptor

  /// Readable when a device came, went, or became readable.
  var number: Int32 { watch.number }

  init(_ place: ButtonPlace) throws(ControlError) {
    let opened = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
    guard opened >= 0 else { throw .system("inotify_init1") }
    let watch = Descriptor(owning: opened)
    // IN_ATTRIB: udev gives the rights only after the node is made.
    let wanted = UInt32(IN_CREATE | IN_ATTRIB | IN_DELETE | IN_MOVED_TO)
    guard unsafe inotify_add_watch(opened, place.folder, wanted) >= 0 else {
      throw .system("inotify_add_watch", on: place.folder)
    }
    self.place = place
    self.watch = watch
  }

  /// Forgets the changes so far.
  func reset() { _ = readBytes(number) }

  /// Paths of the devices that are there now.
  func devices() -> [String] {
    switch place {
    case .device(let path): unsafe access(path, F_OK) == 0 ? [path] : []
    case .folder(let path): events(in: path)
    }
  }

  private func events(in path: String) -> [String] {
    guard let folder = unsafe opendir(path) else { return [] }
    defer { unsafe closedir(folder) }
    var names: [String] = []
    while let entry = unsafe readdir(folder) {
      let name = unsafe withUnsafePointer(to: entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) {
          unsafe String(cString: $0)
        }
      }
      if name.hasPrefix("event") { names.append(path + "/" + name) }
    }
    return names.sorted()
  }
}
