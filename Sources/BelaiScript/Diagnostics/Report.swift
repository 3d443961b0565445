extension CheckResult {
  /// Returns every message with its line of the text, and a closing line that counts them.
  public func report(in language: Language) -> String { "" }

  /// Returns one message as it is shown, with its line of the text.
  public func report(_ diagnostic: Diagnostic, in language: Language) -> String { "" }

  /// Returns the closing line, such as `1 kesalahan; naskah belum dapat diputar`.
  public func summary(in language: Language) -> String { "" }
}
