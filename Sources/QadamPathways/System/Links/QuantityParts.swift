public import QadamEvidence

extension SystemExplanation {
    /// A quantity of links in a year: by technology the activity, what one activity makes or takes, and the capacity that
    /// the plan has for it; nil where there is no plan or no such year.
    ///
    /// - Parameter unit: symbol of the unit in which the model counts the quantity.
    public func quantity(_ quantity: PlanQuantity, unit: String, year: Int) -> Derivation? {
        guard result.objective != nil, let y = period(year) else { return nil }
        let figures = PlanFigures(model, result)
        let parts = figures.parts(of: quantity, period: y).map { part in
            Derivation(
                Message(
                    "pathway.links.explain.technology",
                    ["technology": .text(part.technology), "region": .text(part.region)]
                ),
                value: part.amount,
                unit: unit,
                inputs: inputs(of: part, quantity, y)
            )
        }
        return Derivation(
            Message(
                "pathway.links.explain.quantity",
                [
                    "what": .message(Message("pathway.links.quantity.\(quantity.kind.rawValue)")),
                    "commodity": .text(quantity.commodity.map { " " + $0 } ?? ""), "year": .text("\(year)"),
                ]
            ),
            value: Self.sum(parts),
            unit: unit,
            inputs: Self.sorted(parts)
        )
    }

    private func inputs(of part: PlanFigures.Part, _ quantity: PlanQuantity, _ y: Int) -> [Derivation] {
        if quantity.kind == .certificate { return [] }
        guard let r = sets.position(part.region, in: .region),
            let t = sets.position(part.technology, in: .technology),
            let m = sets.position(part.mode, in: .mode)
        else { return [] }
        var nodes = [found(.activity, part.activity, of: name(t, .technology, in: r))]
        if let c = quantity.commodity.flatMap({ sets.position($0, in: .commodity) }) {
            nodes.append(given(quantity.kind == .production ? .output : .input, r, t, c, m, y))
        }
        if let capacity = capacity(part.technology, year: sets.years[y]) { nodes.append(capacity) }
        return nodes
    }
}
