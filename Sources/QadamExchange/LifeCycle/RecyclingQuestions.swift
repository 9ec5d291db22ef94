import QadamEvidence
import QadamLifeCycle

/// The section `recycling` of products.yaml.
enum RecyclingQuestions {
    static func read(_ maps: [YAMLMap], products: [String]) -> [RecyclingDefinition] {
        maps.compactMap { map in
            let product = map.reference("product", among: products)
            let figures = map.maps("parameters").compactMap(figure)
            let stands = map.maps("products").compactMap { item -> RecyclingDefinition.Stand? in
                let role = item.choice("symbol", RecyclingRole.self)
                let product = item.reference("product", among: products)
                guard let role, let product else { return nil }
                return RecyclingDefinition.Stand(role, product)
            }
            guard let product else { return nil }
            return RecyclingDefinition(
                product: product,
                figures: figures,
                stands: stands,
                place: .file(map.file, row: map.line)
            )
        }
    }

    /// A number with its source, or said to be an assumption: one of the two.
    private static func figure(_ map: YAMLMap) -> RecyclingDefinition.Figure? {
        let parameter = map.choice("symbol", RecyclingParameter.self)
        let value = map.number("value")
        let citation = sourceOrAssumption(map, at: "value")
        guard let parameter, let value else { return nil }
        return .init(parameter, value, citation: citation, place: .file(map.file, row: map.line))
    }

    static func sourceOrAssumption(_ map: YAMLMap, at key: String) -> Citation? {
        let isAssumed = map.optional.yesOrNo("assumption") ?? false
        let citation = map.optional.citation("source")
        if isAssumed == (citation != nil) { map.report(code: "LCA-0708", at: key) }
        return citation
    }
}
