import Foundation
import QadamEvidence
import QadamFactors
import QadamInventory
import QadamUncertainty
import QadamUnits
import QadamWaste
import QadamWorkspace
import Testing

/// Lines of scope 3 category 5 that take mass and emissions from the tables of waste.
@Suite struct WasteLineTests {
    static let line =
        "canteen.tip,,acid-plant,3.5,waste-tables,event,t,"
        + "stream=canteen; route=tip; boundary=full-chain,,,Canteen waste,,,"

    /// The folders of the works and of its waste, changed, in one workspace.
    func bring(
        _ bench: Bench,
        lines: [String] = [line],
        records: [String] = [],
        waste: Bool = true,
        change: (String) -> String = { $0 }
    ) throws -> ImportOutcome {
        let works = URL(filePath: try bench.copy("smelter", as: "smelter"))
        func append(_ rows: [String], to name: String) throws {
            let file = works.appending(path: name)
            let text = try String(contentsOf: file, encoding: .utf8) + rows.map { $0 + "\n" }.joined()
            try text.write(to: file, atomically: true, encoding: .utf8)
        }
        try append(lines, to: "sources.csv")
        try append(records, to: "activities.csv")
        if waste {
            let tables = URL(filePath: try bench.copy("waste", as: "waste"))
            let parts = tables.appending(path: "route-parts.csv")
            try change(try String(contentsOf: parts, encoding: .utf8))
                .write(to: parts, atomically: true, encoding: .utf8)
            try bench.bring(tables.path)
        }
        return try bench.bring(works.path)
    }

    /// What the calculation refuses; the import of the works waits for the tables of waste.
    func refused(_ bench: Bench, _ brought: ImportOutcome) throws -> Set<String> {
        #expect(brought.codes(.error) == [])
        let outcome = try bench.workspace.calculateInventory(options: UncertaintyOptions(trials: nil))
        #expect(outcome.inventory?.result == nil)
        return Set(outcome.diagnostics.filter { $0.severity == .error }.map(\.code))
    }

    /// A line of the tables has the interval of its route, so that the uncertainty of the inventory covers it: canteen waste that is
    /// composted by table 4.1 has ±99.6 % of methane and ±112.5 % of nitrous oxide.
    @Test func aLineOfTheTablesHasTheIntervalOfItsRoute() throws {
        let bench = try Bench()
        let line = Self.line.replacing("route=tip", with: "route=compost")
            .replacing("canteen.tip", with: "canteen.compost").replacing("full-chain", with: "process")
        #expect(try bring(bench, lines: [line]).codes(.error) == [])
        let outcome = try bench.workspace.calculateInventory(options: UncertaintyOptions(trials: nil))
        let inventory = try #require(outcome.inventory, "\(outcome.diagnostics)")
        let own = try #require(inventory.stated.sources.first { $0.id == "canteen.compost" })
        #expect(abs((own.properties["factor.CH4"]?.relativeHalfWidth ?? 0) - 0.99625) < 1e-9)
        #expect(abs((own.properties["factor.N2O"]?.relativeHalfWidth ?? 0) - 1.125) < 1e-9)
        let result = try #require(inventory.result)
        let emissions = try #require(result.lines.first { $0.id == "canteen.compost" }).location
        if emissions.co2e > 0 {
            let methane = emissions.masses[.ch4] * 28 * 0.99625
            let oxide = emissions.masses[.n2o] * 265 * 1.125
            let width = try #require(result.uncertainty.lines?["canteen.compost"])
            #expect(abs(width - (methane * methane + oxide * oxide).squareRoot()) < 1e-6 * width)
        }
    }

    @Test func countsWhatTheTablesSayOnceInCategoryFive() throws {
        let bench = try Bench()
        #expect(try bring(bench).codes(.error) == [])
        let outcome = try bench.workspace.calculateInventory(options: UncertaintyOptions(trials: nil))
        let result = try #require(outcome.inventory?.result, "\(outcome.diagnostics)")
        let line = try #require(result.lines.first { $0.id == "canteen.tip" })
        // Entries c-3 and c-4 of the example: 60 and 59.5 t.
        #expect(line.category == .waste && abs(line.quantity - 119.5) < 1e-9)
        let answer = try bench.workspace.wasteRoutes(
            WasteRouteRequest(streams: ["canteen"], tonnes: 119.5, gwp: "AR5")
        )
        let tip = try #require(answer.value?.first?.comparison.results.first { $0.option == "to-tip" })
        let expected = try #require(tip.kilogramsCO2e[.fullChain])
        #expect(expected > 0 && abs(line.location.co2e - expected) < 1e-9 * expected)
        let records = try #require(outcome.inventory).input.records.filter { $0.source == "canteen.tip" }
        #expect(records.map(\.id) == ["waste.c-3", "waste.c-4"])
    }

    @Test func aLineWithoutTablesIsRefused() throws {
        let bench = try Bench()
        #expect(try refused(bench, try bring(bench, waste: false)) == ["INV-0865"])
    }

    @Test func namesThatTheTablesDoNotHaveAreRefused() throws {
        func codes(_ from: String, _ to: String) throws -> Set<String> {
            let bench = try Bench()
            return try refused(bench, try bring(bench, lines: [Self.line.replacing(from, with: to)]))
        }
        #expect(try codes("stream=canteen", "stream=kitchen").contains("WSP-0181"))
        #expect(try codes("route=tip", "route=ship").contains("WSP-0181"))
        #expect(try codes("boundary=full-chain", "boundary=all").contains("WSP-0394"))
        #expect(try codes("; boundary=full-chain", "").contains("WSP-0394"))
    }

    @Test func whatWouldCountTwiceIsRefused() throws {
        let again = Self.line.replacing("canteen.tip,", with: "canteen.again,")
        let first = try Bench()
        #expect(try refused(first, try bring(first, lines: [Self.line, again])).contains("WSP-0395"))
        let bench = try Bench()
        _ = try bring(
            bench,
            records: ["own,canteen.tip,2024-01-01,2024-12-31,10,t,weighed,1 1 1 1 1,2,note"]
        )
        let outcome = try bench.workspace.calculateInventory(options: UncertaintyOptions(trials: nil))
        #expect(outcome.inventory == nil && outcome.diagnostics.contains { $0.code == "WSP-0397" })
    }

    @Test func aPartThatNobodySpokeOfIsNotTakenAsZero() throws {
        let bench = try Bench()
        let outcome = try bring(bench) { text in
            text.split(separator: "\n").filter { !$0.hasPrefix("tip,supplies") }.joined(separator: "\n")
                + "\n"
        }
        #expect(try refused(bench, outcome).contains("WSP-0396"))
    }

    @Test func anOwnLandfillOfTheSameFacilityIsAWarning() throws {
        let here = Self.line.replacing("acid-plant", with: "smelter")
        let bench = try Bench()
        try #require(try bring(bench, lines: [here]).codes(.error) == [])
        let outcome = try bench.workspace.calculateInventory(options: UncertaintyOptions(trials: nil))
        #expect(outcome.diagnostics.contains { $0.code == "INV-0858" && $0.severity == .warning })
    }
}
