import QadamEvidence
import QadamFactors
import QadamInventory
import QadamUncertainty
import QadamUnits
import Testing

/// Own generation that is sold, and bought energy that is sold on.
struct SoldEnergyTests {
    private static func own(_ value: Double, _ unit: String) throws -> OwnProperty {
        try Fixture.own(value, unit, width: 0.05)
    }

    /// A boiler house that burns coal for 1,000 t of CO2, and bought electricity.
    private static func plant() throws -> [SourceLine] {
        [
            try Fixture.line(
                "coal",
                .stationaryCombustion,
                "stationary-combustion",
                "t",
                properties: ["factor": own(2_000, "kg{CO2}/t")]
            ),
            try Fixture.line(
                "grid",
                .electricity,
                "purchased-electricity",
                "MWh",
                properties: ["factor": own(500, "kg{CO2}/MWh")]
            ),
        ]
    }

    private static func records() throws -> [ActivityRecord] {
        [try Fixture.record("c", "coal", 500, "t"), try Fixture.record("g", "grid", 100, "MWh")]
    }

    private static func sold(
        _ id: String,
        _ method: String,
        _ unit: String,
        _ properties: [String: OwnProperty] = [:]
    ) throws -> SourceLine {
        try Fixture.line(
            id,
            method == "sold-heat" ? .heat : .electricity,
            method,
            unit,
            properties: properties
        )
    }

    /// What is sold is in no scope and is taken off none.
    @Test func soldGenerationMovesNoScope() throws {
        let without = try #require(
            Fixture.calculate(Fixture.input(try Self.plant(), try Self.records())).result
        )
        #expect(without.sold == nil)
        let input = Fixture.input(
            try Self.plant() + [
                try Self.sold("power", "sold-electricity", "MWh"),
                try Self.sold("steam", "sold-heat", "GJ", ["factor": Self.own(90, "kg{CO2}/GJ")]),
            ],
            try Self.records() + [
                try Fixture.record("p", "power", 40, "MWh"), try Fixture.record("s", "steam", 2, "TJ"),
            ]
        )
        let result = try #require(Fixture.calculate(input).result)
        #expect(result.scopes == without.scopes)
        #expect(result.lines == without.lines)
        #expect(result.recordCount == without.recordCount)
        let sold = try #require(result.sold)
        #expect(sold.map(\.id) == ["power", "steam"])
        #expect(sold[0].quantity == 40 && sold[0].plantEmissions == nil)
        #expect(abs(sold[1].quantity - 2_000) < 1e-9)
        // 2 TJ at 90 kg/GJ are 180 t, for information.
        #expect(abs((sold[1].plantEmissions?.co2e ?? 0) - 180_000) < 1e-6)
    }

    /// A combined plant of 1,000 t sends out 6,000 GJ of heat and 2,000 GJ of power: by energy a quarter of a tonne… 1,000 t / 8,000 GJ = 0.125 t/GJ,
    /// so 1,000 GJ of sold heat are 125 t. By efficiencies of 0.8 and 0.4 heat weighs 7,500 of 12,500: 0.1 t/GJ, 100 t.
    @Test func theSoldPartOfACombinedPlantIsDividedAsABoughtPart() throws {
        let outputs = [
            "emissions": try Self.own(1_000, "t{CO2}"), "heat-output": try Self.own(6_000, "GJ"),
            "power-output": try Self.own(2_000, "GJ"),
        ]
        let efficiencies = [
            "heat-efficiency": try Self.own(0.8, "1"), "power-efficiency": try Self.own(0.4, "1"),
        ]
        for (properties, tonnes) in [(outputs, 125.0), (outputs.merging(efficiencies) { $1 }, 100)] {
            let input = Fixture.input(
                try Self.plant() + [try Self.sold("heat", "sold-heat", "GJ", properties)],
                try Self.records() + [try Fixture.record("h", "heat", 1_000, "GJ")]
            )
            let inventory = Fixture.calculate(input)
            let line = try #require(inventory.result?.sold?.first, "\(inventory.codes)")
            #expect(abs((line.plantEmissions?.co2e ?? 0) / 1_000 - tonnes) < 1e-9)
        }
        let tooMuch = Fixture.input(
            try Self.plant() + [try Self.sold("heat", "sold-heat", "GJ", outputs)],
            try Self.records() + [try Fixture.record("h", "heat", 6_001, "GJ")]
        )
        #expect(Fixture.calculate(tooMuch).codes.contains("INV-1016"))
    }

    @Test func aSoldLineIsExplainedDownToItsRecords() throws {
        let input = Fixture.input(
            try Self.plant() + [
                try Self.sold("steam", "sold-heat", "GJ", ["factor": Self.own(90, "kg{CO2}/GJ")])
            ],
            try Self.records() + [try Fixture.record("s", "steam", 2, "TJ")],
            facilities: [Fixture.facility(share: 0.5)],
            consolidation: .equityShare
        )
        let tree = try #require(Fixture.calculate(input).explain(.source("steam", .location)))
        #expect(abs((tree.value ?? 0) - 90_000) < 1e-6)
        #expect(tree.inputs.count == 3)
        #expect(abs((tree.inputs[0].inputs.first?.value ?? 0) - 2_000) < 1e-9)
        #expect(tree.inputs[1].value == 0.5)
        #expect(abs((tree.inputs[2].value ?? 0) - 90) < 1e-9)
    }

    /// The part of a facility that is owned counts of what is sold too.
    @Test func sharesCountOfWhatIsSold() throws {
        let input = Fixture.input(
            try Self.plant() + [try Self.sold("power", "sold-electricity", "MWh")],
            try Self.records() + [try Fixture.record("p", "power", 40, "MWh")],
            facilities: [Fixture.facility(share: 0.25)],
            consolidation: .equityShare
        )
        let line = try #require(Fixture.calculate(input).result?.sold?.first)
        #expect(line.quantity == 40 && line.counted == 10)
    }

    @Test func soldGenerationIsNoActivityOfCategory3() throws {
        let upstream = try Fixture.line(
            "resold",
            .fuelAndEnergy,
            "resold-energy",
            "MWh",
            properties: ["factor": Self.own(600, "kg{CO2}/MWh")],
            of: ["power"]
        )
        let input = Fixture.input(
            try Self.plant() + [try Self.sold("power", "sold-electricity", "MWh"), upstream],
            try Self.records() + [try Fixture.record("p", "power", 40, "MWh")]
        )
        let inventory = Fixture.calculate(input)
        #expect(inventory.codes.contains("INV-1014") && !inventory.codes.contains("INV-0210"))
        #expect(inventory.result == nil)
    }

    @Test func generationWithoutAPlantIsAsked() throws {
        let input = Fixture.input(
            [try Self.sold("power", "sold-electricity", "MWh")],
            [try Fixture.record("p", "power", 40, "MWh")]
        )
        #expect(Fixture.calculate(input).codes.contains("INV-1018"))
    }

    /// What is bought and sold on stands in category 3.3, not in scope 2 as well.
    @Test func resoldEnergyInScope2AsWellIsCountedTwice() throws {
        func codes(_ from: String?) throws -> Set<String> {
            let resold = try Fixture.line(
                "resold",
                .fuelAndEnergy,
                "resold-energy",
                "kWh",
                factors: from.map { ["from": $0] } ?? [:],
                properties: ["factor": Self.own(0.6, "kg{CO2}/kWh")]
            )
            let input = Fixture.input(
                try Self.plant() + [resold],
                try Self.records() + [try Fixture.record("r", "resold", 20_000, "kWh")]
            )
            return Set(InventoryReview(Fixture.calculate(input)).findings.map(\.code))
        }
        #expect(try codes("grid").contains("INV-1015"))
        #expect(try codes("coal").contains("INV-1017"))
        #expect(try codes(nil).isDisjoint(with: ["INV-1015", "INV-1017"]))
    }
}
