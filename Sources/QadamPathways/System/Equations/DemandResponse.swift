public import QadamEvidence
internal import QadamOptimize

/// Demand that gives way: moved within its day, or not served at a stated price.
///
///     balance:  … + unserved_l + from_l − to_l ≥ d_l,   d_l = d_{c,y} · p_l / λ_l + Σ_g A_{g,c,y} · p_{g,l} / λ_l
///     0 ≤ unserved_l ≤ d_l
///     Σ_{l ∈ day} λ_l · (to_l − from_l) = 0,   0 ≤ from_l, to_l ≤ φ · d_l
///     year:  … + unserved_Y ≥ D,   0 ≤ unserved_Y ≤ D
///     cost:  D_y · (P · (Σ_l λ_l · unserved_l + unserved_Y) + Q · Σ_l λ_l · from_l)
///
/// All demand of a commodity gives way: that with a course, that of buildings at the level at which they stand (A of
/// ``BuildingDemand``: a better level leaves less to be moved or missed), and that which is met at any time of the year (D, the
/// accumulated one; of a commodity balanced over the year all of it). The latter is moved freely by its nature, so that φ says
/// nothing of it. Where slices lie in no day, demand moves within the year. A limit is a bound where no building can change
/// the demand, and a row where one can.
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | unserved_l, unserved_Y | demand that is not served: as a rate in a slice, over the year | energy/year, energy |
/// | from, to | demand moved out of a slice and into it, as a rate | energy/year |
/// | d_l | all demand of a slice, as a rate | energy/year |
/// | D | demand met at any time of the year | energy |
/// | φ | part of the demand that can move | 1 |
/// | P, Q | price of unserved demand, cost of moving | cost/energy |
public struct DemandResponse {
    /// Rows whose limit is a part of the demand of buildings.
    struct Limit {
        /// By slice: where the row stands in the layout; −1 for a limit of the year.
        let map: Int32
        /// The row of a limit of the year.
        let row: Int32
        /// Part of the demand that is the limit.
        let share: Double
    }

    private(set) var block = RowwiseBlock()
    /// By region, commodity and period, for those whose buildings decide on their demand.
    private(set) var limits: [Int: [Limit]] = [:]
    private let data: SystemData
    private let demands: BuildingDemand

    init(
        _ data: SystemData,
        _ days: DayChronology,
        _ balance: EnergyBalance,
        _ activities: Activities,
        _ demands: BuildingDemand,
        _ rows: inout RowSet
    ) {
        (self.data, self.demands) = (data, demands)
        for r in 0..<data.regions {
            for c in 0..<data.commodities {
                for y in 0..<data.periods {
                    let (price, share) = (data[.unservedCost][r, c, y], data[.shiftableShare][r, c, y])
                    guard !price.isNaN || share > 0 else { continue }
                    let place = activities.at(r, c, y)
                    let demand = demands.given(r, c, y)
                    if balance.slices[place] >= 0 {
                        let map = Int(balance.slices[place])
                        addUnserved(demand, (r, c, y), place, map, &rows)
                        addShift(demand, days, (r, c, y), place, map, &rows)
                    }
                    if balance.years[place] >= 0 && !price.isNaN {
                        addUnservedOfYear(demand, (r, c, y), place, balance.years[place], &rows)
                    }
                }
            }
        }
    }

    private typealias At = (region: Int, commodity: Int, period: Int)

    /// A limit by slice where buildings decide on the demand; −1 where none does.
    private mutating func limit(
        _ part: ModelPart,
        _ demand: BuildingDemand.Given,
        _ at: At,
        _ place: Int,
        share: Double,
        _ rows: inout RowSet
    ) -> Int32 {
        guard demand.varies.contains(true) else { return -1 }
        let key = ModelLayout.key(at.region, at.commodity, at.period)
        let map = rows.add(part, key, slices: data.slices) {
            demand.varies[$0] ? (-.infinity, share * demand.rates[$0]) : nil
        }
        if map >= 0 { limits[place, default: []].append(Limit(map: map, row: -1, share: share)) }
        return map
    }

    private mutating func addUnserved(
        _ demand: BuildingDemand.Given,
        _ at: At,
        _ place: Int,
        _ map: Int,
        _ rows: inout RowSet
    ) {
        let (r, c, y) = at
        let price = data[.unservedCost][r, c, y]
        if price.isNaN { return }
        let worth = data.regional(r, y)
        let limit = limit(.unservedLimit, demand, at, place, share: 1, &rows)
        for l in 0..<data.slices where demand.rates[l] > 0 || demand.varies[l] {
            let column = block.column(
                .unserved,
                ModelLayout.key(r, c, y, l),
                .between(0, demand.varies[l] ? .infinity : demand.rates[l]),
                cost: price * data.split(l, y) * worth
            )
            block.add(1, column, row: rows.layout.slices[map + l])
            if demand.varies[l] { block.add(1, column, row: rows.layout.slices[Int(limit) + l]) }
        }
    }

    private mutating func addShift(
        _ demand: BuildingDemand.Given,
        _ days: DayChronology,
        _ at: At,
        _ place: Int,
        _ map: Int,
        _ rows: inout RowSet
    ) {
        let (r, c, y) = at
        let share = data[.shiftableShare][r, c, y]
        if !(share > 0) { return }
        let cost = data[.shiftCost][r, c, y] * data.regional(r, y)
        let arrives = limit(.shiftedToLimit, demand, at, place, share: share, &rows)
        let leaves = limit(.shiftedFromLimit, demand, at, place, share: share, &rows)
        let spans = days.days.isEmpty ? [Array(0..<data.slices)] : days.days
        for (d, span) in spans.enumerated() {
            let row = rows.add(.shiftedDay, ModelLayout.key(r, c, y, d), 0, 0)
            for l in span where demand.rates[l] > 0 || demand.varies[l] {
                let split = data.split(l, y)
                let key = ModelLayout.key(r, c, y, l)
                let bounds = Bounds.between(0, demand.varies[l] ? .infinity : share * demand.rates[l])
                let to = block.column(.shiftedTo, key, bounds)
                let from = block.column(.shiftedFrom, key, bounds, cost: cost * split)
                block.add(split, to, row: row)
                block.add(-split, from, row: row)
                block.add(-1, to, row: rows.layout.slices[map + l])
                block.add(1, from, row: rows.layout.slices[map + l])
                if !demand.varies[l] { continue }
                block.add(1, to, row: rows.layout.slices[Int(arrives) + l])
                block.add(1, from, row: rows.layout.slices[Int(leaves) + l])
            }
        }
    }

    /// What is met at any time of the year and may be left unmet.
    private mutating func addUnservedOfYear(
        _ demand: BuildingDemand.Given,
        _ at: At,
        _ place: Int,
        _ balance: Int32,
        _ rows: inout RowSet
    ) {
        let (r, c, y) = at
        let isWhole = data[.balancedOverYear][r, c] == 1
        let varies = isWhole && demand.varies.contains(true)
        var most = data[.accumulatedDemand][r, c, y].given
        if isWhole { for l in 0..<data.slices { most += demand.rates[l] * data.split(l, y) } }
        guard most > 0 || varies else { return }
        let key = ModelLayout.key(r, c, y)
        let column = block.column(
            .unservedOfYear,
            key,
            .between(0, varies ? .infinity : most),
            cost: data[.unservedCost][r, c, y] * data.regional(r, y)
        )
        block.add(1, column, row: balance)
        if !varies { return }
        let row = rows.add(.unservedOfYearLimit, key, -.infinity, most)
        block.add(1, column, row: row)
        limits[place, default: []].append(Limit(map: -1, row: row, share: 1))
    }

    /// The method as a value.
    public static let method = Method(
        id: "energy.demand-response.2",
        title: "energy.method.demandResponse",
        equation:
            "supply_l + unserved_l + from_l − to_l ≥ d_l;  d_l = d_{c,y} · p_l / λ_l + Σ_g A_{g,c,y} · p_{g,l} / λ_l;  unserved_l ≤ d_l;  Σ_{l ∈ day} λ_l · (to_l − from_l) = 0;  from_l, to_l ≤ φ · d_l;  supply_Y + unserved_Y ≥ D_{c,y};  unserved_Y ≤ D_{c,y}",
        symbols: [
            MethodSymbol("unserved_l", meaning: "energy.symbol.unserved", unit: "energy/yr"),
            MethodSymbol("unserved_Y", meaning: "energy.symbol.unservedOfYear", unit: "energy"),
            MethodSymbol("from_l", meaning: "energy.symbol.shiftedFrom", unit: "energy/yr"),
            MethodSymbol("to_l", meaning: "energy.symbol.shiftedTo", unit: "energy/yr"),
            MethodSymbol("d_l", meaning: "energy.symbol.demandRate", unit: "energy/yr"),
            MethodSymbol("A_{g,c,y}", meaning: "energy.symbol.demandOfBuildings", unit: "energy"),
            MethodSymbol("D_{c,y}", meaning: "energy.symbol.accumulatedDemand", unit: "energy"),
            MethodSymbol("φ", meaning: "energy.symbol.shiftable", unit: "1"),
            MethodSymbol("λ_l", meaning: "energy.symbol.split", unit: "1"),
        ],
        citations: []
    )
}

extension SystemData {
    /// The demand of a slice as a rate.
    func demandRate(_ r: Int, _ c: Int, _ y: Int, _ l: Int) -> Double {
        let demand = self[.annualDemand][r, c, y].given
        return demand == 0 ? 0 : demand * self[.demandProfile][r, c, l, y].given / split(l, y)
    }

    /// D_y at the rate of the region.
    func regional(_ r: Int, _ y: Int) -> Double {
        let discounting = SystemDiscounting(rate: self[.discountRate][r], first: sets.years.first ?? 0)
        return discounting.running(sets.years[y], years: length[y])
    }
}
