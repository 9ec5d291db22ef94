public import QadamEvidence
internal import QadamOptimize

/// Demand that gives way: moved within its day, or not served at a stated price.
///
///     balance:  … + unserved_l + from_l − to_l ≥ d_l
///     Σ_{l ∈ day} λ_l · (to_l − from_l) = 0,   0 ≤ from_l, to_l ≤ φ · d_l
///     cost:  Σ_l D_y · λ_l · (P · unserved_l + Q · from_l)
///
/// Where slices lie in no day, demand moves within the year. What is not served is at most the demand.
///
/// | symbol | meaning | unit |
/// |---|---|---|
/// | from, to | demand moved out of a slice and into it, as a rate | energy/year |
/// | φ | part of the demand that can move | 1 |
/// | P, Q | price of unserved demand, cost of moving | cost/energy |
public struct DemandResponse {
    private(set) var block = RowwiseBlock()

    init(
        _ data: SystemData,
        _ days: DayChronology,
        _ balance: EnergyBalance,
        _ activities: Activities,
        _ rows: inout RowSet
    ) {
        for r in 0..<data.regions {
            for c in 0..<data.commodities {
                for y in 0..<data.periods where balance.slices[activities.at(r, c, y)] >= 0 {
                    let map = Int(balance.slices[activities.at(r, c, y)])
                    addUnserved(data, r, c, y, map, rows)
                    addShift(data, days, r, c, y, map, &rows)
                }
            }
        }
    }

    private mutating func addUnserved(
        _ data: SystemData,
        _ r: Int,
        _ c: Int,
        _ y: Int,
        _ map: Int,
        _ rows: RowSet
    ) {
        let price = data[.unservedCost][r, c, y]
        if price.isNaN { return }
        let worth = data.regional(r, y)
        for l in 0..<data.slices {
            let demand = data.demandRate(r, c, y, l)
            if demand == 0 { continue }
            let column = block.column(
                .unserved,
                ModelLayout.key(r, c, y, l),
                .between(0, demand),
                cost: price * data.split(l, y) * worth
            )
            block.add(1, column, row: rows.layout.slices[map + l])
        }
    }

    private mutating func addShift(
        _ data: SystemData,
        _ days: DayChronology,
        _ r: Int,
        _ c: Int,
        _ y: Int,
        _ map: Int,
        _ rows: inout RowSet
    ) {
        let share = data[.shiftableShare][r, c, y]
        if !(share > 0) { return }
        let cost = data[.shiftCost][r, c, y] * data.regional(r, y)
        let spans = days.days.isEmpty ? [Array(0..<data.slices)] : days.days
        for (d, span) in spans.enumerated() {
            let row = rows.add(.shiftedDay, ModelLayout.key(r, c, y, d), 0, 0)
            for l in span {
                let most = share * data.demandRate(r, c, y, l)
                if most == 0 { continue }
                let split = data.split(l, y)
                let key = ModelLayout.key(r, c, y, l)
                let to = block.column(.shiftedTo, key, .between(0, most))
                let from = block.column(.shiftedFrom, key, .between(0, most), cost: cost * split)
                block.add(split, to, row: row)
                block.add(-split, from, row: row)
                block.add(-1, to, row: rows.layout.slices[map + l])
                block.add(1, from, row: rows.layout.slices[map + l])
            }
        }
    }

    /// The method as a value.
    public static let method = Method(
        id: "energy.demand-response.1",
        title: "energy.method.demandResponse",
        equation:
            "supply_l + unserved_l + from_l − to_l ≥ d_l;  Σ_{l ∈ day} λ_l · (to_l − from_l) = 0;  from_l, to_l ≤ φ · d_l",
        symbols: [
            MethodSymbol("unserved_l", meaning: "energy.symbol.unserved", unit: "energy/yr"),
            MethodSymbol("from_l", meaning: "energy.symbol.shiftedFrom", unit: "energy/yr"),
            MethodSymbol("to_l", meaning: "energy.symbol.shiftedTo", unit: "energy/yr"),
            MethodSymbol("d_l", meaning: "energy.symbol.demandRate", unit: "energy/yr"),
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
