import Foundation
import QadamEvidence
import QadamPathways
import QadamStore
import QadamWorkspace
import Testing

/// Energy models from their files to a plan.
struct EnergyModelTests {
    private static let town = Bench.examples.appending(path: "town/data.txt").path

    private func bench() throws -> Bench {
        let bench = try Bench()
        let outcome = try bench.workspace.importEnergyModel(
            Self.town,
            name: "town",
            keep: true,
            act: Bench.act
        )
        #expect(outcome.diagnostics.isEmpty && outcome.report?.format == .mathprog)
        return bench
    }

    @Test func aModelComesInOnceAndIsSolved() throws {
        let bench = try bench()
        let again = try bench.workspace.importEnergyModel(Self.town, name: "town", keep: true, act: Bench.act)
        #expect(again.summary?.isEmpty == true)
        #expect(try bench.workspace.energyModels() == ["town"])
        let answer = try bench.workspace.solveEnergyModel(EnergyRequest(), act: Bench.act)
        let plan = try #require(answer.value)
        #expect(plan.status == "optimal" && answer.version == 1 && (plan.largestResidual ?? 1) < 1e-7)
        let costs = plan.costByYear.reduce(0) { $0 + $1.total }
        #expect(abs(costs - (plan.objective ?? 0)) < 1e-6 * costs)
        for cost in plan.costByYear {
            let sum =
                cost.capital - cost.salvage + cost.fixed + cost.variable + cost.penalty
                + cost.tax + cost.credit + cost.flow + cost.response + cost.retirement + cost.store
                + cost.level + cost.start + cost.certificate + cost.market
            #expect(abs(sum - cost.total) < 1e-9 * costs)
        }
        #expect(try bench.workspace.solveEnergyModel(EnergyRequest(), act: Bench.act).version == 1)
    }

    /// A folder with one data file of MathProg is that model; of two the user must choose.
    @Test func aFolderWithOneDataFileIsKnown() throws {
        let bench = try bench()
        let folder = String(Self.town.dropLast("/data.txt".count))
        let again = try bench.workspace.importEnergyModel(folder, name: "town", keep: true, act: Bench.act)
        #expect(again.report?.format == .mathprog && again.summary?.isEmpty == true)
        let two = FileManager.default.temporaryDirectory.appending(path: "qadam-two-\(UUID().uuidString)")
            .path
        try FileManager.default.createDirectory(atPath: two, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: two) }
        for name in ["a.txt", "b.dat"] {
            try FileManager.default.copyItem(atPath: Self.town, toPath: two + "/" + name)
        }
        try Data("set of notes".utf8).write(to: URL(fileURLWithPath: two + "/notes.md"))
        let refused = try bench.workspace.importEnergyModel(two, name: "two", keep: true, act: Bench.act)
        #expect(refused.system == nil && refused.diagnostics.map(\.code) == ["WSP-0250"])
    }

    @Test func aLimitIsKeptAndCosts() throws {
        let bench = try bench()
        let cap = try #require(EmissionCap("CO2=40"))
        let free = try #require(try bench.workspace.solveEnergyModel(EnergyRequest()).value)
        let limited = try #require(try bench.workspace.solveEnergyModel(EnergyRequest(caps: [cap])).value)
        let least = try #require(
            try bench.workspace.solveEnergyModel(EnergyRequest(objective: .emissions)).value
        )
        func total(_ plan: EnergyPlan) -> Double { plan.emissionsByYear.reduce(0) { $0 + $1.amount } }
        #expect(total(free) > 40 && total(limited) < 40.0001 && total(least) < 39)
        #expect(
            (limited.objective ?? 0) > (free.objective ?? 0)
                && (least.objective ?? 0) > (limited.objective ?? 0)
        )
        let impossible = EnergyRequest(caps: [try #require(EmissionCap("TOWN/CO2@2030=0.001"))])
        let none = try bench.workspace.solveEnergyModel(impossible)
        #expect(none.value?.objective == nil && none.diagnostics.contains { $0.code == "PTH-0540" })
    }

    @Test func theFrontFallsAndTheCurveRises() throws {
        let bench = try bench()
        let front = try #require(try bench.workspace.energyFront(EnergyRequest(), between: 3).value)
        #expect(front.points.count == 5)
        for (left, right) in zip(front.points, front.points.dropFirst()) {
            #expect(left.cost < right.cost && left.emissions > right.emissions)
        }
        let curves = try #require(
            try bench.workspace.energyAbatement(EnergyRequest(), resolution: .grid(4)).value
        )
        let prices = curves.system.steps.map(\.averageCost)
        #expect(prices == prices.sorted() && prices.count >= 4 && curves.naive != nil)
    }

    @Test func aModelGoesWithTheFolderOfTheWorkspace() throws {
        let bench = try bench()
        let out = bench.folder.appending(path: "out").path
        #expect(try bench.workspace.export(to: out, keep: true).files == ["models/town/data.txt"])
        let other = try Bench()
        #expect(try other.bring(out).summary?.documents.new == 1)
        #expect(try other.workspace.energyModels() == ["town"])
        #expect(try bench.bring(out).summary?.isEmpty == true)
    }

    @Test func anotherFormGivesTheSamePlan() throws {
        let bench = try bench()
        let cost = try #require(try bench.workspace.solveEnergyModel(EnergyRequest()).value?.objective)
        for format in [EnergyExportFormat.osemosysCSV, .mathprog, .tables] {
            let written = try #require(
                try bench.workspace.exportEnergyModel(EnergyRequest(), as: format).value
            )
            let folder = bench.folder.appending(path: format.rawValue)
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            for file in written.files { try Data(file.bytes).write(to: folder.appending(path: file.name)) }
            let other = try Bench()
            let path = written.isFolder ? folder.path : folder.appending(path: "data.txt").path
            let brought = try other.workspace.importEnergyModel(
                path,
                name: "copy",
                keep: true,
                act: Bench.act
            )
            #expect(brought.report != nil, "\(format): \(brought.diagnostics)")
            let again = try other.workspace.solveEnergyModel(EnergyRequest()).value?.objective
            #expect(abs((again ?? 0) / cost - 1) < 1e-9, "\(format)")
        }
    }

    @Test func whatCannotBeAskedIsSaid() throws {
        let bench = try Bench()
        func codes(_ outcome: EnergyModelOutcome) -> [String] { outcome.diagnostics.map(\.code) }
        let workspace = bench.workspace
        #expect(try codes(workspace.openEnergyModel(nil)) == ["WSP-0152"])
        let strange = bench.folder.appending(path: "strange.bin")
        try Data([1, 2]).write(to: strange)
        let unknown = try workspace.importEnergyModel(strange.path, name: "a", keep: true, act: Bench.act)
        #expect(codes(unknown) == ["WSP-0150"])
        let named = try workspace.importEnergyModel(Self.town, name: "a/b", keep: true, act: Bench.act)
        #expect(codes(named) == ["WSP-0151"])
        for name in ["one", "two"] {
            _ = try workspace.importEnergyModel(Self.town, name: name, keep: true, act: Bench.act)
        }
        #expect(try codes(workspace.openEnergyModel(nil)) == ["WSP-0153"])
        #expect(try codes(workspace.openEnergyModel("three")) == ["WSP-0154"])
        func ask(_ cap: String, emission: String? = nil) throws -> [String] {
            let caps = [EmissionCap(cap)].compactMap(\.self)
            let request = EnergyRequest(model: "one", objective: .emissions, emission: emission, caps: caps)
            return try workspace.solveEnergyModel(request).diagnostics.map(\.code)
        }
        #expect(try ask("CH4=3") == ["WSP-0156"])
        #expect(try ask("CO2@1999=3") == ["WSP-0156"])
        #expect(try ask("", emission: "CH4") == ["WSP-0159"])
        #expect(EmissionCap("CO2") == nil && EmissionCap("CO2@x=3") == nil && EmissionCap("CO2=much") == nil)
    }
}
