public import QadamEvidence

/// A named set of global warming potentials over 100 years, kg CO2e per kg of gas.
///
/// A gas that a set does not value has no number here: it is absent, not zero. Some sets give a gas several values
/// (methane of fossil and other origin in AR6, climate-carbon feedback in AR5): the value of the set's main table is
/// in force, ``openChoices`` names what a person may decide, and ``choosing(_:)`` applies it.
public struct GWPSet: Hashable, Sendable, Codable {
    /// `AR4`, `AR5` or `AR6`: also the refinement of the basis tag `CO2e:AR5`.
    public let name: String
    private var entries: [Entry?]
    private let variants: [Variant]

    private struct Entry: Hashable, Sendable, Codable {
        let value: Double
        let variant: String
        let citation: Citation
    }

    private struct Variant: Hashable, Sendable, Codable {
        let dispute: String
        let gas: Gas
        let entry: Entry
        var id: String { "\(dispute).\(entry.variant)" }
    }

    /// Fourth Assessment Report (2007).
    public static let ar4 = FactorLibrary.standard.gwpSets["AR4"] ?? GWPSet(name: "AR4", rows: [])
    /// Fifth Assessment Report (2013), without climate-carbon feedback.
    public static let ar5 = FactorLibrary.standard.gwpSets["AR5"] ?? GWPSet(name: "AR5", rows: [])
    /// Sixth Assessment Report (2021).
    public static let ar6 = FactorLibrary.standard.gwpSets["AR6"] ?? GWPSet(name: "AR6", rows: [])
    /// The three sets.
    public static var all: [GWPSet] { [.ar4, .ar5, .ar6] }

    /// The set of that name.
    ///
    /// - Throws: ``FactorError`` when there is none.
    public static func named(_ name: String) throws(FactorError) -> GWPSet {
        guard let set = all.first(where: { $0.name == name }) else {
            throw FactorError(.unknownGWPSet, name, suggestions: all.map(\.name))
        }
        return set
    }

    init(name: String, rows: [GWPRow]) {
        self.name = name
        entries = [Entry?](repeating: nil, count: Gas.count)
        var variants: [Variant] = []
        for row in rows where row.set == name || row.set == "all" {
            let entry = Entry(value: row.value, variant: row.variant, citation: row.citation)
            if row.variant == GWPRow.mainTable { entries[row.gas.index] = entry }
            if let dispute = row.dispute {
                variants.append(Variant(dispute: dispute, gas: row.gas, entry: entry))
            }
        }
        self.variants = variants
    }

    /// kg CO2e per kg of the gas; `nil` where the set has no value, and for biogenic CO2.
    public func value(_ gas: Gas) -> Double? { entries[gas.index]?.value }

    /// Where the value stands.
    public func citation(_ gas: Gas) -> Citation? { entries[gas.index]?.citation }

    /// Which of the set's values for the gas is in force: `table`, or the chosen one such as `fossil`.
    public func variant(_ gas: Gas) -> String? { entries[gas.index]?.variant }

    /// Names of the choices that the set leaves open, such as `gwp.CH4.AR6`.
    public var openChoices: [String] {
        let open = variants.filter { variant($0.gas) == GWPRow.mainTable }.map(\.dispute)
        return Set(open).sorted()
    }

    /// One of several values that a set gives a gas.
    public struct Value: Hashable, Sendable {
        /// What a choice names, such as `gwp.CH4.AR6.fossil`.
        public let id: String
        /// The gas.
        public let gas: Gas
        /// Which of the values it is: `table`, `fossil`…
        public let variant: String
        /// kg CO2e per kg of the gas.
        public let value: Double
    }

    /// All values between which a choice such as `gwp.CH4.AR6` decides; none if the set has no such choice.
    public func values(of dispute: String) -> [Value] {
        variants.filter { $0.dispute == dispute }.map {
            Value(id: $0.id, gas: $0.gas, variant: $0.entry.variant, value: $0.entry.value)
        }
    }

    /// The value that the set gives the gas of one origin or under one rule, such as `fossil`; nil where it knows no such value.
    public func value(_ gas: Gas, as variant: String) -> Double? {
        variants.first { $0.gas == gas && $0.entry.variant == variant }?.entry.value
    }

    /// The set with the value for one origin of a gas in force; the same set where it gives that origin no value of its own.
    public func valuing(_ gas: Gas, as variant: String) -> GWPSet {
        guard let own = variants.first(where: { $0.gas == gas && $0.entry.variant == variant }) else {
            return self
        }
        var set = self
        set.entries[gas.index] = own.entry
        return set
    }

    /// Names of all choices of the set, made or open.
    public var choices: [String] { Set(variants.map(\.dispute)).sorted() }

    /// The set with the values that a workspace chose, such as `gwp.CH4.AR6` → `gwp.CH4.AR6.non-fossil`.
    ///
    /// - Throws: ``FactorError`` when the chosen value is not among the set's values.
    public func choosing(_ choices: FactorChoices) throws(FactorError) -> GWPSet {
        var set = self
        for dispute in Set(variants.map(\.dispute)).sorted() {
            guard let chosen = choices[dispute] else { continue }
            guard let variant = variants.first(where: { $0.dispute == dispute && $0.id == chosen }) else {
                let ids = variants.filter { $0.dispute == dispute }.map(\.id)
                throw FactorError(.notAnAlternative, chosen, of: dispute, suggestions: ids)
            }
            set.entries[variant.gas.index] = variant.entry
        }
        return set
    }

    /// kg CO2e of the gases inside the scopes (Kyoto gases). Biogenic CO2 and the gases of the Montreal Protocol are
    /// memo items: see ``memo(_:group:)``.
    ///
    /// - Throws: ``FactorError`` when a gas that is present has no value in the set.
    public func co2e(_ masses: GasVector) throws(FactorError) -> Double {
        try weighted(masses, group: .kyoto)
    }

    /// kg CO2e of the gases of a group that is reported apart; kg for biogenic CO2.
    ///
    /// - Throws: ``FactorError`` when a gas that is present has no value in the set.
    public func memo(_ masses: GasVector, group: GasGroup) throws(FactorError) -> Double {
        group == .biogenic ? masses[.co2Biogenic] : try weighted(masses, group: group)
    }

    private func weighted(_ masses: GasVector, group: GasGroup) throws(FactorError) -> Double {
        var sum = 0.0
        for (index, kilograms) in masses.kilograms.enumerated() where kilograms != 0 {
            let gas = Gas.all[index]
            guard gas.group == group else { continue }
            guard let potential = entries[index]?.value else {
                throw FactorError(.gasWithoutPotential, gas.symbol, of: name)
            }
            sum += kilograms * potential
        }
        return sum
    }

    /// Values by gas index for loops over many records; `nil` where the set has none.
    public var column: [Double?] { entries.map { $0?.value } }
}
