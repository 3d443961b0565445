extension Roots {
  static let nativeA: StaticString = """
    anak asih
    """
}
