import Foundation
import QadamEvidence
import QadamFactors
import QadamInventory
import QadamUncertainty
import QadamWaste
import QadamWorkspace
import Testing

/// Waste tables and inventory are one model: what the book says changes the inventory, once.
@Suite struct WasteInventoryTests {
    static let options = UncertaintyOptions(trials: nil)
    static let key = "waste_lines_from_tables: yes\n"

    /// The works with lines from the tables, and its waste with further entries.
    func bring(
        _ bench: Bench,
        _ name: String = "a",
        key: String = key,
        lines: [String] = [],
        records: [String] = [],
        movements: [String] = [],
        waste: Bool = true,
        edit: (file: String, from: String, to: String)? = nil
    ) throws -> [ImportOutcome] {
        let works = URL(filePath: try bench.copy("smelter", as: "smelter-\(name)"))
        let tables = URL(filePath: try bench.copy("waste", as: "waste-\(name)"))
        try change(works.appending(path: "organisation.yaml")) { $0 + key }
        try change(works.appending(path: "sources.csv")) { $0 + lines.map { $0 + "\n" }.joined() }
        try change(works.appending(path: "activities.csv")) { $0 + records.map { $0 + "\n" }.joined() }
        try change(tables.appending(path: "movements.csv")) { $0 + movements.map { $0 + "\n" }.joined() }
        if let edit {
            try change(tables.appending(path: edit.file)) { $0.replacing(edit.from, with: edit.to) }
        }
        let first = try bench.bring(works.path)
        return waste ? [first, try bench.bring(tables.path)] : [first]
    }

    private func change(_ file: URL, _ edit: (String) -> String) throws {
        try edit(try String(contentsOf: file, encoding: .utf8)).write(
            to: file,
            atomically: true,
            encoding: .utf8
        )
    }

    private func calculate(_ bench: Bench) throws -> InventoryResult {
        let outcome = try bench.workspace.calculateInventory(options: Self.options)
        return try #require(outcome.inventory?.result, "\(outcome.diagnostics)")
    }

    private func codes(_ bench: Bench, _ severity: Diagnostic.Severity) throws -> Set<String> {
        let outcome = try bench.workspace.calculateInventory(options: Self.options)
        return Set(outcome.diagnostics.filter { $0.severity == severity }.map(\.code))
    }

    private func explained(_ bench: Bench, _ figure: WasteFigure, _ boundary: WasteBoundary = .process) throws
        -> Double?
    {
        try bench.workspace.explainWaste(figure, boundary: boundary, gwp: .ar5).value?.value
    }

    private static func close(_ a: Double, _ b: Double) -> Bool {
        abs(a - b) <= 1e-9 * max(1, abs(a), abs(b))
    }

    @Test func theBookMakesALineOfCategoryFiveByTheProcessAlone() throws {
        let (without, with) = (try Bench(), try Bench())
        _ = try bring(without, key: "")
        _ = try bring(with)
        let (before, after) = (try calculate(without), try calculate(with))
        let line = try #require(after.lines.first { $0.id == "waste.sent.canteen.tip" })
        #expect(line.category == .waste && Self.close(line.quantity, 119.5))
        let process = try #require(try explained(with, .stream("canteen")))
        #expect(Self.close(line.location.co2e, process))
        // Transport is not in it: the full chain is more.
        #expect(try #require(try explained(with, .stream("canteen"), .fullChain)) > process)
        // Nothing else moves, and the difference of the totals is the line.
        #expect(Self.close(after.scopes.scope3 - before.scopes.scope3, process))
        #expect(after.scopes.scope1 == before.scopes.scope1)
        #expect(after.lines.count == before.lines.count + 1)
    }

    /// Ten tonnes more in one trip: 10 / 119.5 of the line more, and the stored result is not current any more.
    @Test func aTripChangesTheInventoryWithoutTypingItTwice() throws {
        let bench = try Bench()
        _ = try bring(bench)
        _ = try bench.workspace.calculateInventory(options: Self.options, act: Bench.act)
        #expect(try bench.workspace.latestInventory()?.isCurrent == true)
        let before = try calculate(bench)
        _ = try bring(bench, "b", movements: ["c-5,sent,canteen,2024-12,10,t,tip,city-tip,skip,2,A-103,,"])
        #expect(try bench.workspace.latestInventory()?.isCurrent == false)
        let after = try calculate(bench)
        let old = try #require(before.lines.first { $0.id == "waste.sent.canteen.tip" })
        let new = try #require(after.lines.first { $0.id == "waste.sent.canteen.tip" })
        #expect(Self.close(new.location.co2e, old.location.co2e * 129.5 / 119.5))
        #expect(Self.close(after.location.co2e - before.location.co2e, new.location.co2e - old.location.co2e))
    }

    /// The first entry of an empty book makes a line, so the result before it is not current either.
    @Test func theFirstEntryOfABookMakesAStoredResultOld() throws {
        let bench = try Bench()
        _ = try bring(bench, edit: ("movements.csv", ",sent,", ",received,"))
        _ = try bench.workspace.calculateInventory(options: Self.options, act: Bench.act)
        #expect(try bench.workspace.latestInventory()?.isCurrent == true)
        _ = try bring(bench, "b")
        #expect(try bench.workspace.latestInventory()?.isCurrent == false)
    }

    @Test func ownTreatmentIsScopeOneWithBiogenicCarbonApart() throws {
        let bench = try Bench()
        _ = try bring(
            bench,
            movements: [
                "o-1,treated,canteen,2024-05,10,t,compost,,,,W-1,,",
                "o-2,treated,canteen,2024-06,4,t,burn,,,,W-2,,",
            ]
        )
        let result = try calculate(bench)
        let compost = try #require(result.lines.first { $0.id == "waste.treated.canteen.compost" })
        let burned = try #require(result.lines.first { $0.id == "waste.treated.canteen.burn" })
        #expect(compost.category == .fugitive && burned.category == .stationaryCombustion)
        #expect(Self.close(compost.location.co2e, try #require(try explained(bench, .movement("o-1")))))
        #expect(Self.close(burned.location.co2e, try #require(try explained(bench, .movement("o-2")))))
        #expect(burned.location.biogenic > 0)
        // The biogenic part is a memo: the CO2e of the line is that of the other gases.
        let others =
            burned.location.masses[.co2] + 28 * burned.location.masses[.ch4]
            + 265 * burned.location.masses[.n2o]
        #expect(Self.close(burned.location.co2e, others))
        #expect(compost.location.masses[.ch4] > 0 && compost.location.masses[.n2o] > 0)
        // What is burned is a fuel of a monitoring report, what is composted is none.
        let outcome = try bench.workspace.calculateInventory(options: Self.options)
        let fuels = Set(try #require(outcome.inventory).fuels().map(\.line))
        #expect(fuels.contains(burned.id) && !fuels.contains(compost.id))
    }

    /// The set of the inventory is that of the waste: AR4 weighs the same methane with 25 for 28.
    @Test func theInventorysSetOfPotentialsHolds() throws {
        let bench = try Bench()
        _ = try bring(bench)
        func line(_ gwp: String) throws -> LineResult {
            let outcome = try bench.workspace.calculateInventory(gwp: gwp, options: Self.options)
            let result = try #require(outcome.inventory?.result)
            return try #require(result.lines.first { $0.id == "waste.sent.canteen.tip" })
        }
        let (old, new) = (try line("AR4"), try line("AR5"))
        #expect(old.location.masses[.ch4] == new.location.masses[.ch4])
        #expect(Self.close(old.location.co2e / new.location.co2e, 25 / 28))
    }

    @Test func aLineOfSourcesCsvTakesThePlaceOfTheOneTheBookWouldMake() throws {
        let bench = try Bench()
        let own =
            "canteen.tip,,smelter,3.5,waste-tables,event,t,"
            + "stream=canteen; route=tip; boundary=full-chain,,,C,С,С,"
        _ = try bring(bench, lines: [own])
        let lines = try calculate(bench).lines.filter { $0.method == WasteTables.method.id }
        #expect(lines.map(\.id) == ["canteen.tip"])
    }

    @Test func whatNoLineCountsIsNamed() throws {
        let bench = try Bench()
        _ = try bring(bench, key: "")
        let found = try codes(bench, .warning)
        #expect(found.isSuperset(of: ["WSP-0525", "WSP-0526", "WSP-0530"]))
        let counted = try Bench()
        _ = try bring(counted)
        #expect(try !codes(counted, .warning).contains("WSP-0525"))
    }

    @Test func whatStandsInBothIsFound() throws {
        let typed =
            "waste.typed,,smelter,3.5,waste-route,event,t,"
            + "factor=desnz2025.waste.food-and-drink-waste.landfill,,,T,Т,Т,"
        let kind = try Bench()
        _ = try bring(
            kind,
            lines: [typed],
            records: ["t-1,waste.typed,2024-01-01,2024-12-31,10,t,weighed,1 1 1 1 1,2,A-999"]
        )
        #expect(try codes(kind, .warning).contains("WSP-0528"))
        let same = try Bench()
        _ = try bring(
            same,
            lines: [typed],
            records: ["t-1,waste.typed,2024-01-01,2024-12-31,60,t,weighed,1 1 1 1 1,2,A-101"]
        )
        let outcome = try same.workspace.calculateInventory(options: Self.options)
        #expect(outcome.inventory == nil)
        #expect(outcome.diagnostics.contains { $0.code == "WSP-0529" && $0.severity == .error })
        // The wastewater of a facility is another thing than its solid waste.
        let water = try Bench()
        _ = try bring(
            water,
            lines: ["water,,smelter,3.5,water,event,m3,factor=desnz2025.water.treatment,,,W,В,С,"],
            records: ["w-1,water,2024-01-01,2024-12-31,10,m3,metered,1 1 1 1 1,2,A-999"]
        )
        #expect(try !codes(water, .warning).contains("WSP-0528"))
    }

    /// The same in scope 1: a typed line of composting beside what the book says was composted on the site.
    @Test func ownTreatmentThatStandsInBothIsFound() throws {
        func outcome(_ document: String) throws -> InventoryOutcome {
            let bench = try Bench()
            _ = try bring(
                bench,
                lines: [
                    "heap,,smelter,1.fugitive,biological-treatment,event,t{wet},"
                        + "factor=ipcc2006.composting.wet,,,H,К,К,"
                ],
                records: ["h-1,heap,2024-01-01,2024-12-31,10,t{wet},weighed,1 1 1 1 1,2,\(document)"],
                movements: ["o-1,treated,canteen,2024-05,10,t,compost,,,,W-1,,"]
            )
            return try bench.workspace.calculateInventory(options: Self.options)
        }
        let kind = try outcome("W-9")
        #expect(kind.inventory?.result != nil, "\(kind.diagnostics)")
        #expect(kind.diagnostics.contains { $0.code == "WSP-0528" && $0.severity == .warning })
        let same = try outcome("W-1")
        #expect(same.inventory == nil && same.diagnostics.contains { $0.code == "WSP-0529" })
    }

    @Test func wasteSentToAnOwnFacilityIsNamed() throws {
        let bench = try Bench()
        _ = try bring(
            bench,
            movements: ["c-9,sent,canteen,2024-12,1,t,compost,titanium,,,A-200,,"],
            edit: (
                "receivers.csv", "city-tip,",
                "titanium,Titanium works,Титановый завод,Титан зауыты,,\ncity-tip,"
            )
        )
        #expect(try codes(bench, .warning).contains("WSP-0533"))
    }

    @Test func aLineAtAnotherFacilityThanItsStreamIsNamed() throws {
        let bench = try Bench()
        let own =
            "canteen.tip,,acid-plant,3.5,waste-tables,event,t,"
            + "stream=canteen; route=tip; boundary=process,,,C,С,С,"
        _ = try bring(bench, lines: [own])
        #expect(try codes(bench, .warning).contains("WSP-0527"))
    }

    @Test func scopeOneTakesTheProcessAloneAndNoLandfill() throws {
        func refused(_ route: String, _ boundary: String) throws -> Set<String> {
            let bench = try Bench()
            let own =
                "own,,smelter,1.fugitive,waste-tables,event,t,"
                + "stream=canteen; route=\(route); boundary=\(boundary),,,O,О,О,"
            let outcomes = try bring(bench, key: "", lines: [own])
            return Set(outcomes.flatMap { $0.codes(.error) }).union(try codes(bench, .error))
        }
        #expect(try refused("compost", "full-chain").contains("WSP-0524"))
        #expect(try refused("tip", "process").contains("WSP-0523"))
        #expect(try refused("compost", "process").isDisjoint(with: ["WSP-0523", "WSP-0524"]))
    }

    @Test func tablesThatAreNotThereOrCannotBeReadAreNamed() throws {
        let none = try Bench()
        _ = try bring(none, waste: false)
        #expect(try codes(none, .warning).contains("WSP-0520"))
        // Both in one folder, so that they are checked together.
        let broken = try Bench()
        let works = URL(filePath: try broken.copy("smelter", as: "organisation"))
        let tables = URL(filePath: try broken.copy("waste", as: "waste"))
        try change(works.appending(path: "organisation.yaml")) { $0 + Self.key }
        try change(tables.appending(path: "movements.csv")) { $0.replacing("30,60,t,", with: "30,sixty,t,") }
        try FileManager.default.createDirectory(
            at: broken.folder.appending(path: "all"),
            withIntermediateDirectories: true
        )
        for part in [works, tables] {
            try FileManager.default.moveItem(
                at: part,
                to: broken.folder.appending(path: "all/" + part.lastPathComponent)
            )
        }
        let found = try broken.bring(broken.folder.appending(path: "all").path).codes(.error)
        #expect(found.contains("WSP-0521") && found.contains("EXC-0302"))
    }

    @Test func aStreamOfNoFacilityIsRefused() throws {
        let bench = try Bench()
        _ = try bring(
            bench,
            edit: ("streams.csv", "Асхана қалдықтары,smelter", "Асхана қалдықтары,nowhere")
        )
        let outcome = try bench.workspace.calculateInventory(options: Self.options)
        #expect(outcome.diagnostics.contains { $0.code == "WSP-0522" && $0.severity == .error })
        #expect(outcome.inventory == nil)
    }
}
