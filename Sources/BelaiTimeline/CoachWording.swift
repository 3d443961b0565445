public import BelaiScript

/// The words that the coach adds by itself, apart from all logic.
public struct CoachWording: Equatable, Sendable {
  /// What is said in a phase of breathing, the fullest form first; a form that does not fit its
  /// phase gives way to the next, and none is said where none fits.
  public var breath: [BreathPhase: [String]]
  public var sides: [Side: String]
  /// Said while the session waits for the person.
  public var reminder: String
  /// The steps outside the flow that a script does not write itself.
  public var specials: [SpecialStep: [String]]

  public static let indonesian = CoachWording(
    breath: [
      .inhale: ["Tarik napas", "Tarik"],
      .hold: ["Tahan"],
      .exhale: ["Embuskan perlahan", "Embuskan"],
      .holdAfter: ["Diam sejenak", "Diam"],
    ],
    sides: [.left: "kiri", .right: "kanan"],
    reminder: "Bila sudah siap, tekan tombol lanjut.",
    specials: [
      .pain: ["Angkat tangan. Tidak apa-apa, kita berhenti dulu."],
      .paused: ["Kita jeda dulu. Lanjutkan kapan saja Bunda siap."],
      .refused: [
        "Hari ini pijat jangan dilakukan dulu. Tanyakan dulu kepada dokter atau bidan.",
        "Bunda tetap bisa beristirahat dengan latihan napas.",
      ],
    ])

  public static let english = CoachWording(
    breath: [
      .inhale: ["Breathe in", "In"],
      .hold: ["Hold"],
      .exhale: ["Breathe out slowly", "Breathe out", "Out"],
      .holdAfter: ["Rest"],
    ],
    sides: [.left: "left", .right: "right"],
    reminder: "When you are ready, press the button to go on.",
    specials: [
      .pain: ["Lift both hands off her back. It is all right, we stop here."],
      .paused: ["We pause here. Go on whenever you are ready."],
      .refused: [
        "Please leave the massage for today, and ask your doctor or midwife first.",
        "You can still rest with a breathing exercise.",
      ],
    ])
}
