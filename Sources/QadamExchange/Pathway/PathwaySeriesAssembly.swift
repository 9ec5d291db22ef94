internal import QadamEvidence
internal import QadamFactors
internal import QadamPathways
internal import QadamUnits

// Series by period: prices, factors, limits, instruments.
extension PathwayAssembly {
    private mutating func series(
        _ rows: [ParameterRow],
        _ kind: String,
        _ owner: String,
        _ parameter: String,
        _ units: [String]
    ) -> [Double] {
        periods.map { period in
            needed(rows, kind, owner, parameter, period: period.id).map { value($0, in: units) } ?? .nan
        }
    }

    mutating func carrier(_ thing: PathwayOutline.Thing) -> EnergyCarrier {
        let id = thing.id
        let price = series(
            prices,
            "carrier",
            id,
            "price",
            ["\(currency)/MWh", "\(currency)/MWh{NCV}"]
        )
        let factors = periods.map { period in scopeFactors(id, period.id) }
        return EnergyCarrier(
            id: id,
            name: thing.name,
            price: price,
            factors: factors,
            sources: sources(prices, id)
        )
    }

    /// Scope factors of a carrier: either what its combustion emits (scope 1), or what its purchase does (scope 2).
    private mutating func scopeFactors(_ id: String, _ period: String) -> ScopeFactors {
        var factors = ScopeFactors(
            scope1: 0,
            scope2Location: 0,
            scope2Market: 0,
            scope3Upstream: 0,
            biogenic: 0
        )
        if let combustion = row(prices, id, "combustion", period: period) {
            let masses = factor(combustion)
            factors.scope1 = masses.co2e
            factors.biogenic = masses.biogenic
        } else if let location = needed(prices, "carrier", id, "scope2_location", period: period),
            let market = needed(prices, "carrier", id, "scope2_market", period: period)
        {
            factors.scope2Location = factor(location).co2e
            factors.scope2Market = factor(market).co2e
        }
        if let upstream = row(prices, id, "scope3_upstream", period: period) {
            factors.scope3Upstream = factor(upstream).co2e
        }
        return factors
    }

    /// t CO2e and t of biogenic CO2 per MWh: the row's own value, or a multiple of a factor of the library.
    private mutating func factor(_ row: ParameterRow) -> (co2e: Double, biogenic: Double) {
        guard let id = row.factor else {
            let set = figures.gwp.name
            let units = ["t{CO2e}/MWh", "t{CO2e:\(set)}/MWh", "t{CO2e:\(set)}/MWh{NCV}"]
            return (value(row, in: units), 0)
        }
        let times = value(row, in: ["1"])
        do throws(FactorError) {
            let factor = try figures.library.factor(id, choices: figures.choices)
            let kilograms = try factor.kilogramsCO2e(in: figures.gwp)
            let biogenic = factor.masses[.co2Biogenic]
            guard let units = unitsPerMWh(factor.activityUnit) else {
                report(
                    "PTH-0406",
                    .file(row.file, row: row.row, column: "factor"),
                    ["found": .text("kg/\(factor.activityUnit.symbol)"), "expected": .list(["kg/MWh"])]
                )
                return (.nan, .nan)
            }
            note(factor, kilograms, for: row)
            return (times * kilograms * units / 1000, times * biogenic * units / 1000)
        } catch {
            diagnostics.append(error.diagnostic(at: .file(row.file, row: row.row, column: "factor")))
            return (.nan, .nan)
        }
    }

    /// Keeps where a factor of the library was published, beside the row that multiplies it.
    private mutating func note(_ factor: EmissionFactor, _ kilograms: Double, for row: ParameterRow) {
        let source = ParameterSource(
            parameter: "factor \(row.factor ?? factor.id)",
            entered: "\(kilograms) kg{CO2e:\(figures.gwp.name)}/\(factor.activityUnit.symbol)",
            place: nil,
            citation: factor.citations.first,
            note: "\(factor.id) · \(figures.library.pack)"
        )
        use(source, for: row)
    }

    private func unitsPerMWh(_ unit: Unit) -> Double? {
        for symbol in ["MWh", "MWh{NCV}"] {
            if let energy = try? UnitRegistry.standard.unit(symbol), let factor = try? energy.factor(to: unit)
            {
                return factor
            }
        }
        return nil
    }

    mutating func driver(_ id: String) -> GrowthDriver {
        let factors = periods.map { period -> Double in
            if let row = row(limits, "", "growth", detail: id, period: period.id) {
                return value(row, in: ["1"])
            }
            report(
                "PTH-0405",
                .entity(kind: "driver", id: id, field: "growth"),
                ["id": .text(id), "parameter": .text("growth"), "period": .text(period.id)]
            )
            return .nan
        }
        return GrowthDriver(
            id: id,
            factors: factors,
            sources: sources(limits.filter { $0.parameter == "growth" && $0.detail == id })
        )
    }

    mutating func limit() -> EmissionLimit {
        var tonnes: [Double?] = []
        for period in periods {
            guard let row = row(limits, "", "limit", period: period.id) else {
                tonnes.append(nil)
                limitShares.append(nil)
                continue
            }
            if row.unit.symbol == "%" {
                tonnes.append(nil)
                limitShares.append(row.value / 100)
            } else {
                let set = figures.gwp.name
                tonnes.append(value(row, in: ["t", "t{CO2e}", "t{CO2e:\(set)}"]))
                limitShares.append(nil)
            }
        }
        return EmissionLimit(
            covers: outline.covers,
            tonnes: tonnes,
            sources: sources(limits.filter { $0.parameter == "limit" })
        )
    }

    mutating func works() -> [Double?]? {
        guard limits.contains(where: { $0.parameter == "works" }) else { return nil }
        return periods.map { period in
            row(limits, "", "works", period: period.id).map { value($0, in: ["m2"]) }
        }
    }

    mutating func carbonPrice() -> [Double]? {
        guard limits.contains(where: { $0.parameter == "carbon_price" }) else { return nil }
        let set = figures.gwp.name
        return series(limits, "limit", "", "carbon_price", ["\(currency)/t", "\(currency)/t{CO2e:\(set)}"])
    }

    mutating func otherEmissions() -> OtherEmissions {
        let one = series(limits, "limit", "", "other_scope1", ["1"])
        let three = series(limits, "limit", "", "other_scope3", ["1"])
        return OtherEmissions(
            scope1: one.map { $0 * figures.otherScope1 },
            scope3: three.map { $0 * figures.otherScope3 },
            sources: [figures.otherSource]
                + sources(limits.filter { $0.parameter.hasPrefix("other_scope") })
        )
    }

    mutating func contract(_ thing: PathwayOutline.Thing) -> GreenPowerContract {
        let id = thing.id
        let factor = needed(instruments, "contract", id, "factor", period: periods.first?.id ?? "")
        return GreenPowerContract(
            id: id,
            name: thing.name,
            carrier: thing.words["carrier"] ?? "",
            premium: series(instruments, "contract", id, "premium", ["\(currency)/MWh"]),
            factor: factor.map {
                value($0, in: ["t{CO2e}/MWh", "t{CO2e:\(figures.gwp.name)}/MWh"])
            } ?? .nan,
            committedMWh: series(instruments, "contract", id, "committed", ["MWh"]),
            maximumMWh: series(instruments, "contract", id, "maximum", ["MWh"]),
            sources: sources(instruments, id)
        )
    }

    mutating func credit(_ thing: PathwayOutline.Thing) -> CarbonCredit {
        let id = thing.id
        return CarbonCredit(
            id: id,
            name: thing.name,
            kind: thing.words["kind"].flatMap(CarbonCredit.Kind.init) ?? .avoidance,
            price: series(instruments, "credit", id, "price", ["\(currency)/t"]),
            maximumTonnes: series(instruments, "credit", id, "maximum", ["t"]),
            credited: series(instruments, "credit", id, "credited", ["1"]).map { $0 == 1 },
            sources: sources(instruments, id)
        )
    }
}
