/// A model as text in the LP file format (CPLEX dialect, as HiGHS, CBC, GLPK and Gurobi read it): for golden
/// tests, for a second opinion of another solver, and for a person who wants to see the rows.
///
/// The order is that of the model, numbers are written with the fewest digits that read back the same, and
/// names are reduced to what every reader accepts, so the same model always gives the same text.
public enum LPFormat {
    /// The text of a model.
    public static func text(of model: LinearModel) -> String {
        var writer = LPWriter(model)
        writer.writeObjective()
        writer.writeRows()
        writer.writeBounds()
        writer.writeIntegers()
        return writer.text + "End\n"
    }

    /// A name of letters, digits and `_ . [ ]` that starts with a letter and is not longer than 200
    /// characters. Letters outside ASCII and other characters become `_`.
    static func name(_ text: String) -> String {
        var bytes: [UInt8] = []
        for byte in text.utf8 where bytes.count < 200 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "."):
                bytes.append(byte)
            // The second and later bytes of a character add nothing: one `_` a character.
            case 0x80...0xBF: continue
            default: bytes.append(UInt8(ascii: "_"))
            }
        }
        let name = String(decoding: bytes, as: UTF8.self)
        // `e5` or `.5` would be read as a number, `inf…`, `free…` and `st…` as words of the format.
        let isSafe = name.first.map { $0 == "x" || $0 == "c" || $0 == "r" } ?? false
        return isSafe ? name : "x_" + name
    }
}

private struct LPWriter {
    let model: LinearModel
    let columns: [String]
    let rows: [String]
    var text = ""

    init(_ model: LinearModel) {
        self.model = model
        columns = LPWriter.unique(
            (0..<model.columnCount).map { LPFormat.name(model.columnNames.name(of: $0)) }
        )
        rows = LPWriter.unique((0..<model.rowCount).map { LPFormat.name(model.rowNames.name(of: $0)) })
    }

    /// Names that became equal are told apart by their position.
    static func unique(_ names: [String]) -> [String] {
        var seen = Set<String>()
        return names.enumerated().map { position, name in
            if seen.insert(name).inserted { return name }
            var other = "\(name)_\(position)"
            while !seen.insert(other).inserted { other += "_" }
            return other
        }
    }

    mutating func writeObjective() {
        text += model.sense == .minimize ? "Minimize\n" : "Maximize\n"
        var terms = model.cost.indices.filter { model.cost[$0] != 0 }.map {
            term(model.cost[$0], columns[$0])
        }
        if model.offset != 0 { terms.append(signed(model.offset)) }
        write("objective", terms, "")
    }

    mutating func writeRows() {
        text += "Subject To\n"
        let entries = entriesByRow()
        for row in 0..<model.rowCount {
            let terms = entries[row].map { term($0.value, columns[$0.column]) }
            let (lower, upper) = (model.rowLower[row], model.rowUpper[row])
            if lower == upper {
                write(rows[row], terms, " = \(number(lower))")
            } else if lower == -.infinity && upper == .infinity {
                // The format has no row without a limit: it is kept as a comment.
                text += "\\ \(rows[row]) has no limit\n"
            } else if lower == -.infinity {
                write(rows[row], terms, " <= \(number(upper))")
            } else if upper == .infinity {
                write(rows[row], terms, " >= \(number(lower))")
            } else {
                // Two rows: not every reader knows ranges.
                write(rows[row] + ".lower", terms, " >= \(number(lower))")
                write(rows[row] + ".upper", terms, " <= \(number(upper))")
            }
        }
    }

    mutating func writeBounds() {
        text += "Bounds\n"
        for column in 0..<model.columnCount {
            let (lower, upper) = (model.columnLower[column], model.columnUpper[column])
            let name = columns[column]
            if lower == 0 && upper == .infinity { continue }
            if lower == upper {
                text += " \(name) = \(number(lower))\n"
            } else if lower == -.infinity && upper == .infinity {
                text += " \(name) free\n"
            } else {
                text += " \(number(lower)) <= \(name) <= \(number(upper))\n"
            }
        }
    }

    mutating func writeIntegers() {
        guard model.isMixedInteger else { return }
        text += "General\n"
        for column in model.integrality.indices where model.integrality[column] == 1 {
            text += " \(columns[column])\n"
        }
    }

    private func entriesByRow() -> [[(column: Int, value: Double)]] {
        var entries = [[(column: Int, value: Double)]](repeating: [], count: model.rowCount)
        for column in 0..<model.columnCount {
            for entry in Int(model.columnStart[column])..<Int(model.columnStart[column + 1]) {
                entries[Int(model.rowIndex[entry])].append((column, model.coefficient[entry]))
            }
        }
        return entries
    }

    /// One line a row; long ones are broken after every eighth term, because some readers limit the line.
    private mutating func write(_ name: String, _ terms: [String], _ end: String) {
        text += " \(name):"
        // A row without terms needs one that is zero.
        let all = terms.isEmpty ? columns.first.map { ["+ 0 \($0)"] } ?? [] : terms
        for (position, term) in all.enumerated() {
            text += position > 0 && position % 8 == 0 ? "\n   \(term)" : " \(term)"
        }
        text += end + "\n"
    }

    private func term(_ value: Double, _ name: String) -> String {
        if value == 1 { return "+ \(name)" }
        if value == -1 { return "- \(name)" }
        return "\(signed(value)) \(name)"
    }

    private func signed(_ value: Double) -> String {
        value < 0 ? "- \(number(-value))" : "+ \(number(value))"
    }

    private func number(_ value: Double) -> String {
        if value == .infinity { return "+inf" }
        if value == -.infinity { return "-inf" }
        let text = "\(value)"
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }
}
