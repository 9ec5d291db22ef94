public import QadamEvidence

extension PathwayScenario {
    /// What is wrong with the scenario or its series, before any solver starts. Nothing can be solved while one is an error.
    public func findings(profiles: HourlyProfiles) -> [Diagnostic] {
        var check = ScenarioCheck(scenario: self, profiles: profiles)
        check.checkPeriods()
        check.checkIdentifiers()
        check.checkReferences()
        check.checkSeries()
        check.checkNumbers()
        check.checkLimit()
        check.checkLevels()
        check.checkProfiles()
        check.checkSupply()
        return check.findings
    }

    /// What is worth knowing about the chosen days.
    package func findings(chronology: Chronology) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        for error in chronology.days.errors where error.durationCurveError > 0.1 {
            findings.append(
                Diagnostic(
                    "PTH-0301",
                    .warning,
                    at: .entity(kind: "series", id: error.name, field: nil),
                    ["series": .text(error.name), "error": .share(error.durationCurveError)]
                )
            )
        }
        for technology in technologies {
            guard case .heatPump(let curve, let supply) = technology.efficiency,
                let outside = chronology.outsideTemperature
            else { continue }
            var hours = 0.0
            for (h, temperature) in outside.enumerated() where !curve.covers(lift: supply - temperature) {
                hours += chronology.weights[h]
            }
            guard hours > 0 else { continue }
            findings.append(
                Diagnostic(
                    "PTH-0302",
                    .warning,
                    at: .entity(kind: "technology", id: technology.id, field: "efficiency"),
                    ["name": .name(technology.name), "hours": .number(hours)]
                )
            )
        }
        return findings
    }
}

/// Collects what is wrong.
struct ScenarioCheck {
    let scenario: PathwayScenario
    let profiles: HourlyProfiles
    var findings: [Diagnostic] = []

    mutating func error(
        _ code: String,
        _ kind: String,
        _ id: String,
        _ field: String? = nil,
        _ arguments: [String: Argument] = [:]
    ) {
        var arguments = arguments
        arguments["id"] = .text(id)
        if let field { arguments["field"] = .text(field) }
        findings.append(Diagnostic(code, .error, at: .entity(kind: kind, id: id, field: field), arguments))
    }

    mutating func checkPeriods() {
        let periods = scenario.periods
        guard !periods.isEmpty else { return error("PTH-0101", "scenario", scenario.id, "periods") }
        for period in periods where period.years < 1 { error("PTH-0102", "period", period.id, "years") }
        for (before, after) in zip(periods, periods.dropFirst()) where before.endYear != after.firstYear {
            error(
                "PTH-0103",
                "period",
                after.id,
                "first_year",
                ["expected": .text(String(before.endYear)), "found": .text(String(after.firstYear))]
            )
        }
        if let first = periods.first, scenario.economics.baseYear > first.firstYear {
            error("PTH-0104", "scenario", scenario.id, "base_year", ["first": .text(String(first.firstYear))])
        }
        if !periods.contains(where: { $0.id == scenario.curvePeriod }) {
            error(
                "PTH-0107",
                "scenario",
                scenario.id,
                "curve_period",
                ["reference": .text(scenario.curvePeriod)]
            )
        }
    }

    mutating func checkIdentifiers() {
        let lists: [(String, [String])] = [
            ("period", scenario.periods.map(\.id)), ("commodity", scenario.commodities.map(\.id)),
            ("carrier", scenario.carriers.map(\.id)),
            ("technology", scenario.technologies.map(\.id) + scenario.storages.map(\.id)),
            ("building", scenario.buildings.map(\.id)), ("driver", scenario.drivers.map(\.id)),
            ("measure", scenario.measures.map(\.id)), ("level", scenario.levels.map(\.id)),
            ("instrument", scenario.contracts.map(\.id) + scenario.credits.map(\.id)),
        ]
        for (kind, ids) in lists {
            var seen: Set<String> = []
            for id in ids where !seen.insert(id).inserted { error("PTH-0106", kind, id) }
        }
    }

    mutating func reference(
        _ id: String,
        in known: [String],
        _ kind: String,
        _ owner: String,
        _ field: String
    ) {
        if !known.contains(id) { error("PTH-0107", kind, owner, field, ["reference": .text(id)]) }
    }

    mutating func checkReferences() {
        let commodities = scenario.commodities.map(\.id)
        let carriers = scenario.carriers.map(\.id)
        for technology in scenario.technologies {
            reference(technology.output, in: commodities, "technology", technology.id, "output")
            if case .carrier(let id) = technology.input {
                reference(id, in: carriers, "technology", technology.id, "input")
            }
            if case .commodity(let id) = technology.input {
                reference(id, in: commodities, "technology", technology.id, "input")
            }
        }
        for storage in scenario.storages {
            reference(storage.commodity, in: commodities, "storage", storage.id, "commodity")
        }
        for building in scenario.buildings {
            for supply in building.supplies {
                reference(supply.commodity, in: commodities, "building", building.id, supply.endUse.rawValue)
            }
            for level in building.levels {
                reference(level, in: scenario.levels.map(\.id), "building", building.id, "levels")
            }
            if let growth = building.growth {
                reference(growth, in: scenario.drivers.map(\.id), "building", building.id, "growth")
            }
        }
        for level in scenario.levels {
            for measure in level.measures {
                reference(measure, in: scenario.measures.map(\.id), "level", level.id, "measures")
            }
        }
        for contract in scenario.contracts {
            reference(contract.carrier, in: carriers, "contract", contract.id, "carrier")
        }
    }
}
