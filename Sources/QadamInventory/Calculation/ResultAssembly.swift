import QadamEvidence
import QadamFactors
import QadamUncertainty
import QadamUnits

/// Puts line vectors and sums together into a result.
struct ResultAssembly {
    private let input: InventoryInput
    private let lines: [CompiledLine]
    private let columns: ActivityColumns
    private let sums: ActivitySums
    private let allocation: InstrumentAllocation
    private let residual: Emission?
    private let gwp: GWPSet

    init(
        _ input: InventoryInput,
        _ lines: [CompiledLine],
        _ columns: ActivityColumns,
        _ sums: ActivitySums,
        _ allocation: InstrumentAllocation,
        _ residual: Emission?,
        _ gwp: GWPSet
    ) {
        self.input = input
        self.lines = lines
        self.columns = columns
        self.sums = sums
        self.allocation = allocation
        self.residual = residual
        self.gwp = gwp
    }

    mutating func result(
        applied: [String: String],
        options: UncertaintyOptions,
        findings: [Diagnostic]
    ) -> InventoryResult {
        let results = lines.map(result)
        var (location, market) = (EmissionSum(), EmissionSum())
        for line in results {
            location += line.location
            market += line.market
        }
        let model = UncertaintyModel(input, lines, sums, columns, allocation, residual, gwp, options)
        let (uncertainty, more) = model.evaluate(options, total: location.co2e)
        return InventoryResult(
            organisation: input.organisation.id,
            name: input.organisation.name,
            year: input.year,
            consolidation: input.organisation.consolidation,
            gwp: gwp.name,
            choices: applied,
            versions: versions(),
            methods: Set(lines.map(\.method.id)).sorted(),
            recordCount: columns.count - sums.rowsOutside,
            lines: results,
            categories: categories(results),
            buildings: buildings(results),
            location: location,
            market: market,
            scopes: scopes(results),
            months: (0..<ActivitySums.months).map { month in results.reduce(0) { $0 + $1.months[month] } },
            otherGases: otherGases(location.masses),
            claimedMWh: claimed(),
            scope3: input.organisation.scope3,
            uncertainty: uncertainty,
            quality: quality(),
            findings: findings + more,
            structure: input.structure
        )
    }

    private func result(_ line: CompiledLine) -> LineResult {
        let (masses, co2eOnly, methane) = (line.masses, line.co2eOnly, line.methane)
        var unit = EmissionSum()
        unit.add(masses: masses, co2eOnly: co2eOnly, times: 1, gwp, methane)
        var (quantity, counted) = (0.0, 0.0)
        var months = [Double](repeating: 0, count: ActivitySums.months)
        for origin in line.origins {
            for month in months.indices {
                let part = sums.byMonth[origin.line * ActivitySums.months + month] * origin.unitFactor
                let own = sums.countedByMonth[origin.line * ActivitySums.months + month] * origin.unitFactor
                quantity += part
                counted += own
                months[month] += own * unit.co2e
            }
        }
        var location = EmissionSum()
        location.add(masses: masses, co2eOnly: co2eOnly, times: counted, gwp, methane)
        return LineResult(
            id: line.line.id,
            name: line.line.name,
            category: line.line.category,
            building: line.line.building,
            facility: line.line.facility,
            method: line.method.id,
            quantity: quantity,
            unit: line.line.unit.symbol,
            location: location,
            market: market(line, counted, location),
            months: months,
            factors: line.versions.map(\.id),
            intensity: unit.co2e,
            methane: masses[.ch4] == 0 ? nil : methane
        )
    }

    /// Bought energy by market: claimed parts with their contract, the rest of electricity with the residual mix or the grid, of heat
    /// with the factor of the line.
    private func market(_ line: CompiledLine, _ counted: Double, _ location: EmissionSum) -> EmissionSum {
        guard line.takesContracts else { return location }
        let claims = allocation.claims.filter { $0.line == line.index }
        let rest = counted - claims.reduce(0) { $0 + $1.quantity }
        let kilowattHours = InstrumentAllocation.kilowattHours(line.line.unit)
        let methane = line.methane
        var result = EmissionSum()
        if let residual, line.isElectricityOfScope2 {
            // Per kWh, as every electricity line can be told in; see ``ResidualMix``.
            for part in residual.parts {
                result.add(part.gas, part.co2eSet, part.kilograms * kilowattHours * rest, gwp, methane)
            }
        } else {
            result.add(masses: line.masses, co2eOnly: line.co2eOnly, times: rest, gwp, methane)
        }
        for claim in claims {
            guard let rate = allocation.rates[claim.instrument] else { continue }
            result.add(
                rate.gas,
                rate.set,
                rate.kilogramsPerKWh * kilowattHours * claim.quantity,
                gwp,
                methane
            )
        }
        return result
    }

    private func versions() -> [FactorVersion] {
        var seen: Set<String> = []
        let all = lines.flatMap(\.versions) + [residual?.version].compactMap(\.self)
        return all.filter { seen.insert($0.description).inserted }.sorted { $0.id < $1.id }
    }

    // Results are read through their index: a loop over the values would copy each line, names and all.

    private func categories(_ results: [LineResult]) -> [CategoryResult] {
        var sums: [EmissionCategory: CategoryResult] = [:]
        for row in results.indices {
            let category = results[row].category
            var sum =
                sums[category]
                ?? CategoryResult(category: category, location: EmissionSum(), market: EmissionSum())
            sum.location += results[row].location
            sum.market += results[row].market
            sums[category] = sum
        }
        return EmissionCategory.allCases.compactMap { sums[$0] }
    }

    private func buildings(_ results: [LineResult]) -> [BuildingResult] {
        var rows: [String: [Int]] = [:]
        for row in results.indices {
            if let building = results[row].building { rows[building, default: []].append(row) }
        }
        return input.buildings.map { building in
            var (location, market) = (EmissionSum(), EmissionSum())
            for row in rows[building.id, default: []] {
                location += results[row].location
                market += results[row].market
            }
            return BuildingResult(
                id: building.id,
                name: building.name,
                location: location,
                market: market,
                perSquareMetre: location.co2e / building.areaM2,
                perPerson: building.people.flatMap { $0 > 0 ? location.co2e / $0 : nil }
            )
        }
    }

    private func scopes(_ results: [LineResult]) -> ScopeTotals {
        var totals = ScopeTotals(scope1: 0, scope2Location: 0, scope2Market: 0, scope3: 0)
        for line in results {
            switch line.category.scope {
            case 1: totals.scope1 += line.location.co2e
            case 2:
                totals.scope2Location += line.location.co2e
                totals.scope2Market += line.market.co2e
            default: totals.scope3 += line.location.co2e
            }
        }
        return totals
    }

    /// kg CO2e of Montreal and other gases with a potential; a gas without one is in the masses only.
    private func otherGases(_ masses: GasVector) -> Double {
        masses.present.filter { $0.group == .montreal || $0.group == .memo }.reduce(0) { sum, gas in
            guard let potential = gwp.value(gas) else { return sum }
            return sum + masses[gas] * potential
        }
    }

    private func claimed() -> [String: Double] {
        var result: [String: Double] = [:]
        for claim in allocation.claims {
            let perUnit = InstrumentAllocation.kilowattHours(input.sources[claim.line].unit) / 1000
            result[input.instruments[claim.instrument].id, default: 0] += claim.whole * perUnit
        }
        return result
    }

    /// Scores of records weighted by the emissions (by location) that rest on them, derived lines included.
    private func quality() -> QualitySummary {
        var perUnit = [Double](repeating: 0, count: input.sources.count)
        for line in lines {
            var unit = EmissionSum()
            unit.add(masses: line.masses, co2eOnly: line.co2eOnly, times: 1, gwp, line.methane)
            for origin in line.origins {
                perUnit[origin.line] += unit.co2e * origin.unitFactor
            }
        }
        var quality = QualitySums()
        for row in 0..<columns.count {
            let line = columns.line(row)
            let weight = columns.quantity[row] * sums.countedInside(row, line: line) * perUnit[line]
            quality.add(weight, input.records.quality(columns.record(row)))
        }
        return quality.summary
    }
}

extension EmissionSum {
    /// Adds kilograms of a gas, or of CO2e where the gas is not known.
    mutating func add(
        _ gas: Gas?,
        _ set: String?,
        _ kilograms: Double,
        _ gwp: GWPSet,
        _ origin: MethaneOrigin? = nil
    ) {
        if let gas {
            var masses = GasVector()
            masses[gas] = 1
            add(masses: masses, co2eOnly: [:], times: kilograms, gwp, origin)
        } else {
            add(masses: GasVector(), co2eOnly: [set ?? "": 1], times: kilograms, gwp)
        }
    }
}
