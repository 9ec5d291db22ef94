import Foundation
import Testing

/// The built program, started as a user starts it.
enum Program {
    /// What a run of the program left behind.
    struct Run {
        let status: Int32
        /// Whether a signal ended it: a crash, or a kill.
        let wasSignalled: Bool
        let output: String
        let errors: String
    }

    /// `qadam` beside the test bundle, whatever the configuration and the scratch path.
    static let executable: URL = {
        if let named = ProcessInfo.processInfo.environment["QADAM_PROGRAM"] { return URL(filePath: named) }
        let bundles = CommandLine.arguments + Bundle.allBundles.map(\.bundlePath)
        for text in bundles {
            guard let end = text.range(of: ".xctest") else { continue }
            let bundle = URL(filePath: String(text[..<end.upperBound]))
            let program = bundle.deletingLastPathComponent().appending(path: "qadam")
            if FileManager.default.isExecutableFile(atPath: program.path) { return program }
        }
        return URL(filePath: "/nonexistent/qadam")
    }()

    /// The root of the repository.
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// The environment of every run: nothing of the machine's language, terminal or settings.
    static func environment(_ more: [String: String] = [:]) -> [String: String] {
        var environment = ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"]
        environment["HOME"] = ProcessInfo.processInfo.environment["HOME"]
        environment["LC_ALL"] = "C"
        environment["QADAM_ACTOR"] = "tester"
        for (place, name) in [
            ("QADAM_HIGHS_LIB", ".deps/highs/lib/libhighs.so"), ("QADAM_DEPS", ".deps"),
        ] where FileManager.default.fileExists(atPath: root.appending(path: name).path) {
            environment[place] = root.appending(path: name).path
        }
        return environment.merging(more) { $1 }
    }

    /// Runs `qadam` with arguments in a folder and waits for its end.
    static func run(
        _ arguments: [String],
        in folder: URL,
        environment: [String: String] = [:],
        input: Data = Data()
    ) throws -> Run {
        try run(executable, arguments, in: folder, environment: environment, input: input)
    }

    /// Runs a line of shell in which `$QADAM` is the program.
    static func shell(_ line: String, in folder: URL, environment: [String: String] = [:]) throws -> Run {
        try run(
            URL(filePath: "/bin/sh"),
            ["-c", line],
            in: folder,
            environment: environment.merging(["QADAM": executable.path]) { $1 }
        )
    }

    /// Starts `qadam` without waiting; what it says goes nowhere.
    static func start(_ arguments: [String], in folder: URL, environment: [String: String] = [:]) throws
        -> Process
    {
        let process = Process()
        process.executableURL = executable
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = self.environment(environment)
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        return process
    }

    /// Output goes through files: a pipe that nobody empties would stop the program.
    private static func run(
        _ program: URL,
        _ arguments: [String],
        in folder: URL,
        environment: [String: String] = [:],
        input: Data = Data()
    ) throws -> Run {
        let place = FileManager.default.temporaryDirectory.appending(path: "qadam-run-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: place) }
        let files = ["in", "out", "err"].map { place.appending(path: $0) }
        try input.write(to: files[0])
        for file in files[1...] { try Data().write(to: file) }
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = self.environment(environment)
        process.standardInput = try FileHandle(forReadingFrom: files[0])
        process.standardOutput = try FileHandle(forWritingTo: files[1])
        process.standardError = try FileHandle(forWritingTo: files[2])
        try process.run()
        process.waitUntilExit()
        return Run(
            status: process.terminationStatus,
            wasSignalled: process.terminationReason == .uncaughtSignal,
            output: String(decoding: try Data(contentsOf: files[1]), as: UTF8.self),
            errors: String(decoding: try Data(contentsOf: files[2]), as: UTF8.self)
        )
    }
}

/// Asserts the exit status and shows what the program said when it is another.
func expect(
    _ run: Program.Run,
    _ status: Int32,
    _ comment: String = "",
    sourceLocation: SourceLocation = #_sourceLocation
) {
    #expect(!run.wasSignalled, "\(comment) ended by signal \(run.status)", sourceLocation: sourceLocation)
    #expect(
        run.status == status,
        "\(comment)\n\(run.output.suffix(600))\n\(run.errors.suffix(1_200))",
        sourceLocation: sourceLocation
    )
}
