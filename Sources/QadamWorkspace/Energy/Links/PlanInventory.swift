public import QadamEvidence
import QadamFactors
public import QadamInventory

/// The inventory that a plan of an energy model makes, period by period, beside that of business as usual.
///
/// Each is the inventory of the base year with the quantities (and where a link says so the factors) of a year of the
/// period; everything that no link drives stays as in the base year.
public struct PlanInventory: Sendable, Codable, Equatable {
    /// Mass of one gas.
    public struct GasMass: Sendable, Codable, Equatable {
        /// Symbol.
        public var gas: String
        /// kg, scope 2 by location.
        public var location: Double
        /// kg, scope 2 by market.
        public var market: Double
    }

    /// Emissions of a category.
    public struct Category: Sendable, Codable, Equatable {
        /// The category.
        public var category: EmissionCategory
        /// kg CO2e, scope 2 by location.
        public var location: Double
        /// kg CO2e, scope 2 by market.
        public var market: Double
    }

    /// A line that a link drives.
    public struct Line: Sendable, Codable, Equatable {
        /// The line.
        public var line: String
        /// The link that drives it.
        public var link: String
        /// Its quantity.
        public var quantity: Double
        /// Unit of the quantity.
        public var unit: String
        /// kg CO2e, scope 2 by location.
        public var location: Double
        /// kg CO2e, scope 2 by market.
        public var market: Double
        /// What multiplies its factor; absent where the factor stays.
        public var factorRatio: Double?
    }

    /// What the model and the inventory give the same activity.
    public struct Comparison: Sendable, Codable, Equatable {
        /// The link.
        public var link: String
        /// What is compared: an emission of the model.
        public var emission: String
        /// kg by the model.
        public var model: Double
        /// kg by the inventory, before consolidation.
        public var inventory: Double

        /// Relative difference; absent where both are nothing.
        public var difference: Double? {
            let size = max(abs(model), abs(inventory))
            return size == 0 ? nil : abs(model - inventory) / size
        }
    }

    /// An inventory.
    public struct Sums: Sendable, Codable, Equatable {
        /// All scopes, scope 2 by location, kg CO2e.
        public var location: Double
        /// All scopes, scope 2 by market, kg CO2e.
        public var market: Double
        /// By scope, kg CO2e.
        public var scopes: ScopeTotals
        /// By category.
        public var categories: [Category]
        /// By gas, those of the Kyoto list and others.
        public var gases: [GasMass]
        /// kg CO2e of figures whose gases are not known, scope 2 by location.
        public var withoutGases: Double
        /// kg CO2 of biomass, outside the scopes.
        public var biogenic: Double

        init(_ result: InventoryResult) {
            location = result.location.co2e
            market = result.market.co2e
            scopes = result.scopes
            categories = result.categories.map {
                Category(category: $0.category, location: $0.location.co2e, market: $0.market.co2e)
            }
            let (near, far) = (result.location.masses, result.market.masses)
            gases = Gas.all.filter { near[$0] != 0 || far[$0] != 0 }.map {
                GasMass(gas: $0.symbol, location: near[$0], market: far[$0])
            }
            withoutGases = result.location.co2eOnly.values.reduce(0, +)
            biogenic = result.location.biogenic
        }
    }

    /// One plan in one period.
    public struct Side: Sendable, Codable, Equatable {
        /// The inventory.
        public var sums: Sums
        /// Lines that links drive.
        public var driven: [Line]
        /// Model and inventory side by side, for links that name an emission.
        public var comparisons: [Comparison]
    }

    /// One period.
    public struct Period: Sendable, Codable, Equatable {
        /// First year.
        public var year: Int
        /// Business as usual.
        public var businessAsUsual: Side
        /// The plan; absent where business as usual is asked for alone.
        public var plan: Side?
    }

    /// Name of the model.
    public var model: String
    /// The plan that was asked for.
    public var plan: PlanChoice
    /// The year of the inventory that all periods start from.
    public var baseYear: Int
    /// Set of warming potentials.
    public var gwp: String
    /// The inventory of the base year.
    public var base: Sums
    /// Periods in their order.
    public var periods: [Period]
    /// Lines with records of their own that stay as in the base year.
    public var notDriven: [String]
    /// Why a figure is what it is, where it was asked.
    public var why: Derivation?
}

/// A figure of a period that somebody asks about.
public struct PlanQuestion: Sendable, Hashable {
    /// A line, a product, or `total`.
    public var what: String
    /// First year of the period.
    public var year: Int

    /// Reads `NAME:YEAR`; `nil` for other text.
    public init?(_ text: String) {
        guard let mark = text.lastIndex(of: ":"), let year = Int(text[text.index(after: mark)...]) else {
            return nil
        }
        what = String(text[..<mark])
        self.year = year
        if what.isEmpty { return nil }
    }
}
