import QadamEvidence
import QadamLifeCycle
import Testing

/// Properties of a flow: its mass is one thing, the zinc in it another, though both are kilograms.
@Suite struct MeasureTests {
    private func give(_ tiny: inout TinyDatabase, _ flow: String, _ property: String, _ amount: Double) {
        tiny.database.properties.append(
            FlowProperty(
                flow: tiny.flowIndex(flow),
                property: property,
                unit: tiny.unitIndex("kg"),
                amount: amount
            )
        )
    }

    /// 1 kg each of two concentrates, 10 kg CO2: 5 and 5 by mass, 0.5 to 0.1 by zinc.
    @Test func dividesByMassWhateverIsInIt() throws {
        var tiny = TinyDatabase()
        tiny.process("a")
        tiny.flow("b")
        tiny.row("a", "b", 1)
        tiny.emits("a", "CO2", 10)
        give(&tiny, "a", "zinc content", 0.5)
        give(&tiny, "b", "zinc content", 0.1)
        for product in ["a", "b"] {
            #expect(abs(try #require(tiny.score(product, .property("mass"))) - 5) < 1e-12)
        }
        #expect(abs(try #require(tiny.score("a", .property("zinc content"))) - 10 * 0.5 / 0.6) < 1e-12)
    }

    /// A cubic metre of liquor weighs 1,100 kg, 50 of them zinc, and costs 110 kg CO2; 1,100 kg are asked for.
    @Test func turnsAnAmountByTheMassAndNotByTheZinc() throws {
        func liquor(_ properties: [(String, Double)]) -> TinyDatabase {
            var tiny = TinyDatabase()
            tiny.process("liquor", makes: 1, "m3")
            tiny.emits("liquor", "CO2", 110)
            tiny.process("zinc")
            tiny.uses("zinc", "liquor", 1100, "kg")
            for (name, amount) in properties { give(&tiny, "liquor", name, amount) }
            return tiny
        }
        let found = liquor([("zinc content", 50), ("Mass", 1100)]).score("zinc")
        #expect(abs(try #require(found) - 110) < 1e-9)
        #expect(liquor([("zinc content", 50)]).codes() == ["LCA-1009"])
        // two masses that differ are no answer
        #expect(liquor([("mass", 1000), ("mass", 1100)]).codes() == ["LCA-1009"])
    }

    @Test func weighsAGasByItsMass() {
        var tiny = TinyDatabase()
        tiny.flow("gas", .elementary, "m3", gas: "CO2")
        give(&tiny, "gas", "carbon content", 0.5)
        #expect(tiny.database.kilograms(perUnitOf: 0) == nil)
        give(&tiny, "gas", "mass", 1.97)
        #expect(tiny.database.kilograms(perUnitOf: 0) == 1.97)
    }

    /// A heating value joins kilograms and megajoules under whatever name the data have for it, as long as it is the only one.
    @Test func takesTheOnlyHeatingValue() throws {
        func coal(_ names: [String]) -> TinyDatabase {
            var tiny = TinyDatabase()
            tiny.process("coal")
            tiny.emits("coal", "CO2", 3)
            tiny.process("heat", makes: 1, "MJ")
            tiny.uses("heat", "coal", 25, "MJ")
            for (k, name) in names.enumerated() {
                tiny.database.properties.append(
                    FlowProperty(
                        flow: tiny.flowIndex("coal"),
                        property: name,
                        unit: tiny.unitIndex("MJ"),
                        amount: 25 + Double(k)
                    )
                )
            }
            return tiny
        }
        #expect(abs(try #require(coal(["energy content"]).score("heat")) - 3) < 1e-12)
        #expect(abs(try #require(coal(["Net calorific value", "gross"]).score("heat")) - 3) < 1e-12)
        #expect(coal(["gross", "other"]).codes() == ["LCA-1009"])
    }
}
