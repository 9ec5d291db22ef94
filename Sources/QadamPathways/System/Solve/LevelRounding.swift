/// Rounds the levels of buildings in a solution of the linear relaxation.
///
/// In each period the steps that the relaxation took more than half of are taken, those it took most of first, while the
/// works, dependencies and exclusions of the period allow. Order and "no way back" hold by construction.
struct LevelRounding {
    private let data: SystemData
    private let steps: BuildingSteps
    /// By region, building and level: works of a step, zero where it has none.
    private let works: [Double]
    private let buildings: Int
    private let levels: Int

    init(_ data: SystemData, _ steps: BuildingSteps) {
        (self.data, self.steps) = (data, steps)
        (buildings, levels) = (data.sets.count(.building), data.sets.count(.level))
        var works = [Double](repeating: 0, count: data.regions * buildings * levels)
        for r in 0..<data.regions {
            for ladder in steps.ladders {
                for level in ladder.levels.dropFirst() {
                    let b = ladder.building
                    let paid = (0..<data.periods).contains { !data[.levelCost][r, b, level, $0].isNaN }
                    if paid { works[(r * buildings + b) * levels + level] = data[.levelWorks][r, b, level] }
                }
            }
        }
        self.works = works
    }

    /// Whole numbers of the columns of the steps, from their values in the relaxation.
    func rounded(_ values: [Double]) -> [Double] {
        var whole = [Double](repeating: 0, count: values.count)
        // Position of the level that each building has reached.
        var reached = [Int](repeating: 0, count: steps.ladders.count)
        for y in 0..<data.periods {
            var left = (0..<data.regions).map { r -> Double in
                let crews = data[.crews][r, y]
                return crews.isNaN ? .infinity : crews * data.length[y]
            }
            for required in [true, false] {
                while let next = step(values, y, reached, left, required: required) {
                    for k in (reached[next.ladder] + 1)...next.level { take(next.ladder, k, &left) }
                    reached[next.ladder] = next.level
                }
            }
            for (position, ladder) in steps.ladders.enumerated() {
                for k in ladder.levels.indices.dropFirst() where k <= reached[position] {
                    let column = ladder.columns[k][y]
                    if column >= 0 { whole[column] = 1 }
                }
            }
        }
        return whole
    }

    /// The next level that can be reached, of those the relaxation took more than half of the one it took most of.
    private func step(
        _ values: [Double],
        _ y: Int,
        _ reached: [Int],
        _ left: [Double],
        required: Bool
    ) -> (ladder: Int, level: Int)? {
        var best: (ladder: Int, level: Int)?
        var most = 0.5
        for (position, ladder) in steps.ladders.enumerated() {
            for k in ladder.levels.indices where k > reached[position] {
                let column = ladder.columns[k][y]
                if column < 0 { continue }
                // A level that is not open yet is passed together with the next one.
                if steps.steps[column].level != ladder.levels[k] { continue }
                let value = values[column]
                let isWanted = required ? steps.steps[column].isRequired : value > most
                if isWanted && isPossible(position, k, y, reached, left) {
                    best = (position, k)
                    if required { return best }
                    most = value
                }
                break
            }
        }
        return best
    }

    private func take(_ ladder: Int, _ k: Int, _ left: inout [Double]) {
        let (b, level) = (steps.ladders[ladder].building, steps.ladders[ladder].levels[k])
        for r in left.indices { left[r] -= works[(r * buildings + b) * levels + level] }
    }

    private func isPossible(_ position: Int, _ k: Int, _ y: Int, _ reached: [Int], _ left: [Double]) -> Bool {
        let ladder = steps.ladders[position]
        var rest = left
        for passed in (reached[position] + 1)...k {
            take(position, passed, &rest)
            let level = ladder.levels[passed]
            if !pairs(.levelRequires, ladder.building, level, reached, mustHold: true) { return false }
            if !pairs(.levelExcludes, ladder.building, level, reached, mustHold: false) { return false }
        }
        return !rest.contains { $0 < -1e-9 }
    }

    /// Whether every other level of the pairs has been reached, or none of them, in both directions for exclusions.
    private func pairs(
        _ attribute: EnergyAttribute.ID,
        _ b: Int,
        _ level: Int,
        _ reached: [Int],
        mustHold: Bool
    ) -> Bool {
        let table = data[attribute]
        if table.isEmpty { return true }
        for (position, other) in steps.ladders.enumerated() {
            for (k, name) in other.levels.enumerated() {
                let isPair =
                    table[b, level, other.building, name] == 1
                    || (!mustHold && table[other.building, name, b, level] == 1)
                if isPair && (k <= reached[position]) != mustHold { return false }
            }
        }
        return true
    }
}
