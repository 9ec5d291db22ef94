public import QadamEvidence

/// Warming potentials under a name: what turns masses of gases into CO2 equivalent.
///
/// A gas without a value is reported as a mass and warned about; it is never counted as zero in silence.
/// Biogenic carbon dioxide has the explicit value zero (its uptake and release are shown apart, ISO 14067).
public struct Characterization: Sendable, Codable, Equatable {
    /// The potential of one gas.
    public struct Potential: Sendable, Codable, Equatable {
        /// kg CO2e/kg.
        public var value: Double
        /// Where it was published.
        public var citation: Citation?

        /// kg CO2e/kg with its source.
        public init(_ value: Double, citation: Citation? = nil) {
            self.value = value
            self.citation = citation
        }
    }

    /// Name of the set, such as `AR5`.
    public var name: String
    /// Potential of each gas by its symbol.
    public var potentials: [String: Potential]

    /// A set of potentials. `CO2_biogenic` is zero and `CH4_biogenic` that of `CH4` unless given.
    public init(name: String, potentials: [String: Potential]) {
        self.name = name
        self.potentials = potentials
        if potentials["CO2_biogenic"] == nil { self.potentials["CO2_biogenic"] = Potential(0) }
        if potentials["CH4_biogenic"] == nil, let methane = potentials["CH4"] {
            self.potentials["CH4_biogenic"] = methane
        }
    }

    /// Unit of the results, such as `kg{CO2e:AR5}`.
    public var unit: String { "kg{CO2e:\(name)}" }
}
