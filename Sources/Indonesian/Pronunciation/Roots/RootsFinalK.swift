extension Roots {
  /// Loanwords whose final k stays a k: *musik*, but *titik* and *anak* with a glottal stop.
  static let finalK: StaticString = """
    antibiotiK bloK dinamiK fantastiK fisiK grafiK klasiK kliniK kontaK kontraK kritiK liriK
    logistiK mistiK musiK optiK organiK paniK plastiK politiK praktiK produK publiK romantiK
    statistiK stoK syoK tékniK topiK tropiK uniK
    """
}
