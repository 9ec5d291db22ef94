import QadamEvidence
import QadamLifeCycle

extension ILCDPackage {
    /// Adds the parameters of the whole database, which only a record of Qadam has.
    func addParameters() {
        for addition in record?.parameters ?? [] {
            guard !addition.isDamaged, let name = addition[.name], !addition.uncertainty().isDamaged else {
                trust.damage(addition)
                continue
            }
            assembly.database.parameters.append(
                DatabaseParameter(
                    process: -1,
                    name: name,
                    formula: addition[.formula],
                    value: addition.number(.value) ?? .nan,
                    uncertainty: addition.uncertainty().spread,
                    note: addition[.note] ?? ""
                )
            )
        }
    }

    /// Adds the parameters of a process, without the copies of parameters of the whole database, and without the
    /// variables that stand for a formula of Qadam; a variable that an exchange still needs stays.
    func addParameters(of process: ILCDProcess, used variables: Set<String>, to draft: inout ProcessDraft) {
        for parameter in process.parameters {
            let own = trust.trusted(parameter.addition, parameter.seal)
            switch own?[.scope] {
            case ILCDAddition.amountScope:
                if !variables.contains(parameter.name) { continue }
            case ILCDAddition.databaseScope:
                if record?.parameters.contains(where: { $0[.name] == parameter.name }) == true { continue }
            default: break
            }
            add(parameter, own, to: &draft)
        }
    }

    private func add(_ parameter: ILCDParameter, _ own: ILCDAddition?, to draft: inout ProcessDraft) {
        let value = parameter.mean ?? .nan
        var row = DatabaseParameter(process: -1, name: parameter.name, value: value)
        row.formula = parameter.formula.isEmpty ? nil : parameter.formula
        let hasValue = value.isFinite || (parameter.mean == nil && row.formula != nil)
        guard !parameter.name.isEmpty, hasValue else {
            return draft.spoil(
                "DAT-0213",
                at: parameter.place,
                ["process": .text(draft.process.id), "flow": .text(parameter.name)]
            )
        }
        row.formula = own?[.formula] ?? row.formula
        row.note = own?[.note] ?? parameter.note.value
        if let own, own[.kind] != nil {
            let (spread, isDamaged) = own.uncertainty()
            if isDamaged { trust.damage(own) }
            row.uncertainty = spread
        } else if case .spread(let uncertainty) = parameter.values.published(amount: row.value) {
            row.uncertainty = uncertainty
        }
        draft.parameters.append(row)
    }
}
