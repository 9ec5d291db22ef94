import ArgumentParser
import Foundation
import QadamDatasets
import QadamEvidence
import QadamReports
import QadamStore
import QadamText
import QadamWorkspace

/// `qadam lifecycle matrices --import DIR | --export DIR`
struct LifeCycleMatricesCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "matrices",
            abstract: words(.cliLifecycleMatricesAbstract),
            discussion: examples(
                "qadam lifecycle matrices --export matrices",
                "qadam lifecycle matrices --import matrices --name copy"
            )
        )
    }

    @Option(name: .customLong("import"), help: help(.cliLifecycleImportFolder), completion: .directory)
    var source: String?
    @Option(name: .customLong("export"), help: help(.cliLifecycleExportFolder), completion: .directory)
    var target: String?
    @Option(name: .long, help: help(.cliLifecycleName)) var name: String?
    @OptionGroup var force: ForceOption
    @Flag(name: .long, help: help(.cliOptionDryRun)) var dryRun = false
    @OptionGroup var options: LifeCycleOptions

    func run() throws {
        switch (source, target) {
        case (let source?, nil): try bring(source)
        case (nil, let target?): try take(target)
        default: throw Failure(.usage, "CLI-0128")
        }
    }

    private func bring(_ folder: String) throws {
        let console = Console(options.language.texts)
        let text = name ?? URL(fileURLWithPath: folder).lastPathComponent
        let reading = ReadingOptions(format: .matrices, name: text)
        let outcome = try withWorkspace(options.workspace) {
            try $0.importDataset(folder, options: reading, keep: !dryRun, act: .now)
        }
        if options.json {
            try console.result(json: DatasetReport(outcome), schema: "qadam.lifecycle.import/1")
        } else {
            DatasetView(console).show(outcome, isTrial: dryRun)
        }
        console.report(outcome.diagnostics)
        guard outcome.isUsable else { throw Failure(.badData) }
    }

    private func take(_ folder: String) throws {
        let console = Console(options.language.texts)
        let folder = folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
        let form = LifeCycleStudy.matrixNames
        try OutputFile.refuse(existing: form, in: folder, unless: force.force)
        let (files, problems) = try options.withStudy { _, study in try study.matrixFiles() }
        console.report(problems)
        if files.isEmpty { throw Failure(.badData) }
        if !dryRun { try OutputFile.write(files, into: folder, form: form) }
        for file in files { console.result(folder + "/" + file.name) }
    }
}

/// `qadam lifecycle methods`
struct LifeCycleMethodsCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "methods",
            abstract: words(.cliLifecycleMethodsAbstract),
            discussion: examples(
                "qadam lifecycle methods",
                "qadam lifecycle methods --json --lang ru"
            )
        )
    }

    @Option(name: .customLong("import"), help: help(.cliLifecycleMethodPackage), completion: .file())
    var source: String?
    @Option(name: .long, help: help(.cliLifecycleMethodMapping), completion: .file(extensions: ["csv"]))
    var mapping: String?
    @Flag(name: .long, help: help(.cliLifecycleUnpaired)) var unpaired = false
    @Flag(name: .long, help: help(.cliLifecyclePairs)) var table = false
    @Flag(name: .long, help: help(.cliOptionDryRun)) var dryRun = false
    @OptionGroup var options: LifeCycleOptions

    func run() throws {
        let console = Console(options.language.texts)
        if let source { return try bring(source, console) }
        guard mapping == nil, !unpaired else { throw Failure(.usage, "CLI-0300") }
        if table { return console.result(try options.withStudy { _, study in study.methodPairs }) }
        let categories = try options.withStudy { _, study in study.methodCategories }
        if options.json { return try console.result(json: categories, schema: "qadam.lifecycle.methods/1") }
        ContributionTable(console).show(categories)
    }

    private func bring(_ source: String, _ console: Console) throws {
        let reading = ReadingOptions(skipsBad: true, name: "methods")
        let pairs = try mapping.map { (csv: try Self.text(of: $0), file: $0) }
        let outcome = try withWorkspace(options.workspace) {
            try $0.importMethods(
                source,
                to: options.request,
                options: reading,
                mapping: pairs,
                keep: !dryRun,
                act: .now
            )
        }
        console.report(outcome.diagnostics)
        if unpaired, !outcome.categories.isEmpty {
            if options.json {
                try console.result(json: outcome.unpaired, schema: "qadam.lifecycle.unpaired/1")
            } else {
                console.result(outcome.unpairedTable)
            }
        }
        let isDone = outcome.dataset != nil || dryRun
        guard isDone, !outcome.categories.isEmpty,
            !outcome.diagnostics.contains(where: { $0.code == "WSP-0260" })
        else { throw LifeCycleFailure.failure(outcome.diagnostics) }
        if unpaired { return }
        if options.json {
            return try console.result(json: outcome.categories, schema: "qadam.lifecycle.methods/1")
        }
        ContributionTable(console).show(outcome.categories)
    }

    private static func text(of file: String) throws -> String {
        guard let data = FileManager.default.contents(atPath: file),
            let text = String(data: data, encoding: .utf8)
        else { throw Failure(.noInput, "WSP-0107", at: .file(file), ["file": .text(file)]) }
        return text
    }
}

/// `qadam lifecycle flows`: what the flow mapping made of the elementary flows.
struct LifeCycleFlowsCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "flows",
            abstract: words(.cliLifecycleFlowsAbstract),
            discussion: examples(
                "qadam lifecycle flows",
                "qadam lifecycle flows --table"
            )
        )
    }

    @Flag(name: .long, help: help(.cliLifecycleTable)) var table = false
    @OptionGroup var options: LifeCycleOptions

    func run() throws {
        let console = Console(options.language.texts)
        if table { return console.result(LifeCycleStudy.mappingTable) }
        let flows = try options.withStudy { _, study in study.greenhouseGases }
        if options.json { return try console.result(json: flows, schema: "qadam.lifecycle.flows/1") }
        ContributionTable(console).show(flows)
    }
}

/// `qadam lifecycle remove NAME`
struct LifeCycleRemoveCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "remove",
            abstract: words(.cliLifecycleRemoveAbstract),
            discussion: examples("qadam lifecycle remove copy --dry-run", "qadam lifecycle remove copy")
        )
    }

    @Operand(help: help(.cliLifecycleDatabase)) var name: String
    @OptionGroup var workspace: WorkspaceOption
    @Flag(name: .long, help: help(.cliOptionDryRun)) var dryRun = false
    @OptionGroup var language: LanguageOption

    func run() throws {
        let console = Console(language.texts)
        try withWorkspace(workspace) { workspace in
            let known = try workspace.datasets().map(\.name)
            guard known.contains(name) else {
                throw Failure(.noInput, "WSP-0131", ["database": .text(name), "known": .list(known)])
            }
            if !dryRun { try workspace.retireDataset(name, act: .now) }
        }
        console.result(console.texts.text(.cliLifecycleRemoved, ["database": .text(name)]))
    }
}
