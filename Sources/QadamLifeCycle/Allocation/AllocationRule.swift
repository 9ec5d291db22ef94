public import QadamEvidence

/// What the burden of a process is divided by.
public enum AllocationBasis: Sendable, Codable, Equatable {
    /// By the amount of a named property in each output: `mass`, `metal content`, `energy`…
    case property(String)
    /// By value: amount times the mean price of the window.
    case economic

    /// The name of the property that counts mass; outputs whose unit is a mass need no row for it.
    public static let mass = AllocationBasis.property("mass")
}

/// How the burden of a process with several outputs is divided among them.
///
/// With m_k the amount of output k, v_k its value of the basis (m_k times the property of one unit, or m_k
/// times the mean price p̄_k of the years of the window):
///
///     property, economic:  α_k = v_k / Σ_i v_i
///     expansion:           α_main = 1,  burden = b − Σ_c m_c·r_c·λ_avoided(c)
///     hybrid:              α_k = (V_g / Σ_h V_h)·(v_k / Σ_{i∈g} v_i)
///     causal:              α_kr stated for exchange r, Σ_k α_kr = 1; other exchanges by a basis
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | α_k | share of the burden that output k carries, Σ α_k = 1 | 1 |
/// | m_k | amount of output k, one run of the process | unit of the output |
/// | v_k | property or value of m_k by the rule of its group | kg, MJ, USD… |
/// | V_g | sum over group g of the basis *between* the groups | kg, USD… |
/// | p̄_k | arithmetic mean of the yearly prices of the window | USD/t |
/// | r_c | what one unit of credited output c replaces | unit of the replaced product / unit of c |
/// | λ | footprint of one unit of the avoided product | kg CO2e |
///
/// Hybrid, in sequence: outputs of a group *by expansion* are credited first (share 0; the process that each
/// replaces is subtracted); the burden that is left, credits included, is divided between the groups by the
/// basis of the hybrid, then inside each group by the group's own basis. A group or an output that stands
/// alone takes the whole and needs no price and no property. Outputs without value carry nothing.
///
/// ISO 14044 4.3.4.2 gives the order (subdivide, expand, physical, other); the hybrid of metals (mass among
/// base metals, value where prices differ strongly, expansion for acid and energy) follows Santero and Hendry
/// 2016. Valid for amounts, properties and prices of zero or more; nothing is extrapolated: a year without a
/// price is an error.
public struct AllocationRule: Sendable, Codable, Equatable {
    /// How it divides.
    public enum Method: Sendable, Codable, Equatable {
        /// The shares that the exchange table publishes.
        case published
        /// By one property.
        case property(String)
        /// By value.
        case economic
        /// All outputs but one are credited with what they replace.
        case expansion
        /// All outputs but the one named are credited with what they replace.
        case mainProduct(String)
        /// Expansion over whole chains: every product that leaves a chain in turn, all others credited (`ChainExpansion`).
        case chain
        /// Groups in sequence.
        case hybrid(between: AllocationBasis, groups: [Group])
        /// Exchange by exchange, by what causes it (``CausalShare``); exchanges of which nothing is stated by a basis.
        case causal(otherwise: AllocationBasis)
    }

    /// Co-products that are divided among each other by a basis of their own, or credited.
    public struct Group: Sendable, Codable, Equatable {
        /// Identifiers of the flows.
        public var outputs: [String]
        /// Basis inside the group; `nil` for expansion: every output of the group is credited.
        public var basis: AllocationBasis?

        /// A group of flows.
        public init(outputs: [String], by basis: AllocationBasis?) {
            self.outputs = outputs
            self.basis = basis
        }
    }

    /// Identifier, unique in the study.
    public var id: String
    /// How it divides.
    public var method: Method
    /// Years of the prices, both included; `nil` for all years from the first to the last that the prices of
    /// the outputs have.
    public var window: ClosedRange<Int>?
    /// Where it stands in the user's files.
    public var place: Place

    /// A rule; see the fields.
    public init(id: String, method: Method, window: ClosedRange<Int>? = nil, place: Place = .whole) {
        self.id = id
        self.method = method
        self.window = window
        self.place = place
    }

    /// The shares as published, under the name that every study knows.
    public static let published = AllocationRule(id: "published", method: .published)
}

extension AllocationRule.Method {
    /// Word of the method, as in products.yaml.
    public var word: String {
        switch self {
        case .published: "published"
        case .property(let name): name == "mass" ? "mass" : "property"
        case .economic: "economic"
        case .expansion, .mainProduct: "expansion"
        case .chain: "chain"
        case .hybrid: "hybrid"
        case .causal: "causal"
        }
    }

    /// Its name.
    public var title: Message { Message("lifecycle.allocation.\(word)") }
}
