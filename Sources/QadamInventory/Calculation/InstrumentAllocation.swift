import QadamEvidence
import QadamFactors
import QadamUnits

/// Claims of contracts on lines of bought electricity, heat, steam and cooling: every kilowatt-hour is claimed at most once.
///
/// A contract covers one kind of energy: electricity, or heat. What no contract covers of the electricity has the residual mix where there is
/// one; of heat there is none, so that the rest has the factor of the line, as by location (Scope 2 Guidance, chapter 6, `ghgp2015.scope2`).
///
/// A contract covers its lines in proportion to what is still unclaimed in its days. What is bought beyond the
/// consumption is not claimed, and it is said.
///
/// Contracts belong to the consumption of the site, so volumes are set against the whole electricity of the site, and the
/// part that the approach of consolidation counts applies to what a contract covers as to what none covers: of a site held
/// by 40 %, each megawatt-hour under a contract counts 0.4 MWh at the factor of the contract (Corporate Standard, chapter 3,
/// `ghgp2004.corporate`: the share applies to the emissions of an operation; Scope 2 Guidance, chapter 6,
/// `ghgp2015.scope2`).
struct InstrumentAllocation: Sendable {
    /// What one contract covers of one line.
    struct Claim: Sendable {
        let instrument: Int
        let line: Int
        /// In the unit of the line, what is counted after consolidation.
        let quantity: Double
        /// In the unit of the line, all that the site used under the contract.
        let whole: Double
    }

    /// Emissions of a contract per unit of its lines' electricity.
    struct Rate: Sendable {
        let gas: Gas?
        let set: String?
        let kilogramsPerKWh: Double
    }

    private(set) var claims: [Claim] = []
    private(set) var rates: [Rate?] = []
    private(set) var diagnostics: [Diagnostic] = []

    init(_ input: InventoryInput, lines: [CompiledLine], sums: ActivitySums) {
        let bought = Dictionary(
            lines.filter(\.takesContracts).map { ($0.line.id, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        var open = [Double](repeating: 0, count: input.sources.count * ActivitySums.months)
        for line in bought.values {
            for month in 0..<ActivitySums.months {
                let cell = line.index * ActivitySums.months + month
                open[cell] = sums.byMonth[cell]
            }
        }
        var retired: Set<String> = []
        for (index, instrument) in input.instruments.enumerated() {
            rates.append(Self.rate(instrument))
            guard check(instrument, input, rates[index] != nil, &retired) else { continue }
            let leased = Self.leased(lines, instrument)
            if !leased.isEmpty { report("INV-0925", .warning, instrument, ["names": .list(leased)]) }
            let covered = instrument.sources.compactMap { bought[$0] }
            if covered.count + leased.count != instrument.sources.count {
                let unknown = instrument.sources.filter { bought[$0] == nil && !leased.contains($0) }
                report("INV-0305", .error, instrument, ["names": .list(unknown)])
                continue
            }
            if Set(covered.map(\.line.category)).count > 1 {
                report("INV-1026", .error, instrument, ["names": .list(covered.map(\.line.id))])
                continue
            }
            claim(instrument, index, covered, sums, year: input.year, &open)
        }
    }

    /// Lines of a contract that a lease has put into scope 3, where it changes nothing.
    private static func leased(_ lines: [CompiledLine], _ instrument: Instrument) -> [String] {
        instrument.sources.filter { id in
            lines.contains {
                $0.line.id == id && CompiledLine.contracted.contains($0.line.method)
                    && $0.line.category.scope != 2
            }
        }
    }

    private mutating func check(
        _ instrument: Instrument,
        _ input: InventoryInput,
        _ hasRate: Bool,
        _ retired: inout Set<String>
    ) -> Bool {
        guard divides(instrument) else { return false }
        // What a supplier delivers by year is generated in that year; a certificate has the year of its generation.
        let isDelivered = instrument.yearVolumes != nil && instrument.kind != .certificate
        if !isDelivered, instrument.vintage != input.year {
            report(
                "INV-0303",
                .warning,
                instrument,
                ["vintage": .text(String(instrument.vintage)), "year": .text(String(input.year))]
            )
        }
        if let market = instrument.market, !market.isEmpty {
            if let country = input.organisation.country, market != country {
                report(
                    "INV-0306",
                    .warning,
                    instrument,
                    ["market": .text(market), "country": .text(country)]
                )
            }
        } else {
            report("INV-0980", .warning, instrument)
        }
        guard retired.insert(instrument.retirement).inserted else {
            report("INV-0302", .error, instrument, ["retirement": .text(instrument.retirement)])
            return false
        }
        guard hasRate, instrument.emissionFactor.value >= 0, instrument.volume.value >= 0,
            (try? instrument.volume.value(in: "kWh")) != nil
        else {
            report(
                "INV-0307",
                .error,
                instrument,
                [
                    "volume": .amount(instrument.volume.value, unit: instrument.volume.unit.symbol),
                    "factor": .amount(
                        instrument.emissionFactor.value,
                        unit: instrument.emissionFactor.unit.symbol
                    ),
                ]
            )
            return false
        }
        return true
    }

    /// Whether it is known which part of the volume belongs to which year.
    private mutating func divides(_ instrument: Instrument) -> Bool {
        if instrument.dividesItsVolume { return true }
        let years: [String: Argument] = [
            "first": .text(String(instrument.years.lowerBound)),
            "last": .text(String(instrument.years.upperBound)),
            "volume": .amount(instrument.volume.value, unit: instrument.volume.unit.symbol),
        ]
        report(instrument.yearVolumes == nil ? "INV-0978" : "INV-0979", .error, instrument, years)
        return false
    }

    private mutating func claim(
        _ instrument: Instrument,
        _ index: Int,
        _ lines: [CompiledLine],
        _ sums: ActivitySums,
        year: Int,
        _ open: inout [Double]
    ) {
        guard let volume = try? instrument.volume(in: year).value(in: "kWh") else { return }
        let shares = Self.monthShares(instrument.period, year)
        var eligible = 0.0
        for line in lines { eligible += Self.energy(line, open, shares) }
        if volume > eligible * (1 + 1e-9) {
            report(
                "INV-0301",
                .warning,
                instrument,
                [
                    "volume": .amount(volume / 1000, unit: "MWh"),
                    "used": .amount(eligible / 1000, unit: "MWh"),
                ]
            )
        }
        guard eligible > 0 else { return }
        let part = min(1, volume / eligible)
        for line in lines {
            var (quantity, whole) = (0.0, 0.0)
            for month in 0..<ActivitySums.months {
                let cell = line.index * ActivitySums.months + month
                let taken = open[cell] * shares[month] * part
                open[cell] -= taken
                whole += taken
                if sums.byMonth[cell] != 0 {
                    quantity += taken * sums.countedByMonth[cell] / sums.byMonth[cell]
                }
            }
            if whole > 0 {
                claims.append(
                    Claim(instrument: index, line: line.index, quantity: quantity, whole: whole)
                )
            }
        }
    }

    /// Unclaimed electricity of a line in the days of a contract, kWh.
    private static func energy(_ line: CompiledLine, _ open: [Double], _ shares: [Double]) -> Double {
        var quantity = 0.0
        for month in 0..<ActivitySums.months {
            quantity += open[line.index * ActivitySums.months + month] * shares[month]
        }
        return quantity * kilowattHours(line.line.unit)
    }

    /// kWh per unit of an electricity line; its factor has fitted, so the unit is an energy.
    static func kilowattHours(_ unit: Unit) -> Double {
        (try? Amount(1, unit).value(in: "kWh")) ?? .nan
    }

    /// The part of each month of the year that lies in a period.
    private static func monthShares(_ period: Period, _ year: Int) -> [Double] {
        let starts = ActivitySums.monthStarts(year)
        return (0..<ActivitySums.months).map { month in
            let overlap =
                min(period.end.daysSinceEpoch, starts[month + 1])
                - max(period.start.daysSinceEpoch, starts[month])
            return max(0, Double(overlap)) / Double(starts[month + 1] - starts[month])
        }
    }

    private static func rate(_ instrument: Instrument) -> Rate? {
        guard let unit = try? UnitRegistry.standard.unit("kWh"),
            let mass = Emission.Part.mass(instrument.emissionFactor, per: unit)
        else { return nil }
        return Rate(gas: mass.gas, set: mass.set, kilogramsPerKWh: mass.kilograms)
    }

    private mutating func report(
        _ code: String,
        _ severity: Diagnostic.Severity,
        _ instrument: Instrument,
        _ arguments: [String: Argument] = [:]
    ) {
        let common: [String: Argument] = ["instrument": .text(instrument.id)]
        diagnostics.append(Diagnostic(code, severity, at: instrument.place, arguments.merging(common) { $1 }))
    }
}
