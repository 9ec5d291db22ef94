public import QadamUnits

/// What an organisation owned and directed of a facility in days when it was other than today: before an acquisition, after
/// a sale, in a joint venture.
///
/// Source: Corporate Standard, chapters 3 and 5 (`ghgp2004.corporate`).
public struct DatedInterest: Sendable, Codable, Equatable {
    /// The first day; absent for since ever.
    public let firstDay: CivilDate?
    /// The last day; absent for ever after.
    public let lastDay: CivilDate?
    /// The economic interest, 0…1.
    public let equityShare: Double
    /// Whether the organisation operated it.
    public let operationalControl: Bool
    /// Whether the organisation directed its finances.
    public let financialControl: Bool
    /// Whether partners directed its finances together.
    public let jointFinancialControl: Bool

    /// An interest in days; see the fields.
    public init(
        firstDay: CivilDate?,
        lastDay: CivilDate?,
        equityShare: Double,
        operationalControl: Bool,
        financialControl: Bool,
        jointFinancialControl: Bool = false
    ) {
        self.firstDay = firstDay
        self.lastDay = lastDay
        self.equityShare = equityShare
        self.operationalControl = operationalControl
        self.financialControl = financialControl
        self.jointFinancialControl = jointFinancialControl
    }

    /// Its days since 1970.
    package var days: Range<Int32> {
        let first = firstDay?.daysSinceEpoch ?? .min
        let end = lastDay.map { $0.daysSinceEpoch + 1 } ?? .max
        return first..<max(first, end)
    }
}

/// Which part of what happens in a facility is counted, day by day.
struct ConsolidationSchedule: Sendable, Equatable {
    /// The part on days that no segment covers.
    let share: Double
    /// Days with another part, ascending and apart.
    let segments: [(days: Range<Int32>, share: Double)]

    /// Nothing but one share.
    init(share: Double) {
        self.share = share
        segments = []
    }

    init(_ facility: Facility, under approach: Consolidation) {
        share = facility.counted(under: approach)
        segments = facility.interests.sorted { $0.days.lowerBound < $1.days.lowerBound }.map {
            (
                $0.days,
                approach.share(
                    $0.equityShare,
                    $0.operationalControl,
                    $0.financialControl,
                    $0.jointFinancialControl
                )
            )
        }
    }

    static func == (left: Self, right: Self) -> Bool {
        left.share == right.share && left.segments.elementsEqual(right.segments, by: ==)
    }

    var isConstant: Bool { segments.isEmpty }

    /// The mean over days.
    func mean(_ days: Range<Int32>) -> Double {
        guard !isConstant, !days.isEmpty else { return share }
        var (sum, covered) = (0.0, 0)
        for segment in segments {
            let inside = segment.days.clamped(to: days).count
            sum += Double(inside) * segment.share
            covered += inside
        }
        return (sum + Double(days.count - covered) * share) / Double(days.count)
    }
}

extension Consolidation {
    /// The part that is counted of a facility with this interest.
    ///
    /// Under financial control a joint venture whose partners have joint financial control counts by equity share: Corporate Standard,
    /// chapter 3 (`ghgp2004.corporate`), as in example 2-4 of `deloitte.boundary`.
    func share(_ equity: Double, _ operates: Bool, _ directs: Bool, _ together: Bool) -> Double {
        switch self {
        case .equityShare: equity
        case .financialControl: together ? equity : directs ? 1 : 0
        case .operationalControl: operates ? 1 : 0
        }
    }
}
