import QadamEvidence
import QadamExchange
import QadamInventory
import QadamUnits
import QadamWaste

/// What waste tables and inventory say together about a year: waste that no line counts, and waste that two count.
struct WasteChecks {
    private let contents: WasteContents
    private let input: InventoryInput
    private let lines: [SourceLine]
    /// Entries of the book that have a day in the year and that an inventory counts.
    private let movements: [WasteMovement]

    init(_ contents: WasteContents, _ input: InventoryInput) {
        self.contents = contents
        self.input = input
        lines = input.sources.filter { $0.method == WasteTables.name }
        let year = Period(year: input.year)
        movements = contents.book.movements.filter { movement in
            WasteTie.isCounted(movement) && year.map(movement.period.overlaps) ?? false
        }
    }

    /// Everything that was found.
    var diagnostics: [Diagnostic] {
        uncounted() + withoutRoute() + elsewhere() + ownReceiver() + sameKind() + sameDocument() + landfills()
    }

    private func stream(_ id: String) -> WasteStream? { contents.book.streams.first { $0.id == id } }

    /// Waste of the year that no line counts (`WSP-0525`). Of what is buried on the own site speaks ``landfills()``.
    private func uncounted() -> [Diagnostic] {
        let counted = Set(lines.compactMap(WasteTie.init))
        var tonnes: [WasteTie: Double] = [:]
        var order: [WasteTie] = []
        for movement in movements {
            guard let tie = WasteTie(movement), !counted.contains(tie), isCounted(tie),
                let mass = try? movement.mass.value(in: "t")
            else { continue }
            if tonnes[tie] == nil { order.append(tie) }
            tonnes[tie, default: 0] += mass
        }
        return order.map { tie in
            let names: [String: Argument] = [
                "stream": .text(tie.stream), "route": .text(tie.route), "year": .text(String(input.year)),
                "amount": .amount(tonnes[tie] ?? 0, unit: "t"), "kind": .message(tie.kind.title),
            ]
            let place = stream(tie.stream)?.place ?? .entity(kind: "stream", id: tie.stream)
            return Diagnostic("WSP-0525", .warning, at: place, names)
        }
    }

    private func isCounted(_ tie: WasteTie) -> Bool {
        guard let route = contents.routes.first(where: { $0.id == tie.route }) else { return true }
        return tie.category(of: route.kind) != nil
    }

    /// Entries of the year without a route: nobody can say what they emit (`WSP-0526`).
    private func withoutRoute() -> [Diagnostic] {
        movements.filter { $0.route == nil }.map { movement in
            let names: [String: Argument] = [
                "record": .text(movement.id), "stream": .text(movement.stream),
                "amount": .amount(movement.mass.value, unit: movement.mass.unit.symbol),
            ]
            return Diagnostic("WSP-0526", .warning, at: movement.place, names)
        }
    }

    /// Lines at another facility than the site of their stream: the wrong share of it may be consolidated (`WSP-0527`).
    private func elsewhere() -> [Diagnostic] {
        let facilities = Set(input.organisation.facilities.map(\.id))
        return lines.compactMap { line in
            guard let tie = WasteTie(line), let site = stream(tie.stream)?.site,
                let facility = facility(line),
                facilities.contains(site), facility != site
            else { return nil }
            let more: [String: Argument] = ["site": .text(site), "facility": .text(facility)]
            return Diagnostic("WSP-0527", .warning, at: line.place, tie.names(line).merging(more) { $1 })
        }
    }

    private func facility(_ line: SourceLine) -> String? {
        line.facility ?? input.buildings.first { $0.id == line.building }?.facility
    }

    /// Waste that is sent to a facility of the organisation itself: what is treated there is scope 1 there, and the same tonnes
    /// would stand in category 5 too (`WSP-0533`).
    private func ownReceiver() -> [Diagnostic] {
        let facilities = Set(input.organisation.facilities.map(\.id))
        let counted = Set(lines.compactMap(WasteTie.init))
        return movements.compactMap { movement in
            guard movement.kind == .sent, let receiver = movement.receiver, facilities.contains(receiver),
                let tie = WasteTie(movement), counted.contains(tie)
            else { return nil }
            let names: [String: Argument] = [
                "record": .text(movement.id), "facility": .text(receiver), "stream": .text(movement.stream),
            ]
            return Diagnostic("WSP-0533", .warning, at: movement.place, names)
        }
    }

    /// Methods of waste that a typed line of scope 1 may have.
    private static let treatments: Set<String> = [
        WasteIncineration.name, BiologicalTreatment.name, WastewaterMethane.name, WastewaterNitrousOxide.name,
    ]

    /// Whether a line is one of waste that somebody typed.
    private static func isTypedWaste(_ line: SourceLine) -> Bool {
        guard line.method != WasteTables.name else { return false }
        return line.category == .waste || (line.category.scope == 1 && treatments.contains(line.method))
    }

    /// Typed lines of waste beside lines of the tables at the same facility in the same scope by the same kind of route (`WSP-0528`).
    private func sameKind() -> [Diagnostic] {
        let typed = Set(input.records.map(\.source))
        let others = input.sources.filter { line in
            Self.isTypedWaste(line)
                && (typed.contains(line.id) || !typed.isDisjoint(with: line.activityOf))
        }
        return others.compactMap { other in
            guard let place = facility(other) else { return nil }
            let same = lines.filter { line in
                guard line.category.scope == other.category.scope, facility(line) == place,
                    typed.contains(line.id),
                    let tie = WasteTie(line),
                    let route = contents.routes.first(where: { $0.id == tie.route })
                else { return false }
                return Self.kinds(of: other).contains(route.kind)
            }
            guard !same.isEmpty else { return nil }
            let names: [String: Argument] = [
                "source": .text(other.id), "facility": .text(place), "sources": .list(same.map(\.id)),
                "count": .integer(same.count),
            ]
            return Diagnostic("WSP-0528", .warning, at: other.place, names)
        }
    }

    /// The kinds of route that a typed line may mean, by its method or the route that its factor names last; any where neither says.
    private static func kinds(of line: SourceLine) -> Set<RouteKind> {
        switch line.method {
        case LandfillLifetime.name: return [.landfill]
        case WasteIncineration.name: return [.incineration, .energyRecovery, .openBurning]
        case BiologicalTreatment.name: return [.composting, .digestion]
        case WastewaterMethane.name, WastewaterNitrousOxide.name, WaterUse.name: return [.wastewater]
        default: break
        }
        return switch line.factors["factor"]?.split(separator: ".").last {
        case "landfill": [.landfill]
        case "incineration": [.incineration, .energyRecovery, .openBurning]
        case "composting": [.composting]
        case "anaerobic-digestion": [.digestion]
        case "closed-loop", "open-loop": [.recycling, .reuse]
        default: Set(RouteKind.allCases).subtracting([.wastewater])
        }
    }

    /// A typed record of waste that rests on the document of an entry that is counted: the same load twice (`WSP-0529`).
    private func sameDocument() -> [Diagnostic] {
        let own = Set(lines.map(\.id))
        let waste = Set(input.sources.filter(Self.isTypedWaste).map(\.id))
        var notes: [String: ActivityRecord] = [:]
        for record in input.records where own.contains(record.source) {
            if let note = record.evidence { notes[note] = record }
        }
        return input.records.compactMap { record in
            guard waste.contains(record.source), let evidence = record.evidence, let entry = notes[evidence]
            else { return nil }
            let names: [String: Argument] = [
                "record": .text(record.id), "other": .text(entry.id), "evidence": .text(evidence),
            ]
            return Diagnostic("WSP-0529", .error, at: record.place, names)
        }
    }

    /// Landfills of the tables that no line of method `own-landfill` names (`WSP-0530`).
    private func landfills() -> [Diagnostic] {
        let named = Set(
            input.sources.compactMap { $0.method == OwnLandfill.name ? $0.factors["landfill"] : nil }
        )
        return contents.landfills.filter { !named.contains($0.id) && $0.opened <= input.year }.map { cell in
            Diagnostic(
                "WSP-0530",
                .warning,
                at: .entity(kind: "landfill", id: cell.id),
                ["landfill": .text(cell.id), "year": .text(String(input.year))]
            )
        }
    }
}
