public import QadamUnits

/// What an import knows of a source line before it reads its records.
public struct ActivitySource: Sendable, Hashable {
    /// Which days the records of a line should cover.
    public enum Calendar: Sendable, Hashable {
        /// Every day of a period, none twice: meters, monthly or quarterly or yearly.
        case complete(Period)
        /// No day twice, but days may be without a record.
        case withoutOverlap
        /// Whatever happens, such as trips or top-ups; only equal identifiers are repetitions.
        case events
    }

    /// Energy that is bought: what is sold of it is no negative quantity.
    public enum BoughtEnergy: Sendable, Hashable {
        /// Electricity.
        case electricity
        /// Heat, steam or cooling.
        case heat
    }

    /// The identifier as it stands in the file.
    public let id: String
    /// The unit that quantities are turned into.
    public let unit: Unit
    /// Which days its records should cover.
    public let calendar: Calendar
    /// Whether a quantity below zero has a meaning, such as a correction or electricity given back.
    public let mayBeNegative: Bool
    /// What a usual quantity is, where that is known.
    public let expected: ExpectedMagnitude?
    /// The energy that is bought by it; nil for any other line.
    public let bought: BoughtEnergy?

    /// A source line.
    public init(
        id: String,
        unit: Unit,
        calendar: Calendar,
        mayBeNegative: Bool = false,
        expected: ExpectedMagnitude? = nil,
        bought: BoughtEnergy? = nil
    ) {
        self.id = id
        self.unit = unit
        self.calendar = calendar
        self.mayBeNegative = mayBeNegative
        self.expected = expected
        self.bought = bought
    }
}
