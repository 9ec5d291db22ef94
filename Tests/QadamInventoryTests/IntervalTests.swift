import QadamEvidence
import QadamInventory
import QadamUncertainty
import Testing

@Suite struct IntervalTests {
    /// Two buildings on one grid, or on two factors of the same size.
    func input(shared: Bool) throws -> InventoryInput {
        let sources = try ["a", "b"].map { id in
            try Fixture.line(
                id,
                .electricity,
                "purchased-electricity",
                "kWh",
                factors: shared ? ["factor": "carbonfootprint.grid.KZ.2022"] : [:],
                properties: shared
                    ? [:] : ["factor": try Fixture.own(0.55224, "kg{CO2e:AR5}/kWh", width: 0.2)]
            )
        }
        var input = Fixture.input(
            sources,
            [
                try Fixture.record("ra", "a", 500_000, "kWh", width: 0.05),
                try Fixture.record("rb", "b", 500_000, "kWh", width: 0.05),
            ]
        )
        input.ranges = ["carbonfootprint.grid.KZ.2022": StatedRange(relativeHalfWidth: 0.2, source: "test")]
        return input
    }

    func outcome(_ input: InventoryInput) throws -> ErrorPropagation.Outcome {
        try #require(Fixture.calculate(input).result?.uncertainty.approach1["total.location"])
    }

    @Test func aSharedFactorWidensTheInterval() throws {
        let total = 1_000_000 * 0.55224
        let shared = try outcome(try input(shared: true))
        let apart = try outcome(try input(shared: false))
        let activity = 2 * (0.5 * total * 0.05) * (0.5 * total * 0.05)
        #expect(abs(shared.halfWidth - (total * total * 0.04 + activity).squareRoot()) < 1e-6)
        let factors = 2 * (0.5 * total * 0.2) * (0.5 * total * 0.2)
        #expect(abs(apart.halfWidth - (factors + activity).squareRoot()) < 1e-6)
        #expect(shared.halfWidth > 1.3 * apart.halfWidth)
    }

    @Test(arguments: [true, false])
    func bothApproachesAgreeForNarrowNormalInputs(shared: Bool) throws {
        let inventory = Fixture.calculate(try input(shared: shared), trials: 40_000)
        let uncertainty = try #require(inventory.result).uncertainty
        let first = try #require(uncertainty.approach1["total.location"])
        let second = try #require(uncertainty.approach2?.outcomes.first { $0.output == "total.location" })
        #expect(abs(second.mean - first.total) < 2 * second.meanError)
        #expect(abs((second.upper - second.lower) / 2 - first.halfWidth) < 0.03 * first.halfWidth)
        #expect(uncertainty.coverage == 1)
    }

    @Test func independentRecordsNarrowTheActivityOfALine() throws {
        var input = try input(shared: true)
        input.sources.removeLast()
        input.ranges = [:]
        input.records = try RecordColumns(
            (1...4).map {
                try Fixture.record("r\($0)", "a", 100, "kWh", period: "2024-0\($0)", width: 0.1)
            }
        )
        func width(_ correlation: UncertaintyOptions.RecordCorrelation) throws -> Double {
            let options = UncertaintyOptions(trials: nil, records: correlation)
            let result = try #require(Inventory.calculate(input, options: options).result)
            return try #require(result.uncertainty.approach1["total.location"]?.relativeHalfWidth)
        }
        #expect(abs(try width(.perLine) - 0.1) < 1e-12)
        #expect(abs(try width(.perRecord) - 0.05) < 1e-12)
    }

    @Test func qualityIsWeightedByEmissionsAndReachesThroughDerivedLines() throws {
        let best = try #require(
            QualityScore(technology: 1, time: 1, place: 1, completeness: 1, reliability: 1)
        )
        let poor = try #require(
            QualityScore(technology: 5, time: 5, place: 5, completeness: 5, reliability: 5)
        )
        var input = try input(shared: true)
        input.records = [
            try Fixture.record("ra", "a", 750, "kWh", quality: best),
            try Fixture.record("rb", "b", 250, "kWh", quality: poor),
        ]
        let quality = try #require(Fixture.calculate(input).result?.quality)
        #expect(abs((quality.mean ?? 0) - 2) < 1e-12)
    }
}
