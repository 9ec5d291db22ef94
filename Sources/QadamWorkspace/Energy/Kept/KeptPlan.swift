import Foundation
import QadamOptimize
import QadamPathways
import QadamStore

/// A plan beside the workspace, so that what was solved can be explained, exported and run without being solved again.
///
/// It holds for the linear model that it was solved on, and for no other: the digest of that model's numbers is kept with
/// it, and compared with the model that is made anew from the workspace each time.
struct KeptPlan: Codable {
    /// What distinguishes plans of one model that are kept side by side.
    struct Question: Codable, Equatable {
        var model: String
        var objective: String
        var emission: String?
        var weight: Double?
        var budget: Double?
        var caps: [String]
    }

    /// How it was solved.
    struct Settings: Codable, Equatable {
        var gap: Double
        var isExact: Bool
        var method: String
    }

    /// What it was solved by: the form of this record, the equations, the solver.
    struct Program: Codable, Equatable {
        var form = 1
        var methods: [String]
        var solver: String
    }

    var question: Question
    var settings: Settings
    var program: Program
    /// Digest of the linear model, 64 hexadecimal digits.
    var digest: String
    var objective: Double
    var bestBound: Double?
    var iterations: Int
    var way: SystemResult.Way
    var pricesHaveFixedUnits: Bool
    /// Doubles in the order of the model, as they lie in memory.
    var columnValues: Data
    var rowActivities: Data
    var rowDuals: Data?
    var reducedCosts: Data?
    /// Digest of the four arrays, so that a damaged file is not taken.
    var checksum: String

    init(
        _ record: PlanRecord,
        _ question: Question,
        _ settings: Settings,
        _ program: Program,
        digest: String
    ) {
        (self.question, self.settings, self.program, self.digest) = (question, settings, program, digest)
        objective = record.objective
        bestBound = record.bestBound
        iterations = record.iterations
        way = record.way
        pricesHaveFixedUnits = record.pricesHaveFixedUnits
        columnValues = Self.data(record.primal.columnValues)
        rowActivities = Self.data(record.primal.rowActivities)
        rowDuals = record.dual.map { Self.data($0.rowDuals) }
        reducedCosts = record.dual.map { Self.data($0.reducedCosts) }
        checksum = ""
        checksum = sum
    }

    /// Its numbers; nil where the file was damaged.
    var record: PlanRecord? {
        guard checksum == sum else { return nil }
        var dual: DualSolution?
        if let rowDuals, let reducedCosts {
            dual = DualSolution(
                rowDuals: Self.numbers(rowDuals),
                reducedCosts: Self.numbers(reducedCosts)
            )
        }
        return PlanRecord(
            objective: objective,
            bestBound: bestBound,
            iterations: iterations,
            way: way,
            pricesHaveFixedUnits: pricesHaveFixedUnits,
            primal: PrimalSolution(
                columnValues: Self.numbers(columnValues),
                rowActivities: Self.numbers(rowActivities)
            ),
            dual: dual
        )
    }

    private var sum: String {
        let parts = [columnValues, rowActivities, rowDuals ?? Data(), reducedCosts ?? Data()]
        let figures: [Double] = [
            objective, bestBound ?? .nan, Double(iterations), pricesHaveFixedUnits ? 1 : 0,
        ]
        return ContentHash.sha256((parts + [Self.data(figures)]).map { ContentHash.sha256($0) }.joined())
    }

    private static func data(_ values: [Double]) -> Data { values.withUnsafeBytes { Data($0) } }

    private static func numbers(_ data: Data) -> [Double] {
        [Double](unsafeUninitializedCapacity: data.count / MemoryLayout<Double>.stride) { buffer, count in
            count = data.copyBytes(to: buffer) / MemoryLayout<Double>.stride
        }
    }
}

extension LinearModel {
    /// SHA-256 over all its numbers, 64 hexadecimal digits; names are no part of it.
    var digest: String {
        func hash<Number>(_ values: [Number]) -> String {
            values.withUnsafeBytes { ContentHash.sha256(Data($0)) }
        }
        let parts =
            [cost, columnLower, columnUpper, rowLower, rowUpper, coefficient, [offset]].map { hash($0) }
            + [columnStart, rowIndex, integrality, [sense.rawValue]].map { hash($0) }
        return ContentHash.sha256(parts.joined())
    }
}
