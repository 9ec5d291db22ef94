internal import QadamEvidence

extension SystemCheck {
    /// Rates of a year of one and more: what is meant is per cent. Most plans under such a rate build nothing that lasts.
    mutating func checkRates() {
        func check(
            _ rate: Double,
            _ component: EnergyAttribute.Component,
            _ names: [String],
            _ id: EnergyAttribute.ID
        ) {
            guard rate >= 1 else { return }
            report("PTH-0951", .error, component, names, id, ["rate": .share(rate), "value": .number(rate)])
        }
        for r in 0..<data.regions {
            let region = name(r, .region)
            check(data[.discountRate][r], .region, [region], .discountRate)
            for t in 0..<data.technologies {
                let names = [region, name(t, .technology)]
                for id in [EnergyAttribute.ID.technologyDiscountRate, .investmentRate] {
                    check(data[id][r, t], .technology, names, id)
                }
            }
        }
        for b in 0..<sets.count(.building) {
            for k in 0..<sets.count(.level) {
                let names = [name(b, .building), name(k, .level)]
                check(data[.levelInvestmentRate][b, k], .building, names, .levelInvestmentRate)
            }
        }
    }
}
