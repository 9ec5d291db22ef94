import QadamEvidence
import QadamPathways
import QadamReports
import QadamText
import QadamWorkspace

extension EnergyView {
    /// A plan beside all hours of its years.
    func show(_ operation: EnergyOperation, _ system: EnergySystem) {
        showDays(operation)
        let units = system.units
        var years = Table([
            .number(texts.text(.cliEnergyOperateYearColumn)), .text(texts.text(.cliEnergyOperateWhat)),
            .text(texts.text(.cliEnergyOperateUnit)), .number(texts.text(.cliEnergyOperatePlanned)),
            .number(texts.text(.cliEnergyOperateHourly)),
            .number(texts.text(.cliEnergyOperateDifference), unit: "%"),
        ])
        func row(_ year: Int, _ name: String, _ unit: String?, _ before: Double?, _ after: Double?) {
            var change: String?
            if let before, let after, before != 0 {
                // What the solver leaves within its tolerance is no difference.
                let share = after / before - 1
                change = abs(share) < 1e-9 ? texts.number(0, .decimals(0)) : figure(share * 100)
            }
            years.append([
                "\(year)", name, unit ?? "", figure(before), figure(after), change ?? texts.missing,
            ])
        }
        for year in operation.years {
            row(
                year.year,
                texts.text(.cliEnergyOperateCost),
                units.money,
                year.plannedCost,
                year.operatedCost
            )
            for emission in year.emissions {
                let name = "\(emission.region) · \(emission.emission)"
                row(year.year, name, units.emission, emission.planned, emission.operated)
            }
            for activity in year.activities {
                let name = "\(activity.region) · \(activity.technology)"
                row(year.year, name, units.energy, activity.planned, activity.operated)
            }
        }
        console.result(table: years, title: texts.text(.cliEnergyOperateTitle))
        showSupply(operation, units)
        console.result(texts.text(.cliEnergyOperateNote))
    }

    private func showDays(_ operation: EnergyOperation) {
        var table = Table([
            .text(texts.text(.cliEnergyOperateSeries)),
            .number(texts.text(.cliEnergyOperateSumError), unit: "%"),
            .number(texts.text(.cliEnergyOperateCurveError), unit: "%"),
            .number(texts.text(.cliEnergyOperatePeakError), unit: "%"),
        ])
        for error in operation.days {
            table.append([
                error.name, figure(error.energyError * 100), figure(error.durationCurveError * 100),
                figure(error.peakError * 100),
            ])
        }
        console.result(table: table, title: texts.text(.cliEnergyOperateDays))
    }

    private func showSupply(_ operation: EnergyOperation, _ units: EnergyUnits) {
        let missed = operation.years.flatMap { year in
            year.supply.filter { $0.unserved > 1e-6 * $0.demand }.map { (year.year, $0) }
        }
        guard !missed.isEmpty else {
            if operation.years.allSatisfy({ $0.operatedCost != nil }) {
                console.result(texts.text(.cliEnergyOperateServed))
            }
            return
        }
        var table = Table([
            .number(texts.text(.cliEnergyOperateYearColumn)), .text(texts.text(.cliEnergyOperateCommodity)),
            .number(texts.text(.cliEnergyOperateDemand), unit: units.energy ?? ""),
            .number(texts.text(.cliEnergyOperateUnserved), unit: units.energy ?? ""),
            .number(texts.text(.cliEnergyOperateHours)), .text(texts.text(.cliEnergyOperateWorst)),
        ])
        for (year, supply) in missed {
            table.append([
                "\(year)", "\(supply.region) · \(supply.commodity)", figure(supply.demand),
                figure(supply.unserved), texts.integer(supply.hours), supply.worstHour ?? "",
            ])
        }
        console.result(table: table, title: texts.text(.cliEnergyOperateMissed))
    }
}
