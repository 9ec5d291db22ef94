public import QadamEvidence
public import QadamOptimize

extension SystemModel {
    /// Business as usual: the cheapest plan that builds only what stands at the start and what costs nothing to build, as
    /// comparisons of plans mean it.
    ///
    /// - Returns: the result, and options that the model itself asks for and that therefore stay open (`PTH-0829`).
    /// - Throws: `OptimizeError` if the solver is missing or fails; that there is no such plan is a result.
    public func solveBusinessAsUsual(
        options: SolverOptions = SolverOptions(),
        observer: SolveObserver = SolveObserver()
    ) throws(OptimizeError) -> (result: SystemResult, findings: [Diagnostic]) {
        let session = try HighsSession(linear, options: options, observer: observer)
        var findings: [Diagnostic] = []
        for option in ComparableModel(self, emission: "").options where !option.inBaseline {
            guard option.canBeClosed(in: linear) else {
                findings.append(
                    Diagnostic("PTH-0829", .warning, at: .whole, ["option": .text(option.id)])
                )
                continue
            }
            for part in option.parts { try session.setBounds(.equal(0), of: part.column) }
        }
        let solution = try session.solve()
        let result = SystemResult(
            solution,
            prices: solution.dual,
            fixedUnits: linear.isMixedInteger,
            self
        )
        return (result, findings)
    }
}
