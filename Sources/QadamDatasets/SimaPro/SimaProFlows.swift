import QadamEvidence
import QadamLifeCycle

/// The flows of a package, known by name.
struct SimaProFlows {
    /// Compartment of the blocks that list substances.
    static let lists = [
        "Raw materials": "raw", "Airborne emissions": "air", "Waterborne emissions": "water",
        "Emissions to soil": "soil", "Final waste flows": "waste", "Non material emissions": "non material",
        "Social issues": "social", "Economic issues": "economic",
    ]
    /// Compartment of the sections of processes.
    static let sections = [
        "Resources": "raw", "Emissions to air": "air", "Emissions to water": "water",
        "Emissions to soil": "soil",
        "Final waste flows": "waste", "Non material emissions": "non material", "Social issues": "social",
        "Economic issues": "economic",
    ]
    /// Compartment as methods name it.
    static let compartments = [
        "raw": "raw", "air": "air", "water": "water", "soil": "soil", "waste": "waste",
        "non mat.": "non material",
        "social": "social", "economic": "economic",
    ]

    private(set) var rows: [DatabaseFlow] = []
    private var byID: [String: Int] = [:]
    private var defined: [String: Int] = [:]
    private var cas: [String: String] = [:]
    private var treated: Set<String> = []
    private var made: Set<String> = []

    /// A unit of the block `Units`; one that is defined differently in two files keeps its first meaning only there.
    mutating func define(_ unit: DatabaseUnit, _ assembly: PackageAssembly) {
        guard let known = defined[unit.symbol] else {
            defined[unit.symbol] = assembly.units.unit(unit)
            return
        }
        guard assembly.units.units[known] != unit else { return }
        assembly.omit("unit", id: unit.symbol, name: unit.quantity, reason: "DAT-0410")
        assembly.warn(Finding("DAT-0410", at: .whole, ["unit": .text(unit.symbol)]))
    }

    func unit(_ symbol: String, _ assembly: PackageAssembly) -> Int {
        defined[symbol] ?? assembly.units.unit(symbol)
    }

    /// Notes numbers of substances, and which names are products or wastes.
    mutating func learn(_ block: SimaProBlock) {
        if let compartment = Self.lists[block.type] {
            for row in block.rows("") where !row[2].isEmpty { cas[compartment + "/" + row[0]] = row[2] }
        }
        for row in block.rows("Products") where ["Process", "Product stage"].contains(block.type) {
            made.insert(row[0])
        }
        for row in block.rows("Waste treatment") { treated.insert(row[0]) }
        for row in block.rows("Waste scenario") { treated.insert(row[0]) }
    }

    /// Whether a name is a product or a waste: what a process makes or treats decides, else the section it is in.
    func kind(_ name: String, section: String) -> DatabaseFlow.Kind {
        if made.contains(name) { return .product }
        if treated.contains(name) || section == "Waste to treatment" { return .waste }
        return .product
    }

    mutating func technosphere(_ name: String, _ kind: DatabaseFlow.Kind, unit: Int, _ units: UnitBook) -> Int
    {
        let id = JSONText.identifier("\(kind)/\(name)/\(units.units[unit].quantity)")
        return row(DatabaseFlow(id: id, name: name, kind: kind, unit: unit))
    }

    mutating func elementary(
        _ name: String,
        compartment: String,
        sub: String,
        cas number: String = "",
        unit: Int,
        _ units: UnitBook
    ) -> Int {
        let whole = sub.isEmpty || sub == "(unspecified)" ? compartment : compartment + "/" + sub
        let id = JSONText.identifier("elementary/\(name)/\(whole)/\(units.units[unit].quantity)")
        let known = cas[compartment + "/" + name] ?? number
        return row(
            DatabaseFlow(id: id, name: name, kind: .elementary, unit: unit, cas: known, compartment: whole)
        )
    }

    private mutating func row(_ flow: DatabaseFlow) -> Int {
        if let known = byID[flow.id] { return known }
        byID[flow.id] = rows.count
        rows.append(flow)
        return rows.count - 1
    }
}
