import QadamSparse

/// Where the impact of a solved system comes from, for one category.
///
/// Symbols: s activity of each column, q impact of one run of each column (own releases), λ impact of one unit
/// of each product, A technosphere; `h = Σ q_j·s_j`, `f = A·s`, `Aᵀ·λ = q`.
public struct ContributionAnalysis: Sendable {
    /// The system.
    public let system: LifeCycleSystem
    /// Its database.
    public let database: LifeCycleDatabase
    /// The category.
    public let category: CategoryWeights
    /// s, one a column.
    public let scaling: [Double]
    /// λ, one a product.
    public let adjoint: [Double]
    /// q, one a column.
    public let direct: [Double]
    /// f = A·s: what leaves the system.
    public let demand: [Double]
    /// h.
    public let total: Double
    /// Amount of each exchange; with them a release and a credit of one flow in one process stand apart.
    public let amounts: [Double]?

    /// An analysis of a solved system; `scaling` and `adjoint` have one entry a column, `amounts` (those that
    /// the system was built from) one an exchange.
    public init(
        _ system: LifeCycleSystem,
        _ database: LifeCycleDatabase,
        category: CategoryWeights,
        scaling: [Double],
        adjoint: [Double],
        amounts: [Double]? = nil
    ) {
        self.amounts = amounts
        self.system = system
        self.database = database
        self.category = category
        self.scaling = scaling
        self.adjoint = adjoint
        direct = category.perColumn(system, database)
        demand = system.technosphere.multiplied(by: scaling)
        total = dot(direct, scaling)
    }

    /// A part of the impact; burdens and credits stand apart, so that nothing cancels in silence.
    public struct Part: Sendable, Codable, Equatable {
        /// What it is: identifier of the process or flow, or the location.
        public var id: String
        /// Its name.
        public var name: String
        /// Sum of what adds to the impact, 0 or more.
        public var burdens: Double
        /// Sum of what takes from it, 0 or less.
        public var credits: Double
        /// Both together.
        public var value: Double { burdens + credits }

        /// A part.
        public init(id: String, name: String, burdens: Double, credits: Double) {
            self.id = id
            self.name = name
            self.burdens = burdens
            self.credits = credits
        }

        mutating func add(_ value: Double) {
            if value > 0 { burdens += value } else { credits += value }
        }
    }

    /// Own releases of each process, largest first; burdens and credits by elementary flow, for a process that
    /// releases and takes up (and for its co-products) may have both.
    public func byProcess() -> [Part] {
        parts { column, _ in
            let process = database.processes[Int(system.process[column])]
            return (process.id, process.name)
        }
    }

    /// Own releases by elementary flow.
    public func byElementaryFlow() -> [Part] {
        parts { _, row in
            let flow = database.flows[Int(system.elementaryFlows[row])]
            return (flow.id, flow.name)
        }
    }

    /// Own releases by location of the process.
    public func byLocation() -> [Part] {
        parts { column, _ in
            let location = database.processes[Int(system.process[column])].location
            return (location, location)
        }
    }

    private func parts(_ key: (Int, Int) -> (id: String, name: String)) -> [Part] {
        var places: [String: Int] = [:]
        var parts: [Part] = []
        forEachRelease { column, row, value in
            let (id, name) = key(column, row)
            if places[id] == nil {
                places[id] = parts.count
                parts.append(Part(id: id, name: name, burdens: 0, credits: 0))
            }
            if let place = places[id] { parts[place].add(value) }
        }
        return parts.sorted { (abs($0.value), $1.id) > (abs($1.value), $0.id) }
    }

    private func forEachRelease(_ body: (Int, Int, Double) -> Void) {
        let b = system.interventions
        let terms = system.interventionTerms
        for column in 0..<system.columnCount where scaling[column] != 0 {
            for k in b.columnStarts[column]..<b.columnStarts[column + 1] {
                let row = Int(b.rows[k])
                let weight = category.weight(row: row, column: column, system, database)
                let scale = weight * scaling[column]
                guard let amounts, terms.starts.count == b.entryCount + 1 else {
                    if scale * b.values[k] != 0 { body(column, row, scale * b.values[k]) }
                    continue
                }
                for t in Int(terms.starts[k])..<Int(terms.starts[k + 1]) {
                    let value = scale * terms.factor[t] * amounts[Int(terms.exchange[t])]
                    if value != 0 { body(column, row, value) }
                }
            }
        }
    }

    /// An input of a column (or, with opposite sign, another product that it gives).
    public struct Input: Sendable, Codable, Equatable {
        /// The product that is taken: its column.
        public var column: Int
        /// How much, in the reference unit of the product; negative for a product that the column gives
        /// besides its own.
        public var amount: Double
        /// amount × λ.
        public var impact: Double
    }

    /// What a column takes for one run times `activity`, largest impact first. With the own releases
    /// `q·activity` the impacts add up to λ of its product times its output.
    public func inputs(of column: Int, activity: Double) -> [Input] {
        let a = system.technosphere
        var inputs: [Input] = []
        for k in a.columnStarts[column]..<a.columnStarts[column + 1] where Int(a.rows[k]) != column {
            let supplier = Int(a.rows[k])
            let amount = -a.values[k] * activity
            if amount != 0 {
                inputs.append(Input(column: supplier, amount: amount, impact: amount * adjoint[supplier]))
            }
        }
        return inputs.sorted { (abs($0.impact), $1.column) > (abs($1.impact), $0.column) }
    }

    /// First tier: the inputs of a column for its share of the whole system.
    public func firstTier(of column: Int) -> [Input] { inputs(of: column, activity: scaling[column]) }

    /// For each column: its whole output times λ; in a loop the output counts that the loop itself takes too.
    public func upstreamTotals() -> [Double] {
        (0..<system.columnCount).map { scaling[$0] * system.technosphere[$0, $0] * adjoint[$0] }
    }
}
