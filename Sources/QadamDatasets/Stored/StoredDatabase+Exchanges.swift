import QadamLifeCycle

extension StoredDatabase {
    static func write(exchanges: ExchangeColumns, _ writer: inout ColumnWriter) {
        writer.column(exchanges.flow)
        writer.column(exchanges.unit)
        writer.column(exchanges.provider)
        writer.column(exchanges.flags.map(\.rawValue))
        writer.column(exchanges.amount)
        writer.column(exchanges.uncertainty.exchange)
        writer.column(exchanges.uncertainty.kind.map(\.rawValue))
        writer.column(exchanges.uncertainty.first)
        writer.column(exchanges.uncertainty.second)
        writer.column(exchanges.uncertainty.third)
        for texts in [exchanges.formulas, exchanges.notes] {
            let keys = texts.keys.sorted()
            writer.column(keys)
            writer.texts(keys.compactMap { texts[$0] })
        }
    }

    static func readExchanges(_ reader: inout ColumnReader) throws(StoredDatabaseError) -> ExchangeColumns {
        var exchanges = ExchangeColumns()
        exchanges.flow = try reader.column(of: Int32.self)
        exchanges.unit = try reader.column(of: Int32.self)
        exchanges.provider = try reader.column(of: Int32.self)
        exchanges.flags = try reader.column(of: UInt8.self).map(ExchangeFlags.init(rawValue:))
        exchanges.amount = try reader.column(of: Double.self)
        exchanges.uncertainty = try readUncertainty(&reader)
        exchanges.formulas = try readTexts(&reader)
        exchanges.notes = try readTexts(&reader)
        return exchanges
    }

    private static func readUncertainty(_ reader: inout ColumnReader) throws(StoredDatabaseError)
        -> UncertaintyColumns
    {
        let exchange = try reader.column(of: Int32.self)
        let kind = try kinds(try reader.column(of: UInt8.self))
        let first = try reader.column(of: Double.self)
        let second = try reader.column(of: Double.self)
        let third = try reader.column(of: Double.self)
        try same(exchange.count, kind.count, first.count, second.count, third.count)
        return UncertaintyColumns(exchange: exchange, kind: kind, first: first, second: second, third: third)
    }

    private static func kinds(_ codes: [UInt8]) throws(StoredDatabaseError) -> [ExchangeUncertainty.Kind] {
        let kinds = codes.compactMap(ExchangeUncertainty.Kind.init(rawValue:))
        guard kinds.count == codes.count else { throw .damaged }
        return kinds
    }

    private static func readTexts(_ reader: inout ColumnReader) throws(StoredDatabaseError) -> [Int32: String]
    {
        let keys = try reader.column(of: Int32.self)
        let values = try reader.texts()
        try same(keys.count, values.count, Set(keys).count)
        return Dictionary(uniqueKeysWithValues: zip(keys, values))
    }

    static func write(parameters: [DatabaseParameter], _ writer: inout ColumnWriter) {
        writer.column(parameters.map { Int32($0.process) })
        writer.texts(parameters.map(\.name))
        writer.column(parameters.map { UInt8($0.formula == nil ? 0 : 1) })
        writer.texts(parameters.map { $0.formula ?? "" })
        writer.column(parameters.map(\.value))
        writer.column(parameters.map { $0.uncertainty?.kind.rawValue ?? StageCode.none })
        writer.column(parameters.map { $0.uncertainty?.first ?? .nan })
        writer.column(parameters.map { $0.uncertainty?.second ?? .nan })
        writer.column(parameters.map { $0.uncertainty?.third ?? .nan })
        writer.texts(parameters.map(\.note))
    }

    static func readParameters(_ reader: inout ColumnReader) throws(StoredDatabaseError)
        -> [DatabaseParameter]
    {
        let processes = try reader.column(of: Int32.self)
        let names = try reader.texts()
        let isFormula = try reader.column(of: UInt8.self)
        let formulas = try reader.texts()
        let values = try reader.column(of: Double.self)
        let kinds = try reader.column(of: UInt8.self)
        let first = try reader.column(of: Double.self)
        let second = try reader.column(of: Double.self)
        let third = try reader.column(of: Double.self)
        let notes = try reader.texts()
        try same(processes.count, names.count, isFormula.count, formulas.count, values.count, kinds.count)
        try same(processes.count, first.count, second.count, third.count, notes.count)
        return processes.indices.map { k in
            DatabaseParameter(
                process: Int(processes[k]),
                name: names[k],
                formula: isFormula[k] == 0 ? nil : formulas[k],
                value: values[k],
                uncertainty: ExchangeUncertainty.Kind(rawValue: kinds[k]).map {
                    ExchangeUncertainty($0, first[k], second[k], third[k])
                },
                note: notes[k]
            )
        }
    }

    static func write(factors: [AllocationFactor], _ writer: inout ColumnWriter) {
        writer.column(factors.map { Int32($0.process) })
        writer.column(factors.map(\.rule.rawValue))
        writer.column(factors.map { Int32($0.product) })
        writer.column(factors.map { Int32($0.exchange) })
        writer.column(factors.map(\.share))
    }

    static func readFactors(_ reader: inout ColumnReader) throws(StoredDatabaseError) -> [AllocationFactor] {
        let processes = try reader.column(of: Int32.self)
        let rules = try reader.column(of: UInt8.self)
        let products = try reader.column(of: Int32.self)
        let exchanges = try reader.column(of: Int32.self)
        let shares = try reader.column(of: Double.self)
        try same(processes.count, rules.count, products.count, exchanges.count, shares.count)
        var factors: [AllocationFactor] = []
        for k in processes.indices {
            guard let rule = PublishedAllocation(rawValue: rules[k]) else { throw .damaged }
            factors.append(
                AllocationFactor(
                    process: Int(processes[k]),
                    rule: rule,
                    product: Int(products[k]),
                    exchange: Int(exchanges[k]),
                    share: shares[k]
                )
            )
        }
        return factors
    }
}
