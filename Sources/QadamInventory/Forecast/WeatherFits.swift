public import QadamEvidence
import QadamUnits

extension WeatherBasis {
    /// The basis with the lines fitted whose part of the weather the organisation leaves to a regression.
    ///
    /// A line that does not hold is refused with its reason and follows no weather.
    ///
    /// - Parameters:
    ///   - lines: the lines of the organisation.
    ///   - entries: all records of each line, in the unit of the line.
    public func fitted(
        _ lines: [SourceLine],
        _ entries: [String: [CoverageCalendar.Entry]]
    ) -> (basis: WeatherBasis, diagnostics: [Diagnostic]) {
        guard !regressions.isEmpty else { return (self, monthsAgainstYears()) }
        var (fits, found) = (self.fits, monthsAgainstYears())
        for wanted in regressions {
            guard let line = lines.first(where: { $0.id == wanted.line }), line.activityOf.isEmpty else {
                found.append(Self.refuse("INV-0936", wanted.line, [:]))
                continue
            }
            let points = points(entries[line.id] ?? [])
            switch Self.fit(points, wanted) {
            case .success(let fit):
                fits[line.id] = fit
                found.append(Self.note(fit, line))
            case .failure(let refusal):
                found.append(refusal.diagnostic)
            }
        }
        return (WeatherBasis(self, fits: fits), found)
    }

    private struct Refusal: Error { let diagnostic: Diagnostic }

    /// Months with degree days of which every day is recorded once and none is estimated: a gap that was filled tells nothing of the
    /// weather.
    private func points(_ entries: [CoverageCalendar.Entry]) -> [(degreeDays: Double, quantity: Double)] {
        let years = Set(months.map(\.year)).sorted()
        return years.flatMap { year -> [(degreeDays: Double, quantity: Double)] in
            guard let calendar = CoverageCalendar(year: year, entries: entries) else { return [] }
            return calendar.months.compactMap { month in
                guard month.covered == month.days, month.twice == 0, month.estimated == 0,
                    let quantity = month.quantity,
                    let days = months.first(where: { $0.year == year && $0.month == month.month })
                else { return nil }
                return (days.degreeDays, quantity)
            }
        }
    }

    private static func fit(_ points: [(degreeDays: Double, quantity: Double)], _ wanted: Regression)
        -> Result<DegreeDayRegression, Refusal>
    {
        func refusal(_ code: String, _ arguments: [String: Argument]) -> Result<DegreeDayRegression, Refusal>
        {
            .failure(Refusal(diagnostic: refuse(code, wanted.line, arguments)))
        }
        let least = DegreeDayRegression.leastMonths
        guard points.count >= least else {
            return refusal("INV-0930", ["count": .integer(points.count), "least": .integer(least)])
        }
        let regression = DegreeDayRegression(
            degreeDays: points.map(\.degreeDays),
            quantities: points.map(\.quantity)
        )
        guard let regression else { return refusal("INV-0931", [:]) }
        guard regression.slope > 2 * regression.slopeError else {
            return refusal(
                "INV-0932",
                ["slope": .number(regression.slope), "error": .number(regression.slopeError)]
            )
        }
        guard regression.base >= 0 else { return refusal("INV-0934", ["base": .number(regression.base)]) }
        guard regression.rSquared >= wanted.leastRSquared else {
            return refusal(
                "INV-0933",
                ["found": .share(regression.rSquared), "least": .share(wanted.leastRSquared)]
            )
        }
        return .success(regression)
    }

    private static func refuse(_ code: String, _ line: String, _ arguments: [String: Argument]) -> Diagnostic
    {
        Diagnostic(
            code,
            .error,
            at: .entity(kind: "source", id: line),
            arguments.merging(["source": .text(line)]) { $1 }
        )
    }

    /// What was found, for the reader of the result.
    private static func note(_ fit: DegreeDayRegression, _ line: SourceLine) -> Diagnostic {
        let unit = line.unit.symbol
        return Diagnostic(
            "INV-0935",
            .note,
            at: .entity(kind: "source", id: line.id),
            [
                "source": .text(line.id), "count": .integer(fit.months),
                "base": .amount(fit.base, unit: unit), "baseError": .amount(fit.baseError, unit: unit),
                "slope": .amount(fit.slope, unit: unit), "slopeError": .amount(fit.slopeError, unit: unit),
                "rSquared": .share(fit.rSquared),
            ]
        )
    }

    /// A year whose twelve months do not add up to its degree days within a per cent.
    private func monthsAgainstYears() -> [Diagnostic] {
        years.compactMap { year in
            let own = months.filter { $0.year == year.year }
            let sum = own.reduce(0) { $0 + $1.degreeDays }
            guard own.count == 12, abs(sum - year.degreeDays) > 0.01 * year.degreeDays else { return nil }
            let names: [String: Argument] = [
                "year": .text(String(year.year)), "sum": .number(sum), "value": .number(year.degreeDays),
            ]
            return Diagnostic(
                "INV-0937",
                .warning,
                at: .entity(kind: "organisation", id: "weather"),
                names
            )
        }
    }
}
