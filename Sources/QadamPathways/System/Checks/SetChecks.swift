internal import QadamEvidence

extension SystemCheck {
    /// Sets that must have members, names that occur twice, years that are not in order.
    mutating func checkSets() {
        for dimension in [EnergyDimension.region, .technology, .commodity, .mode, .year, .slice]
        where sets.count(dimension) == 0 {
            report("PTH-0510", .error, .region, [dimension.rawValue])
        }
        for dimension in EnergyDimension.allCases where dimension.set == dimension && dimension != .year {
            var seen: Set<String> = []
            for name in sets.names(dimension) where !seen.insert(name).inserted {
                report("PTH-0511", .error, .region, [name], nil, ["set": .text(dimension.rawValue)])
            }
        }
        for (before, after) in zip(sets.years, sets.years.dropFirst()) where after <= before {
            report(
                "PTH-0512",
                .error,
                .year,
                [String(after)],
                nil,
                ["before": .text(String(before))]
            )
        }
    }

    /// Values outside what the attribute allows.
    mutating func checkValues() {
        for attribute in EnergyAttribute.all {
            let table = system[attribute.id]
            for (row, key) in table.keys.enumerated() {
                let value = table.values[row]
                // No limit, from a number of OSeMOSYS that says so.
                if attribute.osemosys?.none != nil && value == .infinity { continue }
                if attribute.kind.allows(value) { continue }
                let names = zip(table.unpack(key), attribute.index).map { sets.name($0, of: $1) }
                report(
                    "PTH-0513",
                    .error,
                    attribute.component,
                    names,
                    attribute.id,
                    ["value": .number(value), "allowed": .message(Message(attribute.kind.text))]
                )
            }
        }
    }

    /// What must be given wherever the model needs it.
    mutating func checkRequired() {
        let usesOwnRate = !data[.technologyDiscountRate].isEmpty
        for r in 0..<data.regions where data[.discountRate][r].isNaN && !usesOwnRate {
            report("PTH-0514", .error, .region, [name(r, .region)], .discountRate)
        }
        for y in 0..<data.periods {
            for l in 0..<data.slices where data.split(l, y).isNaN {
                report("PTH-0514", .error, .slice, [name(l, .slice), name(y, .year)], .yearSplit)
            }
        }
        var running = Set<Int>()
        for group in activities.groups { running.insert(group.region * data.technologies + group.technology) }
        for r in 0..<data.regions {
            for t in 0..<data.technologies {
                let names = [name(r, .region), name(t, .technology)]
                let defined = (0..<data.commodities).contains {
                    data[.output].hasBlock(r, t, $0) || data[.input].hasBlock(r, t, $0)
                }
                if !running.contains(r * data.technologies + t) && !defined { continue }
                let closed = (0..<data.periods).allSatisfy { data[.maximumNewCapacity][r, t, $0] == 0 }
                if closed { continue }
                if data[.operationalLife][r, t].isNaN {
                    report("PTH-0514", .error, .technology, names, .operationalLife)
                }
                let missing = periods { y in
                    stock.canBuild(r, t, y) && data[.capitalCost][r, t, y].isNaN
                }
                if let missing {
                    report("PTH-0515", .error, .technology, names, .capitalCost, ["years": missing])
                }
            }
        }
    }
}

extension EnergyAttribute.Kind {
    /// Whether a value is allowed.
    func allows(_ value: Double) -> Bool {
        guard value.isFinite else { return false }
        switch self {
        case .number: return true
        case .nonnegative: return value >= 0
        case .positive: return value > 0
        case .fraction: return value >= 0 && value <= 1
        case .whole: return value >= 0 && value == value.rounded()
        case .flag: return value == 0 || value == 1
        case .depreciation: return value == 1 || value == 2
        }
    }

    /// Key of the text that says what is allowed.
    var text: String { "energy.kind.\(rawValue)" }
}
