import QadamEvidence

/// What is wrong with the organisation, its boundary and its statements.
enum InputChecks {
    static func check(_ input: InventoryInput) -> [Diagnostic] {
        shares(input) + duplicates(input) + scope3(input)
    }

    private static func shares(_ input: InventoryInput) -> [Diagnostic] {
        input.organisation.facilities.filter { !(0...1).contains($0.equityShare) }.map {
            Diagnostic(
                "INV-0502",
                .error,
                at: .entity(kind: "facility", id: $0.id, field: "equity_share_percent"),
                ["facility": .text($0.id), "share": .share($0.equityShare)]
            )
        }
    }

    private static func duplicates(_ input: InventoryInput) -> [Diagnostic] {
        let groups = [
            ("facility", input.organisation.facilities.map(\.id)), ("building", input.buildings.map(\.id)),
            ("instrument", input.instruments.map(\.id)),
        ]
        return groups.flatMap { kind, ids in
            var seen: Set<String> = []
            return ids.filter { !seen.insert($0).inserted }.map {
                Diagnostic("INV-0503", .error, at: .entity(kind: kind, id: $0), ["id": .text($0)])
            }
        }
    }

    /// Each scope 3 category has one statement, and it agrees with the lines.
    private static func scope3(_ input: InventoryInput) -> [Diagnostic] {
        let statements = Dictionary(grouping: input.organisation.scope3, by: \.category)
        let used = Set(input.sources.compactMap(\.category.scope3Number))
        return (1...15).flatMap { number -> [Diagnostic] in
            let place = Place.entity(kind: "scope3", id: String(number))
            let name: [String: Argument] = [
                "category": .message(Message("inventory.category.3.\(number)"))
            ]
            guard let found = statements[number], let statement = found.first, found.count == 1 else {
                return [Diagnostic("INV-0401", .error, at: place, name)]
            }
            let reason = statement.reason
            var result: [Diagnostic] = []
            if [reason.en, reason.ru, reason.kk].allSatisfy({ $0?.isEmpty != false }) {
                result.append(Diagnostic("INV-0401", .error, at: place, name))
            }
            if (statement.status == .calculated) != used.contains(number) {
                result.append(Diagnostic("INV-0402", .warning, at: place, name))
            }
            return result
        }
    }
}
