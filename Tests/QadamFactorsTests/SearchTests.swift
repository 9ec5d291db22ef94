import QadamFactors
import Testing

@Suite struct SearchTests {
    let library = FactorLibrary.standard

    @Test func findsCoalWithTheCombinedFactorsFirst() throws {
        let hits = library.search("coal", limit: 40)
        #expect(hits.count > 10)
        #expect(hits.allSatisfy { $0.id.contains("coal") || $0.activity.lowercased().contains("coal") })
        #expect(zip(hits, hits.dropFirst()).allSatisfy { $0.score >= $1.score })
        let combined = try #require(
            hits.firstIndex { $0.id == "ipcc2006.stationary.commercial.other-bituminous-coal" }
        )
        let single = try #require(
            hits.firstIndex { $0.id == "ipcc2006.stationary.co2.other-bituminous-coal" }
        )
        #expect(combined < single)
    }

    @Test func findsTheGridOfKazakhstan() {
        let hits = library.search("grid Kazakhstan")
        #expect(hits.prefix(10).allSatisfy { $0.category == "grid-electricity" })
        #expect(hits.contains { $0.id == "carbonfootprint.grid.KZ.2022" })
        #expect(hits.last?.category == "grid-marginal")
    }

    @Test(arguments: ["уголь", "көмір", "угля"])
    func findsCoalInRussianAndKazakh(word: String) {
        #expect(library.search(word).map(\.id) == library.search("coal").map(\.id))
    }

    @Test func filtersByCategoryRegionAndGas() throws {
        #expect(library.search("", category: "hotel").count == 7)
        #expect(library.search("", region: "KZ", limit: 100).allSatisfy { $0.region == "KZ" })
        let sulphur = library.search("", gas: .sf6)
        #expect(Set(sulphur.map(\.id)) == ["gas.SF6", "ipcc2006.magnesium.casting"])
    }

    @Test func aSlipOfThePenStillFinds() {
        #expect(library.search("dieesel").contains { $0.id == "ipcc2006.road.diesel" })
        #expect(library.search("qwertz").isEmpty)
        #expect(library.nearWords("hotl").contains("hotel"))
    }
}
