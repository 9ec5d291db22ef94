internal import QadamEvidence
internal import QadamPathways
internal import QadamUnits

/// Compares the units that tables state with those that the attributes have in the model's own units, and turns values
/// where both are known and differ by a factor.
struct EnergyUnitCheck {
    private let words: EnergyUnits
    private var factors: [String: Double] = [:]

    init(_ words: EnergyUnits) { self.words = words }

    /// The factor that turns a value in a stated unit into the model's own; 1 after it reported that the unit does not
    /// fit, or cannot be compared.
    mutating func factor(
        _ unit: String,
        of attribute: EnergyAttribute,
        at place: Place,
        _ findings: inout Findings
    ) -> Double {
        let key = attribute.name + "\n" + unit
        if let factor = factors[key] { return factor }
        let factor = compare(unit, attribute, place, &findings)
        factors[key] = factor
        return factor
    }

    private func compare(
        _ unit: String,
        _ attribute: EnergyAttribute,
        _ place: Place,
        _ findings: inout Findings
    ) -> Double {
        let expected = Self.shown(attribute.unit, words) ?? attribute.unit
        if EnergyUnitExpression.plain(unit) == EnergyUnitExpression.plain(expected) { return 1 }
        var arguments: [String: Argument] = [
            "name": .text(attribute.name), "unit": .text(unit), "expected": .text(expected),
            "symbol": .text(unit),
        ]
        switch (EnergyUnitExpression.outcome(unit), meaning(of: attribute.unit)) {
        case (.unit(let stated), .unit(let own)):
            guard let factor = try? stated.factor(to: own) else {
                findings.add(.otherUnit, at: place, arguments)
                return 1
            }
            if factor != 1 {
                arguments["factor"] = .number(factor)
                findings.add(.unitTurned, severity: .note, at: place, arguments)
            }
            return factor
        case (.syntax, _): findings.add(.otherUnit, at: place, arguments)
        case (.unknown(let symbol), _), (.unit, .unknown(let symbol)):
            arguments["symbol"] = .text(symbol)
            findings.add(.unitNotCompared, severity: .warning, at: place, arguments)
        case (.unit, .syntax): findings.add(.unitNotCompared, severity: .warning, at: place, arguments)
        }
        return 1
    }

    /// The formula of an attribute's unit with the words of the model; activity is counted in energy.
    private func meaning(of formula: String) -> EnergyUnitExpression.Outcome {
        EnergyUnitExpression.outcome(formula) { word in
            guard Self.isWord(word) else { return nil }
            guard let text = Self.text(word, words) else { return .unknown(word) }
            return EnergyUnitExpression.outcome(text)
        }
    }

    private static func isWord(_ word: String) -> Bool {
        ["energy", "activity", "capacity", "cost", "emission", "year", "day"].contains(word)
    }

    private static func text(_ word: String, _ words: EnergyUnits) -> String? {
        switch word {
        case "energy", "activity": words.energy
        case "capacity": words.capacity
        case "cost": words.money
        case "emission": words.emission
        case "year": "yr"
        case "day": "d"
        default: nil
        }
    }

    /// The unit of an attribute in the words of a model: `M USD{2015}/(GW.yr)`; `nil` where a word is not given.
    static func shown(_ formula: String, _ words: EnergyUnits) -> String? {
        var shown = ""
        var word = ""
        for character in formula + " " {
            if character.isLetter {
                word.append(character)
                continue
            }
            if !word.isEmpty {
                guard let text = text(word, words) else { return nil }
                // A product or quotient of its own stays one factor.
                shown += text.contains { "/.·*".contains($0) } ? "(" + text + ")" : text
                word = ""
            }
            if character != " " { shown.append(character == "*" ? "." : character) }
        }
        return shown
    }
}
