import QadamEvidence
import QadamLifeCycle

/// What makes it impossible to write a database as ILCD.
struct ILCDObstacles {
    /// Greatest number of exchanges of a process (an `Int6` counts them from 0).
    static let mostExchanges = 1_000_000

    private let database: LifeCycleDatabase
    private let exchanges: ILCDExchangeRecords

    init(_ database: LifeCycleDatabase, _ identifiers: ILCDIdentifiers, _ units: ILCDUnitTable) {
        self.database = database
        exchanges = ILCDExchangeRecords(database, identifiers, units)
    }

    /// The errors; none where the database can be written.
    func findings() -> [Diagnostic] {
        var findings: [Diagnostic] = []
        let broken = brokenNumbers()
        if broken > 0 {
            findings.append(Diagnostic("DAT-0801", .error, at: .whole, ["count": .integer(broken)]))
        }
        for (row, process) in database.processes.enumerated() {
            let place = Place.entity(kind: "process", id: process.id, field: nil)
            let range = database.exchanges(of: row)
            if range.count > Self.mostExchanges {
                let arguments: [String: Argument] = [
                    "process": .text(process.name), "count": .integer(range.count),
                    "most": .integer(Self.mostExchanges),
                ]
                findings.append(Diagnostic("DAT-0804", .error, at: place, arguments))
            }
            for index in range where exchanges.factor(of: index) == nil {
                let flow = database.flows[Int(database.exchanges.flow[index])]
                let arguments: [String: Argument] = [
                    "process": .text(process.name), "flow": .text(flow.name),
                    "unit": .text(database.units[Int(database.exchanges.unit[index])].symbol),
                    "expected": .text(database.units[flow.unit].symbol),
                ]
                findings.append(Diagnostic("DAT-0802", .error, at: place, arguments))
            }
        }
        for parameter in database.parameters {
            let name = parameter.name
            let fitted = ILCDText.fitted(name, ILCDText.variable)
            if fitted.isWhole, !name.isEmpty { continue }
            let arguments: [String: Argument] = [
                "name": .text(name), "most": .integer(ILCDText.variable),
            ]
            let place = Place.entity(kind: "parameter", id: name, field: nil)
            findings.append(Diagnostic("DAT-0803", .error, at: place, arguments))
        }
        return findings
    }

    /// Numbers that are infinite, or none where no formula gives one.
    private func brokenNumbers() -> Int {
        let spreads = database.exchanges.uncertainty
        var numbers = spreads.first + spreads.second + spreads.third
        numbers += database.units.map(\.factor) + database.properties.map(\.amount)
        numbers += database.allocationFactors.map(\.share)
        for uncertainty in database.parameters.compactMap(\.uncertainty) {
            numbers += [uncertainty.first, uncertainty.second, uncertainty.third]
        }
        for method in database.methods {
            for category in method.categories { numbers += category.factor }
            for set in method.sets { numbers += (set.normalisation + set.weight).compactMap(\.self) }
        }
        for (index, amount) in database.exchanges.amount.enumerated()
        where !amount.isNaN || database.exchanges.formulas[Int32(index)] == nil {
            numbers.append(amount)
        }
        for parameter in database.parameters where !parameter.value.isNaN || parameter.formula == nil {
            numbers.append(parameter.value)
        }
        return numbers.filter { !$0.isFinite }.count
    }
}
