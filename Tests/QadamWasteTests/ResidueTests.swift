import QadamEvidence
import QadamUnits
import QadamWaste
import Testing

@Suite struct ResidueTests {
    private func lot(_ period: String, _ tonnes: Double, _ contents: [String: Double]) throws -> ResidueLot {
        ResidueLot(period: try Sample.period(period), dryTonnes: tonnes, contents: contents)
    }

    private func stock(
        opening: ResidueLot,
        added: [ResidueLot] = [],
        reclaimed: [ResidueLot] = []
    ) -> ResidueStock {
        ResidueStock(
            id: "dump",
            name: Sample.name("dump"),
            kind: .jarosite,
            opening: opening,
            added: added,
            reclaimed: reclaimed
        )
    }

    @Test func aDumpIsAStockMetalByMetal() throws {
        // Zn: 1000 · 0.05 + 200 · 0.04 − 100 · 0.06 = 52 t; Ag: 1000 · 100 ppm + 200 · 80 ppm − 100 · 120 ppm = 0.104 t.
        let dump = stock(
            opening: try lot("2023", 1000, ["Zn": 0.05, "Ag": 100e-6]),
            added: [try lot("2024-01", 200, ["Zn": 0.04, "Ag": 80e-6])],
            reclaimed: [try lot("2024-06", 100, ["Zn": 0.06, "Ag": 120e-6])]
        )
        let (metals, findings) = dump.metals()
        #expect(findings == [])
        #expect(metals.map(\.symbol) == ["Ag", "Zn"])
        #expect(agree(metals[1].closing, 52))
        #expect(agree(metals[0].closing, 0.104))
        #expect(agree(dump.closingTonnes, 1100))
        // Conservation: opening + added is reclaimed + closing.
        for metal in metals { #expect(agree(metal.opening + metal.added, metal.reclaimed + metal.closing)) }
    }

    @Test func whatWasNotAssayedIsNotZero() throws {
        let dump = stock(
            opening: try lot("2023", 1000, ["Zn": 0.05, "In": 30e-6]),
            added: [try lot("2024", 200, ["Zn": 0.04])]
        )
        let (metals, findings) = dump.metals()
        #expect(metals.map(\.symbol) == ["Zn"])
        #expect(Wording.checked(findings).map(\.code) == ["WST-0601"])
        #expect(findings[0].arguments["lots"] == .list(["2024"]))
    }

    @Test func impossibleStocksAreNamed() throws {
        func codes(_ stock: ResidueStock) -> [String] { Wording.checked(stock.metals().findings).map(\.code) }
        let opening = try lot("2023", 10, ["Zn": 0.05])
        #expect(
            codes(stock(opening: opening, reclaimed: [try lot("2024", 20, ["Zn": 0.05])])) == ["WST-0602"]
        )
        #expect(codes(stock(opening: try lot("2023", 10, ["Zn": 5]))) == ["WST-0603"])
        #expect(codes(stock(opening: try lot("2023", 10, ["Zn": 0.7, "Pb": 0.4]))) == ["WST-0603"])
        #expect(codes(stock(opening: try lot("2023", -1, ["Zn": 0.1]))).contains("WST-0603"))
        #expect(codes(stock(opening: try lot("2023", 10, ["Zinc": 0.05]))) == ["WST-0604"])
    }

    private func flow(_ metal: String, _ role: MetalFlow.Role, _ tonnes: Double, _ content: Double)
        -> MetalFlow
    {
        MetalFlow(metal: metal, role: role, stream: "\(role.rawValue)", dryTonnes: tonnes, content: content)
    }

    @Test func recoveryIsProductOverFeed() throws {
        // Zinc: 1000 t concentrate at 50 % + 100 t dust at 60 % (old scrap) = 560 t; 532 t metal at 100 % is 95 %; residue
        // 400 t at 6 % = 24 t; loss 4 t; nothing is unaccounted for. Scrap is 60/560 of the feed.
        let (metals, findings) = MetalRecovery.calculate(
            [
                flow("Zn", .primaryFeed, 1000, 0.5), flow("Zn", .oldScrap, 100, 0.6),
                flow("Zn", .product, 532, 1),
                flow("Zn", .residue, 400, 0.06), flow("Zn", .loss, 4, 1),
                flow("In", .primaryFeed, 1000, 40e-6), flow("In", .residue, 400, 100e-6),
            ],
            tolerance: 0.01
        )
        #expect(findings == [])
        let zinc = try #require(metals.first { $0.metal == "Zn" })
        #expect(agree(zinc.recovery, 0.95))
        #expect(agree(zinc.recycledContent, 60.0 / 560))
        #expect(agree(zinc.unaccounted, 0))
        let indium = try #require(metals.first { $0.metal == "In" })
        #expect(indium.recovery == 0)
        #expect(agree(indium.residue, indium.feed))
    }

    @Test func flowsThatDoNotCloseAreNamed() {
        func codes(_ flows: [MetalFlow]) -> [String] {
            Wording.checked(MetalRecovery.calculate(flows, tolerance: 0.02).findings).map(\.code)
        }
        #expect(codes([flow("Zn", .primaryFeed, 100, 0.5), flow("Zn", .product, 48, 1)]) == ["WST-0606"])
        #expect(codes([flow("Zn", .primaryFeed, 100, 0.5), flow("Zn", .product, 52, 1)]) == ["WST-0606"])
        #expect(codes([flow("Zn", .primaryFeed, 100, 0.5), flow("Zn", .product, 49.5, 1)]) == [])
        #expect(codes([flow("Zn", .product, 49.5, 1)]) == ["WST-0605"])
        #expect(codes([flow("Zn", .primaryFeed, 100, 1.5)]) == ["WST-0603"])
        #expect(codes([flow("Xx", .primaryFeed, 100, 0.5)]) == ["WST-0604"])
    }
}

@Suite struct CircularityTests {
    private func flow(_ id: String, _ quantity: Double, _ share: Double?) -> CircularFlow {
        CircularFlow(id: id, indicator: .recycledInflow, quantity: quantity, share: share)
    }

    @Test func anIndicatorIsTheAverageByQuantity() throws {
        // (100 · 0.3 + 300 · 0.7) ÷ 400 = 0.6.
        let (measures, findings) = CircularityMeasure.calculate([flow("a", 100, 0.3), flow("b", 300, 0.7)])
        #expect(findings == [])
        #expect(measures.map(\.indicator) == [.recycledInflow])
        #expect(agree(measures[0].value, 0.6))
        #expect(measures[0].coverage == 1)
    }

    @Test func anUnknownShareMakesARange() throws {
        // 30 of 200 counts for sure, 100 may: 0.15 to 0.65, half is known.
        let (measures, findings) = CircularityMeasure.calculate([flow("a", 100, 0.3), flow("b", 100, nil)])
        #expect(Wording.checked(findings).map(\.code) == ["WST-0702"])
        let measure = try #require(measures.first)
        #expect(measure.value == nil)
        #expect(agree(measure.low, 0.15) && agree(measure.high, 0.65) && agree(measure.coverage, 0.5))
        #expect(measure.unknown == ["b"])
    }

    @Test func impossibleSharesAreRefused() {
        for flows in [[flow("a", 1, 1.1)], [flow("a", -1, 0.5)]] {
            let (measures, findings) = CircularityMeasure.calculate(flows)
            #expect(measures.isEmpty)
            #expect(Wording.checked(findings).map(\.code) == ["WST-0701"])
        }
        #expect(CircularityMeasure.calculate([]).measures.isEmpty)
        #expect(CircularityMeasure.calculate([flow("a", 0, 0.5)]).measures.isEmpty)
    }

    @Test(arguments: [0.0, 0.25, 1.0])
    func theRangeEnclosesEveryPossibleTruth(truth: Double) throws {
        let open = CircularityMeasure.calculate([flow("a", 70, 0.4), flow("b", 30, nil)]).measures[0]
        let known = CircularityMeasure.calculate([flow("a", 70, 0.4), flow("b", 30, truth)]).measures[0]
        let value = try #require(known.value)
        #expect(open.low <= value + 1e-12 && value <= open.high + 1e-12)
    }
}
