/// A gas as an indexed dimension: masses of all gases lie side by side in contiguous storage (``GasVector``).
///
/// The list is that of the table of global warming potentials plus biogenic CO2; the order is part of the data
/// that workspaces store and is only ever extended at the end.
public struct Gas: Hashable, Sendable {
    /// Position in every ``GasVector``.
    public let index: Int

    private init(_ index: Int) {
        self.index = index
    }

    /// The symbol as in basis tags: `CO2`, `CH4`, `HFC134a`, `CO2_biogenic`.
    public var symbol: String { Self.table[index].symbol }

    /// Where the gas is reported.
    public var group: GasGroup { Self.table[index].group }

    /// The gas with that symbol; `nil` for `CO2e`, blends and unknown symbols.
    public init?(symbol: String) {
        guard let index = Self.bySymbol[symbol] else { return nil }
        self.init(index)
    }

    /// Carbon dioxide of fossil and process origin.
    public static let co2 = Gas(0)
    /// Methane.
    public static let ch4 = Gas(1)
    /// Nitrous oxide.
    public static let n2o = Gas(2)
    /// Sulphur hexafluoride.
    public static let sf6 = Gas(3)
    /// Nitrogen trifluoride.
    public static let nf3 = Gas(4)
    /// Carbon dioxide of biomass: a memo item outside the scopes.
    public static let co2Biogenic = Gas(26)

    /// All gases in the order of their index.
    public static let all: [Gas] = table.indices.map(Gas.init)
    /// The number of gases.
    public static var count: Int { table.count }

    private static let table: [(symbol: String, group: GasGroup)] = [
        ("CO2", .kyoto), ("CH4", .kyoto), ("N2O", .kyoto), ("SF6", .kyoto), ("NF3", .kyoto),
        ("CF4", .kyoto), ("C2F6", .kyoto), ("C3F8", .kyoto),
        ("HFC23", .kyoto), ("HFC32", .kyoto), ("HFC125", .kyoto), ("HFC134a", .kyoto), ("HFC143a", .kyoto),
        ("HFC152a", .kyoto), ("HFC227ea", .kyoto), ("HFC236fa", .kyoto), ("HFC245fa", .kyoto),
        ("HFC365mfc", .kyoto), ("HFC4310mee", .kyoto),
        ("SO2F2", .memo),
        ("HCFC22", .montreal), ("HCFC123", .montreal), ("HCFC141b", .montreal), ("HCFC142b", .montreal),
        ("CFC11", .montreal), ("CFC12", .montreal),
        ("CO2_biogenic", .biogenic),
    ]

    private static let bySymbol: [String: Int] = Dictionary(
        table.enumerated().map { ($0.element.symbol, $0.offset) },
        uniquingKeysWith: { first, _ in first }
    )
}

/// Where a gas is reported.
public enum GasGroup: String, Hashable, Sendable, Codable, CaseIterable {
    /// Gases of the Kyoto Protocol: the only ones inside the scopes.
    case kyoto
    /// Gases of the Montreal Protocol: reported apart.
    case montreal
    /// Other gases with a warming potential: reported apart.
    case memo
    /// CO2 of biomass: reported apart.
    case biogenic

    /// Key of the group's name.
    public var title: String { "gas.group.\(rawValue)" }
}

extension Gas: CustomStringConvertible, Comparable {
    /// The symbol.
    public var description: String { symbol }
    /// By index.
    public static func < (left: Gas, right: Gas) -> Bool { left.index < right.index }
}

extension Gas: Codable {
    /// Reads the symbol.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let symbol = try container.decode(String.self)
        guard let gas = Gas(symbol: symbol) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "unknown gas \(symbol)")
        }
        self = gas
    }

    /// Writes the symbol.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(symbol)
    }
}
