import QadamLifeCycle

/// The variables of a process: ILCD multiplies an amount by one variable, and a formula belongs to a parameter.
struct ILCDVariables {
    /// Parameters that stand for formulas of amounts, in the order of their first use.
    private(set) var added: [(name: String, formula: String, value: Double)] = []
    private var known: Set<String>
    private var byFormula: [String: Int] = [:]

    /// - Parameter names: the parameters that the process can use.
    init(_ names: some Sequence<String>) { known = Set(names.map { $0.lowercased() }) }

    /// The variable that gives the value of a formula when it is multiplied by `mean`.
    mutating func variable(for formula: String, value: Double) -> (name: String, mean: Double) {
        if isName(formula) { return (formula, 1) }
        let parts = formula.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        if parts.count == 3, parts[1] == "*", isName(parts[2]), let mean = Double(parts[0]),
            "\(mean)" == parts[0], mean.isFinite
        {
            return (parts[2], mean)
        }
        if let row = byFormula[formula], added[row].value.bitPattern == value.bitPattern {
            return (added[row].name, 1)
        }
        var name = "qadam_amount_\(added.count + 1)"
        while !known.insert(name).inserted { name += "_" }
        byFormula[formula] = added.count
        added.append((name, formula, value))
        return (name, 1)
    }

    private func isName(_ text: String) -> Bool { known.contains(text.lowercased()) }
}
