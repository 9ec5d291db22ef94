/// A technology in a mode and a period that can run, with what it makes and takes per unit of activity.
struct ActivityGroup: Sendable {
    let region: Int
    let technology: Int
    let mode: Int
    let period: Int
    /// Position in ``Activities/flows``.
    let flows: Range<Int>
}

/// What a group makes and takes of one commodity per unit of activity.
struct ActivityFlow: Sendable {
    let commodity: Int
    let output: Double
    let input: Double
}

/// The activities of a system that can run at all; no other gets a column.
struct Activities: Sendable {
    private(set) var groups: [ActivityGroup] = []
    private(set) var flows: [ActivityFlow] = []
    /// Whether anything makes a commodity, by region, commodity and period.
    private(set) var made: [Bool]
    /// Whether anything takes a commodity, by region, commodity and period.
    private(set) var taken: [Bool]
    /// Commodities that a technology cannot get, with the technology: its activities that need them were left out.
    private(set) var starved: [(technology: Int, region: Int, commodity: Int)] = []

    private let data: SystemData
    /// What stores and buildings need, so that there is a balance in every slice.
    private let claimed: [Bool]

    init(_ data: SystemData, _ stock: CapacityStock) {
        self.data = data
        let count = data.regions * data.commodities * data.periods
        made = [Bool](repeating: false, count: count)
        taken = made
        claimed = Self.claimed(data, made)
        for r in 0..<data.regions {
            for t in 0..<data.technologies { collect(r, t, stock) }
        }
        removeStarved()
    }

    func at(_ r: Int, _ c: Int, _ y: Int) -> Int { (r * data.commodities + c) * data.periods + y }

    private mutating func collect(_ r: Int, _ t: Int, _ stock: CapacityStock) {
        let (outputs, inputs) = (data[.output], data[.input])
        let commodities = (0..<data.commodities).filter {
            outputs.hasBlock(r, t, $0) || inputs.hasBlock(r, t, $0)
        }
        let emissions = (0..<data.emissions).filter { data[.emissionFactor].hasBlock(r, t, $0) }
        for m in 0..<data.modes {
            let stores = (0..<data.storages).contains {
                data[.toStorage][r, t, $0, m] > 0 || data[.fromStorage][r, t, $0, m] > 0
            }
            let empty = data[.runsEmpty][r, t, m] == 1
            for y in 0..<data.periods where stock.canStand(r, t, y) {
                if data[.maximumActivity][r, t, y] <= 0 { continue }
                let start = flows.count
                for c in commodities {
                    let (output, input) = (outputs[r, t, c, m, y].given, inputs[r, t, c, m, y].given)
                    if output != 0 || input != 0 {
                        flows.append(ActivityFlow(commodity: c, output: output, input: input))
                    }
                }
                let emits = emissions.contains { data[.emissionFactor][r, t, $0, m, y].given != 0 }
                if flows.count == start && !emits && !stores && !empty { continue }
                groups.append(
                    ActivityGroup(region: r, technology: t, mode: m, period: y, flows: start..<flows.count)
                )
            }
        }
    }

    /// Leaves out, until nothing changes, what needs a commodity that nothing makes and no link brings.
    private mutating func removeStarved() {
        let links = linked()
        while true {
            made = links
            taken = claimed
            for group in groups {
                for flow in flows[group.flows] {
                    let key = at(group.region, flow.commodity, group.period)
                    if flow.output > 0 { made[key] = true }
                    if flow.input > 0 { taken[key] = true }
                }
            }
            var fed: [ActivityGroup] = []
            for group in groups {
                let missing = flows[group.flows].first {
                    $0.input > $0.output && !made[at(group.region, $0.commodity, group.period)]
                }
                if let missing {
                    starved.append((group.technology, group.region, missing.commodity))
                } else {
                    fed.append(group)
                }
            }
            if fed.count == groups.count { return }
            groups = fed
        }
    }

    private static func claimed(_ data: SystemData, _ none: [Bool]) -> [Bool] {
        var claimed = none
        for place in StoreRows.places(data) {
            for y in 0..<data.periods {
                claimed[(place.region * data.commodities + place.commodity) * data.periods + y] = true
            }
        }
        BuildingDemand.claim(data, &claimed)
        return claimed
    }

    private func linked() -> [Bool] {
        var linked = [Bool](repeating: false, count: made.count)
        let (routes, efficiency) = (data[.tradeRoute], data[.linkEfficiency])
        if routes.isEmpty && efficiency.isEmpty { return linked }
        for r in 0..<data.regions {
            for other in 0..<data.regions where other != r {
                for c in 0..<data.commodities {
                    for y in 0..<data.periods {
                        if routes[r, other, c, y].given > 0 { linked[at(r, c, y)] = true }
                        if efficiency[r, other, c, y].given > 0 { linked[at(other, c, y)] = true }
                    }
                }
            }
        }
        return linked
    }
}

extension Double {
    /// The number, zero where none was given: for flows and factors, whose absence means that they do not exist.
    @inline(__always)
    var given: Double { isNaN ? 0 : self }
}
