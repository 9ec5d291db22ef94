import QadamEvidence
import QadamExchange
import QadamInventory
import QadamStore
import QadamUnits

extension Workspace {
    /// The weather of an organisation with the lines fitted that it leaves to a regression, from all records of the workspace.
    ///
    /// - Throws: `StoreError`.
    func fittedWeather(_ head: OrganisationFile) throws -> (basis: WeatherBasis?, diagnostics: [Diagnostic]) {
        guard let weather = head.weather else { return (nil, []) }
        guard !weather.regressions.isEmpty else { return weather.fitted([], [:]) }
        let documents = DocumentSet(try store.documents())
        guard let content = OrganisationDocuments.read(documents).content else { return (nil, []) }
        let (records, problems) = ActivityRecords.make(try store.activities())
        let wanted = Set(weather.regressions.map(\.line))
        let units = Dictionary(content.sources.map { ($0.id, $0.unit) }, uniquingKeysWith: { $1 })
        var entries: [String: [CoverageCalendar.Entry]] = [:]
        for record in records where wanted.contains(record.source) {
            guard let unit = units[record.source], let factor = try? record.amount.unit.factor(to: unit)
            else { continue }
            entries[record.source, default: []].append(
                CoverageCalendar.Entry(
                    firstDay: record.period.start.daysSinceEpoch,
                    endDay: record.period.end.daysSinceEpoch,
                    quantity: record.amount.value * factor,
                    isEstimated: record.provenance == .estimated
                )
            )
        }
        let (basis, found) = weather.fitted(content.sources, entries)
        return (basis, problems.filter { $0.severity == .error } + found)
    }
}
