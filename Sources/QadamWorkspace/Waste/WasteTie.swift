import QadamEvidence
import QadamInventory
import QadamUnits
import QadamWaste

/// What ties a line of an inventory to entries of the waste book: a stream, a route, and whether the waste left the site.
///
/// Waste that is sent away is treated by others: scope 3 category 5. What is treated on the site is scope 1. What was generated or
/// received is on its way to one of the two and is counted by neither.
struct WasteTie: Hashable {
    let stream: String
    let route: String
    /// `sent` or `treated`.
    let kind: MovementKind

    /// The tie of a line of `waste-tables`; nil for another line, and for one without stream or route.
    init?(_ line: SourceLine) {
        guard line.method == WasteTables.name, let stream = line.factors["stream"],
            let route = line.factors["route"]
        else { return nil }
        self.stream = stream
        self.route = route
        kind = line.category == .waste ? .sent : .treated
    }

    /// The tie of an entry; nil for one without a route, and for what was neither sent nor treated.
    init?(_ movement: WasteMovement) {
        guard let route = movement.route, Self.isCounted(movement) else { return nil }
        stream = movement.stream
        self.route = route
        kind = movement.kind
    }

    /// Whether the entry is one that an inventory counts.
    static func isCounted(_ movement: WasteMovement) -> Bool {
        movement.kind == .sent || movement.kind == .treated
    }

    /// The category of a line that the tables make; nil for what is buried on the own site, which decays by year, and for what is
    /// kept on the own site for later.
    func category(of route: RouteKind) -> EmissionCategory? {
        if kind == .sent { return .waste }
        return switch route {
        case .incineration, .energyRecovery, .openBurning: .stationaryCombustion
        case .landfill, .storage: nil
        case .reuse, .recycling, .composting, .digestion, .wastewater: .fugitive
        }
    }

    /// A line that the tables make; nil never, as long as there are tonnes.
    func line(_ stream: WasteStream, _ route: TreatmentRoute, _ category: EmissionCategory) -> SourceLine? {
        guard let tonne = try? UnitRegistry.standard.unit("t") else { return nil }
        return SourceLine(
            id: "waste.\(kind.rawValue).\(self.stream).\(self.route)",
            name: LocalizedName(
                en: Self.name(stream.name.en, route.name.en),
                ru: Self.name(stream.name.ru, route.name.ru),
                kk: Self.name(stream.name.kk, route.name.kk)
            ),
            facility: stream.site,
            category: category,
            method: WasteTables.name,
            rhythm: .event,
            unit: tonne,
            factors: [
                "stream": self.stream, "route": self.route, "boundary": WasteBoundary.process.rawValue,
            ],
            place: stream.place
        )
    }

    private static func name(_ stream: String?, _ route: String?) -> String? {
        guard let stream, let route else { return nil }
        return "\(stream) – \(route)"
    }

    /// The names for a sentence about a line.
    func names(_ line: SourceLine) -> [String: Argument] {
        ["source": .text(line.id), "stream": .text(stream), "route": .text(route)]
    }
}
