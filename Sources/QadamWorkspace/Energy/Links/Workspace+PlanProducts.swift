import QadamEvidence
import QadamLifeCycle
public import QadamOptimize
import QadamPathways
import QadamUncertainty

extension Workspace {
    /// Footprints of products by period under a plan of an energy model, beside those of business as usual; nothing is
    /// stored.
    ///
    /// - Parameters:
    ///   - request: which model, and limits for a plan within limits.
    ///   - choice: the plan.
    ///   - wanted: identifiers of products; empty for all.
    ///   - year: only the period that begins in this year; `nil` for all.
    ///   - gwp: the set of warming potentials.
    ///   - question: a product and a year whose footprint is to be explained.
    /// - Throws: `StoreError`; a missing solver is a diagnostic (`OPT-0001`).
    public func planProducts(
        _ request: EnergyRequest,
        _ choice: PlanChoice,
        products wanted: [String] = [],
        year: Int? = nil,
        gwp: String = "AR5",
        why question: PlanQuestion? = nil,
        observer: SolveObserver = SolveObserver()
    ) throws -> EnergyAnswer<PlanProducts> {
        let (study, said) = try productStudy(gwp)
        var found = said.filter { $0.severity == .error }
        guard let study else { return EnergyAnswer(nil, found: found) }
        found += wanted.filter { study.system.product($0) == nil }.map(study.system.unknownProduct)
        if found.contains(where: { $0.severity == .error }) { return EnergyAnswer(nil, found: found) }
        let (plans, problems) = try linkedPlans(request, choice, observer: observer)
        guard let plans else { return EnergyAnswer(nil, found: found + problems) }
        var findings = found + problems
        if plans.links.products.isEmpty {
            findings.append(Diagnostic("PTH-0836", .error, at: .whole, ["table": .text("productLinks.csv")]))
            return EnergyAnswer(nil, plans.system, found: findings)
        }
        let asked = question.map { [$0.what] } ?? wanted
        let products = study.system.products.filter { asked.isEmpty || asked.contains($0.id) }
        if products.isEmpty, let question {
            findings.append(Self.unknownFigure(question.what, study.system.products.map(\.id)))
            return EnergyAnswer(nil, plans.system, found: findings)
        }
        let (positions, wrong) = plans.periods(question?.year ?? year)
        var projection = ProductProjection(plans, study, products)
        findings += wrong
        guard wrong.isEmpty, !projection.hasErrors, var answer = projection.answer(choice, positions) else {
            return EnergyAnswer(nil, plans.system, found: findings + projection.findings)
        }
        if let question, let y = positions.first, let product = products.first {
            answer.why = projection.why(product, y, year: question.year)
        }
        findings += projection.findings + Self.remarks(answer)
        return EnergyAnswer(answer, plans.system, found: findings)
    }

    private static func remarks(_ answer: PlanProducts) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        if !answer.unlinked.isEmpty {
            let arguments: [String: Argument] = [
                "count": .integer(answer.unlinked.count), "options": .list(answer.unlinked),
            ]
            findings.append(Diagnostic("WSP-0369", .note, at: .whole, arguments))
        }
        let open =
            answer.products.first?.periods.filter { $0.plan != nil && $0.parts == nil }.map(\.year) ?? []
        if !open.isEmpty {
            let arguments: [String: Argument] = [
                "years": .list(open.map { "\($0)" }), "most": .integer(OrderFreeParts.most),
            ]
            findings.append(Diagnostic("PTH-0835", .note, at: .whole, arguments))
        }
        return findings
    }
}

extension ProductProjection {
    mutating func answer(_ choice: PlanChoice, _ positions: [Int]) -> PlanProducts? {
        let (before, problems) = study.system.footprints(products, under: study.characterization)
        guard before.count == products.count, let first = before.first else {
            return refuse(problems)
        }
        var lines = before.map {
            PlanProducts.Line(
                product: $0.product,
                name: $0.name,
                amount: $0.amount,
                amountUnit: $0.amountUnit,
                study: $0.total,
                periods: []
            )
        }
        for y in positions {
            guard let usual = footprints(usual, y) else { return nil }
            var after: [Footprint]?
            if let planned {
                guard let found = footprints(planned, y) else { return nil }
                after = found
            }
            let parts = after == nil ? nil : parts(y)
            for k in lines.indices {
                lines[k].periods.append(period(y, usual[k], after?[k], parts, k))
            }
        }
        return PlanProducts(
            model: plans.name,
            plan: choice,
            gwpSet: first.gwpSet,
            unit: first.unit,
            shares: positions.flatMap(shares),
            products: lines,
            unlinked: unlinked
        )
    }

    private func period(
        _ y: Int,
        _ usual: Footprint,
        _ planned: Footprint?,
        _ parts: [(row: ProductLink, changes: [Double])]?,
        _ k: Int
    ) -> PlanProducts.Period {
        let stages = LifeCycleStage.allCases.compactMap { stage -> PlanProducts.Stage? in
            let old = usual.stages.first { $0.stage == stage }
            let new = planned?.stages.first { $0.stage == stage }
            if old == nil, new == nil { return nil }
            // A stage without entry has no emissions: that is what its absence means.
            return PlanProducts.Stage(
                stage: stage,
                businessAsUsual: old?.kilogramsCO2e ?? 0,
                plan: planned.map { _ in new?.kilogramsCO2e ?? 0 }
            )
        }
        return PlanProducts.Period(
            year: plans.system.sets.years[y],
            businessAsUsual: usual.total,
            plan: planned?.total,
            stages: stages,
            parts: parts?.map { row, changes in
                var options: [String] = []
                if case .options(let names) = row.change { options = names }
                return PlanProducts.Part(link: row.id, options: options, change: changes[k])
            }
        )
    }

    private func shares(_ y: Int) -> [PlanProducts.Share] {
        plans.links.products.map { row in
            PlanProducts.Share(
                group: row.group,
                link: row.id,
                year: plans.system.sets.years[y],
                businessAsUsual: share(row, usual, y),
                plan: planned.flatMap { share(row, $0, y) }
            )
        }
    }

    // MARK: - Why

    /// The footprint of a product in a period: the shares with what the plan does, and the chain of the mixed study.
    func why(_ product: Product, _ y: Int, year: Int) -> Derivation? {
        let side = plans.plan ?? plans.businessAsUsual
        let chosen = planned ?? usual
        guard let system = system({ share($0, chosen, y) }).system,
            let model = LifeCycleModel.build(system).model,
            let chain = model.derivation(of: product, under: study.characterization)
        else { return nil }
        let explanation = LinkExplanation(plans)
        let rows = plans.links.products.filter { share($0, chosen, y) ?? 0 != 0 }.map { row in
            Derivation(
                Message(
                    "pathway.links.explain.share",
                    ["link": .text(row.id), "group": .text(row.group), "change": change(row)]
                ),
                value: share(row, chosen, y),
                unit: "1",
                origin: LinkExplanation.origin(row.source, row.place),
                inputs: explanation.quantity(row.quantity, unit: "", side, year: year)
            )
        }
        return Derivation(
            chain.label,
            value: chain.value,
            unit: chain.unit,
            method: LifeCycleMethods.mixing.id,
            remarks: chain.remarks,
            inputs: rows + [chain]
        )
    }

    private func change(_ row: ProductLink) -> Argument {
        switch row.change {
        case .none: .message(Message("pathway.links.change.none"))
        case .options(let names): .list(names)
        case .exchange(let process, let flow, let factor): .text("\(process)/\(flow) × \(factor)")
        case .following(let process, let flow, let emission, _): .text("\(process)/\(flow) ~ \(emission)")
        }
    }
}
