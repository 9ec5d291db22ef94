/// Mass of every gas, in kg, in the order of ``Gas/index``: the stored fact of a calculation.
///
/// CO2e is not in it: that is a view under a named ``GWPSet``, and factors published as CO2e only keep their own
/// number apart.
public struct GasVector: Hashable, Sendable {
    /// kg of each gas; `kilograms.count == Gas.count`.
    public private(set) var kilograms: [Double]

    /// No mass of any gas.
    public init() {
        kilograms = [Double](repeating: 0, count: Gas.count)
    }

    /// The masses given, kg; gases not named have no mass.
    public init(_ masses: [Gas: Double]) {
        self.init()
        for (gas, mass) in masses { kilograms[gas.index] += mass }
    }

    /// kg of one gas.
    public subscript(gas: Gas) -> Double {
        get { kilograms[gas.index] }
        set { kilograms[gas.index] = newValue }
    }

    /// The gases whose mass is not zero, in the order of their index.
    public var present: [Gas] {
        Gas.all.filter { kilograms[$0.index] != 0 }
    }

    /// Gas by gas.
    public static func + (left: GasVector, right: GasVector) -> GasVector {
        var sum = left
        sum += right
        return sum
    }

    /// Adds gas by gas.
    public static func += (left: inout GasVector, right: GasVector) {
        for index in left.kilograms.indices { left.kilograms[index] += right.kilograms[index] }
    }

    /// Every mass times a pure number.
    public static func * (left: GasVector, right: Double) -> GasVector {
        var scaled = left
        for index in scaled.kilograms.indices { scaled.kilograms[index] *= right }
        return scaled
    }
}

extension GasVector: Codable {
    private struct Key: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }
        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    /// Reads an object from symbols to kg.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        self.init()
        for key in container.allKeys {
            guard let gas = Gas(symbol: key.stringValue) else {
                throw DecodingError.dataCorruptedError(
                    forKey: key,
                    in: container,
                    debugDescription: "unknown gas \(key.stringValue)"
                )
            }
            self[gas] = try container.decode(Double.self, forKey: key)
        }
    }

    /// Writes the gases that are present, by symbol.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        for gas in present { try container.encode(self[gas], forKey: Key(stringValue: gas.symbol)) }
    }
}
