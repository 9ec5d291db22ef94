import QadamEvidence
import QadamLifeCycle

/// A unit group as its file says it.
struct ILCDUnitGroup {
    var id = ""
    var name = PreferredText()
    var reference = ""
    var units: [(id: String, name: String, factor: Double)] = []
    var place = Place.whole
}

/// A flow property as its file says it.
struct ILCDFlowProperty {
    var id = ""
    var name = PreferredText()
    var unitGroup = ""
    var place = Place.whole
}

/// A flow as its file says it.
struct ILCDFlow {
    var id = ""
    var name = PreferredText()
    var categories: [String] = []
    var cas = ""
    var location = ""
    var type = ""
    var reference = ""
    var properties: [(id: String, property: String, amount: Double)] = []
    var place = Place.whole
}

/// A process as its file says it: flows are still identifiers.
struct ILCDProcess {
    var draft = ProcessDraft(id: "", place: .whole)
    var type = ""
    var references: Set<String> = []
    var exchanges: [ILCDExchange] = []
    var results: [ILCDResult] = []

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
    var id = ""
    var name = PreferredText()
    var methodologies: [String] = []
    var category = ""
    var quantity = ""
    var quantityName = PreferredText()
    var factors: [(flow: String, location: String, value: Double)] = []
    var place = Place.whole
}
