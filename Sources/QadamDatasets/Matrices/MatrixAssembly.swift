import QadamEvidence
import QadamLifeCycle
import QadamSparse
import QadamUnits

/// Makes a database of matrices that were read.
struct MatrixAssembly {
    private let a: SparseMatrix
    private let b: SparseMatrix
    private let c: SparseMatrix?
    private let names: MatrixNames
    private let uncertainty: MatrixUncertainty
    private var made: LifeCycleDatabase
    private var unitIndex: [String: Int] = [:]
    private(set) var diagnostics: [Diagnostic] = []

    init(
        name: String,
        _ a: SparseMatrix,
        _ b: SparseMatrix,
        _ c: SparseMatrix?,
        _ names: MatrixNames,
        _ uncertainty: MatrixUncertainty
    ) {
        made = LifeCycleDatabase(name: name)
        (self.a, self.b, self.c, self.names, self.uncertainty) = (a, b, c, names, uncertainty)
    }

    mutating func database() -> LifeCycleDatabase {
        makeFlows()
        for j in 0..<a.columnCount {
            let own = names.processes[j]
            made.processes.append(
                DatabaseProcess(
                    id: own.id.isEmpty ? "\(j + 1)" : own.id,
                    name: own.name,
                    location: own.location,
                    place: .file(MatrixNames.file, row: own.row)
                )
            )
            addTechnosphere(j)
            addInterventions(j)
            made.exchangeStarts.append(made.exchanges.count)
        }
        makeMethod()
        checkUncertainty()
        return made
    }

    private mutating func unit(_ symbol: String) -> Int {
        if let known = unitIndex[symbol] { return known }
        unitIndex[symbol] = made.units.count
        // A unit that the registry knows converts within its quantity; any other is a quantity of its own.
        if let known = try? UnitRegistry.standard.unit(symbol), known.offset == 0 {
            let basis = known.basis == .none ? "" : " \(known.basis)"
            made.units.append(
                DatabaseUnit(symbol: symbol, quantity: "\(known.dimension)\(basis)", factor: known.scale)
            )
        } else {
            made.units.append(DatabaseUnit(symbol: symbol, quantity: symbol, factor: 1))
        }
        return made.units.count - 1
    }

    private mutating func makeFlows() {
        for (j, name) in names.products.enumerated() {
            let isWaste = a[j, j] < 0
            made.flows.append(
                DatabaseFlow(
                    id: name.id.isEmpty ? "\(j + 1)" : name.id,
                    name: name.name,
                    kind: isWaste ? .waste : .product,
                    unit: unit(name.unit),
                    location: name.location
                )
            )
        }
        for (row, name) in names.elementary.enumerated() {
            made.flows.append(
                DatabaseFlow(
                    id: name.id.isEmpty ? "e\(row + 1)" : name.id,
                    name: name.name,
                    kind: .elementary,
                    unit: unit(name.unit),
                    cas: name.cas,
                    compartment: name.compartment
                )
            )
        }
    }

    private mutating func addTechnosphere(_ j: Int) {
        var hasProduct = false
        for k in a.columnStarts[j]..<a.columnStarts[j + 1] where a.values[k] != 0 {
            let i = Int(a.rows[k])
            let value = a.values[k]
            let own = uncertainty.a[MatrixUncertainty.key(i, j)]
            judge(own, value, names.products[i].name, j)
            let spread = spread(own, of: j, value, isProduct: i == j)
            if i == j {
                hasProduct = true
                add(i, value, value < 0 ? [.reference, .input] : [.reference], nil, spread, sign: value)
            } else if made.flows[i].kind == .waste {
                // Entry of a waste that is made: minus its amount in the treatment's row.
                add(i, -value, [], i, spread, sign: -value)
            } else if value < 0 {
                add(i, -value, [.input], i, spread, sign: 1)
            } else {
                add(i, value, [.avoided], i, spread, sign: 1)
            }
        }
        if !hasProduct {
            diagnostics.append(
                Diagnostic(
                    "DAT-0608",
                    .error,
                    at: .file("A.mtx"),
                    ["process": .text(names.processes[j].name), "index": .integer(j + 1)]
                )
            )
        }
    }

    private mutating func addInterventions(_ j: Int) {
        for k in b.columnStarts[j]..<b.columnStarts[j + 1] where b.values[k] != 0 {
            let row = Int(b.rows[k])
            let own = uncertainty.b[MatrixUncertainty.key(row, j)]
            judge(own, b.values[k], names.elementary[row].name, j)
            let spread = spread(own, of: j, b.values[k], isProduct: false)
            add(a.columnCount + row, b.values[k], [], nil, spread, sign: b.values[k])
        }
    }

    private mutating func add(
        _ flow: Int,
        _ amount: Double,
        _ flags: ExchangeFlags,
        _ provider: Int?,
        _ spread: ExchangeUncertainty?,
        sign: Double
    ) {
        made.exchanges.append(
            flow: flow,
            unit: made.flows[flow].unit,
            amount: amount,
            flags: flags,
            provider: provider ?? -1,
            uncertainty: sign < 0 ? spread?.negated : spread
        )
    }

    /// The distribution of the absolute value of an entry: its own, else that of its process.
    private func spread(_ own: ExchangeUncertainty?, of j: Int, _ value: Double, isProduct: Bool)
        -> ExchangeUncertainty?
    {
        if let own { return own }
        guard !isProduct, let kind = MatrixUncertainty.names[names.processes[j].distribution],
            let spread = names.processes[j].spread
        else { return nil }
        let size = abs(value)
        let found: ExchangeUncertainty =
            switch kind {
            case .lognormal: ExchangeUncertainty(.lognormal, size, spread)
            case .normal: ExchangeUncertainty(.normal, size, size * spread)
            case .uniform: ExchangeUncertainty(.uniform, size * (1 - spread), size * (1 + spread))
            case .triangular, .pert:
                ExchangeUncertainty(kind, size * (1 - spread), size, size * (1 + spread))
            // no word of a table of matrices means a discrete distribution
            case .discrete: ExchangeUncertainty(kind, .nan, .nan)
            }
        // a spread of nothing leaves the entry certain; others were refused when the names were read
        return MatrixUncertainty.isUsable(found) ? found : nil
    }

    /// A distribution that lies far from its entry is kept and said, one of the other sign is an error.
    private mutating func judge(_ own: ExchangeUncertainty?, _ value: Double, _ name: String, _ j: Int) {
        let (code, severity, range): (String, Diagnostic.Severity, ClosedRange<Double>)
        switch own?.fit(to: abs(value)) {
        case nil, .fits: return
        case .far(let found): (code, severity, range) = ("DAT-0760", .warning, found)
        case .opposite(let found): (code, severity, range) = ("DAT-0761", .error, found)
        }
        let words: [String: Argument] = [
            "name": .text(name), "owner": .text(names.processes[j].name), "amount": .number(abs(value)),
            "low": .number(range.lowerBound), "high": .number(range.upperBound),
        ]
        diagnostics.append(Diagnostic(code, severity, at: .file(MatrixUncertainty.file), words))
    }

    /// A distribution belongs to an entry; one of an entry that is not there is a slip of the index.
    private mutating func checkUncertainty() {
        for (word, matrix, given) in [("A", a, uncertainty.a), ("B", b, uncertainty.b)] {
            let absent = given.keys.sorted().filter { key in
                let (row, column) = (Int(key & 0xFFFF_FFFF), Int(key >> 32))
                return row >= matrix.rowCount || column >= matrix.columnCount || matrix[row, column] == 0
            }
            for key in absent.prefix(20) {
                let text = "\(word) \((key & 0xFFFF_FFFF) + 1) \((key >> 32) + 1)"
                diagnostics.append(
                    Diagnostic("DAT-0609", .error, at: .file(MatrixUncertainty.file), ["entry": .text(text)])
                )
            }
        }
    }

    private mutating func makeMethod() {
        guard let c else { return }
        let byImpact = c.transposed()
        let categories = names.impacts.enumerated().map { index, name in
            let range = byImpact.columnStarts[index]..<byImpact.columnStarts[index + 1]
            return ImpactCategory(
                id: name.id.isEmpty ? "\(index + 1)" : name.id,
                name: name.name,
                unit: name.unit,
                flow: range.map { byImpact.rows[$0] + Int32(a.columnCount) },
                factor: range.map { byImpact.values[$0] }
            )
        }
        let sets: [WeightingSet] = []
        made.methods = [ImpactMethod(id: "C.mtx", name: "C.mtx", categories: categories, sets: sets)]
    }
}
