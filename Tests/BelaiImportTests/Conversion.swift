import BelaiImport
import BelaiScript
import TestSupport

/// The script that an import becomes, with notes as plain as can be.
func text(_ script: ImportedScript, roles: Bool = true) -> String {
  var header = ["Judul: Uji", "Jenis: relaksasi"]
  if roles, !script.roles.isEmpty {
    header.append("Peran: \(script.roles.joined(separator: ", "))")
  }
  return script.text(header: header, firstStep: "Mulai") { "\($0.kind): \($0.text)" }
}

/// The lines below the header.
func body(_ script: ImportedScript) -> String {
  let lines = text(script, roles: false).split(separator: "\n", omittingEmptySubsequences: false)
  return lines.dropFirst(3).joined(separator: "\n")
}

/// The codes of all problems of a text.
func problems(_ text: String) -> [String] {
  Script.check(name: "uji.belai", bytes: Array(text.utf8), in: ScriptEnvironment())
    .diagnostics.filter { $0.severity == .error }.map { "\($0.code) \($0.span.bytes)" }
}

/// Changes, repeats and cuts pieces of a text.
func mutated(_ bytes: [UInt8], seed: UInt64, spice: String) -> [UInt8] {
  var numbers = SeededNumbers(seed: seed)
  var bytes = bytes
  for _ in 0..<Int.random(in: 1...20, using: &numbers) where !bytes.isEmpty {
    let place = Int.random(in: 0..<bytes.count, using: &numbers)
    let end = min(bytes.count, place + Int.random(in: 1...12, using: &numbers))
    switch Int.random(in: 0..<5, using: &numbers) {
    case 0: bytes[place] = UInt8.random(in: 0...255, using: &numbers)
    case 1: bytes.removeSubrange(place..<end)
    case 2: bytes.insert(contentsOf: bytes[place..<end], at: place)
    case 3: bytes.insert(spice.utf8.randomElement(using: &numbers) ?? 0, at: place)
    default: bytes.removeSubrange(end...)
    }
  }
  return bytes
}
