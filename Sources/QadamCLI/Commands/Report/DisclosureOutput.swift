import ArgumentParser
import Foundation
import QadamEvidence
import QadamFactors
import QadamReports
import QadamText
import QadamWorkspace

/// The formats of a report.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
    case html, xlsx, csv, json, pdf
}

/// Figures that a person states when a report is built: `--value population=8225`.
enum StatedFigures {
    static func read(_ texts: [String]) throws -> [String: Double] {
        var stated: [String: Double] = [:]
        for text in texts {
            let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
            guard parts.count == 2, let value = Double(parts[1]), value.isFinite, value >= 0 else {
                throw Failure(.usage, "CLI-0420", ["value": .text(text)])
            }
            guard DisclosureInput.statable.contains(parts[0]) else {
                throw Failure(
                    .usage,
                    "CLI-0421",
                    ["value": .text(parts[0]), "known": .list(DisclosureInput.statable)]
                )
            }
            stated[parts[0]] = value
        }
        return stated
    }
}

/// Writes a report of a kind in one of the formats, whole or not at all.
enum DisclosureOutput {
    static func write(
        _ disclosure: Disclosure,
        _ format: ReportFormat,
        to path: String,
        keep: Bool,
        _ console: Console
    ) throws {
        let report = WordedDisclosure(disclosure, console.texts, pack: FactorLibrary.standard.pack)
        let bytes = try bytes(report, format)
        guard keep else {
            return console.say(console.texts.text(.cliReportWould, ["file": .text(path)]))
        }
        if path == "-" {
            do {
                try FileHandle.standardOutput.write(contentsOf: Data(bytes))
            } catch {
                throw Failure(
                    .inputOutput,
                    "WSP-0113",
                    ["file": .text("stdout"), "detail": .text("\(error)")]
                )
            }
            return
        }
        try OutputFile.write(bytes, to: path)
        console.say(console.texts.text(.cliReportDone, ["file": .text(path)]))
    }

    private static func bytes(_ report: WordedDisclosure, _ format: ReportFormat) throws -> [UInt8] {
        switch format {
        case .html: return Array(DisclosurePage.html(report).utf8)
        case .json: return Array((try json(report) + "\n").utf8)
        case .xlsx:
            do {
                return try DisclosureFiles.workbook(report)
            } catch {
                throw Failure(.failed, "REP-0012", ["reason": .text("\(error)")])
            }
        case .csv: return Array(try DisclosureFiles.csv(report).utf8)
        case .pdf:
            switch TypstRenderer().pdf(report) {
            case .bytes(let bytes): return bytes
            case .failed(let diagnostic): throw Failure(.configuration, [diagnostic])
            }
        }
    }

    static func json(_ report: WordedDisclosure) throws -> String {
        try JSONOutput(schema: "qadam.report.disclosure/1", content: report).text()
    }
}
