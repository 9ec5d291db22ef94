import ArgumentParser
import QadamEvidence
import QadamText
import QadamUnits

/// `qadam unit …`
struct UnitCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "unit",
            abstract: words(.cliUnitAbstract),
            discussion: examples("qadam unit convert 5 Гкал MWh", "qadam unit list"),
            subcommands: [UnitConvertCommand.self, UnitListCommand.self]
        )
    }
}

/// `qadam unit convert 5 Gcal MWh`
struct UnitConvertCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "convert",
            abstract: words(.cliUnitConvertAbstract),
            discussion: examples(
                "qadam unit convert 5 Гкал MWh",
                "qadam unit convert 0.55 kg/kWh t/GWh --json"
            )
        )
    }

    @Operand(help: help(.cliUnitConvertValue)) var value: String
    @Operand(help: help(.cliUnitConvertFrom)) var from: String
    @Operand(help: help(.cliUnitConvertTo)) var to: String
    @Flag(name: .long, help: help(.cliOptionJson)) var json = false
    @OptionGroup var language: LanguageOption

    struct Content: Encodable {
        let from: Amount
        let to: Amount
    }

    func run() throws {
        let console = Console(language.texts)
        guard let number = NumberConvention.plain.number(value) else {
            let fit = NumberConvention.plain.misfit(value)
            throw Failure(.usage, fit == nil ? "UNI-0201" : "UNI-0202", ["value": .text(value)])
        }
        do {
            let amount = try Amount(number, from)
            let target = try UnitRegistry.standard.unit(to)
            let converted = try amount.converted(to: target)
            if json {
                try console.result(json: Content(from: amount, to: converted), schema: "qadam.unit.convert/1")
            } else {
                let left = console.texts.amount(amount.value, unit: amount.unit.symbol, .exact)
                let right = console.texts.amount(
                    converted.value,
                    unit: converted.unit.symbol,
                    .significant(10)
                )
                console.result("\(left) = \(right)")
            }
        } catch let error as UnitError {
            throw Failure(.usage, [Diagnostic(error, at: .whole)])
        }
    }
}

/// `qadam unit list`
struct UnitListCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list",
            abstract: words(.cliUnitListAbstract),
            discussion: examples("qadam unit list", "qadam unit list --json --lang kk")
        )
    }

    @Flag(name: .long, help: help(.cliOptionJson)) var json = false
    @OptionGroup var language: LanguageOption

    struct Content: Encodable {
        let symbol: String
        let name: String
        let aliases: [String]
        let source: String
    }

    func run() throws {
        let console = Console(language.texts)
        let entries = UnitRegistry.standard.entries
        if json {
            let content = entries.map {
                Content(
                    symbol: $0.symbol,
                    name: console.texts.unit($0.symbol),
                    aliases: $0.aliases,
                    source: "\($0.reference) · \($0.locator)"
                )
            }
            try console.result(json: content, schema: "qadam.unit.list/1")
        } else {
            for entry in entries {
                console.result(
                    ([entry.symbol, console.texts.unit(entry.symbol)] + entry.aliases).joined(separator: "\t")
                )
            }
        }
    }
}
