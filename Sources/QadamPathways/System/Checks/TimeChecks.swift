internal import QadamEvidence

extension SystemCheck {
    /// The published formulation checks the sum of the slices to this.
    private static let tolerance = 1e-4

    /// Slices that do not make up the year, and periods that do not follow one another.
    mutating func checkTime() {
        for y in 0..<data.periods {
            let sum = (0..<data.slices).reduce(0) { $0 + data.split($1, y) }
            if !((sum - 1).magnitude <= Self.tolerance) {
                report("PTH-0516", .error, .year, [name(y, .year)], .yearSplit, ["sum": .number(sum)])
            }
        }
        for y in 0..<max(0, data.periods - 1) {
            let gap = sets.years[y + 1] - sets.years[y]
            if Double(gap) != data.length[y] {
                report(
                    "PTH-0517",
                    .warning,
                    .year,
                    [name(y, .year)],
                    .periodYears,
                    ["gap": .integer(gap), "length": .number(data.length[y])]
                )
            }
        }
    }

    /// The first slices by name and how many more there are: a model of hours has hundreds.
    private func few(_ slices: [Int]) -> Argument {
        let rest = slices.count - 6
        return .list(slices.prefix(6).map { name($0, .slice) } + (rest > 0 ? ["+\(rest)"] : []))
    }

    /// Profiles of demand: complete, and one in sum.
    mutating func checkProfiles() {
        for r in 0..<data.regions {
            for c in 0..<data.commodities {
                let names = [name(r, .region), name(c, .commodity)]
                let demanded = (0..<data.periods).filter { data[.annualDemand][r, c, $0].given > 0 }
                for y in demanded {
                    let profile = (0..<data.slices).map { data[.demandProfile][r, c, $0, y] }
                    let missing = profile.indices.filter { profile[$0].isNaN }
                    let year = Argument.text(name(y, .year))
                    if !missing.isEmpty {
                        report(
                            "PTH-0518",
                            .error,
                            .commodity,
                            names,
                            .demandProfile,
                            ["year": year, "slices": few(missing)]
                        )
                        continue
                    }
                    let sum = profile.reduce(0, +)
                    if (sum - 1).magnitude > Self.tolerance {
                        report(
                            "PTH-0519",
                            .error,
                            .commodity,
                            names,
                            .demandProfile,
                            ["year": year, "sum": .number(sum)]
                        )
                    }
                    let empty = profile.indices.filter { profile[$0] > 0 && !(data.split($0, y) > 0) }
                    if !empty.isEmpty {
                        report(
                            "PTH-0520",
                            .error,
                            .commodity,
                            names,
                            .demandProfile,
                            ["year": year, "slices": few(empty)]
                        )
                    }
                }
            }
        }
    }
}
