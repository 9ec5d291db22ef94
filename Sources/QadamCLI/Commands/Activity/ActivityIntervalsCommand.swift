import ArgumentParser
import Foundation
import QadamEvidence
import QadamExchange
import QadamInventory
import QadamStore
import QadamText
import QadamUnits
import QadamWorkspace

/// `qadam activity intervals readings.csv --unit kWh --step 15`
struct ActivityIntervalsCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "intervals",
            abstract: words(.cliActivityIntervalsAbstract),
            discussion: examples(
                "qadam activity intervals Examples/bills/intervals-2025-01.csv --unit kWh --step 60 --meter EL-7=electricity.library --dry-run",
                "qadam activity intervals Examples/bills/intervals-2025-01.csv --unit kWh --step 60 --meter EL-7=electricity.library"
            )
        )
    }

    @Operand(help: help(.cliActivityIntervalsFile), completion: .file()) var file: String
    @Option(name: .long, help: help(.cliActivityIntervalsUnit)) var unit: String
    @Option(name: .long, help: help(.cliActivityIntervalsStep)) var step: Int
    @Option(name: .long, help: help(.cliActivityIntervalsMeter)) var meter: [String] = []
    @Option(name: .long, help: help(.cliActivityIntervalsColumns)) var column: [String] = []
    @Flag(name: .long, help: help(.cliActivityIntervalsComma)) var decimalComma = false
    @Flag(name: .long, help: help(.cliActivityIntervalsGaps)) var acceptGaps = false
    @Option(name: .long, help: help(.cliActivityIntervalsRule)) var gapRule: OptionWord<IntervalGapRule>?
    @Option(name: .long, help: help(.cliActivityIntervalsZone)) var zone: String?
    @Flag(name: .long, help: help(.cliActivityReplace)) var replace = false
    @Flag(name: .long, help: help(.cliOptionDryRun)) var dryRun = false
    @OptionGroup var failOn: FailOnOption
    @OptionGroup var options: ActivityOptions

    struct Content: Encodable {
        let rows: Int
        let months: [IntervalFile.Month]
        let preview: ActivityPreview?
        let stored: ImportSummary?
        let diagnostics: [Diagnostic]
        let dryRun: Bool
    }

    private func request() throws -> IntervalRequest {
        guard (1...1440).contains(step), 1440 % step == 0 else {
            throw Failure(.usage, "CLI-0418", ["value": .text(String(step))])
        }
        do throws(UnitError) { _ = try UnitRegistry.standard.unit(unit) } catch {
            throw Failure(.usage, [Diagnostic(error, at: .whole)])
        }
        var layout = IntervalFile.Layout()
        layout.step = step
        layout.hasDecimalComma = decimalComma
        if let zone {
            guard let clock = ZoneClock(zone) else {
                throw Failure(.usage, "CLI-0550", ["value": .text(zone), "known": .list(ZoneClock.known)])
            }
            // A change of an hour is seen by intervals that fit into it.
            guard 60 % step == 0 else { throw Failure(.usage, "CLI-0551", ["value": .text(String(step))]) }
            layout.clock = clock
        }
        for text in column {
            let (name, header) = try Self.pair(text)
            switch name {
            case "meter": layout.meter = header
            case "time": layout.time = header
            case "value": layout.value = header
            default: throw Failure(.usage, "CLI-0419", ["value": .text(text)])
            }
        }
        var sources: [String: String] = [:]
        for text in meter {
            let (name, source) = try Self.pair(text)
            sources[name] = source
        }
        let input: InputFile = file == "-" ? .standardInput : .path(file)
        if case .path(let path) = input, !FileManager.default.fileExists(atPath: path) {
            throw Failure(.noInput, "EXC-0101", at: .file(file), ["file": .text(file)])
        }
        let name = file.split(separator: "/").last.map(String.init) ?? file
        var request = IntervalRequest(input: input, file: name, layout: layout, unit: unit, sources: sources)
        request.gapRule = gapRule?.value ?? (acceptGaps ? .asRecorded : nil)
        request.replaces = replace
        return request
    }

    private static func pair(_ text: String) throws -> (String, String) {
        let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { throw Failure(.usage, "CLI-0419", ["value": .text(text)]) }
        return (parts[0], parts[1])
    }

    func run() throws {
        let console = options.console
        let request = try request()
        let result = try withWorkspace(options.workspace) {
            try $0.importIntervals(request, keep: !dryRun, act: .now)
        }
        let outcome = result.outcome
        if options.json {
            let content = Content(
                rows: result.rows,
                months: result.months,
                preview: outcome.preview,
                stored: outcome.stored,
                diagnostics: outcome.diagnostics,
                dryRun: dryRun
            )
            try console.result(json: content, schema: "qadam.activity.intervals/1")
        } else {
            console.report(outcome.diagnostics)
            if let preview = outcome.preview { ActivityView(console).show(preview) }
        }
        if outcome.diagnostics.contains(where: { $0.severity == .error }) || outcome.preview == nil {
            console.say(console.texts.text(.cliActivityImportRefused))
            throw ActivityOptions.failure(outcome.diagnostics)
        }
        if !options.json {
            let meters = Set(result.months.map(\.meter)).count
            console.say(
                console.texts.text(
                    .cliActivityIntervalsRead,
                    ["count": .integer(result.rows), "meters": .integer(meters)]
                )
            )
            let stored = outcome.stored.map { $0.activities.new + $0.activities.changed } ?? 0
            let done: TextKey = stored == 0 ? .cliActivityImportRefused : .cliActivityImportDone
            let key: TextKey = dryRun ? .cliActivityImportWould : done
            console.say(console.texts.text(key, ["count": .integer(stored)]))
        }
        try failOn.failOn.check(outcome.diagnostics)
    }
}
