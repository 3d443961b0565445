import BelaiScript
import BelaiSession

extension LineControl {
  /// Each command word with its meaning.
  static let helpRows: [ControlHelp] = Command.allCases.map { command in
    let alias = command.aliases.first ?? command.name
    return ControlHelp(
      keys: Wording(alias, command.name),
      meaning: Wording(command.title(in: .indonesian), command.title(in: .english)))
  }
}
