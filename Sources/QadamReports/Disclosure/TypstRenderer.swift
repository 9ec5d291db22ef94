public import Foundation
public import QadamEvidence

/// Sets a report as PDF with typst (unpacked by `make setup`): our template, the report as JSON beside it. Nothing of the
/// report becomes source text of the template, and nothing is fetched from the network.
public struct TypstRenderer: Sendable {
    /// What became of it.
    public enum Outcome: Sendable {
        /// The bytes of the file.
        case bytes([UInt8])
        /// Why there is none.
        case failed(Diagnostic)
    }

    let folder: URL?
    let timeout: Duration

    /// A renderer with the typst of this machine, if there is one.
    public init(folder: URL? = TypstRenderer.find(), timeout: Duration = .seconds(120)) {
        self.folder = folder
        self.timeout = timeout
    }

    /// Looks for the folder that holds the Python package `typst`: where `QADAM_TYPST_DIR` says, then `.deps/typst` at each
    /// parent of the executable, then in the working folder and its parents. A folder named by the variable that holds none is
    /// not replaced by another one.
    public static func find(
        environment: [String: String] = ProcessInfo.processInfo.environment,
        executable: URL? = Bundle.main.executableURL,
        workingFolder: URL = URL(filePath: FileManager.default.currentDirectoryPath)
    ) -> URL? {
        if let named = environment["QADAM_TYPST_DIR"], !named.isEmpty { return checked(URL(filePath: named)) }
        let starts = [executable?.resolvingSymlinksInPath().deletingLastPathComponent(), workingFolder]
        for start in starts.compactMap(\.self) {
            var folder = start.standardizedFileURL
            while folder.path != "/" {
                if let found = checked(folder.appending(path: ".deps/typst")) { return found }
                folder = folder.deletingLastPathComponent().standardizedFileURL
            }
        }
        return nil
    }

    private static func checked(_ folder: URL) -> URL? {
        FileManager.default.fileExists(atPath: folder.appending(path: "typst/__init__.py").path)
            ? folder : nil
    }

    /// The report as PDF.
    public func pdf(_ report: WordedDisclosure) -> Outcome { render(report, "pdf") }

    /// What the template sets, as markup that a test can read: the same template, the same data.
    package func markup(_ report: WordedDisclosure) -> Outcome { render(report, "html") }

    private func render(_ report: WordedDisclosure, _ format: String) -> Outcome {
        guard let folder else { return .failed(Diagnostic("REP-0010", .error, at: .whole)) }
        do {
            return .bytes(try run(folder, JSONEncoder().encode(report), format))
        } catch {
            return .failed(
                Diagnostic("REP-0011", .error, at: .whole, ["reason": .text("\(error)")])
            )
        }
    }

    /// Sets `disclosure.typ` of its first argument; the fixed time makes the same report the same bytes.
    private static let script = """
        import sys
        import typst
        folder, kind = sys.argv[1], sys.argv[2]
        compiler = typst.Compiler(folder + "/disclosure.typ", root=folder, ignore_system_fonts=True)
        if kind == "pdf":
            made = compiler.compile(format="pdf", timestamp=0)
        else:
            made = compiler.compile(format=kind)
        with open(folder + "/out", "wb") as file:
            file.write(made)
        """

    private func run(_ library: URL, _ json: Data, _ format: String) throws -> [UInt8] {
        let folder = FileManager.default.temporaryDirectory.appending(path: "qadam-pdf-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data(EmbeddedDisclosureTemplate.typ.utf8).write(to: folder.appending(path: "disclosure.typ"))
        try json.write(to: folder.appending(path: "report.json"))
        let log = folder.appending(path: "log.txt")
        try Data().write(to: log)
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3", "-c", Self.script, folder.path, format]
        process.environment = ProcessInfo.processInfo.environment.merging(
            ["PYTHONPATH": library.path, "PYTHONNOUSERSITE": "1", "PYTHONDONTWRITEBYTECODE": "1"]
        ) { $1 }
        let handle = try FileHandle(forWritingTo: log)
        defer { try? handle.close() }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = handle
        process.standardError = handle
        try process.run()
        let deadline = ContinuousClock.now + timeout
        while process.isRunning {
            guard ContinuousClock.now < deadline else {
                process.terminate()
                throw RenderingFailure(reason: "no answer within \(timeout)")
            }
            Thread.sleep(forTimeInterval: 0.01)
        }
        guard process.terminationStatus == 0, let data = try? Data(contentsOf: folder.appending(path: "out"))
        else {
            let said = String(decoding: (try? Data(contentsOf: log)) ?? Data(), as: UTF8.self)
            throw RenderingFailure(reason: said.split(separator: "\n").last.map(String.init) ?? "python3")
        }
        return [UInt8](data)
    }
}
