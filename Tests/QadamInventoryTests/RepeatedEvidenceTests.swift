import QadamEvidence
import QadamInventory
import QadamUncertainty
import QadamUnits
import Testing

/// One document counted twice, in whatever unit and however it came in; life-cycle factors beside category 3.3.
struct RepeatedEvidenceTests {
    private static func record(
        _ id: String,
        _ value: Double,
        _ unit: String,
        _ evidence: String?,
        _ provenance: ActivityRecord.Provenance = .invoiced,
        period: String = "2024-03"
    ) throws -> ActivityRecord {
        ActivityRecord(
            id: id,
            source: "e",
            period: try #require(Period(iso: period)),
            amount: try Amount(value, unit),
            provenance: provenance,
            evidence: evidence
        )
    }

    private static func electricity(_ factor: String) throws -> SourceLine {
        try Fixture.line("e", .electricity, "purchased-electricity", "kWh", factors: ["factor": factor])
    }

    private static func isFound(_ second: ActivityRecord) throws -> Bool {
        let input = Fixture.input(
            [try electricity("carbonfootprint.grid.KZ.2022")],
            [try record("first", 1_000, "kWh", "Invoice 7"), second]
        )
        return InventoryReview(Fixture.calculate(input)).findings.contains { $0.code == "INV-0804" }
    }

    @Test(arguments: [(1_000.0, "kWh"), (1.0, "MWh"), (3.6, "GJ"), (0.0036, "TJ")])
    func inAnotherUnitItIsTheSame(_ value: Double, _ unit: String) throws {
        #expect(try Self.isFound(try Self.record("second", value, unit, "invoice  7")))
        #expect(!(try Self.isFound(try Self.record("second", value * 1.000_01, unit, "invoice 7"))))
        #expect(!(try Self.isFound(try Self.record("second", value, unit, "invoice 8"))))
        #expect(!(try Self.isFound(try Self.record("second", value, unit, nil))))
    }

    @Test func anotherProvenanceOfTheSameDaysIsTheSame() throws {
        #expect(try Self.isFound(try Self.record("second", 1, "MWh", "invoice 7", .metered)))
        #expect(
            !(try Self.isFound(try Self.record("second", 1, "MWh", "invoice 7", .metered, period: "2024-04")))
        )
        #expect(try Self.isFound(try Self.record("second", 1, "MWh", "invoice 7", period: "2024-04")))
    }

    /// A unit of another basis is another quantity.
    @Test func anotherBasisIsAnotherQuantity() throws {
        #expect(!(try Self.isFound(try Self.record("second", 3.6, "GJ{NCV}", "invoice 7"))))
    }

    private static func codes(_ scope2: String, _ upstream: String?, _ origins: [String]) throws -> Set<
        String
    > {
        let supply = try Fixture.line(
            "u",
            .fuelAndEnergy,
            "fuel-and-energy-upstream",
            "kWh",
            factors: upstream.map { ["factor": $0] } ?? [:],
            properties: upstream == nil ? ["factor": try Fixture.own(0.05, "kg{CO2e}/kWh")] : [:],
            of: origins
        )
        let input = Fixture.input(
            [try electricity(scope2), supply],
            [try record("r", 1_000, "kWh", nil)]
                + (origins.isEmpty ? [try Fixture.record("s", "u", 1_000, "kWh")] : [])
        )
        return Set(InventoryReview(Fixture.calculate(input)).findings.map(\.code))
    }

    /// A life-cycle factor of electricity in scope 2 is said, and category 3.3 beside it counts the supply a second time, whether it uses the
    /// records of the line or has its own. Losses of the network are not in it: generation ends at the power plant.
    @Test func aLifeCycleFactorBesideCategory3IsCountedTwice() throws {
        let (lifeCycle, losses) = ("owid.grid.KZ.2023", "carbonfootprint.grid-losses.KZ.2022")
        let derived = try Self.codes(lifeCycle, nil, ["e"])
        #expect(derived.contains("INV-0215") && derived.contains("INV-0805"))
        let own = try Self.codes(lifeCycle, nil, [])
        #expect(own.contains("INV-0215") && own.contains("INV-1024"))
        for origins in [["e"], []] {
            #expect(try Self.codes(lifeCycle, losses, origins).isDisjoint(with: ["INV-0805", "INV-1024"]))
        }
        let generation = try Self.codes("carbonfootprint.grid.KZ.2022", losses, [])
        #expect(generation.isDisjoint(with: ["INV-0215", "INV-0805", "INV-1024"]))
        // And a life-cycle factor in category 3.3 has the generation in it that scope 2 counts.
        #expect(try Self.codes("carbonfootprint.grid.KZ.2022", lifeCycle, ["e"]).contains("INV-0806"))
    }
}

extension RepeatedEvidenceTests {
    /// A report proves many things: equal quantities of two lines in it are two quantities, unless one of them is an invoice.
    @Test func aReportProvesManyThings() throws {
        func isFound(_ first: ActivityRecord.Provenance, _ second: ActivityRecord.Provenance) throws -> Bool {
            func record(_ line: String, _ provenance: ActivityRecord.Provenance) throws -> ActivityRecord {
                ActivityRecord(
                    id: line,
                    source: line,
                    period: try #require(Period(iso: "2024")),
                    amount: try Amount(900, "kWh"),
                    provenance: provenance,
                    evidence: "report 2024"
                )
            }
            let lines = try ["a", "b"].map {
                try Fixture.line(
                    $0,
                    .electricity,
                    "purchased-electricity",
                    "kWh",
                    factors: ["factor": "carbonfootprint.grid.KZ.2022"]
                )
            }
            let input = Fixture.input(lines, [try record("a", first), try record("b", second)])
            return InventoryReview(Fixture.calculate(input)).findings.contains { $0.code == "INV-0804" }
        }
        #expect(!(try isFound(.weighed, .calculated)))
        #expect(try isFound(.weighed, .invoiced))
    }
}
