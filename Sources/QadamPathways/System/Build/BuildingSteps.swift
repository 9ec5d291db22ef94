/// The levels of the buildings, and the columns of "this level or above" of every period.
///
/// A level that is not yet possible has no column: it can only be passed on the way to one above it, so that "this level or
/// above" is then the same as "the next level or above".
struct BuildingSteps: Sendable {
    /// A building with its levels in order; the first is how it stands.
    struct Ladder: Sendable {
        let building: Int
        let levels: [Int]
        /// By position of the level from the second on, and period: number of the column, −1 for zero.
        var columns: [[Int]]
    }

    /// A column: the level, and the first period of it.
    struct Step: Sendable {
        let building: Int
        let level: Int
        let period: Int
        var isRequired: Bool
    }

    private(set) var ladders: [Ladder] = []
    private(set) var steps: [Step] = []
    /// By building: position in ``ladders``, −1 for none.
    let ladderOf: [Int]

    init(_ data: SystemData) {
        let (buildings, levels) = (data.sets.count(.building), data.sets.count(.level))
        var ladderOf = [Int](repeating: -1, count: buildings)
        let demand = data[.levelDemand]
        for b in 0..<buildings {
            let own = (0..<levels).filter { k in
                (0..<data.regions).contains { demand.hasBlock($0, b, k) }
            }
            if own.isEmpty { continue }
            ladderOf[b] = ladders.count
            ladders.append(
                Ladder(
                    building: b,
                    levels: own,
                    columns: own.map { _ in [Int](repeating: -1, count: data.periods) }
                )
            )
        }
        self.ladderOf = ladderOf
        for position in ladders.indices { number(position, data) }
    }

    /// Numbers the columns of a building, the highest level first.
    private mutating func number(_ position: Int, _ data: SystemData) {
        let ladder = ladders[position]
        let years = data.sets.years
        let (first, required) = (data[.levelFirstYear], data[.levelRequiredYear])
        for k in ladder.levels.indices.dropFirst().reversed() {
            let (b, level) = (ladder.building, ladder.levels[k])
            for y in 0..<data.periods {
                let isOpen = !(Double(years[y]) < first[b, level])
                var column = k + 1 < ladder.levels.count ? ladders[position].columns[k + 1][y] : -1
                if isOpen {
                    column = steps.count
                    steps.append(Step(building: b, level: level, period: y, isRequired: false))
                }
                ladders[position].columns[k][y] = column
                if column >= 0 && required[b, level] <= Double(years[y]) {
                    steps[column].isRequired = true
                }
            }
        }
    }

    /// The column of "this level or above"; −1 for a level that cannot be, nil for the first level and for one that the
    /// building does not have.
    func column(_ b: Int, _ level: Int, _ y: Int) -> Int? {
        guard ladderOf[b] >= 0 else { return nil }
        let ladder = ladders[ladderOf[b]]
        guard let k = ladder.levels.firstIndex(of: level), k > 0 else { return nil }
        return ladder.columns[k][y]
    }
}
