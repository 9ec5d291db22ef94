import QadamOptimize

/// The linear model of a waste plan. Columns are tonnes, rows are in tonnes or t CO2e.
struct WastePlanModel {
    /// What a row is about.
    enum Subject: Hashable {
        case mass(stream: Int, year: Int)
        case capacity(route: Int, year: Int)
        case expansion(route: Int)
        case diversion(year: Int)
        case recycling(year: Int)
        case landfill(year: Int)
        case emissions(year: Int)
    }

    let input: WastePlanInput
    private(set) var builder = LinearModelBuilder(.minimize)
    /// Tonnes of a pair in a year.
    private(set) var flow: [[LinearModel.Column]] = []
    /// New capacity of a route from a year on; empty where nothing can be built.
    private(set) var built: [[LinearModel.Column]] = []
    /// What every row is about, in their order.
    private(set) var subjects: [Subject] = []

    /// Worth today of a payment in the middle of a year.
    func discount(_ year: Int) -> Double { power(1 + input.rate, -(Double(year) + 0.5)) }

    init(_ input: WastePlanInput) {
        self.input = input
        addColumns()
        addMasses()
        addCapacities()
        addShares()
        addEmissions()
    }

    private mutating func row(_ subject: Subject, _ bounds: Bounds) -> LinearModel.Row {
        subjects.append(subject)
        return builder.row(bounds)
    }

    private mutating func addColumns() {
        for pair in input.pairs {
            flow.append(input.years.indices.map { builder.column(cost: pair.cost[$0] * discount($0)) })
        }
        for route in input.routes {
            guard let expansion = route.expansion else {
                built.append([])
                continue
            }
            let yearly = expansion.investmentPerTonne * OptionCost.crf(rate: input.rate, life: expansion.life)
            built.append(
                input.years.indices.map { year in
                    // Paid every year of its life that lies within the plan, so that nothing has to be valued at the end.
                    let paid = serving(expansion, from: year).reduce(0) { $0 + discount($1) }
                    return builder.column(cost: yearly * paid)
                }
            )
        }
    }

    /// The years of the plan in which capacity that is built in a year stands.
    private func serving(_ expansion: PlannedRoute.Expansion, from year: Int) -> Range<Int> {
        year..<min(year + expansion.life, input.years.count)
    }

    private mutating func addMasses() {
        for (s, stream) in input.streams.enumerated() {
            for year in input.years.indices {
                let row = row(.mass(stream: s, year: year), .equal(stream.tonnes[year]))
                for (p, pair) in input.pairs.enumerated() where pair.stream == stream.id {
                    builder.add(1, flow[p][year], to: row)
                }
            }
        }
    }

    private mutating func addCapacities() {
        for (r, route) in input.routes.enumerated() {
            guard let capacity = route.capacity else { continue }
            for year in input.years.indices {
                let row = row(.capacity(route: r, year: year), .atMost(capacity[year]))
                for (p, pair) in input.pairs.enumerated() where pair.route == route.id {
                    builder.add(1, flow[p][year], to: row)
                }
                guard let expansion = route.expansion else { continue }
                for first in built[r].indices where serving(expansion, from: first).contains(year) {
                    builder.add(-1, built[r][first], to: row)
                }
            }
            if let expansion = route.expansion {
                let row = row(.expansion(route: r), .atMost(expansion.most))
                for column in built[r] { builder.add(1, column, to: row) }
            }
        }
    }

    /// All waste of a year, t.
    func total(_ year: Int) -> Double { input.streams.reduce(0) { $0 + $1.tonnes[year] } }

    private mutating func addShares() {
        for year in input.years.indices {
            if let share = input.targets.diversion[year] {
                let row = row(.diversion(year: year), .atLeast(share * total(year)))
                for (p, pair) in input.pairs.enumerated() {
                    builder.add(pair.diverted, flow[p][year], to: row)
                }
            }
            if let share = input.targets.recycling[year] {
                let row = row(.recycling(year: year), .atLeast(share * total(year)))
                for (p, pair) in input.pairs.enumerated() {
                    builder.add(pair.recycled, flow[p][year], to: row)
                }
            }
            if let most = input.targets.landfill[year] {
                let row = row(.landfill(year: year), .atMost(most))
                for (p, pair) in input.pairs.enumerated() {
                    builder.add(pair.landfilled, flow[p][year], to: row)
                }
            }
        }
    }

    private mutating func addEmissions() {
        for year in input.years.indices {
            guard let most = input.targets.emissions[year] else { continue }
            let row = row(.emissions(year: year), .atMost(most - input.legacyEmissions[year]))
            for (p, pair) in input.pairs.enumerated() {
                for (age, tonnes) in pair.emissionsByAge.enumerated() where age <= year {
                    builder.add(tonnes, flow[p][year - age], to: row)
                }
            }
        }
    }
}
