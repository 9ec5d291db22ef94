import QadamEvidence
import QadamPathways
import Testing

@Suite struct ExplanationTests {
    private func explanation(_ kind: PlanKind) throws -> PathwayExplanation {
        let solved = try #require(CampusTests.solved)
        return PathwayExplanation(scenario: solved.scenario, plan: try #require(solved.result.plan(kind)))
    }

    private func sum(_ derivation: Derivation) -> Double {
        derivation.inputs.reduce(0) { $0 + ($1.value ?? .nan) }
    }

    @Test(arguments: PlanKind.allCases)
    func thePartsAddUpToTheWhole(kind: PlanKind) throws {
        let explanation = try explanation(kind)
        for period in explanation.plan.periods.map(\.period.id) {
            let emissions = try #require(explanation.emissions(period: period))
            #expect(agree(emissions.value, sum(emissions), 1e-9))
            let cost = try #require(explanation.cost(period: period))
            #expect(agree(cost.value, sum(cost), 1e-9))
            let investments = try #require(explanation.investments(period: period))
            #expect(agree(investments.value, sum(investments), 1e-9))
        }
    }

    @Test func everyProductIsThatOfItsInputs() throws {
        let emissions = try #require(try explanation(.limited).emissions(period: "2040"))
        for flow in emissions.inputs where flow.inputs.count == 2 {
            let product = (flow.inputs[0].value ?? .nan) * (flow.inputs[1].value ?? .nan)
            #expect(agree(abs(flow.value ?? .nan), abs(product), 1e-9))
        }
    }

    @Test func factorsAndPricesLeadToTheirCell() throws {
        let cost = try #require(try explanation(.businessAsUsual).cost(period: "2025"))
        let heat = try #require(
            cost.inputs.first {
                $0.label.arguments["carrier"]
                    == .name(
                        LocalizedName(
                            en: "District heat",
                            ru: "Централизованное тепло",
                            kk: "Орталықтандырылған жылу"
                        )
                    )
            }
        )
        guard case .table(let place, let citation, _) = heat.inputs[1].origin else {
            Issue.record("no origin")
            return
        }
        #expect(citation?.reference == "ukteplo2024.tariff")
        guard case .file(let name, let row, _) = place else {
            Issue.record("no cell")
            return
        }
        #expect(name.contains("prices.csv"))
        #expect(row != nil)
    }

    @Test func thePriceOfTheLimitIsTheDualOverTheDiscountedYears() throws {
        let price = try #require(try explanation(.limited).priceOfLimit(period: "2050"))
        let dual = try #require(price.inputs[0].value)
        let years = try #require(price.inputs[1].value)
        #expect(agree(price.value, dual / years, 1e-12))
        #expect(try explanation(.leastCost).priceOfLimit(period: "2050") == nil)
    }
}
