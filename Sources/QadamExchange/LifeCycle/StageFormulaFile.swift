public import QadamEvidence
public import QadamLifeCycle

/// Reads given times and hourly rates for the stage formula:
/// `stages: [{stage: production, hours: 5, process: 120, energy: 40}]`, h and kg CO2e/h.
public enum StageFormulaFile {
    /// Reads the file.
    ///
    /// - Returns: the formula, or `nil` if anything in the file is an error, and everything found.
    public static func read(_ input: InputFile) -> (formula: StageFormula?, diagnostics: [Diagnostic]) {
        let file = YAMLFile(input)
        var terms: [StageFormula.Term] = []
        if let root = file.root {
            terms = root.maps("stages").compactMap { map in
                let stage = map.choice("stage", LifeCycleStage.self)
                let hours = map.number("hours", .nonNegative)
                let process = map.number("process")
                let energy = map.number("energy")
                guard let stage, let hours, let process, let energy else { return nil }
                return .init(stage, hours: hours, processRate: process, energyRate: energy)
            }
        }
        let diagnostics = file.finish()
        let hasErrors = diagnostics.contains { $0.severity == .error }
        return (hasErrors ? nil : StageFormula(terms), diagnostics)
    }
}
