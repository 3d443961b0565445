import Glibc

/// The factors with which sound enters the left and the right channel.
public struct StereoGain: Equatable, Sendable {
  public var left: Float
  public var right: Float

  public init(left: Float, right: Float) {
    self.left = left
    self.right = right
  }

  /// Places mono sound by equal power: −1 is left, 0 the middle, 1 right.
  ///
  /// The squares of the two factors always sum to `gain` squared, so the sound is equally loud at
  /// every place, and as loud as the mono clip measures (ITU-R BS.1770 adds the channels' powers).
  public init(pan: Double, gain: Float = 1) {
    let angle = (min(max(pan, -1), 1) + 1) * .pi / 4
    self.init(left: gain * Float(cos(angle)), right: gain * Float(sin(angle)))
  }

  /// Weighs the two channels of stereo sound: at 0 both are `gain`.
  public init(balance: Double, gain: Float = 1) {
    self.init(pan: balance, gain: gain * Float(2).squareRoot())
  }
}
