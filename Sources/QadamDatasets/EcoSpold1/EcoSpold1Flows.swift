import QadamEvidence
import QadamLifeCycle

/// The flows of a package of EcoSpold 1, which has no list of flows: every exchange describes its own.
///
/// The `number` of an exchange is an identifier in most exports (openLCA, ecoinvent 2), and a mere count in
/// others. It is trusted where no number of the package stands for two different names (of products) or for two
/// different names or compartments (of substances); otherwise flows are told apart by name, location and category.
/// A flow that is counted in units which do not convert into each other becomes one flow for each quantity.
struct EcoSpold1Flows {
    /// What an exchange says of its flow.
    struct Identity: Hashable {
        var number: String
        var name: String
        var location: String
        var category: String
        var subCategory: String
        var cas: String
    }

    /// The flows of the database, and how the raw ones map to them.
    struct Resolved {
        var flows: [DatabaseFlow] = []
        /// For each raw flow its flow.
        var index: [Int] = []
        /// For each raw flow whether it is a waste whose treatment is the product of a process: what gives the
        /// waste away then asks for that service.
        var isTreatment: [Bool] = []
        var findings: [Finding] = []
    }

    private struct Key: Hashable {
        var identity: Identity
        var kind: DatabaseFlow.Kind
        var quantity: String
    }

    private struct Raw {
        var key: Key
        var unit: Int
    }

    private var raw: [Raw] = []
    private var known: [Key: Int] = [:]

    /// The raw flow of an exchange.
    mutating func index(_ identity: Identity, kind: DatabaseFlow.Kind, unit: Int, units: UnitBook) -> Int {
        let key = Key(identity: identity, kind: kind, quantity: units.units[unit].quantity)
        if let index = known[key] { return index }
        known[key] = raw.count
        raw.append(Raw(key: key, unit: unit))
        return raw.count - 1
    }

    /// Whether the numbers of exchanges are identifiers.
    var numbersIdentify: Bool {
        var seen: [String: [String]] = [:]
        for flow in raw {
            let identity = flow.key.identity
            guard !identity.number.isEmpty else { return false }
            let isElementary = flow.key.kind == .elementary
            let meaning =
                isElementary ? [identity.name, identity.category, identity.subCategory] : [identity.name]
            let number = (isElementary ? "e" : "p") + identity.number
            if let other = seen[number], other != meaning { return false }
            seen[number] = meaning
        }
        return true
    }

    /// The flows that the exchanges of a database, and the impact categories, use.
    func resolved(
        units: UnitBook,
        used database: LifeCycleDatabase,
        and characterized: Set<Int32> = []
    ) -> Resolved {
        let byNumber = numbersIdentify
        let makes = madeProducts(database, byNumber: byNumber)
        let used = Set(database.exchanges.flow).union(characterized)
        var result = Resolved()
        var index: [String: Int] = [:]
        var ids: Set<String> = []
        var quantities: [String: Set<String>] = [:]
        for flow in raw {
            quantities[base(flow.key, byNumber: byNumber), default: []].insert(flow.key.quantity)
        }
        for (place, flow) in raw.enumerated() {
            var key = flow.key
            let isTreatment =
                key.kind == .waste && makes.contains(Self.token(productKey(key), byNumber: byNumber))
            if isTreatment { key = productKey(key) }
            result.isTreatment.append(isTreatment)
            let token = Self.token(key, byNumber: byNumber)
            if let known = index[token] {
                result.index.append(known)
                if result.flows[known].location != key.identity.location { result.flows[known].location = "" }
                continue
            }
            guard used.contains(Int32(place)) else {
                result.index.append(-1)
                continue
            }
            index[token] = result.flows.count
            result.index.append(result.flows.count)
            let several = quantities[base(key, byNumber: byNumber)].map { $0.count > 1 } ?? false
            let row = row(flow, key, byNumber: byNumber, several: several, units: units, taken: &ids)
            result.flows.append(row)
            if several { result.findings.append(finding(row, units.units[flow.unit])) }
        }
        return result
    }

    private func finding(_ flow: DatabaseFlow, _ unit: DatabaseUnit) -> Finding {
        let arguments: [String: Argument] = ["flow": .text(flow.name), "unit": .text(unit.symbol)]
        return Finding("DAT-0218", at: .entity(kind: "flow", id: flow.id, field: "unit"), arguments)
    }

    private func productKey(_ key: Key) -> Key {
        Key(identity: key.identity, kind: .product, quantity: key.quantity)
    }

    private func madeProducts(_ database: LifeCycleDatabase, byNumber: Bool) -> Set<String> {
        var made: Set<String> = []
        for index in database.exchanges.flow.indices {
            let key = raw[Int(database.exchanges.flow[index])].key
            let flags = database.exchanges.flags[index]
            guard key.kind == .product, !flags.contains(.input), !flags.contains(.avoided) else { continue }
            made.insert(Self.token(key, byNumber: byNumber))
        }
        return made
    }

    private func base(_ key: Key, byNumber: Bool) -> String {
        Self.token(Key(identity: key.identity, kind: key.kind, quantity: ""), byNumber: byNumber)
    }

    private static func token(_ key: Key, byNumber: Bool) -> String {
        let identity = key.identity
        let parts =
            byNumber
            ? [identity.number]
            : [identity.name, identity.location, identity.category, identity.subCategory]
        return ([String(key.kind.rawValue)] + parts + [key.quantity]).joined(separator: "\u{1F}")
    }

    private func row(
        _ flow: Raw,
        _ key: Key,
        byNumber: Bool,
        several: Bool,
        units: UnitBook,
        taken ids: inout Set<String>
    ) -> DatabaseFlow {
        let identity = key.identity
        let compartment = [identity.category, identity.subCategory].filter { !$0.isEmpty }.joined(
            separator: "/"
        )
        var id = identity.number
        if !byNumber {
            id = [identity.name, identity.location, compartment].filter { !$0.isEmpty }.joined(
                separator: " | "
            )
        }
        if several { id += " [" + units.units[flow.unit].quantity + "]" }
        // A number may stand for a product and, apart from it, for a substance or a waste.
        while !ids.insert(id).inserted { id += " (\(key.kind))" }
        let isElementary = key.kind == .elementary
        return DatabaseFlow(
            id: id,
            name: identity.name.isEmpty ? identity.number : identity.name,
            kind: key.kind,
            unit: flow.unit,
            cas: identity.cas == "NaN" ? "" : identity.cas,
            compartment: isElementary ? compartment : "",
            location: identity.location
        )
    }
}
