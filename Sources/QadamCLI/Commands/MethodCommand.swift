import ArgumentParser
import QadamEvidence
import QadamInventory
import QadamLifeCycle
import QadamPathways
import QadamReports
import QadamText
import QadamUnits
import QadamWaste

/// `qadam method …`: the method book.
struct MethodCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "method",
            abstract: words(.methodAbstract),
            discussion: examples("qadam method list", "qadam method show inventory.purchased-heat.1"),
            subcommands: [
                MethodListCommand.self, MethodShowCommand.self, MethodBookCommand.self,
                MethodAttributesCommand.self,
            ]
        )
    }

    /// All methods of the program, by chapter.
    static let chapters = [
        MethodBook.Chapter(.methodChapterInventory, InventoryMethods.book),
        MethodBook.Chapter(.methodChapterUncertainty, IntervalMethods.all),
        MethodBook.Chapter(
            .methodChapterLifecycle,
            LifeCycleMethods.all + LifeCycleMethods.sensitivity + LifeCycleMethods.linked
        ),
        MethodBook.Chapter(.methodChapterPathways, PathwayMethods.all),
        MethodBook.Chapter(.methodChapterEnergy, EnergySystem.methods),
        MethodBook.Chapter(.methodChapterCompare, ComparisonMethods.all),
        MethodBook.Chapter(.methodChapterWaste, WasteMethods.all),
    ]
}

/// `qadam method list`
struct MethodListCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list",
            abstract: words(.methodListAbstract),
            discussion: examples("qadam method list", "qadam method list --json --lang kk")
        )
    }

    @Flag(name: .long, help: help(.cliOptionJson)) var json = false
    @OptionGroup var language: LanguageOption

    func run() throws {
        let console = Console(language.texts)
        let methods = MethodCommand.chapters.flatMap(\.methods)
        if json {
            let content = methods.map { MethodContent($0, console.texts) }
            return try console.result(json: content, schema: "qadam.method.list/1")
        }
        var table = Table([
            .text(console.texts.text(.methodColumnId)), .text(console.texts.text(.methodColumnTitle)),
            .text(console.texts.text(.methodColumnEquation)),
        ])
        for method in methods {
            table.append([method.id, console.texts.text(method.title), method.equation])
        }
        console.result(table: table)
    }
}

/// `qadam method show inventory.stationary-combustion.1`
struct MethodShowCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "show",
            abstract: words(.methodShowAbstract),
            discussion: examples(
                "qadam method show inventory.stationary-combustion.1",
                "qadam method show uncertainty.error-propagation.1 --json"
            )
        )
    }

    @Operand(help: help(.methodId)) var id: String
    @Flag(name: .long, help: help(.cliOptionJson)) var json = false
    @OptionGroup var language: LanguageOption

    func run() throws {
        let console = Console(language.texts)
        let methods = MethodCommand.chapters.flatMap(\.methods)
        guard let method = methods.first(where: { $0.id == id }) else {
            let near = NearMiss.closest(to: id, among: methods.map(\.id))
            throw Failure(
                .usage,
                near.isEmpty ? "CLI-0402" : "CLI-0401",
                ["id": .text(id), "suggestions": .list(near)]
            )
        }
        let content = MethodContent(method, console.texts)
        if json { return try console.result(json: content, schema: "qadam.method.show/1") }
        console.result("\(content.title) (\(content.id))\n\n    \(content.equation)\n")
        var table = Table([
            .text(console.texts.text(.methodSymbol)), .text(console.texts.text(.methodMeaning)),
            .text(console.texts.text(.methodUnit)),
        ])
        for symbol in content.symbols { table.append([symbol.symbol, symbol.meaning, symbol.unit]) }
        console.result(table: table)
        for source in content.sources {
            console.result("\(console.texts.text(.methodSource)): \(source.text)")
        }
        if let validity = content.validity { console.result(validity) }
    }
}

/// `qadam method book`
struct MethodBookCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "book",
            abstract: words(.methodBookAbstract),
            discussion: examples("qadam method book --lang en", "qadam method book --lang kk > methods.kk.md")
        )
    }

    @OptionGroup var language: LanguageOption

    func run() throws {
        let console = Console(language.texts)
        console.result(String(MethodBook.markdown(MethodCommand.chapters, console.texts).dropLast()))
    }
}

/// `qadam method attributes`
struct MethodAttributesCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "attributes",
            abstract: words(.methodAttributesAbstract),
            discussion: examples(
                "qadam method attributes --lang en",
                "qadam method attributes --lang kk > energy-attributes.kk.md"
            )
        )
    }

    @Flag(name: .long, help: help(.cliOptionJson)) var json = false
    @OptionGroup var language: LanguageOption

    func run() throws {
        let console = Console(language.texts)
        if json {
            let entries = AttributeBook.entries(console.texts)
            return try console.result(json: entries, schema: "qadam.method.attributes/1")
        }
        console.result(String(AttributeBook.markdown(console.texts).dropLast()))
    }
}

/// A method in words, for `--json`.
struct MethodContent: Encodable {
    struct Symbol: Encodable {
        let symbol, meaning, unit: String
    }
    struct Source: Encodable {
        let reference, locator, text: String
    }

    let id, title, equation: String
    let symbols: [Symbol]
    let sources: [Source]
    let validity: String?
    let checkedBy: [String]

    init(_ method: Method, _ texts: Texts) {
        id = method.id
        title = texts.text(method.title)
        equation = method.equation
        symbols = method.symbols.map {
            Symbol(symbol: $0.symbol, meaning: texts.text($0.meaning), unit: $0.unit)
        }
        sources = method.citations.map {
            Source(reference: $0.reference, locator: $0.locator, text: MethodBook.worded($0))
        }
        validity = method.validity.map { texts.text($0) }
        checkedBy = WorkedExamples.files(checking: method.id)
    }
}
