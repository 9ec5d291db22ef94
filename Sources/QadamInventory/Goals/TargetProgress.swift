public import QadamEvidence

/// Where an organisation stands against one of its targets.
public struct TargetProgress: Sendable, Codable, Equatable {
    /// How a target stands.
    public enum Status: String, Sendable, Codable, Hashable, CaseIterable {
        /// At or below what is allowed.
        case onTrack = "on-track"
        /// Above what is allowed.
        case off
        /// The target says nothing of the years that are stored so far.
        case open
        /// Something is missing.
        case unknown
        /// The target year is over and it was reached.
        case reached
        /// The target year is over and it was missed.
        case missed

        /// The name, as a text.
        public var name: Message { Message("inventory.targetStatus.\(rawValue)") }
    }

    /// A year of the target; what is not known is absent.
    public struct Year: Sendable, Codable, Equatable {
        /// The year.
        public let year: Int
        /// Version of the stored inventory.
        public let version: Int?
        /// kg CO2e that the target covers.
        public let emissions: Double?
        /// kg CO2e that are allowed.
        public let allowed: Double?
        /// Emissions less what is allowed, kg CO2e; above zero is too much.
        public let distance: Double?
        /// kg CO2e of the frozen baseline.
        public let baseline: Double?
        /// The denominator of the year.
        public let amount: Double?
        /// kg CO2e per unit of the denominator.
        public let intensity: Double?
        /// kg CO2e per unit of the denominator that are allowed.
        public let allowedIntensity: Double?
        /// kg CO2e since the first year of a budget.
        public let sum: Double?
        /// kg CO2e that the budget allows until the end of the year.
        public let allowedSum: Double?
        /// kg CO2e of removals that neutralise; never subtracted from `emissions`.
        public let neutralised: Double?
        /// How the year stands.
        public let status: Status
    }

    /// What is still to be done after the last stored year.
    public struct Required: Sendable, Codable, Equatable {
        /// The last stored year.
        public let from: Int
        /// kg CO2e less every year until the target year; for a budget, what may be emitted a year.
        public let kilogramsPerYear: Double
        /// The same as a part of base year emissions, 0…1.
        public let partOfBase: Double?
    }

    /// The target as it was adopted.
    public let target: EmissionTarget
    /// Its kind.
    public let kind: EmissionTarget.Kind
    /// The GWP set.
    public let gwp: String
    /// kg CO2e that it covers in the base year; nil where they are not known or not needed.
    public let baseEmissions: Double?
    /// Version of the inventory of the base year.
    public let baseVersion: Int?
    /// Linear reduction a year as a part of base year emissions, 0…1.
    public let linearRate: Double?
    /// The years from the first to the last of the target.
    public let years: [Year]
    /// What is still to be done; nil where it is not known.
    public let required: Required?
    /// How it stands by the last stored year.
    public let status: Status
    /// What is missing and what to know.
    public let findings: [Diagnostic]
}

/// A stored inventory of a year.
public struct YearResult: Sendable {
    /// Its version.
    public let version: Int
    /// The result.
    public let result: InventoryResult

    /// See the fields.
    public init(version: Int, result: InventoryResult) {
        (self.version, self.result) = (version, result)
    }
}

extension TargetProgress {
    /// The method of allowed emissions as a value.
    public static let method = TargetPath.method

    /// Measures a target against stored inventories.
    ///
    /// - Parameters:
    ///   - target: as adopted.
    ///   - results: stored inventories by year under one GWP set and the organisation's approach; that of a base year that was
    ///     calculated anew is the approved one.
    ///   - figures: denominators, for an intensity.
    ///   - forecast: the frozen forecast that a baseline goal names.
    ///   - gwp: the set of the results.
    public static func measure(
        _ target: EmissionTarget,
        results: [Int: YearResult],
        figures: DenominatorFigures,
        forecast: InventoryForecast?,
        gwp: String
    ) -> TargetProgress {
        var measure = TargetMeasure(target, results, figures, forecast, gwp)
        return measure.progress()
    }
}

/// Puts a target and stored inventories together.
struct TargetMeasure {
    private let target: EmissionTarget
    private let results: [Int: YearResult]
    private let figures: DenominatorFigures
    private let gwp: String
    private var path: TargetPath
    private var findings: [Diagnostic] = []

    init(
        _ target: EmissionTarget,
        _ results: [Int: YearResult],
        _ figures: DenominatorFigures,
        _ forecast: InventoryForecast?,
        _ gwp: String
    ) {
        self.target = target
        self.results = results
        self.figures = figures
        self.gwp = gwp
        path = TargetPath(target: target, base: nil, baseline: [])
        let base = base()
        path = TargetPath(target: target, base: base, baseline: baseline(forecast))
    }

    private mutating func report(
        _ code: String,
        _ severity: Diagnostic.Severity,
        _ arguments: [String: Argument] = [:]
    ) {
        let place = Place.entity(kind: "target", id: target.id)
        let common: [String: Argument] = ["target": .text(target.id)]
        findings.append(Diagnostic(code, severity, at: place, arguments.merging(common) { $1 }))
    }

    /// Emissions of the base year; said where they are missing.
    private mutating func base() -> TargetPath.Known? {
        guard let year = target.baseYear else { return nil }
        guard let stored = results[year] else {
            report("INV-0910", .warning, ["year": .text(String(year))])
            return nil
        }
        return TargetPath.Known(
            emissions: target.boundary.covered(stored.result),
            amount: amount(year, reporting: true)
        )
    }

    /// The denominator of a year; said where it is missing and needed.
    private mutating func amount(_ year: Int, reporting: Bool) -> Double? {
        guard case .intensity(let id, _) = target.goal else { return nil }
        guard let denominator = figures.denominator(id) else {
            if reporting { report("INV-0905", .error, ["denominator": .text(id)]) }
            return nil
        }
        let (figure, missing) = figures.figure(denominator, year, results[year]?.result)
        if reporting, let missing { findings.append(missing) }
        return figure?.value
    }

    private mutating func baseline(_ forecast: InventoryForecast?) -> [ForecastBasis.Point] {
        guard case .baseline(let version, _) = target.goal else { return [] }
        guard let forecast else {
            report(
                "INV-0911",
                .warning,
                ["version": .integer(version), "year": .text(target.baseYear.map { String($0) } ?? "")]
            )
            return []
        }
        guard forecast.gwp == gwp else {
            report("INV-0912", .warning, ["own": .text(forecast.gwp), "set": .text(gwp)])
            return []
        }
        var points: [ForecastBasis.Point] = []
        if let start = results[forecast.baseYear] {
            points.append(
                ForecastBasis.Point(
                    year: forecast.baseYear,
                    value: target.boundary.covered(start.result),
                    source: ""
                )
            )
        }
        for year in forecast.years {
            guard let value = target.boundary.covered(year) else {
                report("INV-0913", .warning)
                return []
            }
            points.append(ForecastBasis.Point(year: year.year, value: value, source: ""))
        }
        if let last = points.last, last.year < target.targetYear {
            let arguments: [String: Argument] = [
                "last": .text(String(last.year)), "year": .text(String(target.targetYear)),
            ]
            report("INV-0914", .warning, arguments)
        }
        return points
    }

    mutating func progress() -> TargetProgress {
        let stored = results.keys.filter { $0 >= target.firstYear && $0 <= target.targetYear }.sorted()
        var years: [TargetProgress.Year] = []
        if target.firstYear <= target.targetYear {
            for year in target.firstYear...target.targetYear { years.append(self.year(year)) }
        }
        let latest = stored.last.flatMap { last in years.first { $0.year == last } }
        say(latest, stored)
        return TargetProgress(
            target: target,
            kind: target.kind,
            gwp: gwp,
            baseEmissions: path.base?.emissions,
            baseVersion: target.baseYear.flatMap { results[$0]?.version },
            linearRate: path.linearRate,
            years: years,
            required: latest.flatMap(required),
            status: latest?.status ?? .unknown,
            findings: findings
        )
    }

    private mutating func year(_ year: Int) -> TargetProgress.Year {
        let stored = results[year]
        let emissions = stored.map { target.boundary.covered($0.result) }
        // Where the year is stored a denominator is expected; before and after it need not be known.
        let amount = amount(year, reporting: stored != nil && year != target.baseYear)
        let allowed = path.allowed(year, amount: amount)
        let sum = sum(to: year)
        let allowedSum = path.allowedSum(year)
        return TargetProgress.Year(
            year: year,
            version: stored?.version,
            emissions: emissions,
            allowed: allowed,
            distance: emissions.flatMap { own in allowed.map { own - $0 } },
            baseline: ForecastBasis.value(path.baseline, in: year),
            amount: amount,
            intensity: emissions.flatMap { own in amount.map { own / $0 } },
            allowedIntensity: path.allowedIntensity(year),
            sum: sum,
            allowedSum: allowedSum,
            neutralised: neutralised(year),
            status: status(year, emissions, allowed, sum, allowedSum)
        )
    }

    /// Emissions from the first year of a budget; nil where a year between is not stored.
    private func sum(to year: Int) -> Double? {
        guard case .budget(let first, _) = target.goal, year >= first else { return nil }
        var total = 0.0
        for one in first...year {
            guard let stored = results[one] else { return nil }
            total += target.boundary.covered(stored.result)
        }
        return total
    }

    private func neutralised(_ year: Int) -> Double? {
        guard case .netZero(_, let all) = target.goal else { return nil }
        let own = all.filter { $0.year == year }
        return own.isEmpty ? nil : own.reduce(0) { $0 + $1.kilograms }
    }

    private func status(
        _ year: Int,
        _ emissions: Double?,
        _ allowed: Double?,
        _ sum: Double?,
        _ allowedSum: Double?
    ) -> TargetProgress.Status {
        let isLast = year == target.targetYear
        guard let emissions else { return .unknown }
        if case .budget(_, let quantity) = target.goal {
            guard let sum else { return .unknown }
            // What is above the whole budget is missed in whatever year.
            if sum > quantity * (1 + 1e-12) { return isLast ? .missed : .off }
            if isLast { return .reached }
            guard let allowedSum else { return .open }
            return sum <= allowedSum * (1 + 1e-12) ? .onTrack : .off
        }
        guard path.progress(year) != nil else { return .open }
        guard let allowed else { return .unknown }
        if year == target.baseYear, !isLast { return .open }
        let isBelow = emissions <= allowed + 1e-12 * abs(allowed)
        guard isLast else { return isBelow ? .onTrack : .off }
        guard isBelow else { return .missed }
        if case .netZero = target.goal {
            guard let neutralised = neutralised(year) else { return emissions > 0 ? .missed : .reached }
            return neutralised >= emissions * (1 - 1e-12) ? .reached : .missed
        }
        return .reached
    }

    private func required(_ latest: TargetProgress.Year) -> TargetProgress.Required? {
        let left = target.targetYear - latest.year
        guard left > 0, let emissions = latest.emissions else { return nil }
        let base = path.base.flatMap { $0.emissions > 0 ? $0.emissions : nil }
        if case .budget(_, let quantity) = target.goal {
            guard let sum = latest.sum else { return nil }
            let perYear = (quantity - sum) / Double(left)
            return TargetProgress.Required(
                from: latest.year,
                kilogramsPerYear: perYear,
                partOfBase: base.map { perYear / $0 }
            )
        }
        guard let goal = path.allowed(target.targetYear, amount: targetAmount) else { return nil }
        let perYear = (emissions - goal) / Double(left)
        return TargetProgress.Required(
            from: latest.year,
            kilogramsPerYear: perYear,
            partOfBase: base.map { perYear / $0 }
        )
    }

    private var targetAmount: Double? {
        guard case .intensity(let id, _) = target.goal, let denominator = figures.denominator(id) else {
            return nil
        }
        return figures.figure(denominator, target.targetYear, nil).figure?.value
    }

    /// Says why a status is what it is where that is not plain from the figures.
    private mutating func say(_ latest: TargetProgress.Year?, _ stored: [Int]) {
        let first = target.firstYear
        guard let latest else {
            // A missing base year was said already.
            if target.baseYear == nil || results[first] != nil || first != target.baseYear {
                report("INV-0915", .note, ["year": .text(String(first))])
            }
            return
        }
        if case .budget = target.goal, latest.sum == nil {
            let missing = (first...latest.year).filter { results[$0] == nil }.map { String($0) }
            report("INV-0916", .warning, ["years": .list(missing), "count": .integer(missing.count)])
        }
        if latest.status == .open {
            if latest.year == target.baseYear {
                report("INV-0915", .note, ["year": .text(String(latest.year))])
            } else {
                report("INV-0917", .note, ["year": .text(String(target.targetYear))])
            }
        }
        if case .netZero = target.goal, latest.year == target.targetYear, latest.status == .missed,
            let emissions = latest.emissions, let allowed = latest.allowed, emissions <= allowed
        {
            let removed = latest.neutralised ?? 0
            report(
                "INV-0918",
                .warning,
                ["amount": .amount((emissions - removed) / 1000, unit: "t{CO2e:\(gwp)}")]
            )
        }
        for one in target.boundary.excluded where !target.boundary.scopes.contains(one.category.scope) {
            report("INV-0919", .warning, ["category": .message(one.category.name)])
        }
    }
}
