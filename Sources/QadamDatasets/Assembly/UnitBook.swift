import QadamLifeCycle
import QadamUnits

/// The units of a package by their own text.
///
/// A text that the unit registry knows belongs to the quantity of its dimension and basis, with the registry's
/// factor. A text that it does not know is a quantity of its own: it converts into nothing, and nothing is guessed.
struct UnitBook {
    private(set) var units: [DatabaseUnit] = []
    private var bySymbol: [String: Int] = [:]
    private var byName: [String: Int] = [:]

    /// The unit of a text.
    mutating func unit(_ symbol: String) -> Int {
        if let known = bySymbol[symbol] { return known }
        let index = units.count
        units.append(Self.resolved(symbol))
        bySymbol[symbol] = index
        return index
    }

    /// A unit whose quantity the package itself defines.
    mutating func unit(_ unit: DatabaseUnit) -> Int {
        let key = unit.quantity + "\u{1F}" + unit.symbol
        if let known = byName[key] { return known }
        byName[key] = units.count
        units.append(unit)
        return units.count - 1
    }

    private static func resolved(_ symbol: String) -> DatabaseUnit {
        registered(symbol) ?? DatabaseUnit(symbol: symbol, quantity: symbol, factor: 1)
    }

    /// The unit as the unit registry knows it; `nil` where it does not.
    static func registered(_ symbol: String) -> DatabaseUnit? {
        guard let unit = try? UnitRegistry.standard.unit(symbol), unit.offset == 0 else { return nil }
        let quantity = [unit.dimension.description, unit.basis.description].filter { !$0.isEmpty }
        return DatabaseUnit(symbol: symbol, quantity: quantity.joined(separator: " "), factor: unit.scale)
    }
}
