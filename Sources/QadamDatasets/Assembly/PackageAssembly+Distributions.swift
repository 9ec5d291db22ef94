import QadamEvidence
import QadamLifeCycle

extension PackageAssembly {
    /// How many distributions that lie far from their amounts are listed one by one.
    private static var listed: Int { 20 }

    /// A distribution as it is kept beside its amount: one that does not give the amount is kept with a warning, one
    /// of the other sign refuses the package, or is left out where what is bad is skipped.
    func fitting(
        _ uncertainty: ExchangeUncertainty?,
        _ amount: Double,
        at place: Place,
        _ process: DatabaseProcess?,
        _ name: String
    ) -> ExchangeUncertainty? {
        guard let uncertainty else { return nil }
        func words(_ range: ClosedRange<Double>) -> [String: Argument] {
            let owner = process.map { $0.name.isEmpty ? $0.id : $0.name } ?? database.name
            return [
                "name": .text(name), "owner": .text(owner), "amount": .number(amount),
                "low": .number(range.lowerBound), "high": .number(range.upperBound),
            ]
        }
        switch uncertainty.fit(to: amount) {
        case .fits: return uncertainty
        case .far(let range):
            farDistributions += 1
            if farDistributions <= Self.listed { warn(Finding("DAT-0760", at: place, words(range))) }
            return uncertainty
        case .opposite(let range):
            let finding = Finding("DAT-0761", at: place, words(range))
            leaveOut("uncertainty", id: process?.id ?? "", name: name, because: finding)
            return nil
        }
    }

    /// Judges the distributions of parameters, and counts what was not listed.
    func finishDistributions() {
        for (index, parameter) in database.parameters.enumerated() where parameter.uncertainty != nil {
            let hasOwner = database.processes.indices.contains(parameter.process)
            let owner = hasOwner ? database.processes[parameter.process] : nil
            let id = owner.map { "\($0.id):\(parameter.name)" } ?? parameter.name
            database.parameters[index].uncertainty = fitting(
                parameter.uncertainty,
                parameter.value,
                at: .entity(kind: "parameter", id: id, field: "value"),
                owner,
                parameter.name
            )
        }
        let more = farDistributions - Self.listed
        if more > 0 { add(Diagnostic("DAT-0762", .warning, at: .whole, ["count": .integer(more)])) }
    }
}
