public import QadamEvidence
public import QadamLifeCycle
import QadamUnits

/// What reading a life-cycle study gave.
public struct LifeCycleOutcome: Sendable {
    /// The study; `nil` if anything in it is an error.
    public let system: ProductSystem?
    /// Everything found, file by file, then what the tables say together.
    public let diagnostics: [Diagnostic]
    /// Digest of each file that was read, by name.
    public let digests: [String: FileDigest]
}

/// Reads a life-cycle study from its files and checks it whole.
///
/// `products.yaml` says what is asked and names the tables: `processes.csv`, `exchanges.csv` and, where a
/// flow is made in one dimension and used in another, `conversions.csv`. Columns are documented in
/// `Examples/metals/README.md`. Nothing is given back if anything is an error.
public struct LifeCycleTables {
    private var diagnostics: [Diagnostic] = []
    private var digests: [String: FileDigest] = [:]

    /// Reads the study in a folder that holds `products.yaml`.
    public static func read(folder: String) -> LifeCycleOutcome {
        read(.path("\(folder)/products.yaml")) { .path("\(folder)/\($0)") }
    }

    /// Reads a study.
    ///
    /// - Parameters:
    ///   - products: the file that says what is asked.
    ///   - open: gives the table that the file names.
    public static func read(_ products: InputFile, open: (String) -> InputFile) -> LifeCycleOutcome {
        var reader = LifeCycleTables()
        let system = reader.system(products, open)
        let hasErrors = reader.diagnostics.contains { $0.severity == .error }
        return LifeCycleOutcome(
            system: hasErrors ? nil : system,
            diagnostics: reader.diagnostics,
            digests: reader.digests
        )
    }

    private mutating func system(_ file: InputFile, _ open: (String) -> InputFile) -> ProductSystem? {
        let questions = LifeCycleQuestions(file)
        diagnostics += questions.diagnostics
        digests[questions.name] = questions.digest
        var tables: [TypedTable?] = []
        var isWhole = true
        let named = [
            (questions.processes, ProcessTable.schema), (questions.exchanges, ExchangeTable.schema),
            (questions.conversions, ConversionTable.schema), (questions.properties, PropertyTable.schema),
            (questions.prices, PriceTable.schema), (questions.causes, CauseTable.schema),
        ]
        for (name, schema) in named {
            guard let name else { tables.append(nil); continue }
            let outcome = TableReader(schema).read(open(name))
            diagnostics += outcome.diagnostics
            digests[name] = outcome.digest
            isWhole = isWhole && outcome.table != nil
            tables.append(outcome.table)
        }
        // without a table everything that needs it would be a finding once more
        guard isWhole else { return nil }
        guard let processes = tables[0], let exchanges = tables[1] else { return nil }
        var findings = Findings(file: exchanges.file)
        let system = ProductSystem(
            processes: Self.processes(processes),
            exchanges: Self.exchanges(exchanges, &findings),
            conversions: tables[2].map(Self.conversions) ?? [],
            products: questions.products,
            comparisons: questions.comparisons,
            allocation: plan(questions, properties: tables[3], prices: tables[4], causes: tables[5]),
            recycling: questions.recycling,
            options: questions.options
        )
        diagnostics += findings.diagnostics
        diagnostics += system.recycling.flatMap { $0.check() }
        let built = LifeCycleModel.build(system)
        diagnostics += built.diagnostics
        if let model = built.model { diagnostics += model.check(system.products) }
        return system
    }

    private mutating func plan(
        _ questions: LifeCycleQuestions,
        properties: TypedTable?,
        prices: TypedTable?,
        causes: TypedTable?
    ) -> AllocationPlan? {
        guard let asked = questions.allocation, let standard = asked.standard else { return nil }
        var plan = AllocationPlan(
            standard: standard,
            rules: asked.rules,
            avoided: asked.avoided,
            departures: asked.departures
        )
        if let properties {
            var findings = Findings(file: properties.file)
            plan.properties = PropertyTable.rows(properties, &findings)
            diagnostics += findings.diagnostics
        }
        if let prices {
            var findings = Findings(file: prices.file)
            plan.prices = PriceTable.rows(prices, &findings)
            diagnostics += findings.diagnostics
        }
        if let causes {
            var findings = Findings(file: causes.file)
            plan.causes = CauseTable.rows(causes, &findings)
            diagnostics += findings.diagnostics
        }
        return plan
    }

    private static func processes(_ table: TypedTable) -> [LifeCycleProcess] {
        let (id, name, location) = (
            table[ProcessTable.id], table[ProcessTable.name], table[ProcessTable.location]
        )
        let (stage, kind) = (table[ProcessTable.stage], table[ProcessTable.kind])
        let (from, to) = (table[ProcessTable.from], table[ProcessTable.to])
        let (aggregates, category) = (table[ProcessTable.aggregates], table[ProcessTable.category])
        let (citation, note) = (table[ProcessTable.citation], table[ProcessTable.note])
        return (0..<table.count).map { i in
            let dates = [from[i], to[i]].compactMap(\.self)
            return LifeCycleProcess(
                id: id[i],
                name: name[i],
                location: location[i] ?? "",
                stage: stage[i],
                kind: kind[i],
                aggregates: aggregates[i] ?? [],
                category: category[i],
                validity: dates.isEmpty ? nil : dates.joined(separator: "/"),
                citation: citation[i],
                note: note[i],
                place: .file(table.file, row: table.rowNumbers[i])
            )
        }
    }

    private static func exchanges(_ table: TypedTable, _ findings: inout Findings) -> [Exchange] {
        let (process, row, flow) = (
            table[ExchangeTable.process], table[ExchangeTable.row], table[ExchangeTable.flow]
        )
        let (direction, kind) = (table[ExchangeTable.direction], table[ExchangeTable.kind])
        let (name, provider, amount) = (
            table[ExchangeTable.name], table[ExchangeTable.provider], table[ExchangeTable.amount]
        )
        let (gas, compartment) = (table[ExchangeTable.gas], table[ExchangeTable.compartment])
        let (allocation, citation) = (table[ExchangeTable.allocation], table[ExchangeTable.citation])
        let note = table[ExchangeTable.note]
        let spread = PublishedSpread(table)
        return (0..<table.count).map { i in
            Exchange(
                process: process[i],
                row: row[i],
                direction: direction[i],
                kind: kind[i],
                flow: Flow(id: flow[i], name: name[i]),
                provider: provider[i].map { $0 == "cut-off" ? .cutOff : .process($0) },
                amount: amount[i].value,
                unit: amount[i].unit,
                entered: amount[i].entered,
                gas: gas[i],
                compartment: compartment[i],
                allocation: allocation[i],
                uncertainty: spread.uncertainty(i, table.rowNumbers[i], around: amount[i].value, &findings),
                quality: spread.quality(i, table.rowNumbers[i], &findings),
                citation: citation[i],
                note: note[i],
                place: .file(table.file, row: table.rowNumbers[i])
            )
        }
    }

    private static func conversions(_ table: TypedTable) -> [FlowConversion] {
        let (flow, amount, other) = (
            table[ConversionTable.flow], table[ConversionTable.amount], table[ConversionTable.other]
        )
        let (citation, note) = (table[ConversionTable.citation], table[ConversionTable.note])
        return (0..<table.count).map { i in
            FlowConversion(
                flow: flow[i],
                amount: amount[i],
                otherAmount: other[i],
                citation: citation[i],
                note: note[i],
                place: .file(table.file, row: table.rowNumbers[i])
            )
        }
    }
}

/// The columns of a published distribution: its name, up to three parameters or the values, and scores of quality.
private struct PublishedSpread {
    let file: String
    let name: [String?]
    let parameters: [[Double?]]
    let values: [[PublishedUncertainty.WeightedValue]?]
    let scores: [[Int?]]
    let basicVariance: [Double?]

    init(_ table: TypedTable) {
        file = table.file
        name = table[ExchangeTable.uncertainty]
        parameters = [table[ExchangeTable.first], table[ExchangeTable.second], table[ExchangeTable.third]]
        values = table[ExchangeTable.values]
        scores = ExchangeTable.scores.map { table[$0] }
        basicVariance = table[ExchangeTable.basicVariance]
    }

    /// The scores of a row; `nil` where there are none. Scores without a distribution need the basic variance, and
    /// both a distribution and the basic variance would be two distributions.
    func quality(_ i: Int, _ row: Int, _ findings: inout Findings) -> ExchangeQuality? {
        let own = scores.compactMap { $0[i] }
        if own.isEmpty, basicVariance[i] == nil { return nil }
        let isWhole = own.count == scores.count && (name[i] == nil) == (basicVariance[i] != nil)
        guard isWhole, let quality = ExchangeQuality(scores: own, basicVariance: basicVariance[i]) else {
            let place = Place.file(file, row: row, column: "reliability")
            findings.add(Diagnostic(ExchangeCode.qualityScores.rawValue, .error, at: place))
            return nil
        }
        return quality
    }

    /// The distribution of a row, which must be one that gives the amount.
    func uncertainty(_ i: Int, _ row: Int, around amount: Double, _ findings: inout Findings)
        -> PublishedUncertainty?
    {
        guard let found = uncertainty(i, row, &findings) else { return nil }
        let (range, severity): (ClosedRange<Double>, Diagnostic.Severity)
        switch found.parameters(around: amount).fit(to: amount) {
        case .fits: return found
        case .far(let far): (range, severity) = (far, .warning)
        case .opposite(let other): (range, severity) = (other, .error)
        }
        let words: [String: Argument] = [
            "amount": .number(amount), "low": .number(range.lowerBound), "high": .number(range.upperBound),
        ]
        let place = Place.file(file, row: row, column: "uncertainty")
        let code: ExchangeCode = severity == .error ? .distributionOpposite : .distributionFar
        findings.add(Diagnostic(code.rawValue, severity, at: place, words))
        return found
    }

    private func uncertainty(_ i: Int, _ row: Int, _ findings: inout Findings) -> PublishedUncertainty? {
        guard let name = name[i] else {
            if values[i] != nil { refuse("discrete", row, &findings) }
            return nil
        }
        if name == "discrete" {
            guard let values = values[i], parameters.allSatisfy({ $0[i] == nil }) else {
                refuse(name, row, &findings)
                return nil
            }
            return .discrete(values)
        }
        if values[i] != nil {
            refuse(name, row, &findings)
            return nil
        }
        switch (name, parameters[0][i], parameters[1][i], parameters[2][i]) {
        case ("lognormal", let spread?, nil, nil) where spread > 1:
            return .lognormal(squaredDeviation: spread)
        case ("normal", let spread?, nil, nil) where spread > 0:
            return .normal(twiceDeviation: spread)
        case ("triangular", let low?, let mode?, let high?) where low <= mode && mode <= high && low < high:
            return .triangular(low: low, mode: mode, high: high)
        case ("pert", let low?, let mode?, let high?) where low <= mode && mode <= high && low < high:
            return .pert(low: low, mode: mode, high: high)
        case ("uniform", let low?, nil, let high?) where low < high:
            return .uniform(low: low, high: high)
        default:
            refuse(name, row, &findings)
            return nil
        }
    }

    private func refuse(_ name: String, _ row: Int, _ findings: inout Findings) {
        let place = Place.file(file, row: row, column: "uncertainty")
        findings.add(Diagnostic("LCA-0501", .error, at: place, ["distribution": .text(name)]))
    }
}
