import QadamEvidence
public import QadamFactors

extension Characterization {
    /// The potentials of a set of the factor packs, under the set's name.
    ///
    /// Every gas that the set has a value for counts in the footprint of a product, gases of the Montreal
    /// Protocol too (ISO 14067 counts what the IPCC lists); biogenic carbon dioxide stays apart.
    public init(_ set: GWPSet) {
        var potentials: [String: Potential] = [:]
        for gas in Gas.all where gas.group != .biogenic {
            guard let value = set.value(gas) else { continue }
            potentials[gas.symbol] = Potential(value, citation: set.citation(gas))
        }
        self.init(name: set.name, potentials: potentials)
    }
}
