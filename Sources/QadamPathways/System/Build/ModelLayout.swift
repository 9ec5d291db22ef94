internal import QadamOptimize

/// What a row or a column of the linear model is about.
public enum ModelPart: String, Sendable, Hashable, CaseIterable {
    // rows
    case balance, annualBalance, capacity, availability, totalCapacity, capacityLimit
    case annualActivity, totalActivity, reserveMargin, renewableTarget, emissionLimit, totalEmissionLimit
    case storageCharge, storageDischarge, storageCapacity, storageYear, storageSeason, storageDay
    case storageFinish, storageUpper, storageLower
    // rows of stores on days
    case storeLevel, storeEnergy, storePower, storagePowerCapacity, storeUpper
    case storeHighest, storeLowest, storeRun, storeRunUpper, storeRunLower
    case storeChargeRate, storeDischargeRate
    // rows of buildings
    case effectiveDemand, levelOrder, levelStays, levelDependency, levelExclusion, works
    case minimumLoad, rampUp, rampDown, retirement, residualRetirement, shiftedDay
    case groupLimit, groupTotalLimit, taxedEmission, netLimit, creditsUsed
    case creditSteps, creditQuality, subsidies, subsidyOfStep
    case marketFigure, certificateEffect, certificatesCovered
    case unservedLimit, unservedOfYearLimit, shiftedToLimit, shiftedFromLimit
    case unitOutput, unitLeastLoad, unitsStanding, unitSwitch, unitUpTime, unitDownTime
    // columns
    case activity, newCapacity, capacityThatStands, trade
    case charge, discharge, newStorage, storageThatStands
    case levelOfYear, levelOfSeason, levelOfDay, levelAtFinish
    // columns of stores on days
    case storeCharge, storeDischarge, storeContent, newStoragePower, storagePowerThatStands
    case levelOfSlice, levelOfRun, gainOfDay, highestOfDay, lowestOfDay
    // columns of buildings
    case levelReached, demandOfBuildings
    case subsidy, creditStep, marketEmission, certificate, unitsOn, unitsStarted, unitsStopped
    case flow, unserved, unservedOfYear, shiftedTo, shiftedFrom, kept, keptResidual, taxed, credit

    /// The dimensions that name it, in the order of a block's key; a slice may follow.
    var key: [EnergyDimension] {
        switch self {
        case .balance, .annualBalance, .unservedLimit, .unservedOfYearLimit, .shiftedToLimit,
            .shiftedFromLimit, .unservedOfYear:
            [.region, .commodity, .year]
        case .capacity, .availability, .totalCapacity, .capacityLimit, .annualActivity:
            [.region, .technology, .year]
        case .newCapacity, .capacityThatStands: [.region, .technology, .year]
        case .totalActivity: [.region, .technology]
        case .reserveMargin, .renewableTarget: [.region, .year]
        case .emissionLimit: [.region, .emission, .year]
        case .totalEmissionLimit: [.region, .emission]
        case .activity: [.region, .technology, .mode, .year]
        case .trade: [.region, .otherRegion, .commodity, .year]
        case .storageCapacity, .newStorage, .storageThatStands, .storageYear, .levelOfYear:
            [.region, .storage, .year]
        case .storageSeason, .levelOfSeason: [.region, .storage, .year, .season]
        case .storageDay, .levelOfDay, .storageFinish, .levelAtFinish:
            [.region, .storage, .year, .season, .dayType]
        case .storageCharge, .storageDischarge, .charge, .discharge, .storageUpper, .storageLower:
            [.region, .storage, .year, .season, .dayType, .bracket]
        case .storeLevel, .storeEnergy, .storePower, .storeCharge, .storeDischarge, .storeContent,
            .storeChargeRate, .storeDischargeRate:
            [.region, .storage, .year]
        case .storagePowerCapacity, .newStoragePower, .storagePowerThatStands: [.region, .storage, .year]
        case .storeUpper, .storeHighest, .storeLowest, .levelOfSlice, .gainOfDay:
            [.region, .storage, .year, .slice]
        case .storeRun, .storeRunUpper, .storeRunLower, .levelOfRun:
            [.region, .storage, .year, .calendarDay]
        case .highestOfDay, .lowestOfDay: [.region, .storage, .year, .day]
        case .effectiveDemand, .demandOfBuildings: [.region, .commodity, .year, .building, .level]
        case .levelOrder, .levelStays, .levelReached: [.building, .level, .year]
        case .levelDependency, .levelExclusion: [.building, .level, .year, .otherBuilding, .otherLevel]
        case .works: [.region, .year]
        case .residualRetirement, .keptResidual, .minimumLoad, .rampUp, .rampDown:
            [.region, .technology, .year]
        case .retirement, .kept: [.region, .technology, .year, .year]
        case .shiftedDay: [.region, .commodity, .year, .day]
        case .groupLimit, .taxedEmission, .netLimit, .creditsUsed, .taxed: [.region, .group, .year]
        case .groupTotalLimit: [.region, .group]
        case .credit, .creditSteps: [.region, .credit, .year]
        case .creditStep: [.region, .credit, .creditStep, .year]
        case .creditQuality: [.region, .group, .year]
        case .subsidies, .certificatesCovered: [.region, .year]
        case .subsidy, .subsidyOfStep: [.region, .building, .level, .year]
        case .marketFigure, .certificateEffect, .marketEmission: [.region, .emission, .year]
        case .certificate: [.region, .certificate, .year]
        case .unitOutput, .unitLeastLoad, .unitsStanding, .unitDownTime: [.region, .technology, .year]
        case .unitSwitch, .unitUpTime, .unitsOn, .unitsStarted, .unitsStopped:
            [.region, .technology, .year, .slice]
        case .flow: [.region, .otherRegion, .commodity, .year]
        case .unserved, .shiftedTo, .shiftedFrom: [.region, .commodity, .year, .slice]
        }
    }
}

/// Rows or columns of one part with the same key: one, or one a slice of the year.
struct ModelBlock: Sendable {
    let part: ModelPart
    /// Positions by the dimensions of the part.
    let key: SIMD8<Int32>
    let start: Int32
    let count: Int32
    /// Where the row or column of every slice stands in ``ModelLayout/slices``; −1 for a block of one.
    let map: Int32
}

/// Where everything stands in the linear model; names are made from it when somebody asks.
struct ModelLayout: Sendable {
    var rows: [ModelBlock] = []
    var columns: [ModelBlock] = []
    /// For every block by slice: the row or column of each slice, −1 where there is none.
    var slices: [Int32] = []
    /// Weights of slices, a run of them for every ``RowTerm/Rows/weighted(_:weights:)``.
    var weights: [Double] = []

    static func key(_ a: Int, _ b: Int = 0, _ c: Int = 0, _ d: Int = 0, _ e: Int = 0, _ f: Int = 0) -> SIMD8<
        Int32
    > {
        SIMD8(
            Int32(truncatingIfNeeded: a),
            Int32(truncatingIfNeeded: b),
            Int32(truncatingIfNeeded: c),
            Int32(truncatingIfNeeded: d),
            Int32(truncatingIfNeeded: e),
            Int32(truncatingIfNeeded: f),
            0,
            0
        )
    }

    /// The block that holds an index, by binary search.
    static func block(of index: Int, in blocks: [ModelBlock]) -> ModelBlock? {
        var (low, high) = (0, blocks.count)
        while low < high {
            let middle = (low + high) / 2
            if Int(blocks[middle].start) <= index { low = middle + 1 } else { high = middle }
        }
        guard low > 0, index < Int(blocks[low - 1].start) + Int(blocks[low - 1].count) else { return nil }
        return blocks[low - 1]
    }

    /// The slice that a row or column of a block belongs to; nil for a block of one.
    func slice(of index: Int, in block: ModelBlock, count: Int) -> Int? {
        guard block.map >= 0 else { return nil }
        return (0..<count).first { slices[Int(block.map) + $0] == Int32(index) }
    }

    /// The part and the names of a row or column.
    func subject(of index: Int, in blocks: [ModelBlock], _ sets: EnergySets) -> ModelSubject? {
        guard let block = Self.block(of: index, in: blocks) else { return nil }
        var names: [String] = []
        for (position, dimension) in block.part.key.enumerated() {
            names.append(sets.name(Int(block.key[position]), of: dimension))
        }
        if let slice = slice(of: index, in: block, count: sets.count(.slice)) {
            names.append(sets.name(slice, of: .slice))
        }
        return ModelSubject(part: block.part, names: names)
    }

    /// Names of rows or columns, made on demand.
    func names(_ blocks: [ModelBlock], _ sets: EnergySets, prefix: String) -> ModelNames {
        var names = ModelNames(prefix: prefix)
        names.append(from: 0) { [self] index in
            subject(of: index, in: blocks, sets)?.description ?? "\(prefix)\(index)"
        }
        return names
    }
}

/// A row or column in words: its part and the names of what it is about.
public struct ModelSubject: Sendable, Hashable, CustomStringConvertible {
    /// Which equation or variable.
    public let part: ModelPart
    /// Names in the order of the part's dimensions, the slice last.
    public let names: [String]

    /// `balance[R,ELC,2030,ID]`
    public var description: String { "\(part.rawValue)[\(names.joined(separator: ","))]" }
}
