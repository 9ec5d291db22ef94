import QadamLifeCycle

extension StoredDatabase {
    private typealias Values = [ExchangeUncertainty.WeightedValue]

    static func hasAdditions(_ database: LifeCycleDatabase) -> Bool {
        !database.exchanges.quality.isEmpty || !database.exchanges.uncertainty.discrete.isEmpty
            || database.parameters.contains { $0.uncertainty?.kind == .discrete }
            || database.methods.contains { !$0.links.isEmpty }
    }

    static func writeAdditions(of database: LifeCycleDatabase, _ writer: inout ColumnWriter) {
        let quality = database.exchanges.quality
        let rows = quality.keys.sorted()
        writer.column(rows)
        writer.column(rows.flatMap { row in (quality[row]?.scores ?? []).map(UInt8.init) })
        writer.column(rows.map { quality[$0]?.basicVariance ?? .nan })
        let discrete = database.exchanges.uncertainty.discrete
        write(discrete, &writer)
        var ofParameters: [Int32: Values] = [:]
        for (index, parameter) in database.parameters.enumerated() {
            guard let spread = parameter.uncertainty, spread.kind == .discrete else { continue }
            ofParameters[Int32(index)] = spread.values
        }
        write(ofParameters, &writer)
        for method in database.methods {
            writer.texts(method.links.map(\.name))
            writer.texts(method.links.map(\.cas))
            writer.texts(method.links.map(\.compartment))
            writer.texts(method.links.map(\.target))
            writer.column(method.links.map { $0.factor ?? .nan })
        }
    }

    private static func write(_ discrete: [Int32: Values], _ writer: inout ColumnWriter) {
        let places = discrete.keys.sorted()
        let values = places.map { discrete[$0] ?? [] }
        writer.column(places)
        writer.column(values.map { Int32($0.count) })
        writer.column(values.joined().map(\.value))
        writer.column(values.joined().map(\.weight))
    }

    static func readAdditions(of database: inout LifeCycleDatabase, _ reader: inout ColumnReader)
        throws(StoredDatabaseError)
    {
        let rows = try reader.column(of: Int32.self)
        let scores = try reader.column(of: UInt8.self)
        let variances = try reader.column(of: Double.self)
        guard scores.count == 5 * rows.count, variances.count == rows.count else { throw .damaged }
        for (k, row) in rows.enumerated() {
            let own = scores[5 * k..<5 * k + 5].map(Int.init)
            let variance = variances[k].isNaN ? nil : variances[k]
            guard let quality = ExchangeQuality(scores: own, basicVariance: variance) else { throw .damaged }
            database.exchanges.quality[row] = quality
        }
        for (place, values) in try readDiscrete(&reader) {
            guard database.exchanges.uncertainty.kind.indices.contains(Int(place)) else { throw .damaged }
            database.exchanges.uncertainty[Int(place)] = ExchangeUncertainty(discrete: values)
        }
        for (index, values) in try readDiscrete(&reader) {
            guard database.parameters.indices.contains(Int(index)) else { throw .damaged }
            database.parameters[Int(index)].uncertainty = ExchangeUncertainty(discrete: values)
        }
        for index in database.methods.indices { database.methods[index].links = try readLinks(&reader) }
    }

    private static func readLinks(_ reader: inout ColumnReader) throws(StoredDatabaseError)
        -> [FlowMatcher.Link]
    {
        let names = try reader.texts()
        let cas = try reader.texts()
        let compartments = try reader.texts()
        let targets = try reader.texts()
        let factors = try reader.column(of: Double.self)
        guard [cas.count, compartments.count, targets.count, factors.count].allSatisfy({ $0 == names.count })
        else { throw .damaged }
        return names.indices.map {
            FlowMatcher.Link(
                name: names[$0],
                cas: cas[$0],
                compartment: compartments[$0],
                target: targets[$0],
                factor: factors[$0].isNaN ? nil : factors[$0]
            )
        }
    }

    private static func readDiscrete(_ reader: inout ColumnReader) throws(StoredDatabaseError) -> [Int32:
        Values]
    {
        let places = try reader.column(of: Int32.self)
        let counts = try reader.column(of: Int32.self)
        let values = try reader.column(of: Double.self)
        let weights = try reader.column(of: Double.self)
        guard places.count == counts.count, values.count == weights.count, Set(places).count == places.count,
            counts.allSatisfy({ $0 > 0 && Int($0) <= values.count }),
            counts.reduce(0, { $0 + Int($1) }) == values.count
        else { throw .damaged }
        var discrete: [Int32: Values] = [:]
        var first = 0
        for (place, count) in zip(places, counts) {
            discrete[place] = (first..<first + Int(count)).map {
                .init(value: values[$0], weight: weights[$0])
            }
            first += Int(count)
        }
        return discrete
    }
}
