import QadamPathways

/// A plan as a table in the format of the Integrated Assessment Modeling Consortium: one row a variable, one column a year.
/// Units are those that the model names; one without a name stays empty.
struct IAMCTable {
    private var rows: [[String]] = []
    private let years: [Int]

    init(_ plan: EnergyPlan, _ system: EnergySystem) {
        years = system.sets.years
        let units = system.units
        let scenario = plan.minimized
        for region in system.sets.names(.region) {
            for emission in system.sets.names(.emission) {
                let values = plan.emissionsByYear.filter { $0.region == region && $0.emission == emission }
                add(plan, scenario, region, "Emissions|\(emission)", units.emission) { year in
                    values.first { $0.year == year }?.amount
                }
            }
            let costs = plan.costByYear.filter { $0.region == region }
            let parts: [(String, KeyPath<EnergyPlan.Cost, Double>)] = [
                ("Capital", \.capital), ("Salvage", \.salvage), ("Fixed", \.fixed), ("Variable", \.variable),
                ("Penalty", \.penalty), ("Total", \.total),
            ]
            for (word, part) in parts {
                add(plan, scenario, region, "Cost|Discounted|\(word)", units.money) { year in
                    costs.first { $0.year == year }?[keyPath: part]
                }
            }
            let built = plan.decisions.filter { $0.region == region }
            for name in Set(built.map { "\($0.kind)|\($0.name)" }).sorted() {
                let unit = name.hasPrefix("storage") ? units.energy : units.capacity
                add(plan, scenario, region, "Capacity Additions|\(name)", unit) { year in
                    built.filter { "\($0.kind)|\($0.name)" == name && $0.year == year }
                        .reduce(0) { $0 + $1.capacity }
                }
            }
        }
    }

    private mutating func add(
        _ plan: EnergyPlan,
        _ scenario: String,
        _ region: String,
        _ variable: String,
        _ unit: String?,
        _ value: (Int) -> Double?
    ) {
        let values = years.map { value($0).map { "\($0)" } ?? "" }
        rows.append(["Qadam \(plan.model)", scenario, region, variable, unit ?? ""] + values)
    }

    /// CSV with the header of the format.
    var bytes: [UInt8] {
        let header = ["Model", "Scenario", "Region", "Variable", "Unit"] + years.map(String.init)
        let lines = ([header] + rows).map { row in row.map(Self.quoted).joined(separator: ",") }
        return Array((lines.joined(separator: "\n") + "\n").utf8)
    }

    private static func quoted(_ cell: String) -> String {
        guard cell.contains(where: { ",\"\n\r".contains($0) }) else { return cell }
        return "\"" + cell.replacing("\"", with: "\"\"") + "\""
    }
}
