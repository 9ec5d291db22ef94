import Foundation
import QadamEvidence
public import QadamText

/// Draws charts as SVG with vl-convert: all charts of a report in one call, because starting the library costs more
/// than drawing. Nothing is fetched from the network.
public struct ChartRenderer: Sendable {
    let library: ChartLibrary?
    let timeout: Duration

    /// A renderer with the library of this machine, if there is one.
    public init(library: ChartLibrary? = .find(), timeout: Duration = .seconds(60)) {
        self.library = library
        self.timeout = timeout
    }

    /// The charts as SVG, with numbers on the axes written as the language writes them. Never throws: what cannot be
    /// drawn is said in the findings and the report shows its table.
    public func draw(_ charts: [Chart], _ texts: Texts) -> ChartImages {
        guard !charts.isEmpty else { return ChartImages() }
        guard let library else { return ChartImages(findings: [ChartImages.libraryMissing]) }
        do {
            let output = try run(library, request(charts, texts))
            return images(charts, try JSONDecoder().decode([String: Drawing].self, from: output))
        } catch {
            return ChartImages(findings: [ChartImages.failed("\(error)")])
        }
    }

    /// What the script answers for one chart: one of the two.
    private struct Drawing: Decodable {
        let svg: String?
        let error: String?
    }

    private func images(_ charts: [Chart], _ drawings: [String: Drawing]) -> ChartImages {
        var images = ChartImages()
        for chart in charts {
            if let svg = drawings[chart.id]?.svg {
                images.svg[chart.id] = svg
            } else {
                let reason = drawings[chart.id]?.error ?? "no answer"
                images.findings.append(ChartImages.failed(chart: chart.id, reason))
            }
        }
        return images
    }

    private func request(_ charts: [Chart], _ texts: Texts) -> String {
        let english = texts.language == .english
        let locale: JSONValue = [
            "decimal": english ? "." : ",", "thousands": english ? "," : "\u{202F}", "grouping": [3],
            "currency": ["", ""], "minus": "\u{2212}",
        ]
        let specifications = charts.map { JSONValue.Member($0.id, $0.specification) }
        return JSONValue.object([.init("locale", locale), .init("charts", .object(specifications))]).text
    }

    /// Reads `{"locale", "charts": {id: specification}}` from its first argument and writes `{id: {"svg"}}` or
    /// `{id: {"error"}}` to its second.
    private static let script = """
        import json, sys
        import vl_convert
        with open(sys.argv[1], encoding="utf-8") as file:
            request = json.load(file)
        answer = {}
        for name, chart in request["charts"].items():
            try:
                answer[name] = {"svg": vl_convert.vegalite_to_svg(
                    chart, format_locale=request["locale"], allowed_base_urls=[])}
            except BaseException as problem:
                answer[name] = {"error": str(problem)}
        with open(sys.argv[2], "w", encoding="utf-8") as file:
            json.dump(answer, file)
        """

    /// Files stand between the two processes, not pipes: a full or broken pipe would hang or kill this one.
    private func run(_ library: ChartLibrary, _ request: String) throws -> Data {
        let folder = FileManager.default.temporaryDirectory.appending(
            path: "qadam-charts-\(UUID().uuidString)"
        )
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let (input, output, log) = (
            folder.appending(path: "in.json"), folder.appending(path: "out.json"),
            folder.appending(path: "log.txt")
        )
        try Data(request.utf8).write(to: input)
        try Data().write(to: log)
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3", "-c", Self.script, input.path, output.path]
        process.environment = ProcessInfo.processInfo.environment.merging(
            ["PYTHONPATH": library.folder.path, "PYTHONNOUSERSITE": "1", "PYTHONDONTWRITEBYTECODE": "1"]
        ) { $1 }
        let handle = try FileHandle(forWritingTo: log)
        defer { try? handle.close() }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = handle
        process.standardError = handle
        try process.run()
        guard waitForEnd(of: process) else { throw RenderingFailure(reason: "no answer within \(timeout)") }
        guard process.terminationStatus == 0, let data = try? Data(contentsOf: output) else {
            let said = String(decoding: (try? Data(contentsOf: log)) ?? Data(), as: UTF8.self)
            throw RenderingFailure(
                reason: said.split(separator: "\n").last.map(String.init) ?? "python3 failed"
            )
        }
        return data
    }

    private func waitForEnd(of process: Process) -> Bool {
        let deadline = ContinuousClock.now + timeout
        while process.isRunning {
            guard ContinuousClock.now < deadline else {
                process.terminate()
                return false
            }
            Thread.sleep(forTimeInterval: 0.01)
        }
        return true
    }
}

/// Why the library gave no drawing.
struct RenderingFailure: Error, CustomStringConvertible {
    let reason: String
    var description: String { reason }
}
