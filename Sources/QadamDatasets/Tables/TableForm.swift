/// The tables of Qadam's own form of a database, and the columns of each in the order in which they are written.
enum TableForm: String, CaseIterable {
    case database, units, flows, properties, processes, exchanges, parameters, allocation
    case methods, categories, factors, weighting, pairs

    /// Version of the form that is written and read.
    static let version = "1"
    /// Stands where an exchange has no provider although one process alone could be it.
    static let noProvider = "-"

    /// Columns of the pedigree matrix, in the order of `ExchangeQuality.scores`.
    static let scores = ["reliability", "completeness", "time", "place", "technology"]
    /// Columns that are written only where a row has something in them.
    static let rare = Set(["values", "basic_variance"] + scores)

    var file: String { rawValue + ".csv" }

    /// Columns that must be there.
    var required: [String] {
        switch self {
        case .database: ["name", "version"]
        case .units: ["symbol", "quantity", "factor"]
        case .flows: ["id", "kind", "unit"]
        case .properties: ["flow", "property", "unit", "amount"]
        case .processes: ["id"]
        case .exchanges: ["process", "flow", "direction", "amount"]
        case .parameters: ["name", "value"]
        case .allocation: ["process", "rule", "product", "share"]
        case .methods: ["id"]
        case .categories: ["method", "id", "unit"]
        case .factors: ["method", "category", "flow", "factor"]
        case .weighting: ["method", "set", "category"]
        case .pairs: ["method", "target"]
        }
    }

    /// All columns.
    var columns: [String] {
        switch self {
        case .database: required
        case .units: ["key"] + required
        case .flows: ["key", "id", "name", "kind", "unit", "cas", "compartment", "location", "gas"]
        case .properties: required + ["source"]
        case .processes:
            [
                "key", "id", "name", "location", "category", "valid_from", "valid_to", "stage", "kind",
                "default_allocation", "aggregated", "source",
            ]
        case .exchanges:
            [
                "process", "label", "direction", "flow", "amount", "unit", "reference", "avoided", "provider",
                "formula", "distribution", "p1", "p2", "p3", "values",
            ] + Self.scores + ["basic_variance", "note"]
        case .parameters:
            ["process", "name", "value", "formula", "distribution", "p1", "p2", "p3", "values", "note"]
        case .allocation: ["process", "rule", "product", "exchange", "share"]
        case .methods: ["key", "id", "name", "source"]
        case .categories: ["method", "key", "id", "name", "unit"]
        case .factors: required + ["location"]
        case .weighting: ["method", "set", "name", "unit", "category", "normalisation", "weight"]
        case .pairs: ["method", "name", "cas", "compartment", "target", "factor"]
        }
    }
}

/// Keys by which tables name each other's rows: the identifier, and a number behind it where it occurs again.
struct TableKeys {
    /// A key for each identifier, all different.
    let keys: [String]
    /// Whether a key differs from its identifier, so that it must be written.
    let areNeeded: Bool

    init(_ identifiers: [String]) {
        var seen = Set(identifiers)
        seen.insert(TableForm.noProvider)
        var first: Set<String> = ["", TableForm.noProvider]
        var isDifferent = false
        keys = identifiers.map { identifier in
            if first.insert(identifier).inserted { return identifier }
            isDifferent = true
            var number = 2
            while !seen.insert("\(identifier)#\(number)").inserted { number += 1 }
            return "\(identifier)#\(number)"
        }
        areNeeded = isDifferent
    }

    subscript(index: Int) -> String { keys[index] }
}
