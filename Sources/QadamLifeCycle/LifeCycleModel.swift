import QadamEvidence
import QadamSparse

/// A product system turned into columns once: what every calculation runs on.
///
/// One column is one output of one process that carries burden; a process with several outputs gives one
/// column each, with its inputs and emissions times the output's share (allocation happens before the matrix
/// is built). Row `j` of the technosphere matrix is the product of column `j`, in the unit in which its maker
/// states it, so that the reference exchange stands on the diagonal.
public struct LifeCycleModel: Sendable {
    /// A row of the intervention matrix: a gas, released or taken up.
    struct Intervention: Hashable, Sendable {
        let gas: String
        let isUptake: Bool
    }

    /// The tables it was made from.
    public let system: ProductSystem
    /// For each column: index of the process in `system.processes`.
    let columnProcess: [Int]
    /// For each column: index of its product's row in `system.exchanges`.
    let columnOutput: [Int]
    /// For each column: share of the process's burden.
    let columnShare: [Double]
    /// For each column: position of its output among those of its process.
    let columnPlace: [Int]
    /// Product × column, outputs positive, inputs negative.
    let technosphere: SparseMatrix
    /// Gas × column, kg; uptake negative.
    let interventions: SparseMatrix
    /// The gases of the rows of ``interventions``.
    let interventionRows: [Intervention]
    /// Exchange rows of each process, by index of the process.
    let rowsOfProcess: [[Int]]
    /// Column of each product, by process and flow.
    let columnOfProduct: [ProductKey: Int]
    /// How the burden of processes with several outputs was divided, by index of the process.
    let records: [Int: AllocationRecord]
    let solver: GaussSeidel

    /// Number of columns.
    public var columnCount: Int { columnProcess.count }
    /// Number of entries of the technosphere matrix.
    public var entryCount: Int { technosphere.entryCount }

    struct ProductKey: Hashable, Sendable {
        let process: String
        let flow: String
    }

    func process(ofColumn j: Int) -> LifeCycleProcess { system.processes[columnProcess[j]] }
    func output(ofColumn j: Int) -> Exchange { system.exchanges[columnOutput[j]] }

    /// Share of an exchange of column `j`'s process that the column carries.
    func share(ofRow index: Int, column j: Int) -> Double {
        records[columnProcess[j]]?.factor(ofRow: system.exchanges[index].row, output: columnPlace[j])
            ?? columnShare[j]
    }
}
