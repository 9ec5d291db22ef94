import ArgumentParser
import QadamEvidence
import QadamExchange
import QadamText
import QadamWorkspace

/// `qadam lifecycle export --output FILE.zip`
struct LifeCycleExportCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "export",
            abstract: words(.cliLifecycleExportAbstract),
            discussion: examples(
                "qadam lifecycle export --output study.zip --database study --dry-run",
                "qadam lifecycle export --output study.zip"
            )
        )
    }

    @Option(name: .long, help: help(.cliLifecycleExportOutput), completion: .file()) var output: String
    @Option(name: .long, help: help(.cliLifecycleExportFormat)) var format: ExportFormatName = .jsonld
    @Option(name: .long, help: help(.cliLifecycleTextLanguage)) var textLanguage = "en"
    @OptionGroup var force: ForceOption
    @Flag(name: .long, help: help(.cliOptionDryRun)) var dryRun = false
    @OptionGroup var options: LifeCycleOptions

    func run() throws {
        let console = Console(options.language.texts)
        if format == .qadam { return try writeTables(console) }
        try OutputFile.refuse(existing: output, unless: force.force)
        let findings = try options.withStudy { _, study in
            if dryRun { return try write(study) { _ in } }
            do {
                var findings: [Diagnostic] = []
                try AtomicFile.write(output) { sink in
                    findings = try write(study) { try sink.write($0) }
                    // Nothing may stand under the name where the format cannot hold the database.
                    if findings.contains(where: { $0.severity == .error }) {
                        throw Failure(.badData, findings)
                    }
                }
                return findings
            } catch let error as ExchangeError {
                throw Failure(.inputOutput, [error.diagnostic])
            }
        }
        console.report(findings)
        if findings.contains(where: { $0.severity == .error }) { throw Failure(.badData) }
        console.say(console.texts.text(.cliLifecycleWritten, ["file": .text(output)]))
    }

    private func write(_ study: LifeCycleStudy, to sink: @escaping ([UInt8]) throws -> Void) throws
        -> [Diagnostic]
    {
        guard format == .ilcd else { return try study.writeJSONLD(to: sink) }
        return try study.writeILCD(language: textLanguage, to: sink)
    }

    /// Qadam's own tables, in a folder.
    private func writeTables(_ console: Console) throws {
        let form = LifeCycleStudy.tableNames
        try OutputFile.refuse(existing: form, in: output, unless: force.force)
        let (files, findings) = try options.withStudy { _, study in study.tableFiles() }
        console.report(findings)
        if findings.contains(where: { $0.severity == .error }) { throw Failure(.badData) }
        if !dryRun { try OutputFile.write(files, into: output, form: form) }
        console.say(console.texts.text(.cliLifecycleWritten, ["file": .text(output)]))
    }
}

/// The formats that an export writes.
enum ExportFormatName: String, ExpressibleByArgument, CaseIterable {
    case jsonld, ilcd, qadam
}
