public import QadamFactors
public import QadamPathways

/// What a workspace gives to the pathway: its factors with the choices a person made, its warming potentials, and the
/// emissions of its inventory that the plan does not decide on.
public struct PathwayFigures: Sendable {
    /// Factors.
    public let library: FactorLibrary
    /// Which of the disputed factors was chosen.
    public let choices: FactorChoices
    /// Warming potentials.
    public let gwp: GWPSet
    /// Scope 1 beside the modelled energy use, t CO2e a year.
    public let otherScope1: Double
    /// Scope 3 without upstream energy, t CO2e a year.
    public let otherScope3: Double
    /// Where those two come from (which inventory, which version).
    public let otherSource: ParameterSource

    /// See the fields.
    public init(
        library: FactorLibrary = .standard,
        choices: FactorChoices,
        gwp: GWPSet,
        otherScope1: Double,
        otherScope3: Double,
        otherSource: ParameterSource
    ) {
        self.library = library
        self.choices = choices
        self.gwp = gwp
        self.otherScope1 = otherScope1
        self.otherScope3 = otherScope3
        self.otherSource = otherSource
    }
}
