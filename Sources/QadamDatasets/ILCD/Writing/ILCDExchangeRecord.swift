import QadamLifeCycle

/// Turns exchanges of a database into exchanges of ILCD, which have no unit of their own: amounts are in the reference
/// unit of the reference property of their flow.
struct ILCDExchangeRecords {
    private let database: LifeCycleDatabase
    private let identifiers: ILCDIdentifiers
    private let units: ILCDUnitTable
    private let conversions: UnitConversions
    private let makers: FlowMakers
    private var spreads: [Int32: ExchangeUncertainty] = [:]

    init(_ database: LifeCycleDatabase, _ identifiers: ILCDIdentifiers, _ units: ILCDUnitTable) {
        self.database = database
        self.identifiers = identifiers
        self.units = units
        conversions = UnitConversions(database)
        makers = FlowMakers(database)
        let columns = database.exchanges.uncertainty
        for place in 0..<columns.count { spreads[columns.exchange[place]] = columns[place] }
    }

    /// What one of the exchange's unit is in the reference unit of ILCD; `nil` where it does not turn into it.
    func factor(of index: Int) -> Double? {
        let flow = Int(database.exchanges.flow[index])
        let unit = Int(database.exchanges.unit[index])
        return conversions.factor(unit: unit, flow: flow)
            .map { $0 * units.factor(of: database.flows[flow].unit) }
    }

    /// An exchange without its allocation; `nil` where its unit does not turn into that of its flow.
    ///
    /// - Parameters:
    ///   - index: the exchange.
    ///   - number: its number inside the process.
    ///   - formulas: gives the variable that stands for a formula.
    func record(
        _ index: Int,
        number: Int,
        _ formulas: inout ILCDVariables,
        _ losses: ILCDLosses
    ) -> ILCDExchange? {
        guard let factor = factor(of: index) else { return nil }
        let exchanges = database.exchanges
        let row = Int(exchanges.flow[index])
        let flow = database.flows[row]
        let flags = exchanges.flags[index]
        let amount = exchanges.amount[index]
        // An avoided product is a negative input: so every program gives the credit, whether it knows avoided
        // products or not.
        let isAvoided =
            flags.contains(.avoided) && !flags.contains(.reference) && flow.kind != .elementary
        let scale = isAvoided ? -factor : factor
        var record = ILCDExchange()
        var addition = ILCDAddition()
        record.id = "\(number)"
        record.flow = identifiers.flows[row]
        record.indicator.name = PreferredText(ILCDText.fitted(flow.name, ILCDText.short).text)
        record.isInput = isAvoided ? flow.kind == .product : flags.contains(.input)
        record.mean = scale * amount
        record.resulting = record.mean
        if isAvoided { losses.avoided += 1 }
        addRole(flags, record, &addition)
        if let formula = exchanges.formulas[Int32(index)] {
            write(formula, scale, amount, &record, &addition, &formulas, losses)
        }
        if scale != 1 || Int(exchanges.unit[index]) != units.group(of: flow.unit).reference {
            addition[.unit] = units.name(of: Int(exchanges.unit[index]))
            if amount.isFinite { addition.set(.amount, amount) }
            if !isAvoided { losses.converted += 1 }
        }
        addNote(exchanges.notes[Int32(index)], &record, &addition, losses)
        addMaker(index, &addition, losses)
        if let spread = spreads[Int32(index)] {
            ILCDSpread(spread, around: amount, scale: scale).write(to: &record, &addition, losses)
        }
        if !addition.isEmpty {
            addition[.seal] = record.seal
            record.addition = addition
        }
        return record
    }

    private func addRole(
        _ flags: ExchangeFlags,
        _ record: ILCDExchange,
        _ addition: inout ILCDAddition
    ) {
        if flags.contains(.avoided) { addition[.avoided] = "true" }
        guard record.isInput != flags.contains(.input) else { return }
        addition[.direction] = flags.contains(.input) ? "Input" : "Output"
    }

    private func write(
        _ formula: String,
        _ scale: Double,
        _ amount: Double,
        _ record: inout ILCDExchange,
        _ addition: inout ILCDAddition,
        _ formulas: inout ILCDVariables,
        _ losses: ILCDLosses
    ) {
        let (variable, mean) = formulas.variable(for: formula, value: amount)
        record.variable = variable
        record.mean = scale * mean
        if !amount.isFinite {
            record.resulting = nil
            losses.unvalued += 1
        }
        let read = record.mean == 1 ? variable : "\(record.mean ?? .nan) * \(variable)"
        if read != formula || record.resulting == nil { addition[.formula] = formula }
    }

    private func addNote(
        _ note: String?,
        _ record: inout ILCDExchange,
        _ addition: inout ILCDAddition,
        _ losses: ILCDLosses
    ) {
        guard let note else { return }
        let fit = ILCDText.fitted(note, ILCDText.string)
        record.note = PreferredText(addition.fitted(note, .note, fit, losses))
    }

    /// Names the maker where a reader would find another one, or none, by the flow.
    private func addMaker(_ index: Int, _ addition: inout ILCDAddition, _ losses: ILCDLosses) {
        let flow = Int(database.exchanges.flow[index])
        let provider = database.exchanges.provider[index]
        let asks = makers.asksForMaker(index, in: database)
        let found = asks && makers.count[flow] == 1 ? makers.only[flow] : -1
        guard provider != found else { return }
        addition[.provider] = provider < 0 ? ILCDAddition.noMaker : identifiers.processes[Int(provider)]
        losses.makers += 1
    }
}
