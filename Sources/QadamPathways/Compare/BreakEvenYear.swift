internal import QadamEvidence
public import QadamOptimize

/// From which year on an option is chosen, over models that the caller gives by year: the same plan with the prices, factors
/// or limits of that year.
public struct BreakEvenYear: Hashable, Sendable, Codable {
    /// The option in one year.
    public struct Year: Hashable, Sendable, Codable {
        /// The year.
        public let year: Int
        /// Size in the plan; absent where there is no plan.
        public let size: Double?
    }

    /// The option.
    public let option: String
    /// All years that were asked for, ascending.
    public let years: [Year]
    /// The first year in which it is chosen; absent if in none.
    public let first: Int?
    /// The first year from which on it is chosen in every later one; absent if there is none. Later than ``first`` where it
    /// leaves again in between.
    public let lasting: Int?

    /// Solves the plan of every year: nothing says that an option that was chosen once stays, so no year is skipped.
    ///
    /// - Parameter model: the model of a year; all have the option.
    /// - Throws: `OptimizeError` if the solver is missing or fails, or `model` throws it.
    public static func find(
        of option: String,
        years: [Int],
        limit: Double? = nil,
        options: ComparisonOptions = ComparisonOptions(),
        model: (Int) throws(OptimizeError) -> ComparableModel
    ) throws(OptimizeError) -> BreakEvenYear {
        var found: [Year] = []
        let watch = ComparisonWatch(ComparisonObserver(), expected: years.count)
        for year in years.sorted() {
            let model = try model(year)
            guard let index = model.options.firstIndex(where: { $0.id == option }),
                !model.findings().contains(where: { $0.severity == .error })
            else {
                found.append(Year(year: year, size: nil))
                continue
            }
            let solver = try ComparisonSolver(model, options: options, watch: watch)
            try solver.limit(limit)
            found.append(Year(year: year, size: try solver.solve()?.plan?.sizes[index]))
        }
        let chosen = found.map { ($0.size ?? 0) > options.smallestSize }
        let tail = chosen.reversed().prefix { $0 }.count
        return BreakEvenYear(
            option: option,
            years: found,
            first: chosen.firstIndex(of: true).map { found[$0].year },
            lasting: tail > 0 ? found[found.count - tail].year : nil
        )
    }
}
