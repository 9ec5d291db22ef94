import QadamLifeCycle

/// The UUIDs of the datasets: those of the database where they are UUIDs, else version 5 of the name of the database,
/// the kind and the identifier, so that the same database always gives the same ones. Unit groups and flow properties
/// are named after all that they say, as programs with several packages would take two of one UUID for the same.
struct ILCDIdentifiers {
    let processes: [String]
    let flows: [String]
    /// For each method those of its categories.
    let categories: [[String]]
    let database: String

    init(_ database: LifeCycleDatabase) {
        let base = database.name
        processes = Self.assigned(database.processes.map(\.id), base + "/process")
        flows = Self.assigned(database.flows.map(\.id), base + "/flow")
        var taken: Set<String> = []
        categories = database.methods.map { method in
            let kind = base + "/category/" + method.id
            return method.categories.map { Self.assigned($0.id, kind, &taken) }
        }
        self.database = Self.of(base + "/database")
    }

    /// The UUID of a name.
    static func of(_ name: String) -> String { NameBasedUUID.of(ILCDAddition.namespace + "/" + name) }

    private static func assigned(_ ids: [String], _ kind: String) -> [String] {
        var taken: Set<String> = []
        return ids.map { assigned($0, kind, &taken) }
    }

    private static func assigned(_ id: String, _ kind: String, _ taken: inout Set<String>) -> String {
        var uuid = NameBasedUUID.fits(id) ? id.lowercased() : of(kind + "/" + id)
        // Two identifiers that differ in small and capital letters only, or one that stands twice.
        var number = 1
        while !taken.insert(uuid).inserted {
            number += 1
            uuid = of("\(kind)/\(id)#\(number)")
        }
        return uuid
    }
}
