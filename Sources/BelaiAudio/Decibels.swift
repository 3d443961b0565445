import Glibc

/// The two ways to say how loud: factors for samples, decibels for people.
public enum Decibels {
  /// Returns the factor for a gain in decibels; −∞ gives 0.
  public static func factor(_ decibels: Double) -> Float {
    Float(pow(10, decibels / 20))
  }

  /// Returns the decibels of a factor (or of a peak, against full scale); 0 gives −∞.
  public static func of(_ factor: Float) -> Double {
    20 * log10(Double(abs(factor)))
  }
}
