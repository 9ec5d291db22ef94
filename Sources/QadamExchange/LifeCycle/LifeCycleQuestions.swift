import QadamEvidence
import QadamLifeCycle
import QadamUnits

/// What `products.yaml` asks, and which tables it names.
struct LifeCycleQuestions {
    let name: String
    let digest: FileDigest?
    private(set) var processes: String?
    private(set) var exchanges: String?
    private(set) var conversions: String?
    private(set) var products: [Product] = []
    private(set) var comparisons: [ComparisonDefinition] = []
    private(set) var properties: String?
    private(set) var prices: String?
    private(set) var causes: String?
    private(set) var allocation: AllocationQuestions?
    private(set) var recycling: [RecyclingDefinition] = []
    private(set) var options: [AbatementOption] = []
    private(set) var diagnostics: [Diagnostic] = []

    init(_ input: InputFile) {
        let file = YAMLFile(input)
        name = file.name
        digest = file.digest
        if let root = file.root {
            _ = root.optional.text("source")
            processes = root.text("processes")
            exchanges = root.text("exchanges")
            conversions = root.optional.text("conversions")
            properties = root.optional.text("properties")
            prices = root.optional.text("prices")
            causes = root.optional.text("causes")
            allocation = root.optional.map("allocation").map(AllocationQuestions.init)
            products = root.maps("products").compactMap(product)
            let ids = products.map(\.id)
            comparisons = root.optional.maps("comparisons").compactMap { comparison($0, ids) }
            recycling = RecyclingQuestions.read(root.optional.maps("recycling"), products: ids)
            options = OptionQuestions.read(root.optional.maps("options"))
        }
        diagnostics = file.finish()
    }

    private func product(_ map: YAMLMap) -> Product? {
        let id = map.identifier("id")
        let title = map.name("name")
        let process = map.identifier("process")
        let flow = map.identifier("flow")
        let unit = map.map("functional_unit")?.amount("amount", unitKey: "unit", .positive)
        let stage = map.choice("stage", LifeCycleStage.self)
        let covers = stages(map, "covers")
        let absent = stages(map, "absent")
        let times = map.optional.maps("operating_time").compactMap(time)
        let metal = map.optional.text("metal")
        let route = map.optional.choice("route", Product.Route.self)
        guard let id, let title, let process, let flow, let unit, let stage else { return nil }
        return Product(
            id: id,
            name: title,
            process: process,
            flow: flow,
            functionalUnit: unit,
            stage: stage,
            covers: covers,
            absent: absent,
            operatingTimes: times,
            material: metal,
            route: route,
            place: .file(map.file, row: map.line)
        )
    }

    private func stages(_ map: YAMLMap, _ key: String) -> [LifeCycleStage] {
        let known = LifeCycleStage.allCases.map(\.rawValue)
        return map.optional.references(key, among: known).compactMap { LifeCycleStage(rawValue: $0) }
    }

    /// A time with its source, or said to be an assumption: one of the two.
    private func time(_ map: YAMLMap) -> Product.OperatingTime? {
        let stage = map.choice("stage", LifeCycleStage.self)
        let hours = map.number("hours", .positive)
        let isAssumed = map.optional.yesOrNo("assumption") ?? false
        let citation = map.optional.citation("source")
        if isAssumed == (citation != nil) { map.report(code: "LCA-0502", at: "hours") }
        guard let stage, let hours else { return nil }
        return Product.OperatingTime(stage, hours: hours, citation: citation)
    }

    private func comparison(_ map: YAMLMap, _ products: [String]) -> ComparisonDefinition? {
        let id = map.identifier("id")
        let linear = map.reference("linear", among: products)
        let circular = map.reference("circular", among: products)
        guard let id, let linear, let circular else { return nil }
        return ComparisonDefinition(
            id: id,
            linear: linear,
            circular: circular,
            place: .file(map.file, row: map.line)
        )
    }
}
