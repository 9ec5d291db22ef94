import QadamEvidence
import QadamLifeCycle

/// A unit group as its file says it.
struct ILCDUnitGroup {
    struct Unit {
        var id: String
        var name: String
        var factor: Double
        var addition: ILCDAddition?
    }

    var id = ""
    var name = PreferredText()
    var reference = ""
    var units: [Unit] = []
    var place = Place.whole
    var addition: ILCDAddition?
    /// Whether Qadam wrote it for the unit of an impact category.
    var isImpactUnit = false
}

/// A flow property as its file says it.
struct ILCDFlowProperty {
    var id = ""
    var name = PreferredText()
    var unitGroup = ""
    var place = Place.whole
    var addition: ILCDAddition?
}

/// A flow as its file says it.
struct ILCDFlow {
    struct Property {
        var id: String
        var property: String
        var amount: Double
        var addition: ILCDAddition?
    }

    var id = ""
    var name = PreferredText()
    var categories: [String] = []
    var cas = ""
    var location = ""
    var type = ""
    var reference = ""
    var properties: [Property] = []
    var place = Place.whole
    var addition: ILCDAddition?
}

/// A process as its file says it: flows are still identifiers.
struct ILCDProcess {
    var draft = ProcessDraft(id: "", place: .whole)
    var type = ""
    var references: Set<String> = []
    var exchanges: [ILCDExchange] = []
    var results: [ILCDResult] = []
    var parameters: [ILCDParameter] = []
    var addition: ILCDAddition?
    /// Published shares of co-products as Qadam added them, and the seal over those of the exchanges.
    var shares: (seal: ILCDAddition, rows: [ILCDAddition])?

    /// The modules (with their scenarios) for which a product declaration gives results, in order of appearance.
    var modules: [ILCDModule] {
        var seen: Set<ILCDModule> = []
        let indicators = exchanges.flatMap(\.indicator.amounts) + results.flatMap(\.indicator.amounts)
        return indicators.map(\.module).filter { seen.insert($0).inserted }
    }
}

/// An exchange as its file says it.
struct ILCDExchange {
    var id = ""
    var flow = ""
    var isInput: Bool?
    var mean: Double?
    var resulting: Double?
    var variable = ""
    var minimum: Double?
    var maximum: Double?
    var deviation: Double?
    var distribution = ""
    var location = ""
    var note = PreferredText()
    var allocations: [(product: String, share: Double)] = []
    var indicator = ILCDIndicator()
    var place = Place.whole
    var addition: ILCDAddition?
    /// Whether openLCA says that it is an avoided product.
    var isAvoided = false
    /// The maker that openLCA names, else empty.
    var provider = ""
}

/// A parameter of a process as its file says it; `values` has its minimum, maximum and distribution.
struct ILCDParameter {
    var name = ""
    var formula = ""
    var mean: Double?
    var values = ILCDExchange()
    var note = PreferredText()
    var place = Place.whole
    var addition: ILCDAddition?
}

/// A result of impact assessment in a process.
struct ILCDResult {
    var method = ""
    var indicator = ILCDIndicator()
}

/// A stage of EN 15804 (`A1-A3`, `C3`) under a scenario.
struct ILCDModule: Hashable {
    var name: String
    var scenario: String

    /// As it stands behind identifiers and names.
    var label: String { scenario.isEmpty ? name : name + ", " + scenario }
}

/// Amounts by module, as the extension for product declarations gives them.
struct ILCDIndicator {
    var name = PreferredText()
    var unit = PreferredText()
    var amounts: [(module: ILCDModule, value: Double)] = []
}

/// An impact category as its file says it.
struct ILCDMethod {
    struct Factor {
        var flow: String
        var location: String
        var value: Double
        var addition: ILCDAddition?
    }

    var id = ""
    var name = PreferredText()
    var methodologies: [String] = []
    var category = ""
    var quantity = ""
    var quantityName = PreferredText()
    var factors: [Factor] = []
    var place = Place.whole
    var addition: ILCDAddition?
}

/// What belongs to no single process, flow or category, in the source dataset that stands for the database.
struct ILCDDatabaseRecord {
    struct Method {
        var addition: ILCDAddition
        /// Identifiers of the datasets of its categories.
        var categories: [String] = []
        var sets: [(addition: ILCDAddition, weights: [ILCDAddition])] = []
    }

    var methods: [Method] = []
    var parameters: [ILCDAddition] = []
}
