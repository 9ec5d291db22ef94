public import QadamLifeCycle
import QadamSparse

/// Writes a system as `A.mtx`, `B.mtx`, `C.mtx`, `names.csv` and, where exchanges have distributions,
/// `uncertainty.csv`: what ``MatrixPackageReader`` reads and other programs too.
public struct MatrixPackageWriter {
    /// One row of C: impact of one unit of each row of B.
    public struct Impact: Sendable {
        let id: String
        let name: String
        let unit: String
        let weights: [Double]

        /// A category with its weights.
        public init(id: String, name: String, unit: String, weights: [Double]) {
            self.id = id
            self.name = name
            self.unit = unit
            self.weights = weights
        }
    }

    private let engine: LifeCycleEngine
    private let impacts: [Impact]

    /// A writer of the matrices of an engine.
    public init(_ engine: LifeCycleEngine, impacts: [Impact]) {
        self.engine = engine
        self.impacts = impacts
    }

    /// The files by name.
    public func files() throws -> [(name: String, bytes: [UInt8])] {
        let system = engine.system
        let comment = "\(engine.database.name)"
        var files: [(name: String, bytes: [UInt8])] = [
            ("A.mtx", MatrixMarket.text(of: system.technosphere, comment: comment)),
            ("B.mtx", MatrixMarket.text(of: system.interventions, comment: comment)),
        ]
        if !impacts.isEmpty { files.append(("C.mtx", MatrixMarket.text(of: try characterization()))) }
        files.append(("names.csv", names()))
        if let uncertainty = uncertainty() { files.append(("uncertainty.csv", uncertainty)) }
        return files
    }

    private func characterization() throws -> SparseMatrix {
        var rows: [Int32] = []
        var columns: [Int32] = []
        var values: [Double] = []
        for (row, impact) in impacts.enumerated() {
            for (column, weight) in impact.weights.enumerated() where weight != 0 {
                rows.append(Int32(row))
                columns.append(Int32(column))
                values.append(weight)
            }
        }
        return try SparseMatrix(
            rowCount: impacts.count,
            columnCount: engine.system.elementaryFlows.count,
            rows: rows,
            columns: columns,
            values: values
        )
    }

    private func names() -> [UInt8] {
        let database = engine.database
        var text = DelimitedText(["kind", "index", "id", "name", "location", "unit", "compartment", "cas"])
        for column in engine.system.process.indices {
            let flow = engine.flow(ofColumn: column)
            text.row([
                "product", "\(column + 1)", engine.id(ofColumn: column), flow.name, flow.location,
                engine.unit(ofColumn: column), "", "",
            ])
        }
        for (column, process) in engine.system.process.enumerated() {
            let process = database.processes[Int(process)]
            text.row([
                "process", "\(column + 1)", engine.id(ofColumn: column), process.name, process.location, "",
                "", "",
            ])
        }
        for (row, index) in engine.system.elementaryFlows.enumerated() {
            let flow = database.flows[Int(index)]
            let id = engine.system.isTaken[row] ? flow.id + "/taken" : flow.id
            text.row([
                "elementary", "\(row + 1)", id, flow.name, flow.location, database.units[flow.unit].symbol,
                flow.compartment, flow.cas,
            ])
        }
        for (row, impact) in impacts.enumerated() {
            text.row(["impact", "\(row + 1)", impact.id, impact.name, "", impact.unit, "", ""])
        }
        return text.bytes
    }

    /// Entries that vary and are written as certain: several exchanges make them, so that they have no distribution of a
    /// known kind, or the distribution is one of single values, which the file cannot hold.
    public var entriesLeftCertain: Int { distributions().left }

    private func uncertainty() -> [UInt8]? { distributions().bytes }

    /// Distributions of entries that come from one exchange alone; `nil` where there are none.
    private func distributions() -> (bytes: [UInt8]?, left: Int) {
        let columns = engine.database.exchanges.uncertainty
        guard columns.count > 0 else { return (nil, 0) }
        var left = 0
        var place = [Int32](repeating: -1, count: engine.database.exchanges.count)
        for k in columns.exchange.indices { place[Int(columns.exchange[k])] = Int32(k) }
        var text = DelimitedText(["matrix", "row", "column", "distribution", "p1", "p2", "p3"])
        for (name, matrix, terms) in [
            ("A", engine.system.technosphere, engine.system.technosphereTerms),
            ("B", engine.system.interventions, engine.system.interventionTerms),
        ] {
            for j in 0..<matrix.columnCount {
                for k in matrix.columnStarts[j]..<matrix.columnStarts[j + 1] {
                    let first = Int(terms.starts[k])
                    let all = first..<Int(terms.starts[k + 1])
                    guard all.contains(where: { place[Int(terms.exchange[$0])] >= 0 }) else { continue }
                    guard all.count == 1 else {
                        left += 1
                        continue
                    }
                    let found = columns[Int(place[Int(terms.exchange[first])])]
                    guard found.kind != .discrete else {
                        left += 1
                        continue
                    }
                    let scaled = found.scaled(
                        by: terms.factor[first],
                        towards: matrix.values[k]
                    )
                    text.row([
                        name, "\(matrix.rows[k] + 1)", "\(j + 1)", "\(scaled.kind)", "\(scaled.first)",
                        "\(scaled.second)", "\(scaled.third)",
                    ])
                }
            }
        }
        return (text.bytes, left)
    }
}

extension ExchangeUncertainty {
    /// The distribution of the absolute value of an entry that is the exchange times a factor.
    func scaled(by factor: Double, towards value: Double) -> ExchangeUncertainty {
        let size = abs(factor)
        var scaled: ExchangeUncertainty =
            switch kind {
            case .lognormal: ExchangeUncertainty(kind, first * size, second)
            case .normal: ExchangeUncertainty(kind, first * size, second * size)
            case .triangular, .pert: ExchangeUncertainty(kind, first * size, second * size, third * size)
            case .uniform: ExchangeUncertainty(kind, first * size, second * size)
            case .discrete:
                ExchangeUncertainty(discrete: values.map { .init(value: $0.value * size, weight: $0.weight) })
            }
        // Published with the sign of the exchange's amount; here the entry's absolute value is meant.
        let amountIsNegative = (value < 0) != (factor < 0)
        if amountIsNegative { scaled = scaled.negated }
        return scaled
    }
}
