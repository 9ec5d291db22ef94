public import QadamOptimize

/// A plan as comparisons see it: what it costs, what it emits, and how large its options are.
public struct ComparedPlan: Hashable, Sendable, Codable {
    /// `optimal`, or what stopped a solve that had a solution already.
    public let status: SolveStatus
    /// Discounted cost, money of the model, whatever was minimized.
    public let cost: Double
    /// Total emissions with their constant parts, t; zero where the model counts none.
    public let emissions: Double
    /// What one tonne less would cost where a limit on the total was set, money per t, zero or more; absent where there is
    /// no limit or no price. With whole numbers the price *around this plan*, its whole numbers fixed.
    public let marginalCost: Double?
    /// Gap that the solve ended with; zero for a linear model.
    public let gap: Double?
    /// Size of every option, in their order.
    public let sizes: [Double]

    /// A plan, as a stored one is read; see the fields.
    public init(
        status: SolveStatus,
        cost: Double,
        emissions: Double,
        marginalCost: Double?,
        gap: Double?,
        sizes: [Double]
    ) {
        self.status = status
        self.cost = cost
        self.emissions = emissions
        self.marginalCost = marginalCost
        self.gap = gap
        self.sizes = sizes
    }
}

extension ComparedPlan {
    /// Options whose size differs from another plan by more than a share of the larger one.
    func changes(from other: ComparedPlan, options: [ModelOption], smallest: Double) -> [OptionChange] {
        options.indices.compactMap { index in
            let (before, after) = (other.sizes[index], sizes[index])
            let larger = max(before.magnitude, after.magnitude)
            guard (after - before).magnitude > max(smallest, larger * 1e-6) else { return nil }
            return OptionChange(option: options[index].id, before: before, after: after, smallest: smallest)
        }
    }
}

/// What becomes of an option from one plan to another.
public struct OptionChange: Hashable, Sendable, Codable {
    /// How.
    public enum Kind: String, Hashable, Sendable, Codable {
        /// It was not there.
        case enters
        /// It is no longer there.
        case leaves
        /// It becomes larger.
        case grows
        /// It becomes smaller.
        case shrinks
    }

    /// Identifier of the option.
    public let option: String
    /// Size in the former plan.
    public let before: Double
    /// Size in this plan.
    public let after: Double
    /// How.
    public let kind: Kind

    init(option: String, before: Double, after: Double, smallest: Double) {
        self.option = option
        self.before = before
        self.after = after
        if before <= smallest {
            kind = .enters
        } else if after <= smallest {
            kind = .leaves
        } else {
            kind = after > before ? .grows : .shrinks
        }
    }
}
