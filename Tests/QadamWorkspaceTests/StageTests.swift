import Foundation
import QadamDatasets
import QadamEvidence
import QadamExchange
import QadamLifeCycle
import QadamStore
import QadamWorkspace
import Testing

/// Stages and kinds of an imported database: given by a table, stored as a new version, added up.
struct StageTests {
    /// A mine feeds a smelter by lorry; the smelter takes power. One kilogram of zinc: 2 kg of ore (0.5 kg CO2 each), 3 tkm
    /// (0.1 each), 4 kWh (0.8 each), 1 kg at the smelter itself; 0.1 kg of slag to the dump (0.2 each).
    private static let tables = [
        "flows.csv": """
        id,name,kind,unit,compartment,gas
        ore,ore,product,kg,,
        zinc,zinc,product,kg,,
        freight,freight,product,t*km,,
        power,power,product,kWh,,
        slag,slag,waste,kg,,
        co2,"carbon dioxide, fossil",elementary,kg,air,CO2
        """,
        "processes.csv": """
        id,name,location,category
        m,mine,KZ,metals/mining
        l,lorry,KZ,transport/road
        p,power plant,KZ,energy/power
        s,smelter,KZ,metals/smelting
        d,"dump ",KZ,waste/dump
        x,other smelter,RU,metals/smelting
        """,
        "exchanges.csv": """
        process,direction,flow,amount,provider,reference
        m,output,ore,1,,
        m,output,co2,0.5,,
        l,output,freight,1,,
        l,output,co2,0.1,,
        p,output,power,1,,
        p,output,co2,0.8,,
        s,output,zinc,1,,
        s,input,ore,2,m,
        s,input,freight,3,l,
        s,input,power,4,p,
        s,output,slag,0.1,d,
        s,output,co2,1,,
        d,input,slag,1,,yes
        d,output,co2,0.2,,
        x,output,zinc,1,,
        """,
    ]

    private func bench(_ files: [String: String] = tables) throws -> Bench {
        let bench = try Bench()
        let folder = bench.folder.appending(path: "tables")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for (name, text) in files {
            try Data((text + "\n").utf8).write(to: folder.appending(path: name))
        }
        let outcome = try bench.workspace.importDataset(
            folder.path,
            options: ReadingOptions(name: "zinc"),
            keep: true,
            act: Bench.act
        )
        #expect(outcome.isUsable, "\(outcome.diagnostics)")
        return bench
    }

    private func set(_ rows: String, in bench: Bench, keep: Bool = true) throws -> StageOutcome {
        try bench.workspace.setStages(
            of: "zinc",
            from: .text("id,name,category,location,stage,kind\n" + rows, name: "stages.csv"),
            keep: keep,
            act: Bench.act
        )
    }

    private func study(_ bench: Bench, _ name: String = "zinc") throws -> LifeCycleStudy {
        try #require(try bench.workspace.openStudy(LifeCycleRequest(database: name)).study)
    }

    private static let rows = """
        m,,,,extraction,process
        ,lorry,,,consumer,process
        ,,energy,,consumer,energy
        ,,metals/smelting,KZ,production,process
        ,dump,waste,,disposal,process
        ,nobody,,,use,process
        ,,metals/smelting,DE,production,process

        """

    @Test func storesTheStagesOfATableAsANewVersion() throws {
        let bench = try bench()
        let trial = try set(Self.rows, in: bench, keep: false)
        #expect(trial.isUsable && trial.dataset == nil)
        let outcome = try set(Self.rows, in: bench)
        #expect(outcome.dataset?.version == 2 && outcome.dataset?.isNew == true)
        #expect(outcome.processes == 6 && outcome.matched == 5 && outcome.changed == 5)
        #expect(outcome.unused.map(\.row) == [7, 8])
        #expect(outcome.unused.map(\.names) == [["nobody"], ["metals/smelting", "DE"]])
        #expect(outcome.open.map(\.id) == ["x"])
        #expect(outcome.diagnostics.map(\.code) == ["LCA-1503", "LCA-1504"])
        let stages = try #require(try bench.workspace.stages(of: "zinc").processes)
        #expect(
            stages.map(\.stage.rawValue) == [
                "extraction", "consumer", "consumer", "production", "disposal", "consumer",
            ]
        )
        #expect(
            stages.map(\.kind.rawValue) == ["process", "process", "energy", "process", "process", "consumer"]
        )
        let before = try #require(try bench.workspace.stages(of: "zinc@1").processes)
        #expect(before.allSatisfy { $0.stage == .consumer && $0.kind == .consumer })
        // The same table again changes nothing.
        #expect(try set(Self.rows, in: bench).dataset?.version == 2)
    }

    /// Extraction 2 · 0.5; production 1 + 3 · 0.1 (the lorry serves the smelter) and, as energy, 4 · 0.8; disposal
    /// 0.1 · 0.2. All in all 1 + 1.3 + 3.2 + 0.02 = 5.52 kg.
    @Test func dividesTheScoreByStageAndGivesTheFormulaOfTheSource() throws {
        let bench = try bench()
        _ = try set(Self.rows, in: bench)
        let study = try study(bench)
        let demand = DemandRequest(id: "s")
        let report = try #require(study.contributions(demand, by: .stage).report)
        let parts = Dictionary(uniqueKeysWithValues: report.rows.map { ($0.id, $0.burdens + $0.credits) })
        let expected = [
            "extraction/process": 1.0, "production/process": 1.3, "production/energy": 3.2,
            "disposal/process": 0.02,
        ]
        #expect(Set(parts.keys) == Set(expected.keys))
        for (id, value) in expected { #expect(abs((parts[id] ?? 0) - value) < 1e-12, "\(id)") }
        #expect(abs(parts.values.reduce(0, +) - report.total) < 1e-9 * report.total)
        #expect(abs(report.total - 5.52) < 1e-12)
        let hours: [LifeCycleStage: Double] = [.extraction: 2, .production: 5, .disposal: 0.5]
        let formula = try #require(study.stageFormula(demand, hours: hours).report)
        #expect(abs(formula.formula.total - formula.score) < 1e-9 * formula.score)
        #expect(formula.formula.terms.map(\.stage) == [.extraction, .production, .disposal])
        #expect(abs(formula.formula.terms[1].processRate - 0.26) < 1e-12)
        #expect(abs(formula.formula.terms[1].energyRate - 0.64) < 1e-12)
        let open = study.stageFormula(demand, hours: [.extraction: 2])
        #expect(open.report == nil && open.diagnostics.map(\.code) == ["WSP-0147"])
        #expect(open.diagnostics[0].arguments["stages"] == .list(["production", "disposal"]))
        let none = study.stageFormula(demand, hours: [.extraction: 0, .production: 5, .disposal: 1])
        #expect(none.report == nil && none.diagnostics.map(\.code) == ["LCA-0401"])
    }

    @Test func survivesExportAndImportOfTheWorkspace() throws {
        let bench = try bench()
        _ = try set(Self.rows, in: bench)
        let folder = bench.folder.appending(path: "out").path
        #expect(try bench.workspace.export(to: folder, keep: true).diagnostics.isEmpty)
        let other = try Bench()
        #expect(try other.bring(folder).codes(.error).isEmpty)
        #expect(
            try other.workspace.stages(of: "zinc").processes == bench.workspace.stages(of: "zinc").processes
        )
        let demand = DemandRequest(id: "s")
        let rows = try study(other).contributions(demand, by: .stage).report?.rows
        #expect(try rows == study(bench).contributions(demand, by: .stage).report?.rows)
        // Bringing it back to where it came from changes nothing.
        #expect(try bench.bring(folder).summary?.isEmpty == true)
    }

    @Test(arguments: [
        ("s,,,,smelting,process\n", "EXC-"), (",,metals,,production,\n,,metals,,use,\n", "LCA-1501"),
        (",,,KZ,production,\n", "LCA-1502"), ("s,,,,,\n", "LCA-1502"),
    ])
    func refusesATableThatContradictsItselfOrSaysNothing(rows: String, code: String) throws {
        let bench = try bench()
        let outcome = try set(rows, in: bench)
        #expect(!outcome.isUsable && outcome.dataset == nil)
        #expect(
            outcome.diagnostics.contains { $0.code.hasPrefix(code) },
            "\(outcome.diagnostics.map(\.code))"
        )
        #expect(try bench.workspace.datasets().map(\.version) == [1])
    }

    /// The row that names a process most exactly decides, whatever the order of the rows.
    @Test func letsTheMoreExactRowDecide() throws {
        let bench = try bench()
        let rows = """
            ,,metals,,use,energy
            ,,metals/smelting,,production,
            ,,metals/smelting,RU,disposal,
            ,mine,,,extraction,
            m,,,,use,process

            """
        _ = try set(rows, in: bench)
        let stages = try #require(try bench.workspace.stages(of: "zinc").processes)
        let words = stages.map { "\($0.id) \($0.stage.rawValue) \($0.kind.rawValue)" }
        #expect(words[0] == "m use process" && words[3] == "s production energy")
        #expect(words[5] == "x disposal energy" && words[1] == "l consumer consumer")
    }

    @Test func refusesTheStudyWhoseTablesSayIt() throws {
        let bench = try Bench()
        try bench.bring(Bench.examples.appending(path: "metals").path)
        let outcome = try bench.workspace.setStages(
            of: "study",
            from: .text("id,stage\nx,use\n", name: "s.csv"),
            keep: true,
            act: Bench.act
        )
        #expect(outcome.diagnostics.map(\.code) == ["WSP-0146"])
        #expect(try bench.workspace.stages(of: "study").processes?.isEmpty == false)
    }

    /// Each process of the US LCI of 2021 gets a stage and a kind: the parts of a hundred products add up to their scores.
    @Test func addsUpForTheInventoryOfTheUnitedStates() throws {
        let environment = ProcessInfo.processInfo.environment["QADAM_REFERENCE_DATA"]
        let data = environment ?? Bench.examples.appending(path: "../../shared/data").path
        let package = data + "/lca/ecospold1_uslci_fy21q1.zip"
        guard FileManager.default.fileExists(atPath: package) else {
            return print("skipped: no reference data at \(data)")
        }
        let bench = try Bench()
        let options = ReadingOptions(name: "zinc")
        _ = try bench.workspace.importDataset(package, options: options, keep: true, act: Bench.act)
        let processes = try #require(try bench.workspace.stages(of: "zinc").processes)
        #expect(processes.count == 636)
        let rows = processes.enumerated().map { index, process in
            let stage = StageAssignment.allCases[index % 5]
            let kind = KindAssignment.allCases[index / 5 % 3]
            return "\(process.id),,,,\(stage.rawValue),\(kind.rawValue)\n"
        }
        let outcome = try set(rows.joined(), in: bench)
        #expect(outcome.matched == 636 && outcome.unused.isEmpty && outcome.open.isEmpty)
        let study = try study(bench)
        var seen: Set<String> = []
        for process in processes.indices where process % 6 == 0 {
            let demand = DemandRequest(id: processes[process].id)
            guard let report = study.contributions(demand, by: .stage).report else { continue }
            let sum = report.rows.reduce(0) { $0 + $1.burdens + $1.credits }
            let size = report.rows.reduce(abs(report.total)) { max($0, abs($1.burdens), abs($1.credits)) }
            #expect(abs(sum - report.total) <= 1e-9 * size, "\(processes[process].id)")
            seen.formUnion(report.rows.map(\.id))
        }
        #expect(seen.count == 8)
    }
}
