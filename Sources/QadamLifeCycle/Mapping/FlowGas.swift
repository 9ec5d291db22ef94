public import QadamFactors

/// Origin of a greenhouse gas, as ISO 14067 reports it.
public enum GasOrigin: String, Sendable, Codable, CaseIterable {
    /// Fossil or mineral carbon, and gases that have no carbon of biomass.
    case fossil
    /// Biomass.
    case biogenic
    /// A change of land use.
    case landUseChange
    /// Aircraft at height.
    case aviation
}

/// What `DatabaseFlow.gas` says: the gas, its origin, and whether the flow stores the gas instead of releasing
/// it.
///
/// Notation: the symbol of the GWP sets, then `_biogenic`, `_landUseChange` or `_aviation`; `-` in front where
/// an output of the process is gas that leaves the atmosphere: `CO2`, `CO2_biogenic`, `CH4_landUseChange`,
/// `-CO2_landUseChange`. Methane that is said to be fossil is `CH4_fossil`, since AR6 values it apart; `CH4` is of unknown origin and
/// counted with fossil gases.
public struct FlowGas: Sendable, Hashable {
    /// Symbol of the gas without origin.
    public let symbol: String
    /// Where the gas comes from.
    public let origin: GasOrigin
    /// Whether an output is gas taken out of the atmosphere.
    public let isStored: Bool
    /// Whether methane is said to be fossil, rather than taken for it.
    public let isStatedFossil: Bool

    /// A gas with its origin.
    public init(
        _ symbol: String,
        origin: GasOrigin = .fossil,
        isStored: Bool = false,
        isStatedFossil: Bool = false
    ) {
        self.symbol = symbol
        self.origin = origin
        self.isStored = isStored
        self.isStatedFossil = isStatedFossil && symbol == "CH4" && origin == .fossil
    }

    /// Reads the notation; `nil` for what is no gas of the GWP sets.
    public init?(notation: String) {
        let isStored = notation.hasPrefix("-")
        let text = isStored ? String(notation.dropFirst()) : notation
        var symbol = text
        var origin = GasOrigin.fossil
        var isStated = false
        if let underscore = text.lastIndex(of: "_") {
            guard let found = GasOrigin(rawValue: String(text[text.index(after: underscore)...])) else {
                return nil
            }
            origin = found
            isStated = found == .fossil
            symbol = String(text[..<underscore])
        }
        guard Gas(symbol: symbol) != nil else { return nil }
        self.init(symbol, origin: origin, isStored: isStored, isStatedFossil: isStated)
    }

    /// As in `DatabaseFlow.gas`.
    public var notation: String {
        let suffix = origin == .fossil && !isStatedFossil ? "" : "_\(origin.rawValue)"
        return (isStored ? "-" : "") + symbol + suffix
    }

    /// The gas in the GWP sets.
    public var gas: Gas? { Gas(symbol: symbol) }
}
