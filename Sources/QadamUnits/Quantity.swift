/// A kind of quantity with one canonical unit, for calculations in which units were checked on entry.
public protocol QuantityKind: Sendable {
    /// The canonical unit in the grammar of ``UnitRegistry``.
    static var canonicalUnit: String { get }
}

/// One `Double` in the canonical unit of its kind: conversion happens once, on entry.
public struct Quantity<Kind: QuantityKind>: Hashable, Sendable, Comparable {
    /// The number in ``QuantityKind/canonicalUnit``.
    public let value: Double

    /// A quantity whose number is already in the canonical unit.
    public init(canonical value: Double) {
        self.value = value
    }

    /// Converts an amount on entry.
    ///
    /// - Throws: ``UnitError`` when dimension or basis differ from the canonical unit's.
    public init(_ amount: Amount) throws(UnitError) {
        self.init(canonical: try amount.value(in: Kind.canonicalUnit))
    }

    /// Sum.
    public static func + (left: Self, right: Self) -> Self { Self(canonical: left.value + right.value) }
    /// Difference.
    public static func - (left: Self, right: Self) -> Self { Self(canonical: left.value - right.value) }
    /// Scaled by a pure number.
    public static func * (left: Self, right: Double) -> Self { Self(canonical: left.value * right) }
    /// Order of the canonical numbers.
    public static func < (left: Self, right: Self) -> Bool { left.value < right.value }
}

/// Energy without heating-value basis, canonical MWh.
public enum EnergyKind: QuantityKind {
    /// `MWh`
    public static let canonicalUnit = "MWh"
}

/// Mass, canonical kg.
public enum MassKind: QuantityKind {
    /// `kg`
    public static let canonicalUnit = "kg"
}

/// Floor area, canonical m2.
public enum AreaKind: QuantityKind {
    /// `m2`
    public static let canonicalUnit = "m2"
}

/// Energy.
public typealias Energy = Quantity<EnergyKind>
/// Mass.
public typealias Mass = Quantity<MassKind>
/// Floor area.
public typealias Area = Quantity<AreaKind>
