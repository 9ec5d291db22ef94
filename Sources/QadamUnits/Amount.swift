/// A value with its unit, as it stands at the borders of the program: files, forms, storage, factor packs.
public struct Amount: Hashable, Sendable, Codable {
    /// The number, in ``unit``.
    public let value: Double
    /// The unit with its basis.
    public let unit: Unit
    /// What was typed, kept beside the number.
    public let entered: String?

    /// An amount of `value` in `unit`.
    public init(_ value: Double, _ unit: Unit, entered: String? = nil) {
        self.value = value
        self.unit = unit
        self.entered = entered
    }

    /// An amount whose unit is given as text.
    ///
    /// - Throws: ``UnitError`` if the text is not a unit.
    public init(_ value: Double, _ unit: String, entered: String? = nil) throws(UnitError) {
        self.init(value, try UnitRegistry.standard.unit(unit), entered: entered)
    }

    /// The same quantity in another unit; what was typed stays.
    ///
    /// - Throws: ``UnitError`` when dimension or basis differ.
    public func converted(to target: Unit) throws(UnitError) -> Amount {
        guard unit.dimension == target.dimension else {
            throw .incompatible(unit.symbol, target.symbol)
        }
        guard unit.basis == target.basis else { throw .otherBasis(unit.symbol, target.symbol) }
        if unit.scale == target.scale, unit.offset == target.offset {
            return Amount(value, target, entered: entered)
        }
        let coherent = value * unit.scale + unit.offset
        return Amount((coherent - target.offset) / target.scale, target, entered: entered)
    }

    /// The number of this quantity in another unit.
    ///
    /// - Throws: ``UnitError`` when the text is not a unit, or dimension or basis differ.
    public func value(in target: String) throws(UnitError) -> Double {
        try converted(to: UnitRegistry.standard.unit(target)).value
    }

    /// The product of two amounts; units and bases multiply.
    ///
    /// - Throws: ``UnitError`` for a temperature scale with an offset.
    public func multiplied(by other: Amount) throws(UnitError) -> Amount {
        for unit in [unit, other.unit] where unit.offset != 0 { throw .offsetInProduct(unit.symbol) }
        return Amount(value * other.value, unit * other.unit)
    }

    /// The sum in the unit of the receiver.
    ///
    /// - Throws: ``UnitError`` when dimension or basis differ.
    public func adding(_ other: Amount) throws(UnitError) -> Amount {
        Amount(value + (try other.converted(to: unit)).value, unit)
    }
}
