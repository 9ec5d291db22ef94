public import QadamLifeCycle

/// The form in which a database is kept in a workspace: its columns one after the other, so that a program start
/// reads arrays and not half a million rows.
///
/// Layout, little-endian: `QLCD`, version of the layout, then for every section its tag, its length in bytes
/// and its content. Texts are one column of lengths and one of UTF-8 bytes. A reader checks every length and every
/// index before anything is used; what does not fit is ``StoredDatabaseError``, never a trap.
public enum StoredDatabase {
    static let magic: [UInt8] = Array("QLCD".utf8)
    /// Version 2 has a last section for scores of data quality, discrete distributions and pairs of flows; a database without them is
    /// stored in version 1, which older programs read.
    static let version: UInt32 = 2

    /// The columns of a database as bytes.
    public static func bytes(_ database: LifeCycleDatabase) -> [UInt8] {
        var writer = ColumnWriter()
        writer.raw(magic)
        writer.number(hasAdditions(database) ? version : 1)
        writer.texts([database.name])
        write(units: database.units, &writer)
        write(flows: database.flows, &writer)
        write(properties: database.properties, &writer)
        write(processes: database.processes, &writer)
        writer.column(database.exchangeStarts.map(Int64.init))
        write(exchanges: database.exchanges, &writer)
        write(parameters: database.parameters, &writer)
        write(factors: database.allocationFactors, &writer)
        write(methods: database.methods, &writer)
        if hasAdditions(database) { writeAdditions(of: database, &writer) }
        return writer.bytes
    }

    /// The database of stored bytes.
    ///
    /// - Throws: ``StoredDatabaseError`` when the bytes are damaged or of a newer layout.
    public static func database(_ bytes: [UInt8]) throws(StoredDatabaseError) -> LifeCycleDatabase {
        var reader = ColumnReader(bytes)
        guard try reader.raw(4) == magic else { throw .damaged }
        let found = try reader.number()
        guard (1...version).contains(found) else { throw .newer }
        guard let name = try reader.texts().first else { throw .damaged }
        var database = LifeCycleDatabase(name: name)
        database.units = try readUnits(&reader)
        database.flows = try readFlows(&reader)
        database.properties = try readProperties(&reader)
        database.processes = try readProcesses(&reader)
        database.exchangeStarts = try reader.column(of: Int64.self).map(Int.init)
        database.exchanges = try readExchanges(&reader)
        database.parameters = try readParameters(&reader)
        database.allocationFactors = try readFactors(&reader)
        database.methods = try readMethods(&reader)
        if found > 1 { try readAdditions(of: &database, &reader) }
        guard reader.isAtEnd, database.isConsistent else { throw .damaged }
        return database
    }
}

/// Why stored bytes are no database.
public enum StoredDatabaseError: Error, Sendable {
    /// The bytes are not what was stored.
    case damaged
    /// A newer program stored them.
    case newer
}

extension LifeCycleDatabase {
    /// Whether every column has its length and every index points at something.
    public var isConsistent: Bool {
        let n = exchanges.count
        func all(_ indices: [Int32], below limit: Int, from lowest: Int32 = 0) -> Bool {
            indices.allSatisfy { $0 >= lowest && $0 < limit }
        }
        func fits(_ index: Int, _ count: Int, from lowest: Int = 0) -> Bool {
            index >= lowest && index < count
        }
        let lengths =
            exchangeStarts.count == processes.count + 1 && exchangeStarts.first == 0
            && exchangeStarts.last == n
            && zip(exchangeStarts, exchangeStarts.dropFirst()).allSatisfy { $0 <= $1 }
            && [
                exchanges.unit.count, exchanges.provider.count, exchanges.flags.count, exchanges.amount.count,
            ]
            .allSatisfy { $0 == n }
        let u = exchanges.uncertainty
        let distributions =
            [u.kind.count, u.first.count, u.second.count].allSatisfy { $0 == u.count }
            && all(u.exchange, below: n) && zip(u.exchange, u.exchange.dropFirst()).allSatisfy { $0 < $1 }
        return lengths && distributions
            && all(exchanges.flow, below: flows.count) && all(exchanges.unit, below: units.count)
            && all(exchanges.provider, below: processes.count, from: -1)
            && exchanges.formulas.keys.allSatisfy { $0 >= 0 && $0 < n }
            && exchanges.notes.keys.allSatisfy { $0 >= 0 && $0 < n }
            && exchanges.quality.keys.allSatisfy { $0 >= 0 && $0 < n }
            && u.discrete.allSatisfy { place, values in
                u.kind.indices.contains(Int(place)) && u.kind[Int(place)] == .discrete && !values.isEmpty
            }
            && u.kind.filter { $0 == .discrete }.count == u.discrete.count
            && flows.allSatisfy { fits($0.unit, units.count) }
            && properties.allSatisfy { fits($0.flow, flows.count) && fits($0.unit, units.count) }
            && parameters.allSatisfy { fits($0.process, processes.count, from: -1) }
            && allocationFactors.allSatisfy {
                fits($0.process, processes.count) && fits($0.product, flows.count)
                    && fits($0.exchange, n, from: -1)
            }
            && methods.allSatisfy { method in
                method.categories.allSatisfy {
                    $0.flow.count == $0.factor.count && all($0.flow, below: flows.count)
                        && ($0.location.isEmpty || $0.location.count == $0.flow.count)
                }
                    && method.sets.allSatisfy {
                        $0.normalisation.count == method.categories.count
                            && $0.weight.count == method.categories.count
                    }
            }
    }
}
