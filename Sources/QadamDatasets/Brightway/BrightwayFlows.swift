import QadamLifeCycle

/// The flows of a package: those of its activities, and what exchanges name beyond them.
struct BrightwayFlows {
    private(set) var rows: [DatabaseFlow] = []
    private var byKey: [String: Int] = [:]

    /// Adds a flow.
    mutating func add(_ flow: DatabaseFlow) -> Int {
        rows.append(flow)
        return rows.count - 1
    }

    /// A substance by its code, else by name, categories and unit. One that is named both ways is one.
    mutating func elementary(
        name: String,
        categories: [String],
        unit: Int,
        symbol: String,
        code: String,
        cas: String = ""
    ) -> Int {
        let compartment = categories.joined(separator: "/")
        let named = "elementary/\(name.lowercased())/\(compartment.lowercased())/\(symbol)"
        let key = code.isEmpty ? named : "elementary " + code
        if let known = byKey[key] { return known }
        let row = add(
            DatabaseFlow(
                id: code.isEmpty ? JSONText.identifier(named) : code,
                name: name,
                kind: .elementary,
                unit: unit,
                cas: cas,
                compartment: compartment
            )
        )
        byKey[key] = row
        return row
    }

    /// Whether categories are those of what is taken from nature.
    static func isTaken(_ categories: [String]) -> Bool {
        guard let first = categories.first?.lowercased() else { return false }
        return ["natural resource", "natural resources", "resource", "resources", "raw", "raw materials"]
            .contains(first)
    }

    /// A product that no activity of the package is.
    struct Outside {
        var database: String
        var name: String
        var product: String
        var location: String
        var unit: Int
        var symbol: String
        var code = ""

        fileprivate var key: String {
            let parts = [
                database, name.lowercased(), product.lowercased(), location.lowercased(), symbol, code,
            ]
            return "outside/" + parts.joined(separator: "/")
        }
    }

    mutating func outside(_ product: Outside) -> Int {
        if let known = byKey[product.key] { return known }
        let row = add(
            DatabaseFlow(
                id: product.code.isEmpty
                    ? JSONText.identifier(product.key) : product.database + "::" + product.code,
                name: product.product.isEmpty ? product.name : product.product,
                kind: .product,
                unit: product.unit,
                location: product.location
            )
        )
        byKey[product.key] = row
        return row
    }

    // MARK: Co-products

    private static func key(_ name: String, _ symbol: String) -> String {
        "co/\(name.lowercased())/\(symbol)"
    }

    /// A further product of an activity, known by name and unit.
    mutating func coProduct(name: String, unit: Int, symbol: String, location: String) -> Int {
        let key = Self.key(name, symbol)
        if let known = byKey[key] { return known }
        let flow = DatabaseFlow(
            id: JSONText.identifier(key),
            name: name,
            kind: .product,
            unit: unit,
            location: location
        )
        byKey[key] = add(flow)
        return rows.count - 1
    }

    /// The further product with a name and a unit, if an activity makes one.
    func coProduct(named name: String, symbol: String) -> Int? { byKey[Self.key(name, symbol)] }
}
