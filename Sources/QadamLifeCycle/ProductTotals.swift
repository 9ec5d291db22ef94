public import QadamEvidence

extension LifeCycleModel {
    /// The footprints of products as single numbers, kg CO2e a functional unit, from one solution of the transposed
    /// system: λ·f for each.
    ///
    /// - Returns: one number a product in their order, or `nil` and the reasons.
    public func totals(of products: [Product], under characterization: Characterization)
        -> (totals: [Double]?, diagnostics: [Diagnostic])
    {
        let (intensities, _, found) = intensities(impacts(characterization))
        guard let intensities else { return (nil, found) }
        var totals: [Double] = []
        for product in products {
            let (demand, problems) = demand(for: product)
            guard let demand else { return (nil, problems) }
            totals.append(zip(intensities, demand).reduce(0) { $0 + $1.0 * $1.1 })
        }
        return (totals, found.filter { $0.severity == .error })
    }
}
