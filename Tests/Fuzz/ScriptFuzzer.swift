// Built by `make fuzz` together with the sources of BelaiScript, not by the package: libFuzzer
// brings its own main.

/// Checks, reports and formats one input: it must not trap, hang, or change under formatting twice.
///
/// The corresponding C function is `LLVMFuzzerTestOneInput` (libFuzzer).
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzScript(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  checkAndFormat(bytes)
  // One input of 64 comes once more, again and again up to the length of a book: work that grows
  // with the square of the length runs into the time limit of libFuzzer.
  if count > 0, bytes.reduce(0, &+) % 64 == 0 {
    checkAndFormat(Array(repeatElement(bytes, count: longLength / count + 1).joined()))
  }
  return 0
}

private let longLength = 256 << 10

private func checkAndFormat(_ bytes: [UInt8]) {
  let environment = ScriptEnvironment(sounds: ["lonceng"], beds: ["hujan", "ombak"]) { name, _ in
    // A script that includes itself exercises circles and depth.
    name == "diri" ? .found(name: "diri.belai", bytes: bytes) : .missing(candidates: ["diri"])
  }
  let result = Script.check(name: "masukan.belai", bytes: bytes, in: environment)
  for diagnostic in result.diagnostics {
    precondition(
      diagnostic.span.bytes.upperBound <= result.sources[diagnostic.span.file].bytes.count)
  }
  precondition(result.report(in: .indonesian).isEmpty == result.diagnostics.isEmpty)
  let once = ScriptFormatter.format(String(decoding: bytes, as: UTF8.self))
  precondition(ScriptFormatter.format(once) == once)
}
