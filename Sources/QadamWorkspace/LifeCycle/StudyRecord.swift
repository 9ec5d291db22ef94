import QadamLifeCycle
import QadamStore

extension Workspace {
    /// Keeps scores in the workspace, pinned to what they were calculated from: the content of the database, the shares
    /// of co-products, parameters, the impact and its factors. The same again gives the version that is there.
    ///
    /// - Returns: versions by identifier of the product; scores that could not be calculated are not kept.
    /// - Throws: `StoreError`.
    public func record(_ scores: [ProductScore], of study: LifeCycleStudy, act: Act) throws -> [String: Int] {
        struct Content: Encodable {
            let score: ProductScore
            let database: String
            let version: Int
            let sha256: String
            let allocation: String
            let parameters: [String]
            let impact: String
        }
        let impact = study.impacts[0]
        let factors = study.impacts.flatMap { category in
            [category.id, category.unit, Self.text(category.weights)]
                + category.located.sorted { $0.key < $1.key }.flatMap { place, weights in
                    [place] + weights.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
                }
        }
        let inputs = InputsHash([study.dataset.sha256, study.allocation] + study.overrides + factors).text
        var versions: [String: Int] = [:]
        for score in scores where score.score != nil {
            let content = Content(
                score: score,
                database: study.dataset.name,
                version: study.dataset.version,
                sha256: study.dataset.sha256,
                allocation: study.allocation,
                parameters: study.overrides,
                impact: impact.id
            )
            let stored = try store.saveResult(
                NewResult(
                    kind: "lifecycle",
                    subject: [study.dataset.name, score.id, impact.id, study.gwp].joined(separator: " "),
                    inputs: inputs,
                    at: act.at,
                    actor: act.actor,
                    content: try StableJSON.text(content)
                )
            )
            versions[score.id] = stored.version
        }
        return versions
    }

    private static func text(_ weights: [Double]) -> String {
        weights.map { "\($0)" }.joined(separator: ",")
    }
}
