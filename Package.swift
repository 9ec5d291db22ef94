// swift-tools-version: 6.1
import PackageDescription

// The storeys of the house, bottom up: ground, knowledge, domain, edges, use cases, surfaces, program.
// A target may import only what stands in its line; Tests/QadamArchitectureTests holds the picture.

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .unsafeFlags(["-warnings-as-errors"]),
]

func storey(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []) -> Target {
    .testTarget(
        name: name + "Tests",
        dependencies: [.byName(name: name)] + dependencies,
        exclude: exclude,
        swiftSettings: settings
    )
}

let package = Package(
    name: "qadam",
    platforms: [.macOS(.v14)],
    products: [.executable(name: "qadam", targets: ["qadam"])],
    dependencies: [
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    ],
    targets: [
        // ground
        storey("QadamUnits"),
        tests("QadamUnits"),
        storey("QadamEvidence", ["QadamUnits"]),
        tests("QadamEvidence", ["QadamUnits"]),
        storey("QadamUncertainty"),
        tests("QadamUncertainty"),
        .target(name: "CKlu", linkerSettings: [.linkedLibrary("dl", .when(platforms: [.linux]))]),
        storey("QadamSparse", ["CKlu"]),
        tests("QadamSparse"),
        .target(name: "CHighs", linkerSettings: [.linkedLibrary("dl", .when(platforms: [.linux]))]),
        storey("QadamOptimize", ["CHighs"]),
        tests("QadamOptimize"),

        // knowledge
        storey("QadamFactors", ["QadamUnits", "QadamEvidence", "QadamUncertainty"]),
        tests("QadamFactors", ["QadamUnits", "QadamEvidence", "QadamUncertainty"]),

        // domain
        storey(
            "QadamLifeCycle",
            ["QadamUnits", "QadamEvidence", "QadamUncertainty", "QadamSparse", "QadamFactors"]
        ),
        tests(
            "QadamLifeCycle",
            ["QadamUnits", "QadamEvidence", "QadamUncertainty", "QadamSparse", "QadamFactors"]
        ),
        storey("QadamInventory", ["QadamUnits", "QadamEvidence", "QadamUncertainty", "QadamFactors"]),
        tests("QadamInventory", ["QadamUnits", "QadamEvidence", "QadamUncertainty", "QadamFactors"]),

        storey("QadamPathways", ["QadamUnits", "QadamEvidence", "QadamOptimize"]),
        tests(
            "QadamPathways",
            ["QadamUnits", "QadamEvidence", "QadamOptimize", "QadamFactors", "QadamExchange"]
        ),

        storey("QadamWaste", ["QadamUnits", "QadamEvidence", "QadamOptimize", "QadamFactors"]),
        tests("QadamWaste", ["QadamUnits", "QadamEvidence", "QadamOptimize", "QadamFactors"]),

        // edges
        .target(name: "CZlib", linkerSettings: [.linkedLibrary("dl", .when(platforms: [.linux]))]),
        storey("QadamContainers", ["QadamUnits", "QadamEvidence", "CZlib"]),
        tests("QadamContainers", ["QadamUnits", "QadamEvidence"]),
        storey(
            "QadamDatasets",
            ["QadamUnits", "QadamEvidence", "QadamSparse", "QadamLifeCycle", "QadamContainers"]
        ),
        tests(
            "QadamDatasets",
            ["QadamUnits", "QadamEvidence", "QadamSparse", "QadamLifeCycle", "QadamContainers"]
        ),
        storey("QadamText", ["QadamUnits", "QadamEvidence"]),
        tests("QadamText", ["QadamUnits", "QadamEvidence"]),
        storey(
            "QadamExchange",
            [
                "QadamUnits", "QadamEvidence", "QadamUncertainty", "QadamSparse", "QadamFactors",
                "QadamInventory", "QadamLifeCycle", "QadamPathways", "QadamWaste", "QadamContainers",
                .product(name: "Yams", package: "Yams"),
                .product(name: "Crypto", package: "swift-crypto"),
            ]
        ),
        tests(
            "QadamExchange",
            [
                "QadamUnits", "QadamEvidence", "QadamUncertainty", "QadamFactors", "QadamInventory",
                "QadamLifeCycle", "QadamPathways", "QadamWaste", "QadamContainers",
            ]
        ),
        storey(
            "QadamStore",
            [
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "Crypto", package: "swift-crypto"),
            ]
        ),
        tests("QadamStore", [.product(name: "GRDB", package: "GRDB.swift")], exclude: ["Fixtures"]),
        storey(
            "QadamReports",
            [
                "QadamUnits", "QadamEvidence", "QadamText", "QadamUncertainty", "QadamFactors",
                "QadamInventory", "QadamLifeCycle", "QadamPathways",
            ]
        ),
        tests(
            "QadamReports",
            [
                "QadamUnits", "QadamEvidence", "QadamText", "QadamUncertainty", "QadamFactors",
                "QadamInventory", "QadamLifeCycle", "QadamPathways", "QadamWaste", "QadamExchange",
            ],
            exclude: ["Golden"]
        ),

        // use cases
        storey(
            "QadamWorkspace",
            [
                "QadamUnits", "QadamEvidence", "QadamUncertainty", "QadamFactors", "QadamInventory",
                "QadamLifeCycle", "QadamPathways", "QadamWaste", "QadamOptimize", "QadamExchange",
                "QadamContainers", "QadamDatasets", "QadamStore", "QadamText", "QadamReports",
            ]
        ),

        // surfaces and program
        storey(
            "QadamCLI",
            [
                "QadamUnits", "QadamEvidence", "QadamText", "QadamFactors", "QadamReports", "QadamInventory",
                "QadamLifeCycle", "QadamPathways", "QadamOptimize", "QadamExchange", "QadamStore",
                "QadamUncertainty", "QadamDatasets", "QadamWaste",
                "QadamWorkspace",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]
        ),
        .testTarget(
            name: "QadamWorkspaceTests",
            dependencies: [
                .product(name: "GRDB", package: "GRDB.swift"),
                "QadamWorkspace", "QadamEvidence", "QadamInventory", "QadamStore", "QadamDatasets",
                "QadamLifeCycle", "QadamPathways", "QadamContainers", "QadamUncertainty", "QadamOptimize",
                "QadamUnits",
                "QadamExchange", "QadamReports", "QadamText",
            ],
            swiftSettings: settings
        ),
        // They start the built program, so it must have been built.
        .testTarget(
            name: "QadamCLITests",
            dependencies: ["qadam"],
            exclude: ["Golden"],
            swiftSettings: settings
        ),
        .testTarget(name: "QadamArchitectureTests", swiftSettings: settings),
        .target(name: "CMemory"),
        .executableTarget(name: "qadam", dependencies: ["QadamCLI", "CMemory"], swiftSettings: settings),
    ]
)

// `make bench` builds one program more; nobody else pays for it (docs/decisions).
if Context.environment["QADAM_BENCHMARKS"] != nil {
    package.targets.append(
        .executableTarget(
            name: "qadam-bench",
            dependencies: [
                "QadamUnits", "QadamEvidence", "QadamFactors", "QadamInventory", "QadamLifeCycle",
                "QadamOptimize", "QadamPathways", "QadamExchange", "QadamSparse",
            ],
            path: "Benchmarks/Sources",
            swiftSettings: settings
        )
    )
}
