/// The physical (and countable) dimension of a unit: integer exponents of eight base dimensions.
///
/// Base dimensions: mass M, length L, time T, temperature Θ, electric current I, amount of a counted thing N,
/// money $. One slot is left free for later.
public struct Dimension: Hashable, Sendable {
    package var exponents: SIMD8<Int8>

    package init(exponents: SIMD8<Int8>) {
        self.exponents = exponents
    }

    /// The dimension of a pure number.
    public static let one = Dimension(exponents: .zero)

    static let letters: [Character] = ["M", "L", "T", "Θ", "I", "N", "$", "_"]

    /// Parses the notation of the units table, such as `M L2 T-2`; `1` is dimensionless. `nil` if malformed.
    package init?(notation: some StringProtocol) {
        var exponents = SIMD8<Int8>.zero
        for part in notation.split(separator: " ") where part != "1" {
            guard let letter = part.first, let slot = Self.letters.firstIndex(of: letter) else { return nil }
            let digits = part.dropFirst()
            if digits.isEmpty {
                exponents[slot] += 1
            } else if let power = Int8(digits) {
                exponents[slot] += power
            } else {
                return nil
            }
        }
        self.exponents = exponents
    }

    /// The dimension of a product.
    public static func * (left: Dimension, right: Dimension) -> Dimension {
        Dimension(exponents: left.exponents &+ right.exponents)
    }

    /// The dimension raised to an integer power.
    public func raised(to power: Int8) -> Dimension {
        Dimension(exponents: exponents &* SIMD8(repeating: power))
    }
}

extension Dimension: CustomStringConvertible {
    /// The notation of the units table, such as `M L2 T-2`, or `1`.
    public var description: String {
        var parts: [String] = []
        for slot in 0..<8 where exponents[slot] != 0 {
            parts.append(String(Self.letters[slot]) + (exponents[slot] == 1 ? "" : String(exponents[slot])))
        }
        return parts.isEmpty ? "1" : parts.joined(separator: " ")
    }
}
