import QadamEvidence
import QadamFactors
import QadamUnits

/// Turns the source lines of an input into compiled lines and collects what is wrong with them.
struct LineCompiler {
    private let input: InventoryInput
    private let library: FactorLibrary
    private let gwp: GWPSet
    private let indexOfLine: [String: Int]
    private let facilities: [String: Facility]
    private(set) var diagnostics: [Diagnostic] = []
    private(set) var applied: [String: String] = [:]
    private var remarks: [FactorRemark] = []

    init(input: InventoryInput, library: FactorLibrary, gwp: GWPSet) {
        self.input = input
        self.library = library
        self.gwp = gwp
        indexOfLine = Dictionary(
            input.sources.enumerated().map { ($0.element.id, $0.offset) },
            uniquingKeysWith: { first, _ in first }
        )
        facilities = Dictionary(
            input.organisation.facilities.map { ($0.id, $0) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// The compiled lines; a line with an error is left out, and the error recorded.
    mutating func compile() -> [CompiledLine] {
        var seen: Set<String> = []
        var result: [CompiledLine] = []
        for (index, line) in input.sources.enumerated() {
            guard seen.insert(line.id).inserted else {
                report("INV-0208", line)
                continue
            }
            if let compiled = compile(line, index) { result.append(compiled) }
        }
        diagnostics += remarks.map(\.diagnostic)
        return result
    }

    private mutating func compile(_ line: SourceLine, _ index: Int) -> CompiledLine? {
        guard let type = InventoryMethods.named(line.method) else {
            let near = NearMiss.closest(to: line.method, among: InventoryMethods.all.map { $0.name })
            report("INV-0201", line, ["method": .text(line.method), "suggestions": .list(near)])
            return nil
        }
        guard type.categories.contains(line.lease?.declared ?? line.category) || line.isLeasedByHand else {
            report(
                "INV-0203",
                line,
                ["method": .text(line.method), "category": .message(line.category.name)]
            )
            return nil
        }
        var reader = RoleReader(line: line, library: library, choices: input.choices, ranges: input.ranges)
        let branches = type.branches(&reader)
        diagnostics += reader.diagnostics
        applied.merge(reader.applied) { $1 }
        guard let branches, let origins = origins(of: line, index) else { return nil }
        guard NegativeValues.report(branches, line, &diagnostics) else { return nil }
        var compiled: [CompiledLine.Branch] = []
        for branch in branches.map({ $0.changed(by: line.factorChange) }) {
            guard let coefficient = coefficient(of: branch, line) else { return nil }
            check(branch.emission, line)
            compiled.append(CompiledLine.Branch(source: branch, coefficient: coefficient))
        }
        checkBuilding(line)
        return CompiledLine(
            line: line,
            index: index,
            method: type.method,
            branches: compiled,
            origins: origins,
            versions: reader.versions
        )
    }

    /// Units of the factor's activity per unit of the line: the product of the links, with units.
    private mutating func coefficient(of branch: EmissionBranch, _ line: SourceLine) -> Double? {
        var product = Amount(1, line.unit)
        do throws(UnitError) {
            for link in branch.links { product = try product.multiplied(by: link.amount) }
            return try product.converted(to: branch.emission.activityUnit).value
        } catch {
            report(
                "INV-0207",
                line,
                ["from": .text(product.unit.symbol), "to": .text(branch.emission.activityUnit.symbol)]
            )
            return nil
        }
    }

    private mutating func origins(of line: SourceLine, _ index: Int) -> [CompiledLine.Origin]? {
        guard !line.activityOf.isEmpty else {
            guard hasFacility(line) else { return nil }
            return [CompiledLine.Origin(line: index, unitFactor: 1)]
        }
        var result: [CompiledLine.Origin] = []
        for id in line.activityOf {
            guard let origin = indexOfLine[id], input.sources[origin].activityOf.isEmpty else {
                report("INV-0210", line, ["origin": .text(id)])
                return nil
            }
            let source = input.sources[origin]
            guard let factor = try? source.unit.factor(to: line.unit) else {
                report("INV-0207", line, ["from": .text(source.unit.symbol), "to": .text(line.unit.symbol)])
                return nil
            }
            guard hasFacility(source) else { return nil }
            result.append(CompiledLine.Origin(line: origin, unitFactor: factor))
        }
        return result
    }

    /// Whether the line belongs to a facility: only then is it known which part of it is counted.
    private mutating func hasFacility(_ line: SourceLine) -> Bool {
        if let id = line.facility, facilities[id] != nil { return true }
        report("INV-0209", line, ["name": .text(line.facility ?? "")])
        return false
    }

    private mutating func checkBuilding(_ line: SourceLine) {
        guard let id = line.building, !input.buildings.contains(where: { $0.id == id }) else { return }
        report("INV-0209", line, ["name": .text(id)])
    }

    private mutating func report(
        _ code: String,
        _ line: SourceLine,
        _ arguments: [String: Argument] = [:],
        _ severity: Diagnostic.Severity = .error
    ) {
        diagnostics.append(
            Diagnostic(code, severity, at: line.place, arguments.merging(["source": .text(line.id)]) { $1 })
        )
    }
}

extension LineCompiler {
    /// A remark about a factor, said once however many lines use it.
    struct FactorRemark {
        let code: String
        let severity: Diagnostic.Severity
        let place: Place
        let arguments: [String: Argument]
        var lines: [String]

        var diagnostic: Diagnostic {
            let users: [String: Argument] = ["sources": .list(lines), "count": .integer(lines.count)]
            return Diagnostic(code, severity, at: place, arguments.merging(users) { $1 })
        }
    }

    /// Says what a factor's boundary, flags and potentials mean in this place.
    private mutating func check(_ emission: Emission, _ line: SourceLine) {
        let name = emission.version?.id ?? line.id
        if emission.boundary == .marginal || emission.boundary == .avoided
            || emission.flags.contains(.projectOnly)
        {
            report("INV-0213", line, ["factor": .text(name)])
        } else if line.category.scope == 2, emission.boundary == .delivered {
            report("INV-0214", line, ["factor": .text(name)])
        } else if line.method == PurchasedElectricity.name, let id = emission.version?.id,
            let factor = try? library.factor(id), !ResidualMix.isGeneration(factor)
        {
            report(
                "INV-0973",
                line,
                [
                    "factor": .text(id),
                    "category": .message(Message("factor.category.\(factor.category)")),
                ]
            )
        } else if line.category.scope == 2,
            emission.flags.contains(.upstreamIncluded) || emission.boundary == .lifeCycle
        {
            remark("INV-0215", .warning, name, line)
        }
        if emission.flags.contains(.superseded) || emission.flags.contains(.outlier) {
            remark("INV-0216", .warning, name, line)
        }
        for part in emission.parts { check(part, name, line) }
    }

    private mutating func check(_ part: Emission.Part, _ name: String, _ line: SourceLine) {
        if let gas = part.gas {
            if gas.group == .kyoto, gwp.value(gas) == nil {
                report("INV-0217", line, ["gas": .text(gas.symbol), "set": .text(gwp.name)])
            }
        } else if let set = part.co2eSet {
            guard set != gwp.name else { return }
            remark("INV-0218", .warning, name, line, ["own": .text(set), "set": .text(gwp.name)])
        } else {
            remark("INV-0219", .note, name, line, ["set": .text(gwp.name)])
        }
    }

    private mutating func remark(
        _ code: String,
        _ severity: Diagnostic.Severity,
        _ factor: String,
        _ line: SourceLine,
        _ arguments: [String: Argument] = [:]
    ) {
        if let known = remarks.firstIndex(where: {
            $0.code == code && $0.arguments["factor"] == .text(factor)
        }) {
            remarks[known].lines.append(line.id)
        } else {
            remarks.append(
                FactorRemark(
                    code: code,
                    severity: severity,
                    place: line.place,
                    arguments: arguments.merging(["factor": .text(factor)]) { $1 },
                    lines: [line.id]
                )
            )
        }
    }
}
