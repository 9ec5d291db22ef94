public import QadamEvidence
public import QadamUnits

/// A factor: kg of each gas per unit of an activity, from one publisher, edition, region and boundary; or CO2e only,
/// under the publisher's own set of warming potentials. Immutable; a newer edition is another factor.
public struct EmissionFactor: Hashable, Sendable, Codable {
    /// One gas (or the CO2e) of a factor.
    public struct Part: Hashable, Sendable, Codable {
        /// The row it comes from.
        public let row: FactorRow
        /// The gas; `nil` for CO2e.
        public let gas: Gas?
        /// The set of warming potentials of a CO2e-only part; `nil` when the publisher states none.
        public let co2eSet: String?
        /// kg per ``EmissionFactor/activityUnit``.
        public let kilograms: Double
        /// The published range, kg per ``EmissionFactor/activityUnit``; `nil` when none was published.
        public let interval: Interval95?
        /// The unit of ``kilograms`` with its basis, such as `kg{CH4}`.
        public let massUnit: Unit
    }

    /// Stable identifier.
    public let id: String
    /// What a calculation pins.
    public let version: FactorVersion
    /// Category; its name has the key `factor.category.<category>`.
    public let category: String
    /// The activity, as the source names it.
    public let activity: String
    /// More exactly.
    public let detail: String
    /// `World`, `Europe` or an ISO 3166 country code.
    public let region: String
    /// Year of publication, or of the data.
    public let year: Int?
    /// Part of the chain.
    public let boundary: Boundary?
    /// Publisher of the work.
    public let publisher: String
    /// Name of the disputed value that this is one answer to.
    public let dispute: String?
    /// The newer factor of the same publisher.
    public let supersededBy: String?
    /// The unit of the activity, such as `TJ{NCV}`, `kWh`, `passenger.km`.
    public let activityUnit: Unit
    /// Gas by gas, in the order of the gases; CO2e last.
    public let parts: [Part]
    /// What to know before using it.
    public let flags: [FactorFlag]

    /// kg per gas per ``activityUnit``. What is published as CO2e only is not in it: see ``co2eOnly``.
    public var masses: GasVector {
        var masses = GasVector()
        for part in parts { if let gas = part.gas { masses[gas] += part.kilograms } }
        return masses
    }

    /// The part that is published as CO2e only.
    public var co2eOnly: Part? { parts.first { $0.gas == nil } }

    /// Where the values stand, each place once.
    public var citations: [Citation] {
        var seen: Set<Citation> = []
        return parts.map(\.row.citation).filter { seen.insert($0).inserted }
    }

    /// Whether any of its values was computed here.
    public var isDerived: Bool { parts.contains { $0.row.isDerived } }

    /// kg CO2e per ``activityUnit`` of the gases inside the scopes.
    ///
    /// A CO2e-only factor whose publisher states no set is taken as it is (its flag says so); one of another stated
    /// set cannot be converted.
    ///
    /// - Throws: ``FactorError`` for another set, or a gas without a value in the set.
    public func kilogramsCO2e(in set: GWPSet) throws(FactorError) -> Double {
        let gases = try set.co2e(masses)
        guard let co2eOnly else { return gases }
        if let own = co2eOnly.co2eSet, own != set.name { throw FactorError(.otherGWPSet, id, of: own) }
        return gases + co2eOnly.kilograms
    }

    /// How many of ``activityUnit`` an amount is.
    ///
    /// - Throws: `UnitError` when dimension or basis differ.
    public func activity(of amount: Amount) throws(UnitError) -> Double {
        try amount.converted(to: activityUnit).value
    }
}
