import Foundation
import QadamUncertainty
import Testing

/// Uncertainty budgets of products, as printed, by both approaches.
@Suite struct PublishedBudgetTests {
    struct File: Decodable { let cases: [Case] }

    struct Case: Decodable, CustomTestStringConvertible {
        let name: String
        let value: Double
        let inputs: [Input]
        let expected, tolerance: Double
        let simulated: Bool
        let citation: String
        var testDescription: String { "\(name) (\(citation))" }
    }

    struct Input: Decodable {
        let id: String
        let value, standardUncertainty: Double
        let power: Int
    }

    static let cases: [Case] = {
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Examples/worked/uncertainty-published.json")
        return (try? JSONDecoder().decode(File.self, from: Data(contentsOf: file)))?.cases ?? []
    }()

    static func model(_ example: Case) throws -> ProductSumModel {
        var inputs: [ProductSumModel.Input] = []
        var indices: [Int32] = []
        for input in example.inputs {
            let width = NormalCurve.deviations95 * input.standardUncertainty / input.value
            indices += [Int32](repeating: Int32(inputs.count), count: input.power)
            inputs.append(try .symmetric(id: input.id, relativeHalfWidth: width))
        }
        return try ProductSumModel(
            inputs: inputs,
            terms: [.init(value: example.value, inputs: indices)],
            outputs: [.init(id: "result", terms: [0])]
        )
    }

    @Test func thereAreBudgets() { #expect(Self.cases.count == 2) }

    @Test(arguments: cases)
    func propagationGivesThePrintedUncertainty(example: Case) throws {
        let model = try Self.model(example)
        let found = model.propagate(model.outputs[0]).halfWidth / NormalCurve.deviations95
        #expect(abs(found - example.expected) <= example.tolerance)
    }

    @Test(arguments: cases.filter(\.simulated))
    func simulationGivesThePrintedValueAndUncertainty(example: Case) throws {
        let outcome = try Self.model(example).simulate(trials: 20_000, seed: 3).outcomes[0]
        #expect(abs(outcome.mean - example.value) <= example.tolerance)
        #expect(abs(outcome.standardDeviation - example.expected) <= example.tolerance)
    }
}
