import QadamEvidence
import QadamLifeCycle

/// An activity of the package as something that exchanges point to.
struct BrightwayNode {
    enum Kind {
        /// A process with its product.
        case process
        /// A product of its own, made by the processes that say so.
        case product
        /// A substance from or to nature.
        case elementary
    }

    let kind: Kind
    let database: String
    let code: String
    /// Identifier in the database that is read.
    let id: String
    let name: String
    /// Symbol of its unit; empty where nothing gives one.
    var unit: String
    let location: String
    /// Reference product; empty where none is given.
    var product: String
    let categories: [String]
    /// Whether it treats what it is named after: its production is negative.
    var isTreatment = false
    /// Row among the flows; -1 without a unit.
    var flow = -1
    /// Row among the processes; -1 where it was left out or is none.
    var process = -1

    /// Types of activities that are substances, as biosphere databases have them.
    static let elementaryTypes: Set<String> = [
        "emission", "natural resource", "inventory indicator", "economic", "social", "biosphere",
    ]

    init(_ activity: BrightwayActivity, isOnlyDatabase: Bool) {
        let type = activity.text("type").lowercased()
        if Self.elementaryTypes.contains(type) {
            kind = .elementary
        } else {
            // A product with exchanges is run like a process.
            kind = type == "product" && activity.exchangeRows.isEmpty ? .product : .process
        }
        database = activity.database
        name = activity.name
        unit = activity.text("unit").isEmpty ? "" : BrightwayUnits.symbol(activity.text("unit"))
        location = activity.text("location")
        product = activity.text("reference product")
        categories = BrightwayText.members(activity.text("categories"))
        let written = activity.text("code")
        let known = [database, name, categories.joined(separator: "::"), unit, product, location]
        code = written.isEmpty ? JSONText.identifier("activity/" + known.joined(separator: "/")) : written
        id = isOnlyDatabase ? code : database + "::" + code
    }
}

/// What an exchange points to.
enum BrightwayTarget: Equatable {
    /// An activity of the package.
    case node(Int)
    /// Something of another database; its name where it is given.
    case elsewhere(String)
    /// Named as one of this package, where none, or more than one, is it.
    case unclear(Int)
}

/// The activities of a package by key and by name.
struct BrightwayNodes {
    var nodes: [BrightwayNode] = []
    private var byKey: [String: Int] = [:]
    private var byName: [String: [Int]] = [:]
    private let databases: Set<String>

    init(databases: [String]) { self.databases = Set(databases) }

    /// Adds an activity; `false` where its key is taken.
    mutating func add(_ node: BrightwayNode) -> Bool {
        let key = Self.key(node.database, node.code)
        let isNew = byKey[key] == nil
        if isNew {
            byKey[key] = nodes.count
            byName[node.name.lowercased(), default: []].append(nodes.count)
        }
        nodes.append(node)
        return isNew
    }

    private static func key(_ database: String, _ code: String) -> String { database + "\u{1F}" + code }

    /// What a row of an activity points to.
    ///
    /// - Parameters:
    ///   - isElementary: Whether it is a substance, or else a product.
    ///   - own: Database of the activity.
    /// - Returns: the target and what is given as its unit but differs; `nil` where `input` is no key.
    func target(
        _ table: BrightwayTable,
        _ row: BrightwayTable.Row,
        isElementary: Bool,
        own: String
    ) -> BrightwayTarget? {
        let (input, code) = (table.text(row, .input), table.text(row, .code))
        let database = table.text(row, .database)
        if !input.isEmpty {
            let parts = BrightwayText.members(input)
            guard parts.count == 2 else { return nil }
            return target(database: parts[0], code: parts[1])
        }
        if !code.isEmpty { return target(database: database.isEmpty ? own : database, code: code) }
        if !database.isEmpty, !databases.contains(database) { return .elsewhere(database) }
        let found = candidates(table, row, isElementary: isElementary, database: database)
        if found.count == 1 { return .node(found[0]) }
        return found.isEmpty && database.isEmpty ? .elsewhere("") : .unclear(found.count)
    }

    private func target(database: String, code: String) -> BrightwayTarget {
        guard databases.contains(database) else { return .elsewhere(database) }
        return byKey[Self.key(database, code)].map { .node($0) } ?? .unclear(0)
    }

    /// Whether the package holds a database.
    func holds(_ database: String) -> Bool { databases.contains(database) }

    /// Whether an activity agrees with the row in everything but the database that it states.
    func fitsElsewhere(_ table: BrightwayTable, _ row: BrightwayTable.Row) -> Bool {
        guard table.text(row, .input).isEmpty, table.text(row, .code).isEmpty else { return false }
        return !candidates(table, row, isElementary: false, database: "").isEmpty
    }

    /// The only activity that agrees with the row in everything but the unit.
    func nodeOfOtherUnit(_ table: BrightwayTable, _ row: BrightwayTable.Row) -> BrightwayNode? {
        guard table.text(row, .input).isEmpty, table.text(row, .code).isEmpty else { return nil }
        let database = table.text(row, .database)
        guard database.isEmpty || holds(database) else { return nil }
        let found = candidates(table, row, isElementary: false, database: database, unit: "")
        return found.count == 1 ? nodes[found[0]] : nil
    }

    /// The activities that agree with the row in everything that it gives.
    private func candidates(
        _ table: BrightwayTable,
        _ row: BrightwayTable.Row,
        isElementary: Bool,
        database: String,
        unit: String? = nil
    ) -> [Int] {
        let written = unit ?? table.text(row, .unit)
        let symbol = written.isEmpty ? "" : BrightwayUnits.symbol(written)
        let location = table.text(row, .location).lowercased()
        let product = table.text(row, .product).lowercased()
        let categories = BrightwayText.members(table.text(row, .categories).lowercased())
        let named = byName[table.text(row, .name).lowercased()] ?? []
        return named.filter { index in
            let node = nodes[index]
            guard (node.kind == .elementary) == isElementary else { return false }
            if !database.isEmpty, node.database != database { return false }
            if !symbol.isEmpty, node.unit != symbol { return false }
            if !categories.isEmpty, node.categories.map({ $0.lowercased() }) != categories { return false }
            if isElementary { return true }
            if !location.isEmpty, node.location.lowercased() != location { return false }
            let made = node.product.isEmpty ? node.name : node.product
            return product.isEmpty || made.lowercased() == product
        }
    }
}
