import ArgumentParser
import QadamEvidence
import QadamPathways
import QadamText
import QadamWorkspace

/// Forms in which an energy model goes out, on the command line.
enum EnergyExportName: String, ExpressibleByArgument, CaseIterable {
    case lp, mps, tables
    case osemosysCSV = "osemosys-csv"
    case mathprog, iamc, xlsx

    var format: EnergyExportFormat { EnergyExportFormat(rawValue: rawValue) ?? .lp }
}

/// `qadam pathway export`
struct PathwayExportCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "export",
            abstract: words(.cliEnergyExportAbstract),
            discussion: examples(
                "qadam pathway export --model town --format lp --output town.lp",
                "qadam pathway export --model town --format osemosys-csv --output town-csv"
            )
        )
    }

    @Option(name: .long, help: help(.cliEnergyExportFormat)) var format: EnergyExportName
    @Option(name: .long, help: help(.cliEnergyOutput), completion: .file()) var output: String
    @OptionGroup var options: EnergyOptions

    func run() throws {
        let (files, _) = try options.ask { workspace, request in
            var request = request
            // The gap of `solve`, where nothing that was solved is kept.
            request.gap = PathwayOptions().relativeGap
            return try workspace.exportEnergyModel(request, as: format.format)
        }
        let console = Console(options.language.texts)
        if files.isFolder { try OutputFile.makeFolder(output) }
        for file in files.files {
            try OutputFile.write(file.bytes, to: files.isFolder ? output + "/" + file.name : output)
        }
        console.say(console.texts.text(.cliLifecycleWritten, ["file": .text(output)]))
    }
}
