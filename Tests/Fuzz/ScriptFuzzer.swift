// Built by `make fuzz` together with the sources of BelaiScript, not by the package: libFuzzer
// brings its own main.

/// Checks, reports and formats one input: it must not trap, hang, or change under formatting twice.
///
/// The corresponding C function is `LLVMFuzzerTestOneInput` (libFuzzer).
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzScript(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
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
  return 0
}
