import QadamEvidence
import QadamUnits

/// The recurrence of the first-order decay over the years of one landfill.
struct LandfillRun {
    let cell: LandfillCell
    let parameters: LandfillParameters
    let phases: LandfillPhases
    let years: ClosedRange<Int>

    /// Year by year; nil after a recovery was found that cannot be (`WST-0206`, `WST-0207`).
    func years(_ findings: inout [Diagnostic]) -> [LandfillYear]? {
        var stock: [WasteMaterial: Double] = [:]
        let deposits = Dictionary(cell.deposits.map { ($0.year, $0) }) { first, _ in first }
        var result: [LandfillYear] = []
        for year in years {
            let phase = phases.at(year)
            var generated: [WasteMaterial: Double] = [:]
            for (material, values) in parameters.materials {
                var fresh = 0.0
                if let tonnes = deposits[year]?.tonnes[material] {
                    fresh = tonnes * values.doc * values.docf * phase.mcf
                }
                let kept = fresh * values.kept
                let before = stock[material, default: 0]
                let decayed = before * -exponentialLessOne(-values.k) + (fresh - kept)
                stock[material] = before * exponential(-values.k) + kept
                generated[material] = decayed * parameters.methaneShare * MolarMass.methanePerCarbon * 1000
            }
            let total = generated.reduce(0) { $0 + $1.value }
            guard let recovered = recovered(year, of: total, &findings) else { return nil }
            let left = total - recovered
            result.append(
                LandfillYear(
                    year: year,
                    generated: generated,
                    recovered: recovered,
                    oxidised: left * phase.ox,
                    emitted: left * (1 - phase.ox),
                    stock: stock
                )
            )
        }
        return result
    }

    /// kg of methane caught in a year.
    private func recovered(_ year: Int, of generated: Double, _ findings: inout [Diagnostic]) -> Double? {
        guard let recovery = cell.recoveries[year] else { return 0 }
        func refuse(_ code: String, _ more: [String: Argument]) {
            let names: [String: Argument] = ["subject": .text(cell.id), "year": .text(String(year))]
            findings.append(
                Diagnostic(code, .error, at: cell.place, names.merging(more) { first, _ in first })
            )
        }
        switch recovery {
        case .share(let share, _):
            guard (0...1).contains(share) else {
                refuse("WST-0207", ["value": .number(share)])
                return nil
            }
            return share * generated
        case .metered(let amount):
            do throws(UnitError) {
                let kilograms = try amount.value(in: "kg{CH4}")
                guard kilograms >= 0, kilograms <= generated else {
                    refuse(
                        "WST-0206",
                        [
                            "recovered": .amount(kilograms, unit: "kg{CH4}"),
                            "generated": .amount(generated, unit: "kg{CH4}"),
                        ]
                    )
                    return nil
                }
                return kilograms
            } catch {
                findings.append(Diagnostic(error, at: cell.place))
                return nil
            }
        }
    }

    /// Where the carbon of all deposits through a year is at its end, t C.
    func carbon(at lastYear: Int) -> [WasteMaterial: LandfillCarbon] {
        var result: [WasteMaterial: LandfillCarbon] = [:]
        for (material, values) in parameters.materials {
            var deposited = 0.0
            var aerobic = 0.0
            var stored = 0.0
            var decomposable = 0.0
            var left = 0.0
            for deposit in cell.deposits where deposit.year <= lastYear {
                guard let tonnes = deposit.tonnes[material] else { continue }
                let carbon = tonnes * values.doc
                let mcf = phases.at(deposit.year).mcf
                let fresh = carbon * mcf * values.docf
                deposited += carbon
                aerobic += carbon * (1 - mcf)
                stored += carbon * mcf * (1 - values.docf)
                decomposable += fresh
                // In closed form, apart from the recurrence, so that the two check each other.
                left += fresh * values.kept * exponential(-values.k * Double(lastYear - deposit.year))
            }
            result[material] = LandfillCarbon(
                deposited: deposited,
                aerobic: aerobic,
                stored: stored,
                decayed: decomposable - left,
                remaining: left
            )
        }
        return result
    }
}
