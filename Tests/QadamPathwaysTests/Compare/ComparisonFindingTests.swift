import QadamEvidence
import QadamOptimize
import QadamPathways
import Testing

/// Every finding of a comparison, provoked.
@Suite struct ComparisonFindingTests {
    private func codes(_ model: ComparableModel) throws -> [String] {
        try ParetoFront.find(model, between: 1).findings.map(\.code)
    }

    private func changed(
        _ model: ComparableModel,
        linear: LinearModel? = nil,
        options: [ModelOption]? = nil,
        emissions: [EmissionRow]? = nil
    ) -> ComparableModel {
        ComparableModel(
            linear: linear ?? model.linear,
            options: options ?? model.options,
            emissions: emissions ?? model.emissions
        )
    }

    @Test func aModelThatMaximizesIsRefused() throws {
        var builder = LinearModelBuilder(.maximize)
        let x = builder.column(cost: 1, .between(0, 1))
        let row = builder.row(.free)
        builder.add(1, x, to: row)
        let model = ComparableModel(
            linear: try builder.build(),
            options: [],
            emissions: [EmissionRow(id: "e", row: row)]
        )
        #expect(try codes(model) == ["PTH-0601"])
    }

    @Test func aDescriptionThatDoesNotFitIsRefused() throws {
        let model = try HandModels.power()
        let column = model.options[0].parts[0].column
        func option(_ parts: [ModelOption.Part]) -> ModelOption {
            ModelOption(id: "x", name: LocalizedName(en: "x"), parts: parts, unit: "MW")
        }
        let wrong: [[ModelOption.Part]] = [
            [], [ModelOption.Part(LinearModel.Column(99))], [ModelOption.Part(column, weight: 0)],
            [ModelOption.Part(column), ModelOption.Part(column)], [ModelOption.Part(column, weight: .nan)],
        ]
        for parts in wrong { #expect(try codes(changed(model, options: [option(parts)])) == ["PTH-0602"]) }
        let row = model.emissions[0].row
        let rows = [
            EmissionRow(id: "e", row: LinearModel.Row(9)), EmissionRow(id: "e", row: row, weight: -1),
            EmissionRow(id: "e", row: row, constant: .infinity),
        ]
        for row in rows { #expect(try codes(changed(model, emissions: [row])) == ["PTH-0602"]) }
        #expect(try codes(changed(model, options: [model.options[0], model.options[0]])) == ["PTH-0106"])
    }

    @Test func aFrontNeedsEmissions() throws {
        #expect(try codes(changed(try HandModels.power(), emissions: [])) == ["PTH-0603"])
    }

    @Test func aModelWithoutAPlanIsAFinding() throws {
        var builder = LinearModelBuilder(.minimize)
        let x = builder.column(cost: 1, .between(0, 1))
        let need = builder.row(.atLeast(2))
        builder.add(1, x, to: need)
        let model = ComparableModel(
            linear: try builder.build(),
            options: [],
            emissions: [EmissionRow(id: "e", row: need)]
        )
        let front = try ParetoFront.find(model, between: 1)
        #expect(front.findings.map(\.code) == ["PTH-0604"])
        #expect(front.points == [])
    }

    @Test func aModelWithoutEndNamesTheColumnsThatGrow() throws {
        var builder = LinearModelBuilder(.minimize)
        let make = builder.column(cost: 1, name: "make")
        let sell = builder.column(cost: -2, name: "sell")
        let idle = builder.column(cost: 1, .between(0, 1), name: "idle")
        let balance = builder.row(.atLeast(0))
        builder.add(1, make, to: balance)
        builder.add(-1, sell, to: balance)
        let row = builder.row(.free)
        builder.add(1, idle, to: row)
        let model = ComparableModel(
            linear: try builder.build(),
            options: [],
            emissions: [EmissionRow(id: "e", row: row)]
        )
        let findings = try ParetoFront.find(model, between: 1).findings
        #expect(findings.map(\.code) == ["PTH-0605"])
        guard case .list(let names) = findings.first?.arguments["columns"] else {
            Issue.record("no columns")
            return
        }
        #expect(Set(names) == ["make", "sell"])
    }
}
