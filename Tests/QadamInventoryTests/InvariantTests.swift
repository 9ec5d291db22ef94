import QadamEvidence
import QadamFactors
import QadamInventory
import QadamUncertainty
import QadamUnits
import Testing

@Suite struct InvariantTests {
    /// Coal by weight, diesel by volume, electricity, its losses and flights.
    func mixed(gwp: String = "AR5", scale: Double = 1) throws -> InventoryInput {
        let sources = [
            try Fixture.line(
                "coal",
                .stationaryCombustion,
                "stationary-combustion",
                "t",
                factors: ["factor": "ipcc2006.stationary.commercial.other-bituminous-coal"],
                properties: ["NCV": try Fixture.own(20.9, "GJ{NCV}/t", width: 0.03)]
            ),
            try Fixture.line(
                "diesel",
                .mobileCombustion,
                "mobile-combustion",
                "l",
                factors: ["factor": "ipcc2006.road.diesel", "NCV": "ipcc2006.ncv.diesel"],
                properties: ["density": try Fixture.own(0.84, "kg/l", width: 0.015)]
            ),
            try Fixture.line(
                "power",
                .electricity,
                "purchased-electricity",
                "kWh",
                factors: ["factor": "choice:grid.KZ"]
            ),
            try Fixture.line(
                "losses",
                .fuelAndEnergy,
                "fuel-and-energy-upstream",
                "kWh",
                factors: ["factor": "carbonfootprint.grid-losses.KZ.2022"],
                of: ["power"]
            ),
            try Fixture.line(
                "flights",
                .businessTravel,
                "business-travel",
                "passenger.km",
                factors: ["factor": "desnz2025.flight.domestic.average.rf"]
            ),
        ]
        let records = [
            try Fixture.record("c1", "coal", 100 * scale, "t", period: "2024-01-01/2024-06-30", width: 0.05),
            try Fixture.record("c2", "coal", 40 * scale, "t", period: "2024-07-01/2024-12-31", width: 0.05),
            try Fixture.record("d1", "diesel", 5 * scale, "m3", width: 0.02),
            try Fixture.record("p1", "power", 900 * scale, "MWh", width: 0.02),
            try Fixture.record("f1", "flights", 80_000 * scale, "passenger.km", width: 0.1),
        ]
        return Fixture.input(
            sources,
            records,
            gwp: gwp,
            choices: ["grid.KZ": "carbonfootprint.grid.KZ.2022"]
        )
    }

    func result(_ input: InventoryInput) throws -> InventoryResult {
        let inventory = Fixture.calculate(input)
        return try #require(inventory.result, "\(inventory.diagnostics)")
    }

    @Test func scopesCategoriesLinesAndMonthsAddUpToTheTotal() throws {
        let result = try result(try mixed())
        let total = result.total(.location)
        let scopes = result.scopes
        #expect(abs(scopes.scope1 + scopes.scope2Location + scopes.scope3 - total) < 1e-9 * total)
        #expect(abs(result.categories.reduce(0) { $0 + $1.location.co2e } - total) < 1e-9 * total)
        #expect(abs(result.lines.reduce(0) { $0 + $1.location.co2e } - total) < 1e-9 * total)
        #expect(abs(result.months.reduce(0, +) - total) < 1e-9 * total)
        let propagated = try #require(result.uncertainty.approach1["total.location"])
        #expect(abs(propagated.total - total) < 1e-9 * total)
    }

    @Test func theViewInCO2eIsTheSumOfGasesTimesPotentialsPlusWhatIsOnlyPublishedAsCO2e() throws {
        let result = try result(try mixed())
        let only = result.location.co2eOnly.values.reduce(0, +)
        let gases = try GWPSet.ar5.co2e(result.location.masses)
        #expect(abs(gases + only - result.total(.location)) < 1e-9 * result.total(.location))
        #expect(result.location.masses[.ch4] > 0 && result.location.masses[.n2o] > 0)
    }

    @Test func theOrderOfRecordsAndLinesDoesNotMatter() throws {
        let input = try mixed()
        var shuffled = input
        shuffled.records = RecordColumns(shuffled.records.reversed())
        shuffled.sources.reverse()
        let (first, second) = (try result(input), try result(shuffled))
        #expect(abs(first.total(.location) - second.total(.location)) < 1e-9 * first.total(.location))
        for line in first.lines {
            let other = try #require(second.lines.first { $0.id == line.id })
            #expect(abs(other.location.co2e - line.location.co2e) <= 1e-12 * line.location.co2e)
        }
    }

    @Test func emissionsScaleWithActivity() throws {
        let (one, three) = (try result(try mixed()), try result(try mixed(scale: 3)))
        #expect(abs(three.total(.location) - 3 * one.total(.location)) < 1e-9 * three.total(.location))
    }

    @Test func anotherGWPSetChangesTheViewAndNotTheMasses() throws {
        let (ar5, ar6) = (try result(try mixed()), try result(try mixed(gwp: "AR6")))
        #expect(ar5.location.masses == ar6.location.masses)
        let coal5 = try #require(ar5.lines.first { $0.id == "coal" })
        let coal6 = try #require(ar6.lines.first { $0.id == "coal" })
        let (ch4, n2o) = (coal5.location.masses[.ch4], coal5.location.masses[.n2o])
        // AR6 gives methane of burnt fuel 27.0.
        let difference = ch4 * (27.0 - 28) + n2o * (273 - 265)
        #expect(abs(coal6.location.co2e - coal5.location.co2e - difference) < 1e-6)
    }

    @Test func aFactorPublishedOnlyUnderAnotherSetIsKeptAndSaid() throws {
        let inventory = Fixture.calculate(try mixed(gwp: "AR6"))
        #expect(inventory.codes.contains("INV-0218"))
        let result = try #require(inventory.result)
        #expect(abs((result.location.co2eOnly["AR5"] ?? 0) - 80_000 * 0.22928) < 1e-6)
    }

    @Test func aDerivedLineUsesTheSameReadingsOnce() throws {
        let result = try result(try mixed())
        let losses = try #require(result.lines.first { $0.id == "losses" })
        #expect(losses.quantity == 900_000)
        #expect(abs(losses.location.co2e - 900_000 * 0.09771) < 1e-6)
        #expect(result.recordCount == 5)
    }

    @Test func aPeriodAcrossMonthsIsDividedByDays() throws {
        let input = Fixture.input(
            [
                try Fixture.line(
                    "flights",
                    .businessTravel,
                    "business-travel",
                    "passenger.km",
                    factors: ["factor": "desnz2025.flight.domestic.average.rf"]
                )
            ],
            [try Fixture.record("f", "flights", 3100, "passenger.km", period: "2024-01-22/2024-02-21")]
        )
        let months = try result(input).months
        #expect(abs(months[0] - 1000 * 0.22928) < 1e-9)
        #expect(abs(months[1] - 2100 * 0.22928) < 1e-9)
        #expect(months[2...].allSatisfy { $0 == 0 })
    }

    @Test func theConsolidationApproachDecidesWhatIsCounted() throws {
        var input = try mixed()
        let whole = try result(input).total(.location)
        func organisation(_ approach: Consolidation) -> Organisation {
            Organisation(
                id: "test",
                name: input.organisation.name,
                consolidation: approach,
                facilities: [Fixture.facility(share: 0.6, operates: true, directs: false)],
                scope3: input.organisation.scope3
            )
        }
        let expected: [(Consolidation, Double)] = [
            (.equityShare, 0.6), (.operationalControl, 1), (.financialControl, 0),
        ]
        for (approach, part) in expected {
            input.organisation = organisation(approach)
            #expect(abs(try result(input).total(.location) - part * whole) < 1e-9 * whole)
        }
    }

    @Test func theDerivationOfEveryNumberEndsInItsValue() throws {
        let inventory = Fixture.calculate(try mixed())
        let result = try #require(inventory.result)
        let total = try #require(inventory.explain(.total(.location)))
        #expect(abs((total.value ?? 0) - result.total(.location)) < 1e-9 * result.total(.location))
        #expect(total.inputs.count == 3)
        var origins: [Origin] = []
        func walk(_ node: Derivation) {
            if let origin = node.origin { origins.append(origin) }
            node.inputs.forEach(walk)
        }
        walk(total)
        let records = origins.filter { if case .record = $0 { true } else { false } }
        #expect(records.count == 6)
        #expect(
            origins.contains {
                if case .factor(let id, _, let citation) = $0 {
                    id == "ipcc2006.ncv.diesel" && citation.reference == "ipcc2006.v2"
                } else {
                    false
                }
            }
        )
        let record = try #require(inventory.explain(.record("p1")))
        let power = try #require(result.lines.first { $0.id == "power" })
        let losses = try #require(result.lines.first { $0.id == "losses" })
        #expect(abs((record.value ?? 0) - power.location.co2e - losses.location.co2e) < 1e-6)
        #expect(inventory.explain(.source("nothing", .location)) == nil)
    }
}
