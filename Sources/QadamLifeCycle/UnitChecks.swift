import QadamUnits

extension Unit {
    /// Whether it is a plain mass, whose scale is kilograms.
    var isMass: Bool { dimension == Self.massDimension && basis == .none && offset == 0 }

    private static let massDimension = Dimension(notation: "M")

    /// The factor into another unit, or `nil` where there is none.
    func conversion(to target: Unit) -> Double? {
        do { return try factor(to: target) } catch { return nil }
    }
}
