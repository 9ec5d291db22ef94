public import QadamEvidence
import QadamSparse
import QadamUnits

/// A database that is ready to be calculated: amounts evaluated, matrices built, the order of the sweeps known.
public struct LifeCycleEngine: Sendable {
    /// The data.
    public let database: LifeCycleDatabase
    /// The amount of each exchange, formulas evaluated.
    public let amounts: [Double]
    /// The matrices.
    public let system: LifeCycleSystem
    /// How they were built.
    public let build: SystemBuild
    let solver: ProductionSolver

    /// Prepares a database.
    ///
    /// - Parameters:
    ///   - database: the data.
    ///   - amounts: the amount of each exchange, formulas evaluated.
    ///   - allocation: how burden is divided among co-products.
    ///   - order: an order of the sweeps that was found before for the same matrices; ignored where it does not
    ///     fit.
    /// - Returns: the engine, or why there is none.
    public static func prepare(
        _ database: LifeCycleDatabase,
        amounts: [Double],
        allocation: AllocationChoice = .published,
        order: [Int32] = []
    ) -> (engine: LifeCycleEngine?, diagnostics: [Diagnostic]) {
        var build = LifeCycleSystem.build(database, amounts: amounts, allocation: allocation)
        guard let system = build.system else { return (nil, build.diagnostics(of: database)) }
        do throws(SparseError) {
            let (solver, loops) = try system.cuttingLoops { matrix throws(SparseError) in
                try Self.solver(matrix, order)
            }
            build.loops = loops
            build.blocked = system.columns(needing: loops.flatMap(\.columns).map(Int32.init))
            let engine = LifeCycleEngine(
                database: database,
                amounts: amounts,
                system: system,
                build: build,
                solver: solver
            )
            return (engine, build.diagnostics(of: database))
        } catch {
            let name = database.processes[Int(system.process[error.index])].name
            let found = Diagnostic("LCA-0113", .error, at: .whole, ["processes": .list([name])])
            return (nil, build.diagnostics(of: database) + [found])
        }
    }

    private static func solver(_ matrix: SparseMatrix, _ order: [Int32]) throws(SparseError)
        -> ProductionSolver
    {
        if order.count == matrix.columnCount, let solver = try? ProductionSolver(matrix, order: order) {
            return solver
        }
        return try ProductionSolver(matrix)
    }

    /// The order of the sweeps, to be kept with the data.
    public var order: [Int32] { solver.sweeps.order }

    /// Name of the process of a column.
    public func processName(ofColumn column: Int) -> String {
        database.processes[Int(system.process[column])].name
    }

    /// The product (or treated waste) of a column.
    public func flow(ofColumn column: Int) -> DatabaseFlow {
        database.flows[Int(database.exchanges.flow[Int(system.product[column])])]
    }

    /// Symbol of the reference unit of a column's product.
    public func unit(ofColumn column: Int) -> String { database.units[flow(ofColumn: column).unit].symbol }
}

extension LifeCycleEngine {
    /// What one of a unit is in the reference unit of a column's product: a unit of the database by its symbol,
    /// else one that the unit registry knows and that converts into the product's.
    public func factor(ofUnit symbol: String, forColumn column: Int) -> Double? {
        let flow = Int(database.exchanges.flow[Int(system.product[column])])
        let conversions = UnitConversions(database)
        for (index, unit) in database.units.enumerated() where unit.symbol == symbol {
            if let factor = conversions.factor(unit: index, flow: flow) { return factor }
        }
        let own = try? UnitRegistry.standard.unit(database.units[database.flows[flow].unit].symbol)
        guard let own, let asked = try? UnitRegistry.standard.unit(symbol) else { return nil }
        return asked.conversion(to: own)
    }
}
