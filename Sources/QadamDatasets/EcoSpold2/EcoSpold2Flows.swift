import QadamEvidence
import QadamLifeCycle

/// The flows of a package of EcoSpold 2 by their published identifiers, and what is known of them only once all
/// files are read: which of them are wastes, and whether their properties agree.
struct EcoSpold2Flows {
    private struct Key: Hashable {
        var id: String
        var isElementary: Bool
        var quantity: String
    }

    private var rows: [DatabaseFlow] = []
    private var known: [Key: Int] = [:]
    private var quantities: [String: Int] = [:]
    private var forTreatment: Set<Int> = []
    private var treated: Set<Int> = []
    private var treatments = 0
    private var made: Set<Int> = []
    private var givenAway: [Int] = []
    private var properties: [FlowProperty] = []

    /// The flow of an exchange; one for each quantity in which it is counted.
    mutating func index(_ row: DatabaseFlow, units: UnitBook) -> Int {
        let quantity = units.units[row.unit].quantity
        let key = Key(id: row.id, isElementary: row.kind == .elementary, quantity: quantity)
        if let index = known[key] {
            if rows[index].compartment.isEmpty { rows[index].compartment = row.compartment }
            return index
        }
        known[key] = rows.count
        quantities[row.id, default: 0] += 1
        rows.append(row)
        return rows.count - 1
    }

    /// Published identifier of a flow.
    func id(_ flow: Int) -> String { rows[flow].id }

    /// The unit in which a flow is counted: that of its first exchange.
    func unit(_ flow: Int) -> Int { rows[flow].unit }

    /// Notes in which roles the exchanges of a process show their flows.
    mutating func note(_ draft: ProcessDraft, firstExchange: Int) {
        var isTreatment = false
        defer { treatments += isTreatment ? 1 : 0 }
        for (offset, exchange) in draft.exchanges.enumerated() {
            if exchange.kind == .waste {
                forTreatment.insert(exchange.flow)
                givenAway.append(firstExchange + offset)
            } else if exchange.flags.contains(.reference), exchange.amount < 0 {
                treated.insert(exchange.flow)
                isTreatment = true
            } else if draft.isProduct(exchange) {
                made.insert(exchange.flow)
            }
        }
    }

    /// Notes properties of products.
    mutating func noteProperties(_ rows: [FlowProperty]) { properties += rows }

    /// Gives elementary flows without compartment that of the master data; those that stay without are listed.
    mutating func complete(with master: EcoSpold2Master, _ assembly: PackageAssembly) {
        let used = Set(assembly.database.exchanges.flow)
        var open: [String] = []
        for index in rows.indices where rows[index].kind == .elementary && rows[index].compartment.isEmpty {
            rows[index].compartment = master.compartments[rows[index].id] ?? ""
            guard rows[index].compartment.isEmpty, used.contains(Int32(index)) else { continue }
            open.append(rows[index].name)
            assembly.omit("compartment", id: rows[index].id, name: rows[index].name, reason: "DAT-0237")
        }
        if !open.isEmpty {
            let arguments: [String: Argument] = [
                "count": .integer(open.count), "flows": .list(Array(open.prefix(10))),
            ]
            assembly.warn(Finding("DAT-0237", at: .whole, arguments), severity: .note)
        }
        if master.files > 0 {
            let count: [String: Argument] = ["count": .integer(master.files)]
            assembly.warn(Finding("DAT-0238", at: .whole, count), severity: .note)
        }
    }

    /// Puts flows and properties into the database and gives wastes the signs of their physical flow.
    mutating func settle(_ assembly: PackageAssembly) {
        for index in rows.indices {
            let isWaste = treated.contains(index) || (forTreatment.contains(index) && !made.contains(index))
            if rows[index].kind != .elementary { rows[index].kind = isWaste ? .waste : .product }
            if let count = quantities[rows[index].id], count > 1 { separate(index, assembly) }
        }
        assembly.database.flows = rows
        // What one process gives away for treatment and another offers as a product is an input of that service.
        for exchange in givenAway where rows[Int(assembly.database.exchanges.flow[exchange])].kind == .product
        {
            assembly.database.exchanges.flags[exchange].insert(.input)
        }
        turn(assembly)
        if treatments > 0 {
            let count: [String: Argument] = ["count": .integer(treatments)]
            assembly.warn(Finding("DAT-0236", at: .whole, count), severity: .note)
        }
        settleProperties(assembly)
        assembly.dropUnusedFlows()
    }

    private mutating func separate(_ index: Int, _ assembly: PackageAssembly) {
        let unit = assembly.units.units[rows[index].unit]
        let place = Place.entity(kind: "flow", id: rows[index].id, field: "unit")
        assembly.warn(
            Finding("DAT-0218", at: place, ["flow": .text(rows[index].name), "unit": .text(unit.symbol)])
        )
        rows[index].id += " [" + unit.quantity + "]"
    }

    // output of -a = input of a; input of -a = output of a
    private func turn(_ assembly: PackageAssembly) {
        var turned: Set<Int32> = []
        let columns = assembly.database.exchanges
        for index in columns.flow.indices where treated.contains(Int(columns.flow[index])) {
            guard columns.amount[index] < 0 else { continue }
            assembly.database.exchanges.amount[index] = -columns.amount[index]
            assembly.database.exchanges.flags[index].formSymmetricDifference(.input)
            turned.insert(Int32(index))
            if let formula = columns.formulas[Int32(index)] {
                assembly.database.exchanges.formulas[Int32(index)] = "-(\(formula))"
            }
        }
        for place in columns.uncertainty.exchange.indices
        where turned.contains(columns.uncertainty.exchange[place]) {
            assembly.database.exchanges.uncertainty[place] = columns.uncertainty[place].negated
        }
    }

    // A property belongs to a flow where all who make the flow agree on it (to a millionth); else it is left out.
    private func settleProperties(_ assembly: PackageAssembly) {
        var first: [String: Int] = [:]
        var disputed: Set<Int> = []
        for (index, row) in properties.enumerated() {
            let key = "\(row.flow) \(row.unit) \(row.property)"
            guard let other = first[key] else {
                first[key] = index
                continue
            }
            let amount = properties[other].amount
            if abs(amount - row.amount) > 1e-6 * max(abs(amount), abs(row.amount)) { disputed.insert(other) }
        }
        for index in first.values.sorted() {
            let row = properties[index]
            guard disputed.contains(index) else {
                assembly.database.properties.append(row)
                continue
            }
            assembly.omit("property", id: rows[row.flow].id, name: row.property, reason: "DAT-0224")
        }
        guard !disputed.isEmpty else { return }
        assembly.warn(Finding("DAT-0224", at: .whole, ["count": .integer(disputed.count)]), severity: .note)
    }
}
