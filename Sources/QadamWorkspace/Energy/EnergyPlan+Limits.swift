import QadamPathways

extension EnergyPlan {
    /// A limit over all years of the model on an emission or a group of emissions.
    public struct TotalLimit: Sendable, Codable, Equatable {
        /// Region.
        public var region: String
        /// `emission` or `group`.
        public var kind: String
        /// Name of the emission or group.
        public var name: String
        /// What the plan emits against it in all years together.
        public var amount: Double
        /// The limit.
        public var limit: Double
        /// What one unit more of it would save, discounted to the first year; absent without prices, as after branch and
        /// bound, and zero where the limit does not bind.
        public var price: Double?
    }

    /// Contracts and certificates of a class in a period, in each of its years.
    public struct Certificate: Sendable, Codable, Equatable {
        /// Region.
        public var region: String
        /// The class.
        public var name: String
        /// First year of the period.
        public var year: Int
        /// Energy covered in a year.
        public var energy: Double
        /// What it costs over the period, discounted.
        public var cost: Double
    }

    static func totalLimits(_ result: SystemResult, _ system: EnergySystem) -> [TotalLimit] {
        guard result.objective != nil else { return [] }
        let sets = system.sets
        var rows: [TotalLimit] = []
        for (r, region) in sets.names(.region).enumerated() {
            for (kind, names) in [("emission", sets.names(.emission)), ("group", sets.names(.group))] {
                let isGroup = kind == "group"
                let limits = system[isGroup ? .groupTotalLimit : .totalEmissionLimit]
                let prices = result[isGroup ? .groupTotalPrice : .totalEmissionPrice]
                for (position, name) in names.enumerated() {
                    guard let limit = limits.value([r, position]), limit < .infinity else { continue }
                    let amount = result.emittedAgainstTotal(r, position, isGroup: isGroup, of: system)
                    rows.append(
                        TotalLimit(
                            region: region,
                            kind: kind,
                            name: name,
                            amount: amount,
                            limit: limit,
                            price: result.hasPrices ? prices.value([r, position]) : nil
                        )
                    )
                }
            }
        }
        return rows
    }

    static func certificates(_ result: SystemResult, _ sets: EnergySets) -> [Certificate] {
        let (amounts, costs) = (result[.certificate], result[.certificateCost])
        return (0..<amounts.count).map { row in
            let index = amounts.index(row)
            return Certificate(
                region: sets.name(index[0], of: .region),
                name: sets.name(index[1], of: .certificate),
                year: sets.years[index[2]],
                energy: amounts.values[row],
                cost: costs.value(index)
            )
        }
    }
}
