public import QadamEvidence

/// Which elementary flows are greenhouse gases, in the nomenclatures of ecoinvent, US LCI, FEDEFL, ILCD and
/// SimaPro: a table that a user can see and extend.
///
/// A flow is a greenhouse gas where a substance row fits its name or CAS number and its compartment is air: an
/// emission, or carbon dioxide taken from the air. The first row that fits counts, rows of the user before
/// those built in. Carbon dioxide and methane are told apart by name, never by CAS number alone: the number is
/// the same for fossil and biogenic gas. A flow whose compartment the package does not say has that which a row of
/// the kind `flow` gives its identifier, else the compartment `unspecified`: only rows that name it count the flow.
public struct FlowMapping: Sendable {
    /// The rows, those of the user first.
    public let rows: [FlowMappingRow]
    /// Rows of the user that do not read.
    public let diagnostics: [Diagnostic]
    /// Compartment by identifier of a flow, in small letters.
    private let compartments: [String: String]

    /// The rows built in.
    public static let standard = FlowMapping()
    /// The text of the rows built in: a table to start from.
    public static var standardTable: String { EmbeddedFlowMapping.csv }

    /// The rows built in, behind a user's own.
    ///
    /// - Parameters:
    ///   - own: comma-separated rows with the header `kind,name,cas,compartment,gas,class,effect,source` (and `ids`).
    ///   - file: its name, for findings.
    public init(own: String? = nil, file: String = "flow-mapping.csv") {
        let standard = FlowMappingRow.read(EmbeddedFlowMapping.csv, isOwn: false)
        let mine = own.map { FlowMappingRow.read($0, isOwn: true) } ?? (rows: [], malformed: [])
        rows = mine.rows + standard.rows
        var places: [String: String] = [:]
        for row in rows where row.kind == .flow {
            for id in row.ids.split(separator: "|") where places[id.lowercased()] == nil {
                places[id.lowercased()] = row.compartment
            }
        }
        compartments = places
        diagnostics = mine.malformed.map {
            Diagnostic("LCA-1101", .error, at: .file(file, row: $0))
        }
    }

    /// What the table says of a flow.
    public enum Finding: Sendable, Equatable {
        /// A greenhouse gas, by a substance row and (where the compartment decided) a compartment row.
        case gas(FlowGas, substance: FlowMappingRow, compartment: FlowMappingRow?, isUnspecified: Bool)
        /// Sounds like a greenhouse gas, and no row knows it.
        case unknown
        /// No greenhouse gas, or not in the air.
        case none
    }

    /// What the table says of a name, CAS number and compartment.
    ///
    /// - Parameters:
    ///   - compartment: as the package has it; empty where it says none.
    ///   - id: identifier of the flow, which tells the compartment where that is empty.
    ///   - isInputOnly: whether processes only take the flow: carbon dioxide in air is then an uptake.
    public func finding(
        name: String,
        cas: String = "",
        compartment: String,
        id: String = "",
        isInputOnly: Bool = false
    ) -> Finding {
        let name = Array(FlowText.name(name).utf8)
        let given = compartment.isEmpty ? compartments[id.lowercased()] ?? "unspecified" : compartment
        let place = Array(FlowText.compartment(given).utf8)
        let number = FlowText.cas(cas)
        let medium = rows.first {
            $0.kind == .compartment && FlowText.fits(place, $0.compartmentPattern)
        }
        let substance = rows.first {
            $0.kind == .substance && $0.isSubstance(name: name, cas: number, compartment: place)
        }
        if let substance, let effect = substance.effect ?? medium?.effect {
            let isUptake = effect == .uptake || (isInputOnly && effect == .release)
            if effect == .none || (isUptake && substance.gas != "CO2") {
                // A resource such as methane in the ground is no gas of the air.
                return isInputOnly && effect == .release ? .unknown : .none
            }
            return gas(substance, medium, effect: effect, isUptake: isUptake)
        }
        if medium?.effect == FlowMappingRow.Effect.none { return .none }
        if medium?.effect == .uptake, substance == nil, !isCarbonDioxide(name) { return .none }
        if rows.contains(where: { $0.kind == .ignore && $0.names(name) }) { return .none }
        return rows.contains { $0.kind == .watch && $0.names(name) } ? .unknown : .none
    }

    private func isCarbonDioxide(_ name: [UInt8]) -> Bool {
        FlowText.fits(name, Array("*carbon dioxide*".utf8))
    }

    private func gas(
        _ substance: FlowMappingRow,
        _ medium: FlowMappingRow?,
        effect: FlowMappingRow.Effect,
        isUptake: Bool
    ) -> Finding {
        let decided = substance.effect == nil ? medium : nil
        var origin = substance.origin
        let isUnspecified = origin == nil && !isUptake
        if isUptake, origin == nil { origin = .biogenic }
        if origin == nil || origin == .fossil, let override = decided?.origin, !isUptake { origin = override }
        let gas = FlowGas(
            substance.gas,
            origin: origin ?? .fossil,
            isStored: effect == .stored,
            isStatedFossil: origin == .fossil
        )
        return .gas(gas, substance: substance, compartment: decided, isUnspecified: isUnspecified)
    }
}
