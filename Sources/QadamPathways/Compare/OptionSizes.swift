internal import QadamOptimize

/// Values of the columns of options in the plans of a curve.
///
/// A bar of the naive curve stands for an option as large as in the first plan of the curve that has it: there its cost alone
/// can be held beside what the step costs in the system. The plan without a limit is no measure, since it holds only what
/// pays for itself; nor is the largest size, which at the lowest emissions has no bound but what is possible.
struct OptionSizes: Sendable {
    private struct Record {
        let tonnes: Double
        /// By option that the plan has: values of its parts.
        let parts: [Int: [Double]]
    }

    private var records: [Record] = []
    private let options: [ModelOption]
    private let smallest: Double

    init(_ options: [ModelOption], smallest: Double) { (self.options, self.smallest) = (options, smallest) }

    /// Keeps what a plan has.
    ///
    /// - Parameter tonnes: what the plan emits, by which it is found again.
    mutating func take(_ values: [Double], emitting tonnes: Double) {
        var parts: [Int: [Double]] = [:]
        for (index, option) in options.enumerated() where option.size(in: values) > smallest {
            parts[index] = option.parts.map { values[$0.column.index] }
        }
        records.append(Record(tonnes: tonnes, parts: parts))
    }

    /// By option: values of its parts in the first of the plans that has it; nil where none has.
    ///
    /// - Parameter points: plans from the cheapest to the cleanest.
    func entrances(along points: [ComparedPlan]) -> [[Double]?] {
        options.indices.map { index in
            guard let first = points.first(where: { $0.sizes[index] > smallest }) else { return nil }
            return records.last { $0.tonnes == first.emissions }?.parts[index]
        }
    }
}
