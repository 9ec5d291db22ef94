import Foundation
import QadamEvidence
import QadamOptimize
import QadamPathways
import QadamWorkspace
import Testing

/// What a plan says of limits over all years, of certificates, and of defaults that nobody stated.
struct EnergyLimitTests {
    private static let town = Bench.examples.appending(path: "town/data.txt").path

    private func bench() throws -> Bench {
        let bench = try Bench()
        _ = try bench.workspace.importEnergyModel(Self.town, name: "town", keep: true, act: Bench.act)
        return bench
    }

    /// The price of a limit over all years is in the plan: that which is explained, and that by which the cost changes.
    @Test func theLimitOverAllYearsHasAPrice() throws {
        let workspace = try bench().workspace
        func plan(_ cap: String) throws -> (EnergyPlan, EnergyRequest) {
            let request = EnergyRequest(caps: [try #require(EmissionCap(cap))])
            return (try #require(try workspace.solveEnergyModel(request).value), request)
        }
        let (plan40, request) = try plan("CO2=40")
        let limit = try #require(plan40.totalLimits.first)
        #expect(plan40.totalLimits.count == 1)
        #expect(limit.region == "TOWN" && limit.kind == "emission" && limit.name == "CO2")
        #expect(limit.limit == 40 && abs(limit.amount - 40) < 1e-6)
        let price = try #require(limit.price)
        let explained = try workspace.explainEnergyModel(request, .price("CO2", year: nil)).value?.value
        #expect(price > 0 && abs(price - (explained ?? 0)) < 1e-9 * price)
        let (looser, _) = try plan("CO2=40.001")
        let saved = ((plan40.objective ?? 0) - (looser.objective ?? 0)) / 0.001
        #expect(abs(saved / price - 1) < 1e-3, "\(saved) \(price)")
        #expect(try #require(try workspace.solveEnergyModel(EnergyRequest()).value).totalLimits.isEmpty)
    }

    /// 10 of power emit 8 by the market and 4 are allowed: 5 certificates of 0.8 each, at 0.5: 2.5 a year, 10 over the four years
    /// of the period.
    @Test func certificatesStandInThePlanByPeriod() throws {
        let sets = EnergySets(
            [
                .region: ["R"], .technology: ["grid"], .commodity: ["power"], .mode: ["1"], .slice: ["all"],
                .emission: ["CO2"], .certificate: ["green"],
            ],
            years: [2030]
        )
        var system = EnergySystem(sets: sets)
        for (attribute, value) in [
            (EnergyAttribute.ID.discountRate, 0), (.yearSplit, 1), (.operationalLife, 1), (.capitalCost, 0),
            (.periodYears, 4), (.output, 1), (.annualDemand, 10), (.demandProfile, 1), (.marketFactor, 0.8),
            (.boughtEnergy, 1), (.certificateCost, 0.5), (.certificateReduction, 0.8), (.marketLimit, 4),
        ] as [(EnergyAttribute.ID, Double)] {
            system.setAll(attribute, to: value)
        }
        let model = try SystemModel(system)
        let plan = EnergyPlan(try model.solve(), of: model, named: "m", EnergyRequest())
        let row = try #require(plan.certificatesByYear.first)
        #expect(plan.certificatesByYear.count == 1 && row.name == "green" && row.year == 2030)
        #expect(abs(row.energy - 5) < 1e-9 && abs(row.cost - 10) < 1e-9)
    }

    /// A folder of otoole without its configuration is another model: that stands beside its plan too.
    @Test func defaultsThatNobodyStatedAreSaidWithThePlan() throws {
        let bench = try bench()
        let written = try #require(
            try bench.workspace.exportEnergyModel(EnergyRequest(), as: .osemosysCSV).value
        )
        let folder = bench.folder.appending(path: "folder")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for file in written.files where file.name != "config.yaml" {
            try Data(file.bytes).write(to: folder.appending(path: file.name))
        }
        #expect(written.files.contains { $0.name == "config.yaml" })
        let other = try Bench()
        _ = try other.workspace.importEnergyModel(folder.path, name: "bare", keep: true, act: Bench.act)
        let answer = try other.workspace.solveEnergyModel(EnergyRequest())
        #expect(answer.value?.objective != nil)
        #expect(answer.diagnostics.contains { $0.code == "EXC-0750" })
    }
}
