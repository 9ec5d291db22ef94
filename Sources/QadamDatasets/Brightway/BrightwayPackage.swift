import QadamEvidence
import QadamLifeCycle

/// The activities of a package while they become a database.
struct BrightwayPackage {
    /// What a row of production makes.
    enum Product: Equatable {
        /// What the activity is.
        case own
        /// A product that stands for itself in the package, or what another activity makes: its node.
        case node(Int)
        /// A further product, known by this row alone.
        case coProduct
        /// Of another database, or not clear.
        case other(BrightwayTarget)
        /// `input` is no key.
        case unreadable
    }

    let assembly: PackageAssembly
    let content: BrightwayContent
    var nodes: BrightwayNodes
    /// Products of each activity, by the place of their row among its rows.
    var products: [[Int: Product]] = []
    var flows = BrightwayFlows()
    var parameters = BrightwayParameters()
    /// Exchanges and the activities that make them.
    var links: [(exchange: Int, node: Int)] = []
    /// Distributions whose bounds are not kept.
    var boundsLeftOut = 0
    /// Activities that produce one unit of themselves without saying so.
    var implied: [String] = []
    /// Exchanges with other databases, by their name.
    var elsewhere: [String: Int] = [:]
    /// Those of them that an activity of the package fits in everything else.
    var fitting: [String: Int] = [:]
    private var isTaken: [Bool] = []

    init(_ assembly: PackageAssembly, _ content: BrightwayContent) {
        self.assembly = assembly
        self.content = content
        nodes = BrightwayNodes(databases: content.databases)
    }

    mutating func read() {
        let isOnly = content.databases.count == 1
        for activity in content.activities {
            isTaken.append(!nodes.add(BrightwayNode(activity, isOnlyDatabase: isOnly)))
        }
        for index in content.activities.indices { products.append(settleProducts(of: index)) }
        for index in nodes.nodes.indices { addFlow(of: index) }
        readParameters()
        for index in content.activities.indices where nodes.nodes[index].kind == .process {
            readProcess(index)
        }
        assembly.database.flows = flows.rows
        link()
        if assembly.report.omissions.contains(where: { $0.kind == "process" }) { assembly.dropUnusedFlows() }
        addNotes()
    }

    /// Whether another activity before has the same key.
    func isRepeated(_ index: Int) -> Bool { isTaken[index] }

    /// Says which of its production rows is the product of an activity, and what that tells of its unit and name.
    private mutating func settleProducts(of index: Int) -> [Int: Product] {
        let activity = content.activities[index]
        let rows = activity.exchangeRows
        let made = rows.indices.filter { place in
            let (table, row) = rows[place]
            return BrightwayExchangeType(activity.exchanges[table].text(row, .type)) == .production
        }
        var found: [Int: Product] = [:]
        for place in made {
            let (number, row) = rows[place]
            let table = activity.exchanges[number]
            let product = product(table, row, of: index, isOnly: made.count == 1)
            found[place] = product
            let amount = table.cell(row, .amount)?.number
            let unit = table.text(row, .unit)
            switch product {
            case .own:
                learn(index, unit: unit, amount: amount)
                if nodes.nodes[index].product.isEmpty {
                    let given = table.text(row, .product)
                    nodes.nodes[index].product = given.isEmpty ? table.text(row, .name) : given
                }
            case .node(let other) where nodes.nodes[other].kind == .product:
                learn(other, unit: unit, amount: amount)
            default: continue
            }
        }
        return found
    }

    private mutating func learn(_ index: Int, unit: String, amount: Double?) {
        if nodes.nodes[index].unit.isEmpty, !unit.isEmpty {
            nodes.nodes[index].unit = BrightwayUnits.symbol(unit)
        }
        if let amount, amount < 0 { nodes.nodes[index].isTreatment = true }
    }

    private func product(
        _ table: BrightwayTable,
        _ row: BrightwayTable.Row,
        of index: Int,
        isOnly: Bool
    ) -> Product {
        let node = nodes.nodes[index]
        let isKeyed = !table.text(row, .input).isEmpty || !table.text(row, .code).isEmpty
        if !isKeyed, isNamed(table, row, as: node) { return .own }
        guard let target = nodes.target(table, row, isElementary: false, own: node.database) else {
            return .unreadable
        }
        switch target {
        case .node(index): return .own
        case .node(let other): return .node(other)
        case .elsewhere(let database) where isKeyed || !database.isEmpty: return .other(target)
        case .unclear where isKeyed: return .other(target)
        case .elsewhere, .unclear: return isOnly ? .own : .coProduct
        }
    }

    /// Whether a row names an activity, or its product, and contradicts it in nothing.
    private func isNamed(_ table: BrightwayTable, _ row: BrightwayTable.Row, as node: BrightwayNode) -> Bool {
        let name = table.text(row, .name).lowercased()
        let unit = table.text(row, .unit)
        let location = table.text(row, .location)
        let database = table.text(row, .database)
        guard name == node.name.lowercased() || (!name.isEmpty && name == node.product.lowercased()) else {
            return false
        }
        if !unit.isEmpty, !node.unit.isEmpty, BrightwayUnits.symbol(unit) != node.unit { return false }
        if !location.isEmpty, !node.location.isEmpty, location.lowercased() != node.location.lowercased() {
            return false
        }
        // What an activity makes is its own, whatever other database an old table states.
        return database.isEmpty || database == node.database || !nodes.holds(database)
    }

    private mutating func addFlow(of index: Int) {
        let node = nodes.nodes[index]
        guard !node.unit.isEmpty, !isTaken[index] else { return }
        let unit = assembly.units.unit(node.unit)
        switch node.kind {
        case .elementary:
            let cas = content.activities[index].text("cas number")
            nodes.nodes[index].flow = flows.elementary(
                name: node.name,
                categories: node.categories,
                unit: unit,
                symbol: node.unit,
                code: node.code,
                cas: cas
            )
        case .process, .product:
            nodes.nodes[index].flow = flows.add(
                DatabaseFlow(
                    id: node.id,
                    name: node.product.isEmpty ? node.name : node.product,
                    kind: node.isTreatment ? .waste : .product,
                    unit: unit,
                    location: node.location
                )
            )
        }
    }

    /// Gives every exchange the process that its row names; what names none that is there stays open.
    private func link() {
        for (exchange, node) in links where nodes.nodes[node].kind == .process {
            let process = nodes.nodes[node].process
            if process >= 0 {
                assembly.database.exchanges.provider[exchange] = Int32(process)
            } else {
                assembly.close(Int32(exchange), candidates: 0, sought: nodes.nodes[node].name)
            }
        }
    }

    private func addNotes() {
        if boundsLeftOut > 0 {
            note("DAT-0514", ["count": .integer(boundsLeftOut)])
        }
        if !implied.isEmpty {
            note(
                "DAT-0512",
                ["count": .integer(implied.count), "processes": .list(Array(implied.prefix(5)))]
            )
        }
        for (database, count) in elsewhere.sorted(by: { $0.key < $1.key }) {
            if database.isEmpty {
                note("DAT-0532", ["count": .integer(count)])
            } else {
                note("DAT-0520", ["count": .integer(count), "database": .text(database)])
            }
        }
        for (database, count) in fitting.sorted(by: { $0.key < $1.key }) {
            let words: [String: Argument] = ["count": .integer(count), "database": .text(database)]
            assembly.warn(Finding("DAT-0533", at: .whole, words))
        }
        if !content.unread.isEmpty {
            for name in content.unread { assembly.omit("field", id: name, name: name, reason: "DAT-0508") }
            note("DAT-0508", ["count": .integer(content.unread.count), "names": .list(content.unread)])
        }
    }

    private func note(_ code: String, _ arguments: [String: Argument]) {
        assembly.add(Diagnostic(code, .note, at: .whole, arguments))
    }
}
