public import QadamEvidence
public import QadamUnits

/// Something that could be done to lower footprints: named changes to a study.
public struct AbatementOption: Sendable, Codable, Equatable {
    /// Which rows of the exchange table are meant.
    public struct Target: Sendable, Codable, Equatable {
        /// The process; `nil` for every process.
        public var process: String?
        /// The flow.
        public var flow: String
        /// Only this row, where a process has the flow more than once.
        public var row: Int?

        /// Rows of a flow.
        public init(process: String?, flow: String, row: Int? = nil) {
            self.process = process
            self.flow = flow
            self.row = row
        }

        func matches(_ exchange: Exchange) -> Bool {
            exchange.flow.id == flow && (process == nil || exchange.process == process)
                && (row == nil || exchange.row == row)
        }
    }

    /// One change.
    public enum Action: Sendable, Codable, Equatable {
        /// Multiplies amounts: 0.9 for a tenth less.
        case scale(Target, Double)
        /// Gives one row another amount.
        case set(Target, Amount)
        /// Takes an input from another process: a switch of fuel or power.
        case provide(Target, by: String, flow: Flow)
        /// Adds a row.
        case addExchange(Exchange)
        /// Adds a process: capture, a filter.
        case addProcess(LifeCycleProcess)
    }

    /// An action with its source.
    public struct Change: Sendable, Codable, Equatable {
        /// What is done.
        public var action: Action
        /// Where the figure was published; `nil` for an assumption.
        public var citation: Citation?
        /// Where it stands in the user's files.
        public var place: Place

        /// An action with its source; without one it is an assumption.
        public init(_ action: Action, citation: Citation? = nil, place: Place = .whole) {
            self.action = action
            self.citation = citation
            self.place = place
        }
    }

    /// Identifier, unique in the study.
    public var id: String
    /// Its name.
    public var name: LocalizedName
    /// What is done, in sequence.
    public var changes: [Change]
    /// Where it stands in the user's files.
    public var place: Place

    /// An option; see the fields.
    public init(id: String, name: LocalizedName, changes: [Change], place: Place = .whole) {
        self.id = id
        self.name = name
        self.changes = changes
        self.place = place
    }
}
