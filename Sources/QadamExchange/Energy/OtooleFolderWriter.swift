import Foundation
package import QadamEvidence
package import QadamPathways

/// Writes an OSeMOSYS model as a folder that otoole reads: a CSV file for every set and parameter, also for those without
/// rows, and `config.yaml` with subscripts and defaults.
///
/// The same model gives the same bytes: rows stand in the order of the sets, numbers with the fewest digits that read
/// back exactly. Each file is written whole or not at all.
package enum OtooleFolderWriter {
    /// Writes the files into a folder, which is made where it is not there. Other files in it stay as they are.
    ///
    /// - Returns: What was written otherwise than it was read: parameters without a default, which otoole must have.
    /// - Throws: ``ExchangeError`` when the system refuses, or because a value is not finite.
    package static func write(_ tables: OSeMOSYSTables, to folder: String) throws -> [Diagnostic] {
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        } catch {
            throw ExchangeError.cannotWrite(folder, reason: error.localizedDescription)
        }
        for set in tables.sets {
            try AtomicFile.write("\(folder)/\(set.name).csv") { sink in
                var writer = try CSVWriter(sink, name: set.name, header: ["VALUE"])
                for member in set.members { try writer.write([.text(tables.names[Int(member)])]) }
            }
        }
        let rows = OSeMOSYSRowWriter(tables, separator: UInt8(ascii: ","), CSVWriter.quoted)
        for table in parameters(of: tables) {
            try AtomicFile.write("\(folder)/\(table.name).csv") { sink in
                try sink.write(header(of: table).joined(separator: ",") + "\n")
                try rows.write(table, to: sink)
            }
        }
        try AtomicFile.write("\(folder)/config.yaml", text: try configuration(of: tables))
        return defaultsTold(tables)
    }

    /// The text of `config.yaml` for a model.
    ///
    /// - Throws: ``ExchangeError`` because a default is not finite, or a parameter has no default, given or published,
    ///   and lacks rows.
    package static func configuration(of tables: OSeMOSYSTables) throws(ExchangeError) -> String {
        var entries: [OutputValue.Entry] = []
        for set in tables.sets {
            let isNumber = OSeMOSYSCatalogue.set(set.name)?.members == .wholeNumbers
            let dtype = OutputValue.Entry("dtype", .text(isNumber ? "int" : "str"))
            entries.append(
                OutputValue.Entry(set.name, .map([dtype, OutputValue.Entry("type", .text("set"))]))
            )
        }
        for table in parameters(of: tables) {
            let kind = OSeMOSYSCatalogue.parameter(table.name)
            guard let value = value(of: table, in: tables) else {
                throw .cannotWrite("config.yaml", reason: "\(table.name): default?")
            }
            var entry = [
                OutputValue.Entry("indices", .list(table.indices.map { .text($0) })),
                OutputValue.Entry("type", .text("param")),
                OutputValue.Entry("dtype", .text("float")),
                OutputValue.Entry("default", .number(value)),
            ]
            if let sheet = kind?.sheetName, sheet != table.name {
                entry.insert(OutputValue.Entry("short_name", .text(sheet)), at: 0)
            }
            entries.append(OutputValue.Entry(table.name, .map(entry)))
        }
        return try YAMLWriter.text(entries)
    }

    /// The default that is written; one that nothing needs, as there is a row for every combination, is 0.
    private static func value(of table: OSeMOSYSTable, in tables: OSeMOSYSTables) -> Double? {
        if let value = table.defaultValue ?? OSeMOSYSCatalogue.parameter(table.name)?.publishedDefault {
            return value
        }
        let combinations = table.indices.reduce(1.0) { $0 * Double(tables.set($1)?.members.count ?? 0) }
        return Double(table.count) == combinations ? 0 : nil
    }

    /// The header of a table: its sets, each once; a second region as otoole calls it.
    private static func header(of table: OSeMOSYSTable) -> [String] {
        var header: [String] = []
        for set in table.indices { header.append(header.contains(set) ? "_" + set : set) }
        return header + ["VALUE"]
    }

    private static func parameters(of tables: OSeMOSYSTables) -> [OSeMOSYSTable] {
        tables.parameters.values.sorted { $0.name < $1.name }
    }

    private static func defaultsTold(_ tables: OSeMOSYSTables) -> [Diagnostic] {
        parameters(of: tables).filter { $0.defaultValue == nil }.compactMap { table in
            // Without any value the configuration was refused before.
            guard let value = value(of: table, in: tables) else { return nil }
            return Diagnostic(
                EnergyFileCode.defaultWritten.rawValue,
                .warning,
                at: .file(table.file),
                ["name": .text(table.name), "value": .number(value)]
            )
        }
    }
}
