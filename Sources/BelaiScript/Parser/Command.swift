/// What a command in brackets asks for.
enum Command {
  case item(Item)
  case open(Opener)
  case end
  case include(String, Range<Int>)
  case recording(String)
}

/// What a block does with its content.
enum Opener {
  case repetition(Int)
  case during(Duration)
  case strokes(perMinute: Double)
  case sides([Side])
  case shuffle
  case level(Set<Level>)
  case mode(Set<Mode>)
  /// A command with a fault that would have opened a block; swallows its [habis].
  case faulty
}

/// Parses the commands that stand for themselves; the rest is in the files beside this one.
struct CommandParser {
  let environment: ScriptEnvironment
  /// The bed that sounds at this place of the text.
  var bed: String?

  /// Returns what a command means.
  ///
  /// - Throws: The first fault of the command.
  mutating func parse(
    _ directive: Directive, _ arguments: inout Arguments
  ) throws(Diagnostic) -> Command {
    let command = try meaning(directive, &arguments)
    if directive.hasNames { return command }
    try arguments.finish()
    return command
  }

  private mutating func meaning(
    _ directive: Directive, _ arguments: inout Arguments
  ) throws(Diagnostic) -> Command {
    switch directive {
    case .rest: .item(.rest(try Self.rest(&arguments), arguments.span))
    case .breath: .item(.breath(try Self.breath(&arguments), arguments.span))
    case .count: .item(.count(try Self.count(&arguments), arguments.span))
    case .strokes: try Self.strokes(&arguments)
    case .repetition: .open(.repetition(try Self.times(&arguments)))
    case .during: .open(.during(try Self.during(&arguments)))
    case .sides: .open(.sides(try Self.choices(of: .side, &arguments)))
    case .wait: .item(.wait(try Self.wait(&arguments), arguments.span))
    case .shuffle: .open(.shuffle)
    case .level: .open(.level(Set(try Self.choices(of: .level, &arguments) as [Level])))
    case .mode: .open(.mode(Set(try Self.choices(of: .mode, &arguments) as [Mode])))
    case .end: .end
    case .fade: .item(.fade(try arguments.duration().value, arguments.span))
    case .voice: .item(.voice(try Self.voice(&arguments), arguments.span))
    case .bell: .item(.sound(name: Directive.bell.twin.indonesian, arguments.span))
    case .bed: .item(.bed(try bed(&arguments), arguments.span))
    case .sound: .item(.sound(name: try sound(arguments), arguments.span))
    case .recording: .recording(try recording(arguments))
    case .include: try Self.include(arguments)
    }
  }
}

extension Directive {
  /// Whether what follows is a name, which is not made of tokens.
  fileprivate var hasNames: Bool {
    switch self {
    case .bed, .sound, .recording, .include: true
    default: false
    }
  }
}
