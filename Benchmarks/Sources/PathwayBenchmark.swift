import Foundation
import QadamExchange
import QadamFactors
import QadamOptimize
import QadamPathways

/// The pathway of the example campus: reading, building each model, solving, and the abatement cost curve.
enum PathwayBenchmark {
    static func run(models folder: String?) throws {
        var measurement = Measurement("pathway")
        let (scenario, profiles) = try measurement.time("read") { try read() }
        let result = try measurement.time("solve") { try PathwaySolver.solve(scenario, profiles: profiles) }
        guard result.plans.count == PlanKind.allCases.count else {
            throw BenchmarkFailure("no plans: \(result.findings.prefix(3))")
        }
        let chronology = measurement.time("choose days") {
            Chronology(scenario: scenario, profiles: profiles)
        }
        for kind in PlanKind.allCases {
            let model = try measurement.time("build \(kind.rawValue)") {
                try PathwayModel(scenario: scenario, chronology: chronology, kind: kind).build()
            }
            let one = PathwayOptions(plans: [kind], curve: false)
            let found = try measurement.time("solver \(kind.rawValue)") {
                try PathwaySolver.solve(scenario, profiles: profiles, options: one)
            }
            measurement.results["objective \(kind.rawValue)"] = found.plan(kind)?.discountedCost
            measurement.counts["entries \(kind.rawValue)"] = model.entryCount
            if let folder {
                let file = URL(filePath: folder).appending(path: "\(kind.rawValue).lp")
                try Data(LPFormat.text(of: model).utf8).write(to: file)
            }
        }
        _ = measurement.time("curve") { AbatementCurve(scenario: scenario, chronology: chronology) }
        try measurement.print()
    }

    private static func read() throws -> (PathwayScenario, HourlyProfiles) {
        let figures = PathwayFigures(
            choices: FactorChoices(["grid.KZ": "carbonfootprint.grid.KZ.2022"]),
            gwp: .ar5,
            otherScope1: 150,
            otherScope3: 3000,
            otherSource: ParameterSource(
                parameter: "other emissions",
                entered: "150 t, 3000 t",
                place: nil,
                citation: nil,
                note: "benchmark"
            )
        )
        let files = PathwayTables.Files(folder: Examples.folder("campus"))
        let outcome = PathwayTables.read(files, figures: figures)
        guard let scenario = outcome.scenario, let profiles = outcome.profiles else {
            throw BenchmarkFailure(
                "the pathway of the campus cannot be read: \(outcome.diagnostics.prefix(3))"
            )
        }
        return (scenario, profiles)
    }
}
