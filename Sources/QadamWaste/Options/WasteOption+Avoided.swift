public import QadamEvidence
public import QadamFactors

extension WasteOption {
    /// The option with what its recycling avoids elsewhere, named by the factor of what is replaced: the roles `yield`,
    /// `replaced` and `substitution` of a process by recycling. An option without `replaced` avoids nothing that anybody has stated, and stays as it is.
    ///
    /// - Returns: the option and what was wrong with the roles.
    public func withAvoided(
        _ load: WasteLoad,
        library: FactorLibrary = .standard,
        choices: FactorChoices = FactorChoices()
    ) -> (option: WasteOption, findings: [Diagnostic]) {
        guard case .method(Recycling.name, let inputs)? = route.parts[.process],
            let replaced = inputs["replaced"]
        else { return (self, []) }
        let product = if case .library(let factor) = replaced { factor } else { route.id }
        var reader = InputReader(
            inputs,
            library: library,
            choices: choices,
            subject: route.id,
            at: route.place
        )
        let burden = Recycling.avoided(by: load, product: product, &reader)
        let option = WasteOption(
            id: id,
            name: name,
            route: route,
            costs: costs,
            life: life,
            hazardousResidue: hazardousResidue,
            otherResidue: otherResidue,
            avoided: burden
        )
        return (option, reader.findings)
    }
}
