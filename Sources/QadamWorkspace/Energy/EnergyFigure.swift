import QadamEvidence
import QadamPathways

/// A figure of the plan of an energy model that can be explained.
public enum EnergyFigure: Sendable, Hashable {
    /// Discounted cost, of a period or of all.
    case cost(year: Int?)
    /// An emission or a group of a year; without a name that of the request.
    case emission(String?, year: Int)
    /// What stands of a technology or a store.
    case capacity(String, year: Int)
    /// Price of a commodity or of a limit; without a year that of a limit over all years.
    case price(String, year: Int?)
    /// A value of an attribute, at names in the order of its index; no plan is needed for it.
    case value(String, [String])

    /// Reads `value:capitalCost:R,WIND,2030`, `cost`, `cost:2030`, `emissions:2030`, `emissions:CO2:2030`, `capacity:WIND:2030`, `price:ELC:2030`,
    /// `price:CO2`; nil for other text.
    public init?(_ text: String) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        guard let kind = parts.first, !parts.contains("") else { return nil }
        if kind == "value" {
            guard parts.count > 2 else { return nil }
            let names = parts.dropFirst(2).joined(separator: ":").split(separator: ",")
            self = .value(parts[1], names.map(String.init))
            return
        }
        let year = parts.count > 1 ? Int(parts[parts.count - 1]) : nil
        // A name may have a colon of its own.
        let name = parts.dropFirst().dropLast(year == nil ? 0 : 1).joined(separator: ":")
        switch (kind, name.isEmpty, year) {
        case ("cost", true, let year): self = .cost(year: year)
        case ("emissions", _, let year?): self = .emission(name.isEmpty ? nil : name, year: year)
        case ("capacity", false, let year?): self = .capacity(name, year: year)
        case ("price", false, let year): self = .price(name, year: year)
        default: return nil
        }
    }
}
