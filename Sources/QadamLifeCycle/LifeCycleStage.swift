public import QadamEvidence

/// A stage of the life cycle, as the source names them: extraction (Тдс), production (Тпр), use, disposal
/// (Ту).
public enum LifeCycleStage: String, Sendable, Codable, CaseIterable, Hashable {
    /// Supply of raw material: mining, or collecting scrap.
    case extraction
    /// From raw material to product.
    case production
    /// Use of the product.
    case use
    /// Landfill, recycling, incineration.
    case disposal
}

/// Whether emissions are those of a process or of the energy that a process uses: F and FF of the source.
public enum ProcessKind: String, Sendable, Codable, CaseIterable, Hashable {
    /// The process itself, transport included.
    case process
    /// Electricity, steam, burning of fuel.
    case energy
}

/// Which stage a process belongs to.
public enum StageAssignment: Sendable, Hashable {
    /// A stage of its own.
    case stage(LifeCycleStage)
    /// The stages of those that use its product, each by the share of the flow it takes: transport, energy,
    /// fuels.
    case consumer
}

/// Which kind a process is.
public enum KindAssignment: Sendable, Hashable {
    /// A kind of its own.
    case kind(ProcessKind)
    /// The kinds of those that use its product, each by the share of the flow it takes: fuels that are also
    /// materials.
    case consumer
}

extension StageAssignment: RawRepresentable, Codable, CaseIterable {
    /// `extraction`, `production`, `use`, `disposal` or `consumer`.
    public init?(rawValue: String) {
        if rawValue == "consumer" {
            self = .consumer
        } else if let stage = LifeCycleStage(rawValue: rawValue) {
            self = .stage(stage)
        } else {
            return nil
        }
    }

    /// As in a table.
    public var rawValue: String {
        switch self {
        case .stage(let stage): stage.rawValue
        case .consumer: "consumer"
        }
    }

    /// The stages, then `consumer`.
    public static var allCases: [StageAssignment] { LifeCycleStage.allCases.map(Self.stage) + [.consumer] }
}

extension KindAssignment: RawRepresentable, Codable, CaseIterable {
    /// `process`, `energy` or `consumer`.
    public init?(rawValue: String) {
        if rawValue == "consumer" {
            self = .consumer
        } else if let kind = ProcessKind(rawValue: rawValue) {
            self = .kind(kind)
        } else {
            return nil
        }
    }

    /// As in a table.
    public var rawValue: String {
        switch self {
        case .kind(let kind): kind.rawValue
        case .consumer: "consumer"
        }
    }

    /// The kinds, then `consumer`.
    public static var allCases: [KindAssignment] { ProcessKind.allCases.map(Self.kind) + [.consumer] }
}

extension LifeCycleStage {
    /// Its name.
    public var title: Message { Message("lifecycle.stage.\(rawValue)") }
}

extension ProcessKind {
    /// Its name.
    public var title: Message { Message("lifecycle.kind.\(rawValue)") }
}

extension Product.Route {
    /// Its name.
    public var title: Message { Message("lifecycle.route.\(rawValue)") }
}
