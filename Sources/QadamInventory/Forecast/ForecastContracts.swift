import QadamEvidence
import QadamUnits

/// Contracts for electricity in a year of a forecast: those that have days in it, with the volume that they give to it.
///
/// A forecast calculates a future year from the records of the reporting year, so what a contract has of the future year is
/// moved to the same days of the reporting year. A contract that has ended covers nothing, and one that begins later covers what it
/// says from then on.
struct ForecastContracts {
    private let contracts: [Instrument]
    private let base: Int

    init(_ contracts: [Instrument], base: Int) {
        (self.contracts, self.base) = (contracts, base)
    }

    /// The contracts of a year as they act on the records of the reporting year.
    func inForce(_ year: Int) -> [Instrument] { contracts.compactMap { $0.moved(from: year, to: base) } }

    /// Contracts that end before the last of the years, with the year from which they give nothing: a year of the calendar, whether the
    /// forecast shows it or not.
    func notes(_ years: [Int]) -> [Diagnostic] {
        guard let horizon = years.max(), horizon > base else { return [] }
        return contracts.compactMap { contract in
            guard let given = (base...horizon).last(where: { contract.moved(from: $0, to: base) != nil }),
                given < horizon
            else { return nil }
            let last = CivilDate(daysSinceEpoch: contract.period.end.daysSinceEpoch - 1)
            return Diagnostic(
                "INV-1045",
                .note,
                at: contract.place,
                ["instrument": .text(contract.id), "last": .date(last), "year": .text(String(given + 1))]
            )
        }
    }
}

extension Instrument {
    /// What it has of a year, on the same days of another; nil where it has no day or no volume in it.
    fileprivate func moved(from year: Int, to base: Int) -> Instrument? {
        // A contract that does not say how its volume is divided is an error of the inventory, and stays one.
        guard dividesItsVolume, let whole = Period(year: year), let own = Period(year: base) else {
            return self
        }
        let start = max(period.start.daysSinceEpoch, whole.start.daysSinceEpoch)
        let end = min(period.end.daysSinceEpoch, whole.end.daysSinceEpoch)
        let volume = volume(in: year)
        guard start < end, volume.value > 0 else { return nil }
        if year == base { return self }
        let first = Self.day(CivilDate(daysSinceEpoch: start), in: base) ?? own.start
        let after =
            end == whole.end.daysSinceEpoch
            ? own.end : Self.day(CivilDate(daysSinceEpoch: end), in: base) ?? own.end
        guard let days = Period(start: first, end: after) else { return nil }
        return Instrument(
            id: id,
            name: name,
            kind: kind,
            volume: volume,
            period: days,
            // What is delivered by year is generated in it; a certificate stays as old as it is.
            vintage: yearVolumes != nil && kind != .certificate ? base : vintage - year + base,
            market: market,
            emissionFactor: emissionFactor,
            retirement: retirement,
            sources: sources,
            place: place
        )
    }

    /// The same month and day of another year; 29 February becomes 1 March where there is none.
    private static func day(_ date: CivilDate, in year: Int) -> CivilDate? {
        let parts = date.components
        return CivilDate(year: year, month: parts.month, day: parts.day)
            ?? CivilDate(year: year, month: 3, day: 1)
    }
}
