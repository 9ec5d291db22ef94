package import QadamEvidence

extension EnergySystem {
    /// The system that an OSeMOSYS model describes, with the exact meaning of its published long formulation.
    ///
    /// A default that a table states holds; of a parameter without rows and default, what the catalogue of attributes
    /// says.
    ///
    /// - Returns: the system, nil if its sets cannot be understood, and everything that is wrong or was left out, what
    ///   the reader found not repeated.
    package static func osemosys(_ tables: OSeMOSYSTables) -> (system: EnergySystem?, findings: [Diagnostic])
    {
        var reader = OSeMOSYSReader(tables: tables)
        guard let sets = reader.sets() else { return (nil, reader.findings) }
        var system = EnergySystem(sets: sets)
        for name in tables.parameters.keys.sorted() {
            if let table = tables.parameters[name] { reader.read(table, into: &system) }
        }
        system.allowEmptyModes()
        return (system, reader.findings)
    }
}

/// Reads the tables and collects what is wrong.
private struct OSeMOSYSReader {
    let tables: OSeMOSYSTables
    var findings: [Diagnostic] = []
    /// By dimension: the position of every name of the tables in the sorted set, −1 outside.
    private var positions: [EnergyDimension: [Int32]] = [:]

    init(tables: OSeMOSYSTables) { self.tables = tables }

    mutating func sets() -> EnergySets? {
        var names: [EnergyDimension: [String]] = [:]
        var years: [Int] = []
        for dimension in EnergyDimension.allCases where dimension.set == dimension {
            guard let name = dimension.osemosys else { continue }
            let members = tables.members(of: name)
            let numbers = members.compactMap { Int($0) }
            switch dimension {
            case .year:
                guard numbers.count == members.count else {
                    report("PTH-0503", .error, "set", name)
                    return nil
                }
                years = numbers.sorted()
            // The published equations compare these as numbers.
            case .season, .dayType, .bracket:
                names[dimension] =
                    numbers.count == members.count ? numbers.sorted().map(String.init) : members
            default:
                names[dimension] = members
            }
        }
        for set in tables.sets
        where OSeMOSYSCatalogue.set(set.name)?.origin == .extended && !set.members.isEmpty {
            report("PTH-0502", .warning, "set", set.name)
        }
        let sets = EnergySets(names, years: years)
        for dimension in EnergyDimension.allCases where dimension.set == dimension {
            positions[dimension] = tables.names.map { Int32(sets.position($0, in: dimension) ?? -1) }
        }
        positions[.otherRegion] = positions[.region]
        return sets
    }

    mutating func read(_ table: OSeMOSYSTable, into system: inout EnergySystem) {
        guard let attribute = EnergyAttribute.osemosys(table.name) else {
            let derived = OSeMOSYSCatalogue.parameter(table.name)?.origin == .derived
            if table.count > 0 && !derived { report("PTH-0502", .warning, "parameter", table.name) }
            return
        }
        // In one published version the rate is by technology.
        let byTechnology = attribute.id == .discountRate && table.rank == 2
        let target = byTechnology ? EnergyAttribute[.technologyDiscountRate] : attribute
        if let value = table.defaultValue {
            system.setFallback(target.id, to: value == attribute.osemosys?.none ? nil : value)
            if byTechnology { system.setFallback(.discountRate, to: value) }
        }
        guard target.index.count == table.rank else {
            if table.count > 0 {
                report(
                    "PTH-0505",
                    .error,
                    "parameter",
                    table.name,
                    ["expected": .integer(target.index.count), "found": .integer(table.rank)]
                )
            }
            return
        }
        addRows(of: table, to: target, none: attribute.osemosys?.none, &system)
    }

    private mutating func addRows(
        of table: OSeMOSYSTable,
        to attribute: EnergyAttribute,
        none: Double?,
        _ system: inout EnergySystem
    ) {
        var target = system[attribute.id]
        target.reserve(table.count)
        let maps = attribute.index.map { positions[$0] ?? [] }
        for row in 0..<table.count {
            var key = 0
            for (place, name) in table.key(row).enumerated() {
                let position = Int(maps[place][Int(name)])
                if position < 0 {
                    let word = tables.names[Int(name)]
                    let set = attribute.index[place].osemosys ?? attribute.index[place].rawValue
                    findings.append(
                        Diagnostic(
                            "PTH-0501",
                            .error,
                            at: table.place(row),
                            ["id": .text(table.name), "reference": .text(word), "set": .text(set)]
                        )
                    )
                    key = -1
                    break
                }
                key = key * target.counts[place] + position
            }
            // The number for "no limit" is not a limit: it must also hide a default that is one.
            let value = table.values[row]
            if key >= 0 { target.append(key, value == none ? .infinity : value) }
        }
        target.seal()
        system[attribute.id] = target
    }

    private mutating func report(
        _ code: String,
        _ severity: Diagnostic.Severity,
        _ kind: String,
        _ id: String,
        _ arguments: [String: Argument] = [:]
    ) {
        var arguments = arguments
        arguments["id"] = .text(id)
        findings.append(Diagnostic(code, severity, at: .entity(kind: kind, id: id, field: nil), arguments))
    }
}

extension EnergySystem {
    /// In the published formulation every technology has every mode, so a least activity can be met by a mode that has no
    /// inputs and no outputs.
    fileprivate mutating func allowEmptyModes() {
        let (annual, total) = (self[.minimumActivity], self[.minimumTotalActivity])
        var technologies: Set<[Int]> = []
        for (key, value) in zip(annual.keys, annual.values) where value > 0 {
            technologies.insert(Array(annual.unpack(key).prefix(2)))
        }
        for (key, value) in zip(total.keys, total.values) where value > 0 {
            technologies.insert(total.unpack(key))
        }
        for technology in technologies {
            for mode in 0..<sets.count(.mode) {
                self[.runsEmpty].append(self[.runsEmpty].pack(technology + [mode]), 1)
            }
        }
        self[.runsEmpty].seal()
    }
}
