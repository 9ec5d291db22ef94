import Foundation
import QadamEvidence
import QadamFactors
import QadamInventory
import QadamUnits
import Testing

/// Targets and intensities with figures that are calculated by hand.
@Suite struct TargetTests {
    /// An inventory of a year with tonnes in scopes 2 and 3.
    private static func result(_ year: Int, _ scope2: Double, _ scope3: Double = 0) throws -> YearResult {
        var sources = [
            try Fixture.line(
                "power",
                .electricity,
                "purchased-electricity",
                "kWh",
                properties: ["factor": try Fixture.own(1, "kg{CO2}/kWh")]
            )
        ]
        var records = [
            try Fixture.record("p", "power", scope2 * 1000, "kWh", period: String(year))
        ]
        if scope3 > 0 {
            sources.append(
                try Fixture.line(
                    "goods",
                    .purchasedGoods,
                    "supplier-specific",
                    "kg",
                    properties: ["factor": try Fixture.own(1, "kg{CO2}/kg")]
                )
            )
            records.append(try Fixture.record("g", "goods", scope3 * 1000, "kg", period: String(year)))
        }
        var input = Fixture.input(sources, records)
        input.year = year
        let inventory = Fixture.calculate(input)
        return YearResult(
            version: 1,
            result: try #require(inventory.result, "\(inventory.diagnostics)")
        )
    }

    private static func target(
        _ goal: EmissionTarget.Goal,
        base: Int? = 2020,
        year: Int = 2030,
        path: EmissionTarget.Path = .linear,
        scopes: [Int] = [1, 2],
        excluded: [EmissionCategory] = [],
        adopted: String = "2021-03-01",
        id: String = "goal"
    ) throws -> EmissionTarget {
        EmissionTarget(
            id: id,
            name: LocalizedName(en: id),
            goal: goal,
            baseYear: base,
            targetYear: year,
            path: path,
            boundary: TargetBoundary(
                scopes: scopes,
                view: .location,
                excluded: excluded.map { TargetBoundary.Exclusion(category: $0, reason: "test") }
            ),
            adopted: try #require(CivilDate(iso: adopted)),
            approvedBy: "board"
        )
    }

    private static func figures(_ denominators: [Denominator] = []) throws -> DenominatorFigures {
        DenominatorFigures(
            denominators,
            drivers: [
                ForecastBasis.Driver(
                    id: "students",
                    points: [
                        ForecastBasis.Point(year: 2020, value: 500, source: "rectorate"),
                        ForecastBasis.Point(year: 2030, value: 600, source: "rectorate"),
                    ]
                )
            ],
            buildings: [
                Building(
                    id: "house",
                    name: LocalizedName(en: "house"),
                    use: "office",
                    referenceType: nil,
                    areaM2: 2000,
                    people: nil,
                    built: nil,
                    heating: "district",
                    facility: "site"
                )
            ],
            organisation: Fixture.input(
                [],
                [],
                facilities: [Fixture.facility(share: 0.25)],
                consolidation: .equityShare
            )
            .organisation,
            reportingYear: 2020
        )
    }

    private static func denominator(
        _ basis: Denominator.Basis,
        _ kind: Denominator.Kind = .product,
        _ unit: String = "t",
        id: String = "output"
    ) -> Denominator {
        Denominator(id: id, name: LocalizedName(en: id), kind: kind, unit: unit, basis: basis)
    }

    private func measure(
        _ target: EmissionTarget,
        _ tonnes: [Int: (Double, Double)],
        _ denominators: [Denominator] = [],
        forecast: InventoryForecast? = nil
    ) throws -> TargetProgress {
        var results: [Int: YearResult] = [:]
        for (year, value) in tonnes { results[year] = try Self.result(year, value.0, value.1) }
        return TargetProgress.measure(
            target,
            results: results,
            figures: try Self.figures(denominators),
            forecast: forecast,
            gwp: "AR5"
        )
    }

    private func close(_ a: Double?, _ b: Double) -> Bool { a.map { abs($0 - b) <= 1e-6 } ?? false }

    private func year(_ progress: TargetProgress, _ year: Int) throws -> TargetProgress.Year {
        try #require(progress.years.first { $0.year == year })
    }

    /// 1,000 t, 42 % less in ten years: 4.2 % a year. After four years 1000 · (1 − 0.42 · 0.4) = 832 t are allowed; with 850 t
    /// it is 18 t too much, and (850 − 580) / 6 = 45 t a year are to go.
    @Test func aBaseYearGoalContractsInAStraightLine() throws {
        let goal = try Self.target(.baseYear(reduction: 0.42))
        let off = try measure(goal, [2020: (1000, 0), 2024: (850, 0)])
        #expect(close(off.linearRate, 0.042) && close(off.baseEmissions, 1_000_000))
        let four = try year(off, 2024)
        #expect(close(four.allowed, 832_000) && close(four.distance, 18_000) && four.status == .off)
        #expect(close(off.required?.kilogramsPerYear, 45_000) && close(off.required?.partOfBase, 0.045))
        #expect(try off.status == .off && close(year(off, 2030).allowed, 580_000))
        #expect(try measure(goal, [2020: (1000, 0), 2024: (832, 0)]).status == .onTrack)
        #expect(try measure(goal, [2020: (1000, 0), 2030: (580, 0)]).status == .reached)
        #expect(try measure(goal, [2020: (1000, 0), 2030: (580.1, 0)]).status == .missed)
        // Every year of a straight line is the mean of its neighbours.
        let allowed = off.years.compactMap(\.allowed)
        #expect(allowed.count == 11)
        for index in 1..<10 { #expect(close(allowed[index], (allowed[index - 1] + allowed[index + 1]) / 2)) }
    }

    @Test func whatIsMissingIsSaidAndNotGuessed() throws {
        let goal = try Self.target(.baseYear(reduction: 0.42))
        let noBase = try measure(goal, [2024: (850, 0)])
        #expect(noBase.status == .unknown && noBase.findings.map(\.code) == ["INV-0910"])
        #expect(try year(noBase, 2024).allowed == nil)
        let onlyBase = try measure(goal, [2020: (1000, 0)])
        #expect(onlyBase.status == .open && onlyBase.findings.map(\.code) == ["INV-0915"])
        let silent = try measure(
            try Self.target(.baseYear(reduction: 0.42), path: .targetYear),
            [2020: (1000, 0), 2024: (850, 0)]
        )
        #expect(silent.status == .open && silent.findings.map(\.code) == ["INV-0917"])
        #expect(try year(silent, 2024).allowed == nil && close(year(silent, 2030).allowed, 580_000))
        #expect(close(silent.required?.kilogramsPerYear, 45_000))
        // A later year than the target is none of its business, and nothing stored is nothing known.
        let nothing = try measure(try Self.target(.fixedLevel(kilograms: 1), base: nil), [2040: (1, 0)])
        #expect(nothing.status == .unknown && nothing.findings.map(\.code) == ["INV-0915"])
    }

    /// From 1,000 t to 400 t: half way 700 t; the linear rate is 600 / 1000 / 10.
    @Test func aFixedLevelNeedsNoBaseYearInItsTargetYear() throws {
        let goal = EmissionTarget.Goal.fixedLevel(kilograms: 400_000)
        let linear = try measure(try Self.target(goal), [2020: (1000, 0), 2025: (690, 0)])
        #expect(try close(year(linear, 2025).allowed, 700_000) && linear.status == .onTrack)
        #expect(close(linear.linearRate, 0.06))
        let alone = try measure(
            try Self.target(goal, base: nil, path: .targetYear),
            [2030: (390, 0)]
        )
        #expect(alone.status == .reached && close(alone.years.first?.distance, -10_000))
    }

    /// 1,000 t for 500 units are 2 t each; 30 % less in ten years allow 1.7 t each after five: of 600 units 1,020 t.
    @Test func anIntensityGoalGrowsWithItsDenominator() throws {
        func units(_ points: [(Int, Double)]) -> [Denominator] {
            [
                Self.denominator(
                    .figures(points.map { ForecastBasis.Point(year: $0.0, value: $0.1, source: "plant") })
                )
            ]
        }
        let goal = try Self.target(.intensity(denominator: "output", reduction: 0.3))
        let emissions = [2020: (1000.0, 0.0), 2025: (1010.0, 0.0)]
        let progress = try measure(goal, emissions, units([(2020, 500), (2025, 600)]))
        let five = try year(progress, 2025)
        #expect(close(five.allowedIntensity, 1700) && close(five.allowed, 1_020_000))
        #expect(close(five.intensity, 1_010_000 / 600) && five.status == .onTrack)
        #expect(progress.linearRate == nil && progress.required == nil)
        #expect(close(try year(progress, 2030).allowedIntensity, 1400))
        #expect(try year(progress, 2030).allowed == nil)
        let missing = try measure(goal, emissions, units([(2020, 500)]))
        #expect(missing.status == .unknown && missing.findings.map(\.code) == ["INV-0900"])
        #expect(try measure(goal, emissions, []).findings.contains { $0.code == "INV-0905" })
    }

    /// A frozen forecast as it lies in the store.
    private static func forecast(_ gwp: String = "AR5", last: Int = 2030) throws -> InventoryForecast {
        func year(_ year: Int, _ scope2: Double) -> String {
            """
            {"year": \(year), "scopes": {"scope1": 0, "scope2Location": \(scope2), "scope2Market": \(scope2),
            "scope3": 0}, "categories": {"2.electricity": \(scope2)}, "location": \(scope2), "market": \(scope2)}
            """
        }
        let text = """
            {"baseYear": 2020, "gwp": "\(gwp)", "basis": {"drivers": [], "growth": [], "trends": []},
            "years": [\(year(2025, 1_200_000)), \(year(last, 1_400_000))], "steady": []}
            """
        return try JSONDecoder().decode(InventoryForecast.self, from: Data(text.utf8))
    }

    /// The baseline goes 1,000, 1,200 (2025), 1,400 t (2030); 40 % below it in 2030 allow 840 t. In 2022 it is 1,080 t by the straight line to
    /// 2025, less 40 % · 2/10: 993.6 t.
    @Test func aBaselineGoalFollowsTheFrozenForecast() throws {
        let goal = try Self.target(.baseline(version: 1, reduction: 0.4))
        let progress = try measure(goal, [2020: (1000, 0), 2022: (990, 0)], forecast: try Self.forecast())
        let two = try year(progress, 2022)
        #expect(close(two.baseline, 1_080_000) && close(two.allowed, 993_600) && two.status == .onTrack)
        #expect(close(try year(progress, 2030).allowed, 840_000))
        func codes(_ forecast: InventoryForecast?) throws -> [String] {
            try measure(goal, [2020: (1000, 0), 2022: (990, 0)], forecast: forecast).findings.map(\.code)
        }
        #expect(try codes(nil) == ["INV-0911"])
        #expect(try codes(try Self.forecast("AR6")) == ["INV-0912"])
        #expect(try codes(try Self.forecast(last: 2028)) == ["INV-0914"])
        let parted = EmissionTarget(
            id: "parted",
            name: LocalizedName(en: "parted"),
            goal: goal.goal,
            baseYear: 2020,
            targetYear: 2030,
            path: .linear,
            boundary: TargetBoundary(
                scopes: [1, 2],
                view: .market,
                excluded: [TargetBoundary.Exclusion(category: .heat, reason: "test")]
            ),
            adopted: goal.adopted,
            approvedBy: "board"
        )
        #expect(
            try measure(parted, [2020: (1000, 0)], forecast: try Self.forecast()).findings.map(\.code)
                == ["INV-0913"]
        )
    }

    /// 4,000 t in five years: after two years 1,600 t by even use; 1,700 t leave 2,300 t for three.
    @Test func aBudgetIsSummedOverItsYears() throws {
        let goal = EmissionTarget.Goal.budget(firstYear: 2021, kilograms: 4_000_000)
        let target = try Self.target(goal, base: nil, year: 2025)
        let two = try measure(target, [2021: (900, 0), 2022: (800, 0)])
        #expect(try close(year(two, 2022).sum, 1_700_000) && close(year(two, 2022).allowedSum, 1_600_000))
        #expect(two.status == .off && close(two.required?.kilogramsPerYear, 2_300_000 / 3))
        let even = try measure(target, [2021: (800, 0), 2022: (800, 0)])
        #expect(even.status == .onTrack)
        let gap = try measure(target, [2021: (900, 0), 2023: (700, 0)])
        #expect(gap.status == .unknown && gap.findings.map(\.code) == ["INV-0916"])
        // Without a path only the whole counts, but what is above the whole is off at once.
        let whole = try Self.target(goal, base: nil, year: 2025, path: .targetYear)
        #expect(try measure(whole, [2021: (900, 0), 2022: (800, 0)]).status == .open)
        #expect(try measure(whole, [2021: (4001, 0)]).status == .off)
    }

    /// 1,000 t down to 8 %: 80 t are allowed in the end, and as much has to be neutralised; removals never lower the emissions.
    @Test func netZeroKeepsRemovalsApart() throws {
        func progress(_ removed: Double?, _ last: Double) throws -> TargetProgress {
            let removals = removed.map {
                [Neutralisation(year: 2030, kilograms: $0 * 1000, source: "registry")]
            }
            let goal = EmissionTarget.Goal.netZero(residual: 0.08, neutralised: removals ?? [])
            return try measure(try Self.target(goal), [2020: (1000, 0), 2030: (last, 0)])
        }
        let reached = try progress(75, 75)
        #expect(try reached.status == .reached && close(year(reached, 2030).allowed, 80_000))
        #expect(close(try year(reached, 2030).emissions, 75_000))
        let open = try progress(nil, 75)
        #expect(open.status == .missed && open.findings.map(\.code) == ["INV-0918"])
        #expect(try progress(60, 75).status == .missed)
        // Any quantity of removals does not replace a reduction.
        #expect(try progress(500, 200).status == .missed)
    }

    @Test func whatIsLeftOutIsLeftOut() throws {
        let all = try Self.target(.baseYear(reduction: 0.1), scopes: [2, 3])
        #expect(close(try measure(all, [2020: (700, 300)]).baseEmissions, 1_000_000))
        let less = try Self.target(.baseYear(reduction: 0.1), scopes: [2, 3], excluded: [.purchasedGoods])
        #expect(close(try measure(less, [2020: (700, 300)]).baseEmissions, 700_000))
        let odd = try Self.target(.baseYear(reduction: 0.1), scopes: [2], excluded: [.purchasedGoods])
        #expect(
            try measure(odd, [2020: (700, 300), 2022: (1, 0)]).findings.map(\.code) == ["INV-0919"]
        )
    }

    private func checks(
        _ targets: [EmissionTarget],
        _ base: (Double, Double) = (700, 300)
    ) throws -> [String: TargetCheck.Outcome] {
        let results = [2020: try Self.result(2020, base.0, base.1)]
        let progress = try targets.map {
            TargetProgress.measure(
                $0,
                results: results,
                figures: try Self.figures(),
                forecast: nil,
                gwp: "AR5"
            )
        }
        let made = TargetChecks.checks(progress, results: results)
        #expect(made.allSatisfy { !$0.source.reference.isEmpty })
        return Dictionary(
            made.filter { $0.target == targets[0].id }.map { ($0.id, $0.outcome) },
            uniquingKeysWith: { $1 }
        )
    }

    /// Each limit on both of its sides: 4.2 % a year, 5 to 10 years, base year 2015, 95 % of scopes 1 and 2, scope 3 from 40 % on.
    @Test func checksFollowTheCriteriaThatWereRead() throws {
        let good = try checks([try Self.target(.baseYear(reduction: 0.42))])
        #expect(good["near-term.rate"] == .passed && good["near-term.shortest"] == .passed)
        #expect(good["near-term.longest"] == .passed && good["near-term.base-year"] == .passed)
        #expect(good["near-term.coverage-1-2"] == .passed && good["near-term.coverage-3"] == .notAsked)
        #expect(try checks([try Self.target(.baseYear(reduction: 0.419))])["near-term.rate"] == .failed)
        let short = try checks([try Self.target(.baseYear(reduction: 0.42), adopted: "2026-01-01")])
        #expect(short["near-term.shortest"] == .failed)
        let long = try checks([try Self.target(.baseYear(reduction: 0.9), year: 2040)])
        #expect(long["near-term.longest"] == .failed)
        let old = try checks([try Self.target(.baseYear(reduction: 0.9), base: 2014)])
        #expect(old["near-term.base-year"] == .failed && old["near-term.coverage-1-2"] == .unknown)
        let part = try checks([try Self.target(.baseYear(reduction: 0.42), excluded: [.electricity])])
        #expect(part["near-term.coverage-1-2"] == .failed)
        let unit = try checks([try Self.target(.intensity(denominator: "x", reduction: 0.5))])
        #expect(unit["near-term.rate"] == .unknown)
    }

    @Test func aLargeScope3HasToBeCovered() throws {
        let direct = try Self.target(.baseYear(reduction: 0.42))
        #expect(try checks([direct], (600, 400))["near-term.coverage-3"] == .failed)
        #expect(try checks([direct], (601, 399))["near-term.coverage-3"] == .notAsked)
        // A target of its own may cover it.
        let other = try Self.target(.baseYear(reduction: 0.25), scopes: [3], id: "chain")
        #expect(try checks([direct, other], (600, 400))["near-term.coverage-3"] == .passed)
        #expect(try checks([other, direct], (600, 400))["near-term.rate"] == nil)
    }

    @Test func netZeroIsCheckedByItsResidual() throws {
        func outcome(_ residual: Double, _ year: Int, _ scopes: [Int]) throws -> [TargetCheck.Outcome?] {
            let goal = EmissionTarget.Goal.netZero(residual: residual, neutralised: [])
            let made = try checks([try Self.target(goal, year: year, scopes: scopes)])
            return ["net-zero.residual", "net-zero.year", "net-zero.coverage-1-2", "net-zero.coverage-3"]
                .map { made[$0] }
        }
        #expect(try outcome(0.1, 2050, [1, 2, 3]) == [.passed, .passed, .passed, .passed])
        #expect(try outcome(0.11, 2051, [1, 2]) == [.failed, .failed, .passed, .failed])
    }

    /// 700 t of scope 2 and 300 t of scope 3 for 500 students: 2 t each; a quarter of 2,000 m² is counted, so 2 t per m².
    @Test func intensitiesDivideGrossEmissions() throws {
        let stored = try Self.result(2020, 700, 300)
        let figures = try Self.figures([
            Self.denominator(.driver("students"), .people, "person", id: "students"),
            Self.denominator(.buildings, .area, "m2", id: "area"),
            Self.denominator(.line("power"), .product, "kWh", id: "power"),
        ])
        let (rows, found) = EmissionIntensity.rows(stored.result, version: 1, figures)
        #expect(found.isEmpty && rows.count == 24)
        func row(_ denominator: String, _ measure: EmissionMeasure) throws -> EmissionIntensity {
            try #require(rows.first { $0.denominator == denominator && $0.measure == measure })
        }
        #expect(close(try row("students", .totalLocation).intensity, 2000))
        #expect(close(try row("students", .scope2Market).intensity, 1400))
        #expect(try row("students", .totalLocation).source == "rectorate")
        #expect(close(try row("area", .totalMarket).intensity, 2000))
        #expect(close(try row("power", .scope12Location).intensity, 1))
        // No line of scope 1 is no zero of scope 1.
        #expect(try row("students", .scope1).intensity == nil && row("students", .scope1).emissions == nil)
    }

    @Test(
        arguments: [
            (Denominator.Basis.figures([ForecastBasis.Point(year: 2019, value: 1, source: "x")]), "INV-0900"),
            (.driver("students"), "INV-0900"), (.buildings, "INV-0901"), (.driver("nobody"), "INV-0902"),
            (.line("nothing"), "INV-0903"),
            (.figures([ForecastBasis.Point(year: 2025, value: 0, source: "x")]), "INV-0904"),
        ] as [(Denominator.Basis, String)]
    )
    func aMissingDenominatorIsSaidAndNotZero(_ basis: Denominator.Basis, _ code: String) throws {
        let stored = try Self.result(2025, 700)
        let (rows, found) = EmissionIntensity.rows(
            stored.result,
            version: 1,
            try Self.figures([Self.denominator(basis)])
        )
        #expect(found.map(\.code) == [code])
        #expect(rows.allSatisfy { $0.intensity == nil && $0.amount == nil })
    }
}
