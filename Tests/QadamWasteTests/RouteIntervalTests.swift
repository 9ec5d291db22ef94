import Foundation
import QadamEvidence
import QadamFactors
import QadamUnits
import QadamWaste
import Testing

/// Intervals of routes, by the published ranges of their inputs.
struct RouteIntervalTests {
    private func route(_ name: String, _ inputs: WasteInputs, kind: RouteKind) -> TreatmentRoute {
        TreatmentRoute(
            id: "r",
            name: LocalizedName(en: "r"),
            kind: kind,
            parts: [.process: .method(name, inputs)]
        )
    }

    private static let load = WasteLoad(stream: "s", tonnes: 1)

    /// Table 4.1 of volume 5: 4 (0.03 to 8) g CH4 and 0.24 (0.06 to 0.6) g N2O per kg of wet waste:
    /// (8 − 0.03)/2/4 = 0.99625 and (0.6 − 0.06)/2/0.24 = 1.125.
    @Test func compostingHasTheRangesOfItsTable() throws {
        let own = route(Composting.name, Composting.defaults, kind: .composting)
        let interval = try #require(own.interval(of: Self.load, within: .process))
        #expect(abs((interval.gases["CH4"] ?? 0) - 0.99625) < 1e-9)
        #expect(abs((interval.gases["N2O"] ?? 0) - 1.125) < 1e-9)
        #expect(
            Set(interval.inputs.map(\.id)) == ["ipcc2006.composting.wet.ch4", "ipcc2006.composting.wet.n2o"]
        )
    }

    private static let landfill: WasteInputs = [
        "DOC": .library("ipcc2006.landfill.doc.food-waste"),
        "DOCf": .library("ipcc2019.landfill.docf.food-waste"),
        "k": .own(Amount(0.06, perYear), source: "test"),
        "F": .library("ipcc2006.landfill.f"), "delay": .own(Amount(0.5, year), source: "test"),
        "MCF": .library("ipcc2006.landfill.mcf.managed-anaerobic"),
        "OX": .library("ipcc2006.landfill.ox.covered"),
    ]
    private static let perYear = (try? UnitRegistry.standard.unit("1/yr")) ?? .one
    private static let year = (try? UnitRegistry.standard.unit("yr")) ?? .one

    /// Food in a landfill: DOC 0.15 (0.08 to 0.20), DOCf 0.7 (0.49 to 0.91), MCF 1 (0.9 to 1.0); the potential is their product, so the
    /// half widths 0.4, 0.3 and 0.05 add up in squares: √0.2525 = 0.50249…
    @Test func aLandfillHasThoseOfItsCarbonAndItsCorrection() throws {
        let food = try #require(WasteMaterial(rawValue: "food-waste"))
        let composition = WasteComposition([food: 1], source: "test")
        let load = WasteLoad(stream: "s", tonnes: 10, composition: composition)
        let own = route(LandfillDisposal.name, Self.landfill, kind: .landfill)
        let interval = try #require(own.interval(of: load, within: .process))
        #expect(abs((interval.gases["CH4"] ?? 0) - 0.2525.squareRoot()) < 1e-9)
        #expect(Set(interval.inputs.map(\.role)) == ["DOC", "DOCf", "MCF"])
        // A person states 10 % of the methane in the gas, for which the packs have no range: √(0.2525 + 0.01).
        let stated = own.interval(of: load, within: .process, stated: ["ipcc2006.landfill.f": 0.1])
        #expect(abs((stated?.gases["CH4"] ?? 0) - 0.2625.squareRoot()) < 1e-9)
        // Ten times the waste has the same relative interval.
        let more = WasteLoad(stream: "s", tonnes: 100, composition: composition)
        #expect(
            abs((own.interval(of: more, within: .process)?.gases["CH4"] ?? 0) - 0.2525.squareRoot()) < 1e-9
        )
    }

    @Test func ownValuesAndFactorsWithoutARangeHaveNone() throws {
        let factor = try #require(try? UnitRegistry.standard.unit("kg{CO2e:AR5}/t"))
        let own = route(
            PublishedRoute.name,
            ["EF": .own(Amount(9, factor), source: "letter")],
            kind: .recycling
        )
        #expect(own.interval(of: Self.load, within: .process) == nil)
        // What is not known has no interval either.
        #expect(own.interval(of: Self.load, within: .fullChain) == nil)
    }

    /// The shift leaves no trace: emissions are the same before and after.
    @Test func theEmissionsThemselvesStay() throws {
        let own = route(Composting.name, Composting.defaults, kind: .composting)
        let before = own.emissions(of: Self.load).emissions
        _ = own.interval(of: Self.load, within: .process)
        #expect(own.emissions(of: Self.load).emissions == before)
    }
}
