public import QadamEvidence

/// An impact method on the flows of a database, and what of either found no partner.
public struct MatchedMethod: Sendable {
    /// The method; its factors are per reference unit of the database's flows.
    public var method: ImpactMethod
    /// Elementary flows of the database, with their match in the flows of the method.
    public var matches: [FlowMatcher.Match]
    /// Elementary flows of the database without a partner, then flows of the method that have factors and no partner; the
    /// most used first.
    public var unpaired: [UnpairedFlow]
    /// Findings: elementary flows that were not matched because of unit or ambiguity, how many flows are unpaired, pairs
    /// of the user that fit no flow or lead to none.
    public var diagnostics: [Diagnostic]
}

extension ImpactMethod {
    /// This method, published on the flows of `publisher`, on the flows of `database`.
    ///
    /// Each flow of the database looks for its partner in the method, so that one factor may serve several
    /// flows. The pairs that a person gave are kept with the method.
    public func matched(
        from publisher: LifeCycleDatabase,
        to database: LifeCycleDatabase,
        links: [FlowMatcher.Link] = []
    ) -> MatchedMethod {
        let matcher = FlowMatcher(into: publisher.flows, units: publisher.units, links: links)
        let matches = matcher.match(database.flows, units: database.units)
        var partners: [Int: [(flow: Int, factor: Double)]] = [:]
        var found: [Diagnostic] = []
        for (flow, match) in matches.enumerated() {
            switch match {
            case .found(let target, let factor, _): partners[target, default: []].append((flow, factor))
            case .missing(.absent): break
            case .missing(let obstacle):
                let data = database.flows[flow]
                found.append(
                    Diagnostic(
                        obstacle == .unit ? "LCA-1107" : "LCA-1108",
                        .warning,
                        at: .entity(kind: "flow", id: data.id),
                        [
                            "flow": .text(data.name), "compartment": .text(data.compartment),
                            "method": .text(name),
                        ]
                    )
                )
            }
        }
        var method = self
        method.categories = categories.map { Self.carried($0, partners) }
        method.links = links
        found += unused(links, publisher, database)
        let unpaired = unpaired(publisher, database, matches)
        for (side, code) in [(UnpairedFlow.Side.database, "LCA-0923"), (.method, "LCA-0924")] {
            let own = unpaired.filter { $0.side == side }
            guard !own.isEmpty else { continue }
            let names = own.prefix(5).map {
                $0.compartment.isEmpty ? $0.name : "\($0.name) (\($0.compartment))"
            }
            let arguments: [String: Argument] = [
                "count": .integer(own.count), "flows": .list(names), "method": .text(name),
            ]
            found.append(Diagnostic(code, .note, at: .entity(kind: "method", id: id), arguments))
        }
        return MatchedMethod(method: method, matches: matches, unpaired: unpaired, diagnostics: found)
    }

    /// Pairs that do nothing: no flow of the database fits them, or the method has not got their target.
    private func unused(
        _ links: [FlowMatcher.Link],
        _ publisher: LifeCycleDatabase,
        _ database: LifeCycleDatabase
    ) -> [Diagnostic] {
        let targets = Set(publisher.flows.map(\.id))
        let flows = database.flows.filter { $0.kind == .elementary }
        return links.compactMap { link in
            let hasTarget = targets.contains(link.target)
            if hasTarget, flows.contains(where: { FlowMatcher.fits(link, $0) }) { return nil }
            let arguments: [String: Argument] = [
                "flow": .text(link.name.isEmpty ? link.cas : link.name),
                "compartment": .text(link.compartment),
                "target": .text(link.target), "method": .text(name),
            ]
            let code = hasTarget ? "LCA-0922" : "LCA-0925"
            return Diagnostic(code, .warning, at: .entity(kind: "method", id: id), arguments)
        }
    }

    private func unpaired(
        _ publisher: LifeCycleDatabase,
        _ database: LifeCycleDatabase,
        _ matches: [FlowMatcher.Match]
    ) -> [UnpairedFlow] {
        var uses = [Int](repeating: 0, count: database.flows.count)
        for flow in database.exchanges.flow { uses[Int(flow)] += 1 }
        var factors: [Int: Int] = [:]
        for category in categories { for flow in category.flow { factors[Int(flow), default: 0] += 1 } }
        var reached: Set<Int> = []
        var ofDatabase: [UnpairedFlow] = []
        for (index, match) in matches.enumerated() where database.flows[index].kind == .elementary {
            let flow = database.flows[index]
            let unit = database.units[flow.unit]
            switch match {
            case .found(let target, _, _):
                reached.insert(target)
                // a partner without any factor of this method is none
                guard factors[target] == nil else { continue }
                ofDatabase.append(UnpairedFlow(.database, flow, unit, uses: uses[index], obstacle: .absent))
            case .missing(let obstacle):
                ofDatabase.append(UnpairedFlow(.database, flow, unit, uses: uses[index], obstacle: obstacle))
            }
        }
        let ofMethod = factors.keys.filter { !reached.contains($0) }.sorted().map { index in
            let flow = publisher.flows[index]
            return UnpairedFlow(.method, flow, publisher.units[flow.unit], uses: factors[index] ?? 0)
        }
        func order(_ a: UnpairedFlow, _ b: UnpairedFlow) -> Bool {
            (b.uses, a.name, a.compartment, a.id) < (a.uses, b.name, b.compartment, b.id)
        }
        return ofDatabase.sorted(by: order) + ofMethod.sorted(by: order)
    }

    private static func carried(
        _ category: ImpactCategory,
        _ partners: [Int: [(flow: Int, factor: Double)]]
    ) -> ImpactCategory {
        var carried = category
        carried.flow = []
        carried.factor = []
        carried.location = []
        for (place, flow) in category.flow.enumerated() {
            for partner in partners[Int(flow)] ?? [] {
                carried.flow.append(Int32(partner.flow))
                carried.factor.append(category.factor[place] * partner.factor)
                if !category.location.isEmpty { carried.location.append(category.location[place]) }
            }
        }
        return carried
    }
}
