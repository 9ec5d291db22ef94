extension PathwayScenario {
    /// Emissions that the limit counts in a year of a period if nothing is done, t CO2e. Yearly energy is exact: the
    /// representative days are scaled to it.
    public func emissionsIfNothingIsDone(_ period: Int, profiles: HourlyProfiles) -> Double {
        let chronology = Chronology(scenario: self, profiles: profiles)
        return AnnualDispatch(scenario: self, chronology: chronology, period: period).year(with: []).tonnes
    }

    /// The scenario with limits that are given as shares of what business as usual emits in the first period.
    ///
    /// The scenario must have passed ``findings(profiles:)`` without errors.
    public func limited(to shares: [Double?], of profiles: HourlyProfiles) -> PathwayScenario {
        guard shares.contains(where: { $0 != nil }) else { return self }
        let base = emissionsIfNothingIsDone(0, profiles: profiles)
        var scenario = self
        scenario.limit = EmissionLimit(
            covers: limit.covers,
            tonnes: zip(limit.tonnes, shares).map { own, share in share.map { $0 * base } ?? own },
            sources: limit.sources
        )
        return scenario
    }
}
