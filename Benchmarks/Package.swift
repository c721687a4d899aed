// swift-tools-version: 6.1
import PackageDescription

// Measurements have a package of their own: nobody who builds Dossier waits for what it is compared with.
let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
    name: "Benchmarks",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(name: "dossier", path: ".."),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
    ],
    targets: [
        .executableTarget(
            name: "template-benchmark",
            dependencies: [
                .product(name: "Templates", package: "dossier"), .product(name: "Mustache", package: "swift-mustache"),
            ], path: "Sources/TemplateBenchmark", swiftSettings: strict),
        .executableTarget(
            name: "publishing-benchmark", dependencies: [.product(name: "Publishing", package: "dossier")],
            path: "Sources/PublishingBenchmark", swiftSettings: strict),
        .executableTarget(name: "article-generator", path: "Sources/ArticleGenerator", swiftSettings: strict),
    ]
)
