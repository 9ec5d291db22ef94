internal import QadamEvidence

extension SystemCheck {
    /// Buildings: demands of all levels, courses, costs, years, and pairs of levels.
    mutating func checkBuildings() {
        let steps = BuildingSteps(data)
        for b in 0..<sets.count(.building) where steps.ladderOf[b] < 0 {
            report("PTH-0720", .warning, .building, [name(b, .building)], .levelDemand)
        }
        for ladder in steps.ladders {
            checkDemands(ladder)
            for k in ladder.levels.indices.dropFirst() { checkStep(ladder, k, steps) }
        }
        for attribute in [EnergyAttribute.ID.levelRequires, .levelExcludes] { checkPairs(attribute, steps) }
    }

    // MARK: - Demand

    private mutating func checkDemands(_ ladder: BuildingSteps.Ladder) {
        let (b, demand) = (ladder.building, data[.levelDemand])
        for r in 0..<data.regions {
            for c in 0..<data.commodities {
                let given = ladder.levels.map { k in
                    (0..<data.periods).filter { !demand[r, b, k, c, $0].isNaN }
                }
                let years = (0..<data.periods).filter { y in given.contains { $0.contains(y) } }
                if years.isEmpty { continue }
                for (position, k) in ladder.levels.enumerated() where given[position] != years {
                    let missing = years.filter { !given[position].contains($0) }
                    report(
                        "PTH-0721",
                        .error,
                        .building,
                        [name(r, .region), name(b, .building), name(k, .level)],
                        .levelDemand,
                        ["commodity": .text(name(c, .commodity)), "years": yearNames(missing)]
                    )
                }
                let needed = years.filter { y in ladder.levels.contains { demand[r, b, $0, c, y] > 0 } }
                let unmet = needed.filter {
                    !activities.made[activities.at(r, c, $0)] && data[.unservedCost][r, c, $0].isNaN
                }
                if !unmet.isEmpty {
                    let names = [name(r, .region), name(c, .commodity)]
                    report("PTH-0528", .error, .commodity, names, .levelDemand, ["years": yearNames(unmet)])
                }
                for k in ladder.levels {
                    let used = needed.filter { demand[r, b, k, c, $0] > 0 }
                    checkCourse(b, k, c, used, isFirst: k == ladder.levels.first)
                }
            }
        }
    }

    private func yearNames(_ years: [Int]) -> Argument { .list(years.map { String(sets.years[$0]) }) }

    /// A course has a value for every slice that has time, and adds up to one.
    private mutating func checkCourse(_ b: Int, _ k: Int, _ c: Int, _ years: [Int], isFirst: Bool) {
        let own = data[.levelProfile]
        let isOwn = !own.isEmpty && own.hasBlock(b, k, c)
        // The course of the building is looked at once.
        if !isOwn && !isFirst { return }
        let attribute = isOwn ? EnergyAttribute.ID.levelProfile : .buildingProfile
        let names = [name(b, .building)] + (isOwn ? [name(k, .level)] : []) + [name(c, .commodity)]
        for y in years {
            let values = (0..<data.slices).map { l in
                isOwn ? own[b, k, c, l, y] : data[.buildingProfile][b, c, l, y]
            }
            let year = Argument.text(String(sets.years[y]))
            let missing = values.indices.filter { values[$0].isNaN }
            let sum = values.reduce(0, +)
            if !missing.isEmpty {
                let slices = Argument.list(missing.map { name($0, .slice) })
                report("PTH-0518", .error, .building, names, attribute, ["year": year, "slices": slices])
            } else if abs(sum - 1) > 1e-6 {
                report("PTH-0519", .error, .building, names, attribute, ["year": year, "sum": .number(sum)])
            }
            let empty = values.indices.filter { values[$0] > 0 && !(data.split($0, y) > 0) }
            if !empty.isEmpty {
                let slices = Argument.list(empty.map { name($0, .slice) })
                report("PTH-0520", .error, .building, names, attribute, ["year": year, "slices": slices])
            }
        }
    }

    // MARK: - Levels

    private mutating func checkStep(_ ladder: BuildingSteps.Ladder, _ k: Int, _ steps: BuildingSteps) {
        let (b, level) = (ladder.building, ladder.levels[k])
        let names = [name(b, .building), name(level, .level)]
        let unpaid = periods { y in
            ladder.columns[k][y] >= 0
                && !(0..<data.regions).contains { !data[.levelCost][$0, b, level, y].isNaN }
        }
        if let unpaid { report("PTH-0722", .error, .building, names, .levelCost, ["years": unpaid]) }
        if !(data[.levelLife][b, level] >= 1) {
            report("PTH-0723", .error, .building, names, .levelLife)
        }
        let required = data[.levelRequiredYear][b, level]
        let late = periods { Double(sets.years[$0]) >= required && ladder.columns[k][$0] < 0 }
        if let late { report("PTH-0724", .error, .building, names, .levelRequiredYear, ["years": late]) }
        checkUse(ladder, k, names)
    }

    /// A level that needs no less than the one below and is not cheaper would never be chosen.
    private mutating func checkUse(_ ladder: BuildingSteps.Ladder, _ k: Int, _ names: [String]) {
        let (b, level, below) = (ladder.building, ladder.levels[k], ladder.levels[k - 1])
        if k + 1 < ladder.levels.count { return }
        if data[.levelRequiredYear][b, level] <= Double(sets.years.last ?? 0) { return }
        let own = data[.levelProfile]
        for r in 0..<data.regions {
            for y in 0..<data.periods {
                if data[.levelCost][r, b, level, y] < 0 { return }
                let fixed = data[.levelFixedCost]
                if fixed[r, b, level, y].given < fixed[r, b, below, y].given { return }
                for c in 0..<data.commodities {
                    if !own.isEmpty && (own.hasBlock(b, level, c) || own.hasBlock(b, below, c)) { return }
                    let demand = data[.levelDemand]
                    if demand[r, b, level, c, y] < demand[r, b, below, c, y] { return }
                }
            }
        }
        report("PTH-0725", .warning, .building, names, .levelDemand)
    }

    /// Dependencies and exclusions of levels that their buildings do not have, and of a level with itself.
    private mutating func checkPairs(_ attribute: EnergyAttribute.ID, _ steps: BuildingSteps) {
        let pairs = data[attribute]
        if pairs.isEmpty { return }
        func has(_ b: Int, _ k: Int) -> Bool {
            steps.ladderOf[b] >= 0 && steps.ladders[steps.ladderOf[b]].levels.contains(k)
        }
        for b in 0..<sets.count(.building) {
            for k in 0..<sets.count(.level) where pairs.hasBlock(b, k) {
                for other in 0..<sets.count(.building) {
                    for j in 0..<sets.count(.level) where pairs[b, k, other, j] == 1 {
                        if has(b, k) && has(other, j) && b != other { continue }
                        report(
                            "PTH-0726",
                            .error,
                            .building,
                            [name(b, .building), name(k, .level)],
                            attribute,
                            ["other": .text("\(name(other, .building)), \(name(j, .level))")]
                        )
                    }
                }
            }
        }
    }
}
