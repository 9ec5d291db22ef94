import ArgumentParser
import QadamEvidence
import QadamFactors
import QadamReports
import QadamText
import QadamUnits

/// `qadam factor …`
struct FactorCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "factor",
            abstract: words(.cliFactorAbstract),
            discussion: examples("qadam factor search coal", "qadam factor show grid.KZ"),
            subcommands: [FactorSearchCommand.self, FactorShowCommand.self]
        )
    }
}

/// `qadam factor search coal`
struct FactorSearchCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "search",
            abstract: words(.cliFactorSearchAbstract),
            discussion: examples("qadam factor search coal", "qadam factor search grid --region KZ --json")
        )
    }

    @Operand(help: help(.cliFactorSearchWords)) var terms: [String]
    @Option(name: .long, help: help(.cliFactorSearchCategory)) var category: String?
    @Option(name: .long, help: help(.cliFactorSearchRegion)) var region: String?
    @Option(name: .long, help: help(.cliFactorSearchGas)) var gas: String?
    @Option(name: .long, help: help(.cliFactorSearchLimit)) var limit = 20
    @Flag(name: .long, help: help(.cliOptionJson)) var json = false
    @OptionGroup var language: LanguageOption

    private func checkOptions() throws {
        if limit < 1 { throw Failure(.usage, "CLI-0101", ["value": .text(String(limit))]) }
    }

    func run() throws {
        try checkOptions()
        let console = Console(language.texts)
        let library = FactorLibrary.standard
        let wanted = try gas.map { name in
            guard let found = Gas(symbol: name) else {
                throw Failure(
                    .usage,
                    "CLI-0102",
                    ["value": .text(name), "known": .list(Gas.all.map(\.symbol))]
                )
            }
            return found
        }
        let text = terms.joined(separator: " ")
        let hits = library.search(text, category: category, region: region, gas: wanted, limit: limit)
        if json { return try console.result(json: hits, schema: "qadam.factor.search/1") }
        guard !hits.isEmpty else {
            let near = library.nearWords(text)
            throw Failure(
                .failed,
                near.isEmpty ? "CLI-0103" : "CLI-0104",
                ["words": .text(text), "suggestions": .list(near)]
            )
        }
        console.result(table: table(hits, library, console.texts))
    }

    private func table(_ hits: [SearchHit], _ library: FactorLibrary, _ texts: Texts) -> Table {
        var table = Table([
            .text(texts.text(.cliFactorId)), .number(texts.text(.cliFactorValue)),
            .text(texts.text(.cliFactorUnit)),
            .text(texts.text(.cliFactorPlace)), .text(texts.text(.cliFactorPublisher)),
        ])
        for hit in hits {
            if hit.kind == .property, let property = try? library.property(hit.id) {
                table.append([
                    hit.id, texts.number(property.amount.value), texts.unit(property.amount.unit.symbol),
                    hit.region, property.publisher,
                ])
            } else if let factor = try? library.factor(hit.id), let part = factor.parts.first {
                let more = factor.parts.count > 1 ? " +\(factor.parts.count - 1)" : ""
                table.append([
                    hit.id, texts.number(part.kilograms) + more,
                    texts.unit((part.massUnit / factor.activityUnit).symbol), hit.region,
                    factor.publisher,
                ])
            }
        }
        return table
    }
}

extension Console {
    /// Prints a table, fitted to the terminal if there is one.
    func result(table: Table, title: String? = nil) {
        if let title { result("\n" + title) }
        result(String(TextTable(table, width: TerminalWidth.current).text.dropLast()))
    }
}
