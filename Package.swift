// swift-tools-version: 6.1
import PackageDescription

// Every target is held to the same rules: language mode 6 (from the tools version), imports that say who sees them,
// and existentials spelled out.
let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
    name: "dossier",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "dossier", targets: ["dossier"]),
        .executable(name: "tagger", targets: ["tagger"]),
        .library(name: "Markdown", targets: ["Markdown"]),
        .library(name: "Linguistics", targets: ["Linguistics"]),
        .library(name: "Templates", targets: ["Templates"]),
        .library(name: "Publishing", targets: ["Website", "Publishing", "Preview"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.100.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
    ],
    targets: [
        // The pipeline, in its order.
        .systemLibrary(name: "CMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
        .target(name: "Markdown", dependencies: ["CMark", "Yams"], swiftSettings: strict),
        .target(name: "Linguistics", exclude: ["Languages/English/Data"], swiftSettings: strict),
        .target(name: "Articles", dependencies: ["Linguistics", "Markdown"], swiftSettings: strict),
        .target(name: "Dossiers", dependencies: ["Articles", "Linguistics"], swiftSettings: strict),
        .target(name: "Templates", swiftSettings: strict),
        .target(
            name: "Website", dependencies: ["Articles", "Linguistics", "Dossiers", "Markdown", "Templates"],
            swiftSettings: strict),
        .target(name: "Publishing", dependencies: ["Website"], swiftSettings: strict),
        .target(
            name: "Preview",
            dependencies: [
                "Publishing", .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"), .product(name: "NIOHTTP1", package: "swift-nio"),
            ], swiftSettings: strict),
        .executableTarget(
            name: "dossier",
            dependencies: [
                "Articles", "Linguistics", "Dossiers", "Templates", "Website", "Publishing", "Preview", "Yams",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ], swiftSettings: strict),
        .executableTarget(
            name: "tagger",
            dependencies: ["Linguistics", .product(name: "ArgumentParser", package: "swift-argument-parser")],
            swiftSettings: strict),

        // One test target for each module; what needs the whole program is in ProgramTests.
        .testTarget(name: "MarkdownTests", dependencies: ["Markdown"], swiftSettings: strict),
        .testTarget(name: "TaggerTests", dependencies: ["tagger", "Linguistics"], swiftSettings: strict),
        .testTarget(name: "LinguisticsTests", dependencies: ["Linguistics"], swiftSettings: strict),
        .testTarget(
            name: "ArticlesTests", dependencies: ["Articles", "Linguistics", "Markdown"], swiftSettings: strict),
        .testTarget(
            name: "DossiersTests", dependencies: ["Dossiers", "Articles", "Linguistics"], swiftSettings: strict),
        .testTarget(name: "TemplatesTests", dependencies: ["Templates"], swiftSettings: strict),
        .testTarget(
            name: "WebsiteTests", dependencies: ["Website", "Dossiers", "Articles", "Linguistics", "Templates"],
            swiftSettings: strict),
        .testTarget(name: "PublishingTests", dependencies: ["Publishing", "Website"], swiftSettings: strict),
        .testTarget(name: "PreviewTests", dependencies: ["Preview"], swiftSettings: strict),
        .testTarget(
            name: "ProgramTests", dependencies: ["dossier", "Articles", "Dossiers", "Linguistics"],
            swiftSettings: strict),
    ]
)
