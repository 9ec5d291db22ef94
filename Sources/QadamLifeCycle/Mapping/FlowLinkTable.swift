public import QadamEvidence
import QadamUnits

/// A user's pairs of flows of a database and flows of an impact method, as a table of comma-separated values.
///
/// | column | what it says |
/// |---|---|
/// | `name` | name of the database's flow; empty for any |
/// | `cas` | its CAS number; empty for any |
/// | `compartment` | its compartment (`*` stands for anything); empty for any |
/// | `target` | identifier of the method's flow, or its name |
/// | `target_compartment` | where several flows of the method have the name |
/// | `factor` | units of the target in one unit of the flow; empty to convert by unit |
///
/// `target` and one of `name` and `cas` must be there; rows in which either is still empty are passed over, and so are
/// further columns, so that the list of unpaired flows can be filled in and given back.
public struct FlowLinkTable: Sendable {
    /// The pairs, in the order of the table.
    public private(set) var links: [FlowMatcher.Link] = []
    /// Rows that do not read (`LCA-0920`), or whose target the method does not have, or has several times (`LCA-0921`).
    public private(set) var diagnostics: [Diagnostic] = []

    private static let columns = ["name", "cas", "compartment", "target", "target_compartment", "factor"]

    /// Reads a table.
    ///
    /// - Parameters:
    ///   - csv: the table with its header.
    ///   - file: its name, for findings.
    ///   - flows: the flows of the method.
    public init(_ csv: String, file: String, into flows: [DatabaseFlow]) {
        let table = DataTable(csv: csv)
        let places = Self.columns.map { table.column($0) }
        guard places[3] != nil, places[0] != nil || places[1] != nil else {
            diagnostics = [Diagnostic("LCA-0920", .error, at: .file(file, row: 1))]
            return
        }
        for (index, cells) in table.rows.enumerated() {
            let texts = places.map { place in place.flatMap { $0 < cells.count ? cells[$0] : nil } ?? "" }
            if texts[3].isEmpty || (texts[0].isEmpty && texts[1].isEmpty) { continue }
            let factor = texts[5].isEmpty ? nil : Double(texts[5])
            let isFactor = texts[5].isEmpty || factor.map { $0 > 0 && $0.isFinite } == true
            guard isFactor, texts[1].isEmpty || FlowText.cas(texts[1]) != nil else {
                diagnostics.append(Diagnostic("LCA-0920", .error, at: .file(file, row: index + 2)))
                continue
            }
            let targets = Self.targets(texts[3], in: texts[4], flows)
            guard targets.count == 1 else {
                let place = Place.file(file, row: index + 2, column: "target")
                let arguments: [String: Argument] = [
                    "target": .text(texts[3]), "count": .integer(targets.count),
                ]
                diagnostics.append(Diagnostic("LCA-0921", .error, at: place, arguments))
                continue
            }
            links.append(
                FlowMatcher.Link(
                    name: texts[0],
                    cas: texts[1],
                    compartment: texts[2],
                    target: targets[0],
                    factor: factor
                )
            )
        }
    }

    /// Identifiers of the flows that a target means.
    private static func targets(_ text: String, in compartment: String, _ flows: [DatabaseFlow]) -> [String] {
        let elementary = flows.filter { $0.kind == .elementary }
        if let own = elementary.first(where: { $0.id == text }) { return [own.id] }
        let place = FlowPlace(compartment).key
        return elementary.filter {
            FlowText.name($0.name) == FlowText.name(text)
                && (compartment.isEmpty || FlowPlace($0.compartment).key == place)
        }
        .map(\.id)
    }
}
