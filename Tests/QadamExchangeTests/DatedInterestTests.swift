import Foundation
import QadamEvidence
import QadamExchange
import QadamInventory
import QadamUncertainty
import QadamUnits
import Testing

/// Facilities that were owned or directed otherwise for some days.
struct DatedInterestTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Examples/campus").path

    private static func input(_ interests: [DatedInterest] = []) throws -> InventoryInput {
        var input = try #require(InventoryFolder.read(folder).input)
        let old = input.organisation
        input.organisation = Organisation(
            id: old.id,
            name: old.name,
            country: old.country,
            isExample: old.isExample,
            consolidation: old.consolidation,
            facilities: old.facilities.map { facility in
                Facility(
                    id: facility.id,
                    name: facility.name,
                    equityShare: facility.equityShare,
                    operationalControl: facility.operationalControl,
                    financialControl: facility.financialControl,
                    interests: facility.id == "test-site" ? interests : []
                )
            },
            scope3: old.scope3,
            absences: old.absences
        )
        return input
    }

    private static func calculate(_ input: InventoryInput) -> Inventory {
        Inventory.calculate(input, options: UncertaintyOptions(trials: nil))
    }

    private static func day(_ year: Int, _ month: Int, _ day: Int) -> CivilDate? {
        CivilDate(year: year, month: month, day: day)
    }

    private static func sold(after last: CivilDate?, equity: Double = 0) -> DatedInterest {
        DatedInterest(
            firstDay: nil,
            lastDay: last,
            equityShare: equity,
            operationalControl: false,
            financialControl: false
        )
    }

    private static func close(_ a: Double, _ b: Double) -> Bool {
        abs(a - b) <= 1e-9 * max(1, abs(a), abs(b))
    }

    /// Without dated interests nothing moves; with the interest of today on all days nothing moves either.
    @Test func whatHoldsOnAllDaysIsWhatHoldsToday() throws {
        let plain = try #require(Self.calculate(try Self.input()).result)
        let same = DatedInterest(
            firstDay: Self.day(2000, 1, 1),
            lastDay: nil,
            equityShare: 0.6,
            operationalControl: true,
            financialControl: true
        )
        for approach in Consolidation.allCases {
            var (one, two) = (try Self.input(), try Self.input([same]))
            one.organisation = one.organisation.consolidated(by: approach)
            two.organisation = two.organisation.consolidated(by: approach)
            let (a, b) = (Self.calculate(one).result, Self.calculate(two).result)
            #expect(Self.close(try #require(a?.location.co2e), try #require(b?.location.co2e)))
            #expect(Self.close(try #require(a?.market.co2e), try #require(b?.market.co2e)))
        }
        #expect(plain.location.co2e > 0)
    }

    /// Taken over on 1 July: of monthly lines what was recorded from July on counts, month by month.
    @Test func aFacilityCountsFromTheDayItWasTakenOver() throws {
        let before = try #require(Self.calculate(try Self.input()).result)
        let inventory = Self.calculate(try Self.input([Self.sold(after: Self.day(2024, 6, 30))]))
        let after = try #require(inventory.result)
        var seen = 0
        for line in before.lines where line.facility == "test-site" {
            let own = try #require(after.lines.first { $0.id == line.id })
            #expect(Self.close(own.quantity, line.quantity))
            let monthly = inventory.input.sources.first { $0.id == line.id }?.rhythm == .month
            guard monthly else { continue }
            seen += 1
            #expect(own.months[0..<6].allSatisfy { $0 == 0 })
            #expect(Self.close(own.location.co2e, line.months[6...].reduce(0, +)))
        }
        #expect(seen > 0)
        // What rests on records is still all of it, and every output of the interval too.
        let records = inventory.recordEmissions.reduce(0) { $0 + $1.kilogramsCO2e }
        #expect(Self.close(records, after.location.co2e))
        let total = try #require(after.uncertainty.approach1["total.location"])
        #expect(abs(total.total - after.location.co2e) <= 1e-6 * after.location.co2e)
    }

    /// In the middle of a month a record is divided by days, and it is said: of June's 30 days 10 count.
    @Test func aRecordAcrossTheDayIsDividedByDays() throws {
        let before = try #require(Self.calculate(try Self.input()).result)
        let inventory = Self.calculate(try Self.input([Self.sold(after: Self.day(2024, 6, 20))]))
        let after = try #require(inventory.result)
        #expect(inventory.diagnostics.contains { $0.code == "INV-0751" && $0.severity == .note })
        let monthly = Set(
            inventory.input.sources.filter { $0.rhythm == .month && $0.activityOf.isEmpty }.map(\.id)
        )
        let line = try #require(before.lines.first { $0.facility == "test-site" && monthly.contains($0.id) })
        let own = try #require(after.lines.first { $0.id == line.id })
        #expect(Self.close(own.months[5], line.months[5] / 3))
    }

    /// A joint venture: 60 % today, 25 % until 31 March; by equity share three months count for a quarter.
    @Test func aShareChangesWithTheDay() throws {
        var today = try Self.input()
        today.organisation = today.organisation.consolidated(by: .equityShare)
        var dated = try Self.input([Self.sold(after: Self.day(2024, 3, 31), equity: 0.25)])
        dated.organisation = dated.organisation.consolidated(by: .equityShare)
        let (one, two) = (
            try #require(Self.calculate(today).result), try #require(Self.calculate(dated).result)
        )
        let monthly = Set(today.sources.filter { $0.rhythm == .month && $0.activityOf.isEmpty }.map(\.id))
        let line = try #require(one.lines.first { $0.facility == "test-site" && monthly.contains($0.id) })
        let own = try #require(two.lines.first { $0.id == line.id })
        #expect(Self.close(own.months[0], line.months[0] * 0.25 / 0.6))
        #expect(Self.close(own.months[3], line.months[3]))
        let facility = try #require(dated.organisation.facilities.first { $0.id == "test-site" })
        // 91 of 366 days.
        #expect(Self.close(facility.counted(under: .equityShare, year: 2024), 0.6 - 0.35 * 91 / 366))
    }

    /// Nothing of the facility counted before it was taken over: what is counted after is structure, not another factor.
    @Test func aFacilityThatWasTakenOverIsStructure() throws {
        let before = try #require(
            Self.calculate(try Self.input([Self.sold(after: Self.day(2024, 12, 31))])).result
        )
        let after = try #require(Self.calculate(try Self.input()).result)
        for (first, second) in [(before, after), (after, before)] {
            for view in [Scope2View.location, .market] {
                let change = try InventoryComparison(first, second, view: view)
                let difference = second.total(view) - first.total(view)
                #expect(abs(difference) > 1000 && Self.close(change.parts[.structure], difference))
                #expect(Self.close(change.parts.total, difference))
                for cause in ChangeParts.Cause.allCases where cause != .structure {
                    #expect(abs(change.parts[cause]) < 1e-6, "\(cause)")
                }
            }
        }
    }

    @Test func interestsThatOverlapAreRefused() throws {
        let inventory = Self.calculate(
            try Self.input([
                Self.sold(after: Self.day(2024, 3, 31)),
                DatedInterest(
                    firstDay: Self.day(2024, 3, 31),
                    lastDay: nil,
                    equityShare: 1,
                    operationalControl: true,
                    financialControl: true
                ),
            ])
        )
        #expect(inventory.result == nil)
        #expect(inventory.diagnostics.contains { $0.code == "INV-0750" && $0.severity == .error })
    }

    /// Sold on 31 March and bought back on 1 June: what held in April and May is not said, and today's interest stands in.
    @Test func daysBetweenTwoInterestsAreSaid() throws {
        func interest(_ first: CivilDate?, _ last: CivilDate?) -> DatedInterest {
            DatedInterest(
                firstDay: first,
                lastDay: last,
                equityShare: 0.5,
                operationalControl: true,
                financialControl: true
            )
        }
        func gaps(_ second: CivilDate?) throws -> [Diagnostic] {
            let interests = [interest(nil, Self.day(2024, 3, 31)), interest(second, Self.day(2024, 8, 31))]
            return Self.calculate(try Self.input(interests)).diagnostics.filter { $0.code == "INV-0752" }
        }
        let gap = try #require(try gaps(Self.day(2024, 6, 1)).first)
        #expect(gap.severity == .warning)
        #expect(gap.arguments["from"] == .text("2024-04-01") && gap.arguments["to"] == .text("2024-05-31"))
        #expect(try gaps(Self.day(2024, 4, 1)).isEmpty)
    }

    @Test(
        arguments: [
            (
                "{ last_day: 2024-06-30, equity_share_percent: 0, operational_control: no, financial_control: no }",
                nil
            ),
            (
                "{ first_day: 2024-07-01, last_day: 2024-06-30, equity_share_percent: 0, operational_control: no, financial_control: no }",
                "EXC-0891"
            ),
            ("{ equity_share_percent: 0, operational_control: no, financial_control: no }", "EXC-0892"),
        ] as [(String, String?)]
    )
    func readsInterests(_ entry: String, _ code: String?) throws {
        let text = try String(contentsOfFile: Self.folder + "/organisation.yaml", encoding: .utf8)
            .replacing(
                "    equity_share_percent: 60\n",
                with: "    equity_share_percent: 60\n    interests:\n      - \(entry)\n"
            )
        let outcome = OrganisationFile.read(.bytes([UInt8](text.utf8), name: "organisation.yaml"))
        #expect(outcome.diagnostics.map(\.code) == (code.map { [$0] } ?? []))
        let site = outcome.content?.organisation.facilities.first { $0.id == "test-site" }
        #expect(site?.interests.count == (code == nil ? 1 : nil))
    }
}
