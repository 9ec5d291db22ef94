import Foundation
import QadamEvidence
import QadamInventory
import QadamLifeCycle
import QadamPathways
import QadamReports
import QadamText
import QadamWaste
import Testing

/// The committed method book is what the program prints.
struct MethodBookPageTests {
    static let chapters = [
        MethodBook.Chapter(.methodChapterInventory, InventoryMethods.book),
        MethodBook.Chapter(.methodChapterUncertainty, IntervalMethods.all),
        MethodBook.Chapter(
            .methodChapterLifecycle,
            LifeCycleMethods.all + LifeCycleMethods.sensitivity + LifeCycleMethods.linked
        ),
        MethodBook.Chapter(.methodChapterPathways, PathwayMethods.all),
        MethodBook.Chapter(.methodChapterEnergy, EnergySystem.methods),
        MethodBook.Chapter(.methodChapterCompare, ComparisonMethods.all),
        MethodBook.Chapter(.methodChapterWaste, WasteMethods.all),
    ]
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    @Test(arguments: Language.allCases)
    func pageInTheDocumentationIsCurrent(language: Language) throws {
        let page = MethodBook.markdown(Self.chapters, Texts(language))
        #expect(!page.contains("⟦"))
        try Golden.expect(page, "../../../docs/methods.\(language.code).md")
    }

    /// The page of the attributes of energy models is the catalogue.
    @Test(arguments: Language.allCases)
    func pageOfAttributesIsCurrent(language: Language) throws {
        let page = AttributeBook.markdown(Texts(language))
        #expect(!page.contains("⟦"))
        for attribute in EnergyAttribute.all { #expect(page.contains("| `\(attribute.name)` |")) }
        try Golden.expect(page, "../../../docs/energy-attributes.\(language.code).md")
    }

    @Test func identifiersAreUniqueAndEndWithAVersion() {
        let ids = Self.chapters.flatMap(\.methods).map(\.id)
        #expect(Set(ids).count == ids.count)
        #expect(ids.allSatisfy { $0.split(separator: ".").last.flatMap { Int($0) } != nil })
    }

    @Test func workedExamplesExistAndCheckMethodsThatExist() {
        let ids = Set(Self.chapters.flatMap(\.methods).map(\.id))
        for pair in WorkedExamples.pairs {
            let path = Self.root.appending(path: "Examples/worked/\(pair.file)").path
            #expect(FileManager.default.fileExists(atPath: path), "\(pair.file)")
            #expect(pair.methods.filter { !ids.contains($0) } == [], "\(pair.file)")
        }
    }

    /// The cases name methods; none that is worked out there may be forgotten in the book.
    @Test(arguments: [
        "inventory-methods.json", "inventory-scopes.json", "scope3-guidance.json", "waste-bonsai.json",
    ])
    func bookNamesEveryMethodThatAnExampleWorksOut(name: String) throws {
        let file = Self.root.appending(path: "Examples/worked/\(name)")
        let text = try String(contentsOf: file, encoding: .utf8)
        let methods = text.matches(of: /"method": ?"([^"]+)"/).map { String($0.1) }
        let worked = Set(methods.compactMap { InventoryMethods.named($0)?.method.id })
        #expect(!worked.isEmpty)
        #expect(WorkedExamples.pairs.first { $0.file == name }.map { Set($0.methods) } == worked)
    }
}
