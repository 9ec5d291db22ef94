import QadamEvidence
import QadamExchange
import QadamFactors
import QadamInventory
import QadamUnits
import QadamWaste

/// Lines of scope 3 category 5 that take mass and emissions from the tables of waste (`waste-tables`).
///
/// The emissions of a route are proportional to its load, so a line gets them per tonne as properties of its own, with the
/// stream, the route and the boundary as their source; what was sent becomes its records. A stream and route belongs to one line.
enum WasteLines {
    /// The source lines with what the tables of waste say, the records, and what is wrong.
    static func fill(
        _ sources: [SourceLine],
        _ choices: FactorChoices,
        _ documents: DocumentSet
    ) -> (sources: [SourceLine], records: [ActivityRecord], diagnostics: [Diagnostic]) {
        guard sources.contains(where: { $0.method == WasteTables.name }), documents.has(.waste),
            let contents = WasteFolder.read(WasteDocuments.input(documents)).contents
        else { return (sources, [], []) }
        var (records, diagnostics, seen): ([ActivityRecord], [Diagnostic], Set<[String]>) = ([], [], [])
        let filled = sources.map { line in
            guard line.method == WasteTables.name, let stream = line.factors["stream"],
                let route = line.factors["route"]
            else { return line }
            let names: [String: Argument] = [
                "source": .text(line.id), "stream": .text(stream), "route": .text(route),
            ]
            guard seen.insert([stream, route]).inserted else {
                diagnostics.append(Diagnostic("WSP-0395", .error, at: line.place, names))
                return line
            }
            let (properties, found) = factors(line, stream, route, contents, choices, names)
            diagnostics += found
            guard let properties else { return line }
            if contents.routes.contains(where: { $0.id == route && $0.kind == .landfill }) {
                diagnostics += ownLandfill(line, sources)
            }
            records += contents.book.movements.filter {
                $0.kind == .sent && $0.stream == stream && $0.route == route
            }.map { record($0, line) }
            return line.with(properties)
        }
        return (filled, records, diagnostics)
    }

    /// Waste that is sent to a landfill while its facility counts an own landfill by year: perhaps the same.
    private static func ownLandfill(_ line: SourceLine, _ sources: [SourceLine]) -> [Diagnostic] {
        guard let facility = line.facility,
            sources.contains(where: { $0.method == OwnLandfill.name && $0.facility == facility })
        else { return [] }
        return [
            Diagnostic(
                "INV-0858",
                .warning,
                at: .entity(kind: "facility", id: facility),
                ["facility": .text(facility), "sources": .list([line.id])]
            )
        ]
    }

    /// Lines of the waste tables have no typed records besides.
    static func check(_ sources: [SourceLine], _ records: RecordColumns) -> [Diagnostic] {
        let lines = sources.filter { $0.method == WasteTables.name }
        guard !lines.isEmpty else { return [] }
        let typed = Set(records.sources)
        return lines.filter { typed.contains($0.id) }.map {
            Diagnostic("WSP-0397", .error, at: $0.place, ["source": .text($0.id)])
        }
    }

    private static func factors(
        _ line: SourceLine,
        _ stream: String,
        _ route: String,
        _ contents: WasteContents,
        _ choices: FactorChoices,
        _ names: [String: Argument]
    ) -> ([String: OwnProperty]?, [Diagnostic]) {
        guard let waste = contents.book.streams.first(where: { $0.id == stream }) else {
            return (nil, [.unknownWaste("stream", stream, contents.book.streams.map(\.id))])
        }
        guard let way = contents.routes.first(where: { $0.id == route }) else {
            return (nil, [.unknownWaste("route", route, contents.routes.map(\.id))])
        }
        guard let boundary = line.factors["boundary"].flatMap(WasteBoundary.init) else {
            let more: [String: Argument] = [
                "boundary": .text(line.factors["boundary"] ?? "–"),
                "known": .list(WasteBoundary.allCases.map(\.rawValue)),
            ]
            return (nil, [Diagnostic("WSP-0394", .error, at: line.place, names.merging(more) { $1 })])
        }
        let load = WasteLoad(stream: stream, tonnes: 1, composition: waste.composition)
        let (emissions, findings) = way.emissions(of: load, choices: choices)
        let wrong = findings.filter { $0.severity == .error }
        guard let found = emissions.emissions(within: boundary) else {
            let parts = emissions.missing(in: boundary).map(\.rawValue)
            let missing = Diagnostic(
                "WSP-0396",
                .error,
                at: line.place,
                names.merging(["parts": .list(parts)]) { $1 }
            )
            return (nil, wrong + [missing])
        }
        return (properties(found, "\(stream), \(route), \(boundary.rawValue)"), wrong)
    }

    /// kg of each gas, and of CO2e of each set, per tonne; a route that emits nothing says so with carbon dioxide of zero.
    private static func properties(_ emissions: WasteEmissions, _ text: String) -> [String: OwnProperty] {
        var result: [String: OwnProperty] = [:]
        func add(_ role: String, _ value: Double, _ tag: String) {
            guard let amount = try? Amount(value, "kg{\(tag)}/t") else { return }
            result["factor.\(role)"] = OwnProperty(
                amount: amount,
                relativeHalfWidth: nil,
                source: "waste tables: \(text)"
            )
        }
        for gas in emissions.gases.present { add(gas.symbol, emissions.gases[gas], gas.symbol) }
        for (set, kilograms) in emissions.published {
            let tag = set == WasteEmissions.unstated ? "CO2e" : "CO2e:\(set)"
            add(tag.replacing(":", with: "."), kilograms, tag)
        }
        if result.isEmpty { add(Gas.co2.symbol, 0, Gas.co2.symbol) }
        return result
    }

    private static func record(_ movement: WasteMovement, _ line: SourceLine) -> ActivityRecord {
        ActivityRecord(
            id: "waste.\(movement.id)",
            source: line.id,
            period: movement.period,
            amount: movement.mass,
            provenance: .weighed,
            evidence: movement.note,
            place: movement.place
        )
    }
}

extension SourceLine {
    /// The same line with more properties of its own.
    fileprivate func with(_ more: [String: OwnProperty]) -> SourceLine {
        SourceLine(
            id: id,
            name: name,
            building: building,
            facility: facility,
            category: category,
            method: method,
            rhythm: rhythm,
            unit: unit,
            factors: factors,
            properties: properties.merging(more) { $1 },
            activityOf: activityOf,
            note: note,
            place: place
        )
    }
}
