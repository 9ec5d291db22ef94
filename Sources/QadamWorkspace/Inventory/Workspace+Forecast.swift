import QadamEvidence
import QadamExchange
public import QadamInventory
import QadamStore

/// A forecast, and the version under which it is frozen.
public struct FrozenForecast: Sendable, Codable {
    /// The forecast.
    public let forecast: InventoryForecast
    /// kg CO2e of the reporting year, scope 2 by location and by market.
    public let location: Double
    /// By market.
    public let market: Double
    /// Its version; `nil` where it was not stored.
    public let version: Int?
}

extension Workspace {
    /// Forecasts the organisation's emissions by its drivers and freezes the forecast: a later one is a new version beside it.
    ///
    /// - Parameters:
    ///   - until: the last year.
    ///   - step: years from one to the next.
    ///   - act: who does it, and when; `nil` to look only.
    /// - Throws: `StoreError`.
    public func forecastInventory(
        until: Int,
        step: Int,
        act: Act? = nil
    ) throws -> LifeOutcome<FrozenForecast> {
        guard let head = try organisationHead() else {
            return LifeOutcome(nil, [Diagnostic("WSP-0109", .error, at: .file(path))])
        }
        guard let basis = head.forecast else { return .refused("WSP-0335") }
        let outcome = try calculateInventory()
        guard let inventory = outcome.inventory, let result = inventory.result else {
            return LifeOutcome(nil, outcome.diagnostics)
        }
        guard until > result.year else {
            return .refused("WSP-0336", ["year": .text(String(result.year))])
        }
        var years = Array(stride(from: result.year + step, through: until, by: step))
        if years.last != until { years.append(until) }
        let weather = try fittedWeather(head)
        if weather.diagnostics.contains(where: { $0.severity == .error }) {
            return LifeOutcome(nil, outcome.diagnostics + weather.diagnostics)
        }
        let (forecast, found) = InventoryForecast.calculate(
            inventory.stated,
            basis: basis,
            weather: weather.basis,
            years: years
        )
        // What is wrong with the reporting year is wrong with all that is built on it.
        let all = outcome.diagnostics + weather.diagnostics + found
        guard let forecast else { return LifeOutcome(nil, all) }
        var version: Int?
        if let act {
            let documents = DocumentSet(try store.documents())
            let inputs = Self.inputs(of: result, documents, try store.activities())
            let stored = NewResult(
                kind: "inventory-forecast",
                subject: "\(result.year) \(result.gwp)",
                inputs: inputs,
                at: act.at,
                actor: act.actor,
                content: try StableJSON.text(forecast)
            )
            version = try store.saveResult(stored).version
        }
        let value = FrozenForecast(
            forecast: forecast,
            location: result.location.co2e,
            market: result.market.co2e,
            version: version
        )
        return LifeOutcome(value, all)
    }
}
