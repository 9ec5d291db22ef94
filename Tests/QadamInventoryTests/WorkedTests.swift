import Foundation
import QadamEvidence
import QadamFactors
import QadamInventory
import Testing

/// One activity through one method, with results that are published, calculated by hand or by another program.
@Suite struct WorkedTests {
    struct File: Decodable { let cases: [Case] }

    struct Case: Decodable, CustomTestStringConvertible {
        let name, category, method, unit: String
        let factors: [String: String]
        let quantity: Double
        let gwp: String
        let of: String
        let expected, tolerance: Double
        let citation: String
        var testDescription: String { name }
    }

    static let cases: [Case] = ["inventory-methods.json", "waste-bonsai.json"].flatMap { name in
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Examples/worked/" + name)
        return (try? JSONDecoder().decode(File.self, from: Data(contentsOf: file)))?.cases ?? []
    }

    @Test func thereAreCases() { #expect(Self.cases.count >= 19) }

    @Test(arguments: cases)
    func reproducesTheExample(example: Case) throws {
        let category = try #require(EmissionCategory(rawValue: example.category))
        let input = Fixture.input(
            [try Fixture.line("x", category, example.method, example.unit, factors: example.factors)],
            [try Fixture.record("r", "x", example.quantity, example.unit)],
            gwp: example.gwp
        )
        let inventory = Fixture.calculate(input)
        let result = try #require(inventory.result, "\(inventory.diagnostics)")
        let found: Double
        if let gas = Gas(symbol: example.of) {
            found = result.location.masses[gas]
        } else {
            found = result.total(.location)
        }
        #expect(abs(found - example.expected) <= example.tolerance)
    }

    @Test func everyMethodSaysItsEquationItsSymbolsAndItsSource() {
        #expect(Set(InventoryMethods.all.map { $0.name }).count == InventoryMethods.all.count)
        for method in InventoryMethods.all.map({ $0.method }) {
            #expect(!method.equation.isEmpty && !method.symbols.isEmpty && !method.citations.isEmpty)
            #expect(method.id.hasPrefix("inventory."))
        }
    }

    @Test func everyWorkThatAMethodCitesIsInTheList() {
        for citation in InventoryMethods.all.flatMap({ $0.method.citations }) {
            #expect(References.standard.reference(citation.reference) != nil, "\(citation)")
        }
    }

    @Test func anOwnSupplierFactorStandsInForTheLibrary() throws {
        let input = Fixture.input(
            [
                try Fixture.line(
                    "heat",
                    .heat,
                    "purchased-heat",
                    "Gcal",
                    properties: [
                        "factor": try Fixture.own(0.3, "t{CO2}/Gcal", width: 0.1),
                        "factor.CH4": try Fixture.own(2, "g{CH4}/Gcal"),
                    ]
                )
            ],
            [try Fixture.record("r", "heat", 4186.8, "GJ", width: 0.02)]
        )
        let result = try #require(Fixture.calculate(input).result)
        #expect(abs(result.location.masses[.co2] - 300_000) < 1e-6)
        #expect(abs(result.location.masses[.ch4] - 2) < 1e-9)
        #expect(result.uncertainty.unstated == ["heat/factor.CH4"])
    }
}
