import QadamLifeCycle

/// Turns parameters into parameters of processes, which are the only ones that ILCD has: a parameter of the whole
/// database goes into every process whose formulas use it.
struct ILCDParameterRecords {
    private let database: LifeCycleDatabase
    private let own: [Int: [DatabaseParameter]]
    private let common: [DatabaseParameter]
    private let commonNames: [String: Int]

    init(_ database: LifeCycleDatabase) {
        self.database = database
        own = Dictionary(grouping: database.parameters.filter { $0.process >= 0 }, by: \.process)
        common = database.parameters.filter { $0.process < 0 }
        commonNames = Dictionary(
            common.enumerated().map { ($1.name.lowercased(), $0) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// The parameters of a process and those of the database that it uses.
    func used(by process: Int) -> (own: [DatabaseParameter], common: [DatabaseParameter]) {
        let own = self.own[process] ?? []
        guard !common.isEmpty else { return (own, []) }
        let taken = Set(own.map { $0.name.lowercased() })
        let exchanges = database.exchanges(of: process)
        var formulas = own.compactMap(\.formula)
        formulas += exchanges.compactMap { database.exchanges.formulas[Int32($0)] }
        var chosen: Set<Int> = []
        while let formula = formulas.popLast() {
            // A formula that cannot be read may use anything.
            let names = (try? Formula(formula))?.names ?? Array(commonNames.keys)
            for name in names where !taken.contains(name) {
                guard let row = commonNames[name], chosen.insert(row).inserted else { continue }
                if let next = common[row].formula { formulas.append(next) }
            }
        }
        return (own, chosen.sorted().map { common[$0] })
    }

    /// A parameter as it is written.
    func record(_ parameter: DatabaseParameter, scope: String? = nil, _ losses: ILCDLosses) -> ILCDParameter {
        var record = ILCDParameter()
        var addition = ILCDAddition()
        record.name = parameter.name
        if let formula = parameter.formula {
            let fitted = ILCDText.fitted(formula)
            record.formula = fitted.text
            if !fitted.isWhole || formula.isEmpty { addition[.formula] = formula }
        }
        if parameter.value.isFinite {
            record.mean = parameter.value
        } else if scope == nil {
            losses.unvalued += 1
        }
        let note = ILCDText.fitted(parameter.note, ILCDText.string)
        record.note = PreferredText(note.text)
        if !note.isWhole {
            addition[.note] = parameter.note
            losses.texts += 1
        }
        if let spread = parameter.uncertainty {
            ILCDSpread(spread, around: parameter.value).write(to: &record.values, &addition, losses)
        }
        if let scope { addition[.scope] = scope }
        if !addition.isEmpty {
            addition[.seal] = record.seal
            record.addition = addition
        }
        return record
    }

    /// A parameter of the whole database as the record of the database holds it.
    static func addition(_ parameter: DatabaseParameter) -> ILCDAddition {
        var addition = ILCDAddition()
        addition[.name] = parameter.name
        addition[.formula] = parameter.formula
        if parameter.value.isFinite { addition.set(.value, parameter.value) }
        if let spread = parameter.uncertainty { addition.set(spread) }
        if !parameter.note.isEmpty { addition[.note] = parameter.note }
        return addition
    }

    /// The parameters of the whole database.
    var ofDatabase: [DatabaseParameter] { common }
}
