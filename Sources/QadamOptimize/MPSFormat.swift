/// Writes a model in free MPS format, the oldest format that every solver reads. Numbers have the fewest digits that read
/// back exactly.
///
/// Rows and columns are named `r0`, `r1` …, `c0`, `c1` …: fields are divided by blanks, which names may hold; ``LPFormat``
/// writes names. A constant of the objective stands on the right-hand side of its row with the opposite sign, as solvers
/// read it.
public enum MPSFormat {
    /// The text of a model.
    public static func text(of model: LinearModel) -> String {
        var text = "NAME qadam\n"
        if model.sense == .maximize { text += "OBJSENSE\n    MAX\n" }
        text += "ROWS\n N cost\n"
        for row in 0..<model.rowCount { text += " \(kind(model, row)) r\(row)\n" }
        addColumns(model, to: &text)
        addSides(model, to: &text)
        addBounds(model, to: &text)
        return text + "ENDATA\n"
    }

    private static func kind(_ model: LinearModel, _ row: Int) -> Character {
        let (lower, upper) = (model.rowLower[row], model.rowUpper[row])
        if lower == upper { return "E" }
        if upper.isFinite { return "L" }
        return lower.isFinite ? "G" : "N"
    }

    private static func addColumns(_ model: LinearModel, to text: inout String) {
        text += "COLUMNS\n"
        var isInteger = false
        for column in 0..<model.columnCount {
            let wants = !model.integrality.isEmpty && model.integrality[column] == 1
            if wants != isInteger {
                text += " MARKER 'MARKER' '\(wants ? "INTORG" : "INTEND")'\n"
                isInteger = wants
            }
            let entries = Int(model.columnStart[column])..<Int(model.columnStart[column + 1])
            // A column must be named here even where it stands nowhere.
            if model.cost[column] != 0 || entries.isEmpty {
                text += " c\(column) cost \(model.cost[column])\n"
            }
            for entry in entries {
                text += " c\(column) r\(model.rowIndex[entry]) \(model.coefficient[entry])\n"
            }
        }
        if isInteger { text += " MARKER 'MARKER' 'INTEND'\n" }
    }

    private static func addSides(_ model: LinearModel, to text: inout String) {
        text += "RHS\n"
        if model.offset != 0 { text += " RHS cost \(-model.offset)\n" }
        var ranges = ""
        for row in 0..<model.rowCount {
            let (lower, upper) = (model.rowLower[row], model.rowUpper[row])
            let side = upper.isFinite ? upper : lower
            if side.isFinite, side != 0 { text += " RHS r\(row) \(side)\n" }
            if lower.isFinite, upper.isFinite, lower != upper { ranges += " RNG r\(row) \(upper - lower)\n" }
        }
        if !ranges.isEmpty { text += "RANGES\n" + ranges }
    }

    private static func addBounds(_ model: LinearModel, to text: inout String) {
        text += "BOUNDS\n"
        for column in 0..<model.columnCount {
            let (lower, upper) = (model.columnLower[column], model.columnUpper[column])
            let isInteger = !model.integrality.isEmpty && model.integrality[column] == 1
            if lower == upper {
                text += " FX BND c\(column) \(lower)\n"
            } else if !lower.isFinite, !upper.isFinite {
                text += " FR BND c\(column)\n"
            } else {
                if !lower.isFinite { text += " MI BND c\(column)\n" }
                if lower.isFinite, lower != 0 { text += " LO BND c\(column) \(lower)\n" }
                // Without a bound some solvers read a whole number as zero or one.
                if upper.isFinite { text += " UP BND c\(column) \(upper)\n" }
                if !upper.isFinite, isInteger { text += " PL BND c\(column)\n" }
            }
        }
    }
}
