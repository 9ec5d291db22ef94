public import QadamEvidence
import QadamSparse

/// What came of turning a database into matrices.
public struct SystemBuild: Sendable {
    /// A process that cannot be used, and why.
    public struct Fault: Sendable, Equatable {
        /// The process.
        public let process: Int
        /// The exchange that is at fault; `nil` for the process itself.
        public let exchange: Int?
        /// What is wrong with it.
        public let diagnostic: Diagnostic

        /// Code of an amount that is not a number.
        static let noNumber = "LCA-1013"
    }

    /// The matrices; `nil` where ``faults`` is not empty.
    public let system: LifeCycleSystem?
    /// Processes that cannot be used.
    public let faults: [Fault]
    /// Inputs, wastes and credits that nobody in the database makes, treats or is credited with: exchanges.
    public let cutOffs: [Int32]
    /// Inputs whose provider makes them as a co-product without a share: they count as zero. Exchanges.
    public let freeInputs: [Int32]
    /// Columns of processes that take all of what they make themselves.
    public let selfConsuming: [Int32]
    /// These columns and all that need them: none has a footprint (`LCA-1016`).
    public let unfounded: Set<Int32>
    /// Loops of columns that no amount of production serves, found when the engine was made ready.
    public internal(set) var loops: [UnsolvableLoop] = []
    /// The columns of ``loops`` and all that need them: none has a footprint (`LCA-1024`).
    public internal(set) var blocked: Set<Int32> = []
    /// Co-products that carry no burden, because nobody published their share: exchanges.
    public let withoutShare: [Int32]
    /// Processes with several products whose burden lies on the reference product alone, because nobody
    /// published shares.
    public let undivided: [Int32]
    /// Processes that publish no shares, whose co-products another process takes: divided by amount.
    public let divided: [Int32]
    /// Processes whose publisher divides exchange by exchange with shares that cannot be used: divided as if nothing were
    /// published.
    public let unusable: [Int32]
    /// The share of each column and the rule behind it were taken from here.
    public let allocation: AllocationChoice

    /// Errors of the processes, and notes on what is cut off and undivided.
    public func diagnostics(of database: LifeCycleDatabase) -> [Diagnostic] {
        var found = faults.map(\.diagnostic)
        if !cutOffs.isEmpty {
            found.append(Diagnostic("LCA-1011", .note, at: .whole, ["count": .integer(cutOffs.count)]))
        }
        if !divided.isEmpty {
            let names = divided.prefix(3).map { database.processes[Int($0)].name }
            let arguments: [String: Argument] = ["count": .integer(divided.count), "processes": .list(names)]
            found.append(Diagnostic("LCA-1020", .warning, at: .whole, arguments))
        }
        if !loops.isEmpty {
            let names = loops.flatMap(\.columns).prefix(5).compactMap { system.map { $0.process }?[$0] }.map {
                database.processes[Int($0)].name
            }
            let arguments: [String: Argument] = ["count": .integer(blocked.count), "processes": .list(names)]
            found.append(Diagnostic("LCA-1024", .warning, at: .whole, arguments))
        }
        if !unusable.isEmpty {
            let names = unusable.prefix(3).map { database.processes[Int($0)].name }
            let arguments: [String: Argument] = [
                "count": .integer(unusable.count), "processes": .list(names),
            ]
            found.append(Diagnostic("LCA-1023", .warning, at: .whole, arguments))
        }
        if !freeInputs.isEmpty { found.append(freeInputsFound(database)) }
        if !selfConsuming.isEmpty { found.append(selfConsumingFound(database)) }
        if !undivided.isEmpty {
            let names = undivided.prefix(3).map { database.processes[Int($0)].name }
            found.append(
                Diagnostic(
                    "LCA-1012",
                    .warning,
                    at: .whole,
                    ["count": .integer(undivided.count), "processes": .list(names)]
                )
            )
        }
        return found
    }

    private func freeInputsFound(_ database: LifeCycleDatabase) -> Diagnostic {
        var uses: [Int32: Int] = [:]
        for exchange in freeInputs { uses[database.exchanges.flow[Int(exchange)], default: 0] += 1 }
        let flows = uses.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(5)
        return Diagnostic(
            "LCA-1017",
            .warning,
            at: .whole,
            [
                "count": .integer(freeInputs.count),
                "flows": .list(flows.map { "\(database.flows[Int($0.key)].name) (\($0.value))" }),
            ]
        )
    }

    private func selfConsumingFound(_ database: LifeCycleDatabase) -> Diagnostic {
        let names = selfConsuming.prefix(5).compactMap { system.map { $0.process }?[Int($0)] }.map {
            database.processes[Int($0)].name
        }
        return Diagnostic(
            "LCA-1016",
            .warning,
            at: .whole,
            ["count": .integer(unfounded.count), "processes": .list(names)]
        )
    }
}

extension LifeCycleSystem {
    /// These columns and all that need their products, directly or through others.
    func columns(needing columns: [Int32]) -> Set<Int32> {
        if columns.isEmpty { return [] }
        var users: [Int32: [Int32]] = [:]
        for column in 0..<columnCount {
            for k in technosphere.columnStarts[column]..<technosphere.columnStarts[column + 1]
            where technosphere.values[k] != 0 && Int(technosphere.rows[k]) != column {
                users[technosphere.rows[k], default: []].append(Int32(column))
            }
        }
        var found = Set(columns)
        var open = columns
        while let next = open.popLast() {
            for user in users[next] ?? [] where found.insert(user).inserted { open.append(user) }
        }
        return found
    }
}

extension LifeCycleSystem {
    /// Turns a database into matrices.
    ///
    /// - Parameters:
    ///   - database: the data.
    ///   - amounts: the amount of each exchange, formulas evaluated, in the exchange's own unit.
    ///   - allocation: how burden is divided among several products of a process.
    /// - Returns: the system, or why there is none (`LCA-10…`).
    public static func build(
        _ database: LifeCycleDatabase,
        amounts: [Double],
        allocation: AllocationChoice = .published
    ) -> SystemBuild {
        var builder = SystemBuilder(database, amounts: amounts, allocation: allocation)
        return builder.build()
    }
}
