import Foundation
import QadamEvidence
import QadamFactors
import QadamWaste
import QadamWorkspace
import Testing

/// Every figure of waste can be asked why.
@Suite struct WasteExplainTests {
    private func bench() throws -> Bench {
        let bench = try Bench()
        try bench.bring(try bench.copy("waste", as: "waste"))
        return bench
    }

    private func ask(_ bench: Bench, _ text: String, year: Int? = nil, _ boundary: WasteBoundary = .process)
        throws -> WasteAnswer<Derivation>
    {
        let figure = try #require(WasteFigure(text))
        return try bench.workspace.explainWaste(figure, year: year, boundary: boundary, gwp: .ar5)
    }

    private func leaves(_ derivation: Derivation) -> [Derivation] {
        derivation.inputs.isEmpty ? [derivation] : derivation.inputs.flatMap(leaves)
    }

    /// Every node with parts in its own unit is their sum.
    private func addsUp(_ derivation: Derivation) -> Bool {
        let parts = derivation.inputs.filter { $0.unit == derivation.unit }
        let sum = parts.compactMap(\.value).reduce(0, +)
        let own = derivation.value.map { abs($0 - sum) <= 1e-9 * max(1, abs($0)) }
        let isSum = parts.isEmpty || parts.contains { $0.value == nil } || own == true
        return isSum && derivation.inputs.allSatisfy(addsUp)
    }

    @Test func aStreamGoesDownToTripsFactorsAndSources() throws {
        let derivation = try #require(try ask(bench(), "stream:canteen", .fullChain).value)
        #expect(addsUp(derivation) && (derivation.value ?? 0) > 0)
        let origins = leaves(derivation).compactMap(\.origin)
        let trips = origins.compactMap { origin in
            if case .record(let id, _, let entered, let evidence) = origin {
                return "\(id) \(entered ?? "") \(evidence ?? "")"
            }
            return nil as String?
        }
        #expect(trips == ["c-3 60 t A-101", "c-4 59.5 t A-102"])
        let cites = origins.contains { origin in
            if case .factor(let id, _, let citation) = origin {
                return id == "ipcc2006.landfill.doc.food-waste" && citation.reference == "ipcc2006.v5"
            }
            return false
        }
        #expect(cites)
        #expect(origins.contains { if case .constant = $0 { true } else { false } })
    }

    /// The figure is that of `waste route`, for the same tonnes and boundary.
    @Test func itIsTheFigureOfTheRoutes() throws {
        let bench = try bench()
        let routes = try bench.workspace.wasteRoutes(
            WasteRouteRequest(streams: ["canteen"], tonnes: 119.5, gwp: "AR5")
        )
        let tip = try #require(routes.value?.first?.comparison.results.first { $0.option == "to-tip" })
        for boundary in WasteBoundary.allCases {
            let asked = try #require(try ask(bench, "route:tip", boundary).value?.value)
            let expected = try #require(tip.kilogramsCO2e[boundary])
            #expect(abs(asked - expected) <= 1e-9 * expected)
        }
    }

    /// Jarosite has no route: the site and the total are unknown, never the smaller figure.
    @Test func whatIsNotKnownMakesTheWholeUnknown() throws {
        let bench = try bench()
        #expect(try ask(bench, "total").value?.value == nil)
        #expect(try ask(bench, "site:smelter").value?.value == nil)
        #expect(try ask(bench, "stream:canteen").value?.value != nil)
    }

    @Test func aLandfillIsItsMethaneTimesItsPotential() throws {
        let bench = try bench()
        let derivation = try #require(try ask(bench, "landfill:old-tip", year: 2024).value)
        let report = try bench.workspace.wasteLandfills(["old-tip"], through: 2024, gwp: "AR5")
        let year = try #require(report.value?.first?.years.last)
        #expect(derivation.value == 28 * year.emitted)
        #expect(derivation.inputs.count == 2)
    }

    @Test func questionsThatHaveNoAnswerAreRefused() throws {
        let bench = try bench()
        func codes(_ text: String, year: Int? = nil) throws -> [String] {
            let answer = try ask(bench, text, year: year)
            #expect(answer.value == nil)
            return answer.diagnostics.filter { $0.severity == .error }.map(\.code)
        }
        for text in ["stream:x", "route:x", "site:x", "movement:x", "landfill:x"] {
            #expect(try codes(text) == ["WSP-0181"], "\(text)")
        }
        #expect(try codes("total", year: 1999) == ["WSP-0182"])
        #expect(try codes("movement:c-1") == ["WSP-0531"])
        #expect(try codes("landfill:old-tip", year: 1990) == ["WST-0205"])
        for text in ["", "tonnes", "stream", "plan:x"] { #expect(WasteFigure(text) == nil) }
    }
}
