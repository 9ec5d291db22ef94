import Foundation
import QadamEvidence
import QadamFactors
import Testing

@Suite struct FindingTests {
    let library = FactorLibrary.standard

    @Test func doubtfulFactorsAreFindings() throws {
        let old = try library.factor("ember.grid.KZ.2022.before-2024-02").findings(at: .whole)
        #expect(old.map(\.code) == ["FAC-0014"])
        #expect(old[0].arguments["newer"] == .text("ember.grid.KZ.2022"))
        let heat = try library.factor("derived.heat.KZ.coal-boiler").findings(at: .whole)
        #expect(heat.map(\.code) == ["FAC-0015"])
        #expect(try library.factor("ipcc2006.road.diesel").findings(at: .whole).isEmpty)
        #expect(try library.property("ghgp2024.density.diesel").findings(at: .whole).count == 1)
    }

    @Test func theOpenChoiceOfASetIsNoted() {
        #expect(GWPSet.ar4.findings(at: .whole).isEmpty)
        let notes = GWPSet.ar6.findings(at: .whole)
        #expect(notes.map(\.code) == ["FAC-0010"])
        #expect(notes[0].arguments["value"] == .number(27.9))
    }

    @Test(arguments: ["en", "ru", "kk"])
    func everyKeyHasItsText(language: String) throws {
        let file = PackTests.root.appending(path: "Translations/\(language)/factors.json")
        let texts = try JSONDecoder().decode([String: String].self, from: Data(contentsOf: file))
        var keys = Set(library.rows.map { "factor.category.\($0.category)" })
        keys.formUnion(FactorFlag.allCases.map(\.message.key))
        keys.formUnion(Boundary.allCases.map(\.title))
        keys.formUnion(GasGroup.allCases.map(\.title))
        keys.formUnion(FactorLicence.allCases.map { "factor.licence.\($0.rawValue)" })
        keys.formUnion(FactorLibrary.Review.allCases.map(\.message.key))
        keys.formUnion(library.disputes.map(\.title))
        for number in Array(1...15) { keys.insert("FAC-00" + (number < 10 ? "0" : "") + "\(number)") }
        for key in keys { #expect(texts[key]?.isEmpty == false, "\(key)") }
        for key in keys where key.hasPrefix("FAC") { #expect(texts[key + ".fix"] != nil) }
    }
}
