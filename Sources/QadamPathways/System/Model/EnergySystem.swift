/// An energy system as data: the names of its things and one table of values per attribute.
///
/// It says nothing about a solver. ``SystemModel`` makes the linear model of it, ``EnergySystem/findings()`` says what is
/// wrong with it before that.
public struct EnergySystem: Sendable, Equatable {
    /// Names of everything.
    public let sets: EnergySets
    /// Words for the model's own units; they are shown, never converted.
    public var units: EnergyUnits
    /// One table per attribute, in the order of ``EnergyAttribute/all``.
    private var tables: [AttributeTable]

    /// A system without any values.
    public init(sets: EnergySets, units: EnergyUnits = EnergyUnits()) {
        self.sets = sets
        self.units = units
        tables = EnergyAttribute.all.map { AttributeTable($0, sets) }
    }

    /// The values of an attribute.
    public internal(set) subscript(id: EnergyAttribute.ID) -> AttributeTable {
        get { tables[id.position] }
        _modify { yield &tables[id.position] }
    }

    /// The value of an attribute at these names; nil where nothing holds or a name is unknown.
    public func value(_ id: EnergyAttribute.ID, _ names: String...) -> Double? {
        indices(id, names).flatMap { self[id].value($0) }
    }

    /// Gives an attribute a value at these names.
    ///
    /// - Returns: false if a name is unknown or their number is wrong; nothing is set then.
    @discardableResult
    public mutating func set(_ id: EnergyAttribute.ID, _ names: String..., to value: Double) -> Bool {
        guard let index = indices(id, names) else { return false }
        edit(id) { $0.put($0.pack(index), value) }
        return true
    }

    /// Changes a table where it lies.
    mutating func edit(_ id: EnergyAttribute.ID, _ change: (inout AttributeTable) -> Void) {
        change(&tables[id.position])
    }

    /// Gives an attribute one value at all combinations of the names given; a dimension without names means all of it.
    ///
    /// - Returns: false if a name is unknown; nothing is set then.
    @discardableResult
    public mutating func setAll(
        _ id: EnergyAttribute.ID,
        _ names: [EnergyDimension: [String]] = [:],
        to value: Double
    ) -> Bool {
        var keys = [0]
        for dimension in EnergyAttribute[id].index {
            let count = sets.count(dimension)
            var positions = Array(0..<count)
            if let chosen = names[dimension] {
                positions = chosen.compactMap { sets.position($0, in: dimension) }.sorted()
                if positions.count != chosen.count { return false }
            }
            var next: [Int] = []
            next.reserveCapacity(keys.count * positions.count)
            for key in keys { for position in positions { next.append(key * count + position) } }
            keys = next
        }
        self[id].reserve(keys.count)
        for key in keys { self[id].append(key, value) }
        self[id].seal()
        return true
    }

    /// What holds where an attribute has no row: a number, or nothing.
    public mutating func setFallback(_ id: EnergyAttribute.ID, to value: Double?) {
        self[id].fallback = value
        self[id].isRequired = false
    }

    private func indices(_ id: EnergyAttribute.ID, _ names: [String]) -> [Int]? {
        let dimensions = EnergyAttribute[id].index
        guard names.count == dimensions.count else { return nil }
        var index: [Int] = []
        for (name, dimension) in zip(names, dimensions) {
            guard let position = sets.position(name, in: dimension) else { return nil }
            index.append(position)
        }
        return index
    }
}

/// Words for the units that the numbers of a system are in. The model is consistent in its own units whatever they are
/// called; the words stand in reports.
public struct EnergyUnits: Sendable, Equatable, Codable {
    /// Unit of energy, such as `PJ`.
    public var energy: String?
    /// Unit of capacity, such as `GW`.
    public var capacity: String?
    /// Currency and price level, such as `M USD{2015}`.
    public var money: String?
    /// Unit of emissions, such as `Mt`.
    public var emission: String?

    /// Words that are not known stay nil.
    public init(
        energy: String? = nil,
        capacity: String? = nil,
        money: String? = nil,
        emission: String? = nil
    ) {
        self.energy = energy
        self.capacity = capacity
        self.money = money
        self.emission = emission
    }
}

extension EnergySystem {
    /// Takes over the values of an attribute from a system with the same sets, and what holds where it has none.
    ///
    /// - Returns: false if the sets are not the same; nothing is taken over then.
    @discardableResult
    public mutating func copy(_ id: EnergyAttribute.ID, from other: EnergySystem) -> Bool {
        guard other.sets == sets else { return false }
        self[id] = other[id]
        return true
    }
}

extension EnergySystem {
    /// Positions of a row of an attribute, in the order of its index.
    package func indices(_ id: EnergyAttribute.ID, row: Int) -> [Int] { self[id].unpack(self[id].keys[row]) }

    /// Multiplies a value of an attribute; "no limit" stays none.
    package mutating func multiply(_ id: EnergyAttribute.ID, row: Int, by factor: Double) {
        self[id].multiply(row, by: factor)
    }
}
