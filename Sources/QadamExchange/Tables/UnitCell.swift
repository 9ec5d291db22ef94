import QadamEvidence
import QadamUnits

extension UnitError {
    /// The finding about a unit that a person wrote. `expected` is the unit that it has to fit.
    func finding(expected: String?) -> (code: ExchangeCode, arguments: [String: Argument]) {
        var arguments: [String: Argument] = ["found": .text(text), "suggestions": .list(suggestions)]
        if let other = other ?? expected { arguments["expected"] = .text(other) }
        switch kind {
        case .unknown: return (suggestions.isEmpty ? .unknownUnit : .unknownUnitNear, arguments)
        case .ambiguous: return (.ambiguousUnit, arguments)
        case .syntax: return (.unitSyntax, arguments)
        case .incompatible, .offsetInProduct: return (.incompatibleUnit, arguments)
        case .otherBasis: return (.otherBasis, arguments)
        }
    }
}

extension CellContext {
    /// The unit in a cell, fitting `expected` where there is one.
    mutating func unit(_ index: Int, fitting expected: Unit?) -> Unit? {
        guard requireCell(index) else { return nil }
        do throws(UnitError) {
            let unit = try UnitRegistry.standard.unit(text(index))
            if let expected { _ = try Amount(1, unit).converted(to: expected) }
            return unit
        } catch {
            let finding = error.finding(expected: expected?.symbol)
            report(finding.code, cell: index, finding.arguments)
            return nil
        }
    }
}
