public import QadamEvidence

/// All methods of comparing and ranking, in the order of the manual.
public enum ComparisonMethods {
    /// The methods.
    public static let all: [Method] = [
        SystemGoal.method, BusinessAsUsual.method,
        ParetoFront.method, SystemAbatementCurve.method, NaiveAbatementCurve.method, OptionRanking.method,
        BreakEven.method, PriceBreakEven.method, RobustRanking.method, NearOptimalRanges.method,
        AlternativePlans.method, SensitivityTornado.method,
        EnsembleStatistics.method, RegretMatrix.method, MinMaxRegretPlan.method, StochasticPlan.method,
        RollingHorizon.method, YearOperation.method,
    ]
}
