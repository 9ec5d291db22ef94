internal import QadamEvidence
public import QadamOptimize

extension ComparableModel {
    /// The model of a site as comparisons see it: all options, no emission limit of its own, no credits.
    ///
    /// Money is in millions of the currency. Options are technologies (MW built), stores (MWh built), efficiency levels (1,000
    /// m² at that level or above, summed over buildings and periods) and green contracts (MWh a year, summed over periods).
    /// Emissions are what the limit of the scenario covers, one row a period with its years as weight; credits stand
    /// beside emissions and are no abatement. Columns carry the first year of their period.
    ///
    /// - Parameter scenario: checked, without errors in its findings.
    /// - Throws: `OptimizeError` if a number is out of the solver's range.
    public init(_ scenario: PathwayScenario, profiles: HourlyProfiles) throws(OptimizeError) {
        let chronology = Chronology(scenario: scenario, profiles: profiles)
        try self.init(PathwayModel(scenario: scenario, chronology: chronology, kind: .leastCost))
    }

    /// - Parameter pathway: the model of least cost.
    package init(_ pathway: PathwayModel) throws(OptimizeError) {
        var builder = pathway.builder
        var rows: [EmissionRow] = []
        for (y, period) in pathway.scenario.periods.enumerated() {
            let name = "emissions[\(period.id)]"
            let row = builder.row(.free, name: name)
            pathway.addCovered(to: row, in: y, &builder)
            rows.append(
                EmissionRow(
                    id: name,
                    row: row,
                    constant: pathway.otherCovered(y),
                    weight: Double(period.years),
                    year: period.firstYear
                )
            )
        }
        var years = [Int?](repeating: nil, count: builder.columnCount)
        for subject in pathway.columnSubjects {
            for column in subject.range { years[column] = pathway.scenario.periods[subject.period].firstYear }
        }
        self.init(
            linear: try builder.build(),
            options: pathway.options,
            emissions: rows,
            columnYears: years
        )
    }
}

extension PathwayModel {
    /// Emissions of the covered scopes in a period, without credits, t a year.
    fileprivate func addCovered(
        to row: LinearModel.Row,
        in y: Int,
        _ builder: inout LinearModelBuilder
    ) {
        for t in scenario.technologies.indices {
            guard let activity = activity[t][y] else { continue }
            for h in 0..<hours {
                builder.add(chronology.weights[h] * coveredPerOutput(t, y, h), activity[h], to: row)
            }
        }
        for q in scenario.contracts.indices { builder.add(-coveredByContract(q, y), contract[q][y], to: row) }
    }

    fileprivate var options: [ModelOption] {
        var options: [ModelOption] = []
        for (t, technology) in scenario.technologies.enumerated() {
            let columns = newCapacity[t].compactMap { $0 }
            guard !columns.isEmpty else { continue }
            let unit = technology.investment?.unitMW ?? 1
            options.append(
                ModelOption(
                    id: "technology/\(technology.id)",
                    name: technology.name,
                    parts: columns.map { ModelOption.Part($0, weight: unit) },
                    unit: "MW",
                    inBaseline: technology.inBaseline
                )
            )
        }
        for (s, storage) in scenario.storages.enumerated() {
            options.append(
                ModelOption(
                    id: "storage/\(storage.id)",
                    name: storage.name,
                    parts: newEnergy[s].map { ModelOption.Part($0) },
                    unit: "MWh"
                )
            )
        }
        for level in scenario.levels {
            var parts: [ModelOption.Part] = []
            for (b, building) in scenario.buildings.enumerated() {
                guard let k = building.levels.firstIndex(of: level.id) else { continue }
                parts += self.level[b][k].map { ModelOption.Part($0, weight: building.areaM2 / 1000) }
            }
            guard !parts.isEmpty else { continue }
            options.append(
                ModelOption(id: "level/\(level.id)", name: level.name, parts: parts, unit: "1000 m2")
            )
        }
        for (q, contract) in scenario.contracts.enumerated() {
            options.append(
                ModelOption(
                    id: "contract/\(contract.id)",
                    name: contract.name,
                    parts: self.contract[q].map { ModelOption.Part($0) },
                    unit: "MWh"
                )
            )
        }
        return options
    }
}
