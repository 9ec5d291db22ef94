import Foundation
import QadamDatasets
import QadamEvidence
import QadamLifeCycle
import QadamStore
import QadamWorkspace
import Testing

/// The folder of an export appears whole or not at all.
struct ExportTests {
    private func filled() throws -> Bench {
        let bench = try Bench()
        try bench.bring(Bench.examples.appending(path: "campus").path)
        return bench
    }

    @Test func anExportAndItsImportLeaveTheWorkspaceAsItWas() throws {
        let bench = try filled()
        let out = bench.folder.appending(path: "out").path
        let written = try bench.workspace.export(to: out, keep: true)
        #expect(
            written.diagnostics.isEmpty && written.files.count == 12 && written.activities == Bench.records
        )
        #expect(try bench.bring(out).summary?.isEmpty == true)
    }

    /// Heijungs and Suh 2002, chapter 2, with a flow that a mapping of the user's made a gas.
    private static let textbook = [
        "database.csv": "name,version\nbook / 2,1\n",
        "units.csv": "symbol,quantity,factor\nl,Volume,0.001\nkWh,Energy,3600000\nkg,Mass,1\n",
        "flows.csv": """
        id,name,kind,unit,compartment
        fuel,Fuel,product,l,
        power,Electricity,product,kWh,
        smoke,Smoke,elementary,kg,air
        co2,"Carbon dioxide, fossil",elementary,kg,air
        """,
        "processes.csv": "id,name,location\nrefinery,Refinery,KZ\nplant,Power plant,KZ\n",
        "exchanges.csv": """
        process,flow,direction,amount,reference,provider,distribution,p1,p2
        refinery,fuel,output,100,yes,,,,
        refinery,smoke,output,10,,,,,
        plant,power,output,10,yes,,,,
        plant,fuel,input,2,,refinery,lognormal,2,1.2
        plant,smoke,output,1,,,,,
        plant,co2,output,0.5,,,,,
        """,
    ]
    private static let ownMapping =
        "kind,name,cas,compartment,gas,class,effect,source\nsubstance,Smoke,,,CO2,fossil,,own\n"

    private func withDatabase() throws -> (bench: Bench, score: Double) {
        let bench = try filled()
        let folder = bench.folder.appending(path: "book")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for (name, text) in Self.textbook {
            try text.write(to: folder.appending(path: name), atomically: true, encoding: .utf8)
        }
        let outcome = try bench.workspace.importDataset(
            folder.path,
            options: ReadingOptions(name: "book / 2"),
            mapping: Self.ownMapping,
            keep: true,
            act: Bench.act
        )
        #expect(outcome.isUsable, "\(outcome.diagnostics)")
        return (bench, try Self.score(bench))
    }

    private static func score(_ bench: Bench) throws -> Double {
        let study = try #require(try bench.workspace.openStudy(LifeCycleRequest()).study)
        return try #require(study.scores(of: DemandRequest(name: "Electricity")).scores.first?.score)
    }

    @Test func databasesGoWithTheFolderAndComeBack() throws {
        let (bench, score) = try withDatabase()
        let out = bench.folder.appending(path: "out").path
        let written = try bench.workspace.export(to: out, keep: true)
        #expect(written.diagnostics.isEmpty)
        #expect(written.files.contains("databases/book %2F 2/exchanges.csv"))
        let again = try bench.bring(out)
        #expect(again.summary?.isEmpty == true && again.summary?.datasets.unchanged == 1)
        let other = try Bench()
        let brought = try other.bring(out)
        #expect(brought.summary?.datasets.new == 1 && brought.codes(.error).isEmpty)
        // The user's mapping is not in the folder, its result is.
        #expect(try Self.score(other) == score && score != 0)
        let before = try #require(try bench.workspace.datasets().first)
        let after = try #require(try other.workspace.datasets().first)
        #expect(after.name == before.name && after.report == before.report && after.origin == before.origin)
        #expect(try other.bring(out).summary?.isEmpty == true)
    }

    @Test func aDatabaseChangedInTheFolderIsANewVersionAndADamagedOneStopsTheImport() throws {
        let (bench, score) = try withDatabase()
        let out = bench.folder.appending(path: "out").path
        _ = try bench.workspace.export(to: out, keep: true)
        let table = "\(out)/databases/book %2F 2/exchanges.csv"
        let text = try String(contentsOfFile: table, encoding: .utf8)
        try text.replacingOccurrences(of: ",0.5,", with: ",1.5,")
            .write(toFile: table, atomically: true, encoding: .utf8)
        #expect(try bench.bring(out).summary?.datasets.changed == 1)
        #expect(try abs(Self.score(bench) - score - 0.1) < 1e-12)
        #expect(try bench.workspace.datasets().first?.version == 2)
        try Self.comparesVersions(bench, difference: 0.1)
        try (text + "plant,nothing,input,1,kg,,,,,,\n").write(
            toFile: table,
            atomically: true,
            encoding: .utf8
        )
        let refused = try bench.bring(out)
        #expect(refused.summary == nil && !refused.codes(.error).isEmpty)
        try text.write(toFile: table, atomically: true, encoding: .utf8)
        try "{".write(
            toFile: "\(out)/databases/book %2F 2/provenance.json",
            atomically: true,
            encoding: .utf8
        )
        #expect(try bench.bring(out).codes(.error) == ["WSP-0148"])
        #expect(try bench.workspace.datasets().first?.version == 2)
    }

    /// 1 kWh: 1 kg CO2 more of 10 kWh is 0.1 kg a kWh, all in one exchange; the old version is still there.
    private static func comparesVersions(_ bench: Bench, difference: Double) throws {
        let demand = DemandRequest(name: "Electricity")
        let study = try #require(try bench.workspace.openStudy(LifeCycleRequest(database: "book / 2")).study)
        let old = try #require(try bench.workspace.openStudy(LifeCycleRequest(database: "book / 2@1")).study)
        let report = try #require(study.changes(since: old, demand).report)
        #expect(report.databases == ["book / 2@1", "book / 2@2"] && report.rows.count == 1)
        let row = try #require(report.rows.first)
        #expect(row.process == "Power plant" && row.flow == "Carbon dioxide, fossil" && row.provider.isEmpty)
        #expect(abs(row.entry.effect - difference) < 1e-12 && abs(report.unexplained ?? 1) < 1e-12)
        #expect(abs(report.now - (report.before ?? 0) - difference) < 1e-12)
        let unknown = try bench.workspace.openStudy(LifeCycleRequest(database: "book / 2@3"))
        #expect(unknown.diagnostics.map(\.code) == ["WSP-0131"])
    }

    @Test func aRecordedScoreIsPinnedToItsDatabase() throws {
        let (bench, _) = try withDatabase()
        func record(_ request: LifeCycleRequest) throws -> [String: Int] {
            let study = try #require(try bench.workspace.openStudy(request).study)
            return try bench.workspace.record(study.scores(of: nil).scores, of: study, act: Bench.act)
        }
        let first = try record(LifeCycleRequest())
        #expect(first == ["plant/power": 1, "refinery/fuel": 1])
        #expect(try record(LifeCycleRequest()) == first)
        #expect(try record(LifeCycleRequest(gwp: "AR6"))["plant/power"] == 1)
        #expect(try record(LifeCycleRequest(allocation: .reference))["plant/power"] == 2)
    }

    /// Stopped before any of its files: nothing is left, under no name.
    @Test(arguments: [0, 1, 5, 11]) func aStoppedExportLeavesNothing(files: Int) throws {
        let bench = try filled()
        let before = try FileManager.default.contentsOfDirectory(atPath: bench.folder.path).sorted()
        var asked = 0
        #expect(throws: CancellationError.self) {
            try bench.workspace.export(to: bench.folder.appending(path: "out").path, keep: true) {
                asked += 1
                return asked > files
            }
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: bench.folder.path).sorted() == before)
    }

    @Test func anExportIntoAnEmptyFolderFillsIt() throws {
        let bench = try filled()
        let out = bench.folder.appending(path: "out")
        try FileManager.default.createDirectory(at: out, withIntermediateDirectories: true)
        #expect(try bench.workspace.export(to: out.path, keep: true).diagnostics.isEmpty)
        #expect(
            FileManager.default.fileExists(atPath: out.appending(path: "organisation/activities.csv").path)
        )
    }
}
