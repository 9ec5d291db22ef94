import Foundation
import Synchronization
import Testing

/// A folder of its own for one test, gone when the test is over.
final class Scratch {
    let folder: URL

    init() throws {
        let name = "qadam-\(UUID().uuidString)"
        folder = FileManager.default.temporaryDirectory.appending(path: name).resolvingSymlinksInPath()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// A folder with `my.qadam` that holds both examples.
    static func withExamples() throws -> Scratch {
        let scratch = try Scratch()
        try Prepared.workspace.get().write(to: scratch.folder.appending(path: "my.qadam"))
        return scratch
    }

    /// Runs `qadam` here.
    func run(_ arguments: String..., environment: [String: String] = [:]) throws -> Program.Run {
        try Program.run(arguments, in: folder, environment: environment)
    }

    /// Runs `qadam` here; the test fails unless it ends with the status.
    @discardableResult
    func run(
        _ arguments: [String],
        expecting status: Int32,
        environment: [String: String] = [:],
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws -> Program.Run {
        let run = try Program.run(arguments, in: folder, environment: environment)
        expect(run, status, arguments.joined(separator: " "), sourceLocation: sourceLocation)
        return run
    }

    /// Copies an example into this folder.
    @discardableResult
    func copy(_ example: String, as name: String) throws -> URL {
        let target = folder.appending(path: name)
        try FileManager.default.copyItem(
            at: Program.root.appending(path: "Examples/\(example)"),
            to: target
        )
        return target
    }

    /// The counts of a workspace here.
    func counts(_ name: String = "my.qadam") throws -> Counts {
        let run = try run(["workspace", "info", "-w", name, "--json"], expecting: 0)
        return try JSONDecoder().decode(Envelope<Info>.self, from: Data(run.output.utf8)).content.counts
    }

    /// What `workspace info --json` says of the size.
    struct Counts: Decodable, Equatable {
        let documents: Int
        let activities: Int
        let activityVersions: Int
        let results: Int
        let logEntries: Int
    }

    private struct Info: Decodable { let counts: Counts }
}

/// What every `--json` prints.
struct Envelope<Content: Decodable>: Decodable {
    let schema: String
    let content: Content
}

/// Work that several tests start from, done once.
enum Prepared {
    /// The bytes of a workspace with both examples.
    static let workspace = Result {
        let scratch = try Scratch()
        try scratch.run(["workspace", "init", "my.qadam"], expecting: 0)
        for example in ["campus", "metals"] {
            let folder = Program.root.appending(path: "Examples/\(example)").path
            try scratch.run(["workspace", "import", folder], expecting: 0)
        }
        return try Data(contentsOf: scratch.folder.appending(path: "my.qadam"))
    }
}

/// Every command, as the help of the program and of its groups names them.
enum Commands {
    /// The program itself, its groups and their commands, as words behind `qadam`.
    static func all() throws -> [[String]] { try found.get() }

    /// The help of a command in a language, asked for once.
    static func help(_ command: [String], _ language: String) throws -> String {
        let key = (command + [language]).joined(separator: " ")
        if let known = texts.withLock({ $0[key] }) { return known }
        let run = try Scratch().run(command + ["--help", "--lang", language], expecting: 0)
        #expect(run.errors.isEmpty)
        texts.withLock { $0[key] = run.output }
        return run.output
    }

    private static let texts = Mutex<[String: String]>([:])

    private static let found = Result {
        let groups = try names(below: [])
        return try [[]] + groups.flatMap { try [$0] + names(below: $0) }
    }

    private static func names(below group: [String]) throws -> [[String]] {
        let help = try help(group, "en")
        guard let start = help.range(of: "SUBCOMMANDS:\n") else { return [] }
        return help[start.upperBound...].split(separator: "\n", omittingEmptySubsequences: false)
            .prefix { !$0.isEmpty }
            .filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
            .map { group + [String($0.split(separator: " ")[0])] }
    }
}
