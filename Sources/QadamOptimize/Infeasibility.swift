/// Why a model has no solution, in the names of its rows and columns.
public struct Infeasibility: Sendable, Equatable, Codable {
    /// What the lists say.
    public enum Kind: String, Sendable, Equatable, Codable {
        /// These bounds together cannot hold, and without any one of them the rest can (an irreducible
        /// infeasible subsystem of the linear model). There may be other clashes elsewhere.
        case irreducible
        /// These bounds together cannot hold, but not all of them may be needed for that: they are too many to be
        /// reduced.
        case sufficient
        /// Only the whole numbers make it impossible: these are the bounds that give way, and by how much,
        /// where the sum of all violations is smallest.
        case relaxation
        /// No clash was found: the model has a solution, or time ran out.
        case none
    }

    /// One bound that takes part.
    public struct Conflict: Sendable, Equatable, Codable {
        /// The side of the row or column that takes part.
        public enum Side: String, Sendable, Equatable, Codable {
            /// Its lower bound.
            case lower
            /// Its upper bound.
            case upper
            /// Both bounds.
            case both
            /// It takes part with its coefficients, not with a bound.
            case membership
        }

        /// Position of the row or column.
        public let index: Int
        /// Its name.
        public let name: String
        /// Which bound takes part.
        public let side: Side
        /// The bound, in the unit of the row or column; nil for `.both` with two different bounds and for
        /// `.membership`.
        public let bound: Double?
        /// For `.relaxation`: by how much the bound gives way.
        public let violation: Double?
    }

    /// What the lists say.
    public let kind: Kind
    /// Rows that take part, ascending.
    public let rows: [Conflict]
    /// Column bounds that take part, ascending.
    public let columns: [Conflict]
}
