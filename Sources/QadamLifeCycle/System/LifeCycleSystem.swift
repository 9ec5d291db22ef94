public import QadamSparse

/// A database turned into matrices: `A·s = f`, `g = B·s`. One column is one product of one process (or the
/// treatment of one waste); row `j` of A is the product of column `j` in the reference unit of its flow, so that
/// the product stands on the diagonal.
///
/// Every entry of A and B is a sum of terms, one an exchange: amount × factor. The terms are kept, so that a
/// sample of the amounts gives the sampled matrices without building anything anew.
public struct LifeCycleSystem: Sendable {
    /// For each column: the process.
    public let process: [Int32]
    /// For each column: the exchange of its product.
    public let product: [Int32]
    /// For each column: share of the process's burden under the rule of allocation.
    public let share: [Double]
    /// A: product × column, outputs positive, inputs negative.
    public let technosphere: SparseMatrix
    /// B: elementary flow × column in the reference unit of the flow; taken from nature is negative. A flow that
    /// is released here and taken there has two rows, so that uptake and release stay apart.
    public let interventions: SparseMatrix
    /// For each row of B: index of the flow in the database.
    public let elementaryFlows: [Int32]
    /// For each row of B: whether it is taken from nature rather than released.
    public let isTaken: [Bool]
    /// What each entry of A is made of.
    public let technosphereTerms: MatrixTerms
    /// What each entry of B is made of.
    public let interventionTerms: MatrixTerms

    /// A system from its columns.
    package init(
        process: [Int32],
        product: [Int32],
        share: [Double],
        technosphere: SparseMatrix,
        interventions: SparseMatrix,
        elementaryFlows: [Int32],
        isTaken: [Bool],
        technosphereTerms: MatrixTerms,
        interventionTerms: MatrixTerms
    ) {
        self.process = process
        self.product = product
        self.share = share
        self.technosphere = technosphere
        self.interventions = interventions
        self.elementaryFlows = elementaryFlows
        self.isTaken = isTaken
        self.technosphereTerms = technosphereTerms
        self.interventionTerms = interventionTerms
    }

    /// Number of columns.
    public var columnCount: Int { process.count }
}

/// The terms of the entries of a matrix: entry `k` is Σ amount(exchange) × factor over
/// `starts[k] ..< starts[k + 1]`.
public struct MatrixTerms: Sendable, Equatable {
    /// Where the terms of each entry begin; one more than there are entries.
    public var starts: [Int32]
    /// The exchange of each term.
    public var exchange: [Int32]
    /// Turns the amount of the exchange into its part of the entry: unit, sign, share.
    public var factor: [Double]

    /// Terms of no entries.
    public init() {
        starts = [0]
        exchange = []
        factor = []
    }

    /// Terms from their columns.
    public init(starts: [Int32], exchange: [Int32], factor: [Double]) {
        self.starts = starts
        self.exchange = exchange
        self.factor = factor
    }
}
