import QadamEvidence
import QadamFactors
import QadamUnits

/// A row of the mapping of elementary flows to greenhouse gases (`Data/lifecycle/flow-mapping.csv`).
///
/// | kind | what it says |
/// |---|---|
/// | `substance` | a name (`*` stands for anything, `|` separates names) or CAS number is this gas of this class |
/// | `compartment` | what a compartment means: `release`, `uptake`, `none`; class `aviation` |
/// | `flow` | identifiers of a published list of flows are in this compartment, where a package does not say it |
/// | `ignore` | names that only sound like a greenhouse gas |
/// | `watch` | names that must not be passed over in silence |
public struct FlowMappingRow: Sendable, Equatable {
    /// What a row is about.
    public enum Kind: String, Sendable, CaseIterable {
        /// A gas.
        case substance
        /// A compartment.
        case compartment
        /// Identifiers and their compartment.
        case flow
        /// Sounds like a greenhouse gas and is none.
        case ignore
        /// Must be reported where no row knows it.
        case watch
    }

    /// What an output of the flow is for the atmosphere.
    public enum Effect: String, Sendable, CaseIterable {
        /// Gas released.
        case release
        /// Gas taken from the air as a resource.
        case uptake
        /// An output that is gas taken out of the air.
        case stored
        /// Not in the air.
        case none
    }

    /// Row in its table, from 2 (1 is the header).
    public let row: Int
    /// Whether a user wrote it.
    public let isOwn: Bool
    /// What it is about.
    public let kind: Kind
    /// Name pattern as written.
    public let name: String
    /// CAS number as written.
    public let cas: String
    /// Compartment pattern as written.
    public let compartment: String
    /// Symbol of the gas.
    public let gas: String
    /// Origin; `nil` where it is not known (counted as fossil and said).
    public let origin: GasOrigin?
    /// What it means for the atmosphere; `nil` where the compartment decides.
    public let effect: Effect?
    /// Where the row comes from.
    public let source: String
    /// Identifiers of flows as written, with `|` between them; only in rows of the kind `flow`.
    public let ids: String

    let patterns: [[UInt8]]
    let compartmentPattern: [UInt8]
    let number: String?

    /// Reads the rows of a table; `nil` in place of a row that does not read.
    static func read(_ csv: String, isOwn: Bool) -> (rows: [FlowMappingRow], malformed: [Int]) {
        let table = DataTable(csv: csv)
        let names = ["kind", "name", "cas", "compartment", "gas", "class", "effect", "source", "ids"]
        let columns = names.map { table.column($0) }
        guard columns.prefix(6).allSatisfy({ $0 != nil }) else { return ([], [1]) }
        var rows: [FlowMappingRow] = []
        var malformed: [Int] = []
        for (index, cells) in table.rows.enumerated() {
            let values = columns.map { column -> String? in
                guard let column else { return "" }
                return column < cells.count ? cells[column] : nil
            }
            let texts = values.compactMap(\.self)
            if texts.count == names.count, let row = Self(texts, row: index + 2, isOwn: isOwn) {
                rows.append(row)
            } else {
                malformed.append(index + 2)
            }
        }
        return (rows, malformed)
    }

    private init?(_ cells: [String], row: Int, isOwn: Bool) {
        guard let kind = Kind(rawValue: cells[0]) else { return nil }
        self.row = row
        self.isOwn = isOwn
        self.kind = kind
        name = cells[1]
        cas = cells[2]
        compartment = cells[3]
        gas = cells[4]
        origin = GasOrigin(rawValue: cells[5])
        effect = cells[6].isEmpty ? nil : Effect(rawValue: cells[6])
        source = cells[7]
        ids = cells[8]
        number = FlowText.cas(cells[2])
        patterns = cells[1].split(separator: "|").map { Array(FlowText.name(String($0)).utf8) }
        compartmentPattern = Array(FlowText.compartment(cells[3]).utf8)
        guard origin != nil || ["", "unspecified"].contains(cells[5]),
            cells[6].isEmpty || effect != nil, cells[2].isEmpty || number != nil
        else { return nil }
        switch kind {
        case .substance:
            guard Gas(symbol: gas) != nil, !patterns.isEmpty || number != nil, !cells[5].isEmpty,
                effect == nil || !cells[3].isEmpty
            else { return nil }
        case .flow: guard !ids.isEmpty, !cells[3].isEmpty else { return nil }
        case .compartment: guard effect != nil, !cells[3].isEmpty else { return nil }
        case .ignore, .watch: guard !patterns.isEmpty else { return nil }
        }
    }

    /// Whether a flow is this substance: by CAS number where both have one, else by name.
    func isSubstance(name: [UInt8], cas: String?, compartment: [UInt8]) -> Bool {
        if !compartmentPattern.isEmpty, !FlowText.fits(compartment, compartmentPattern) { return false }
        if let number, let cas { return number == cas }
        return names(name)
    }

    func names(_ name: [UInt8]) -> Bool { patterns.contains { FlowText.fits(name, $0) } }
}
