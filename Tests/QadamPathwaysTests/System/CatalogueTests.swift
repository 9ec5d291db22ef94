import QadamEvidence
import QadamPathways
import Testing

/// The catalogue of attributes, which the reader, the checks and the manual work from.
@Suite struct CatalogueTests {
    @Test func everyAttributeStandsAtItsPlace() {
        #expect(EnergyAttribute.all.map(\.id) == EnergyAttribute.ID.allCases)
        #expect(EnergyAttribute.ID.allCases.map(\.position) == Array(EnergyAttribute.all.indices))
    }

    @Test func everyAttributeHasAnIndexAndAnEquation() {
        // Without the version at their end.
        let equations = Set(
            EnergySystem.methods.map { $0.id.split(separator: ".").dropLast().joined(separator: ".") }
        )
        for attribute in EnergyAttribute.all {
            #expect(!attribute.index.isEmpty)
            #expect(!attribute.equations.isEmpty)
            for equation in attribute.equations {
                #expect(equations.contains("energy.\(equation)"), "\(attribute.name): \(equation)")
            }
        }
    }

    /// The index and the customary default of every attribute that OSeMOSYS has are those of the published parameters;
    /// a rate by technology is a second form of one of them.
    @Test func theNamesOfOSeMOSYSAreThePublishedOnes() throws {
        var named = 0
        for attribute in EnergyAttribute.all {
            guard let name = attribute.osemosys else { continue }
            let kind = try #require(OSeMOSYSCatalogue.parameter(name.name), "\(name.name)")
            #expect(
                kind.signature(rank: attribute.index.count) == attribute.index.compactMap(\.osemosys),
                "\(name.name)"
            )
            named += 1
        }
        let core = OSeMOSYSCatalogue.parameters.filter { $0.origin == .core }
        #expect(named == core.count)
    }

    @Test func everyEquationHasItsOwnIdentifierAndSymbols() {
        let methods = EnergySystem.methods
        #expect(Set(methods.map(\.id)).count == methods.count)
        for method in methods {
            for symbol in method.symbols {
                let first = symbol.symbol.split(separator: ",")[0].split(separator: "_")[0]
                #expect(method.equation.contains(first), "\(method.id): \(symbol.symbol)")
            }
        }
    }
}
