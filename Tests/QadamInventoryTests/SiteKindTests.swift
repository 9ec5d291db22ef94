import QadamEvidence
import QadamInventory
import QadamUncertainty
import Testing

/// What is expected of each kind of site, and what may be said to be absent.
struct SiteKindTests {
    private static func site(_ kinds: [String]) -> Facility {
        Facility(
            id: "site",
            name: LocalizedName(en: "Site"),
            equityShare: 1,
            operationalControl: true,
            financialControl: true,
            kinds: kinds
        )
    }

    private static func review(
        _ lines: [SourceLine],
        kinds: [String] = [],
        buildings: [Building] = [],
        absences: [AbsenceStatement] = []
    ) -> InventoryReview {
        var input = Fixture.input(lines, [], facilities: [site(kinds)], buildings: buildings)
        let old = input.organisation
        input.organisation = Organisation(
            id: old.id,
            name: old.name,
            country: old.country,
            isExample: old.isExample,
            consolidation: old.consolidation,
            facilities: old.facilities,
            scope3: old.scope3,
            absences: absences
        )
        return InventoryReview(Inventory.calculate(input, options: UncertaintyOptions(trials: nil)))
    }

    private static func mine() throws -> SourceLine {
        try Fixture.line(
            "pit",
            .fugitive,
            "coal-mine",
            "t",
            factors: [
                "mine": "ipcc2006.coal-mine.surface-coal-mining.overburden-25-50-m",
                "density": "ipcc2006.density.methane",
            ]
        )
    }

    private static func boiler() throws -> SourceLine {
        try Fixture.line(
            "boiler",
            .stationaryCombustion,
            "stationary-combustion",
            "TJ{NCV}",
            factors: ["factor": "ipcc2006.stationary.commercial.other-bituminous-coal"],
            building: "hall"
        )
    }

    private func state(_ review: InventoryReview, _ expected: String) -> ExpectedLine.State? {
        review.completeness.first { $0.expected == expected }?.state
    }

    /// Methane of a coal pit is a leak like that of a refrigerant, and is none.
    @Test func methaneOfAPitIsNoRefrigerant() throws {
        let review = Self.review([try Self.mine()], kinds: ["coal-mine"])
        #expect(state(review, "refrigerants") == .absent)
        #expect(state(review, "mine-methane") == .present)
    }

    @Test func aCoalBoilerIsNoElectricity() throws {
        let hall = Building(
            id: "hall",
            name: LocalizedName(en: "Hall"),
            use: "office",
            referenceType: nil,
            areaM2: 1_000,
            people: nil,
            built: nil,
            heating: "own-coal-boiler",
            facility: "site"
        )
        let review = Self.review([try Self.boiler()], buildings: [hall])
        #expect(state(review, "electricity") == .absent)
        #expect(state(review, "fuel") == .present)
        #expect(review.findings.contains { $0.code == "INV-0810" && $0.severity == .warning })
    }

    @Test(arguments: [
        ("coal-mine", "mine-methane"), ("metal-works", "process"), ("landfill", "landfill-methane"),
        ("wastewater-plant", "wastewater"), ("gas-network", "gas-losses"), ("boiler-house", "furnaces"),
    ])
    func aKindOfSiteAsksForItsOwnLine(kind: String, expected: String) throws {
        #expect(state(Self.review([], kinds: []), expected) == nil)
        let asked = Self.review([], kinds: [kind])
        #expect(state(asked, expected) == .absent)
        let reason = LocalizedName(en: "closed")
        let stated = Self.review(
            [],
            kinds: [kind],
            absences: [AbsenceStatement(expected: expected, at: "site", reason: reason)]
        )
        #expect(state(stated, expected) == .stated)
        #expect(stated.completeness.first { $0.expected == expected }?.reason == reason)
    }

    @Test func aKindThatNoListKnowsIsSaid() throws {
        #expect(Self.review([], kinds: ["volcano"]).findings.map(\.code).contains("INV-1040"))
        #expect(!Self.review([], kinds: ["coal-mine"]).findings.map(\.code).contains("INV-1040"))
    }

    @Test(arguments: [
        ("vehicles", "nowhere", "INV-1041"), ("unicorns", "site", "INV-1042"),
        ("mine-methane", "site", "INV-1043"),
    ])
    func aStatementOfAbsenceMustFit(expected: String, at: String, code: String) throws {
        let statement = AbsenceStatement(expected: expected, at: at, reason: LocalizedName(en: "none"))
        let review = Self.review([try Self.mine()], kinds: ["coal-mine"], absences: [statement])
        #expect(review.findings.map(\.code).contains(code))
        let right = AbsenceStatement(expected: "vehicles", at: "site", reason: LocalizedName(en: "none"))
        let codes = Self.review([try Self.mine()], kinds: ["coal-mine"], absences: [right]).findings
            .map(\.code)
        #expect(Set(codes).isDisjoint(with: ["INV-1041", "INV-1042", "INV-1043"]))
    }
}
