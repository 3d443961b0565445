/// Asks for the length of each distinct sounding once, however often the layout goes over it.
final class Lengths {
  private var known: [Sounding: Int] = [:]
  private let ask: (Sounding) throws -> Int

  init(ask: @escaping (Sounding) throws -> Int) {
    self.ask = ask
  }

  func frames(of sounding: Sounding) throws -> Int {
    if let frames = known[sounding] { return frames }
    let frames = try ask(sounding)
    precondition(frames >= 0, "a length is not negative")
    known[sounding] = frames
    return frames
  }
}
