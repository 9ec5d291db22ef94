import QadamEvidence
import QadamPathways

extension Workspace {
    /// The organisation's pathway as an energy model, under its limit.
    ///
    /// - Parameter name: the identifier of its scenario; `nil` for whatever it is.
    /// - Returns: nil where there is no pathway, or one of another name.
    /// - Throws: `StoreError`.
    func siteModel(_ name: String?) throws -> EnergyModelOutcome? {
        guard try hasPathway() else { return nil }
        let preparation = try preparePathway(gwp: nil)
        guard let ready = preparation.ready else {
            return name == nil ? .failed(preparation.diagnostics) : nil
        }
        if let name, name != ready.scenario.id { return nil }
        let site = SiteSystem(ready.scenario, profiles: ready.profiles)
        guard let system = site.system else {
            return .failed(preparation.diagnostics + site.findings)
        }
        let found = preparation.diagnostics.filter { $0.severity == .error } + system.findings()
        return EnergyModelOutcome(
            system: system,
            hours: site.hours,
            provenance: SiteProvenance(ready.scenario, profiles: ready.profiles),
            report: EnergyModelReport(system, name: ready.scenario.id, format: .tables),
            summary: nil,
            diagnostics: found.sorted { $0.severity > $1.severity }
        )
    }
}
