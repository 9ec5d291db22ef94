public import QadamEvidence
import QadamUnits

/// A product of the circular economy beside the linear one, and the index of circular-economy performance.
///
///     CEI = 1 − CF_circular / CF_linear
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | CEI | share of the linear footprint that the circular route avoids | 1 |
/// | CF | footprint of one functional unit, same system boundary and warming potentials | kg CO2e |
///
/// Source A of Qadam's mission calls the footprint a measure of how well the circular economy works; the
/// index is Qadam's reading of it. Range: 1 − no emissions at all; 0 – as much as the linear route; below 0 –
/// more; above 1 only with credits. Defined for CF_linear > 0. Valid for the same functional unit, boundary
/// and potentials; with the cut-off approach scrap is free of burden, so the index says nothing about how
/// much scrap there is.
public struct ProductComparison: Sendable, Codable, Equatable {
    /// Identifier of the comparison.
    public var id: String
    /// The linear product.
    public var linear: Footprint
    /// The circular product.
    public var circular: Footprint
    /// 1 − CF_circular / CF_linear.
    public var index: Double

    /// CF_circular / CF_linear = 1 − CEI.
    public var ratio: Double { circular.total / linear.total }

    /// CF_linear − CF_circular, kg CO2e a functional unit.
    public var avoided: Double { linear.total - circular.total }

    /// Compares two footprints.
    ///
    /// - Returns: the comparison, or `nil` and the reason (`LCA-03…`).
    public static func compare(
        id: String,
        linear: Footprint,
        circular: Footprint,
        at place: Place = .whole
    ) -> (comparison: ProductComparison?, diagnostics: [Diagnostic]) {
        var diagnostics: [Diagnostic] = []
        let names: [String: Argument] = [
            "linear": .name(linear.name), "circular": .name(circular.name),
        ]
        func report(_ code: String, _ severity: Diagnostic.Severity, _ more: [String: Argument] = [:]) {
            diagnostics.append(Diagnostic(code, severity, at: place, names.merging(more) { $1 }))
        }
        if linear.gwpSet != circular.gwpSet {
            report("LCA-0301", .error, ["first": .text(linear.gwpSet), "second": .text(circular.gwpSet)])
        }
        if linear.amount != circular.amount || linear.amountUnit != circular.amountUnit {
            report(
                "LCA-0302",
                .error,
                [
                    "first": .amount(linear.amount, unit: linear.amountUnit),
                    "second": .amount(circular.amount, unit: circular.amountUnit),
                ]
            )
        }
        if !(linear.total > 0) { report("LCA-0303", .error) }
        if Set(linear.covers) != Set(circular.covers) { report("LCA-0304", .warning) }
        if diagnostics.contains(where: { $0.severity == .error }) { return (nil, diagnostics) }
        let comparison = ProductComparison(
            id: id,
            linear: linear,
            circular: circular,
            index: 1 - circular.total / linear.total
        )
        return (comparison, diagnostics)
    }
}
