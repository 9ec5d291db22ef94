extension EnergySystem {
    /// Exogenous emissions of a region in all years of all periods; the limit over all years leaves them out.
    package func emittedInAnyCase(_ region: String, _ emission: String) -> Double {
        let data = SystemData(self)
        return (0..<data.periods).reduce(0) { sum, y in
            let yearly = value(.exogenousEmission, region, emission, "\(sets.years[y])") ?? 0
            return sum + data.length[y] * yearly
        }
    }
}
