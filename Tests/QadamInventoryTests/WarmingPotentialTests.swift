import QadamEvidence
import QadamFactors
import QadamInventory
import QadamUncertainty
import QadamUnits
import Testing

/// 1,000 t of methane from a coal mine: 100,000 t of coal · 10 m3/t · 1 kg/m3; and methane of other origins.
struct WarmingPotentialTests {
    private static func mine() throws -> SourceLine {
        try Fixture.line(
            "mine",
            .fugitive,
            "coal-mine",
            "t",
            properties: [
                "mine": try Fixture.own(10, "m3{CH4}/t"), "density": try Fixture.own(1, "kg/m3"),
            ]
        )
    }

    /// A line of a given method whose own factor is one kilogram of methane a tonne.
    private static func line(_ id: String, _ category: EmissionCategory, _ method: String) throws
        -> SourceLine
    {
        try Fixture.line(
            id,
            category,
            method,
            "t",
            properties: ["factor.CH4": try Fixture.own(1, "kg{CH4}/t", width: 0.1)]
        )
    }

    private static func calculate(
        _ lines: [SourceLine],
        _ gwp: String,
        choices: [String: String] = [:]
    ) throws -> Inventory {
        let records = try lines.map { try Fixture.record("r.\($0.id)", $0.id, 100_000, "t", width: 0.01) }
        return Fixture.calculate(Fixture.input(lines, records, gwp: gwp, choices: choices))
    }

    private static func number(_ argument: Argument?) -> Double? {
        switch argument {
        case .number(let value): value
        case .amount(let value, _): value
        default: nil
        }
    }

    /// By hand, under AR6: 1,000 t from the mine at 29.8, 100 t of burnt fuel and 100 t of compost at 27.0, and 100 t of a supplier's figure,
    /// of which nobody says the origin, at 27.9 of the main table.
    @Test func methaneTakesTheValueOfItsOrigin() throws {
        let lines = [
            try Self.mine(), try Self.line("boiler", .stationaryCombustion, "stationary-combustion"),
            try Self.line("compost", .waste, "biological-treatment"),
            try Self.line("supplier", .purchasedGoods, "supplier-specific"),
        ]
        let inventory = try Self.calculate(lines, "AR6")
        let result = try #require(inventory.result, "\(inventory.diagnostics)")
        let tonnes = result.lines.map { ($0.id, $0.location.co2e / 1000, $0.methane) }
        for (found, expected) in zip(
            tonnes,
            [29_800.0, 2_700, 2_700, 2_790]
        ) { #expect(abs(found.1 - expected) < 1e-6, "\(found)") }
        #expect(tonnes.map(\.2) == [.fossil, .burnt, .decayed, nil])
        #expect(abs(result.location.co2e / 1000 - 37_990) < 1e-6)
        #expect(abs((result.location.methane?["fossil"] ?? 0) - 1_000_000) < 1e-6)
        #expect(abs((result.location.methane?["non-fossil"] ?? 0) - 200_000) < 1e-6)
        // Rows, intervals and explanations are of the same values as the sums.
        let rows = result.rows.filter { $0.gas == "CH4" && $0.line != nil && $0.view == .location }
        #expect(abs(rows.reduce(0) { $0 + ($1.co2e ?? 0) } / 1000 - 37_990) < 1e-6)
        let categories = result.rows.filter { $0.gas == "CH4" && $0.line == nil && $0.view == .location }
        #expect(abs(categories.reduce(0) { $0 + ($1.co2e ?? 0) } / 1000 - 37_990) < 1e-6)
        #expect(abs((result.uncertainty.approach1["total.location"]?.total ?? 0) / 1000 - 37_990) < 1e-6)
        let explained = try #require(inventory.explain(.source("mine", .location)))
        #expect(abs((explained.value ?? 0) / 1000 - 29_800) < 1e-6)
        #expect(String(describing: explained).contains("29.8"))
        #expect(abs(inventory.recordEmissions.reduce(0) { $0 + $1.kilogramsCO2e } / 1000 - 37_990) < 1e-6)
        // What was taken is said, and only the supplier's methane is open: 100 t between 27.0 and 29.8.
        #expect(inventory.diagnostics.filter { $0.code == "INV-1025" }.count == 3)
        let open = try #require(inventory.diagnostics.first { $0.code == "INV-0982" })
        #expect(abs((Self.number(open.arguments["mass"]) ?? 0) - 100) < 1e-9)
        #expect(abs((Self.number(open.arguments["low"]) ?? 0) + 90) < 1e-6)
        #expect(abs((Self.number(open.arguments["high"]) ?? 0) - 190) < 1e-6)
    }

    /// A choice holds for methane whose origin nobody knows.
    @Test func aChoiceIsForMethaneOfUnknownOrigin() throws {
        let lines = [
            try Self.mine(), try Self.line("supplier", .purchasedGoods, "supplier-specific"),
        ]
        let inventory = try Self.calculate(
            lines,
            "AR6",
            choices: ["gwp.CH4.AR6": "gwp.CH4.AR6.non-fossil"]
        )
        let result = try #require(inventory.result)
        #expect(abs(result.lines[0].location.co2e - 29_800_000) < 1e-3)
        #expect(abs(result.lines[1].location.co2e - 2_700_000) < 1e-3)
        #expect(result.choices["gwp.CH4.AR6"] == "gwp.CH4.AR6.non-fossil")
        #expect(!inventory.codes.contains("INV-0982"))
        let row = try #require(result.rows.first { $0.gas == "CH4" && $0.line == nil })
        #expect(abs((row.co2e ?? 0) - 29_800_000) < 1e-3)
    }

    /// Bought heat with a factor of combustion is burnt fuel, wherever it burns.
    @Test func aFactorOfCombustionIsBurntFuel() throws {
        let heat = try Fixture.line(
            "coal",
            .stationaryCombustion,
            "stationary-combustion",
            "GJ{NCV}",
            factors: ["factor": "ipcc2006.stationary.commercial.other-bituminous-coal"]
        )
        let made = Fixture.calculate(
            Fixture.input([heat], [try Fixture.record("r", "coal", 1, "TJ{NCV}")], gwp: "AR6")
        )
        let line = try #require(made.result?.lines.first)
        #expect(line.methane == .burnt)
        let mass = line.location.masses[.ch4]
        #expect(mass > 0 && line.location.methane == ["non-fossil": mass])
    }

    /// AR5: 28 taken, 34 with feedback open, 6,000 t more; it has no value by origin. AR4 has one value.
    @Test func anotherSetHasItsOwnChoiceOrNone() throws {
        let inventory = try Self.calculate([try Self.mine()], "AR5")
        let found = try #require(inventory.diagnostics.first { $0.code == "INV-0982" })
        #expect(found.severity == .note)
        #expect(abs((Self.number(found.arguments["high"]) ?? 0) - 6_000) < 1e-6)
        #expect(!inventory.codes.contains("INV-1025"))
        #expect(inventory.result?.location.methane == nil)
        #expect(abs((inventory.result?.location.co2e ?? 0) - 28_000_000) < 1e-3)
        let old = try Self.calculate([try Self.mine()], "AR4")
        #expect(old.codes.isDisjoint(with: ["INV-0982", "INV-1025"]))
    }

    /// Between two sets, methane of known origin moves by potentials and nothing else.
    @Test func betweenSetsItIsPotentials() throws {
        let lines = [
            try Self.mine(), try Self.line("boiler", .stationaryCombustion, "stationary-combustion"),
        ]
        let first = try #require(try Self.calculate(lines, "AR5").result)
        let second = try #require(try Self.calculate(lines, "AR6").result)
        let change = try InventoryComparison(first, second, view: .location)
        #expect(abs(change.parts[.potentials] - (1_000 * 1.8 - 100 * 1.0) * 1000) < 1e-3)
        #expect(abs(change.parts.total - change.parts[.potentials]) < 1e-3 && change.findings.isEmpty)
    }
}
