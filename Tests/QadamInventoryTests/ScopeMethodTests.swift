import Foundation
import QadamEvidence
import QadamFactors
import QadamInventory
import QadamUnits
import Testing

/// The methods of scopes 1, 2 and 3 against printed examples and calculations by hand.
@Suite struct ScopeMethodTests {
    struct File: Decodable { let cases: [Case] }

    struct Case: Decodable, CustomTestStringConvertible {
        let name, gwp, of: String
        let expected, tolerance: Double
        let citation: String
        let lines: [Line]
        var testDescription: String { "\(name) (\(citation))" }
    }

    struct Line: Decodable {
        let name, category, method, unit: String
        let quantity: Double
        let factors, properties: [String: String]?
        let activityOf: [String]?
    }

    static let cases: [Case] = {
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Examples/worked/inventory-scopes.json")
        return (try? JSONDecoder().decode(File.self, from: Data(contentsOf: file)))?.cases ?? []
    }()

    @Test func thereAreCases() { #expect(Self.cases.count >= 55) }

    @Test(arguments: cases)
    func reproducesTheExample(example: Case) throws {
        var sources: [SourceLine] = []
        var records: [ActivityRecord] = []
        for line in example.lines {
            let category = try #require(EmissionCategory(rawValue: line.category))
            sources.append(
                try Fixture.line(
                    line.name,
                    category,
                    line.method,
                    line.unit,
                    factors: line.factors ?? [:],
                    properties: try (line.properties ?? [:]).mapValues(Self.property),
                    of: line.activityOf ?? []
                )
            )
            if line.activityOf == nil {
                records.append(try Fixture.record("r " + line.name, line.name, line.quantity, line.unit))
            }
        }
        let inventory = Fixture.calculate(Fixture.input(sources, records, gwp: example.gwp))
        let result = try #require(inventory.result, "\(inventory.diagnostics)")
        let found = Gas(symbol: example.of).map { result.location.masses[$0] } ?? result.total(.location)
        #expect(abs(found - example.expected) <= example.tolerance, "\(found)")
    }

    static func property(_ text: String) throws -> OwnProperty {
        let parts = text.split(separator: " ")
        let value = try #require(parts.first.flatMap { Double($0) })
        let unit = try #require(parts.last.map(String.init))
        return try Fixture.own(value, unit, width: 0.05)
    }

    @Test func everyCategoryOfScopeThreeHasAMethod() {
        for number in 1...15 {
            let category = EmissionCategory(scope3: number)
            #expect(
                InventoryMethods.all.contains { type in
                    category.map { type.categories.contains($0) } == true
                },
                "\(number)"
            )
        }
    }

    @Test func everyNewMethodHasAnExample() {
        let used = Set(Self.cases.flatMap(\.lines).map(\.method))
        let old = InventoryMethods.all.prefix(17).map { $0.name }
        // Leaks by factor have no published example; the waste tables are tried in a workspace.
        // What is sold moves no figure, and its part of a plant is divided as in the examples of combined plants.
        let factorOnly: Set = ["natural-gas-system", "waste-tables", "sold-electricity", "sold-heat"]
        for type in InventoryMethods.all where !old.contains(type.name) && !factorOnly.contains(type.name) {
            #expect(used.contains(type.name), "\(type.name)")
        }
    }
}
