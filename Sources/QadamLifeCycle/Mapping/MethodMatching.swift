public import QadamEvidence

/// An impact method on the flows of a database, and what of either found no partner.
public struct MatchedMethod: Sendable {
    /// The method; its factors are per reference unit of the database's flows.
    public var method: ImpactMethod
    /// Elementary flows of the database, with their match in the flows of the method.
    public var matches: [FlowMatcher.Match]
    /// Findings: elementary flows that were not matched because of unit or ambiguity.
    public var diagnostics: [Diagnostic]
}

extension ImpactMethod {
    /// This method, published on the flows of `publisher`, on the flows of `database`.
    ///
    /// Each flow of the database looks for its partner in the method, so that one factor may serve several
    /// flows.
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
        return MatchedMethod(method: method, matches: matches, diagnostics: found)
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
