import QadamLifeCycle

/// The unit groups and flow properties of a package.
struct ILCDUnitTable {
    struct Group {
        var id: String
        var quantity: String
        /// Rows of the database, each unit once.
        var units: [Int]
        /// Row of the reference unit.
        var reference: Int
    }

    private let database: LifeCycleDatabase
    private(set) var groups: [Group] = []
    private var groupOfUnit: [Int]
    private var numberOfUnit: [Int]

    init(_ database: LifeCycleDatabase) {
        self.database = database
        groupOfUnit = Array(repeating: -1, count: database.units.count)
        numberOfUnit = groupOfUnit
        let used = Set(database.flows.map(\.unit) + database.properties.map(\.unit))
        let rows = Dictionary(grouping: database.units.indices) { database.units[$0].quantity }
        for quantity in rows.keys.sorted() {
            var numbers: [DatabaseUnit: Int] = [:]
            var units: [Int] = []
            for row in rows[quantity] ?? [] {
                let unit = database.units[row]
                if numbers[unit] == nil {
                    numbers[unit] = units.count
                    units.append(row)
                }
                groupOfUnit[row] = groups.count
                numberOfUnit[row] = numbers[unit] ?? 0
            }
            let ones = units.filter { database.units[$0].factor == 1 }
            let reference =
                ones.first(where: used.contains) ?? ones.first ?? units.first(where: used.contains)
            guard let reference = reference ?? units.first else { continue }
            let said = units.map { "\(database.units[$0].symbol)=\(database.units[$0].factor)" }
            let name = "unit group/\(quantity)/" + said.joined(separator: "|") + "/\(numberOfUnit[reference])"
            groups.append(
                Group(id: ILCDIdentifiers.of(name), quantity: quantity, units: units, reference: reference)
            )
        }
    }

    /// The group of a unit.
    func group(of unit: Int) -> Group { groups[groupOfUnit[unit]] }

    /// The name of a unit in additions: its group and its number in it.
    func name(of unit: Int) -> String { group(of: unit).id + "/\(numberOfUnit[unit])" }

    /// One of a unit in the reference unit of its group.
    func factor(of unit: Int) -> Double {
        let reference = group(of: unit).reference
        return unit == reference ? 1 : database.units[unit].factor / database.units[reference].factor
    }

    /// The flow property of a name that is counted in the group of a unit.
    func property(_ name: String, unit: Int) -> String {
        ILCDIdentifiers.of("flow property/\(name)/" + group(of: unit).id)
    }

    /// The property in which a flow is counted: it has the name of the quantity.
    func property(ofFlow row: Int) -> String {
        let unit = database.flows[row].unit
        return property(database.units[unit].quantity, unit: unit)
    }

    /// Name and group of every flow property that the flows have.
    func properties() -> [(id: String, name: String, group: Group)] {
        var found: [String: (name: String, group: Group)] = [:]
        for flow in database.flows {
            let quantity = database.units[flow.unit].quantity
            found[property(quantity, unit: flow.unit)] = (quantity, group(of: flow.unit))
        }
        for row in database.properties {
            found[property(row.property, unit: row.unit)] = (row.property, group(of: row.unit))
        }
        return found.keys.sorted().compactMap { id in found[id].map { (id, $0.name, $0.group) } }
    }

    /// The unit group as it is written, with what ILCD does not hold of it.
    func record(_ group: Group, _ losses: ILCDLosses) -> ILCDUnitGroup {
        var record = ILCDUnitGroup()
        record.id = group.id
        let name = ILCDText.fitted(group.quantity, ILCDText.string)
        record.name = PreferredText(name.text)
        record.reference = "\(numberOfUnit[group.reference])"
        var isExact = name.isWhole && !group.quantity.isEmpty
        if !name.isWhole { losses.texts += 1 }
        for row in group.units {
            let unit = database.units[row]
            let symbol = ILCDText.fitted(unit.symbol, ILCDText.string)
            let factor = factor(of: row)
            var addition = ILCDAddition()
            if !symbol.isWhole || unit.symbol.isEmpty {
                addition[.name] = unit.symbol
                losses.texts += 1
            }
            if factor != unit.factor { addition.set(.factor, unit.factor) }
            isExact = isExact && addition.isEmpty
            record.units.append(
                .init(id: "\(numberOfUnit[row])", name: symbol.text, factor: factor, addition: addition)
            )
        }
        if !isExact {
            var addition = ILCDAddition()
            addition[.seal] = record.seal
            addition[.quantity] = group.quantity
            record.addition = addition
        }
        return record
    }
}
