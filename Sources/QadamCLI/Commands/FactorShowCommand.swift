import ArgumentParser
import QadamEvidence
import QadamFactors
import QadamReports
import QadamText
import QadamUnits

/// `qadam factor show ipcc2006.stationary.commercial.other-bituminous-coal`
struct FactorShowCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "show",
            abstract: words(.cliFactorShowAbstract),
            discussion: examples(
                "qadam factor show ipcc2006.stationary.commercial.other-bituminous-coal",
                "qadam factor show grid.KZ --lang ru"
            )
        )
    }

    @Operand(help: help(.cliFactorShowId)) var id: String
    @Option(name: .long, help: help(.cliOptionGwp)) var gwp: GWPName = .ar5
    @Flag(name: .long, help: help(.cliOptionJson)) var json = false
    @OptionGroup var language: LanguageOption

    func run() throws {
        let console = Console(language.texts)
        let library = FactorLibrary.standard
        if let dispute = library.dispute(id) {
            if json { return try console.result(json: dispute, schema: "qadam.factor.dispute/1") }
            return show(dispute, console)
        }
        if let property = try? library.property(id) {
            if json { return try console.result(json: property, schema: "qadam.factor.property/1") }
            return show(property, console)
        }
        do {
            let factor = try library.factor(id)
            if json { return try console.result(json: factor, schema: "qadam.factor.show/1") }
            try show(factor, console)
        } catch let error as FactorError {
            throw Failure(.failed, [error.diagnostic(at: .whole)])
        }
    }

    private func show(_ factor: EmissionFactor, _ console: Console) throws {
        let texts = console.texts
        let unit = factor.activityUnit.symbol
        console.result(
            "\(factor.id)\n\(heading(factor.category, factor.activity, factor.region, factor.year, texts))"
        )
        var table = Table([
            .text(texts.text(.cliFactorGas)), .number(texts.text(.cliFactorValue)),
            .number(texts.text(.cliFactorLower)), .number(texts.text(.cliFactorUpper)),
            .text(texts.text(.cliFactorUnit)), .text(texts.text(.cliFactorSource)),
        ])
        let tree = DerivationTree(texts)
        for part in factor.parts {
            table.append([
                part.gas.map(\.symbol) ?? "CO2e", texts.number(part.kilograms),
                part.interval.map { texts.number($0.lower) } ?? texts.missing,
                part.interval.map { texts.number($0.upper) } ?? texts.missing,
                texts.unit((part.massUnit / factor.activityUnit).symbol), tree.cited(part.row.citation),
            ])
        }
        console.result(table: table)
        if let set = try? GWPSet.named(gwp.set), let total = try? factor.kilogramsCO2e(in: set) {
            let divisor = unit.contains("/") || unit.contains(".") ? "(\(unit))" : unit
            console.result(texts.amount(total, unit: "kg{CO2e:\(set.name)}/\(divisor)"))
        }
        close(
            boundary: factor.boundary,
            flags: factor.flags,
            rows: factor.parts.map(\.row),
            version: factor.version,
            dispute: factor.dispute,
            console
        )
    }

    private func show(_ property: MaterialProperty, _ console: Console) {
        let texts = console.texts
        console.result(
            "\(property.id)\n\(heading(property.category, property.activity, property.row.region, property.row.year, texts))"
        )
        var line = texts.amount(property.amount.value, unit: property.amount.unit.symbol)
        if let interval = property.interval {
            line += "  [\(texts.number(interval.lower)) … \(texts.number(interval.upper))]"
        }
        console.result(line)
        console.result(DerivationTree(texts).cited(property.citation))
        close(
            boundary: nil,
            flags: property.flags,
            rows: [property.row],
            version: property.version,
            dispute: property.dispute,
            console
        )
    }

    private func show(_ dispute: Dispute, _ console: Console) {
        let texts = console.texts
        console.result(
            texts.text(
                .cliFactorDispute,
                [
                    "name": .text(dispute.name), "count": .integer(dispute.alternatives.count),
                    "spread": .number(dispute.spread),
                ]
            )
        )
        var table = Table([
            .text(texts.text(.cliFactorId)), .number(texts.text(.cliFactorValue)),
            .text(texts.text(.cliFactorUnit)),
            .text(texts.text(.cliFactorYear)), .text(texts.text(.cliFactorBoundary)),
            .text(texts.text(.cliFactorPublisher)),
        ])
        for alternative in dispute.alternatives {
            table.append([
                alternative.id, texts.number(alternative.amount.value),
                texts.unit(alternative.amount.unit.symbol),
                alternative.year.map(String.init) ?? texts.missing,
                alternative.boundary.map { texts.text($0.title) } ?? texts.missing, alternative.publisher,
            ])
        }
        console.result(table: table)
        console.result(texts.text(.cliFactorChoose, ["name": .text(dispute.name)]))
    }

    private func heading(
        _ category: String,
        _ activity: String,
        _ region: String,
        _ year: Int?,
        _ texts: Texts
    ) -> String {
        ([texts.text("factor.category.\(category)"), activity, region]
            + [year.map(String.init)].compactMap(\.self))
            .joined(separator: " · ")
    }

    private func close(
        boundary: Boundary?,
        flags: [FactorFlag],
        rows: [FactorRow],
        version: FactorVersion,
        dispute: String?,
        _ console: Console
    ) {
        let texts = console.texts
        if let boundary {
            console.result("\(texts.text(.cliFactorBoundary)): \(texts.text(boundary.title))")
        }
        for flag in flags { console.result("· " + texts.render(flag.message)) }
        for line in FactorTerms(rows, texts).lines { console.result(line) }
        if let dispute {
            console.result(texts.text(.cliFactorIsDisputed, ["name": .text(dispute)]))
        }
        console.result("\(texts.text(.cliFactorVersion)): \(version.description)")
    }
}

/// The sets of warming potentials on the command line.
enum GWPName: String, ExpressibleByArgument, CaseIterable {
    case ar4, ar5, ar6

    /// Reads the name in either case.
    init?(argument: String) { self.init(rawValue: argument.lowercased()) }

    var set: String { rawValue.uppercased() }
}
