import QadamEvidence
import QadamFactors
import QadamUncertainty
import QadamUnits

/// Builds the product-sum model of an inventory: one input for every activity, property and factor, however many
/// lines share it.
///
/// Warming potentials are taken as exact, as in national inventories (2006 IPCC Guidelines, volume 1, chapter 3).
struct UncertaintyModel {
    private var inputs: [ProductSumModel.Input] = []
    private var indexOf: [String: Int32] = [:]
    private var unstated: Set<String> = []
    private var terms: [ProductSumModel.Term] = []
    private var linesOfTerms: [Int] = []
    private var members: [String: [Int32]] = [:]
    private var statedTerms = 0.0
    private let gwp: GWPSet
    private let sums: ActivitySums
    private let names: [String]
    private let lineWidth: [Double?]

    init(
        _ input: InventoryInput,
        _ lines: [CompiledLine],
        _ sums: ActivitySums,
        _ columns: ActivityColumns,
        _ allocation: InstrumentAllocation,
        _ residual: Emission?,
        _ gwp: GWPSet,
        _ options: UncertaintyOptions
    ) {
        self.gwp = gwp
        self.sums = sums
        names = input.sources.map(\.id)
        lineWidth = Self.widths(input, columns, sums, options.records)
        for line in lines {
            for origin in line.origins { add(line, origin, input) }
        }
        for claim in allocation.claims {
            guard let line = lines.first(where: { $0.index == claim.line }) else { continue }
            adjust(line, claim, allocation, input)
        }
        if let residual {
            for line in lines where line.isElectricityOfScope2 {
                replace(line, residual, allocation, input)
            }
        }
    }

    func evaluate(
        _ options: UncertaintyOptions,
        total: Double
    ) -> (InventoryUncertainty, [Diagnostic]) {
        let outputs = members.sorted { $0.key < $1.key }.map {
            ProductSumModel.Output(id: $0.key, terms: $0.value)
        }
        let missing = unstated.sorted()
        let coverage = total == 0 ? nil : statedTerms / total
        var findings: [Diagnostic] = []
        if !missing.isEmpty {
            findings.append(
                Diagnostic(
                    "INV-0220",
                    .note,
                    at: .whole,
                    [
                        "count": .integer(missing.count), "share": .share(coverage ?? 1),
                        "names": .list(missing),
                    ]
                )
            )
        }
        do throws(UncertaintyError) {
            let model = try ProductSumModel(inputs: inputs, terms: terms, outputs: outputs)
            let first = Dictionary(
                outputs.map { ($0.id, model.propagate($0)) },
                uniquingKeysWith: { first, _ in first }
            )
            let second = try options.trials.map { trials throws(UncertaintyError) in
                try model.simulate(trials: trials, seed: options.seed)
            }
            return (
                InventoryUncertainty(
                    approach1: first,
                    approach2: second,
                    coverage: coverage,
                    unstated: missing,
                    lines: lineHalfWidths
                ),
                findings
            )
        } catch {
            findings.append(
                Diagnostic("INV-0221", .warning, at: .whole, ["reason": .text(error.description)])
            )
            return (
                InventoryUncertainty(approach1: [:], approach2: nil, coverage: coverage, unstated: missing),
                findings
            )
        }
    }

    /// Relative half width of every line's activity; nil unless all its records state one.
    private static func widths(
        _ input: InventoryInput,
        _ columns: ActivityColumns,
        _ sums: ActivitySums,
        _ correlation: UncertaintyOptions.RecordCorrelation
    ) -> [Double?] {
        var squares = [Double](repeating: 0, count: input.sources.count)
        if correlation == .perRecord, input.records.statesHalfWidths {
            for row in 0..<columns.count {
                guard let half = input.records.relativeHalfWidth(columns.record(row)) else { continue }
                let size = columns.quantity[row] * sums.inside(row) * half
                squares[columns.line(row)] += size * size
            }
        }
        return input.sources.indices.map { line in
            let size = sums.magnitude[line]
            guard size > 0, sums.widthBase[line] >= size * (1 - 1e-12) else { return nil }
            return correlation == .perLine ? sums.width[line] / size : squares[line].squareRoot() / size
        }
    }

    private mutating func add(_ line: CompiledLine, _ origin: CompiledLine.Origin, _ input: InventoryInput) {
        let quantity = sums.counted(origin.line) * origin.unitFactor
        let methane = line.methane
        let category = line.line.category
        for branch in line.branches {
            for part in branch.source.emission.parts {
                guard let potential = potential(part, methane) else { continue }
                let value = quantity * branch.kilograms(part) * potential
                let (factors, stated) = inputs(of: branch, part, activity: origin.line, input)
                if stated { statedTerms += value }
                var outputs = ["total.location", "total.market", "category.\(category.rawValue)"]
                switch category.scope {
                case 1: outputs.append("scope.1")
                case 2: outputs += ["scope.2.location", "scope.2.market"]
                default: outputs.append("scope.3")
                }
                append(value, factors, outputs, line.index)
            }
        }
    }

    /// A contract replaces the grid on what it claims.
    private mutating func adjust(
        _ line: CompiledLine,
        _ claim: InstrumentAllocation.Claim,
        _ allocation: InstrumentAllocation,
        _ input: InventoryInput
    ) {
        remove(line, claim.quantity, input)
        guard let rate = allocation.rates[claim.instrument] else { return }
        // Biogenic carbon dioxide stands outside the scopes; a gas without potential was refused before.
        let set = line.methane.map { gwp.valuing(.ch4, as: $0.variant) } ?? gwp
        let potential = rate.gas.map { $0 == .co2Biogenic ? 0 : set.value($0) } ?? 1
        guard let potential else { return }
        let value =
            claim.quantity * InstrumentAllocation.kilowattHours(line.line.unit) * rate.kilogramsPerKWh
            * potential
        if value != 0 { append(value, [], Self.marketOutputs, line.index) }
    }

    /// The residual mix replaces the grid on what no contract claims.
    private mutating func replace(
        _ line: CompiledLine,
        _ residual: Emission,
        _ allocation: InstrumentAllocation,
        _ input: InventoryInput
    ) {
        let claimed = allocation.claims.filter { $0.line == line.index }.reduce(0) { $0 + $1.quantity }
        let counted = line.origins.reduce(0) { $0 + sums.counted($1.line) * $1.unitFactor }
        let rest = counted - claimed
        let factor = InstrumentAllocation.kilowattHours(line.line.unit)
        remove(line, rest, input)
        let methane = line.methane
        for part in residual.parts {
            guard let potential = potential(part, methane) else { continue }
            var factors = [activity(line.index, input)]
            factors.append(register(part.input, part.range))
            append(
                rest * factor * part.kilograms * potential,
                factors.compactMap(\.self),
                Self.marketOutputs,
                line.index
            )
        }
    }

    private static let marketOutputs = ["total.market", "scope.2.market"]

    private mutating func remove(_ line: CompiledLine, _ quantity: Double, _ input: InventoryInput) {
        let methane = line.methane
        for branch in line.branches {
            for part in branch.source.emission.parts {
                guard let potential = potential(part, methane) else { continue }
                let (factors, _) = inputs(of: branch, part, activity: line.index, input)
                append(
                    -quantity * branch.kilograms(part) * potential,
                    factors,
                    Self.marketOutputs,
                    line.index
                )
            }
        }
    }

    private mutating func append(_ value: Double, _ factors: [Int32], _ outputs: [String], _ line: Int) {
        let index = Int32(terms.count)
        linesOfTerms.append(line)
        terms.append(ProductSumModel.Term(value: value, inputs: factors))
        for output in outputs { members[output, default: []].append(index) }
    }

    /// kg CO2e per kg inside the scopes; nil for gases outside.
    private func potential(_ part: Emission.Part, _ methane: MethaneOrigin?) -> Double? {
        guard let gas = part.gas else { return 1 }
        if gas == .ch4, let methane, let own = gwp.value(gas, as: methane.variant) { return own }
        return gas.group == .kyoto ? gwp.value(gas) : nil
    }

    private mutating func inputs(
        of branch: CompiledLine.Branch,
        _ part: Emission.Part,
        activity line: Int,
        _ input: InventoryInput
    ) -> ([Int32], Bool) {
        var found = [activity(line, input)]
        for link in branch.source.links where link.input != nil {
            found.append(register(link.input, link.range))
        }
        if part.input != nil { found.append(register(part.input, part.range)) }
        return (found.compactMap(\.self), found.allSatisfy { $0 != nil })
    }

    private mutating func activity(_ line: Int, _ input: InventoryInput) -> Int32? {
        register(
            "activity:\(input.sources[line].id)",
            lineWidth[line].map(StatedInterval.symmetric)
        )
    }

    /// The index of an input; nil, and noted, when it has no stated range.
    private mutating func register(_ id: String?, _ range: StatedInterval?) -> Int32? {
        guard let id else { return nil }
        if let index = indexOf[id] { return index }
        guard let range, let made = try? Self.input(id, range) else {
            unstated.insert(id)
            return nil
        }
        let index = Int32(inputs.count)
        inputs.append(made)
        indexOf[id] = index
        return index
    }

    private static func input(
        _ id: String,
        _ range: StatedInterval
    ) throws(UncertaintyError) -> ProductSumModel.Input {
        let (below, above) = (1 - range.lower, range.upper - 1)
        if abs(above - below) <= 1e-9 * max(below, above) {
            return try .symmetric(id: id, relativeHalfWidth: above)
        }
        return try .range(id: id, central: 1, lower: range.lower, upper: range.upper)
    }

    /// Half widths of Approach 1 by line, kg CO2e by location.
    private var lineHalfWidths: [String: Double] {
        var effects: [Int: [Int32: Double]] = [:]
        for term in members["total.location"] ?? [] {
            let line = linesOfTerms[Int(term)]
            effects[line] = effects[line] ?? [:]
            for input in terms[Int(term)].inputs {
                effects[line, default: [:]][input, default: 0] +=
                    terms[Int(term)].value * inputs[Int(input)].relativeHalfWidth
            }
        }
        var widths: [String: Double] = [:]
        for (line, inputs) in effects {
            let squares = inputs.sorted { $0.key < $1.key }.reduce(0) { $0 + $1.value * $1.value }
            widths[names[line]] = squares.squareRoot()
        }
        return widths
    }

    /// Half widths by output as they would be if no input were shared between lines (equation 3.2 over lines).
    var independentHalfWidths: [String: Double] {
        members.mapValues { terms in
            var effects: [Int: [Int32: Double]] = [:]
            for term in terms {
                let line = linesOfTerms[Int(term)]
                for input in self.terms[Int(term)].inputs {
                    effects[line, default: [:]][input, default: 0] +=
                        self.terms[Int(term)].value * inputs[Int(input)].relativeHalfWidth
                }
            }
            // In a fixed order, so that the same data give the same bits.
            return effects.sorted { $0.key < $1.key }
                .flatMap { $0.value.sorted { $0.key < $1.key } }
                .reduce(0) { $0 + $1.value * $1.value }
                .squareRoot()
        }
    }

    /// The inputs that more than one line uses, with the number of their lines.
    var sharedInputs: [String: Int] {
        var users: [Int32: Set<Int>] = [:]
        for (index, term) in terms.enumerated() {
            for input in term.inputs { users[input, default: []].insert(linesOfTerms[index]) }
        }
        var shared: [String: Int] = [:]
        for (input, lines) in users where lines.count > 1 { shared[inputs[Int(input)].id] = lines.count }
        return shared
    }
}
