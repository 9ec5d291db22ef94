import Foundation
import QadamDatasets
import QadamEvidence
import QadamLifeCycle
import QadamStore
import QadamUncertainty
import QadamWorkspace
import Testing

/// Life-cycle databases from the package to the score.
struct DatasetTests {
    private static let act = Act(at: "2026-01-31T12:00:00Z", actor: "test")

    /// Heijungs and Suh 2002, chapter 2: 1000 kWh release 120 kg CO2 (`Examples/worked/heijungs-suh-electricity.json`).
    private static let textbook = [
        "A.mtx": "%%MatrixMarket matrix coordinate real general\n2 2 3\n1 1 100\n1 2 -2\n2 2 10\n",
        "B.mtx": "%%MatrixMarket matrix coordinate real general\n2 2 4\n1 1 10\n1 2 1\n2 1 2\n2 2 0.1\n",
        "names.csv": """
        kind,index,id,name,location,unit,compartment
        product,1,fuel,Fuel,KZ,l,
        product,2,power,Electricity,KZ,kWh,
        process,1,refinery,Refinery,KZ,,
        process,2,plant,Power plant,KZ,,
        elementary,1,co2,"Carbon dioxide, fossil",,kg,air
        elementary,2,so2,Sulphur dioxide,,kg,air
        """,
        "uncertainty.csv": "matrix,row,column,distribution,p1,p2,p3\nB,1,2,lognormal,1,1.2,\n",
    ]

    private func folder(_ files: [String: String], in bench: Bench) throws -> String {
        let folder = bench.folder.appending(path: "package-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for (name, text) in files {
            try text.write(to: folder.appending(path: name), atomically: true, encoding: .utf8)
        }
        return folder.path
    }

    private func bring(_ path: String, to bench: Bench, skipsBad: Bool = false, keep: Bool = true) throws
        -> DatasetOutcome
    {
        try bench.workspace.importDataset(
            path,
            options: ReadingOptions(skipsBad: skipsBad, name: "book"),
            keep: keep,
            act: Self.act
        )
    }

    @Test func scoresTheTextbookFromItsMatrices() throws {
        let bench = try Bench()
        let outcome = try bring(try folder(Self.textbook, in: bench), to: bench)
        #expect(outcome.isUsable && outcome.dataset?.version == 1)
        let study = try #require(try bench.workspace.openStudy(LifeCycleRequest()).study)
        let demand = DemandRequest(name: "Electricity", amount: 1, unit: "MWh")
        let score = try #require(study.scores(of: demand).scores.first)
        #expect(abs((score.score ?? 0) - 120) < 1e-10)
        #expect(score.scoreUnit == "kg{CO2e:AR5}" && score.location == "KZ")
        #expect(study.scores(of: nil).scores.count == 2)
    }

    /// 100 kg come from the plant, 20 kg from the refinery.
    @Test func dividesTheScoreByProcess() throws {
        let bench = try Bench()
        _ = try bring(try folder(Self.textbook, in: bench), to: bench)
        let study = try #require(try bench.workspace.openStudy(LifeCycleRequest()).study)
        let demand = DemandRequest(id: "plant", amount: 1000)
        let report = try #require(study.contributions(demand, by: .process).report)
        #expect(report.rows.map(\.id) == ["plant", "refinery"])
        #expect(abs(report.rows[0].burdens - 100) < 1e-9 && abs(report.rows[1].burdens - 20) < 1e-9)
        #expect(abs(report.rows.reduce(0) { $0 + ($1.share ?? 0) } - 1) < 1e-12)
        let derivation = try #require(study.explanation(demand, limits: .init()).derivation)
        #expect(abs((derivation.value ?? 0) - 120) < 1e-10)
    }

    /// Only the plant's own CO2 is uncertain: the mean of its lognormal is exp(ln²1.2 / 2), and the same seed gives the
    /// same samples on one worker and on two.
    @Test func drawsTheSameSamplesOnAnyNumberOfWorkers() throws {
        let bench = try Bench()
        _ = try bring(try folder(Self.textbook, in: bench), to: bench)
        let study = try #require(try bench.workspace.openStudy(LifeCycleRequest()).study)
        func run(_ workers: Int) throws -> SimulationReport {
            let request = SimulationRequest(
                demands: [DemandRequest(id: "plant", amount: 1000)],
                samples: 4000,
                seed: 7,
                workers: workers
            )
            return try #require(study.simulate(request).report)
        }
        let one = try #require(try run(1).products[0].summary)
        let two = try #require(try run(2).products[0].summary)
        #expect(one == two)
        let logarithm = 0.1823215567939546
        let expected = 20 + 100 * exp(logarithm * logarithm / 2)
        #expect(abs(one.mean - expected) < 4 * one.standardError)
        #expect(one.standardDeviation > 15 && one.standardDeviation < 22)
    }

    /// The study is gone when the samples are drawn; the contributions add up to the means, and those to the difference of
    /// twice and once the same product are those of the product.
    @Test func comparesProductsWithContributionsWithoutTheStudy() throws {
        let bench = try Bench()
        _ = try bring(try folder(Self.textbook, in: bench), to: bench)
        let demands = [2000.0, 1000].map { DemandRequest(id: "plant", amount: $0) }
        let request = SimulationRequest(
            demands: demands,
            samples: 500,
            seed: 7,
            workers: 2,
            withContributions: true
        )
        func prepared() throws -> PreparedSimulation {
            let study = try #require(try bench.workspace.openStudy(LifeCycleRequest()).study)
            return try #require(study.simulation(request).simulation)
        }
        let report = try prepared().run()
        #expect(report.samples == 500 && !report.isStopped)
        for product in report.products {
            let mean = try #require(product.summary?.mean)
            #expect(abs(product.contributions.reduce(0) { $0 + $1.mean } / mean - 1) < 1e-12)
            #expect(product.contributions.count == 2 && product.contributions[0].standardDeviation > 0)
        }
        let difference = try #require(report.comparison?.difference.mean)
        let sum = report.differenceContributions.reduce(0) { $0 + $1.mean }
        #expect(abs(sum / difference - 1) < 1e-10)
        for (part, whole) in zip(report.differenceContributions, report.products[1].contributions) {
            #expect(part.process == whole.process && abs(part.mean / whole.mean - 1) < 1e-9)
        }
    }

    /// The plant's own CO2 is all that is uncertain, and so decides the whole distribution.
    @Test func findsTheExchangeThatDecides() throws {
        let bench = try Bench()
        _ = try bring(try folder(Self.textbook, in: bench), to: bench)
        let study = try #require(try bench.workspace.openStudy(LifeCycleRequest()).study)
        let report = try #require(
            study.sensitivity(
                DemandRequest(id: "plant", amount: 1000),
                limit: 5,
                sobol: 1,
                borgonovo: 1,
                samples: 2000,
                seed: 7,
                workers: 2
            ).report
        )
        let row = try #require(report.rows.first)
        #expect(report.rows.count == 1 && abs(row.share - 1) < 1e-9 && report.samples == 2000)
        let (sobol, delta) = (try #require(row.sobol), try #require(row.borgonovo))
        #expect(abs(sobol.first - 1) < 0.1 && abs(sobol.total - 1) < 0.1)
        #expect(delta.estimate > 0.8 && delta.estimate < 1 && delta.noise < 0.15)
    }

    /// Sulphur dioxide alone: a warming of nothing is said, and where the data bring methods one must be named.
    @Test func givesNoZeroThatOnlySaysThatNoGasIsKnown() throws {
        let bench = try Bench()
        var files = Self.textbook
        files["names.csv"] = files["names.csv"]?.replacing("Carbon dioxide, fossil", with: "Lead")
        _ = try bring(try folder(files, in: bench), to: bench)
        let opened = try bench.workspace.openStudy(LifeCycleRequest())
        #expect(opened.study != nil && opened.diagnostics.map(\.code).contains("WSP-0191"))
        files["C.mtx"] = "%%MatrixMarket matrix coordinate real general\n2 2 2\n1 1 5\n2 2 1\n"
        files["names.csv"]? += "\nimpact,1,i1,Toxicity,,CTU,\nimpact,2,i2,Acidification,,mol,"
        let other = try Bench()
        _ = try bring(try folder(files, in: other), to: other)
        let refused = try other.workspace.openStudy(LifeCycleRequest())
        #expect(refused.study == nil && refused.diagnostics.map(\.code).contains("WSP-0190"))
        let named = LifeCycleRequest(method: "C.mtx", category: "Toxicity")
        let study = try #require(try other.workspace.openStudy(named).study)
        let score = try #require(study.scores(of: DemandRequest(name: "Fuel")).scores.first?.score)
        #expect(abs(score - 0.5) < 1e-12)
    }

    /// C has one factor a flow: factors by place are refused instead of being lost.
    @Test func writesNoMatricesOfFactorsByPlace() throws {
        let bench = try Bench()
        let tables = [
            "categories.csv": "method,id,name,unit\nM,c,cat,m3\n",
            "exchanges.csv": """
            process,direction,flow,amount,reference
            p,output,a,1,yes
            p,output,w,1,
            q,output,b,1,yes
            q,output,w,1,
            """,
            "factors.csv": "method,category,flow,factor,location\nM,c,w,1,\nM,c,w,10,KZ\n",
            "flows.csv": "id,name,kind,unit\na,A,product,kg\nb,B,product,kg\nw,Water,elementary,kg\n",
            "methods.csv": "id,name\nM,M\n",
            "processes.csv": "id,name,location\np,P,KZ\nq,Q,US\n",
        ]
        _ = try bring(try folder(tables, in: bench), to: bench)
        let study = try #require(try bench.workspace.openStudy(LifeCycleRequest(method: "M")).study)
        #expect(study.scores(of: nil).scores.map(\.score) == [10, 1])
        let (files, problems) = try study.matrixFiles()
        #expect(files.isEmpty && problems.map(\.code) == ["WSP-0192"])
    }

    /// A process that is left out takes its products along: who asked for them is listed, and the counts follow.
    @Test func listsWhatALeftOutProcessSupplied() throws {
        let bench = try Bench()
        let tables = [
            "flows.csv":
                "id,name,kind,unit,gas\na,A,product,kg,\nb,B,product,kg,\nco2,CO2,elementary,kg,CO2\n",
            "processes.csv": "id,name\np,P\nq,Q\n",
            "exchanges.csv": """
            process,direction,flow,amount,unit,reference
            p,output,a,1,kg,yes
            p,input,b,2,kg,
            p,output,co2,1,kg,
            q,output,b,-1,kg,yes
            """,
        ]
        let outcome = try bring(try folder(tables, in: bench), to: bench, skipsBad: true)
        #expect(outcome.isUsable && outcome.report.omissions.map(\.id) == ["q"])
        #expect(outcome.report.linked == 0 && outcome.report.unlinked.map(\.flow) == ["b"])
        #expect(outcome.report.unlinked.first?.sought == "Q")
    }

    /// `amount` is a formula of `x`, which is 10 ± 2.
    private static let uncertain = [
        "flows.csv": "id,kind,unit,gas\nsteel,product,kg,\nco2,elementary,kg,CO2\n",
        "processes.csv": "id\nmill\n",
        "exchanges.csv":
            "process,direction,flow,amount,formula\nmill,output,steel,1,\nmill,output,co2,10,x\n",
        "parameters.csv": "name,value,distribution,p1,p2\nx,10,normal,10,2\n",
    ]

    @Test func anUncertainParameterIsAnInputOfSensitivity() throws {
        let bench = try Bench()
        _ = try bring(try folder(Self.uncertain, in: bench), to: bench)
        let study = try #require(try bench.workspace.openStudy(LifeCycleRequest()).study)
        let found = study.sensitivity(
            DemandRequest(name: "steel"),
            limit: 5,
            sobol: 3,
            borgonovo: 1,
            samples: 2000,
            seed: 7,
            workers: 1
        )
        let report = try #require(found.report)
        #expect(found.diagnostics.isEmpty)
        #expect(report.rows.map(\.parameter) == ["x"])
        #expect(abs(report.standardDeviation - 2) < 1e-9)
        let (low, high) = (try #require(report.interval.first), try #require(report.interval.last))
        #expect(low < 7 && high > 13)
        let sobol = try #require(report.rows[0].sobol)
        #expect(abs(sobol.first - 1) < 0.1 && abs(sobol.total - 1) < 0.1)
        #expect(report.rows[0].borgonovo != nil)
    }

    @Test func samplesFollowTheParameterThatIsAskedFor() throws {
        let bench = try Bench()
        var files = Self.uncertain
        files["exchanges.csv"] =
            "process,direction,flow,amount,formula,distribution,p1,p2\nmill,output,steel,1,,,,\n"
            + "mill,output,co2,10,x * 1,lognormal,10,1.1\n"
        files["parameters.csv"] = "name,value\nx,10\n"
        _ = try bring(try folder(files, in: bench), to: bench)
        let study = try #require(try bench.workspace.openStudy(LifeCycleRequest(parameters: ["x=20"])).study)
        let request = SimulationRequest(
            demands: [DemandRequest(name: "steel")],
            samples: 4000,
            seed: 7,
            workers: 1
        )
        let product = try #require(study.simulate(request).report?.products.first)
        #expect(abs(product.base - 20) < 1e-12)
        #expect(abs(try #require(product.summary).mean - 20.0911) < 0.13)
        #expect(abs(product.firstOrderDeviation - 20 * log(1.1)) < 1e-9)
    }

    private static func method(_ name: String) -> [String: String] {
        [
            "database.csv": "name,version\nmethod,1\n",
            "flows.csv": "id,name,kind,unit,compartment\nb,\(name),elementary,kg,air\n",
            "methods.csv": "id,name\nm,Own method\n", "categories.csv": "method,id,unit\nm,c,points\n",
            "factors.csv": "method,category,flow,factor\nm,c,b,5\n",
        ]
    }

    private func methods(_ bench: Bench, _ name: String, _ mapping: String?, keep: Bool = true) throws
        -> MethodImport
    {
        try bench.workspace.importMethods(
            try folder(Self.method(name), in: bench),
            to: LifeCycleRequest(),
            options: ReadingOptions(skipsBad: true, name: "methods"),
            mapping: mapping.map { (csv: $0, file: "pairs.csv") },
            keep: keep,
            act: Self.act
        )
    }

    @Test func pairsOfFlowsAreStoredWithTheMethod() throws {
        let bench = try Bench()
        _ = try bring(try folder(Self.uncertain, in: bench), to: bench)
        let none = try methods(bench, "brown gas", nil)
        #expect(none.dataset == nil)
        #expect(none.diagnostics.map(\.code).contains("WSP-0260"))
        #expect(none.unpaired.map(\.name) == ["co2", "brown gas"])
        #expect(none.unpairedTable.hasPrefix("name,cas,compartment,target,target_compartment,factor"))
        let filled = none.unpairedTable.replacing("co2,,,,", with: "co2,,,brown gas,")
        let done = try methods(bench, "brown gas", filled)
        #expect(done.dataset != nil)
        #expect(done.categories.map(\.matched) == [1])
        let study = try #require(try bench.workspace.openStudy(LifeCycleRequest()).study)
        #expect(study.methodPairs == "name,cas,compartment,target,factor,method\nco2,,,b,,Own method")
        // brought again without a table, the pairs still hold
        #expect(try methods(bench, "brown gas", nil).categories.map(\.matched) == [1])
        let wrong = try methods(bench, "brown gas", "name,target\nco2,green gas\n")
        #expect(wrong.dataset == nil)
        #expect(wrong.diagnostics.map(\.code) == ["LCA-0921"])
    }

    @Test func storesNothingOfABrokenPackageAndTheSameContentOnce() throws {
        let bench = try Bench()
        var broken = Self.textbook
        broken["A.mtx"] = "%%MatrixMarket matrix coordinate real general\n2 2 2\n1 1 100\n2 1 5\n"
        let refused = try bring(try folder(broken, in: bench), to: bench)
        let failed = refused.diagnostics.contains { $0.severity == .error }
        #expect(!refused.isUsable && failed)
        let good = try folder(Self.textbook, in: bench)
        #expect(try bring(good, to: bench, keep: false).dataset == nil)
        #expect(try bench.workspace.datasets().isEmpty)
        _ = try bring(good, to: bench)
        let again = try #require(try bring(good, to: bench).dataset)
        #expect(again.version == 1 && !again.isNew)
        try bench.workspace.retireDataset("book", act: Self.act)
        #expect(try bench.workspace.datasets().isEmpty)
        #expect(try bring(good, to: bench).dataset?.version == 3)
    }

    @Test func namesWhatIsNotThere() throws {
        let bench = try Bench()
        #expect(try bench.workspace.openStudy(LifeCycleRequest()).diagnostics.map(\.code) == ["WSP-0130"])
        _ = try bring(try folder(Self.textbook, in: bench), to: bench)
        let other = try bench.workspace.openStudy(LifeCycleRequest(database: "none")).diagnostics
        #expect(other.map(\.code) == ["WSP-0131"])
        let study = try #require(try bench.workspace.openStudy(LifeCycleRequest()).study)
        #expect(study.scores(of: DemandRequest(name: "Steel")).diagnostics.map(\.code) == ["WSP-0133"])
        let unit = DemandRequest(name: "Fuel", unit: "kWh")
        #expect(study.scores(of: unit).diagnostics.map(\.code) == ["WSP-0135"])
    }

    /// The whole US LCI of 2021: every product has a score or a stated reason, and zinc is the sum of its own gases.
    @Test func scoresTheWholeInventoryOfTheUnitedStates() throws {
        let environment = ProcessInfo.processInfo.environment["QADAM_REFERENCE_DATA"]
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let data = environment ?? root.appending(path: "../shared/data").path
        let package = data + "/lca/ecospold1_uslci_fy21q1.zip"
        guard FileManager.default.fileExists(atPath: package) else {
            print("skipped: no reference data at \(data)")
            return
        }
        let bench = try Bench()
        let outcome = try bring(package, to: bench)
        #expect(outcome.report.processes == 636 && outcome.report.exchanges == 36581)
        let study = try #require(try bench.workspace.openStudy(LifeCycleRequest()).study)
        let scores = study.scores(of: nil).scores
        #expect(scores.count == 636 + 181)
        #expect(scores.allSatisfy { ($0.score == nil) == ($0.reason != nil) })
        // Of 181 co-products without published shares 16 are of nine processes whose co-products others take (chlorine and
        // sodium hydroxide, meal and oil of soy …): these are divided by amount and have a footprint.
        #expect(scores.filter { $0.reason == "LCA-1014" }.count == 165)
        // Aluminium sheet (89204) takes all but 4e-10 of what it makes; two composite panels need it.
        #expect(scores.filter { $0.reason == "LCA-1016" }.count == 3)
        #expect(scores.filter { $0.score != nil }.count == 649)
        #expect(scores.compactMap(\.score).allSatisfy { abs($0) < 1e5 })
        let zinc = try #require(scores.first { $0.id == "68523/6459" }?.score)
        #expect(abs(zinc - 3.18824) < 1e-5)
    }
}
