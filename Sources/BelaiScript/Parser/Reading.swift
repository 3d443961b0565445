struct Reading {
  var environment: ScriptEnvironment
  func read(name: String, bytes: [UInt8]) -> CheckResult {
    CheckResult(script: nil, diagnostics: [], sources: [SourceText(unreadable: name)])
  }
}
