/// A technology that no plan needs, since another one does the same for no more.
public struct DominatedTechnology: Sendable, Hashable {
    /// Where it is.
    public let region: String
    /// What is not needed.
    public let technology: String
    /// What does the same.
    public let by: String

    /// See the fields.
    public init(region: String, technology: String, by: String) {
        (self.region, self.technology, self.by) = (region, technology, by)
    }
}

extension EnergySystem {
    /// Technologies that some optimal plan does without: another technology of the region, which may be built without limit,
    /// gives the same of everything in every mode, takes and emits no more, can run whenever they can, lives as long, and
    /// costs no more in any year.
    ///
    /// Only technologies are named that have nothing from before the model and of which nothing must be built or run. Of
    /// two that are alike the first is kept.
    public func dominatedTechnologies() -> [DominatedTechnology] {
        let data = SystemData(self)
        let search = DominanceSearch(data)
        var found: [DominatedTechnology] = []
        for r in 0..<data.regions {
            var kept = [Bool](repeating: true, count: data.technologies)
            for t in 0..<data.technologies where search.isOption(r, t) {
                for other in 0..<data.technologies where other != t && kept[other] {
                    guard search.isEndless(r, other), search.dominates(r, other, t) else { continue }
                    // Of two that are alike the later one goes.
                    let isAlike = search.isEndless(r, t) && search.isOption(r, other)
                    if other > t && isAlike && search.dominates(r, t, other) { continue }
                    kept[t] = false
                    found.append(
                        DominatedTechnology(
                            region: sets.name(r, of: .region),
                            technology: sets.name(t, of: .technology),
                            by: sets.name(other, of: .technology)
                        )
                    )
                    break
                }
            }
        }
        return found
    }

    /// Takes the right to be built from technologies, so that they get no columns and no rows. What was left out should be
    /// said with the plan: it has no reduced cost there.
    public mutating func leaveOut(_ technologies: [DominatedTechnology]) {
        for found in technologies {
            setAll(
                .maximumNewCapacity,
                [.region: [found.region], .technology: [found.technology]],
                to: 0
            )
        }
    }
}

/// Compares two technologies of a region by all their attributes.
private struct DominanceSearch {
    let data: SystemData
    /// By region and technology: what it makes and takes by commodity.
    private let commodities: [[Int]]

    init(_ data: SystemData) {
        self.data = data
        var commodities: [[Int]] = []
        let (outputs, inputs) = (data[.output], data[.input])
        for r in 0..<data.regions {
            for t in 0..<data.technologies {
                commodities.append(
                    (0..<data.commodities).filter { outputs.hasBlock(r, t, $0) || inputs.hasBlock(r, t, $0) }
                )
            }
        }
        self.commodities = commodities
    }

    private func all(_ holds: (Int) -> Bool) -> Bool { (0..<data.periods).allSatisfy(holds) }

    /// Whether nothing of it stands and nothing of it must be built or run.
    func isOption(_ r: Int, _ t: Int) -> Bool {
        data[.operationalLife][r, t] > 0 && !(data[.minimumTotalActivity][r, t] > 0)
            && !(data[.mayRetire][r, t] > 0)
            && all { y in
                !(data[.residualCapacity][r, t, y] > 0) && !(data[.minimumCapacity][r, t, y] > 0)
                    && !(data[.minimumNewCapacity][r, t, y] > 0) && !(data[.minimumActivity][r, t, y] > 0)
            }
    }

    /// Whether as much of it can be built and run as anybody likes.
    func isEndless(_ r: Int, _ t: Int) -> Bool {
        data[.operationalLife][r, t] > 0 && !(data[.maximumTotalActivity][r, t] < .infinity)
            && data[.rampUp][r, t].isNaN && data[.rampDown][r, t].isNaN
            && !(data[.leadTime][r, t] > 0) && !(data[.mayRetire][r, t] > 0)
            && all { y in
                !(data[.maximumCapacity][r, t, y] < .infinity)
                    && !(data[.maximumNewCapacity][r, t, y] < .infinity)
                    && !(data[.maximumActivity][r, t, y] < .infinity) && !(data[.unitCapacity][r, t, y] > 0)
                    && !(data[.minimumLoad][r, t, y] > 0)
            }
    }

    func dominates(_ r: Int, _ best: Int, _ t: Int) -> Bool {
        let (one, other) = (commodities[r * data.technologies + best], commodities[r * data.technologies + t])
        if one != other || works(r, best) || works(r, t) { return false }
        if countsOtherwise(r, best) || countsOtherwise(r, t) { return false }
        return lasts(r, best, t) && costs(r, best, t) && gives(r, best, t, one) && runs(r, best, t)
    }

    /// Whether it emits when it is built, or the market-based figure counts it by another factor.
    private func countsOtherwise(_ r: Int, _ t: Int) -> Bool {
        data[.embodiedEmission].hasBlock(r, t) || data[.boughtEnergy].hasBlock(r, t)
            || (0..<data.emissions).contains { data[.marketFactor].hasBlock(r, t, $0) }
    }

    /// Whether it works on a store.
    private func works(_ r: Int, _ t: Int) -> Bool {
        (0..<data.storages).contains { s in
            (0..<data.modes).contains {
                data[.toStorage][r, t, s, $0] > 0 || data[.fromStorage][r, t, s, $0] > 0
            }
        }
    }

    private func isSame(_ id: EnergyAttribute.ID, _ r: Int, _ a: Int, _ b: Int) -> Bool {
        let (one, other) = (data[id][r, a], data[id][r, b])
        return one == other || (one.isNaN && other.isNaN)
    }

    private func lasts(_ r: Int, _ best: Int, _ t: Int) -> Bool {
        isSame(.operationalLife, r, best, t) && isSame(.capacityToActivity, r, best, t)
            && isSame(.technologyDiscountRate, r, best, t) && isSame(.investmentRate, r, best, t)
            && all { y in
                data[.reserveTechnology][r, best, y].given >= data[.reserveTechnology][r, t, y].given
                    && data[.renewableTechnology][r, best, y].given
                        == data[.renewableTechnology][r, t, y].given
                    && data[.availabilityFactor][r, best, y] >= data[.availabilityFactor][r, t, y]
            }
    }

    private func costs(_ r: Int, _ best: Int, _ t: Int) -> Bool {
        all { y in
            // A capital cost of the same life is worth the same part of itself at the end, if it is not negative.
            0 <= data[.capitalCost][r, best, y]
                && data[.capitalCost][r, best, y] <= data[.capitalCost][r, t, y]
                && data[.fixedCost][r, best, y].given <= data[.fixedCost][r, t, y].given
                && (0..<data.modes).allSatisfy {
                    data[.variableCost][r, best, $0, y].given <= data[.variableCost][r, t, $0, y].given
                }
        }
    }

    private func gives(_ r: Int, _ best: Int, _ t: Int, _ commodities: [Int]) -> Bool {
        let (outputs, inputs, factors) = (data[.output], data[.input], data[.emissionFactor])
        for m in 0..<data.modes {
            for y in 0..<data.periods {
                for c in commodities {
                    if outputs[r, best, c, m, y].given != outputs[r, t, c, m, y].given { return false }
                    if inputs[r, best, c, m, y].given > inputs[r, t, c, m, y].given { return false }
                    // Taking less of a by-product is no gain where the balance must close exactly.
                    let isExact = data[.balancedExactly][r, c] == 1
                    if isExact && inputs[r, best, c, m, y].given != inputs[r, t, c, m, y].given {
                        return false
                    }
                }
                for e in 0..<data.emissions
                where factors[r, best, e, m, y].given != factors[r, t, e, m, y].given { return false }
            }
        }
        return true
    }

    private func runs(_ r: Int, _ best: Int, _ t: Int) -> Bool {
        let factors = data[.capacityFactor]
        return all { y in (0..<data.slices).allSatisfy { factors[r, best, $0, y] >= factors[r, t, $0, y] } }
    }
}
