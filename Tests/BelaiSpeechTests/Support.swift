import BelaiSpeech

/// The repository, seen from this file.
let repository = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }

/// The voices as shipped.
let voices = Voice.shipped(in: repository + "/voices")
