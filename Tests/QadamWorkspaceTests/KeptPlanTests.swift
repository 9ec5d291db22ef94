import Foundation
import QadamEvidence
import QadamOptimize
import QadamPathways
import QadamWorkspace
import Testing

/// Plans beside the workspace: taken where nothing has changed, never where something has.
struct KeptPlanTests {
    private static let town = Bench.examples.appending(path: "town/data.txt")

    private func bench(_ text: String? = nil) throws -> Bench {
        let bench = try Bench()
        try bring(text ?? String(contentsOf: Self.town, encoding: .utf8), to: bench)
        return bench
    }

    private func bring(_ text: String, to bench: Bench) throws {
        let file = bench.folder.appending(path: "data.txt")
        try text.write(to: file, atomically: true, encoding: .utf8)
        let outcome = try bench.workspace.importEnergyModel(
            file.path,
            name: "town",
            keep: true,
            act: Bench.act
        )
        #expect(outcome.system != nil)
    }

    /// The kept files with the numbers of their inodes: a plan that is solved is written anew, into another inode.
    private func kept(_ bench: Bench) throws -> [String: Int] {
        let folder = bench.workspace.path + "-plans"
        guard FileManager.default.fileExists(atPath: folder) else { return [:] }
        var files: [String: Int] = [:]
        for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
            let attributes = try FileManager.default.attributesOfItem(atPath: folder + "/" + name)
            files[name] = (attributes[.systemFileNumber] as? NSNumber)?.intValue
        }
        return files
    }

    private func cost(_ bench: Bench, _ request: EnergyRequest = EnergyRequest()) throws -> (
        Derivation, [String]
    ) {
        let answer = try bench.workspace.explainEnergyModel(request, .cost(year: nil))
        return (try #require(answer.value), answer.diagnostics.map(\.code).filter { $0.hasPrefix("WSP-054") })
    }

    @Test func whatWasSolvedIsExplainedAndExportedWithoutBeingSolvedAgain() throws {
        let bench = try bench()
        let solved = try bench.workspace.solveEnergyModel(EnergyRequest(), act: Bench.act)
        let files = try kept(bench)
        #expect(files.count == 1)
        let (explained, codes) = try cost(bench)
        #expect(codes == [] && explained.value == solved.value?.costByYear.reduce(0) { $0 + $1.total })
        let exported = try bench.workspace.exportEnergyModel(EnergyRequest(), as: .iamc).value
        #expect(try kept(bench) == files)
        // The same from a workspace that keeps nothing: to the last digit.
        let other = try self.bench()
        #expect(try cost(other).0 == explained)
        try FileManager.default.removeItem(atPath: other.workspace.path + "-plans")
        let anew = try other.workspace.exportEnergyModel(EnergyRequest(), as: .iamc).value
        #expect(anew?.files.map(\.bytes) == exported?.files.map(\.bytes))
    }

    @Test func aTrialKeepsNothing() throws {
        let bench = try bench()
        _ = try bench.workspace.solveEnergyModel(EnergyRequest())
        #expect(try kept(bench).isEmpty)
        _ = try bench.workspace.explainEnergyModel(EnergyRequest(), .value("discountRate", ["TOWN"]))
        #expect(try kept(bench).isEmpty)
    }

    /// An emission factor of the town's gas is raised between the solve and the question.
    @Test func aChangedModelIsNeverAnsweredFromAnOldPlan() throws {
        let text = try String(contentsOf: Self.town, encoding: .utf8)
        let changed = text.replacingOccurrences(of: "0.0561", with: "0.0661")
        #expect(changed != text)
        let cap = try #require(EmissionCap("CO2=40"))
        for request in [EnergyRequest(caps: [cap]), EnergyRequest(objective: .emissions, emission: "CO2")] {
            let bench = try bench(text)
            let old = try #require(
                try bench.workspace.solveEnergyModel(request, act: Bench.act).value?.objective
            )
            #expect(try cost(bench, request).1 == [])
            try bring(changed, to: bench)
            let (explained, codes) = try cost(bench, request)
            #expect(codes == ["WSP-0541"])
            let fresh = try cost(try self.bench(changed), request)
            #expect(explained == fresh.0 && fresh.1 == [])
            // The cleanest plan burns no gas; the cheapest under a limit does, and costs more.
            if request.objective == .cost {
                #expect((explained.value ?? old) > old * 1.000001)
            }
            // Now it is kept as it stands, and no longer said.
            #expect(try cost(bench, request).1 == [])
        }
    }

    /// Limits are questions of their own: plans under two of them are kept side by side.
    @Test func everyLimitHasItsOwnPlan() throws {
        let bench = try bench()
        let limited = EnergyRequest(caps: [try #require(EmissionCap("CO2=40"))])
        let free = try cost(bench).0.value ?? .nan
        let dear = try cost(bench, limited).0.value ?? .nan
        #expect(dear > free * 1.000001)
        let files = try kept(bench)
        #expect(files.count == 2)
        #expect(try cost(bench).0.value == free && cost(bench, limited).0.value == dear)
        #expect(try kept(bench) == files)
    }

    private func edit(_ bench: Bench, _ change: (inout [String: Any]) -> Void) throws {
        let name = try #require(try kept(bench).keys.first)
        let file = URL(filePath: bench.workspace.path + "-plans/" + name)
        let list = try PropertyListSerialization.propertyList(from: Data(contentsOf: file), format: nil)
        var plan = try #require(list as? [String: Any])
        change(&plan)
        try PropertyListSerialization.data(fromPropertyList: plan, format: .binary, options: 0).write(
            to: file
        )
    }

    @Test func aPlanOfAnotherProgramIsNotTaken() throws {
        let bench = try bench()
        let (first, _) = try cost(bench)
        try edit(bench) { plan in
            var program = plan["program"] as? [String: Any] ?? [:]
            program["solver"] = "0.0.0"
            plan["program"] = program
        }
        let (again, codes) = try cost(bench)
        #expect(again == first && codes == ["WSP-0542"])
    }

    /// Numbers that were changed in the file, and a file that is none: solved anew.
    @Test func aDamagedPlanIsNotTaken() throws {
        let bench = try bench()
        let (first, _) = try cost(bench)
        try edit(bench) { plan in
            var values = plan["columnValues"] as? Data ?? Data()
            values[values.count - 3] ^= 0x55
            plan["columnValues"] = values
        }
        #expect(try cost(bench).0 == first)
        let name = try #require(try kept(bench).keys.first)
        try Data("no plan".utf8).write(to: URL(filePath: bench.workspace.path + "-plans/" + name))
        #expect(try cost(bench).0 == first)
    }

    @Test func onlyTheNewestPlansStay() throws {
        let bench = try bench()
        for amount in 0..<18 {
            _ = try cost(bench, EnergyRequest(caps: [try #require(EmissionCap("CO2=\(60 + amount)"))]))
        }
        #expect(try kept(bench).count == 16)
    }

    /// An algorithm of one's own is no reason to solve again; a question of an export takes the plan as it was solved.
    @Test func settingsOfAQuestionDoNotReplaceWhatWasSolved() throws {
        let bench = try bench()
        _ = try bench.workspace.solveEnergyModel(EnergyRequest(gap: 0.01, isExact: true), act: Bench.act)
        let files = try kept(bench)
        _ = try cost(bench, EnergyRequest(gap: 0.001))
        _ = try bench.workspace.exportEnergyModel(EnergyRequest(method: .simplex), as: .xlsx)
        #expect(try kept(bench) == files)
        // Solving does: it is what was solved last.
        _ = try bench.workspace.solveEnergyModel(EnergyRequest(gap: 0.02), act: Bench.act)
        #expect(try kept(bench) != files)
    }

    /// A limit of the question is no row of the model.
    @Test func aLimitOfTheQuestionIsSaidToBeOne() throws {
        let bench = try bench()
        let request = EnergyRequest(caps: [try #require(EmissionCap("CO2=40"))])
        let answer = try bench.workspace.explainEnergyModel(request, .price("CO2", year: nil))
        let limit = try #require(answer.value?.inputs.first)
        #expect(limit.value == 40 && limit.origin == nil)
        #expect(limit.remarks.contains(Message("energy.explain.asked")))
    }

    // MARK: - Values of attributes

    @Test func aValueOfATableIsExplainedWithoutAPlan() throws {
        let bench = try bench()
        let figure = try #require(EnergyFigure("value:capitalCost:TOWN,WIND,2030"))
        let answer = try bench.workspace.explainEnergyModel(EnergyRequest(), figure)
        guard case .table(.file(_, let row, _), _, _)? = answer.value?.origin else {
            Issue.record("\(answer)")
            return
        }
        #expect((row ?? 0) > 0)
        for wrong in ["value:capitalCost:TOWN,MOON,2030", "value:moon:TOWN", "value:capitalCost:TOWN"] {
            let answer = try bench.workspace.explainEnergyModel(
                EnergyRequest(),
                try #require(EnergyFigure(wrong))
            )
            #expect(answer.value == nil && answer.diagnostics.map(\.code) == ["WSP-0540"])
        }
        #expect(EnergyFigure("value:capitalCost") == nil)
    }

    /// The pathway of the campus: rows of its tables, and a price that is changed between the solve and the question.
    @Test func theCampusIsExplainedDownToItsTablesAndNeverFromAnOldPlan() throws {
        let bench = try Bench()
        let folder = try bench.copy("campus", as: "campus")
        try bench.bring(folder)
        let request = EnergyRequest(model: "campus-net-zero-2050", gap: 0.005)
        let plan = try #require(try bench.workspace.solveEnergyModel(request, act: Bench.act).value)
        let files = try kept(bench)
        // The question names no gap: the plan is explained as it was solved.
        let question = EnergyRequest(model: "campus-net-zero-2050")
        let (explained, codes) = try cost(bench, question)
        #expect(codes == [] && explained.value == plan.costByYear.reduce(0) { $0 + $1.total })
        #expect(try kept(bench) == files)
        // Hours are run with a gap of their own; what was solved stays as it is.
        let operated = try bench.workspace.operateEnergyModel(
            EnergyRequest(model: "campus-net-zero-2050", gap: 0.02),
            years: [2050]
        )
        #expect(operated.value?.years.count == 1)
        #expect(try kept(bench) == files)
        func rows(_ node: Derivation) -> [String] {
            var own: [String] = []
            if case .table(.file(let file, _?, _), _, _)? = node.origin { own = [file] }
            return own + node.inputs.flatMap(rows)
        }
        let names = Set(rows(explained).compactMap { $0.split(separator: "/").last.map(String.init) })
        #expect(names.isSuperset(of: ["technologies.csv", "prices.csv", "scenario.yaml", "measures.csv"]))

        let prices = URL(filePath: folder + "/pathway/prices.csv")
        let text = try String(contentsOf: prices, encoding: .utf8)
        let changed = text.replacingOccurrences(of: "2030,,32.17", with: "2030,,33.17")
        #expect(changed != text)
        try changed.write(to: prices, atomically: true, encoding: .utf8)
        try bench.bring(folder)
        let (again, said) = try cost(bench, question)
        #expect(said == ["WSP-0541"] && again.value != explained.value)
    }
}
