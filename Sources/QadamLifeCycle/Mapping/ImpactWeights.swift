extension ImpactMethod {
    /// The categories as weights over the rows of B of a system.
    ///
    /// The flows of the method must be those of the database (see ``FlowMatcher``). A factor of a resource
    /// belongs to one unit taken, which is negative in B: its weight is the factor with the opposite sign.
    public func weights(_ system: LifeCycleSystem, _ database: LifeCycleDatabase) -> [CategoryWeights] {
        let rowsOfFlow = Dictionary(grouping: system.elementaryFlows.indices) { system.elementaryFlows[$0] }
        let taken = database.takenFromNature()
        return categories.map { category in
            var weights = [Double](repeating: 0, count: system.elementaryFlows.count)
            var located: [String: [Int: Double]] = [:]
            for (place, flow) in category.flow.enumerated() {
                let factor = taken[Int(flow)] ? -category.factor[place] : category.factor[place]
                let location = category.location.isEmpty ? "" : category.location[place]
                for row in rowsOfFlow[flow] ?? [] {
                    if location.isEmpty {
                        weights[row] = factor
                    } else {
                        located[location, default: [:]][row] = factor
                    }
                }
            }
            return CategoryWeights(
                id: category.id,
                name: category.name,
                unit: category.unit,
                weights: weights,
                located: located
            )
        }
    }
}

extension LifeCycleDatabase {
    /// For each flow: whether it is taken from nature: a resource by its compartment, or, where the compartment
    /// is none of air, water and soil, a flow that processes only take.
    package func takenFromNature() -> [Bool] {
        var gives = [Bool](repeating: false, count: flows.count)
        var takes = [Bool](repeating: false, count: flows.count)
        for (flow, flags) in zip(exchanges.flow, exchanges.flags) {
            if flags.contains(.input) { takes[Int(flow)] = true } else { gives[Int(flow)] = true }
        }
        return flows.indices.map { index in
            let place = Array(FlowText.compartment(flows[index].compartment).utf8)
            func fits(_ patterns: [String]) -> Bool {
                patterns.contains { FlowText.fits(place, Array($0.utf8)) }
            }
            if fits(["*resource*", "raw*"]) { return true }
            if fits(["air*", "water*", "soil*", "*emission*"]) { return false }
            return takes[index] && !gives[index]
        }
    }
}

/// Results of the categories of a method under a set of references and weights.
public struct WeightedImpacts: Sendable, Equatable {
    /// Result ÷ reference; `nil` where the set has no reference for the category (or a reference of zero).
    public let normalised: [Double?]
    /// Weighted result; `nil` where it has no weight, or other categories are normalised and this one is not.
    public let weighted: [Double?]
    /// Sum of the weighted results; `nil` where there is none.
    public let score: Double?
    /// Categories without weighted result: not in the score.
    public let left: [Int]
}

extension WeightingSet {
    /// Normalises and weights results, one a category. A set without any reference weights the results
    /// themselves.
    public func apply(_ results: [Double]) -> WeightedImpacts {
        let isNormalised = normalisation.contains { $0 != nil }
        let normalised = results.indices.map { index -> Double? in
            guard index < normalisation.count, let reference = normalisation[index], reference != 0 else {
                return nil
            }
            return results[index] / reference
        }
        let weighted = results.indices.map { index -> Double? in
            guard index < weight.count, let weight = weight[index] else { return nil }
            return (isNormalised ? normalised[index] : results[index]).map { $0 * weight }
        }
        let known = weighted.compactMap(\.self)
        return WeightedImpacts(
            normalised: normalised,
            weighted: weighted,
            score: known.isEmpty ? nil : known.reduce(0, +),
            left: weighted.indices.filter { weighted[$0] == nil }
        )
    }
}
