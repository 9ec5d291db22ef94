import QadamEvidence
import QadamFactors
import QadamInventory
import QadamUncertainty
import QadamUnits
import Testing

/// Every finding, provoked.
@Suite struct DiagnosticTests {
    let flight = ["factor": "desnz2025.flight.domestic.average.rf"]

    func line(
        _ id: String = "f",
        _ factors: [String: String]? = nil,
        unit: String = "passenger.km",
        method: String = "business-travel",
        category: EmissionCategory = .businessTravel,
        of origins: [String] = [],
        rhythm: SourceLine.Rhythm = .year,
        facility: String? = "site",
        building: String? = nil,
        properties: [String: OwnProperty] = [:]
    ) throws -> SourceLine {
        try Fixture.line(
            id,
            category,
            method,
            unit,
            factors: factors ?? flight,
            properties: properties,
            of: origins,
            rhythm: rhythm,
            facility: facility,
            building: building
        )
    }

    func record(
        _ id: String = "r",
        _ source: String = "f",
        _ value: Double = 100,
        _ unit: String = "passenger.km",
        _ period: String = "2024"
    ) throws -> ActivityRecord {
        try Fixture.record(id, source, value, unit, period: period)
    }

    func codes(_ lines: [SourceLine], _ records: [ActivityRecord], gwp: String = "AR5") -> Set<String> {
        Fixture.calculate(Fixture.input(lines, records, gwp: gwp)).codes
    }

    @Test func aSoundInventoryHasNoWarning() throws {
        let inventory = Fixture.calculate(Fixture.input([try line()], [try record()]))
        #expect(inventory.diagnostics.allSatisfy { $0.severity == .note })
    }

    @Test func recordsThatNameNothingOrTheWrongUnitAreErrors() throws {
        #expect(codes([try line()], [try record("r", "g")]).contains("INV-0101"))
        #expect(codes([try line()], [try record("r", "f", 1, "kWh")]).contains("INV-0102"))
        #expect(codes([try line()], [try record("r", "f", 1, "vehicle.km")]).contains("INV-0102"))
        #expect(codes([try line()], [try record("r", "f", -1)]).contains("INV-0110"))
        #expect(codes([try line()], [try record("r", "f", .infinity)]).contains("INV-0110"))
        let derived = [try line(), try line("d", of: ["f"])]
        #expect(codes(derived, [try record(), try record("q", "d")]).contains("INV-0113"))
    }

    @Test func anyErrorMeansNoResult() throws {
        let inventory = Fixture.calculate(Fixture.input([try line()], [try record(), try record("x", "g")]))
        #expect(inventory.result == nil)
        #expect(inventory.explain(.total(.location)) == nil)
        #expect(inventory.diagnostics.first?.severity == .error)
    }

    @Test func repeatedAndOverlappingRecordsAreFound() throws {
        #expect(codes([try line()], [try record("a"), try record("a", "f", 5)]).contains("INV-0103"))
        #expect(codes([try line()], [try record("a"), try record("b")]).contains("INV-0104"))
        let overlap = [
            try record("a", "f", 5, "passenger.km", "2024-01-01/2024-07-10"),
            try record("b", "f", 6, "passenger.km", "2024-07-01/2024-12-31"),
        ]
        #expect(codes([try line()], overlap).contains("INV-0105"))
        #expect(!codes([try line(rhythm: .event)], overlap).contains("INV-0105"))
    }

    @Test func missingMonthsAreNamed() throws {
        let records = try (1...12).filter { $0 != 3 && $0 != 11 }.map {
            try record("m\($0)", "f", 10, "passenger.km", $0 < 10 ? "2024-0\($0)" : "2024-\($0)")
        }
        let inventory = Fixture.calculate(Fixture.input([try line(rhythm: .month)], records))
        let finding = try #require(inventory.diagnostics.first { $0.code == "INV-0106" })
        #expect(finding.arguments["months"] == .list(["2024-03", "2024-11"]))
        #expect(codes([try line()], []).contains("INV-0211"))
    }

    @Test func daysOutsideTheYearAreNotCounted() throws {
        let records = [try record("a", "f", 62, "passenger.km", "2023-12-01/2024-01-31")]
        let inventory = Fixture.calculate(Fixture.input([try line(rhythm: .event)], records))
        #expect(inventory.codes.contains("INV-0107"))
        #expect(abs((inventory.result?.lines[0].quantity ?? 0) - 31) < 1e-12)
        #expect(codes([try line()], [try record("a", "f", 1, "passenger.km", "2023")]).contains("INV-0108"))
    }

    @Test func aQuantityOfAThousandTimesTheOthersIsSuspicious() throws {
        let records = try (1...6).map {
            try record("m\($0)", "f", $0 == 4 ? 12_000 : 12, "passenger.km", "2024-0\($0)")
        }
        #expect(codes([try line(rhythm: .event)], records).contains("INV-0109"))
        let dip = try (1...6).map {
            try record("m\($0)", "f", $0 == 4 ? 0.012 : 12, "passenger.km", "2024-0\($0)")
        }
        #expect(codes([try line(rhythm: .event)], dip).contains("INV-0109"))
    }

    @Test func linesThatCannotBeCalculatedAreErrors() throws {
        let records = [try record()]
        #expect(codes([try line(method: "magic")], records).contains("INV-0201"))
        #expect(codes([try line(method: "commuting")], records).contains("INV-0203"))
        #expect(codes([try line("f", [:])], records).contains("INV-0204"))
        #expect(codes([try line("f", ["factor": "desnz2025.flight.nowhere"])], records).contains("FAC-0001"))
        #expect(codes([try line("f", ["factor": "desnz2025.water.supply"])], records).contains("INV-0207"))
        #expect(codes([try line(), try line()], records).contains("INV-0208"))
        #expect(codes([try line(facility: "moon")], records).contains("INV-0209"))
        #expect(codes([try line(building: "moon")], records).contains("INV-0209"))
        #expect(codes([try line("f", of: ["g"])], []).contains("INV-0210"))
        #expect(codes([try line()], records, gwp: "AR9").contains("FAC-0006"))
    }

    @Test func aDisputedFactorMustBeChosen() throws {
        let power = try Fixture.line(
            "f",
            .electricity,
            "purchased-electricity",
            "kWh",
            factors: ["factor": "choice:grid.KZ"]
        )
        let records = [try record("r", "f", 1, "kWh")]
        let inventory = Fixture.calculate(Fixture.input([power], records))
        let finding = try #require(inventory.diagnostics.first { $0.code == "FAC-0004" })
        guard case .list(let alternatives)? = finding.arguments["suggestions"] else {
            Issue.record("the alternatives should be named")
            return
        }
        #expect(alternatives.contains("carbonfootprint.grid.KZ.2022"))
        let wrong = Fixture.input([power], records, choices: ["grid.KZ": "ipcc2006.road.diesel"])
        #expect(Fixture.calculate(wrong).codes.contains("FAC-0005"))
    }

    @Test func factorsInTheWrongPlaceAreFound() throws {
        func power(_ factor: String) throws -> Set<String> {
            let line = try Fixture.line(
                "f",
                .electricity,
                "purchased-electricity",
                "kWh",
                factors: ["factor": factor]
            )
            return codes([line], [try record("r", "f", 1, "kWh")])
        }
        #expect(try power("unfccc-ifi.grid-operating-margin.KZ").contains("INV-0213"))
        #expect(try power("carbonfootprint.grid-delivered.KZ.2022").contains("INV-0214"))
        #expect(try power("ember.grid.KZ.2024").contains("INV-0215"))
        #expect(try power("ademe.grid.KZ.2013").contains("INV-0216"))
        #expect(try power("carbonfootprint.grid.KZ.2022").contains("INV-0219"))
    }

    @Test func anImpossibleHeatingValueIsAnError() throws {
        let coal = try Fixture.line(
            "f",
            .stationaryCombustion,
            "stationary-combustion",
            "t",
            factors: ["factor": "ipcc2006.stationary.commercial.other-bituminous-coal"],
            properties: ["NCV": try Fixture.own(20_900, "GJ{NCV}/t")]
        )
        #expect(codes([coal], [try record("r", "f", 1, "t")]).contains("INV-0212"))
    }

    @Test func anEnergyWithoutItsBasisDoesNotFitAFuelFactor() throws {
        let gas = try Fixture.line(
            "f",
            .stationaryCombustion,
            "stationary-combustion",
            "GJ",
            factors: ["factor": "ipcc2006.stationary.commercial.natural-gas"]
        )
        #expect(!codes([gas], [try record("r", "f", 1, "GJ")]).isDisjoint(with: ["INV-0204", "INV-0207"]))
    }

    @Test func aScope3CategoryMayNotBePassedOver() throws {
        var input = Fixture.input([try line()], [try record()])
        let organisation = input.organisation
        func with(_ statements: [Scope3Statement]) -> Organisation {
            Organisation(
                id: "test",
                name: organisation.name,
                consolidation: .operationalControl,
                facilities: organisation.facilities,
                scope3: statements
            )
        }
        input.organisation = with(organisation.scope3.filter { $0.category != 9 })
        #expect(Fixture.calculate(input).codes.contains("INV-0401"))
        input.organisation = with(Fixture.statements)
        #expect(Fixture.calculate(input).codes.contains("INV-0402"))
        #expect(Fixture.calculate(input).result != nil)
    }

    @Test func anImpossibleShareOrADoubledFacilityIsAnError() throws {
        let wide = Fixture.input([try line()], [try record()], facilities: [Fixture.facility(share: 60)])
        #expect(Fixture.calculate(wide).codes.contains("INV-0502"))
        let twice = Fixture.input(
            [try line()],
            [try record()],
            facilities: [Fixture.facility(), Fixture.facility()]
        )
        #expect(Fixture.calculate(twice).codes.contains("INV-0503"))
    }

    @Test func inputsWithoutARangeAreNamed() throws {
        let inventory = Fixture.calculate(Fixture.input([try line()], [try record()]))
        let finding = try #require(inventory.diagnostics.first { $0.code == "INV-0220" })
        #expect(finding.arguments["count"] == .integer(2))
        #expect(inventory.result?.uncertainty.coverage == 0)
    }
}
