public import QadamEvidence

/// Heat demand that follows the weather: what a degree of frost costs, and what is needed in any weather.
///
///     Q = q · Σ_l 8760 · λ_l · max(0, θ − T_l) + C
///     p_l = (q · 8760 · λ_l · max(0, θ − T_l) + λ_l · C) / Q
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | T_l | outside temperature in slice l | °C |
/// | θ | temperature above which nothing is heated | °C |
/// | q | heat per degree and hour | energy/(K·h) |
/// | C | heat in any weather over the year, such as hot water | energy |
/// | λ_l | part of the year that slice l is | 1 |
///
/// Degrees are counted slice by slice: a mean temperature over days below and above θ would lose demand, so slices should
/// be no longer than a part of a day. Colder or warmer years are other temperatures.
public struct DegreeHourDemand: Sendable, Hashable {
    /// θ, °C.
    public let baseTemperature: Double
    /// q, energy per K and hour.
    public let perDegreeHour: Double
    /// C, energy per year.
    public let constant: Double

    /// See the fields.
    public init(baseTemperature: Double, perDegreeHour: Double, constant: Double = 0) {
        self.baseTemperature = baseTemperature
        self.perDegreeHour = perDegreeHour
        self.constant = constant
    }

    /// Demand of the year and its profile over the slices.
    ///
    /// - Parameters:
    ///   - temperatures: °C, one a slice.
    ///   - splits: parts of the year, one a slice.
    /// - Returns: nil if the lengths differ or nothing is demanded at all.
    public func demand(temperatures: [Double], splits: [Double]) -> (annual: Double, profile: [Double])? {
        guard temperatures.count == splits.count else { return nil }
        let parts = zip(temperatures, splits).map { temperature, split in
            perDegreeHour * 8760 * split * max(0, baseTemperature - temperature) + split * constant
        }
        let annual = parts.reduce(0, +)
        guard annual > 0 else { return nil }
        return (annual, parts.map { $0 / annual })
    }

    /// The method as a value.
    public static let method = Method(
        id: "energy.degree-hours.1",
        title: "energy.method.degreeHours",
        equation: "Q = q · Σ_l 8760 · λ_l · max(0, θ − T_l) + C",
        symbols: [
            MethodSymbol("Q", meaning: "energy.symbol.annualDemand", unit: "energy"),
            MethodSymbol("q", meaning: "energy.symbol.perDegreeHour", unit: "energy/(K·h)"),
            MethodSymbol("θ", meaning: "energy.symbol.baseTemperature", unit: "°C"),
            MethodSymbol("T_l", meaning: "energy.symbol.outsideTemperature", unit: "°C"),
            MethodSymbol("C", meaning: "energy.symbol.constantDemand", unit: "energy"),
            MethodSymbol("λ_l", meaning: "energy.symbol.split", unit: "1"),
        ],
        citations: []
    )
}

extension EnergySystem {
    /// Gives a commodity the demand that follows from the weather of a year.
    ///
    /// - Parameter temperatures: °C, one a slice, in the order of the set.
    /// - Returns: false if a name is unknown, the number of temperatures is wrong or nothing is demanded; nothing is set
    ///   then.
    @discardableResult
    public mutating func setDemand(
        _ demand: DegreeHourDemand,
        region: String,
        commodity: String,
        year: String,
        temperatures: [Double]
    ) -> Bool {
        let slices = sets.names(.slice)
        let splits = slices.map { value(.yearSplit, $0, year) ?? .nan }
        guard let (annual, profile) = demand.demand(temperatures: temperatures, splits: splits),
            set(.annualDemand, region, commodity, year, to: annual)
        else { return false }
        for (slice, part) in zip(slices, profile) {
            set(.demandProfile, region, commodity, slice, year, to: part)
        }
        return true
    }
}
