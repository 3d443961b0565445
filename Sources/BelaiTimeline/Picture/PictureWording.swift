/// The words on the picture, apart from all drawing.
public struct PictureWording: Equatable, Sendable {
  var together: String
  var motion: String
  var continued: String
  var wait: String
  var breath: String
  var stroke: String
  var rest: String
  var bed: String
  var sound: String
  var speech: String
  var speechTogether: String
  var page: String
  var of: String
  var steps: String
  var minutes: String
  var seconds: String

  public static let indonesian = PictureWording(
    together: "Bersama", motion: "Gerak", continued: "(lanjutan)", wait: "menunggu “lanjut”",
    breath: "napas: naik tarik, turun embuskan", stroke: "satu usapan", rest: "jeda",
    bed: "suara latar", sound: "bunyi", speech: "ucapan untuk", speechTogether: "ucapan bersama",
    page: "halaman", of: "dari",
    steps: "langkah", minutes: "menit", seconds: "dtk")

  public static let english = PictureWording(
    together: "Together", motion: "Motion", continued: "(continued)", wait: "waiting to go on",
    breath: "breath: up is in, down is out", stroke: "one stroke", rest: "rest",
    bed: "background sound", sound: "sound", speech: "words for", speechTogether: "words for both",
    page: "page", of: "of",
    steps: "steps", minutes: "min", seconds: "s")
}
