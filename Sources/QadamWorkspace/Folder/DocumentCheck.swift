import QadamEvidence
import QadamExchange
import QadamInventory
import QadamStore
import QadamUnits

/// Reads every document of an import through its own reader and collects what is wrong with them.
struct DocumentCheck {
    private(set) var diagnostics: [Diagnostic] = []
    private(set) var activitySources: [ActivitySource] = []
    /// Whether the source lines could be read.
    private(set) var knowsSources = false

    init(_ documents: DocumentSet) {
        if documents.has(.organisation) { checkOrganisation(documents) }
        if documents.has(.products) { diagnostics += ProductDocuments.read(documents).diagnostics }
        if documents.has(.waste) { diagnostics += WasteDocuments.check(documents) }
    }

    private mutating func checkOrganisation(_ documents: DocumentSet) {
        let (content, findings) = OrganisationDocuments.read(documents)
        diagnostics += findings
        if let content {
            knowsSources = true
            diagnostics += Self.structure(content, hasWaste: documents.has(.waste))
            let year = Period(year: content.head.year)
            let areas = Dictionary(
                content.buildings.map { ($0.id, $0.areaM2) },
                uniquingKeysWith: { first, _ in first }
            )
            let usual = Dictionary(
                content.head.usual.map { ($0.source, $0) },
                uniquingKeysWith: { first, _ in first }
            )
            diagnostics += Self.check(content.head.usual, content.sources)
            let derived = Set(content.derived.map(\.source))
            activitySources = content.sources.map { line in
                ActivitySource(
                    id: line.id,
                    unit: line.unit,
                    calendar: derived.contains(line.id) ? .events : Self.calendar(line, year),
                    mayBeNegative: line.method == RefrigerantMassBalance.name,
                    expected: usual[line.id].flatMap { $0.band(in: line.unit) }
                        ?? line.building.flatMap { areas[$0] }.flatMap { Self.expected(line, areaM2: $0) },
                    bought: Self.bought(line)
                )
            }
            if documents.hasFolder(PathwayDocuments.folder) {
                diagnostics += PathwayDocuments.check(documents, choices: content.head.choices)
            }
        }
    }

    /// A stated band must be about a line that is there, in a unit that fits, and once.
    private static func check(_ usual: [UsualQuantity], _ lines: [SourceLine]) -> [Diagnostic] {
        var seen: Set<String> = []
        return usual.compactMap { band in
            let place = Place.entity(kind: "usual", id: band.source)
            let arguments: [String: Argument] = [
                "source": .text(band.source), "unit": .text(band.low.unit.symbol),
            ]
            guard let line = lines.first(where: { $0.id == band.source }) else {
                return Diagnostic("WSP-0660", .error, at: place, arguments)
            }
            if !seen.insert(band.source).inserted {
                return Diagnostic("WSP-0661", .error, at: place, arguments)
            }
            if band.band(in: line.unit) != nil { return nil }
            let more = arguments.merging(["line": .text(line.unit.symbol)]) { $1 }
            return Diagnostic("WSP-0662", .error, at: place, more)
        }
    }

    /// What is wrong with the organisation whatever its records say: unknown factors, choices that were not made,
    /// methods without what they need. An inventory without records finds it.
    ///
    /// Lines of the waste tables (`INV-0865`) wait for those tables: they may be another folder of the workspace, and the
    /// calculation asks for them.
    private static func structure(_ content: OrganisationDocuments, hasWaste: Bool) -> [Diagnostic] {
        let (input, problems) = content.input(StoredActivities(), gwp: nil)
        let inventory = Inventory.calculate(input, options: UncertaintyOptions(trials: nil))
        return problems
            + inventory.diagnostics.filter {
                $0.severity == .error && (hasWaste || $0.code != "INV-0865")
            }
    }

    /// The band in which a day's use of energy of a building lies, by its floor area. It is meant to catch a slip of
    /// the unit (kWh for MWh), not to judge the use: from 5 to 2,000 kWh/m² a year for electricity; heat has no lower
    /// end, since summers need almost none. The reference buildings of the example use 53 to 624 kWh/m² of electricity.
    private static func expected(_ line: SourceLine, areaM2: Double) -> ExpectedMagnitude? {
        guard line.category == .electricity || line.category == .heat,
            let perKilowattHour = try? Amount(1, "kWh").converted(to: line.unit).value
        else { return nil }
        let low = line.category == .electricity ? 5.0 : 1e-6
        let perDay = areaM2 * perKilowattHour / 365
        return ExpectedMagnitude(low: low * perDay, high: 2_000 * perDay, per: .day)
    }

    private static func bought(_ line: SourceLine) -> ActivitySource.BoughtEnergy? {
        switch line.category {
        case .electricity: .electricity
        case .heat: .heat
        default: nil
        }
    }

    private static func calendar(_ line: SourceLine, _ year: Period?) -> ActivitySource.Calendar {
        // A line that counts the records of other lines, or the methane of a landfill, has none of its own.
        guard line.activityOf.isEmpty, line.factors["landfill"] == nil, line.method != WasteTables.name else {
            return .events
        }
        return switch line.rhythm {
        case .event: .events
        case .month, .quarter, .year: year.map { .complete($0) } ?? .withoutOverlap
        }
    }
}
