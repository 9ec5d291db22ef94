import Foundation
public import QadamEvidence
import QadamExchange
import QadamFactors
import QadamInventory
import QadamOptimize
public import QadamPathways
import QadamStore

/// What came of solving a pathway.
public struct PathwayOutcome: Sendable {
    /// The scenario, with names for people; `nil` when the tables have errors.
    public let scenario: PathwayScenario?
    /// The plans; `nil` when nothing could be solved.
    public let result: PathwayResult?
    /// The version under which the result is stored; `nil` if it was not stored.
    public let version: Int?
    /// Everything that was found, errors first.
    public let diagnostics: [Diagnostic]
}

extension Workspace {
    /// Solves the pathway of the organisation: business as usual, least cost, least cost under the limit.
    ///
    /// The inventory of the reporting year gives what the plan does not decide on.
    ///
    /// - Parameters:
    ///   - gwp: A set of warming potentials instead of the organisation's own.
    ///   - options: Gap, time limit, plans.
    ///   - observer: Is told of the progress and may stop the solver.
    ///   - act: Who does it, and when; `nil` to solve without storing the result.
    /// - Throws: `StoreError`; a missing solver is a diagnostic (`OPT-0001`).
    public func solvePathway(
        gwp: String? = nil,
        options: PathwayOptions = PathwayOptions(),
        observer: PathwayObserver = PathwayObserver(),
        act: Act? = nil
    ) throws -> PathwayOutcome {
        let preparation = try preparePathway(gwp: gwp)
        guard let ready = preparation.ready else {
            return PathwayOutcome(
                scenario: nil,
                result: nil,
                version: nil,
                diagnostics: preparation.diagnostics
            )
        }
        let result: PathwayResult
        do {
            result = try PathwaySolver.solve(
                ready.scenario,
                profiles: ready.profiles,
                options: options,
                observer: observer
            )
        } catch {
            return PathwayOutcome(
                scenario: ready.scenario,
                result: nil,
                version: nil,
                diagnostics: preparation.diagnostics + [Diagnostic(error)]
            )
        }
        let found = (preparation.diagnostics + result.findings).reduce(into: [Diagnostic]()) {
            if !$0.contains($1) { $0.append($1) }
        }
        return PathwayOutcome(
            scenario: ready.scenario,
            result: result,
            version: try save(result, ready, options, act),
            diagnostics: found.sorted { $0.severity > $1.severity }
        )
    }

    /// Whether the workspace has an organisation with a pathway.
    ///
    /// - Throws: `StoreError`.
    public func hasPathway() throws -> Bool {
        let documents = DocumentSet(try store.documents())
        return documents.has(.organisation) && documents.hasFolder(PathwayDocuments.folder)
    }

    /// The newest stored result of the organisation's scenario, with the scenario for its names.
    ///
    /// - Throws: `StoreError`, or `DecodingError` if the stored result is not one of this version.
    public func latestPathway() throws -> PathwayOutcome {
        let preparation = try preparePathway(gwp: nil)
        guard let ready = preparation.ready else {
            return PathwayOutcome(
                scenario: nil,
                result: nil,
                version: nil,
                diagnostics: preparation.diagnostics
            )
        }
        guard let stored = try store.latestResult(kind: "pathway", subject: ready.scenario.id) else {
            return PathwayOutcome(scenario: ready.scenario, result: nil, version: nil, diagnostics: [])
        }
        let result = try JSONDecoder().decode(PathwayResult.self, from: Data(stored.content.utf8))
        let isCurrent = Self.inputs(of: result, ready) == stored.inputs
        return PathwayOutcome(
            scenario: ready.scenario,
            result: result,
            version: stored.version,
            diagnostics: isCurrent ? [] : [Diagnostic.outdated("pathway", "solve", version: stored.version)]
        )
    }

    /// The hash of everything a pathway was solved from.
    private static func inputs(of result: PathwayResult, _ ready: ReadyPathway) -> String {
        ready.inputs.adding([String(result.requestedGap)] + PathwayMethods.all.map(\.id)).text
    }

    /// A scenario that can be solved, with its series.
    struct ReadyPathway {
        let scenario: PathwayScenario
        let profiles: HourlyProfiles
        let inputs: InputsHash
    }

    /// Reads the pathway with the figures of the organisation's inventory.
    func preparePathway(gwp: String?) throws -> (ready: ReadyPathway?, diagnostics: [Diagnostic]) {
        let documents = DocumentSet(try store.documents())
        guard documents.has(.organisation) else {
            return (nil, [Diagnostic("WSP-0109", .error, at: .file(path))])
        }
        guard documents.hasFolder(PathwayDocuments.folder) else {
            return (nil, [Diagnostic("WSP-0111", .error, at: .file(path))])
        }
        let outcome = try calculateInventory(gwp: gwp, options: UncertaintyOptions(trials: nil))
        guard let inventory = outcome.inventory, let result = inventory.result else {
            return (nil, outcome.diagnostics)
        }
        var diagnostics = outcome.diagnostics.filter { $0.severity == .error }
        guard let set = result.warmingPotentials else { return (nil, diagnostics) }
        let choices = inventory.input.choices
        let name = "\(result.year) \(result.gwp)"
        let draft = PathwayDocuments.read(
            documents,
            PathwayDocuments.figures(choices: choices, gwp: set, other: (0, 0), from: name)
        )
        guard let scenario = draft.scenario else { return (nil, diagnostics + draft.diagnostics) }
        let other = UndecidedEmissions(result, sources: inventory.input.sources, scenario: scenario)
        if !other.leftOut.isEmpty {
            diagnostics.append(
                Diagnostic(
                    "WSP-0118",
                    .warning,
                    at: .file("sources.csv"),
                    ["sources": .list(other.leftOut)]
                )
            )
        }
        let final = PathwayDocuments.read(
            documents,
            PathwayDocuments.figures(
                choices: choices,
                gwp: set,
                other: (other.scope1, other.scope3),
                from: name
            )
        )
        diagnostics += final.diagnostics
        guard let scenario = final.scenario, let profiles = final.profiles else { return (nil, diagnostics) }
        let inputs = InputsHash(documents, .organisation)
            .adding([result.gwp, FactorLibrary.standard.pack, String(other.scope1), String(other.scope3)])
        return (ReadyPathway(scenario: scenario, profiles: profiles, inputs: inputs), diagnostics)
    }

    private func save(
        _ result: PathwayResult,
        _ ready: ReadyPathway,
        _ options: PathwayOptions,
        _ act: Act?
    ) throws -> Int? {
        // A plan that was stopped, or not begun, is no result.
        let wanted = PlanKind.allCases.filter { options.plans.contains($0) }
        guard let act, !result.plans.isEmpty, result.plans.map(\.kind) == wanted,
            !result.plans.contains(where: {
                !$0.hasPlan && $0.status != .infeasible && $0.status != .unbounded
            })
        else { return nil }
        return try store.saveResult(
            NewResult(
                kind: "pathway",
                subject: ready.scenario.id,
                inputs: Self.inputs(of: result, ready),
                at: act.at,
                actor: act.actor,
                content: try StableJSON.text(result)
            )
        ).version
    }
}

extension Diagnostic {
    /// A failure of the optimiser, as a diagnostic.
    init(_ error: OptimizeError) {
        self.init(
            error.code.rawValue,
            .error,
            at: .whole,
            error.arguments.mapValues { value in
                switch value {
                case .text(let text): .text(text)
                case .integer(let number): .integer(number)
                case .number(let number): .number(number)
                }
            }
        )
    }
}
