import QadamLifeCycle

/// An impact category while its package is being read: flows are still those of the exchanges.
struct EcoSpold1Impact {
    struct Factor {
        var flow: Int
        var unit: Int
        /// Impact of one of the unit.
        var value: Double
    }

    var id = ""
    /// Name of the method that it belongs to.
    var method = ""
    var name = ""
    var unit = ""
    /// General remark and publications.
    var source = ""
    var factors: [Factor] = []

    /// The methods of the categories, in the order of their first category.
    static func methods(
        _ impacts: [EcoSpold1Impact],
        _ resolved: EcoSpold1Flows.Resolved,
        _ units: [DatabaseUnit]
    ) -> [ImpactMethod] {
        var methods: [ImpactMethod] = []
        var place: [String: Int] = [:]
        for impact in impacts {
            let row = place[impact.method] ?? methods.count
            if row == methods.count {
                place[impact.method] = row
                methods.append(ImpactMethod(id: impact.method, name: impact.method))
            }
            methods[row].categories.append(impact.category(resolved, units))
            let known = methods[row].source.split(separator: "\n")
            for line in impact.source.split(separator: "\n") where !known.contains(line) {
                methods[row].source += (methods[row].source.isEmpty ? "" : "\n") + line
            }
        }
        return methods
    }

    /// The category with its factors in the reference units of their flows.
    private func category(_ resolved: EcoSpold1Flows.Resolved, _ units: [DatabaseUnit]) -> ImpactCategory {
        var category = ImpactCategory(id: id, name: name, unit: unit)
        for factor in factors {
            let flow = resolved.index[factor.flow]
            let reference = resolved.flows[flow].unit
            let scale = units[reference].factor / units[factor.unit].factor
            category.flow.append(Int32(flow))
            category.factor.append(reference == factor.unit ? factor.value : factor.value * scale)
        }
        return category
    }
}
