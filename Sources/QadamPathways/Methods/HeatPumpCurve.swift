public import QadamEvidence

/// Coefficient of performance of a heat pump from the temperature lift.
///
///     COP = c₀ + c₁ · ΔT + c₂ · ΔT²,   ΔT = T_supply − T_outside
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | COP | heat per electricity | 1 |
/// | ΔT | temperature lift | K |
///
/// Air source: 6.81 − 0.121 ΔT + 0.000630 ΔT²; ground source: 8.77 − 0.150 ΔT + 0.000734 ΔT².
/// Source: Staffell, Brett, Brandon & Hawkes 2012, regression over industrial and field data, for lifts of 15–60 K
/// (air) and 20–60 K (ground). Beyond the range the value at its edge is not extended: the COP of the largest
/// lift is kept, which is optimistic in deep frost, and a finding says in how many hours that happens.
public struct HeatPumpCurve: Hashable, Sendable, Codable {
    /// c₀.
    public let constant: Double
    /// c₁, 1/K.
    public let linear: Double
    /// c₂, 1/K².
    public let quadratic: Double
    /// Smallest lift of the regression, K.
    public let smallestLift: Double
    /// Largest lift of the regression, K.
    public let largestLift: Double

    /// See the fields.
    public init(
        constant: Double,
        linear: Double,
        quadratic: Double,
        smallestLift: Double,
        largestLift: Double
    ) {
        self.constant = constant
        self.linear = linear
        self.quadratic = quadratic
        self.smallestLift = smallestLift
        self.largestLift = largestLift
    }

    /// Air-source heat pumps.
    public static let airSource = HeatPumpCurve(
        constant: 6.81,
        linear: -0.121,
        quadratic: 0.000630,
        smallestLift: 15,
        largestLift: 60
    )
    /// Ground-source heat pumps.
    public static let groundSource = HeatPumpCurve(
        constant: 8.77,
        linear: -0.150,
        quadratic: 0.000734,
        smallestLift: 20,
        largestLift: 60
    )

    /// Whether the lift lies within the regression.
    public func covers(lift: Double) -> Bool { lift >= smallestLift && lift <= largestLift }

    /// COP at a temperature lift in K.
    public func performance(lift: Double) -> Double {
        let x = min(max(lift, smallestLift), largestLift)
        return constant + linear * x + quadratic * x * x
    }

    /// The method as a value.
    public static let method = Method(
        id: "pathways.heat-pump-cop.1",
        title: "pathways.method.heatPump",
        equation: "COP = c₀ + c₁ · ΔT + c₂ · ΔT²",
        symbols: [
            MethodSymbol("COP", meaning: "pathways.symbol.performance", unit: "1"),
            MethodSymbol("ΔT", meaning: "pathways.symbol.lift", unit: "K"),
        ],
        citations: [Citation(reference: "staffell2012", locator: "regression of COP on temperature lift")],
        validity: "pathways.validity.heatPump"
    )
}
