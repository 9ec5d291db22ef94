import QadamEvidence
import QadamOptimize
import QadamPathways
import Testing

@Suite struct SensitivityTornadoTests {
    private func variant(
        _ id: String,
        _ low: ModelChange,
        _ high: ModelChange
    ) -> SensitivityVariant {
        SensitivityVariant(id: id, name: LocalizedName(en: id), low: .change(low), high: .change(high))
    }

    @Test func theWidestSwingComesFirstWithWhatChanges() throws {
        // power(), 10 at 10 GWh of coal. Demand 8 to 13: 8 and 13, swing 5. Coal at 0.5 or 4: 5, or 30 with gas: swing 25.
        // Gas at 2 or 4: nothing.
        let model = try HandModels.power()
        let (coal, gas) = (model.options[0].parts[0].column, model.options[1].parts[0].column)
        let need = LinearModel.Row(0)
        let tornado = try SensitivityTornado.find(
            model,
            variants: [
                variant("gas", ModelChange(costs: [gas: 2]), ModelChange(costs: [gas: 4])),
                variant(
                    "demand",
                    ModelChange(rowBounds: [need: .atLeast(8)]),
                    ModelChange(rowBounds: [need: .atLeast(13)])
                ),
                variant("coal", ModelChange(costs: [coal: 0.5]), ModelChange(costs: [coal: 4])),
            ]
        )
        #expect(tornado.findings == [])
        #expect(tornado.bars.map(\.variant) == ["coal", "demand", "gas"])
        for (bar, swing) in zip(tornado.bars, [25.0, 5, 0]) { #expect(HandModels.agree(bar.swing, swing)) }
        #expect(
            tornado.bars[0].highChanges.map { "\($0.option) \($0.kind)" } == ["coal leaves", "gas enters"]
        )
        #expect(tornado.bars[0].lowChanges == [])
        #expect(tornado.bars[1].lowChanges.map(\.kind) == [.shrinks])
    }

    @Test func anEntryAndAnotherModelCanBeVariedToo() throws {
        // Limit 4 kt: gas alone, 30. Gas that emits 0.5 kt: x gas, w wind: 0.5 x = 4, x = 8, w = 2: 24 + 12 = 36. Demand of
        // 5 from another model: 4 kt allow coal for gas: 0.4 · 5 + 0.6 c = 4, c = 10/3: 10/3 + 5 = 25/3.
        let model = try HandModels.power()
        let gas = model.options[1].parts[0].column
        let entry = ModelChange.Entry(row: LinearModel.Row(1), column: gas, value: 0.5)
        let tornado = try SensitivityTornado.find(
            model,
            variants: [
                SensitivityVariant(
                    id: "mixed",
                    name: LocalizedName(en: "mixed"),
                    low: .change(ModelChange(entries: [entry])),
                    high: .model({ try HandModels.power(demand: 5) })
                )
            ],
            limit: 4
        )
        #expect(HandModels.agree(tornado.plan?.cost, 30))
        #expect(HandModels.agree(tornado.bars[0].low?.cost, 36))
        #expect(HandModels.agree(tornado.bars[0].high?.cost, 25.0 / 3))
        #expect(HandModels.agree(tornado.bars[0].swing, 36 - 25.0 / 3))
    }

    @Test func aSideWithoutAPlanComesFirstAndIsSaid() throws {
        // Gas in no more than −1 GWh is impossible; the third names a column that is not there.
        let model = try HandModels.power()
        let (coal, gas) = (model.options[0].parts[0].column, model.options[1].parts[0].column)
        let tornado = try SensitivityTornado.find(
            model,
            variants: [
                variant("coal", ModelChange(costs: [coal: 0.5]), ModelChange(costs: [coal: 4])),
                variant("gas", ModelChange(), ModelChange(columnBounds: [gas: .between(0, -1)])),
                variant("nothing", ModelChange(), ModelChange(costs: [LinearModel.Column(50): 1])),
            ]
        )
        #expect(tornado.bars.map(\.variant) == ["gas", "nothing", "coal"])
        #expect(tornado.findings.map(\.code) == ["PTH-0613", "PTH-0619"])
        #expect(tornado.bars[0].swing == nil)
        #expect(tornado.bars[0].low != nil)
    }
}
