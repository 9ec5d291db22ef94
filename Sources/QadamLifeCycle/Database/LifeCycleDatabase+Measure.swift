extension LifeCycleDatabase {
    /// Of the properties of one flow in one quantity, the one that says how much of the quantity the flow itself is.
    ///
    /// It bears the name of the quantity (`Mass`, `energy`, `Volume`) or that of a heating value. Where none does, the
    /// only one is taken, but not for a mass: there the only one may be the metal in a concentrate or the carbon in a fuel.
    /// Several that differ are no answer.
    package func measure(among found: [FlowProperty]) -> FlowProperty? {
        let usable = found.filter { $0.amount != 0 && $0.amount.isFinite }
        let named = usable.filter { property in
            let name = Self.plainName(property.property)
            let isMass = kilograms(perUnit: property.unit) != nil
            return name == Self.plainName(units[property.unit].quantity) || isMass && name == "mass"
                || !isMass && Self.energies.contains(name)
        }
        if let first = named.first {
            let size = first.amount * units[first.unit].factor
            return named.allSatisfy { abs($0.amount * units[$0.unit].factor - size) <= 1e-9 * abs(size) }
                ? first : nil
        }
        guard usable.count == 1, kilograms(perUnit: usable[0].unit) == nil else { return nil }
        return usable[0]
    }

    private static let energies: Set = ["energy", "net calorific value", "lower heating value"]

    /// A quantity's name in small letters, without what openLCA writes before it (`Units of mass`).
    static func plainName(_ text: String) -> String {
        let name = text.lowercased()
        return name.hasPrefix("units of ") ? String(name.dropFirst(9)) : name
    }
}
