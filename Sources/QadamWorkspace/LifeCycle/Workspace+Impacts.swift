import QadamEvidence
import QadamFactors
import QadamLifeCycle

extension Workspace {
    /// The categories that a request asks for: an imported method, or the GWP set with what stands apart.
    ///
    /// A database whose flows are no greenhouse gases but which brings one method with one category (matrices) is
    /// scored by that; with more of them one must be named (`WSP-0190`).
    static func impacts(_ request: LifeCycleRequest, _ engine: LifeCycleEngine) -> (
        impacts: [CategoryWeights]?, diagnostics: [Diagnostic]
    ) {
        let database = engine.database
        if let name = request.method { return method(named: name, request, engine) }
        let hasGases = database.flows.contains { $0.gas != nil }
        if !hasGases, database.methods.count == 1, database.methods[0].categories.count == 1 {
            return (database.methods[0].weights(engine.system, database), [])
        }
        if !hasGases, !database.methods.isEmpty {
            let place = Place.entity(kind: "dataset", id: database.name)
            let known: Argument = .list(database.methods.map(\.name))
            return (nil, [Diagnostic("WSP-0190", .error, at: place, ["known": known])])
        }
        do throws(FactorError) {
            let gwp = GWPCharacterization(engine.system, database, set: try GWPSet.named(request.gwp))
            let failed = gwp.diagnostics.contains { $0.severity == .error }
            let nothing = hasGases ? [] : [nothingCounted(database)]
            return (failed ? nil : gwp.categories, gwp.diagnostics + nothing + uncounted(database))
        } catch {
            return (nil, [error.diagnostic(at: .whole)])
        }
    }

    /// A score of zero that only says that nothing in the data is known as a greenhouse gas.
    private static func nothingCounted(_ database: LifeCycleDatabase) -> Diagnostic {
        Diagnostic("WSP-0191", .warning, at: .entity(kind: "dataset", id: database.name))
    }

    /// Flows that sound like a greenhouse gas and are none here: said with every footprint, not only at import.
    private static func uncounted(_ database: LifeCycleDatabase) -> [Diagnostic] {
        var copy = database
        return FlowMapping.standard.apply(to: &copy).diagnostics.filter { $0.code == "LCA-1103" }
    }

    private static func method(named name: String, _ request: LifeCycleRequest, _ engine: LifeCycleEngine)
        -> (
            impacts: [CategoryWeights]?, diagnostics: [Diagnostic]
        )
    {
        let database = engine.database
        let place = Place.entity(kind: "dataset", id: database.name)
        guard let method = database.methods.first(where: { $0.name == name || $0.id == name }) else {
            let known: Argument = .list(database.methods.map(\.name))
            return (
                nil, [Diagnostic("WSP-0136", .error, at: place, ["method": .text(name), "known": known])]
            )
        }
        let weights = method.weights(engine.system, database)
        let wanted = weights.filter {
            request.category == nil || $0.id == request.category || $0.name == request.category
        }
        guard wanted.count == 1 else {
            let known: Argument = .list(weights.map(\.name))
            let asked = request.category ?? ""
            return (
                nil,
                [
                    Diagnostic(
                        "WSP-0137",
                        .error,
                        at: place,
                        ["method": .text(name), "category": .text(asked), "known": known]
                    )
                ]
            )
        }
        return (wanted, [])
    }
}
