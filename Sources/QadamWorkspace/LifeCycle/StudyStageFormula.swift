public import QadamEvidence
public import QadamLifeCycle
import QadamStore

/// The source's formula as a view of a full calculation.
public struct StageFormulaReport: Sendable, Codable {
    /// Name of the product.
    public var product: String
    /// The score of the full calculation.
    public var score: Double
    /// Unit of the score.
    public var unit: String
    /// T, F and FF of each stage; their sum is the score.
    public var formula: StageFormula
}

extension LifeCycleStudy {
    /// УС = Σ T·(F + FF) of a product: F and FF of each stage follow from the full calculation and the hours T that the
    /// stage lasts for the amount that is asked for.
    ///
    /// - Parameters:
    ///   - demand: the product, and how much of it.
    ///   - hours: T, h; a stage without footprint needs none.
    /// - Returns: the formula, or `nil` and why: a stage with a footprint and without hours (`WSP-0147`), or one of no
    ///   time (`LCA-0401`). Where it does not give the score to 1e-9 it is said (`WSP-0149`).
    public func stageFormula(_ demand: DemandRequest, hours: [LifeCycleStage: Double]) -> (
        report: StageFormulaReport?, diagnostics: [Diagnostic]
    ) {
        var (solved, diagnostics) = solve(demand)
        guard let solved else { return (nil, diagnostics) }
        let stages = StageContributions(solved.analysis, demandStage: .production)
        let place = Place.entity(kind: "dataset", id: dataset.name)
        var terms: [StageFormula.Term] = []
        var missing: [LifeCycleStage] = []
        for stage in LifeCycleStage.allCases {
            let (process, energy) = (stages.value(stage, .process), stages.value(stage, .energy))
            guard let time = hours[stage] else {
                if process != 0 || energy != 0 { missing.append(stage) }
                continue
            }
            guard time > 0, time.isFinite else {
                let name: [String: Argument] = ["stage": .message(stage.title)]
                return (nil, diagnostics + [Diagnostic("LCA-0401", .error, at: place, name)])
            }
            terms.append(.init(stage, hours: time, processRate: process / time, energyRate: energy / time))
        }
        guard missing.isEmpty else {
            let names: [String: Argument] = ["stages": .list(missing.map(\.rawValue))]
            return (nil, diagnostics + [Diagnostic("WSP-0147", .error, at: place, names)])
        }
        let formula = StageFormula(terms)
        if !(abs(formula.total - solved.total) <= 1e-9 * max(abs(solved.total), abs(formula.total))) {
            let numbers: [String: Argument] = [
                "sum": .number(formula.total), "score": .number(solved.total),
            ]
            diagnostics.append(Diagnostic("WSP-0149", .warning, at: place, numbers))
        }
        let report = StageFormulaReport(
            product: engine.flow(ofColumn: solved.column).name,
            score: solved.total,
            unit: impacts[0].unit,
            formula: formula
        )
        return (report, diagnostics)
    }
}
