import QadamEvidence
import QadamFactors
import QadamInventory
import QadamReports
import QadamUnits
import Testing

extension DisclosureTests {
    /// A method that may be used for combustion and is not among the fuels would leave its CO2 out of a monitoring report.
    @Test func everyMethodOfCombustionIsListedAmongTheFuels() throws {
        let names = InventoryMethods.all.filter { $0.burnsFuel }.map { $0.name }
        #expect(
            names.sorted() == [
                "combustion-by-carbon", "mobile-combustion", "stationary-combustion", "waste-incineration",
                "waste-tables",
            ]
        )
        for method in InventoryMethods.all {
            let burns =
                method.categories.contains(.stationaryCombustion)
                || method.categories.contains(.mobileCombustion)
            #expect(burns == method.burnsFuel, "\(method.name)")
        }
    }

    /// The coal boiler by carbon of the laboratory: 0.55 kg C/kg, 0.98 oxidised: quantity · 0.55 · 0.98 · 44/12, by hand.
    @Test func fuelByCarbonStandsInAMonitoringReport() throws {
        for (factor, fuel) in [
            (["factor": "ipcc2006.stationary.commercial.other-bituminous-coal"], true), ([:], false),
        ] {
            let input = try Self.input { input in
                input.sources = input.sources.map {
                    $0.id == "coal.laboratory-hall" ? $0.byCarbon(factor) : $0
                }
            }
            let use = try #require(input.fuels.first { $0.line == "coal.laboratory-hall" })
            let expected = use.quantity * 0.55 * 0.98 * 44 / 12
            #expect(use.isStationary && abs(use.fossilCO2 - expected) < 1e-9 * expected)
            #expect(use.oxidised == 0.98)
            // The energy is known where something asks for the heating value.
            #expect((use.energyTJ != nil) == fuel)
            if let energy = use.energyTJ { #expect(abs(energy - use.quantity * 20.9 / 1000) < 1e-9 * energy) }
            let table = try #require(try Self.tables(.ets, input).first { $0.id == "fuels" })
            let rows = table.rows.filter { !$0.isTotal }.map { try? Self.number($0.cells[6]) }
            #expect(rows.contains { $0.map { abs($0 - expected) < 1e-9 * expected } == true })
            let figures = DisclosureFigures(input: input)
            let all = try Self.number(figures.cell("ets-co2"))
            let line = try #require(input.result.lines.first { $0.id == "coal.laboratory-hall" })
            #expect(abs(line.location.masses[.co2] / 1000 - expected) < 1e-9 * expected && all >= expected)
            // A fuel of no known class leaves no figure of a class that would be too small.
            let coal = figures.cell("energy-coal")
            if fuel {
                #expect(try Self.number(coal) > 0)
            } else {
                let lines: [String: Argument] = ["lines": .list(["coal.laboratory-hall"])]
                #expect(coal == .missing(Message("disclosure.enter.fuel", lines)))
            }
        }
    }
}

extension SourceLine {
    /// The same line by the carbon of a laboratory.
    fileprivate func byCarbon(_ factors: [String: String]) -> SourceLine {
        func own(_ value: Double, _ unit: String) -> OwnProperty? {
            (try? Amount(value, unit)).map { OwnProperty(amount: $0, relativeHalfWidth: nil, source: "test") }
        }
        return SourceLine(
            id: id,
            name: name,
            building: building,
            facility: facility,
            category: category,
            method: "combustion-by-carbon",
            rhythm: rhythm,
            unit: unit,
            factors: factors,
            properties: [
                "fuel-carbon": own(0.55, "kg{C}/kg"), "oxidised": own(0.98, "1"),
                "NCV": factors.isEmpty ? nil : own(20.9, "GJ{NCV}/t"),
            ].compactMapValues(\.self)
        )
    }
}
