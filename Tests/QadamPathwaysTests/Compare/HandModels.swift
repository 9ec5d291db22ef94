import QadamEvidence
import QadamOptimize
import QadamPathways

/// Models small enough to be solved on paper.
enum HandModels {
    static func agree(_ a: Double?, _ b: Double, _ tolerance: Double = 1e-6) -> Bool {
        guard let a else { return false }
        return abs(a - b) <= tolerance * max(1, abs(b))
    }

    static func option(_ id: String, _ columns: LinearModel.Column..., inBaseline: Bool = false)
        -> ModelOption
    {
        ModelOption(
            id: id,
            name: LocalizedName(en: id),
            parts: columns.map { ModelOption.Part($0) },
            unit: "GWh",
            inBaseline: inBaseline
        )
    }

    /// Ten GWh of demand from coal (cost 1, 1 kt a GWh), gas (3; 0.4 kt) and wind (6; 0 kt, at most 6 GWh).
    ///
    /// Gas for coal abates 0.6 kt for 2: 10/3 a kt, until all is gas at 4 kt and 30. Wind for gas abates 0.4 kt for 3:
    /// 7.5 a kt, until 6 GWh are wind at 1.6 kt and 48. Wind for coal costs 5 a kt, more than gas for coal. So the front
    /// has the corners (10 kt, 10), (4 kt, 30), (1.6 kt, 48). Coal is business as usual.
    static func power(
        demand: Double = 10,
        gas: Double = 3,
        wind: Double = 6,
        mostWind: Double = 6,
        sameCoal: Bool = false
    ) throws(OptimizeError) -> ComparableModel {
        var builder = LinearModelBuilder(.minimize)
        // A second coal at the same cost that emits half as much again: never efficient.
        let dirty = builder.column(cost: 1, .between(0, sameCoal ? .infinity : 0), name: "dirty")
        let coal = builder.column(cost: 1, name: "coal")
        let gasColumn = builder.column(cost: gas, name: "gas")
        let windColumn = builder.column(cost: wind, .between(0, mostWind), name: "wind")
        let need = builder.row(.atLeast(demand), name: "demand")
        let emissions = builder.row(.free, name: "emissions")
        for column in [dirty, coal, gasColumn, windColumn] { builder.add(1, column, to: need) }
        builder.add(1.5, dirty, to: emissions)
        builder.add(1, coal, to: emissions)
        builder.add(0.4, gasColumn, to: emissions)
        return ComparableModel(
            linear: try builder.build(),
            options: [
                option("coal", coal, inBaseline: true), option("gas", gasColumn), option("wind", windColumn),
            ],
            emissions: [EmissionRow(id: "CO2", row: emissions)]
        )
    }

    /// Two projects to be taken or left on top of 10 at 10 kt: a filter (5 for 3 kt) and a new line (9 for 4 kt).
    ///
    /// The four plans are (10, 10 kt), (15, 7 kt), (19, 6 kt), (24, 3 kt); none beats another. The third lies above the
    /// line from the second to the fourth (17.25 at 6 kt), so no weighted sum finds it.
    static func projects() throws -> ComparableModel {
        var builder = LinearModelBuilder(.minimize, offset: 10)
        let filter = builder.column(cost: 5, .binary, integer: true, name: "filter")
        let line = builder.column(cost: 9, .binary, integer: true, name: "line")
        let emissions = builder.row(.free, name: "emissions")
        builder.add(-3, filter, to: emissions)
        builder.add(-4, line, to: emissions)
        return ComparableModel(
            linear: try builder.build(),
            options: [option("filter", filter), option("line", line)],
            emissions: [EmissionRow(id: "CO2", row: emissions, constant: 10)]
        )
    }

    /// Ten GWh of demand from coal (1, 1 kt, at most 6 GWh), gas (3; 0.4 kt), wind (6; 0 kt, at most 5 GWh) or saved (4; at
    /// most 5 GWh).
    ///
    /// Business as usual is 6 coal and 4 gas: 18 and 7.6 kt, which is least cost too. Going down: saving for gas at 1/0.4 =
    /// 2.5 a kt, 4 GWh, to 6 kt and 22; saving for coal at 3, 1 GWh, to 5 kt and 25; gas for the 5 GWh of coal that are
    /// left at 2/0.6 = 10/3, to 2 kt and 35; wind for gas at 3/0.4 = 7.5, 5 GWh, to 0 kt and 50. Wind for coal would cost
    /// 5 a kt, more than gas for coal.
    static func savings() throws -> ComparableModel {
        var builder = LinearModelBuilder(.minimize)
        let coal = builder.column(cost: 1, .between(0, 6), name: "coal")
        let gas = builder.column(cost: 3, name: "gas")
        let wind = builder.column(cost: 6, .between(0, 5), name: "wind")
        let saving = builder.column(cost: 4, .between(0, 5), name: "saving")
        let need = builder.row(.atLeast(10), name: "demand")
        let emissions = builder.row(.free, name: "emissions")
        for column in [coal, gas, wind, saving] { builder.add(1, column, to: need) }
        builder.add(1, coal, to: emissions)
        builder.add(0.4, gas, to: emissions)
        return ComparableModel(
            linear: try builder.build(),
            options: [option("wind", wind), option("saving", saving)],
            emissions: [EmissionRow(id: "CO2", row: emissions)]
        )
    }
}
