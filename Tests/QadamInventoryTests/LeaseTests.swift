import QadamEvidence
import QadamFactors
import QadamInventory
import QadamUncertainty
import QadamUnits
import Testing

/// Leased assets under the three approaches, after tables A.1 and A.2 of the Scope 3 Standard.
@Suite struct LeaseTests {
    private static let own: EmissionCategory? = nil

    static func lease(
        _ role: Lease.Role,
        _ kind: Lease.Kind,
        id: String = "lease",
        lines: [String] = ["power"],
        buildings: [String] = [],
        share: Double = 1,
        first: String? = nil,
        last: String? = nil
    ) -> Lease {
        Lease(
            id: id,
            name: LocalizedName(en: id),
            role: role,
            kind: kind,
            buildings: buildings,
            lines: lines,
            share: share,
            firstDay: first.flatMap { CivilDate(iso: $0) },
            lastDay: last.flatMap { CivilDate(iso: $0) },
            source: "contract"
        )
    }

    /// 366 MWh of electricity at 0.5 kg/kWh in monthly or yearly records, and grid losses of it at 0.1 kg/kWh: 183 t and 36.6 t.
    static func input(
        _ leases: [Lease],
        _ approach: Consolidation = .operationalControl,
        category: EmissionCategory = .electricity,
        method: String = "purchased-electricity",
        facility: Facility = Fixture.facility(),
        instruments: [Instrument] = []
    ) throws -> InventoryInput {
        var input = Fixture.input(
            [
                try Fixture.line(
                    "power",
                    category,
                    method,
                    "kWh",
                    properties: ["factor": try Fixture.own(0.5, "kg{CO2}/kWh", width: 0.1)]
                ),
                try Fixture.line(
                    "losses",
                    .fuelAndEnergy,
                    "fuel-and-energy-upstream",
                    "kWh",
                    properties: ["factor": try Fixture.own(0.1, "kg{CO2}/kWh", width: 0.1)],
                    of: ["power"]
                ),
            ],
            [try Fixture.record("r", "power", 366_000, "kWh", width: 0.02)],
            instruments: instruments,
            facilities: [facility],
            consolidation: approach
        )
        let old = input.organisation
        input.organisation = Organisation(
            id: old.id,
            name: old.name,
            country: old.country,
            consolidation: approach,
            facilities: old.facilities,
            scope3: old.scope3,
            leases: leases
        )
        return input
    }

    private func result(_ input: InventoryInput) throws -> InventoryResult {
        let inventory = Fixture.calculate(input)
        return try #require(inventory.result, "\(inventory.diagnostics)")
    }

    private func sum(_ result: InventoryResult, _ category: EmissionCategory) -> Double {
        result.categories.first { $0.category == category }?.location.co2e ?? 0
    }

    private func close(_ a: Double, _ b: Double) -> Bool { abs(a - b) <= 1e-9 * max(1, abs(a), abs(b)) }

    /// All twelve cells of the two tables; and in each the sum of all scopes is what it is without a lease.
    @Test(
        arguments: [
            (Lease.Role.lessee, Lease.Kind.finance, Consolidation.equityShare, own),
            (.lessee, .finance, .financialControl, own), (.lessee, .finance, .operationalControl, own),
            (.lessee, .operating, .equityShare, .upstreamLeases),
            (.lessee, .operating, .financialControl, .upstreamLeases),
            (.lessee, .operating, .operationalControl, own),
            (.lessor, .finance, .equityShare, .downstreamLeases),
            (.lessor, .finance, .financialControl, .downstreamLeases),
            (.lessor, .finance, .operationalControl, .downstreamLeases),
            (.lessor, .operating, .equityShare, own), (.lessor, .operating, .financialControl, own),
            (.lessor, .operating, .operationalControl, .downstreamLeases),
        ] as [(Lease.Role, Lease.Kind, Consolidation, EmissionCategory?)]
    )
    func putsEmissionsWhereTheTablesWantThem(
        _ role: Lease.Role,
        _ kind: Lease.Kind,
        _ approach: Consolidation,
        _ category: EmissionCategory?
    ) throws {
        let plain = try result(try Self.input([], approach))
        let inventory = Fixture.calculate(try Self.input([Self.lease(role, kind)], approach))
        let leased = try #require(inventory.result, "\(inventory.diagnostics)")
        #expect(close(sum(leased, category ?? .electricity), 183_000))
        #expect(close(leased.scopes.scope2Location, category == nil ? 183_000 : 0))
        #expect(close(leased.location.co2e, plain.location.co2e))
        #expect(close(leased.market.co2e, plain.market.co2e))
        // What is scope 3 without a lease stays where it is.
        #expect(close(sum(leased, .fuelAndEnergy), 36_600))
        #expect(inventory.codes.contains("INV-0926") == (category != nil))
        // The page why gives the reason, whether the line moved or not.
        let tree = try #require(inventory.explain(.source("power", .location)))
        let keys = tree.remarks.map(\.key)
        #expect(keys.contains(category == nil ? "inventory.explain.leasedOwn" : "inventory.explain.leased"))
    }

    /// Leased out from 1 July: of 366 days 184 lie in the lease, so 92 t go to category 13 and 91 t stay.
    @Test func aLeaseThatBeginsInTheYearDividesByDays() throws {
        let lease = Self.lease(.lessor, .finance, first: "2024-07-01")
        let inventory = Fixture.calculate(try Self.input([lease]))
        let leased = try #require(inventory.result, "\(inventory.diagnostics)")
        #expect(close(sum(leased, .downstreamLeases), 92_000) && close(sum(leased, .electricity), 91_000))
        // Grid losses of both parts are grid losses still.
        #expect(close(sum(leased, .fuelAndEnergy), 36_600))
        #expect(inventory.codes.contains("INV-0924"))
        // The records as they were brought cover the year: no month is missing because a lease began.
        #expect(!inventory.codes.contains("INV-0106"))
        // A verifier draws records that were brought, not what a lease made of them.
        #expect(inventory.recordEmissions.map(\.record) == ["r"])
        #expect(inventory.recordEmissions.map(\.source) == ["power"])
        #expect(close(inventory.recordEmissions[0].kilogramsCO2e, leased.location.co2e))
        let tree = try #require(inventory.explain(.record("r")))
        #expect(close(try #require(tree.value), leased.location.co2e))
        let scope2 = try #require(leased.uncertainty.approach1["scope.2.market"])
        #expect(close(scope2.total, 91_000))
    }

    /// Shops on 10 % of the floor from 1 July: a tenth of 92 t goes to category 13, and the record stays one record.
    @Test func aPartOfWhatIsMeteredIsLeased() throws {
        let all = Self.lease(.lessor, .finance, share: 0.1)
        let year = try result(try Self.input([all]))
        #expect(close(sum(year, .downstreamLeases), 18_300) && close(sum(year, .electricity), 164_700))
        let half = Self.lease(.lessor, .finance, share: 0.1, first: "2024-07-01")
        let inventory = Fixture.calculate(try Self.input([half]))
        let leased = try #require(inventory.result, "\(inventory.diagnostics)")
        #expect(close(sum(leased, .downstreamLeases), 9_200) && close(sum(leased, .electricity), 173_800))
        #expect(close(sum(leased, .fuelAndEnergy), 36_600))
        #expect(inventory.recordEmissions.map(\.record) == ["r"])
        #expect(inventory.diagnostics.allSatisfy { $0.severity != .error })
    }

    @Test func aLeaseThatEndsInTheYearKeepsBothEnds() throws {
        let lease = Self.lease(.lessee, .operating, first: "2024-02-01", last: "2024-03-31")
        let leased = try result(try Self.input([lease], .equityShare))
        // 60 of 366 days.
        #expect(close(sum(leased, .upstreamLeases), 30_000) && close(sum(leased, .electricity), 153_000))
        let before = Self.lease(.lessee, .operating, last: "2023-12-31")
        #expect(close(sum(try result(try Self.input([before], .equityShare)), .electricity), 183_000))
    }

    /// What was put into the category of a lease by hand is held against the rule.
    @Test func aCategoryByHandIsHeldAgainstTheRule() throws {
        // By hand in category 8, while operational control makes it scope 2.
        let lessee = Self.lease(.lessee, .operating)
        let wrong = Fixture.calculate(try Self.input([lessee], category: .upstreamLeases))
        #expect(wrong.codes.contains("INV-0920"))
        #expect(close(try #require(wrong.result, "\(wrong.diagnostics)").scopes.scope2Location, 183_000))
        // By hand in category 8, where the rule says 13.
        let lessor = Self.lease(.lessor, .finance)
        let other = Fixture.calculate(try Self.input([lessor], category: .upstreamLeases))
        #expect(other.codes.contains("INV-0920"))
        #expect(close(sum(try #require(other.result), .downstreamLeases), 183_000))
        // By hand in category 8, as the rule says.
        let right = Fixture.calculate(try Self.input([lessee], .equityShare, category: .upstreamLeases))
        #expect(!right.codes.contains("INV-0920") && !right.codes.contains("INV-0921"))
        // By hand, and no lease at all.
        let alone = Fixture.calculate(
            try Self.input([], category: .upstreamLeases, method: "leased-asset")
        )
        #expect(alone.codes.contains("INV-0921"))
        // A method of leases has no place in scopes 1 and 2.
        let lost = Fixture.calculate(
            try Self.input([lessee], category: .upstreamLeases, method: "leased-asset")
        )
        #expect(lost.result == nil && lost.codes.contains("INV-0928"))
    }

    @Test func whatALeaseNamesMustBeThere() throws {
        func codes(_ leases: [Lease]) throws -> Set<String> {
            Fixture.calculate(try Self.input(leases)).codes
        }
        #expect(try codes([Self.lease(.lessor, .finance, lines: ["nothing"])]).contains("INV-0922"))
        #expect(try codes([Self.lease(.lessor, .finance, lines: ["losses"])]).contains("INV-0922"))
        #expect(try codes([Self.lease(.lessor, .finance, buildings: ["nowhere"])]).contains("INV-0922"))
        let twice = [
            Self.lease(.lessor, .finance, last: "2024-06-30"),
            Self.lease(.lessee, .operating, id: "second", first: "2024-06-30"),
        ]
        #expect(try codes(twice).contains("INV-0923"))
        let apart = [
            Self.lease(.lessor, .finance, last: "2024-06-29"),
            Self.lease(.lessee, .operating, id: "second", first: "2024-06-30"),
        ]
        #expect(try !codes(apart).contains("INV-0923"))
        // Waste is scope 3 with or without a lease.
        var waste = try Self.input([Self.lease(.lessor, .finance, lines: ["bins"])])
        waste.sources.append(
            try Fixture.line(
                "bins",
                .waste,
                "waste-route",
                "t",
                properties: ["factor": try Fixture.own(100, "kg{CO2}/t")]
            )
        )
        #expect(Fixture.calculate(waste).codes.contains("INV-0927"))
    }

    /// A lessee that counts nothing of the facility would show a category of zero.
    @Test func aFacilityOfWhichNothingIsCountedIsSaid() throws {
        let input = try Self.input(
            [Self.lease(.lessee, .operating)],
            .equityShare,
            facility: Fixture.facility(share: 0)
        )
        #expect(Fixture.calculate(input).codes.contains("INV-0929"))
    }

    /// Contracts act on scope 2 only: on what a lease takes out of it they change nothing, and it is said.
    @Test func aContractDoesNotReachIntoScope3() throws {
        let contract = Instrument(
            id: "green",
            name: LocalizedName(en: "green"),
            kind: .certificate,
            volume: try Amount(100, "MWh"),
            period: try #require(Period(iso: "2024")),
            vintage: 2024,
            market: "KZ",
            emissionFactor: try Amount(0, "kg{CO2}/kWh"),
            retirement: "green",
            sources: ["power"]
        )
        let free = try result(try Self.input([], instruments: [contract]))
        #expect(close(free.scopes.scope2Market, 133_000))
        let inventory = Fixture.calculate(
            try Self.input([Self.lease(.lessor, .finance)], instruments: [contract])
        )
        let leased = try #require(inventory.result, "\(inventory.diagnostics)")
        #expect(inventory.codes.contains("INV-0925") && leased.claimedMWh.isEmpty)
        #expect(close(leased.market.co2e, leased.location.co2e))
    }

    /// Every building of a lease by its lines of scopes 1 and 2.
    @Test func aBuildingIsLeasedWithItsLines() throws {
        var input = try Self.input([Self.lease(.lessor, .finance, lines: [], buildings: ["house"])])
        input.buildings = [
            Building(
                id: "house",
                name: LocalizedName(en: "house"),
                use: "shop",
                referenceType: nil,
                areaM2: 100,
                people: nil,
                built: nil,
                heating: "district",
                facility: "site"
            )
        ]
        input.sources[0] = try Fixture.line(
            "power",
            .electricity,
            "purchased-electricity",
            "kWh",
            properties: ["factor": try Fixture.own(0.5, "kg{CO2}/kWh")],
            building: "house"
        )
        #expect(close(sum(try result(input), .downstreamLeases), 183_000))
    }

    /// A result that is calculated again from its own input, as a forecast does, does not move.
    @Test func askingTwiceChangesNothing() throws {
        let first = Fixture.calculate(try Self.input([Self.lease(.lessor, .finance, first: "2024-07-01")]))
        for again in [first.input, first.stated] {
            let second = Fixture.calculate(again)
            #expect(first.result?.categories == second.result?.categories)
            #expect(!second.codes.contains("INV-0921"))
        }
    }

    /// Example 2-4 of `deloitte.boundary`: seven companies and joint ventures under three approaches.
    @Test(
        arguments: [
            ("company B", 1.0, true, true, false, [1, 1, 1]),
            ("company C", 0.9, true, true, false, [0.9, 1, 1]),
            ("company D", 0.72, true, true, false, [0.72, 1, 1]),
            ("JV1", 0.5, true, false, true, [0.5, 0.5, 1]),
            ("JV2", 0.75, false, true, false, [0.75, 1, 0]),
            ("JV3", 0.45, true, false, false, [0.45, 0, 1]),
            ("JV4", 0.5, false, true, false, [0.5, 1, 0]),
        ] as [(String, Double, Bool, Bool, Bool, [Double])]
    )
    func jointVenturesCountAsPublished(
        _ name: String,
        _ share: Double,
        _ operates: Bool,
        _ directs: Bool,
        _ together: Bool,
        _ expected: [Double]
    ) {
        let facility = Facility(
            id: name,
            name: LocalizedName(en: name),
            equityShare: share,
            operationalControl: operates,
            financialControl: directs,
            jointFinancialControl: together
        )
        let approaches: [Consolidation] = [.equityShare, .financialControl, .operationalControl]
        #expect(approaches.map { facility.counted(under: $0) } == expected)
    }
}
