import QadamEvidence
import QadamExchange
import QadamInventory
public import QadamOptimize
import QadamPathways
import QadamStore
import QadamUnits

extension Workspace {
    /// The inventory by period that a plan of an energy model makes, beside that of business as usual; nothing is stored.
    ///
    /// - Parameters:
    ///   - request: which model, and limits for a plan within limits.
    ///   - choice: the plan.
    ///   - year: only the period that begins in this year; `nil` for all.
    ///   - gwp: a set of warming potentials instead of the organisation's own.
    ///   - question: a line and a year whose figure is to be explained, or `total`.
    /// - Throws: `StoreError`; a missing solver is a diagnostic (`OPT-0001`).
    public func planInventory(
        _ request: EnergyRequest,
        _ choice: PlanChoice,
        year: Int? = nil,
        gwp: String? = nil,
        why question: PlanQuestion? = nil,
        observer: SolveObserver = SolveObserver()
    ) throws -> EnergyAnswer<PlanInventory> {
        let (start, found) = try baseInventory(gwp)
        guard let start else { return EnergyAnswer(nil, found: found) }
        let (plans, problems) = try linkedPlans(request, choice, observer: observer)
        guard let plans else { return EnergyAnswer(nil, found: found + problems) }
        var findings = found + problems
        if plans.links.inventory.isEmpty {
            findings.append(
                Diagnostic("PTH-0836", .error, at: .whole, ["table": .text("inventoryLinks.csv")])
            )
            return EnergyAnswer(nil, plans.system, found: findings)
        }
        let drive = InventoryDrive(plans, start.result, start.inventory.stated)
        let (positions, wrong) = plans.periods(question?.year ?? year)
        findings += drive.findings + wrong
        if drive.hasErrors || !wrong.isEmpty { return EnergyAnswer(nil, plans.system, found: findings) }
        var projection = InventoryProjection(plans, drive, start.inventory)
        var answer = projection.answer(choice, positions)
        findings += projection.findings
        if let question, answer != nil {
            answer?.why = projection.why(question)
            if answer?.why == nil {
                let known = ["total"] + start.result.lines.map(\.id)
                findings.append(Self.unknownFigure(question.what, known))
                answer = nil
            }
        }
        return EnergyAnswer(answer, plans.system, found: findings)
    }

    /// The finding that a figure is asked for which there is not.
    static func unknownFigure(_ name: String, _ known: [String]) -> Diagnostic {
        let near = NearMiss.closest(to: name, among: known)
        let arguments: [String: Argument] = [
            "name": .text(name), "known": .list(near.isEmpty ? Array(known.prefix(10)) : near),
        ]
        return Diagnostic("WSP-0370", .error, at: .whole, arguments)
    }

    /// The inventory of the reporting year; what is worth knowing of it is said by `inventory calculate`.
    private func baseInventory(_ gwp: String?) throws -> (
        (inventory: Inventory, result: InventoryResult)?, [Diagnostic]
    ) {
        let outcome = try calculateInventory(gwp: gwp, options: UncertaintyOptions(trials: nil))
        guard let inventory = outcome.inventory, let result = inventory.result else {
            return (nil, outcome.diagnostics.filter { $0.severity == .error })
        }
        return ((inventory, result), [])
    }
}
