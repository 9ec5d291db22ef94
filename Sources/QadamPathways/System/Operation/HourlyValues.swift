internal import QadamEvidence

/// What a year of hours takes from the slices of a plan: series where the model follows them, else what is the same in all slices.
struct HourlyValues {
    /// Hours of a common year.
    static let hours = 8760

    private let system: EnergySystem
    private let hours: SystemHours
    private let data: SystemData
    /// Attributes that vary over the slices of the plan and follow no series.
    private(set) var findings: [Diagnostic] = []

    init(_ system: EnergySystem, _ data: SystemData, _ hours: SystemHours) {
        self.system = system
        self.data = data
        self.hours = hours
    }

    /// The course of a yearly amount over the hours, one in sum; nil after it was reported that there is none.
    ///
    /// - Parameters:
    ///   - index: positions by the attribute's index; the slice's position does not matter.
    mutating func profile(_ id: EnergyAttribute.ID, _ index: [Int]) -> [Double]? {
        if let series = series(id, index) {
            let total = series.reduce(0, +)
            return series.map { $0 / total }
        }
        let split = data[.yearSplit]
        let period = index.last ?? 0
        let rates = slices(id, index).enumerated().map { $1 / split[$0, period] }
        return steady(rates, id, index).map { _ in
            [Double](repeating: 1 / Double(Self.hours), count: Self.hours)
        }
    }

    /// The values of a rate in the hours; nil after it was reported that there are none.
    mutating func rate(_ id: EnergyAttribute.ID, _ index: [Int]) -> [Double]? {
        if let series = series(id, index) { return series }
        return steady(slices(id, index), id, index).map { [Double](repeating: $0, count: Self.hours) }
    }

    private func series(_ id: EnergyAttribute.ID, _ index: [Int]) -> [Double]? {
        let fitting = hours.uses.filter { use in
            use.attribute == id && zip(use.index, index).allSatisfy { $0 == nil || $0 == $1 }
        }
        return fitting.max { $0.named < $1.named }.map { hours.series[$0.series].values }
    }

    private func slices(_ id: EnergyAttribute.ID, _ index: [Int]) -> [Double] {
        let slice = EnergyAttribute[id].index.firstIndex(of: .slice) ?? 0
        var index = index
        return (0..<data.slices).map { position in
            index[slice] = position
            return system[id].value(index) ?? .nan
        }
    }

    /// The value that all slices share.
    private mutating func steady(_ values: [Double], _ id: EnergyAttribute.ID, _ index: [Int]) -> Double? {
        guard let first = values.first, first.isFinite,
            values.allSatisfy({ abs($0 - first) <= 1e-9 * max(1, abs(first)) })
        else {
            let attribute = EnergyAttribute[id]
            let names = zip(attribute.index, index).filter { $0.0 != .slice }
                .map { system.sets.name($0.1, of: $0.0) }
            let arguments: [String: Argument] = ["name": .text(attribute.name), "names": .list(names)]
            let place = Place.entity(kind: attribute.component.rawValue, id: names.joined(separator: ","))
            findings.append(Diagnostic("PTH-0871", .error, at: place, arguments))
            return nil
        }
        return first
    }
}
