import QadamEvidence
import QadamLifeCycle
import QadamUnits

/// The section `allocation` of products.yaml.
struct AllocationQuestions {
    private(set) var standard: String?
    private(set) var rules: [AllocationRule] = []
    private(set) var avoided: [AvoidedProduct] = []
    private(set) var departures: [AllocationPlan.Departure] = []

    private static let words = ["published", "mass", "property", "economic", "expansion", "hybrid", "causal"]

    init(_ map: YAMLMap) {
        standard = map.identifier("default")
        rules = map.optional.maps("rules").compactMap(Self.rule)
        var seen: Set<String> = []
        for rule in rules where !seen.insert(rule.id).inserted || rule.id == AllocationRule.published.id {
            map.report(code: "LCA-0619", at: "rules", ["rule": .text(rule.id)])
        }
        avoided = map.optional.maps("avoided").compactMap(Self.avoided)
        departures = map.optional.maps("process_rules").compactMap { item in
            let process = item.identifier("process")
            let rule = item.identifier("rule")
            guard let process, let rule else { return nil }
            return .init(process: process, rule: rule, place: .file(item.file, row: item.line))
        }
    }

    private static func rule(_ map: YAMLMap) -> AllocationRule? {
        let id = map.identifier("id")
        let word = map.word("method", of: words)
        let window = window(map)
        guard let id, let word, let method = method(word, map) else { return nil }
        return AllocationRule(
            id: id,
            method: method,
            window: window,
            place: .file(map.file, row: map.line)
        )
    }

    private static func window(_ map: YAMLMap) -> ClosedRange<Int>? {
        guard map.has("from") || map.has("to") else { return nil }
        let first = map.integer("from", 1...9999)
        let last = map.integer("to", 1...9999)
        guard let first, let last else { return nil }
        if first > last {
            map.report(code: "LCA-0620", at: "to", ["from": .text(String(first)), "to": .text(String(last))])
            return nil
        }
        return first...last
    }

    private static func method(_ word: String, _ map: YAMLMap) -> AllocationRule.Method? {
        switch word {
        case "mass": return .property("mass")
        case "property": return map.text("property").map { .property($0) }
        case "economic": return .economic
        case "expansion":
            guard map.has("over") else { return .expansion }
            return map.word("over", of: ["process", "chain"]).map { $0 == "chain" ? .chain : .expansion }
        case "causal": return basis(map, "otherwise").map { .causal(otherwise: $0) }
        case "hybrid":
            let between = basis(map, "between")
            let groups = map.maps("groups").compactMap(group)
            return between.map { .hybrid(between: $0, groups: groups) }
        default: return .published
        }
    }

    /// `economic`, the name of a property (`mass` is one), or `property` with the name under that key.
    private static func basis(_ map: YAMLMap, _ key: String) -> AllocationBasis? {
        switch map.text(key) {
        case "economic": .economic
        case "property": map.text("property").map { .property($0) }
        case let name: name.map { .property($0) }
        }
    }

    private static func group(_ map: YAMLMap) -> AllocationRule.Group? {
        let outputs = map.texts("outputs")
        if map.text("by") == "expansion" { return AllocationRule.Group(outputs: outputs, by: nil) }
        return basis(map, "by").map { AllocationRule.Group(outputs: outputs, by: $0) }
    }

    private static func avoided(_ map: YAMLMap) -> AvoidedProduct? {
        let flow = map.identifier("flow")
        let process = map.identifier("process")
        let replaces = map.identifier("replaces")
        let ratio = map.has("ratio") ? map.number("ratio", .positive) : 1
        let isAssumed = map.optional.yesOrNo("assumption") ?? false
        let citation = map.optional.citation("source")
        // one to one is the plain case; anything else must say where it comes from
        if isAssumed, citation != nil { map.report(code: "LCA-0708", at: "ratio") }
        if let ratio, ratio != 1, !isAssumed, citation == nil { map.report(code: "LCA-0708", at: "ratio") }
        guard let flow, let process, let replaces, let ratio else { return nil }
        return AvoidedProduct(
            flow: flow,
            process: process,
            replaces: replaces,
            ratio: ratio,
            citation: citation,
            place: .file(map.file, row: map.line)
        )
    }
}
