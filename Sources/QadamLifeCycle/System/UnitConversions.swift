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
        for index in propertyStarts[flow]..<propertyStarts[flow + 1] {
            let property = database.properties[propertyOrder[index]]
            guard quantity[property.unit] == quantity[unit], property.amount != 0 else { continue }
            let factor =
                database.units[unit].factor / (database.units[property.unit].factor * property.amount)
            if factor.isFinite, factor > 0 { return factor }
        }
        return nil
    }

    /// How much of a property one reference unit of a flow has, in the reference unit of the property's
    /// quantity; `nil` where the data do not say. `mass` and `energy` are also known from the unit itself.
    func amount(of property: String, flow: Int) -> Double? {
        let wanted = property.lowercased()
        for index in propertyStarts[flow]..<propertyStarts[flow + 1] {
            let found = database.properties[propertyOrder[index]]
            let unit = database.units[found.unit]
            if found.property.lowercased() == wanted || unit.quantity.lowercased() == wanted {
                return found.amount * unit.factor
            }
        }
        let unit = database.units[database.flows[flow].unit]
        if unit.quantity.lowercased() == wanted { return unit.factor }
        guard let known = try? UnitRegistry.standard.unit(unit.symbol) else { return nil }
        let sample: String? = wanted == "mass" ? "kg" : wanted == "energy" ? "J" : nil
        guard let sample, let target = try? UnitRegistry.standard.unit(sample) else { return nil }
        return known.conversion(to: target)
    }
}
