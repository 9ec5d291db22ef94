internal import QadamEvidence
internal import QadamPathways

/// What the configuration of an otoole model says of a set or parameter: subscripts, default, name of its sheet.
struct OtooleConfiguration {
    /// One set, parameter or result.
    struct Entry {
        /// `set`, `param` or `result`.
        let type: String
        /// The sets of the subscripts, under their published names.
        let indices: [String]
        /// The value of combinations without a row.
        let defaultValue: Double?
        /// The name of its sheet, where it differs.
        let shortName: String?
        /// Where it stands.
        let place: Place
    }

    /// What is said, by name.
    private(set) var entries: [String: Entry] = [:]
    /// The digest of the file; `nil` if it could not be read to its end.
    private(set) var digest: FileDigest?
    /// The name of the file in diagnostics.
    let name: String
    private var order: [String] = []

    /// The names of the parameters, in the order of the file.
    var parameters: [String] { order.filter { entries[$0]?.type == "param" } }
    /// The names of the sets, in the order of the file.
    var sets: [String] { order.filter { entries[$0]?.type == "set" } }

    /// Reads `config.yaml`: a map for every set, parameter and result (`otoole2023.data`).
    init(yaml input: InputFile, _ findings: inout Findings) {
        name = input.name
        let file = YAMLFile(input)
        digest = file.digest
        if let root = file.root {
            for name in root.keys {
                guard let map = root.map(name) else { continue }
                // Keys that are of no use here, such as `dtype`, are no faults.
                _ = map.keys
                guard let type = map.word("type", of: ["set", "param", "result", "symbolic"]) else {
                    continue
                }
                let isParameter = type == "param"
                let entry = Entry(
                    type: type,
                    indices: isParameter ? map.texts("indices").map(Self.published) : [],
                    defaultValue: isParameter ? map.optional.number("default") : nil,
                    shortName: map.optional.text("short_name"),
                    place: .file(input.name, row: root.line(of: name), column: name)
                )
                add(name, entry, map, &findings)
            }
        }
        for finding in file.finish() { findings.add(finding) }
    }

    /// Reads `default_values.csv` of former versions: the columns `name` and `default_value`.
    init(defaults input: InputFile, _ findings: inout Findings) {
        name = input.name
        let names = Column.text("name")
        let values = Column.number("default_value")
        let schema = TableSchema("default_values", columns: [names, values], unique: [["name"]])
        let outcome = TableReader(schema).read(input)
        for finding in outcome.diagnostics { findings.add(finding) }
        digest = outcome.digest
        guard let table = outcome.table else { return }
        for (row, name) in table[names].enumerated() {
            order.append(name)
            entries[name] = Entry(
                type: "param",
                indices: OSeMOSYSCatalogue.parameter(name)?.signatures.first ?? [],
                defaultValue: table[values][row],
                shortName: nil,
                place: .file(input.name, row: table.rowNumbers[row], column: "name")
            )
        }
    }

    /// Keeps what is said of a published set or parameter, and of others only that they are there.
    private mutating func add(_ name: String, _ entry: Entry, _ map: YAMLMap, _ findings: inout Findings) {
        order.append(name)
        entries[name] = entry
        guard entry.type == "param", let kind = OSeMOSYSCatalogue.parameter(name) else { return }
        if !kind.signatures.contains(where: { $0.sorted() == entry.indices.sorted() }) {
            findings.add(
                .otherIndices,
                at: entry.place,
                [
                    "name": .text(name), "found": .text("[" + entry.indices.joined(separator: ",") + "]"),
                    "expected": .list(kind.shownSignatures),
                ]
            )
        }
    }

    /// The published name of a set that may be written in another way.
    static func published(_ set: String) -> String {
        if let kind = OSeMOSYSCatalogue.set(set) { return kind.name }
        // The second region of a route, as pandas and otoole tell it from the first.
        return ["_REGION", "REGION.1"].contains(set) ? "REGION" : set
    }
}
