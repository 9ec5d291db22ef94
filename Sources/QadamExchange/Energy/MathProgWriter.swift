package import QadamPathways
internal import QadamSparse

/// Writes an OSeMOSYS model as a MathProg data file in list form, which glpsol and ``MathProgReader`` read.
///
/// The same model gives the same bytes: rows stand in the order of the sets, numbers with the fewest digits that read
/// back exactly, names in quotes where they would be taken for something else.
package enum MathProgWriter {
    /// Writes a file, whole or not at all.
    ///
    /// - Throws: ``ExchangeError`` when the system refuses, because a value is not finite, or because a name runs over
    ///   several lines, which the language cannot say.
    package static func write(_ tables: OSeMOSYSTables, to path: String) throws {
        if let name = tables.names.first(where: { $0.utf8.contains { $0 == 0x0A || $0 == 0x0D } }) {
            throw ExchangeError.cannotWrite(path, reason: "“\(name)”")
        }
        try AtomicFile.write(path) { sink in
            for set in tables.sets {
                try sink.write("set \(set.name) :=\n")
                for member in set.members { try sink.write(written(tables.names[Int(member)]) + "\n") }
                try sink.write(";\n")
            }
            let rows = OSeMOSYSRowWriter(tables, separator: UInt8(ascii: " "), written)
            for table in tables.parameters.values.sorted(by: { $0.name < $1.name }) {
                var head = "param \(table.name)"
                if let value = table.defaultValue {
                    guard let text = PlainNumber.text(value) else {
                        throw ExchangeError.cannotWrite(path, reason: table.name)
                    }
                    head += " default \(text)"
                }
                try sink.write(head + " :=\n")
                try rows.write(table, to: sink)
                try sink.write(";\n")
            }
            try sink.write("end;\n")
        }
    }

    /// A name as the language writes it: without quotes only where it stays the same name.
    static func written(_ name: String) -> String {
        let isWord = name.utf8.allSatisfy { byte in
            (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || (byte >= 0x30 && byte <= 0x39)
                || "_+-.".utf8.contains(byte)
        }
        var bytes = name
        let number = bytes.withUTF8 { DecimalReading.number(UnsafeRawBufferPointer($0)) }
        var staysItself = number == nil
        if case .value(let value) = number { staysItself = PlainNumber.text(value == 0 ? 0 : value) == name }
        if isWord, staysItself, !["", ".", "set", "param", "end", "default"].contains(name) { return name }
        return "'" + name.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")
            + "'"
    }
}
