import QadamEvidence
import QadamPathways
import Testing

/// Figures of plans down to their rows, on a system that is solved on paper.
///
/// One year, no discounting, two halves of the year. Heat: 10 a year, 5 in each half. A boiler makes it from gas (1.25 a
/// unit), gas costs 4 and emits 0.2 a unit; a pump makes it from nothing at 3, but only 6 of capacity stand (a rate of 6,
/// so 3 in each half). The pump runs full, the boiler makes the other 2 in each half: 5 of gas.
///
///     cost       6 · 3 + 5 · 4 = 38          emission   5 · 0.2 = 1
///     price      of heat 1.25 · 4 = 5, of which the capacity of the pump earns 2
@Suite struct ExplanationOfSystemTests {
    private static func system() -> EnergySystem {
        let sets = SmallSystem.sets(
            technologies: ["boiler", "pump", "supply"],
            commodities: ["heat", "gas"],
            emissions: ["CO2"]
        )
        var system = SmallSystem.system(sets)
        SmallSystem.demand("heat", 10, in: &system)
        SmallSystem.make("heat", by: "boiler", from: "gas", ratio: 1.25, in: &system)
        SmallSystem.make("heat", by: "pump", cost: 3, in: &system)
        SmallSystem.make("gas", by: "supply", cost: 4, in: &system)
        system.set(.emissionFactor, "R", "supply", "CO2", "1", "2030", to: 0.2)
        system.setAll(.maximumNewCapacity, [.technology: ["pump"]], to: 0)
        system.setAll(.residualCapacity, [.technology: ["pump"]], to: 6)
        system.units = EnergyUnits(energy: "PJ", capacity: "GW", money: "M USD{2015}", emission: "Mt")
        return system
    }

    private static func explanation(_ system: EnergySystem, region: String? = nil) throws -> SystemExplanation
    {
        let model = try SystemModel(system)
        return SystemExplanation(model, try model.solve(), region: region) { attribute, names in
            AttributeSource(
                origin: .table(
                    place: .file("\(attribute.name).csv", row: names.count),
                    citation: nil,
                    source: names.joined(separator: "/")
                )
            )
        }
    }

    /// Every node is the sum of those below it, down to quantity · price · factor.
    private static func leaves(_ node: Derivation, _ path: [Derivation] = []) -> [[Derivation]] {
        node.inputs.isEmpty ? [path + [node]] : node.inputs.flatMap { leaves($0, path + [node]) }
    }

    @Test func theCostIsTheSumOfItsParts() throws {
        let cost = try #require(try Self.explanation(Self.system()).cost())
        #expect(isClose(cost.value, 38) && cost.unit == "M USD{2015}" && cost.method == SystemCost.method.id)
        #expect(cost.inputs.map { $0.label.arguments["name"] } == [.text("supply"), .text("pump")])
        #expect(isClose(cost.inputs[0].value, 20) && isClose(cost.inputs[1].value, 18))
        let kind = try #require(cost.inputs[0].inputs.first)
        let year = try #require(kind.inputs.first)
        let product = year.inputs.reduce(1) { $0 * ($1.value ?? .nan) }
        #expect(isClose(product, 20) && year.inputs.count == 3)
        let price = year.inputs[1]
        #expect(price.value == 4 && price.unit == "M USD{2015}/PJ")
        guard case .table(let place, _, let source) = try #require(price.origin) else {
            Issue.record("no row")
            return
        }
        #expect(place == .file("variableCost.csv", row: 4) && source == "R/supply/1/2030")
        #expect(try Self.explanation(Self.system()).cost(year: 1999) == nil)
    }

    @Test func anEmissionIsActivityTimesFactor() throws {
        let emission = try #require(try Self.explanation(Self.system()).emission("CO2", year: 2030))
        #expect(isClose(emission.value, 1) && emission.unit == "Mt" && emission.inputs.count == 1)
        let parts = emission.inputs[0].inputs
        #expect(isClose(parts[0].value, 5) && parts[1].value == 0.2 && parts[1].origin != nil)
        #expect(try Self.explanation(Self.system()).emission("CH4", year: 2030) == nil)
        #expect(try Self.explanation(Self.system(), region: "nowhere").emission("CO2", year: 2030) == nil)
    }

    @Test func aCapacityIsWhatStoodAndWhatWasBuilt() throws {
        let pump = try #require(try Self.explanation(Self.system()).capacity("pump", year: 2030))
        #expect(isClose(pump.value, 6) && pump.unit == "GW")
        #expect(pump.inputs.first?.label.arguments["name"] == .text("residualCapacity"))
        // The boiler costs nothing to build and nothing pays for it; its capacity is 4 in both halves.
        let boiler = try #require(try Self.explanation(Self.system()).capacity("boiler", year: 2030))
        #expect((boiler.value ?? 0) >= 4 - 1e-9 && boiler.inputs.first?.label.key == "energy.explain.builtIn")
    }

    /// What is built pays for itself: a boiler at 7 a unit of capacity (4 are needed) in place of a free one. Prices then
    /// hold 3.5 for its capacity in the half, or 7 over the year in some split, whose sum is 7.
    @Test func whatIsBuiltIsPaidForByTheRowsThatItServes() throws {
        var system = Self.system()
        system.setAll(.capitalCost, [.technology: ["boiler"]], to: 7)
        let boiler = try #require(try Self.explanation(system).capacity("boiler", year: 2030))
        #expect(isClose(boiler.value, 4))
        let unit = try #require(boiler.inputs.first?.inputs.first)
        #expect(unit.label.key == "energy.explain.nextUnit" && unit.inputs.count == 2)
        #expect(isClose(unit.inputs[0].value, 7) && isClose(unit.inputs[1].value, 7))
    }

    /// The boiler makes the next unit: 1.25 of gas at 4.
    @Test func aPriceIsTheAccountOfTheTechnologyThatMakesTheNextUnit() throws {
        let price = try #require(try Self.explanation(Self.system()).price("heat", year: 2030))
        #expect(isClose(price.value, 5) && price.unit == "M USD{2015}/PJ" && price.inputs.count == 2)
        for slice in price.inputs {
            #expect(slice.label.arguments["technology"] == .text("boiler"))
            #expect(isClose(slice.value, 5) && isClose(slice.inputs.reduce(0) { $0 + ($1.value ?? 0) }, 5))
        }
        let gas = try #require(try Self.explanation(Self.system()).price("gas", year: 2030))
        #expect(isClose(gas.value, 4) && gas.inputs.allSatisfy { isClose($0.inputs.first?.value, 4) })
    }

    /// At most 0.5: 2.5 of gas, and 3 of heat from the pump's bigger sister at 9. One unit of emission less takes 5 of gas
    /// and 4 of heat from it: 4 · 9 − 5 · 4 = 16.
    @Test func aLimitHasItsPrice() throws {
        var system = Self.system()
        system.setAll(.maximumNewCapacity, [.technology: ["pump"]], to: 100)
        system.setAll(.residualCapacity, [.technology: ["pump"]], to: 0)
        system.setAll(.variableCost, [.technology: ["pump"]], to: 9)
        system.setAll(.emissionLimit, to: 0.5)
        let explanation = try Self.explanation(system)
        let price = try #require(explanation.price("CO2", year: 2030))
        #expect(isClose(price.value, 16))
        #expect(
            isClose(price.inputs.first?.value, 16) && price.inputs.last?.method == EmissionLimits.method.id
        )
        #expect(explanation.price("CO2", year: nil) == nil)
        var total = Self.system()
        total.setAll(.totalEmissionLimit, to: 5)
        #expect(try Self.explanation(total).price("CO2", year: nil)?.value == 0)
        // Heat at the price of the pump: the boiler's gas and emissions together cost as much.
        let heat = try #require(explanation.price("heat", year: 2030))
        #expect(isClose(heat.value, 9))
        for slice in heat.inputs { #expect(isClose(slice.inputs.reduce(0) { $0 + ($1.value ?? 0) }, 9)) }
    }
}
