public import QadamEvidence
public import QadamLifeCycle

extension ProductsPart {
    /// What a report shows of footprints: figures for one unit of the product (kg, t, kWh), whatever the functional
    /// unit was.
    public init(_ footprints: [Footprint], comparisons: [ProductComparison] = [], notes: [Message] = []) {
        self.init(
            products: footprints.map(Product.init),
            comparisons: comparisons.map { comparison in
                Comparison(
                    linear: .name(comparison.linear.name),
                    circular: .name(comparison.circular.name),
                    index: comparison.index
                )
            },
            notes: notes
        )
    }
}

extension ProductsPart.Product {
    /// A footprint for one unit of the product.
    init(_ footprint: Footprint) {
        let amount = footprint.amount
        let divisor =
            footprint.amountUnit.contains { "/.".contains($0) }
            ? "(\(footprint.amountUnit))" : footprint.amountUnit
        self.init(
            name: .name(footprint.name),
            unit: "\(footprint.unit)/\(divisor)",
            stages: footprint.stages.map { stage in
                ProductsPart.Stage(
                    name: .message(Message("lifecycle.stage.\(stage.stage.rawValue)")),
                    process: stage.processCO2e / amount,
                    energy: stage.energyCO2e / amount,
                    aggregated: stage.aggregatedCO2e / amount,
                    hours: stage.hours.map { $0 / amount },
                    hoursAreAssumed: stage.hoursAreAssumed
                )
            },
            byFormula: footprint.totalByStages / amount,
            byAssessment: footprint.total / amount,
            absent: footprint.absent.map { .message(Message("lifecycle.stage.\($0.rawValue)")) },
            cutOffs: footprint.cutOffs.map(\.name)
        )
    }
}
