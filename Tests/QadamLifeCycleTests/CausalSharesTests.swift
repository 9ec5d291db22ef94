import QadamEvidence
import QadamLifeCycle
import Testing

/// Shares of single exchanges. One run makes 10 kg of a and 5 kg of b and emits 10 kg CO2 (exchange 2) and 1 kg CH4
/// (exchange 3).
@Suite struct CausalSharesTests {
    private func tiny(_ shares: [(product: String, exchange: Int, share: Double)]) -> TinyDatabase {
        var tiny = TinyDatabase()
        tiny.process("a", makes: 10)
        tiny.flow("b")
        tiny.row("a", "b", 5)
        tiny.emits("a", "CO2", 10)
        tiny.emits("a", "CH4", 1)
        tiny.database.processes[0].defaultAllocation = .causal
        tiny.database.allocationFactors = shares.map {
            AllocationFactor(
                process: 0,
                rule: .causal,
                product: tiny.flowIndex($0.product),
                exchange: $0.exchange,
                share: $0.share
            )
        }
        return tiny
    }

    private func expect(_ tiny: TinyDatabase, a: Double, b: Double?) throws {
        #expect(abs(try #require(tiny.score("a")) - a) < 1e-12)
        if let b {
            #expect(abs(try #require(tiny.score("b")) - b) < 1e-12)
        } else {
            #expect(tiny.score("b") == nil)
        }
    }

    @Test func countsARowWithoutExchangeForAll() throws {
        try expect(tiny([("a", -1, 0.3), ("b", -1, 0.7)]), a: 0.3 * 11 / 10, b: 0.7 * 11 / 5)
        // what an exchange has of its own goes before
        let mixed = tiny([("a", -1, 0.3), ("b", -1, 0.7), ("a", 2, 0.5), ("b", 2, 0.5)])
        try expect(mixed, a: (5 + 0.3) / 10, b: (5 + 0.7) / 5)
    }

    /// Nothing is lost and nothing counted twice: the burden of 11 kg lies on a, and it is said.
    @Test(arguments: [
        [("a", 2, 0.3), ("b", 2, 0.3), ("a", 3, 0.5), ("b", 3, 0.5)],
        [("a", 2, 0.3), ("b", 2, 0.7)],
        [("a", 2, 2.0), ("b", 2, 3.0), ("a", 3, 0.0), ("b", 3, 0.0)],
        [("a", 2, 0.4), ("a", 2, 0.2), ("b", 2, 0.4), ("a", 3, 0.5), ("b", 3, 0.5)],
        [("CO2", -1, 1.0)],
    ])
    func dividesByNoSharesThatDoNotAddUp(_ shares: [(String, Int, Double)]) throws {
        let wrong = tiny(shares.map { (product: $0.0, exchange: $0.1, share: $0.2) })
        try expect(wrong, a: 1.1, b: nil)
        let build = wrong.build()
        let isOfOthers = shares.allSatisfy { $0.0 == "CO2" }
        let found = Set(build.diagnostics(of: wrong.made).map(\.code))
        #expect(found == (isOfOthers ? ["LCA-1012"] : ["LCA-1023", "LCA-1012"]))
        let asked = wrong.build(.rule(.causal)).faults
        #expect(asked.map(\.diagnostic.code) == [isOfOthers ? "LCA-1006" : "LCA-1022"])
    }

    @Test func refusesANegativeShareOfAProduct() {
        let causes = tiny([("a", 2, 1.5), ("b", 2, -0.5), ("a", 3, 0.5), ("b", 3, 0.5)])
        #expect(causes.codes(.rule(.causal)) == ["LCA-1021"])
        #expect(Set(causes.build().diagnostics(of: causes.made).map(\.code)) == ["LCA-1023", "LCA-1012"])
        var wrong = tiny([])
        wrong.share("a", "a", 1.5, .physical)
        wrong.share("a", "b", -0.5, .physical)
        #expect(wrong.codes(.rule(.physical)) == ["LCA-1021"])
    }
}
