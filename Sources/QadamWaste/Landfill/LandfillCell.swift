public import QadamEvidence
public import QadamUnits

/// Wet mass deposited in a calendar year, by material.
public struct LandfillDeposit: Hashable, Sendable, Codable {
    /// The year.
    public let year: Int
    /// Tonnes of wet waste of each material.
    public let tonnes: [WasteMaterial: Double]
    /// The row that it was read from.
    public let place: Place

    /// A deposit; a year without any is written with no mass, not left out.
    public init(year: Int, tonnes: [WasteMaterial: Double], place: Place = .whole) {
        self.year = year
        self.tonnes = tonnes
        self.place = place
    }
}

/// How a site is run from a year on: `MCF` and `OX` by role.
public struct LandfillPhase: Hashable, Sendable, Codable {
    /// The first year.
    public let firstYear: Int
    /// `MCF` for what is deposited, `OX` for what is emitted in these years.
    public let inputs: WasteInputs

    /// A phase.
    public init(firstYear: Int, inputs: WasteInputs) {
        self.firstYear = firstYear
        self.inputs = inputs
    }
}

/// Methane that is caught in a year.
public enum MethaneRecovery: Hashable, Sendable, Codable {
    /// Metered mass of methane.
    case metered(Amount)
    /// A share of what is generated, with the reason: an estimate, said as such.
    case share(Double, source: String)
}

/// A landfill, or the part of one that is reckoned for itself.
public struct LandfillCell: Hashable, Sendable, Codable {
    /// Stable identifier.
    public let id: String
    /// Its name.
    public let name: LocalizedName
    /// The year in which it was opened.
    public let opened: Int
    /// The last year in which anything was deposited; nil while it is in use.
    public let closed: Int?
    /// `DOC.…`, `DOCf…`, `k.…`, `F` and `delay` by role.
    public let inputs: WasteInputs
    /// How it was run, from year to year.
    public let phases: [LandfillPhase]
    /// What was deposited.
    public let deposits: [LandfillDeposit]
    /// What was recovered, by year; a year without an entry recovers nothing.
    public let recoveries: [Int: MethaneRecovery]
    /// The row that it was read from.
    public let place: Place

    /// A landfill; see the fields.
    public init(
        id: String,
        name: LocalizedName,
        opened: Int,
        closed: Int? = nil,
        inputs: WasteInputs,
        phases: [LandfillPhase],
        deposits: [LandfillDeposit],
        recoveries: [Int: MethaneRecovery] = [:],
        place: Place = .whole
    ) {
        self.id = id
        self.name = name
        self.opened = opened
        self.closed = closed
        self.inputs = inputs
        self.phases = phases.sorted { $0.firstYear < $1.firstYear }
        self.deposits = deposits.sorted { $0.year < $1.year }
        self.recoveries = recoveries
        self.place = place
    }
}
