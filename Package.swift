// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A module of the house; the arrows of docs/Architecture.md are its dependencies.
func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

/// The tests of a module.
func tests(
  of name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []
) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: [.byName(name: name), "TestSupport"] + dependencies,
    exclude: exclude, swiftSettings: settings)
}

let package = Package(
  name: "belai",
  products: [
    .executable(name: "belai", targets: ["belai"]),
    .library(name: "Indonesian", targets: ["Indonesian"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    .systemLibrary(
      name: "CALSA", pkgConfig: "alsa", providers: [.apt(["libasound2-dev"])]),
    .systemLibrary(
      name: "CDBus", pkgConfig: "dbus-1", providers: [.apt(["libdbus-1-dev"])]),
    .systemLibrary(
      name: "CEbur128", pkgConfig: "libebur128", providers: [.apt(["libebur128-dev"])]),
    .systemLibrary(
      name: "CEspeakNG", pkgConfig: "espeak-ng", providers: [.apt(["libespeak-ng-dev"])]),
    .systemLibrary(
      name: "CSndfile", pkgConfig: "sndfile", providers: [.apt(["libsndfile1-dev"])]),
    .systemLibrary(
      name: "CSoxr", pkgConfig: "soxr", providers: [.apt(["libsoxr-dev"])]),
    .systemLibrary(name: "CInput"),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),

    room("BelaiScript"),
    room("Indonesian"),
    room("BelaiAudio", ["CSndfile", "CSoxr", "CEbur128"]),
    room("BelaiSpeech", ["Indonesian", "BelaiAudio", "CEspeakNG"]),
    room("BelaiTimeline", ["BelaiScript"]),
    room("BelaiRender", ["BelaiScript", "BelaiTimeline", "BelaiAudio", "BelaiSpeech"]),
    room("BelaiPlayback", ["BelaiAudio", "CALSA"]),
    room(
      "BelaiSession",
      ["BelaiScript", "BelaiTimeline", "BelaiAudio", "BelaiRender", "BelaiPlayback"]),
    room("BelaiControls", ["BelaiScript", "BelaiTimeline", "BelaiSession", "CDBus", "CInput"]),
    room(
      "BelaiJournal",
      ["BelaiScript", "BelaiSession", .product(name: "GRDB", package: "GRDB.swift")]),
    room("BelaiLibrary", ["BelaiScript", "CZlib"]),
    room("BelaiImport", ["BelaiScript"]),
    room("BelaiScreen", ["BelaiScript", "BelaiTimeline", "BelaiSession"]),

    .executableTarget(
      name: "belai",
      dependencies: [
        "BelaiScript", "Indonesian", "BelaiAudio", "BelaiSpeech", "BelaiTimeline", "BelaiRender",
        "BelaiPlayback", "BelaiSession", "BelaiControls", "BelaiJournal", "BelaiLibrary",
        "BelaiScreen", "BelaiImport",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "belai-sounds", dependencies: ["BelaiAudio"], swiftSettings: settings),

    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: settings),
    tests(of: "BelaiScript", ["BelaiTimeline"]),
    tests(of: "BelaiLibrary", ["BelaiScript"]),
    tests(of: "Indonesian"),
    tests(of: "BelaiAudio"),
    tests(of: "BelaiImport", ["BelaiScript"]),
    tests(of: "BelaiTimeline", ["BelaiScript"]),
    tests(of: "BelaiSpeech", ["BelaiAudio", "Indonesian"]),
    tests(of: "BelaiRender", ["BelaiScript", "BelaiTimeline", "BelaiAudio", "BelaiSpeech"]),
    tests(of: "BelaiPlayback", ["BelaiAudio"]),
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "belai", "BelaiAudio", "TestSupport", .product(name: "GRDB", package: "GRDB.swift"),
      ],
      exclude: ["Golden"],
      swiftSettings: settings),
    tests(
      of: "BelaiSession",
      ["BelaiScript", "BelaiTimeline", "BelaiAudio", "BelaiRender", "BelaiPlayback"]),
    tests(of: "BelaiScreen", ["BelaiScript", "BelaiTimeline", "BelaiSession", "BelaiControls"]),
    tests(of: "BelaiControls", ["BelaiScript", "BelaiTimeline", "BelaiSession"]),
    tests(
      of: "BelaiJournal",
      ["BelaiScript", "BelaiSession", "BelaiRender", .product(name: "GRDB", package: "GRDB.swift")]),
  ]
)

// The compiler fails on some tests under the thread sanitizer (Swift 6.3.1, "Invalid bitcast"), so
// `make races` builds only those of what runs on threads of its own.
if Context.environment["BELAI_RACES"] != nil {
  package.targets.removeAll { target in
    target.type == .test && !["BelaiSessionTests", "BelaiControlsTests"].contains(target.name)
  }
}
