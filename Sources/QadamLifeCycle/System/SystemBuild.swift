public import QadamEvidence

/// What came of turning a database into matrices.
public struct SystemBuild: Sendable {
    /// A process that cannot be used, and why.
    public struct Fault: Sendable, Equatable {
        /// The process.
        public let process: Int
        /// What is wrong with it.
        public let diagnostic: Diagnostic
    }

    /// The matrices; `nil` where ``faults`` is not empty.
    public let system: LifeCycleSystem?
    /// Processes that cannot be used.
    public let faults: [Fault]
    /// Inputs, wastes and credits that nobody in the database makes, treats or is credited with: exchanges.
    public let cutOffs: [Int32]
    /// Co-products that carry no burden, because nobody published their share: exchanges.
    public let withoutShare: [Int32]
    /// Processes with several products whose burden lies on the reference product alone, because nobody
    /// published shares.
    public let undivided: [Int32]
    /// The share of each column and the rule behind it were taken from here.
    public let allocation: AllocationChoice

    /// Errors of the processes, and notes on what is cut off and undivided.
    public func diagnostics(of database: LifeCycleDatabase) -> [Diagnostic] {
        var found = faults.map(\.diagnostic)
        if !cutOffs.isEmpty {
            found.append(Diagnostic("LCA-1011", .note, at: .whole, ["count": .integer(cutOffs.count)]))
        }
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
