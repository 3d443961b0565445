public import ArgumentParser
public import BelaiImport
public import BelaiScript

extension Mode: ExpressibleByArgument {
  public init?(argument: String) {
    switch argument.lowercased() {
    case "pijat", "massage": self = .massage
    case "relaksasi", "relaxation", "rileks": self = .relaxation
    default: return nil
    }
  }

  public static var allValueStrings: [String] { ["pijat", "relaksasi"] }
}

extension Level: ExpressibleByArgument {
  public init?(argument: String) {
    switch argument.lowercased() {
    case "lengkap", "full": self = .full
    case "singkat", "brief": self = .brief
    case "hening", "silent": self = .silent
    default: return nil
    }
  }

  public static var allValueStrings: [String] { ["lengkap", "singkat", "hening"] }
}

extension Kind: ExpressibleByArgument {
  public init?(argument: String) {
    switch argument.lowercased() {
    case "pijat", "massage": self = .massage
    case "relaksasi", "relaxation", "rileks": self = .relaxation
    default: return nil
    }
  }

  public static var allValueStrings: [String] { ["pijat", "relaksasi"] }
}

extension ImportFormat: ExpressibleByArgument {}
