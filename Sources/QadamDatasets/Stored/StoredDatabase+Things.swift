import QadamEvidence
import QadamLifeCycle

extension StoredDatabase {
    static func write(units: [DatabaseUnit], _ writer: inout ColumnWriter) {
        writer.texts(units.map(\.symbol))
        writer.texts(units.map(\.quantity))
        writer.column(units.map(\.factor))
    }

    static func readUnits(_ reader: inout ColumnReader) throws(StoredDatabaseError) -> [DatabaseUnit] {
        let symbols = try reader.texts()
        let quantities = try reader.texts()
        let factors = try reader.column(of: Double.self)
        try same(symbols.count, quantities.count, factors.count)
        return symbols.indices.map {
            DatabaseUnit(symbol: symbols[$0], quantity: quantities[$0], factor: factors[$0])
        }
    }

    static func write(flows: [DatabaseFlow], _ writer: inout ColumnWriter) {
        writer.texts(flows.map(\.id))
        writer.texts(flows.map(\.name))
        writer.column(flows.map(\.kind.rawValue))
        writer.column(flows.map { Int32($0.unit) })
        writer.texts(flows.map(\.cas))
        writer.texts(flows.map(\.compartment))
        writer.texts(flows.map(\.location))
        writer.texts(flows.map { $0.gas ?? "" })
    }

    static func readFlows(_ reader: inout ColumnReader) throws(StoredDatabaseError) -> [DatabaseFlow] {
        let ids = try reader.texts()
        let names = try reader.texts()
        let kinds = try reader.column(of: UInt8.self)
        let units = try reader.column(of: Int32.self)
        let cas = try reader.texts()
        let compartments = try reader.texts()
        let locations = try reader.texts()
        let gases = try reader.texts()
        try same(ids.count, names.count, kinds.count, units.count, cas.count, compartments.count)
        try same(ids.count, locations.count, gases.count)
        var flows: [DatabaseFlow] = []
        flows.reserveCapacity(ids.count)
        for k in ids.indices {
            guard let kind = DatabaseFlow.Kind(rawValue: kinds[k]) else { throw .damaged }
            flows.append(
                DatabaseFlow(
                    id: ids[k],
                    name: names[k],
                    kind: kind,
                    unit: Int(units[k]),
                    cas: cas[k],
                    compartment: compartments[k],
                    location: locations[k],
                    gas: gases[k].isEmpty ? nil : gases[k]
                )
            )
        }
        return flows
    }

    static func write(properties: [FlowProperty], _ writer: inout ColumnWriter) {
        writer.column(properties.map { Int32($0.flow) })
        writer.texts(properties.map(\.property))
        writer.column(properties.map { Int32($0.unit) })
        writer.column(properties.map(\.amount))
        writer.texts(properties.map(\.source))
    }

    static func readProperties(_ reader: inout ColumnReader) throws(StoredDatabaseError) -> [FlowProperty] {
        let flows = try reader.column(of: Int32.self)
        let names = try reader.texts()
        let units = try reader.column(of: Int32.self)
        let amounts = try reader.column(of: Double.self)
        let sources = try reader.texts()
        try same(flows.count, names.count, units.count, amounts.count, sources.count)
        return flows.indices.map {
            FlowProperty(
                flow: Int(flows[$0]),
                property: names[$0],
                unit: Int(units[$0]),
                amount: amounts[$0],
                source: sources[$0]
            )
        }
    }

    static func write(processes: [DatabaseProcess], _ writer: inout ColumnWriter) {
        writer.texts(processes.map(\.id))
        writer.texts(processes.map(\.name))
        writer.texts(processes.map(\.location))
        writer.texts(processes.map(\.category))
        writer.texts(processes.map(\.validFrom))
        writer.texts(processes.map(\.validTo))
        writer.column(processes.map { StageCode.code($0.stage) })
        writer.column(processes.map { StageCode.code($0.kind) })
        writer.column(processes.map { $0.defaultAllocation?.rawValue ?? StageCode.none })
        writer.column(processes.map { UInt8($0.isAggregated ? 1 : 0) })
        writer.texts(processes.map(\.source))
        writer.texts(processes.map { StageCode.file($0.place) })
        writer.column(processes.map { StageCode.row($0.place) })
    }

    static func readProcesses(_ reader: inout ColumnReader) throws(StoredDatabaseError) -> [DatabaseProcess] {
        let ids = try reader.texts()
        let names = try reader.texts()
        let locations = try reader.texts()
        let categories = try reader.texts()
        let from = try reader.texts()
        let to = try reader.texts()
        let stages = try reader.column(of: UInt8.self)
        let kinds = try reader.column(of: UInt8.self)
        let rules = try reader.column(of: UInt8.self)
        let aggregated = try reader.column(of: UInt8.self)
        let sources = try reader.texts()
        let files = try reader.texts()
        let rows = try reader.column(of: Int32.self)
        try same(ids.count, names.count, locations.count, categories.count, from.count, to.count)
        try same(ids.count, stages.count, kinds.count, rules.count, aggregated.count)
        try same(ids.count, sources.count, files.count, rows.count)
        var processes: [DatabaseProcess] = []
        processes.reserveCapacity(ids.count)
        for k in ids.indices {
            guard let stage = StageCode.stage(stages[k]), let kind = StageCode.kind(kinds[k]) else {
                throw .damaged
            }
            processes.append(
                DatabaseProcess(
                    id: ids[k],
                    name: names[k],
                    location: locations[k],
                    category: categories[k],
                    validFrom: from[k],
                    validTo: to[k],
                    stage: stage,
                    kind: kind,
                    defaultAllocation: PublishedAllocation(rawValue: rules[k]),
                    isAggregated: aggregated[k] != 0,
                    source: sources[k],
                    place: StageCode.place(files[k], rows[k])
                )
            )
        }
        return processes
    }

    static func same(_ counts: Int...) throws(StoredDatabaseError) {
        guard Set(counts).count == 1 else { throw .damaged }
    }
}

/// How stages, kinds and places are stored.
enum StageCode {
    static let none: UInt8 = 255

    static func code(_ stage: StageAssignment) -> UInt8 {
        switch stage {
        case .consumer: none
        case .stage(.extraction): 0
        case .stage(.production): 1
        case .stage(.use): 2
        case .stage(.disposal): 3
        }
    }

    static func stage(_ code: UInt8) -> StageAssignment? {
        switch code {
        case none: .consumer
        case 0: .stage(.extraction)
        case 1: .stage(.production)
        case 2: .stage(.use)
        case 3: .stage(.disposal)
        default: nil
        }
    }

    static func code(_ kind: KindAssignment) -> UInt8 {
        switch kind {
        case .consumer: none
        case .kind(.process): 0
        case .kind(.energy): 1
        }
    }

    static func kind(_ code: UInt8) -> KindAssignment? {
        switch code {
        case none: .consumer
        case 0: .kind(.process)
        case 1: .kind(.energy)
        default: nil
        }
    }

    static func file(_ place: Place) -> String {
        if case .file(let name, _, _) = place { return name }
        return ""
    }

    static func row(_ place: Place) -> Int32 {
        if case .file(_, let row?, _) = place { return Int32(clamping: row) }
        return -1
    }

    static func place(_ file: String, _ row: Int32) -> Place {
        file.isEmpty ? .whole : .file(file, row: row < 0 ? nil : Int(row))
    }
}
