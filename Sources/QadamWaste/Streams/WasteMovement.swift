public import QadamEvidence
public import QadamUnits

/// What happened to a mass of waste.
public enum MovementKind: String, Hashable, Sendable, Codable, CaseIterable {
    /// It arose on the site.
    case generated
    /// It came from somebody else.
    case received
    /// It left the site.
    case sent
    /// It was treated or disposed of on the site.
    case treated

    /// Its name.
    public var title: Message { Message("waste.movement.\(rawValue)") }
}

/// A kind of container or vehicle load.
public struct Container: Hashable, Sendable, Codable {
    /// Stable identifier.
    public let id: String
    /// Most that one holds.
    public let capacity: Amount

    /// A container.
    public init(id: String, capacity: Amount) {
        self.id = id
        self.capacity = capacity
    }
}

/// One entry of the waste book: a mass of a stream that arose, came, left or was treated. Never edited; a correction is
/// another entry.
public struct WasteMovement: Hashable, Sendable, Codable {
    /// Stable identifier.
    public let id: String
    /// What happened.
    public let kind: MovementKind
    /// The stream.
    public let stream: String
    /// When.
    public let period: Period
    /// Wet mass as weighed.
    public let mass: Amount
    /// The route that it goes, of the workspace's routes.
    public let route: String?
    /// Who took it.
    public let receiver: String?
    /// The kind of container.
    public let container: String?
    /// How many containers were moved.
    public let trips: Int?
    /// Number of the weighbridge note or of the acceptance document.
    public let note: String?
    /// What was paid for it, negative where it was sold.
    public let cost: Amount?
    /// The row that it was read from.
    public let place: Place

    /// An entry; see the fields.
    public init(
        id: String,
        kind: MovementKind,
        stream: String,
        period: Period,
        mass: Amount,
        route: String? = nil,
        receiver: String? = nil,
        container: String? = nil,
        trips: Int? = nil,
        note: String? = nil,
        cost: Amount? = nil,
        place: Place = .whole
    ) {
        self.id = id
        self.kind = kind
        self.stream = stream
        self.period = period
        self.mass = mass
        self.route = route
        self.receiver = receiver
        self.container = container
        self.trips = trips
        self.note = note
        self.cost = cost
        self.place = place
    }
}

/// What lay on the site at the beginning of a day.
public struct StockReading: Hashable, Sendable, Codable {
    /// The stream.
    public let stream: String
    /// The day, at whose beginning it was read.
    public let date: CivilDate
    /// Wet mass.
    public let mass: Amount
    /// The row that it was read from.
    public let place: Place

    /// A reading.
    public init(stream: String, date: CivilDate, mass: Amount, place: Place = .whole) {
        self.stream = stream
        self.date = date
        self.mass = mass
        self.place = place
    }
}

/// Wet mass in tonnes.
enum WetMass {
    /// Tonnes of an amount in a unit of wet mass, or of plain mass: a weighbridge weighs what is there. Dry mass is
    /// refused, as are negative masses (`WST-0114`, `WST-0115`).
    static func tonnes(_ amount: Amount, at place: Place, of id: String, _ found: inout [Diagnostic])
        -> Double?
    {
        guard let value = (try? amount.value(in: "t")) ?? (try? amount.value(in: "t{wet}")) else {
            let arguments: [String: Argument] = ["id": .text(id), "unit": .text(amount.unit.symbol)]
            found.append(Diagnostic("WST-0114", .error, at: place, arguments))
            return nil
        }
        guard value.isFinite, value >= 0 else {
            let arguments: [String: Argument] = ["id": .text(id), "mass": .amount(value, unit: "t")]
            found.append(Diagnostic("WST-0115", .error, at: place, arguments))
            return nil
        }
        return value
    }
}
