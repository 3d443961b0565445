extension CheckResult {
  /// Adds what another look at the checked script has found, in the order of the text.
  public mutating func add(_ found: [Diagnostic]) {
    var log = Log()
    for diagnostic in diagnostics + found { log.add(diagnostic) }
    diagnostics = log.sorted
  }
}
