import QadamEvidence
import QadamFactors
import QadamInventory
import QadamUnits
import Testing

/// A base year with the structure of a later day.
struct StructureOfDateTests {
    private static func day(_ text: String) throws -> CivilDate {
        try #require(CivilDate(iso: text))
    }

    private static func site(
        _ id: String,
        share: Double,
        before: Double? = nil,
        until last: String = "2026-12-31"
    ) throws -> Facility {
        Facility(
            id: id,
            name: LocalizedName(en: id),
            equityShare: share,
            operationalControl: share > 0,
            financialControl: share > 0,
            interests: try before.map {
                [
                    DatedInterest(
                        firstDay: nil,
                        lastDay: try day(last),
                        equityShare: $0,
                        operationalControl: $0 > 0,
                        financialControl: $0 > 0
                    )
                ]
            } ?? []
        )
    }

    /// One tonne of CO2 for a megawatt-hour, so that quantities are emissions in tonnes.
    private static func line(_ facility: String) throws -> SourceLine {
        try Fixture.line(
            "power.\(facility)",
            .electricity,
            PurchasedElectricity.name,
            "MWh",
            properties: ["factor": try Fixture.own(1000, "kg{CO2}/MWh")],
            facility: facility
        )
    }

    private static func input(
        _ facilities: [Facility],
        _ tonnes: [(site: String, value: Double)],
        leases: [Lease] = [],
        structure: String? = nil
    ) throws -> InventoryInput {
        let base = Fixture.input(
            try facilities.map { try line($0.id) },
            try tonnes.map { try Fixture.record("r.\($0.site)", "power.\($0.site)", $0.value, "MWh") },
            facilities: facilities,
            consolidation: .equityShare
        )
        var input = base
        input.organisation = Organisation(
            id: "test",
            name: LocalizedName(en: "test"),
            country: "KZ",
            consolidation: .equityShare,
            facilities: facilities,
            scope3: base.organisation.scope3,
            leases: leases
        )
        input.structure = try structure.map(day)
        return input
    }

    private static func total(_ input: InventoryInput) throws -> Double {
        let inventory = Fixture.calculate(input)
        return try #require(inventory.result, "\(inventory.codes)").location.co2e / 1000
    }

    /// By hand: two units emit 25 t each in the base year; a plant that emitted 15 t then is bought in the beginning of 2027. As it was, the base
    /// year is 50 t; with the structure after the acquisition it is 25 + 25 + 15 = 65 t, whatever the units emit later.
    @Test func anAcquisitionAddsWhatThePlantEmittedInTheBaseYear() throws {
        let sites = [
            try Self.site("a", share: 1), try Self.site("b", share: 1),
            try Self.site("c", share: 1, before: 0),
        ]
        let tonnes = [("a", 25.0), ("b", 25.0), ("c", 15.0)]
        #expect(abs(try Self.total(Self.input(sites, tonnes)) - 50) < 1e-9)
        #expect(abs(try Self.total(Self.input(sites, tonnes, structure: "2026-12-31")) - 50) < 1e-9)
        let after = try Self.input(sites, tonnes, structure: "2027-12-31")
        #expect(abs(try Self.total(after) - 65) < 1e-9)
        let inventory = Fixture.calculate(after)
        #expect(inventory.result?.structure == (try Self.day("2027-12-31")))
        #expect(inventory.diagnostics.filter { $0.code == "INV-1010" }.count == 1)
    }

    /// By hand: of 25 + 25 t, a unit that is sold in the end of 2026 takes its 25 t with it; a part that is sold takes its part.
    @Test func aSaleTakesWhatTheUnitEmittedInTheBaseYear() throws {
        let sold = [try Self.site("a", share: 1), try Self.site("b", share: 0, before: 1)]
        let tonnes = [("a", 25.0), ("b", 25.0)]
        #expect(abs(try Self.total(Self.input(sold, tonnes, structure: "2027-01-01")) - 25) < 1e-9)
        let merged = [try Self.site("a", share: 1), try Self.site("b", share: 0.4, before: 1)]
        #expect(abs(try Self.total(Self.input(merged, tonnes, structure: "2027-01-01")) - 35) < 1e-9)
    }

    /// What did not exist in the base year adds nothing, and whether it existed is asked.
    @Test func whatHasNoRecordsOfTheBaseYearAddsNothing() throws {
        let sites = [try Self.site("a", share: 1), try Self.site("new", share: 1, before: 0)]
        let input = try Self.input(sites, [("a", 25.0)], structure: "2027-12-31")
        #expect(abs(try Self.total(input) - 25) < 1e-9)
        let found = Fixture.calculate(input).diagnostics.filter { $0.code == "INV-1011" }
        #expect(found.map(\.severity) == [.warning])
        // Without a change of what is held it is growth of the organisation's own: a note.
        let own = [try Self.site("a", share: 1), try Self.site("grown", share: 1)]
        let growth = try Self.input(own, [("a", 25.0)], structure: "2027-12-31")
        #expect(
            Fixture.calculate(growth).diagnostics.filter { $0.code == "INV-1011" }.map(\.severity) == [.note]
        )
    }

    /// A change in the middle of the base year counts for the whole of it.
    @Test func aChangeInTheMiddleOfTheYearCountsForAllOfIt() throws {
        let sites = [
            try Self.site("a", share: 1), try Self.site("c", share: 1, before: 0, until: "2024-06-30"),
        ]
        let tonnes = [("a", 10.0), ("c", 366.0)]
        // 184 of the 366 days of 2024 come after June.
        #expect(abs(try Self.total(Self.input(sites, tonnes)) - 194) < 1e-9)
        #expect(abs(try Self.total(Self.input(sites, tonnes, structure: "2024-12-31")) - 376) < 1e-9)
    }

    /// What a site is there for does not change with who holds it: the lines that are expected of it stay the same.
    @Test func whatASiteIsThereForStays() throws {
        let mine = Facility(
            id: "a",
            name: LocalizedName(en: "a"),
            equityShare: 1,
            operationalControl: true,
            financialControl: true,
            kinds: ["coal-mine"]
        )
        let made = Fixture.calculate(try Self.input([mine], [("a", 25.0)], structure: "2026-12-31"))
        #expect(made.input.organisation.facilities.map(\.kinds) == [["coal-mine"]])
    }

    @Test func leasesOfTheDayHoldOnAllDays() throws {
        let lease = Lease(
            id: "lease",
            name: LocalizedName(en: "lease"),
            role: .lessor,
            kind: .finance,
            lines: ["power.b"],
            firstDay: try Self.day("2026-01-01"),
            source: "test"
        )
        let sites = [try Self.site("a", share: 1), try Self.site("b", share: 1)]
        let tonnes = [("a", 25.0), ("b", 25.0)]
        func scopes(_ structure: String?) throws -> (ScopeTotals?, Set<String>) {
            let made = Fixture.calculate(
                try Self.input(sites, tonnes, leases: [lease], structure: structure)
            )
            return (made.result?.scopes, made.codes)
        }
        #expect(try scopes(nil).0?.scope2Location == 50_000)
        let outsourced = try scopes("2026-12-31")
        #expect(outsourced.0?.scope2Location == 25_000 && outsourced.0?.scope3 == 25_000)
        #expect(outsourced.1.contains("INV-1012"))
        let ended = Lease(
            id: "lease",
            name: LocalizedName(en: "lease"),
            role: .lessor,
            kind: .finance,
            lines: ["power.b"],
            lastDay: try Self.day("2024-12-31"),
            source: "test"
        )
        let made = Fixture.calculate(
            try Self.input(sites, tonnes, leases: [ended], structure: "2026-12-31")
        )
        #expect(made.result?.scopes.scope2Location == 50_000 && made.codes.contains("INV-1013"))
    }

    /// The change that another structure makes is that structure's, facility by facility, to nothing.
    @Test func theDifferenceIsExplainedByFacility() throws {
        let sites = [
            try Self.site("a", share: 1), try Self.site("b", share: 0.3, before: 1),
            try Self.site("c", share: 0.7, before: 0),
        ]
        let tonnes = [("a", 21.0), ("b", 13.0), ("c", 17.0)]
        let before = try #require(Fixture.calculate(try Self.input(sites, tonnes)).result)
        let after = try #require(
            Fixture.calculate(try Self.input(sites, tonnes, structure: "2027-12-31")).result
        )
        let change = try InventoryComparison(before, after, view: .location)
        let facilities = try #require(change.facilities)
        #expect(facilities.map(\.id) == ["a", "b", "c"])
        let sum = facilities.reduce(0) { $0 + $1.parts.total }
        #expect(abs(sum - (after.location.co2e - before.location.co2e)) < 1e-9)
        for facility in facilities {
            #expect(abs(facility.parts.total - (facility.after - facility.before)) < 1e-9)
            #expect(abs(facility.parts[.structure] - facility.parts.total) < 1e-9)
        }
        #expect(abs(facilities[1].parts[.structure] + 9_100) < 1e-6)
        #expect(abs(facilities[2].parts[.structure] - 11_900) < 1e-6)
    }
}
