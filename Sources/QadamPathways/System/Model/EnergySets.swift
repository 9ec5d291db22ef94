/// The names of an energy system, by dimension, in the order in which they were given; elsewhere a thing is its
/// position here.
public struct EnergySets: Sendable, Equatable {
    private var namesByDimension: [EnergyDimension: [String]]
    private var positions: [EnergyDimension: [String: Int]]

    /// Years as numbers, ascending. They are numbers and not only names because lives and discounting count them.
    public let years: [Int]

    /// The sets with these names; years are named by `years`.
    public init(_ names: [EnergyDimension: [String]], years: [Int]) {
        var all = names
        all[.year] = years.map(String.init)
        all[.otherRegion] = nil
        namesByDimension = all
        positions = all.mapValues { names in
            Dictionary(names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        }
        self.years = years
    }

    /// A set without names is the same as none.
    public static func == (left: EnergySets, right: EnergySets) -> Bool {
        left.years == right.years
            && EnergyDimension.allCases.allSatisfy { left.names($0) == right.names($0) }
    }

    /// Names of a dimension; none if it has no set.
    public func names(_ dimension: EnergyDimension) -> [String] { namesByDimension[dimension.set] ?? [] }

    /// Number of names of a dimension.
    public func count(_ dimension: EnergyDimension) -> Int { namesByDimension[dimension.set]?.count ?? 0 }

    /// Position of a name; nil if it is unknown.
    public func position(_ name: String, in dimension: EnergyDimension) -> Int? {
        positions[dimension.set]?[name]
    }

    /// The name at a position; the position itself where the set has no such member (the only day of a system without
    /// days).
    public func name(_ position: Int, of dimension: EnergyDimension) -> String {
        let names = names(dimension)
        return names.indices.contains(position) ? names[position] : String(position)
    }
}
