import QadamEvidence
import QadamFactors
import QadamInventory
import QadamUncertainty
import QadamUnits
import Testing

/// Every finding of the methods of scopes 1 to 3, provoked.
@Suite struct MethodDiagnosticTests {
    typealias Properties = [String: (Double, String)]

    func line(
        _ id: String,
        _ category: EmissionCategory,
        _ method: String,
        _ unit: String,
        _ factors: [String: String] = [:],
        _ properties: Properties = [:],
        facility: String = "site"
    ) throws -> SourceLine {
        try Fixture.line(
            id,
            category,
            method,
            unit,
            factors: factors,
            properties: properties.mapValues { try Fixture.own($0.0, $0.1) },
            facility: facility
        )
    }

    func inventory(_ lines: [SourceLine], _ quantity: Double = 100) throws -> Inventory {
        Fixture.calculate(
            Fixture.input(
                lines,
                try lines.map { try Fixture.record("r " + $0.id, $0.id, quantity, $0.unit.symbol) }
            )
        )
    }

    func codes(_ lines: [SourceLine]) throws -> Set<String> { try inventory(lines).codes }

    @Test func aDefaultMixOfRoutesIsAWarningInAPlant() throws {
        let zinc = try line("z", .process, "zinc-production", "t", ["factor": "ipcc2006.zinc.default-mix"])
        let lead = try line("l", .process, "lead-production", "t", ["factor": "ipcc2006.lead.default-mix"])
        for one in [zinc, lead] {
            let made = try inventory([one])
            #expect(made.codes.contains("INV-0850") && made.result != nil)
        }
        let route = try line("z", .process, "zinc-production", "t", ["factor": "ipcc2006.zinc.waelz"])
        #expect(try !codes([route]).contains("INV-0850"))
    }

    @Test func impuritiesThatLeaveNothingAreRefused() throws {
        let anode = try line(
            "a",
            .process,
            "aluminium-prebaked-anodes",
            "t",
            [:],
            ["NAC": (0.42, "t/t"), "S_a": (0.6, "1"), "Ash_a": (0.4, "1")]
        )
        #expect(try codes([anode]).contains("INV-0851"))
    }

    @Test func valuesOutsideWhatIsPossibleAreRefused() throws {
        let slope = [
            "slope": "ipcc2006.aluminium.slope.cwpb", "F_C2F6": "ipcc2006.aluminium.c2f6-per-cf4.cwpb",
        ]
        let bad: [SourceLine] = [
            try line("a", .process, "aluminium-pfc-slope", "t", slope, ["AEM": (1500, "min/d")]),
            try line(
                "b",
                .process,
                "aluminium-pfc-overvoltage",
                "t",
                ["OVC": "eu.aluminium.overvoltage.cwpb", "F_C2F6": "ipcc2006.aluminium.c2f6-per-cf4.cwpb"],
                ["AEO": (5, "mV"), "CE": (0.95, "%")]
            ),
            try line("c", .process, "carbon-balance-input", "t", [:], ["carbon": (85, "kg{C}/kg")]),
            try line(
                "d",
                .process,
                "carbonate-use",
                "t",
                ["factor": "ipcc2006.carbonate.calcite"],
                ["purity": (95, "kg/kg")]
            ),
            try line(
                "e",
                .heat,
                "purchased-cooling",
                "MWh",
                [:],
                ["COP": (45, "1"), "factor": (0.5, "kg{CO2}/kWh")]
            ),
            try line(
                "f",
                .downstreamTransport,
                "freight-transport",
                "t",
                [:],
                ["distance": (90_000, "km"), "factor": (0.2, "kg{CO2e}/t.km")]
            ),
        ]
        for one in bad { #expect(try codes([one]).contains("INV-0852"), "\(one.id)") }
    }

    @Test func moreCarbonOutThanInIsRefused() throws {
        let inside = try line("i", .process, "carbon-balance-input", "t", [:], ["carbon": (0.5, "kg{C}/kg")])
        let out = try line("o", .process, "carbon-balance-output", "t", [:], ["carbon": (0.6, "kg{C}/kg")])
        let made = try inventory([inside, out])
        #expect(made.codes.contains("INV-0853") && made.result == nil)
        let elsewhere = try line(
            "o",
            .process,
            "carbon-balance-output",
            "t",
            [:],
            ["carbon": (0.6, "kg{C}/kg")],
            facility: "other"
        )
        let input = Fixture.input(
            [inside, elsewhere],
            [try Fixture.record("a", "i", 900, "t"), try Fixture.record("b", "o", 1, "t")],
            facilities: [Fixture.facility(), Fixture.facility("other")]
        )
        #expect(Fixture.calculate(input).codes.contains("INV-0853"))
    }

    @Test func aSupplierFactorNeedsItsLetter() throws {
        let bare = try line("s", .purchasedGoods, "supplier-specific", "t")
        let library = try line(
            "s",
            .purchasedGoods,
            "supplier-specific",
            "t",
            ["factor": "desnz2025.material.paper.primary"]
        )
        #expect(try codes([bare]).contains("INV-0854") && codes([library]).contains("INV-0854"))
    }

    @Test func moneyNeedsItsYearAndADeflator() throws {
        func spend(_ unit: String, _ factor: String) throws -> SourceLine {
            try line("m", .purchasedGoods, "spend", unit, [:], ["factor": (0.5, factor)])
        }
        #expect(try codes([spend("KZT", "kg{CO2e}/KZT")]).contains("INV-0855"))
        #expect(try codes([spend("KZT{2024}", "kg{CO2e}/USD")]).contains("INV-0855"))
        #expect(try codes([spend("KZT{2024}", "kg{CO2e}/USD{2013}")]).contains("INV-0856"))
        #expect(try codes([spend("USD{2024}", "kg{CO2e}/USD{2013}")]).contains("INV-0856"))
        let sound = try inventory([spend("USD{2013}", "kg{CO2e}/USD{2013}")])
        #expect(sound.result?.total(.location) == 50)
    }

    @Test func aFactorWithoutOtherGasesAddsNothingToAnAnalysis() throws {
        let coal = try line(
            "c",
            .stationaryCombustion,
            "combustion-by-carbon",
            "t",
            [:],
            [
                "fuel-carbon": (0.5, "kg{C}/kg"), "oxidised": (1, "1"), "NCV": (20, "GJ{NCV}/t"),
                "factor.CO2": (90, "t{CO2}/TJ{NCV}"),
            ]
        )
        let made = try inventory([coal])
        #expect(made.codes.contains("INV-0857"))
        let found = try #require(made.result).location.masses[.co2]
        #expect(abs(found - 100 * 0.5 * 44 / 12 * 1000) < 1e-6)
    }

    @Test func anOwnLandfillAndItsLifetimeMayCountTwice() throws {
        let own = try line("own", .fugitive, "own-landfill", "kg{CH4}")
        let lifetime = try line(
            "life",
            .waste,
            "landfill-lifetime",
            "t{wet}",
            [
                "DOC": "ipcc2006.landfill.doc.food-waste", "DOCf": "ipcc2006.landfill.docf.bulk",
                "MCF": "ipcc2006.landfill.mcf.managed-anaerobic", "F": "ipcc2006.landfill.f",
                "OX": "ipcc2006.landfill.ox.uncovered",
            ]
        )
        #expect(try codes([own, lifetime]).contains("INV-0858"))
        #expect(try !codes([own]).contains("INV-0858"))
    }

    @Test func heatColderThanItsSurroundingsDoesNoWork() throws {
        let chp: Properties = [
            "emissions": (1000, "t{CO2}"), "heat-output": (6000, "GJ"), "power-output": (3000, "GJ"),
        ]
        let cold = chp.merging(["supply": (280, "K"), "ambient": (290, "K")]) { $1 }
        #expect(try codes([line("h", .heat, "chp-work-potential", "GJ", [:], cold)]).contains("INV-0859"))
        let none = chp.merging(["heat-output": (0, "GJ"), "power-output": (0, "GJ")]) { $1 }
        #expect(try codes([line("h", .heat, "chp-energy", "GJ", [:], none)]).contains("INV-0860"))
        let steam = chp.merging(["heat-output": (6000, "t")]) { $1 }
        #expect(try codes([line("h", .heat, "chp-energy", "GJ", [:], steam)]).contains("INV-0860"))
    }

    @Test func nobodyBuysMoreThanAPlantSendsOut() throws {
        let chp: Properties = [
            "emissions": (1000, "t{CO2}"), "heat-output": (60, "GJ"), "power-output": (3000, "GJ"),
        ]
        let made = try inventory([line("h", .heat, "chp-energy", "GJ", [:], chp)])
        #expect(made.codes.contains("INV-0866") && made.result == nil)
        #expect(try !codes([line("p", .electricity, "chp-energy", "GJ", [:], chp)]).contains("INV-0866"))
    }

    @Test func acidAndItsLimestoneMayCountTwice() throws {
        let acid = try line(
            "acid",
            .process,
            "acid-neutralisation",
            "t",
            [:],
            ["acid-content": (0.1, "kg/kg"), "carbonate-share": (1, "1")]
        )
        let stone = try line("s", .process, "carbonate-use", "t", ["factor": "ipcc2006.carbonate.calcite"])
        #expect(try codes([acid, stone]).contains("INV-0861"))
    }

    @Test func theThreeAllocationsOfACombinedPlantAddUpToItsEmissions() throws {
        let chp: Properties = [
            "emissions": (1000, "t{CO2}"), "emissions.CH4": (2, "t{CH4}"), "heat-output": (6000, "GJ"),
            "power-output": (3000, "GJ"), "heat-efficiency": (0.8, "1"), "power-efficiency": (0.35, "1"),
            "supply": (363, "K"), "ambient": (283, "K"),
        ]
        var heat: [Double] = []
        for method in ["chp-efficiency", "chp-energy", "chp-work-potential"] {
            let lines = [
                try line("h", .heat, method, "GJ", [:], chp),
                try line("p", .electricity, method, "GJ", [:], chp),
            ]
            let input = Fixture.input(
                lines,
                [try Fixture.record("a", "h", 6000, "GJ"), try Fixture.record("b", "p", 3000, "GJ")]
            )
            let result = try #require(Fixture.calculate(input).result)
            #expect(abs(result.location.masses[.co2] - 1_000_000) < 1e-6)
            #expect(abs(result.location.masses[.ch4] - 2000) < 1e-9)
            heat.append(try #require(result.lines.first { $0.id == "h" }).location.masses[.co2])
        }
        // A joule of heat weighs most by energy, least by what work it could do.
        #expect(heat[1] > heat[0] && heat[0] > heat[2])
    }

    @Test func theRangeOfAnAllocationIsThatOfItsInputs() throws {
        func own(_ value: Double, _ unit: String, _ width: Double) throws -> OwnProperty {
            try Fixture.own(value, unit, width: width)
        }
        let source = try Fixture.line(
            "h",
            .heat,
            "chp-efficiency",
            "GJ",
            properties: [
                "emissions": try own(1000, "t{CO2}", 0), "heat-output": try own(6000, "GJ", 0.03),
                "power-output": try own(3000, "GJ", 0.04), "heat-efficiency": try own(0.8, "1", 0.05),
                "power-efficiency": try own(0.4, "1", 0.1),
            ]
        )
        let input = Fixture.input([source], [try Fixture.record("a", "h", 100, "GJ", width: 0)])
        let result = try #require(Fixture.calculate(input).result)
        // x = 7500, y = 7500: both weigh one half.
        let half = 0.5 * (0.03 * 0.03 + 0.04 * 0.04 + 0.05 * 0.05 + 0.1 * 0.1).squareRoot()
        let found = try #require(result.uncertainty.approach1["total.location"])
        #expect(abs(try #require(found.relativeHalfWidth) - half) < 1e-9)
    }
}
