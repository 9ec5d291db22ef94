import QadamEvidence
import QadamExchange
import QadamFactors
import QadamInventory
import QadamUnits
import QadamWaste

/// Lines that take mass and emissions from the tables of waste (`waste-tables`): waste that was sent away in scope 3 category 5,
/// waste that was treated on the site in scope 1.
///
/// The emissions of a route are proportional to its load, so a line gets them per tonne as properties of its own, with the
/// stream, the route and the boundary as their source; what was sent or treated becomes its records. A stream and route belongs
/// to one line. Avoided burden is no part of what a route gives out (`AvoidedBurden` has no emissions) and never comes here.
struct WasteLines {
    /// The source lines with what the tables of waste say.
    private(set) var sources: [SourceLine] = []
    /// What was sent and treated.
    private(set) var records: [ActivityRecord] = []
    /// What is wrong.
    private(set) var diagnostics: [Diagnostic] = []
    /// The tables; nil without any, or where they cannot be read.
    private(set) var contents: WasteContents?
    private let choices: FactorChoices
    /// Half widths that the organisation states where a publisher gives none.
    private let stated: [String: Double]
    private let typed: [SourceLine]
    private var seen: Set<WasteTie> = []

    /// Fills the lines of the tables of waste, and makes those that the organisation leaves to the tables.
    init(_ lines: [SourceLine], _ head: OrganisationFile, _ documents: DocumentSet) {
        choices = head.choices
        stated = head.ranges.mapValues(\.relativeHalfWidth)
        typed = lines
        let asksForWaste = head.wasteLines || lines.contains { $0.method == WasteTables.name }
        guard documents.has(.waste) else {
            sources = lines
            if head.wasteLines {
                diagnostics = [Diagnostic("WSP-0520", .warning, at: .file("organisation.yaml"))]
            }
            return
        }
        let (read, findings) = WasteFolder.read(WasteDocuments.input(documents))
        contents = read
        // Broken tables are told by `WSP-0521` where the inventory needs them; their own findings by `qadam waste`.
        guard let read else {
            sources = lines
            if asksForWaste {
                let codes = Set(findings.filter { $0.severity == .error }.map(\.code)).sorted()
                let names: [String: Argument] = ["codes": .list(codes)]
                diagnostics = [Diagnostic("WSP-0521", .error, at: .file("organisation.yaml"), names)]
            }
            return
        }
        let named = lines.map { fill($0, read) }
        sources = named + (head.wasteLines ? made(head, read) : [])
    }

    /// A line as it stands in sources.csv, with what the tables say of it.
    private mutating func fill(_ line: SourceLine, _ contents: WasteContents) -> SourceLine {
        guard let tie = WasteTie(line) else { return line }
        guard seen.insert(tie).inserted else {
            diagnostics.append(Diagnostic("WSP-0395", .error, at: line.place, tie.names(line)))
            return line
        }
        let (properties, found) = factors(line, tie, contents)
        diagnostics += found
        guard let properties else { return line }
        if contents.routes.contains(where: { $0.id == tie.route && $0.kind == .landfill }) {
            if tie.kind == .treated {
                diagnostics.append(Diagnostic("WSP-0523", .error, at: line.place, tie.names(line)))
                return line
            }
            diagnostics += ownLandfill(line)
        }
        records += contents.book.movements.filter { WasteTie($0) == tie }.map { record($0, line) }
        return line.with(properties)
    }

    /// Waste that is sent to a landfill while its facility counts an own landfill by year: perhaps the same.
    private func ownLandfill(_ line: SourceLine) -> [Diagnostic] {
        guard let facility = line.facility,
            typed.contains(where: { $0.method == OwnLandfill.name && $0.facility == facility })
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
}

// MARK: - Lines that the tables make

extension WasteLines {
    /// A line for every stream and route of the book that no line names: the treatment alone, at the facility of the stream.
    ///
    /// What is buried on the own site makes none: it decays by year (`own-landfill`).
    private mutating func made(_ head: OrganisationFile, _ contents: WasteContents) -> [SourceLine] {
        let facilities = Set(head.organisation.facilities.map(\.id))
        var made: [SourceLine] = []
        var without: Set<String> = []
        for movement in contents.book.movements {
            guard let tie = WasteTie(movement), !seen.contains(tie),
                let stream = contents.book.streams.first(where: { $0.id == tie.stream }),
                let route = contents.routes.first(where: { $0.id == tie.route }),
                let category = tie.category(of: route.kind)
            else { continue }
            guard facilities.contains(stream.site) else {
                if without.insert(stream.id).inserted {
                    let names: [String: Argument] = [
                        "stream": .text(stream.id), "site": .text(stream.site),
                        "known": .list(facilities.sorted()),
                    ]
                    diagnostics.append(Diagnostic("WSP-0522", .error, at: stream.place, names))
                }
                continue
            }
            if let line = tie.line(stream, route, category) { made.append(fill(line, contents)) }
        }
        return made
    }
}

// MARK: - Emissions per tonne

extension WasteLines {
    private func factors(
        _ line: SourceLine,
        _ tie: WasteTie,
        _ contents: WasteContents
    ) -> ([String: OwnProperty]?, [Diagnostic]) {
        guard let waste = contents.book.streams.first(where: { $0.id == tie.stream }) else {
            return (nil, [.unknownWaste("stream", tie.stream, contents.book.streams.map(\.id))])
        }
        guard let way = contents.routes.first(where: { $0.id == tie.route }) else {
            return (nil, [.unknownWaste("route", tie.route, contents.routes.map(\.id))])
        }
        let names = tie.names(line)
        guard let boundary = line.factors["boundary"].flatMap(WasteBoundary.init) else {
            let more: [String: Argument] = [
                "boundary": .text(line.factors["boundary"] ?? "–"),
                "known": .list(WasteBoundary.allCases.map(\.rawValue)),
            ]
            return (nil, [Diagnostic("WSP-0394", .error, at: line.place, names.merging(more) { $1 })])
        }
        if tie.kind == .treated, boundary != .process {
            let more: [String: Argument] = ["boundary": .text(boundary.rawValue)]
            return (nil, [Diagnostic("WSP-0524", .error, at: line.place, names.merging(more) { $1 })])
        }
        let load = WasteLoad(stream: tie.stream, tonnes: 1, composition: waste.composition)
        let (emissions, findings) = way.emissions(of: load, choices: choices)
        let wrong = findings.filter { $0.severity == .error }
        guard let found = emissions.emissions(within: boundary) else {
            let parts = emissions.missing(in: boundary).map(\.rawValue)
            let more: [String: Argument] = ["parts": .list(parts)]
            let missing = Diagnostic("WSP-0396", .error, at: line.place, names.merging(more) { $1 })
            return (nil, wrong + [missing])
        }
        let interval = way.interval(of: load, within: boundary, choices: choices, stated: stated)
        let text = "\(tie.stream), \(tie.route), \(boundary.rawValue)"
        return (Self.properties(found, interval, text), wrong)
    }

    /// kg of each gas, and of CO2e of each set, per tonne; a route that emits nothing says so with carbon dioxide of zero.
    private static func properties(
        _ emissions: WasteEmissions,
        _ interval: RouteInterval?,
        _ text: String
    ) -> [String: OwnProperty] {
        var result: [String: OwnProperty] = [:]
        func add(_ role: String, _ value: Double, _ tag: String, _ halfWidth: Double?) {
            guard let amount = try? Amount(value, "kg{\(tag)}/t") else { return }
            result["factor.\(role)"] = OwnProperty(
                amount: amount,
                relativeHalfWidth: halfWidth,
                source: "waste tables: \(text)"
            )
        }
        for gas in emissions.gases.present {
            add(gas.symbol, emissions.gases[gas], gas.symbol, interval?.gases[gas.symbol])
        }
        for (set, kilograms) in emissions.published {
            let tag = set == WasteEmissions.unstated ? "CO2e" : "CO2e:\(set)"
            add(tag.replacing(":", with: "."), kilograms, tag, interval?.published[set])
        }
        if result.isEmpty { add(Gas.co2.symbol, 0, Gas.co2.symbol, nil) }
        return result
    }

    private func record(_ movement: WasteMovement, _ line: SourceLine) -> ActivityRecord {
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
