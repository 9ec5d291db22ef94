import QadamInventory
import Testing

/// A verifier's sample and what findings amount to.
struct SampleTests {
    private func records(_ weights: [Double]) -> [RecordEmission] {
        weights.enumerated().map {
            RecordEmission(record: "r\($0.offset)", source: "s", kilogramsCO2e: $0.element)
        }
    }

    /// The example of the method: 50 of 100 kg is certain, of the rest one is drawn with its share.
    @Test func aRecordAsLargeAsTheIntervalIsAlwaysDrawn() {
        for seed in UInt64(1)...20 {
            let sample = EmissionSample(of: records([50, 30, 10, 10]), size: 2, seed: seed)
            #expect(sample.items.count == 2)
            #expect(sample.items.first?.record == "r0" && sample.items.first?.probability == 1)
            #expect(sample.interval == 50)
            let second = sample.items[1]
            #expect(second.probability == second.kilogramsCO2e / 50)
        }
    }

    @Test func theSameSeedDrawsTheSameRecords() {
        let all = records((1...500).map { Double($0 % 37 + 1) })
        #expect(EmissionSample(of: all, size: 30, seed: 7) == EmissionSample(of: all, size: 30, seed: 7))
        #expect(EmissionSample(of: all, size: 30, seed: 7) != EmissionSample(of: all, size: 30, seed: 8))
    }

    /// Over many seeds a record is drawn as often as its probability says.
    @Test func recordsAreDrawnInProportionToTheirEmissions() {
        let all = records([40, 20, 20, 10, 5, 5])
        var counts = [Int](repeating: 0, count: 6)
        let trials = 4000
        for seed in 1...UInt64(trials) {
            for item in EmissionSample(of: all, size: 2, seed: seed).items {
                counts[Int(item.record.dropFirst()) ?? 0] += 1
            }
        }
        for (index, weight) in [40.0, 20, 20, 10, 5, 5].enumerated() {
            let expected = weight / 50
            let share = Double(counts[index]) / Double(trials)
            #expect(
                abs(share - expected) < 4 * (expected * (1 - expected) / Double(trials)).squareRoot() + 1e-9
            )
        }
    }

    @Test func allAreDrawnWhereMoreAreAskedForThanThereAre() {
        let sample = EmissionSample(of: records([3, 0, -2]), size: 10, seed: 1)
        #expect(sample.items.map(\.record) == ["r0", "r2"])
        #expect(sample.records == 2 && sample.population == 5)
        #expect(EmissionSample(of: [], size: 5, seed: 1).items.isEmpty)
    }

    /// The example of the method.
    @Test func misstatementsAreProjectedAndComparedWithTheThreshold() {
        let parts = [
            Misstatement.Part(kilogramsCO2e: 30, probability: 1),
            Misstatement.Part(kilogramsCO2e: -2, probability: 0.1),
        ]
        let small = Misstatement(parts, total: 1_000, share: 0.05)
        #expect(small.known == 28 && small.projected == 10 && small.gross == 32 && small.threshold == 50)
        #expect(!small.isMaterial)
        #expect(Misstatement(parts, total: 500, share: 0.05).isMaterial)
        #expect(!Misstatement([], total: 500, share: 0.05).isMaterial)
    }
}
