import Foundation
import QadamInventory
import QadamUnits
import Testing

/// Published examples of several lines with factors of their own, through the methods.
@Suite struct PublishedExampleTests {
    struct File: Decodable { let cases: [Case] }

    struct Case: Decodable, CustomTestStringConvertible {
        let name: String
        let expected, tolerance: Double
        let citation: String
        let lines: [Line]
        var testDescription: String { "\(name) (\(citation))" }
    }

    struct Line: Decodable {
        let name, category, method, unit, factorUnit: String
        /// The activity is the product of these numbers, over `per` where it stands.
        let product: [Double]
        let per: Double?
        /// The factor is the product of these numbers.
        let factor: [Double]

        var quantity: Double {
            let product = product.reduce(1, *)
            guard let per else { return product }
            return product / per
        }
    }

    static let cases: [Case] = {
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Examples/worked/scope3-guidance.json")
        return (try? JSONDecoder().decode(File.self, from: Data(contentsOf: file)))?.cases ?? []
    }()

    @Test func thereAreExamples() { #expect(Self.cases.count >= 10) }

    @Test(arguments: cases)
    func reproducesThePrintedTotal(example: Case) throws {
        var sources: [SourceLine] = []
        var records: [ActivityRecord] = []
        for line in example.lines {
            let category = try #require(EmissionCategory(rawValue: line.category))
            let factor = try Fixture.own(line.factor.reduce(1, *), line.factorUnit)
            sources.append(
                try Fixture.line(line.name, category, line.method, line.unit, properties: ["factor": factor])
            )
            records.append(try Fixture.record("r " + line.name, line.name, line.quantity, line.unit))
        }
        let inventory = Fixture.calculate(Fixture.input(sources, records))
        let result = try #require(inventory.result, "\(inventory.diagnostics)")
        #expect(abs(result.total(.location) - example.expected) <= example.tolerance)
    }
}
