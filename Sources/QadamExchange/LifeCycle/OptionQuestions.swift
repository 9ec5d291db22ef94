import QadamEvidence
import QadamLifeCycle
import QadamUnits

/// The section `options` of products.yaml.
enum OptionQuestions {
    static func read(_ maps: [YAMLMap]) -> [AbatementOption] {
        maps.compactMap { map in
            let id = map.identifier("id")
            let name = map.name("name")
            let changes = map.maps("changes").compactMap(change)
            guard let id, let name else { return nil }
            return AbatementOption(
                id: id,
                name: name,
                changes: changes,
                place: .file(map.file, row: map.line)
            )
        }
    }

    private static func change(_ map: YAMLMap) -> AbatementOption.Change? {
        let word = map.word("change", of: ["scale", "set", "provider", "add", "process"])
        let citation = RecyclingQuestions.sourceOrAssumption(map, at: "change")
        let action: AbatementOption.Action?
        switch word {
        case "scale": action = scale(map)
        case "set": action = set(map)
        case "provider": action = provider(map)
        case "add": action = exchange(map, citation)
        case "process": action = process(map, citation)
        default: action = nil
        }
        return action.map { .init($0, citation: citation, place: .file(map.file, row: map.line)) }
    }

    private static func target(_ map: YAMLMap) -> AbatementOption.Target? {
        let process = map.optional.identifier("process")
        let row = map.optional.integer("row", 1...100_000_000)
        return map.identifier("flow").map { .init(process: process, flow: $0, row: row) }
    }

    private static func scale(_ map: YAMLMap) -> AbatementOption.Action? {
        let factor = map.number("factor", .nonNegative)
        guard let target = target(map), let factor else { return nil }
        return .scale(target, factor)
    }

    private static func set(_ map: YAMLMap) -> AbatementOption.Action? {
        let amount = map.amount("amount", unitKey: "unit")
        guard let target = target(map), let amount else { return nil }
        return .set(target, amount)
    }

    private static func provider(_ map: YAMLMap) -> AbatementOption.Action? {
        let maker = map.identifier("provider")
        let flow = map.optional.identifier("provider_flow")
        let name = map.optional.text("name")
        guard let target = target(map), let maker else { return nil }
        let made = flow ?? target.flow
        return .provide(target, by: maker, flow: Flow(id: made, name: name ?? made))
    }

    private static func exchange(_ map: YAMLMap, _ citation: Citation?) -> AbatementOption.Action? {
        let process = map.identifier("process")
        let direction = map.choice("direction", Exchange.Direction.self)
        let kind = map.choice("flow_kind", Exchange.Kind.self)
        let flow = map.identifier("flow")
        let name = map.text("name")
        let provider = map.optional.identifier("provider")
        let amount = map.amount("amount", unitKey: "unit")
        let gas = map.optional.identifier("gas")
        guard let process, let direction, let kind, let flow, let name, let amount else { return nil }
        return .addExchange(
            Exchange(
                process: process,
                row: 1,
                direction: direction,
                kind: kind,
                flow: Flow(id: flow, name: name),
                provider: provider.map { $0 == "cut-off" ? .cutOff : .process($0) },
                amount: amount.value,
                unit: amount.unit,
                entered: amount.entered,
                gas: gas,
                citation: citation,
                place: .file(map.file, row: map.line)
            )
        )
    }

    private static func process(_ map: YAMLMap, _ citation: Citation?) -> AbatementOption.Action? {
        let id = map.identifier("process")
        let name = map.text("name")
        let stage = map.choice("stage", StageAssignment.self)
        let kind = map.choice("kind", KindAssignment.self)
        guard let id, let name, let stage, let kind else { return nil }
        return .addProcess(
            LifeCycleProcess(
                id: id,
                name: name,
                stage: stage,
                kind: kind,
                category: map.optional.text("category"),
                citation: citation,
                place: .file(map.file, row: map.line)
            )
        )
    }
}
