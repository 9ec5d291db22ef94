import QadamEvidence
import QadamUnits

/// Emissions below nothing, which no scope has: a factor with a minus is a burden avoided elsewhere, a removal or a mistake
/// of sign.
///
/// An avoided burden is shown in a panel of its own (``Boundary/avoided``), never in a scope. The methods whose equation subtracts (carbon that leaves a balance, paste not
/// consumed) do it with a link `leaves`; it is excepted here because ``MethodChecks`` holds those balances as a whole.
enum NegativeValues {
    /// Whether nothing of a line is negative; what is, is found.
    static func report(_ branches: [EmissionBranch], _ line: SourceLine, _ found: inout [Diagnostic]) -> Bool
    {
        let values = branches.flatMap { branch in
            branch.emission.parts.filter { $0.kilograms < 0 }.map {
                Argument.amount($0.kilograms, unit: "kg/\(branch.emission.activityUnit.symbol)")
            }
                + branch.links.filter { $0.role != "leaves" && $0.amount.value < 0 }.map {
                    Argument.amount($0.amount.value, unit: $0.amount.unit.symbol)
                }
        }
        guard let first = values.first else { return true }
        found.append(
            Diagnostic("INV-0975", .error, at: line.place, ["source": .text(line.id), "value": first])
        )
        return false
    }
}
