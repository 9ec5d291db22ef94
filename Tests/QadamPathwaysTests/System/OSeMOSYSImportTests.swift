import QadamEvidence
import QadamPathways
import Testing

/// Tables of OSeMOSYS as a system, and what is said of those that cannot be used.
@Suite struct OSeMOSYSImportTests {
    /// Tables with these sets and rows of names and one value.
    static func tables(
        _ sets: [String: [String]],
        _ rows: [(String, [String], Double)] = [],
        defaults: [String: Double] = [:]
    ) -> OSeMOSYSTables {
        var tables = OSeMOSYSTables()
        func number(_ name: String) -> Int32 {
            if let known = tables.names.firstIndex(of: name) { return Int32(known) }
            tables.names.append(name)
            return Int32(tables.names.count - 1)
        }
        for (name, members) in sets.sorted(by: { $0.key < $1.key }) {
            tables.sets.append(OSeMOSYSSet(name: name, members: members.map { number($0) }, place: .whole))
        }
        for name in Set(rows.map(\.0) + defaults.keys) {
            let own = rows.filter { $0.0 == name }
            let rank = own.first?.1.count ?? 1
            let kind = OSeMOSYSCatalogue.parameter(name)
            tables.parameters[name] = OSeMOSYSTable(
                name: name,
                indices: kind?.signature(rank: rank) ?? [String](repeating: "?", count: rank),
                defaultValue: defaults[name],
                keys: own.flatMap { $0.1.map { number($0) } },
                values: own.map(\.2),
                file: "x",
                lines: own.map { _ in 1 },
                columnStyle: .characters
            )
        }
        return tables
    }

    static let sets = [
        "REGION": ["R"], "TECHNOLOGY": ["T"], "FUEL": ["F"], "MODE_OF_OPERATION": ["1"], "TIMESLICE": ["L"],
        "YEAR": ["2031", "2030"], "EMISSION": [], "STORAGE": [],
    ]

    @Test func yearsAreSortedAndDefaultsHold() throws {
        let tables = Self.tables(
            Self.sets,
            [("CapitalCost", ["R", "T", "2031"], 5)],
            defaults: ["CapitalCost": 7, "TotalAnnualMaxCapacity": -1]
        )
        let (system, findings) = EnergySystem.osemosys(tables)
        #expect(findings == [])
        #expect(system?.sets.years == [2030, 2031])
        #expect(system?.value(.capitalCost, "R", "T", "2030") == 7)
        #expect(system?.value(.capitalCost, "R", "T", "2031") == 5)
        // −1 says that there is no limit.
        #expect(system?.value(.maximumCapacity, "R", "T", "2030") == nil)
    }

    /// A rate by technology, as in one published version.
    @Test func aRateMayBeByTechnology() throws {
        let tables = Self.tables(Self.sets, [("DiscountRate", ["R", "T"], 0.1)])
        let system = try #require(EnergySystem.osemosys(tables).system)
        #expect(system.value(.technologyDiscountRate, "R", "T") == 0.1)
        #expect(system.value(.discountRate, "R") == nil)
    }

    /// A technology with a least activity may run in modes that make nothing, as in the published formulation.
    @Test func aLeastActivityAllowsEmptyModes() throws {
        let tables = Self.tables(
            Self.sets,
            [("TotalTechnologyAnnualActivityLowerLimit", ["R", "T", "2030"], 3)]
        )
        let system = try #require(EnergySystem.osemosys(tables).system)
        #expect(system.value(.runsEmpty, "R", "T", "1") == 1)
    }

    @Test func refusesANameOutsideItsSet() {
        let tables = Self.tables(Self.sets, [("CapitalCost", ["R", "other", "2030"], 5)])
        #expect(EnergySystem.osemosys(tables).findings.map(\.code) == ["PTH-0501"])
    }

    @Test func listsWhatIsLeftOut() {
        let tables = Self.tables(Self.sets, [("UDCConstant", ["R", "T", "2030"], 5)])
        #expect(EnergySystem.osemosys(tables).findings.map(\.code) == ["PTH-0502"])
    }

    @Test func refusesYearsThatAreNoNumbers() {
        var sets = Self.sets
        sets["YEAR"] = ["2030", "later"]
        let (system, findings) = EnergySystem.osemosys(Self.tables(sets))
        #expect(system == nil)
        #expect(findings.map(\.code) == ["PTH-0503"])
    }

    /// One published configuration leaves out the second region of a link.
    @Test func refusesATableWithTheWrongIndex() {
        let tables = Self.tables(Self.sets, [("TradeRoute", ["R", "F", "2030"], 1)])
        #expect(EnergySystem.osemosys(tables).findings.map(\.code) == ["PTH-0505"])
    }
}
