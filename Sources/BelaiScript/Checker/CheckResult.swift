/// All that one reading of a script finds.
public struct CheckResult: Sendable {
  /// The script, when it has no error.
  public var script: Script?
  /// Every problem of every file, in the order of the text.
  public var diagnostics: [Diagnostic]
  /// The texts that spans refer to by index; the script itself is the first.
  public var sources: [SourceText]

  public init(script: Script?, diagnostics: [Diagnostic], sources: [SourceText]) {
    self.script = script
    self.diagnostics = diagnostics
    self.sources = sources
  }
}

extension Script {
  /// Reads and checks a script, with all that it includes.
  ///
  /// - Parameters:
  ///   - name: How the file is called in messages.
  ///   - bytes: The content of the file, whatever it is: nothing traps.
  ///   - environment: The sounds and scripts that it may refer to.
  /// - Returns: The checked script or what keeps it from being played, with every warning.
  public static func check(
    name: String, bytes: [UInt8], in environment: ScriptEnvironment
  ) -> CheckResult {
    do throws(Problem) {
      let source = try SourceText(name: name, bytes: bytes)
      return Parser(environment, name: name).read(source)
    } catch {
      return CheckResult(
        script: nil, diagnostics: [Diagnostic(error, at: Span(bytes: 0..<0))],
        sources: [SourceText(unreadable: name)])
    }
  }
}
