import QadamLifeCycle

/// The words of the tables for what the database holds as cases.
enum TableWords {
    static let flowKinds = DatabaseFlow.Kind.allCases.map { (word: "\($0)", kind: $0) }
    static let rules = PublishedAllocation.allCases.map { (word: "\($0)", rule: $0) }
    static let distributions = ExchangeUncertainty.Kind.allCases.map { (word: "\($0)", kind: $0) }

    /// The word of a stage; empty for that of the consumer, which is the default.
    static func word(_ stage: StageAssignment) -> String { stage == .consumer ? "" : stage.rawValue }

    /// The word of a kind; empty for that of the consumer, which is the default.
    static func word(_ kind: KindAssignment) -> String { kind == .consumer ? "" : kind.rawValue }

    /// Whether a distribution has three parameters.
    static func hasThird(_ kind: ExchangeUncertainty.Kind) -> Bool { kind == .triangular || kind == .pert }
}
