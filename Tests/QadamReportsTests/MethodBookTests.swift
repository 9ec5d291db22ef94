import QadamEvidence
import QadamInventory
import QadamLifeCycle
import QadamPathways
import QadamReports
import QadamText
import QadamUnits
import QadamWaste
import Testing

/// Every method that a report can print has its words in three languages and its sources in the list of works.
struct MethodBookTests {
    static let methods = MethodBookPageTests.chapters.flatMap(\.methods)

    @Test(arguments: Language.allCases)
    func everyMethodIsWorded(language: Language) {
        let texts = Texts(language)
        let keys = Self.methods.flatMap {
            [$0.title, $0.validity].compactMap(\.self) + $0.symbols.map(\.meaning)
        }
        #expect(keys.filter { !texts.has($0) } == [])
    }

    @Test func everySourceOfAMethodIsInTheListOfWorks() {
        let cited = Set(Self.methods.flatMap(\.citations).map(\.reference))
        #expect(cited.filter { References.standard.reference($0) == nil }.sorted() == [])
    }

    /// Every factor of a unit is one of the program's own units, a currency, or a word for a unit of the model that has a
    /// text in every language.
    @Test(arguments: Language.allCases)
    func unitsOfEquationsAreKnown(language: Language) {
        let texts = Texts(language)
        let model = ["cost", "capacity", "energy", "activity", "emission", "works"]
        #expect(model.filter { !texts.has("unit.\($0)") } == [])
        let methods = EnergySystem.methods + ComparisonMethods.all
        let units = Set(
            methods.flatMap { $0.symbols.flatMap { $0.unit.split(separator: ", ").map(String.init) } }
        )
        for unit in units {
            for factor in unit.split(whereSeparator: { "/·().*".contains($0) }) {
                let isKnown =
                    model.contains(String(factor)) || factor.hasPrefix("KZT") || ["1", "°C"].contains(factor)
                    || (try? UnitRegistry.standard.unit(String(factor))) != nil
                #expect(isKnown, "\(unit)")
            }
        }
    }

    @Test(arguments: Language.allCases)
    func pageOfAllMethodsHasNoMissingText(language: Language) {
        let model = ReportModel(
            organisation: .init(name: .text("A"), isInvented: false),
            methods: Self.methods,
            provenance: .init(program: "0")
        )
        let (html, _) = ReportPage.render(model, Texts(language), renderer: ChartRenderer(library: nil))
        #expect(html.matches(of: /⟦[^⟧]*⟧/).map { String($0.0) } == [])
    }
}
