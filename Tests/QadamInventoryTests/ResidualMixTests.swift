import QadamEvidence
import QadamInventory
import QadamUncertainty
import QadamUnits
import Testing

/// 1,000 MWh on a grid of 0.2 kg/kWh without any contract: by market all of it is of the residual mix.
struct ResidualMixTests {
    private static func input(
        _ residual: String?,
        own: OwnProperty? = nil,
        gwp: String = "AR5",
        choices: [String: String] = [:]
    ) throws -> InventoryInput {
        var input = Fixture.input(
            [
                try Fixture.line(
                    "power",
                    .electricity,
                    "purchased-electricity",
                    "kWh",
                    properties: ["factor": try Fixture.own(0.2, "kg{CO2}/kWh", width: 0.1)]
                )
            ],
            [try Fixture.record("r", "power", 1_000, "MWh", width: 0.02)],
            gwp: gwp,
            choices: choices
        )
        input.residualMix = residual
        input.residualValue = own
        return input
    }

    @Test(arguments: [
        "ipcc2006.stationary.energy-industries.lignite", "desnz2025.water.supply",
        "carbonfootprint.grid-losses.KZ.2022", "carbonfootprint.grid-delivered.KZ.2022",
        "unfccc-ifi.grid-operating-margin.KZ", "derived.heat.KZ.coal-boiler",
    ])
    func aFactorThatIsNotOfGeneratingElectricityIsRefused(factor: String) throws {
        let inventory = Fixture.calculate(try Self.input(factor))
        #expect(inventory.codes.contains("INV-0970"))
        #expect(inventory.result == nil)
    }

    /// 1,000,000 kWh · 0.83041 kg/kWh = 830.41 t, with the remark that its upstream part is scope 3.
    @Test func aLifeCycleFactorIsTakenWithTheRemarkThatALineWouldGet() throws {
        let inventory = Fixture.calculate(try Self.input("ember.grid.KZ.2022"))
        #expect(inventory.codes.isSuperset(of: ["INV-0215", "INV-0219"]))
        let market = try #require(inventory.result?.scopes.scope2Market)
        #expect(abs(market - 830_410) < 1e-6)
    }

    @Test func aRangeIsFoundByTheFactorThatAChoiceNames() throws {
        var input = try Self.input(
            "choice:grid.KZ",
            choices: ["grid.KZ": "carbonfootprint.grid.KZ.2022"]
        )
        input.ranges = [
            "carbonfootprint.grid.KZ.2022": StatedRange(relativeHalfWidth: 0.25, source: "test")
        ]
        let result = try #require(Fixture.calculate(input).result)
        let propagated = try #require(result.uncertainty.approach1["scope.2.market"])
        // 552.24 t with 2 % of activity and 25 % of the factor.
        #expect(abs(propagated.total - 552_240) < 1e-6)
        let width = 552_240 * (0.02 * 0.02 + 0.25 * 0.25).squareRoot()
        #expect(abs(propagated.halfWidth - width) < 1e-6 * width)
    }

    /// An own value with its source: 1,000 MWh · 0.45 kg/kWh = 450 t.
    @Test func anOwnValueIsTakenWithItsUncertainty() throws {
        let own = OwnProperty(
            amount: try Amount(450, "g{CO2}/kWh"),
            relativeHalfWidth: 0.1,
            source: "letter of the operator"
        )
        let result = try #require(Fixture.calculate(try Self.input(nil, own: own)).result)
        #expect(abs(result.scopes.scope2Market - 450_000) < 1e-6)
        let propagated = try #require(result.uncertainty.approach1["scope.2.market"])
        let width = 450_000 * (0.02 * 0.02 + 0.1 * 0.1).squareRoot()
        #expect(abs(propagated.halfWidth - width) < 1e-6 * width)
    }

    @Test func anOwnValueBelowNothingOrOfNoGasIsRefused() throws {
        for (value, unit) in [(-0.1, "kg{CO2}/kWh"), (0.4, "kg/kWh"), (0.4, "kg{CO2}/t")] {
            let own = OwnProperty(amount: try Amount(value, unit), relativeHalfWidth: nil, source: "test")
            let inventory = Fixture.calculate(try Self.input(nil, own: own))
            #expect(inventory.codes.contains("INV-0972") && inventory.result == nil)
        }
    }

    @Test func anOwnValueOfAnotherSetOfPotentialsIsSaid() throws {
        let own = OwnProperty(
            amount: try Amount(0.4, "kg{CO2e:AR4}/kWh"),
            relativeHalfWidth: nil,
            source: "test"
        )
        #expect(Fixture.calculate(try Self.input(nil, own: own)).codes.contains("INV-0218"))
    }

    @Test func electricityIsMeasuredAsEnergyAndHasAFactorOfElectricity() throws {
        func codes(_ unit: String, _ factors: [String: String], _ own: OwnProperty?) throws -> Set<String> {
            Fixture.calculate(
                Fixture.input(
                    [
                        try Fixture.line(
                            "power",
                            .electricity,
                            "purchased-electricity",
                            unit,
                            factors: factors,
                            properties: own.map { ["factor": $0] } ?? [:]
                        )
                    ],
                    [try Fixture.record("r", "power", 5, unit)]
                )
            ).codes
        }
        #expect(try codes("t", [:], Fixture.own(0.2, "kg{CO2}/t")).contains("INV-0971"))
        let losses = ["factor": "carbonfootprint.grid-losses.KZ.2022"]
        #expect(try codes("kWh", losses, nil).contains("INV-0973"))
        let grid = ["factor": "carbonfootprint.grid.KZ.2022"]
        #expect(try codes("kWh", grid, nil).isDisjoint(with: ["INV-0971", "INV-0973"]))
    }
}
