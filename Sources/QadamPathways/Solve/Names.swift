public import QadamEvidence

extension PlanKind {
    /// Name of the plan.
    public var title: Message { Message("pathways.plan.\(rawValue)") }
}

extension PathwayPlan.Status {
    /// How the solve ended, in words.
    public var message: Message { Message("pathways.status.\(rawValue)") }
}

extension CarbonCredit.Kind {
    /// Name of the kind of credit.
    public var title: Message { Message("pathways.credit.\(rawValue)") }
}

extension ScopeOfLimit {
    /// Name of what the limit counts.
    public var title: Message { Message("pathways.covers.\(rawValue)") }
}

extension ResidualValueMethod {
    /// Name of the method.
    public var title: Message { Message("pathways.residual.\(rawValue)") }
}

/// All methods and equations of the pathway, in the order of the manual.
public enum PathwayMethods {
    /// The methods.
    public static let all: [Method] = [
        RepresentativeDays.method, Discounting.method, CapitalRecovery.method, ResidualValue.method,
        MeasureOrder.method, ClearSkyPhotovoltaics.method, HeatPumpCurve.method, DemandEquation.method,
        LevelOrder.method, BalanceEquation.method, CapacityEquation.method, StorageEquation.method,
        EmissionEquation.method, CertificateEquation.method, WorksEquation.method, CostObjective.method,
        AbatementCurve.method,
    ]
}
