public import QadamContainers
import QadamEvidence
import QadamLifeCycle

/// Reads CSV exports of SimaPro: processes and methods.
///
/// - The head names separator and decimal sign. A cell of an amount that is no number is a formula; its value is
///   not known until it is evaluated (`nan`, never 0).
/// - SimaPro knows flows by name: products by name and quantity, substances by name, compartment and quantity.
///   Identifiers are made from these, always the same.
/// - `Lognormal` has the square of the geometric standard deviation, `Normal` twice the standard deviation,
///   `Triangle` and `Uniform` minimum and maximum (the mode is the amount).
/// - A product of `Waste treatment` is a waste that comes in; `Waste to treatment` is a waste that goes out.
/// - Shares of co-products (per cent) are kept under the rule that `Multiple output allocation` names; without one
///   under the physical rule, which is said (`DAT-0408`).
/// - A waste scenario takes its waste in and gives it to treatments: `Separated waste` in per cent of the whole,
///   `Remaining waste` in per cent of the rest. Shares for single types of waste depend on what is thrown away: such
///   scenarios are listed as left out, with the reason, and so are product stages with a disposal.
/// - An assembly, or a life cycle without disposal, is a process that makes the product of the stage.
/// - A damage category is a category of its method: its factors are those of its impact categories, weighted. A set of
///   normalisation and weighting holds for the categories that it names, and gives the others nothing.
///
/// Source: exports of SimaPro 8 and 9 as collected in olca-simapro-csv (GreenDelta) and bw_simapro_csv.
public enum SimaProReader {
    /// Reads the CSV files of a package.
    ///
    /// - Returns: The database (`nil` where an error forbids it), the report and the findings.
    public static func read(_ package: PackageSource, options: ReadingOptions) -> DatasetReading {
        let assembly = PackageAssembly(format: .simapro, options: options)
        var reader = SimaProPackage(assembly)
        for entry in package.entries where ["csv", "txt"].contains(entry.suffix) {
            assembly.report.files += 1
            do throws(PackageError) {
                reader.open(try package.bytes(of: entry), file: entry.path)
            } catch {
                assembly.add(error.diagnostic(assembly.damageSeverity))
                assembly.omit("file", id: entry.path, name: "", reason: error.diagnosticCode)
            }
        }
        reader.read()
        return assembly.finish()
    }
}

/// The blocks of a package while they are being read.
struct SimaProPackage {
    struct Located {
        var block: SimaProBlock
        var head: SimaProHead
        var file: String

        func place(_ row: SimaProBlock.Row) -> Place { .file(file, row: row.line) }
        var place: Place { .file(file, row: block.line) }
    }

    let assembly: PackageAssembly
    private(set) var blocks: [Located] = []
    var flows = SimaProFlows()
    var processes: Set<String> = []

    init(_ assembly: PackageAssembly) { self.assembly = assembly }

    mutating func open(_ bytes: [UInt8], file: String) {
        let text = SimaProText.decoded(bytes)
        guard let head = SimaProHead(text) else {
            let finding = Finding("DAT-0401", at: .file(file, row: 1), ["file": .text(file)])
            return assembly.leaveOut("file", id: file, name: "", because: finding)
        }
        let found = SimaProBlocks(SimaProBlocks.rows(text, separator: head.separator))
        if let line = found.unfinished {
            let finding = Finding("DAT-0402", at: .file(file, row: line), ["file": .text(file)])
            assembly.leaveOut("block", id: "\(file):\(line)", name: "", because: finding)
        }
        blocks += found.blocks.map { Located(block: $0, head: head, file: file) }
    }

    mutating func read() {
        for located in blocks where located.block.type == "Units" { readUnits(located) }
        for located in blocks { flows.learn(located.block) }
        for located in blocks {
            let block = located.block
            switch block.type {
            case "Process": add(process: located)
            case "Method": add(method: located)
            case "Product stage": add(stage: located)
            case "System description":
                omit(block.type, located, name: block.value("Name"), code: "DAT-0406")
            case "Database Input parameters", "Project Input parameters", "Database Calculated parameters",
                "Project Calculated parameters":
                let isInput = block.type.hasSuffix("Input parameters")
                let rows = block.rows("")
                add(rows.compactMap { parameter($0, isInput: isInput, in: located) }, of: located)
            case "Units", "Quantities": continue
            case let type where SimaProFlows.lists[type] != nil: continue
            default: omit(block.type, located, name: "", code: "DAT-0406")
            }
        }
        assembly.database.flows = flows.rows
    }

    func omit(_ kind: String, _ located: Located, name: String, code: String) {
        assembly.omit(kind, id: "\(located.file):\(located.block.line)", name: name, reason: code)
        let arguments: [String: Argument] = ["kind": .text(kind), "file": .text(located.file)]
        assembly.add(Diagnostic(code, .note, at: located.place, arguments))
    }

    private mutating func readUnits(_ located: Located) {
        for row in located.block.rows("") {
            guard let factor = located.head.number(row[2]), factor > 0, !row[0].isEmpty, !row[1].isEmpty
            else {
                let finding = Finding("DAT-0403", at: located.place(row), ["text": .text(row[2])])
                assembly.leaveOut("unit", id: row[0], name: row[1], because: finding)
                continue
            }
            flows.define(DatabaseUnit(symbol: row[0], quantity: row[1], factor: factor), assembly)
        }
    }

    /// Adds parameters of the whole database; a name that is taken is left out.
    private func add(_ parameters: [DatabaseParameter], of located: Located) {
        for parameter in parameters {
            if assembly.database.parameters.contains(where: { $0.process < 0 && $0.name == parameter.name }) {
                let finding = Finding("DAT-0409", at: located.place, ["name": .text(parameter.name)])
                assembly.leaveOut("parameter", id: parameter.name, name: parameter.name, because: finding)
            } else {
                assembly.database.parameters.append(parameter)
            }
        }
    }

    func parameter(_ row: SimaProBlock.Row, isInput: Bool, in located: Located) -> DatabaseParameter? {
        guard isInput else {
            let formula = located.head.formula(row[1])
            return DatabaseParameter(process: -1, name: row[0], formula: formula, value: .nan, note: row[2])
        }
        guard let value = located.head.number(row[1]) else {
            let finding = Finding("DAT-0403", at: located.place(row), ["text": .text(row[1])])
            assembly.leaveOut("parameter", id: row[0], name: row[0], because: finding)
            return nil
        }
        let spread = spread(row, from: 2, amount: value, owner: row[0], in: located)
        return DatabaseParameter(process: -1, name: row[0], value: value, uncertainty: spread, note: row[7])
    }

    /// The distribution in four cells.
    func spread(
        _ row: SimaProBlock.Row,
        from first: Int,
        amount: Double?,
        owner: String,
        in located: Located
    ) -> ExchangeUncertainty? {
        let number = { (place: Int) in located.head.number(row[first + place]) }
        let published: PublishedDistribution
        switch row[first] {
        case "", "Undefined": return nil
        case "Lognormal": published = .lognormal(median: amount, squaredDeviation: number(1))
        case "Normal": published = .normal(mean: amount, deviation: number(1).map { $0 / 2 })
        case "Triangle":
            published = .triangular(minimum: number(2), mode: amount, maximum: number(3), mean: nil)
        case "Uniform": published = .uniform(minimum: number(2), maximum: number(3))
        default: published = .unreadable
        }
        switch published {
        case .spread(let spread): return spread
        case .flat: assembly.omitFlatDistribution(process: owner, flow: row[0])
        case .unreadable:
            assembly.omit("uncertainty", id: owner, name: row[0], reason: "DAT-0407")
            assembly.warn(Finding("DAT-0407", at: located.place(row), ["text": .text(row[first])]))
        }
        return nil
    }
}
