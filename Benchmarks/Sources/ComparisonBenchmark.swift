import QadamEvidence
import QadamOptimize
import QadamPathways

/// Comparisons of a made-up energy system with warm starts against the same from cold: a front of 20 points, an ensemble, values
/// of options, near-optimal ranges.
///
/// Eight technologies and a store over six periods of `days` representative days of 24 hours: 12 days are 19,009 rows,
/// 19,062 columns, 90,288 entries.
enum ComparisonBenchmark {
    /// - Parameter words: `scenarios` measures the ensemble alone.
    static func run(days: Int, words: [String] = []) throws {
        var measurement = Measurement("comparison")
        let system = try EnergySystem(periods: 6, days: days, technologies: 8, seed: 7)
        let linear = system.model.linear
        measurement.counts = [
            "rows": linear.rowCount, "columns": linear.columnCount, "entries": linear.entryCount,
        ]
        let cold = ComparisonOptions(startsWarm: false)
        if words.contains("scenarios") {
            try ensembles(system, cold, &measurement)
            return try measurement.print()
        }
        let front = try measurement.time("front of 20, warm") {
            try ParetoFront.find(system.model, between: 18)
        }
        let coldFront = try measurement.time("front of 20, cold") {
            try ParetoFront.find(system.model, between: 18, options: cold)
        }
        measurement.results["front, largest difference"] = difference(
            front.points.map(\.cost),
            coldFront.points.map(\.cost)
        )
        try ensembles(system, cold, &measurement)
        let limit = front.points[front.points.count / 2].emissions
        _ = try measurement.time("ranking, warm") { try OptionRanking.find(system.model, limit: limit) }
        _ = try measurement.time("ranking, cold") {
            try OptionRanking.find(system.model, limit: limit, options: cold)
        }
        _ = try measurement.time("ranges, warm") { try NearOptimalRanges.find(system.model, tolerance: 0.05) }
        _ = try measurement.time("ranges, cold") {
            try NearOptimalRanges.find(system.model, tolerance: 0.05, options: cold)
        }
        let curve = try measurement.time("curve of 60 solves, warm") {
            try SystemAbatementCurve.find(system.model, resolution: .exact(atMost: 60))
        }
        measurement.results["curve, largest doubt"] = curve.steps.compactMap(\.doubt).max()
        try measurement.print()
    }

    /// A hundred scenarios warm, ten cold: times a scenario compare.
    private static func ensembles(
        _ system: EnergySystem,
        _ cold: ComparisonOptions,
        _ measurement: inout Measurement
    ) throws {
        let warmEnsemble = try ScenarioEnsemble(system.model, count: 100) { system.variant($0) }
        let warm = try measurement.time("100 scenarios, warm") { try warmEnsemble.outcomes(0..<100) }
        let coldEnsemble = try ScenarioEnsemble(system.model, count: 10, options: cold) { system.variant($0) }
        let few = try measurement.time("10 scenarios, cold") { try coldEnsemble.outcomes(0..<10) }
        measurement.results["scenarios, largest difference"] = difference(
            warm.prefix(10).compactMap { $0.plan?.cost },
            few.compactMap { $0.plan?.cost }
        )
    }

    /// Largest relative difference; infinite where the counts differ.
    private static func difference(_ a: [Double], _ b: [Double]) -> Double {
        guard a.count == b.count else { return .infinity }
        return zip(a, b).map { ($0 - $1).magnitude / max(1, $1.magnitude) }.max() ?? 0
    }
}

/// Numbers in [0, 1) from a counter.
private struct Draws {
    var counter: UInt64

    mutating func next() -> Double {
        counter &+= 0x9E37_79B9_7F4A_7C15
        var z = (counter ^ (counter >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        z ^= z >> 31
        return Double(z >> 11) * 0x1p-53
    }
}

/// A made-up system: technologies with fuel and with weather, a store of one day, emissions over the horizon.
private struct EnergySystem: Sendable {
    let model: ComparableModel
    private let balances: [LinearModel.Row]

    init(periods: Int, days: Int, technologies: Int, seed: UInt64) throws {
        var draws = Draws(counter: seed)
        let hours = days * 24
        var builder = LinearModelBuilder(.minimize)
        let emissions = builder.row(.free, name: "emissions")
        var balances: [RowBlock] = []
        for y in 0..<periods {
            let rows = builder.rows(hours, .atLeast(0))
            for h in 0..<hours {
                let load = 60 + 30 * (1 - abs(Double(h % 24) - 13) / 13) + 15 * draws.next()
                builder.setBounds(.atLeast((1 + 0.02 * Double(y)) * load), of: rows[h])
            }
            balances.append(rows)
        }
        var options: [[LinearModel.Column]] = []
        for t in 0..<technologies {
            let kind = Self.technology(t, hours, &draws)
            options.append(Self.add(kind, periods, hours, balances, emissions, &builder))
        }
        options.append(Self.addStore(periods, hours, balances, &builder))
        self.balances = balances.flatMap { block in (0..<block.count).map { block[$0] } }
        model = ComparableModel(
            linear: try builder.build(),
            options: options.enumerated().map { index, columns in
                ModelOption(
                    id: "option \(index)",
                    name: LocalizedName(en: "option \(index)"),
                    parts: columns.map { ModelOption.Part($0) },
                    unit: "MW"
                )
            },
            emissions: [EmissionRow(id: "CO2", row: emissions)]
        )
    }

    /// Costs of every option up to 10 % and demand up to 5 % otherwise.
    func variant(_ index: Int) -> ScenarioVariant {
        var draws = Draws(counter: UInt64(index) &* 1_000_003)
        var change = ModelChange()
        for option in model.options {
            let factor = 1 + 0.1 * (2 * draws.next() - 1)
            for part in option.parts {
                change.costs[part.column] = model.linear.cost[part.column.index] * factor
            }
        }
        let factor = 1 + 0.05 * (2 * draws.next() - 1)
        for row in balances { change.rowBounds[row] = .atLeast(model.linear.rowLower[row.index] * factor) }
        return ScenarioVariant(id: "\(index)", change: change)
    }

    private struct Technology {
        let investment: Double
        let running: Double
        let factor: Double
        let learning: Double
        let most: Double
        let availability: [Double]
    }

    /// Every third burns fuel; of the others one half follows the sun and one the wind.
    private static func technology(_ t: Int, _ hours: Int, _ draws: inout Draws) -> Technology {
        let isRenewable = t % 3 != 0
        let investment = (isRenewable ? 1.6 : 0.6) * (0.7 + 0.8 * draws.next())
        let running = isRenewable ? 1e-6 * (1 + draws.next()) : 4e-5 * (0.8 + 0.6 * draws.next())
        let factor = isRenewable ? 0 : t == 0 ? 0.9 : 0.35 + 0.3 * draws.next()
        let availability = (0..<hours).map { h -> Double in
            switch t % 3 {
            case 0: 0.95
            case 1: max(0, 1 - abs(Double(h % 24) - 12.5) / 6.5) * (0.4 + 0.6 * draws.next())
            default: 0.05 + 0.75 * draws.next()
            }
        }
        return Technology(
            investment: investment,
            running: running,
            factor: factor,
            learning: isRenewable ? 0.96 : 1,
            most: isRenewable ? 150 : 200,
            availability: availability
        )
    }

    private static func add(
        _ technology: Technology,
        _ periods: Int,
        _ hours: Int,
        _ balances: [RowBlock],
        _ emissions: LinearModel.Row,
        _ builder: inout LinearModelBuilder
    ) -> [LinearModel.Column] {
        // Hours of five years that an hour of the model stands for.
        let weight = 5 * 8760 / Double(hours)
        var built: [LinearModel.Column] = []
        var price = technology.investment
        for y in 0..<periods {
            let discount = 1 / (1 + 0.3 * Double(y))
            built.append(builder.column(cost: price * discount, .between(0, technology.most)))
            price *= technology.learning
            let output = builder.columns(hours, cost: technology.running * discount * weight)
            let capacity = builder.rows(hours, .atMost(0))
            for h in 0..<hours {
                builder.add(1, output[h], to: balances[y][h])
                builder.add(1, output[h], to: capacity[h])
                builder.add(technology.factor * weight / 1000, output[h], to: emissions)
                guard technology.availability[h] > 1e-6 else { continue }
                for column in built { builder.add(-technology.availability[h], column, to: capacity[h]) }
            }
        }
        return built
    }

    private static func addStore(
        _ periods: Int,
        _ hours: Int,
        _ balances: [RowBlock],
        _ builder: inout LinearModelBuilder
    ) -> [LinearModel.Column] {
        var built: [LinearModel.Column] = []
        for y in 0..<periods {
            built.append(builder.column(cost: 0.25 * (1 - 0.05 * Double(y)), .between(0, 500)))
            let (charge, discharge) = (builder.columns(hours), builder.columns(hours))
            let content = builder.columns(hours)
            let (steps, capacity) = (builder.rows(hours, .equal(0)), builder.rows(hours, .atMost(0)))
            for h in 0..<hours {
                builder.add(1, content[h / 24 * 24 + (h + 1) % 24], to: steps[h])
                builder.add(-0.999, content[h], to: steps[h])
                builder.add(-0.93, charge[h], to: steps[h])
                builder.add(1.07, discharge[h], to: steps[h])
                builder.add(1, content[h], to: capacity[h])
                for column in built { builder.add(-1, column, to: capacity[h]) }
                builder.add(-1, charge[h], to: balances[y][h])
                builder.add(1, discharge[h], to: balances[y][h])
            }
        }
        return built
    }
}
