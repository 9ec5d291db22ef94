import QadamUnits

/// Turns amounts of exchanges into the reference units of their flows.
package struct UnitConversions {
    private let database: LifeCycleDatabase
    private let quantity: [Int]
    private let propertyStarts: [Int]
    private let propertyOrder: [Int]

    /// The conversions of a database.
    package init(_ database: LifeCycleDatabase) {
        self.database = database
        var numbers: [String: Int] = [:]
        quantity = database.units.map { unit in
            if let known = numbers[unit.quantity] { return known }
            numbers[unit.quantity] = numbers.count
            return numbers.count - 1
        }
        var starts = [Int](repeating: 0, count: database.flows.count + 1)
        for property in database.properties { starts[property.flow + 1] += 1 }
        for flow in database.flows.indices { starts[flow + 1] += starts[flow] }
        var next = starts
        var order = [Int](repeating: 0, count: database.properties.count)
        for (index, property) in database.properties.enumerated() {
            order[next[property.flow]] = index
            next[property.flow] += 1
        }
        propertyStarts = starts
        propertyOrder = order
    }

    /// The properties of a flow.
    func properties(of flow: Int) -> [FlowProperty] {
        propertyOrder[propertyStarts[flow]..<propertyStarts[flow + 1]].map { database.properties[$0] }
    }

    /// What one of the unit is in the reference unit of the flow; `nil` where the one does not turn into the
    /// other.
    package func factor(unit: Int, flow: Int) -> Double? {
        let reference = database.flows[flow].unit
        if unit == reference { return 1 }
        if quantity[unit] == quantity[reference] {
            let factor = database.units[unit].factor / database.units[reference].factor
            return factor.isFinite && factor > 0 ? factor : nil
        }
        guard let measure = measure(of: flow, inQuantityOf: unit) else { return nil }
        let factor = database.units[unit].factor / (database.units[measure.unit].factor * measure.amount)
        return factor.isFinite && factor > 0 ? factor : nil
    }

    /// The property by which a flow is counted in another quantity: its mass, its heating value. A part of it that is
    /// counted in the same unit (kilograms of zinc in the concentrate) is none.
    private func measure(of flow: Int, inQuantityOf unit: Int) -> FlowProperty? {
        let found = properties(of: flow).filter { quantity[$0.unit] == quantity[unit] }
        return database.measure(among: found)
    }

    /// How much of a property one reference unit of a flow has, and in which quantity, under every name that it has.
    struct PropertyAmount {
        /// In the reference unit of the quantity.
        let value: Double
        /// Names of the quantity: that of the data, and the dimension where the unit registry knows the unit.
        let quantity: Set<String>
    }

    /// How much of a property one reference unit of a flow has; `nil` where the data do not say. `mass` and `energy` are
    /// also known from the unit itself.
    func amount(of property: String, flow: Int) -> PropertyAmount? {
        let wanted = property.lowercased()
        let all = properties(of: flow)
        if let named = all.first(where: { $0.property.lowercased() == wanted }) { return amount(named, flow) }
        let own = database.flows[flow].unit
        if let amount = amount(ofUnit: own, asQuantity: wanted) {
            return PropertyAmount(value: amount, quantity: names(ofQuantityOf: own))
        }
        let others = all.filter { amount(ofUnit: $0.unit, asQuantity: wanted) != nil }
        guard let measure = database.measure(among: others),
            let unit = amount(ofUnit: measure.unit, asQuantity: wanted)
        else { return nil }
        return PropertyAmount(value: measure.amount * unit, quantity: names(ofQuantityOf: measure.unit))
    }

    /// A property in a ratio (`EUR/MWh`) is one of so much of the flow, whatever the flow is counted in; any other is one of
    /// its reference unit.
    private func amount(_ property: FlowProperty, _ flow: Int) -> PropertyAmount? {
        let symbol = database.units[property.unit].symbol
        if let slash = symbol.lastIndex(of: "/"),
            let below = try? UnitRegistry.standard.unit(String(symbol[symbol.index(after: slash)...]))
        {
            let counted = database.units[database.flows[flow].unit].symbol
            guard let own = try? UnitRegistry.standard.unit(counted), let times = own.conversion(to: below)
            else {
                return nil
            }
            let above = String(symbol[..<slash])
            let unit = try? UnitRegistry.standard.unit(above)
            return PropertyAmount(
                value: property.amount * times * (unit?.scale ?? 1),
                quantity: [unit.map(Self.dimension) ?? above.lowercased()]
            )
        }
        let value = property.amount * database.units[property.unit].factor
        return PropertyAmount(value: value, quantity: names(ofQuantityOf: property.unit))
    }

    private func names(ofQuantityOf unit: Int) -> Set<String> {
        let own = LifeCycleDatabase.plainName(database.units[unit].quantity)
        guard let known = try? UnitRegistry.standard.unit(database.units[unit].symbol) else { return [own] }
        return [own, Self.dimension(known)]
    }

    private static func dimension(_ unit: Unit) -> String { "\(unit.dimension) \(unit.basis)" }

    /// One of the unit in the reference unit of a quantity that is asked by name; `nil` where it is of another quantity.
    private func amount(ofUnit index: Int, asQuantity wanted: String) -> Double? {
        let unit = database.units[index]
        if LifeCycleDatabase.plainName(unit.quantity) == wanted { return unit.factor }
        let sample: String? = wanted == "mass" ? "kg" : wanted == "energy" ? "J" : nil
        guard let sample, let known = try? UnitRegistry.standard.unit(unit.symbol),
            let target = try? UnitRegistry.standard.unit(sample)
        else { return nil }
        return known.conversion(to: target)
    }
}
