import Foundation
import QadamEvidence
import QadamExchange
import QadamInventory
import QadamUnits
import Testing

/// Intensities, targets, leases and joint ventures in `organisation.yaml`.
struct GoalSectionTests {
    private static let campus = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Examples/campus/organisation.yaml")

    /// The campus with one text in the place of another.
    private static func read(
        _ old: String,
        _ new: String
    ) throws -> (content: OrganisationFile?, codes: [String]) {
        let text = try String(contentsOf: campus, encoding: .utf8)
        #expect(text.contains(old))
        let outcome = OrganisationFile.read(
            .bytes([UInt8](text.replacing(old, with: new).utf8), name: "organisation.yaml")
        )
        return (outcome.content, outcome.diagnostics.map(\.code))
    }

    @Test func readsTheExample() throws {
        let (content, codes) = try Self.read("country: KZ", "country: KZ")
        #expect(codes.isEmpty)
        let head = try #require(content)
        #expect(head.denominators.map(\.kind) == [.people, .area, .money])
        #expect(head.denominators.map(\.unit) == ["person", "m2", "KZT{2024}"])
        #expect(head.targets.map(\.kind) == [.baseYear, .intensity, .budget, .netZero])
        #expect(head.targets[0].goal == .baseYear(reduction: 0.462))
        // A budget is kept in kilograms whatever it was written in.
        #expect(head.targets[2].goal == .budget(firstYear: 2024, kilograms: 90_000_000))
        #expect(head.targets[3].boundary.excluded.map(\.category) == [.capitalGoods])
        let lease = try #require(head.organisation.leases.first)
        #expect(lease.role == .lessee && lease.kind == .finance && lease.lines == ["diesel.buses"])
        #expect(lease.firstDay == CivilDate(iso: "2022-09-01") && lease.lastDay == nil)
    }

    @Test func readsTheLeasedPart() throws {
        let part = try Self.read("first_day: 2022-09-01", "share_percent: 40")
        #expect(part.codes.isEmpty && part.content?.organisation.leases.first?.share == 0.4)
        #expect(try Self.read("first_day: 2022-09-01", "share_percent: 140").content == nil)
    }

    @Test func readsTheOtherKindsOfTargets() throws {
        let fixed = try Self.read(
            "    kind: base-year\n",
            "    kind: fixed-level\n    level: 3000000 kg{CO2e:AR5}\n"
        )
        // A reduction means nothing for a level: the key is not known there.
        #expect(fixed.codes.contains("EXC-0503") || fixed.codes.contains("EXC-0504"))
        let level = try Self.read(
            "    view: market\n    reduction_percent: 46.2",
            "    view: market\n    level: 3000 t{CO2e:AR5}"
        )
        #expect(level.codes == ["EXC-0505", "EXC-0503"])
        let baseline = try Self.read(
            "    kind: intensity\n",
            "    kind: baseline\n    forecast_version: 2\n"
        )
        #expect(baseline.codes.allSatisfy { ["EXC-0503", "EXC-0504"].contains($0) })
        let removals = try Self.read(
            "    residual_percent: 8",
            """
                residual_percent: 8
                neutralised:
                  - { year: 2050, quantity: \"120 t{CO2e:AR5}\", source: registry X }
            """
        )
        guard case .netZero(let residual, let all)? = removals.content?.targets.last?.goal else {
            Issue.record("no goal: \(removals.codes)")
            return
        }
        #expect(residual == 0.08 && all.map(\.kilograms) == [120_000])
    }

    @Test(
        arguments: [
            ("buildings: area", "buildings: area, driver: students", "EXC-0900"),
            (", buildings: area", "", "EXC-0900"), ("unit: m2", "unit: kg", "EXC-0901"),
            ("kind: money", "kind: people", "EXC-0901"),
            ("id: floor-area", "id: students", "EXC-0902"),
            ("id: budget-2030", "id: campus-2035", "EXC-0902"),
            ("    lines: [diesel.buses]\n", "", "EXC-0903"),
            ("first_day: 2022-09-01", "first_day: 2022-09-01\n    last_day: 2022-08-31", "EXC-0904"),
            (
                "    equity_share_percent: 60\n",
                "    equity_share_percent: 60\n    joint_financial_control: true\n", "EXC-0905"
            ),
            ("target_year: 2035", "target_year: 2024", "EXC-0893"),
            ("first_year: 2024", "first_year: 2031", "EXC-0893"),
            // Another set of potentials is another thing.
            ("90000 t{CO2e:AR5}", "90000 t{CO2e:AR6}", "EXC-0315"),
        ] as [(String, String, String)]
    )
    func refuses(_ old: String, _ new: String, _ code: String) throws {
        let (content, codes) = try Self.read(old, new)
        #expect(codes.contains(code), "\(codes)")
        #expect(content == nil)
    }

    /// A joint venture of 60 %: financial control counts 60 %, operational control all, as in example 2-4 of `deloitte.boundary`.
    @Test func readsAJointVenture() throws {
        let text = try String(contentsOf: Self.campus, encoding: .utf8)
        let old = "    equity_share_percent: 60\n    operational_control: true\n    financial_control: true\n"
        #expect(text.contains(old))
        let (content, codes) = try Self.read(
            old,
            "    equity_share_percent: 60\n    operational_control: true\n    financial_control: false\n"
                + "    joint_financial_control: true\n"
        )
        #expect(codes.isEmpty)
        let site = try #require(content?.organisation.facilities.first { $0.id == "test-site" })
        #expect(site.counted(under: .financialControl) == 0.6)
        #expect(site.counted(under: .operationalControl) == 1)
        #expect(site.counted(under: .equityShare) == 0.6)
    }
}
