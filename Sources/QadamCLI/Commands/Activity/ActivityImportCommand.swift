import ArgumentParser
import Foundation
import QadamEvidence
import QadamExchange
import QadamStore
import QadamText
import QadamWorkspace

/// `qadam activity import bills.xlsx`
struct ActivityImportCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "import",
            abstract: words(.cliActivityImportAbstract),
            discussion: examples(
                "qadam activity import Examples/bills/heat-2025.csv --map source=Здание --map first_day=Начало --map last_day=Конец --map quantity=Гкал --map evidence=Счёт --set unit=Gcal --set provenance=invoiced --word source:Библиотека=heat.library --word source:Клиника=heat.clinic --save-profile heat",
                "qadam activity import Examples/bills/electricity-2025.csv --months-across --year 2025 --map source=Счётчик --set unit=kWh --set provenance=metered --dry-run"
            )
        )
    }

    @Operand(help: help(.cliActivityImportFile), completion: .file()) var file: String
    @OptionGroup var reading: ActivityFileOptions
    @Option(name: .long, help: help(.cliActivityProfile)) var profile: String?
    @Option(name: .long, help: help(.cliActivitySaveProfile)) var saveProfile: String?
    @Flag(name: .long, help: help(.cliActivityReplace)) var replace = false
    @Option(name: .long, help: help(.cliActivityMarked), completion: .file(extensions: ["xlsx"]))
    var marked: String?
    @Option(name: .long, help: help(.cliActivityEvidenceFile), completion: .file()) var evidenceFile: String?
    @OptionGroup var force: ForceOption
    @Flag(name: .long, help: help(.cliOptionDryRun)) var dryRun = false
    @OptionGroup var failOn: FailOnOption
    @OptionGroup var options: ActivityOptions

    struct Content: Encodable {
        let preview: ActivityPreview?
        let stored: ImportSummary?
        let diagnostics: [Diagnostic]
        let dryRun: Bool
    }

    func run() throws {
        let console = options.console
        if let marked { try OutputFile.refuse(existing: marked, unless: force.force) }
        if let saveProfile, !Self.isName(saveProfile) {
            throw Failure(.usage, "CLI-0206", ["value": .text(saveProfile)])
        }
        let bytes = try Self.bytes(of: file)
        let outcome = try withWorkspace(options.workspace) { workspace in
            var kept = ActivityProfile()
            if let profile {
                let (found, problems) = try workspace.activityProfile(profile)
                guard let found else { throw Failure(.noInput, problems) }
                kept = found
            }
            try reading.apply(to: &kept)
            let name = file.split(separator: "/").last.map(String.init) ?? file
            var request = ActivityFileRequest(bytes: bytes, file: name, profile: kept)
            request.replaces = replace
            request.saveAs = saveProfile
            request.evidence = try evidenceFile.map { try RecordOptions.evidence($0, workspace) }
            return try workspace.importActivities(request, keep: !dryRun, act: .now)
        }
        if let marked, let table = outcome.marked {
            let heading = console.texts.text(.cliActivityMarkedHeading)
            let book = try table.workbook(heading: heading) { finding in
                let text = console.texts.render(finding)
                return finding.code + ": " + console.texts.render(finding.problem) + " " + text.fix
            }
            try OutputFile.write(book, to: marked)
        }
        if options.json {
            let content = Content(
                preview: outcome.preview,
                stored: outcome.stored,
                diagnostics: outcome.diagnostics,
                dryRun: dryRun
            )
            try console.result(json: content, schema: "qadam.activity.import/1")
        } else {
            console.report(outcome.diagnostics)
            if let preview = outcome.preview { ActivityView(console).show(preview) }
        }
        if outcome.diagnostics.contains(where: { $0.severity == .error }) {
            console.say(console.texts.text(.cliActivityImportRefused))
            throw ActivityOptions.failure(outcome.diagnostics)
        }
        if !options.json { say(outcome, console) }
        try failOn.failOn.check(outcome.diagnostics)
    }

    private func say(_ outcome: ActivityImportOutcome, _ console: Console) {
        let stored = outcome.stored.map { $0.activities.new + $0.activities.changed } ?? 0
        let done: TextKey = stored == 0 ? .cliActivityImportRefused : .cliActivityImportDone
        let key: TextKey = dryRun ? .cliActivityImportWould : done
        console.say(console.texts.text(key, ["count": .integer(stored)]))
        if !dryRun, let saveProfile {
            console.say(console.texts.text(.cliActivityProfileSaved, ["name": .text(saveProfile)]))
        }
    }

    /// A name that is a file name on every system.
    private static func isName(_ name: String) -> Bool {
        (1...60).contains(name.count)
            && name.unicodeScalars.allSatisfy {
                $0.properties.isAlphabetic || "0123456789-_".unicodeScalars.contains($0)
            }
    }

    private static let limit = 256 << 20

    private static func bytes(of file: String) throws -> [UInt8] {
        if file == "-" { return [UInt8](FileHandle.standardInput.readDataToEndOfFile()) }
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: file, isDirectory: &isFolder) else {
            throw Failure(.noInput, "EXC-0101", at: .file(file), ["file": .text(file)])
        }
        if isFolder.boolValue { throw Failure(.noInput, "EXC-0103", at: .file(file), ["file": .text(file)]) }
        let size = (try? FileManager.default.attributesOfItem(atPath: file)[.size] as? NSNumber)?.intValue
        if let size, size > limit {
            let arguments: [String: QadamEvidence.Argument] = [
                "file": .text(file), "limit": .integer(limit >> 20),
            ]
            throw Failure(.badData, "CLI-0207", at: .file(file), arguments)
        }
        guard let data = FileManager.default.contents(atPath: file) else {
            throw Failure(.inputOutput, "WSP-0107", at: .file(file), ["file": .text(file)])
        }
        return [UInt8](data)
    }
}
