/// A checked script: what an author wrote, ready to be laid out.
///
/// A value of this type only ever comes from a text without faults, so everything that reads it
/// may rely on names being known, blocks being closed and numbers being in range.
public struct Script: Equatable, Sendable {
  public var header: Header
  /// The steps of the flow in the order of the text, included scripts in place.
  public var steps: [Step]
  /// The steps that sound only when something happens.
  public var specials: [SpecialStep: Step]

  public init(header: Header, steps: [Step], specials: [SpecialStep: Step] = [:]) {
    self.header = header
    self.steps = steps
    self.specials = specials
  }
}

/// What a session is for; decides the safety rules that apply.
public enum Kind: String, Equatable, Sendable, CaseIterable {
  case massage
  case relaxation
}

/// How a script is used: with a partner who massages, or by the mother alone.
public enum Mode: String, Equatable, Hashable, Sendable, CaseIterable {
  case massage
  case relaxation
}

/// How much is said: everything, the essentials, or only sounds.
public enum Level: String, Equatable, Hashable, Sendable, CaseIterable {
  case full
  case brief
  case silent
}

/// A step outside the flow, played when what it is named for happens.
public enum SpecialStep: String, Equatable, Hashable, Sendable, CaseIterable {
  case pain
  case paused
  case refused
}

/// The lines before the first heading.
public struct Header: Equatable, Sendable {
  public var title: String
  public var kind: Kind
  /// The length that elastic rests are stretched to meet.
  public var duration: Duration?
  public var roles: [Role]
  /// The bed that sounds from the beginning.
  public var bed: BedChange?
  /// Conditions under which the script must not be used (`Jangan dipakai bila`).
  public var contraindications: [String]
  /// Signs at which the session ends (`Berhenti bila`).
  public var stopSigns: [String]
  public var pronunciations: [Pronunciation]
  /// Values that a user may set, with their defaults (`Isian`).
  public var variables: [Variable]
  /// The rest between two lines of speech.
  public var lineRest: Duration
  /// The rest between two lines of speech with an empty line between them.
  public var paragraphRest: Duration

  public init(
    title: String, kind: Kind, duration: Duration? = nil, roles: [Role] = [],
    bed: BedChange? = nil, contraindications: [String] = [], stopSigns: [String] = [],
    pronunciations: [Pronunciation] = [], variables: [Variable] = [],
    lineRest: Duration = .milliseconds(600), paragraphRest: Duration = .milliseconds(1500)
  ) {
    self.title = title
    self.kind = kind
    self.duration = duration
    self.roles = roles
    self.bed = bed
    self.contraindications = contraindications
    self.stopSigns = stopSigns
    self.pronunciations = pronunciations
    self.variables = variables
    self.lineRest = lineRest
    self.paragraphRest = paragraphRest
  }
}

/// Somebody who is spoken to.
public struct Role: Equatable, Hashable, Sendable {
  /// Who that is: decides the voice and who is there in the relaxation mode.
  public enum Person: String, Equatable, Hashable, Sendable {
    case mother
    case companion
  }

  public var name: String
  public var person: Person

  public init(name: String, person: Person) {
    self.name = name
    self.person = person
  }
}

/// A word and how it is said: `Ny. = nyonya`, or `têkan` for `tekan`.
public struct Pronunciation: Equatable, Sendable {
  public var written: String
  public var spoken: String

  public init(written: String, spoken: String) {
    self.written = written
    self.spoken = spoken
  }
}

/// A value that a user may set: `Isian: nama = Bunda`.
public struct Variable: Equatable, Sendable {
  public var name: String
  public var value: String

  public init(name: String, value: String) {
    self.name = name
    self.value = value
  }
}

/// A named part of the script, which is also a chapter of the recording.
public struct Step: Equatable, Sendable {
  public var title: String
  /// The modes in which the step is heard.
  public var modes: Set<Mode>
  public var items: [Item]
  public var span: Span

  public init(title: String, modes: Set<Mode> = Set(Mode.allCases), items: [Item], span: Span) {
    self.title = title
    self.modes = modes
    self.items = items
    self.span = span
  }
}
