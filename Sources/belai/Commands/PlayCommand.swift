import ArgumentParser

struct PlayCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration(commandName: "play", aliases: ["mulai"]) }
  func run() async throws {}
}
struct RelaxCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration(commandName: "relax", aliases: ["rileks"]) }
  func run() async throws {}
}
struct Menu { func run() async throws {} }
