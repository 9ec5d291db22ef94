/// How the burden of a process is divided among its outputs.
///
///     α_k = v_k / Σ_j v_j,   a_k = α_k·a,   b_k = α_k·b,   Σ_k α_k = 1
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | v_k | key of output k: mass, metal or other property, or value at the mean price of the window | of the key |
/// | α_k | share of the burden that output k carries | 1 |
/// | a, b | inputs and emissions of the process | of the row |
///
/// Value: v_k = m_k·p̄_k with p̄_k the arithmetic mean of the yearly prices from the first to the last year
/// of the window. Metal content: v_k = m_k·w_k.
///
/// Hybrid, groups G of outputs in sequence: outputs of groups by expansion are credited with what they
/// replace and carry no share; the burden that is left is divided first between the remaining groups by one
/// key u, then inside each group by the key v of the group:
///
///     α_k = (Σ_{j∈G} u_j / Σ_all u_j) · (v_k / Σ_{j∈G} v_j),   k ∈ G
///
/// Expansion (avoided burden): the output that is left carries all, and h = h_process − Σ_c r_c·m_c·h_avoided,c.
/// Causal: a row that only some outputs cause has shares of its own; all other rows follow the base rule.
///
/// Sources: Heijungs & Suh 2002, chapter 3 (division of a process into single-output processes). That base
/// metals are divided by mass, metals of very different value by multi-year mean prices, and energy, acid and
/// slag credited, is the metal industry's harmonized practice (Santero & Hendry 2016, DOI
/// 10.1007/s11367-015-1022-4); that source does not publish the equation between the groups: it is Qadam's
/// reading, with the key u stated in every record. Validity: keys not negative and not all zero.
///
/// Worked example: 30 kg zinc and 10 kg lead by mass, 0.02 kg silver by value, prices 3, 2 and 800 a kg:
/// values 90, 20 and 16; base metals 110/126 of the burden, of that zinc 30/40: α = 0.6548, 0.2183, 0.1270.
public struct AllocationRule: Sendable, Codable, Equatable {
    /// What is divided by.
    public enum Key: Sendable, Codable, Equatable {
        /// Mass of the output.
        case mass
        /// Any property of the flow, by its name; `metal content` is the sum of all contents unless given.
        case property(String)
        /// Value at the mean price of the window.
        case economic(PriceWindow)
    }

    /// Years whose prices are averaged, both included.
    public struct PriceWindow: Sendable, Codable, Equatable {
        /// First year.
        public var from: Int
        /// Last year.
        public var to: Int

        /// A window; no years where `from` is after `to`.
        public init(from: Int, to: Int) {
            self.from = from
            self.to = to
        }

        /// The years.
        public var years: [Int] { from <= to ? Array(from...to) : [] }
    }

    /// Outputs that are treated alike.
    public struct Group: Sendable, Codable, Equatable {
        /// Flows of the group.
        public var outputs: [String]
        /// Key inside the group; `nil` for expansion: the outputs are credited.
        public var key: Key?

        /// A group; `key` is `nil` where its outputs are credited.
        public init(_ outputs: [String], by key: Key?) {
            self.outputs = outputs
            self.key = key
        }
    }

    /// Shares of one row that only some outputs cause.
    public struct Cause: Sendable, Codable, Equatable {
        /// Process of the row.
        public var process: String
        /// Flow or substance of the row.
        public var flow: String
        /// Share of each output by flow; outputs that are not named have none.
        public var shares: [String: Double]

        /// A cause; see the fields.
        public init(process: String, flow: String, shares: [String: Double]) {
            self.process = process
            self.flow = flow
            self.shares = shares
        }
    }

    /// The way of dividing.
    public indirect enum Procedure: Sendable, Codable, Equatable {
        /// Shares as published with the process.
        case published
        /// One key for all outputs.
        case key(Key)
        /// System expansion: every output that replaces something and is not `main` is credited.
        case expansion(main: [String])
        /// Groups in sequence.
        case hybrid(between: Key, groups: [Group])
        /// Rows with shares of their own, the rest by another procedure.
        case causal(base: Procedure, causes: [Cause])
    }

    /// Identifier, unique in the study.
    public var id: String
    /// How it divides.
    public var procedure: Procedure

    /// A rule.
    public init(_ id: String, _ procedure: Procedure) {
        self.id = id
        self.procedure = procedure
    }
}
