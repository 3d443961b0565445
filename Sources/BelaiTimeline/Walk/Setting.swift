import BelaiScript

/// What stays the same while a script is walked.
struct Setting {
  let header: Header
  let options: Layout.Options
  let lineRest: Int
  let paragraphRest: Int
  private let roles: [String: Role]
  private let values: [String: String]

  init(_ header: Header, _ options: Layout.Options) {
    self.header = header
    self.options = options
    lineRest = header.lineRest.frames(at: options.sampleRate)
    paragraphRest = header.paragraphRest.frames(at: options.sampleRate)
    roles = Dictionary(header.roles.map { ($0.name, $0) }) { first, _ in first }
    let defaults = Dictionary(header.variables.map { ($0.name, $0.value) }) { first, _ in first }
    values = defaults.merging(options.values) { _, chosen in chosen }
  }

  var sampleRate: Int { options.sampleRate }

  func role(_ name: String?) -> Role? {
    name.flatMap { roles[$0] }
  }

  func value(_ name: String) -> String {
    values[name] ?? ""
  }

  func frames(_ duration: Duration) -> Int {
    duration.frames(at: sampleRate)
  }

  /// A line for somebody who is not there is not spoken.
  func isPresent(_ role: Role?) -> Bool {
    role?.person != .companion || options.mode != .relaxation
  }
}
