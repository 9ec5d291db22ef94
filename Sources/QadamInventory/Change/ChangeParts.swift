/// kg CO2e of a change by what made it.
public struct ChangeParts: Sendable, Codable, Equatable {
    /// What changes emissions.
    public enum Cause: String, Sendable, Codable, Hashable, CaseIterable {
        /// The part of a facility that is counted.
        case structure
        /// Heating degree days.
        case weather
        /// The quantity of activity, at the weather of before.
        case activity
        /// Emissions by gas per unit of activity.
        case factor
        /// Emissions per unit where the line is calculated by another method.
        case method
        /// The set of warming potentials.
        case potentials
        /// Lines that were not there before.
        case begun
        /// Lines that are there no longer.
        case ended
    }

    private var amounts: [Cause: Double] = [:]

    /// No change.
    public init() {}

    /// kg CO2e of a cause.
    public subscript(cause: Cause) -> Double {
        get { amounts[cause] ?? 0 }
        set { amounts[cause] = newValue }
    }

    /// The whole change.
    public var total: Double { Cause.allCases.reduce(0) { $0 + self[$1] } }

    /// Adds the parts of another change.
    public static func += (left: inout ChangeParts, right: ChangeParts) {
        for (cause, amount) in right.amounts { left[cause] += amount }
    }

    /// Reads causes by their names; unknown names are left aside, as a later version may have more.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.singleValueContainer().decode([String: Double].self)
        for (name, amount) in values {
            if let cause = Cause(rawValue: name) { amounts[cause] = amount }
        }
    }

    /// Every cause by its name, also those that changed nothing.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(
            Dictionary(Cause.allCases.map { ($0.rawValue, self[$0]) }, uniquingKeysWith: { $1 })
        )
    }
}
