internal import QadamEvidence

extension SystemCheck {
    /// Stores that nothing fills or empties, that begin outside their bounds, or whose time is not complete.
    mutating func checkStorage() {
        var isUsed = false
        for r in 0..<data.regions {
            for s in 0..<data.storages {
                let names = [name(r, .region), name(s, .storage)]
                var (fills, empties) = (false, false)
                for group in activities.groups where group.region == r {
                    let (to, from) = StorageRows.ratios(data, group, s)
                    fills = fills || to > 0
                    empties = empties || from > 0
                }
                if !fills && !empties { continue }
                let isByHour = data[.storageByHour][r, s] == 1
                isUsed = isUsed || !isByHour
                if !fills { report("PTH-0533", .warning, .storage, names, .toStorage) }
                if !empties { report("PTH-0534", .warning, .storage, names, .fromStorage) }
                // By the hour a store ends as it begins, wherever that is.
                if !isByHour { checkStart(r, s, names) }
                for attribute in [EnergyAttribute.ID.storageLife, .storageCapitalCost] {
                    let isMissing =
                        attribute == .storageLife
                        ? data[.storageLife][r, s].isNaN
                        : data[.storageLife][r, s] > 0
                            && (0..<data.periods).contains { data[.storageCapitalCost][r, s, $0].isNaN }
                    if isMissing { report("PTH-0514", .error, .storage, names, attribute) }
                }
            }
        }
        if isUsed { checkChronology() }
    }

    private mutating func checkStart(_ r: Int, _ s: Int, _ names: [String]) {
        let (start, stands) = (data[.storageStart][r, s].given, data[.residualStorage][r, s, 0].given)
        let canGrow = data[.storageLife][r, s] > 0
        let least = data[.minimumStorageLevel][r, s, 0].given * stands
        if (start > stands && !canGrow) || start < least {
            report(
                "PTH-0535",
                .error,
                .storage,
                names,
                .storageStart,
                ["start": .number(start), "least": .number(least), "most": .number(stands)]
            )
        }
    }

    /// A slice outside the chronology would fill and empty stores without a trace; slices that share a bracket have one
    /// rate in the published formulation, the sum of theirs.
    private mutating func checkChronology() {
        let chronology = StorageChronology(data)
        let outside = chronology.places.indices.filter { chronology.places[$0].isEmpty }
        if !outside.isEmpty {
            report(
                "PTH-0536",
                .error,
                .slice,
                outside.map { name($0, .slice) },
                .sliceBracket
            )
        }
        var members: [Int: [Int]] = [:]
        for (l, list) in chronology.places.enumerated() {
            for place in list { members[place.bracket, default: []].append(l) }
        }
        for bracket in members.keys.sorted() {
            guard let slices = members[bracket], slices.count > 1 else { continue }
            report("PTH-0537", .warning, .slice, slices.map { name($0, .slice) }, .sliceBracket)
        }
        if (0..<data.periods).contains(where: { y in
            (0..<chronology.brackets).contains { !(data[.daySplit][$0, y] > 0) }
        }) {
            report("PTH-0514", .error, .slice, [EnergyDimension.bracket.rawValue], .daySplit)
        }
    }
}
