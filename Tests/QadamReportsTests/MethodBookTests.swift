import QadamEvidence
import QadamInventory
import QadamLifeCycle
import QadamPathways
import QadamReports
import QadamText
import QadamWaste
import Testing

/// Every method that a report can print has its words in three languages and its sources in the list of works.
struct MethodBookTests {
    static let methods =
        InventoryMethods.all.map { $0.method } + IntervalMethods.all
        + LifeCycleMethods.all + LifeCycleMethods.sensitivity + PathwayMethods.all + WasteMethods.all

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
