/// What a number counts, beyond its dimension: the gas, the GWP set of a CO2e, lower or higher heating value,
/// wet or dry mass, the currency and its price year, the counted thing.
///
/// Tags carry integer exponents like dimensions do, so `kg{CO2}/TJ{NCV}` times `TJ{NCV}` is `kg{CO2}`, and
/// `kg{CH4}` can never be added to `kg{CO2e:AR5}`.
public struct Basis: Hashable, Sendable {
    package private(set) var tags: [String: Int]

    package init(tags: [String: Int] = [:]) {
        self.tags = tags.filter { $0.value != 0 }
    }

    /// No basis: a plain physical quantity.
    public static let none = Basis()

    /// The exponent of a tag; zero when the tag is absent.
    public func exponent(of tag: String) -> Int {
        guard let exponent = tags[tag] else { return 0 }
        return exponent
    }

    /// The tags in alphabetical order with their exponents.
    public var sortedTags: [(tag: String, exponent: Int)] {
        tags.sorted { $0.key < $1.key }.map { (tag: $0.key, exponent: $0.value) }
    }

    static func * (left: Basis, right: Basis) -> Basis {
        Basis(tags: left.tags.merging(right.tags, uniquingKeysWith: +))
    }

    func raised(to power: Int) -> Basis {
        Basis(tags: tags.mapValues { $0 * power })
    }
}

extension Basis: CustomStringConvertible {
    /// Tags with exponents, such as `CO2 NCV-1`; empty for no basis.
    public var description: String {
        sortedTags.map { $0.exponent == 1 ? $0.tag : "\($0.tag)\($0.exponent)" }.joined(separator: " ")
    }
}
