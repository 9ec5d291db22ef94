import QadamPathways
import QadamReports
import QadamText
import QadamWorkspace

extension EnergyView {
    /// Limits over all years: what is emitted against them, and what one unit more would save.
    func showTotalLimits(_ plan: EnergyPlan, _ units: EnergyUnits) {
        if plan.totalLimits.isEmpty { return }
        let unit = units.emission ?? ""
        var table = Table([
            .text(texts.text(.cliEnergyRegion)), .text(texts.text(.cliEnergyEmissionColumn)),
            .number(texts.text("energy.limits.amount"), unit: unit),
            .number(texts.text("energy.limits.limit"), unit: unit),
            .number(texts.text(.cliPathwayPrice)),
        ])
        for row in plan.totalLimits {
            table.append([row.region, row.name, figure(row.amount), figure(row.limit), figure(row.price)])
        }
        console.result(table: table, title: texts.text("energy.limits.title"))
    }

    /// Contracts and certificates by period.
    func showCertificates(_ plan: EnergyPlan, _ units: EnergyUnits) {
        if plan.certificatesByYear.isEmpty { return }
        var table = Table([
            .text(texts.text(.cliEnergyRegion)), .text(texts.text(.cliEnergyCertificates)),
            .number(texts.text(.cliPathwayPeriod)),
            .number(texts.text(.cliEnergyAmount), unit: units.energy ?? ""),
            .number(texts.text("energy.limits.certificateCost"), unit: units.money ?? ""),
        ])
        for row in plan.certificatesByYear {
            table.append([row.region, row.name, "\(row.year)", figure(row.energy), figure(row.cost)])
        }
        console.result(table: table, title: texts.text("energy.limits.certificates"))
    }
}
