import Foundation
import QadamEvidence
import QadamInventory
import QadamStore
import QadamWorkspace
import Testing

/// Contracts over the years of a workspace.
struct ContractClaimTests {
    private static func contract(_ more: String, last: String) -> String {
        """

        instruments:
          - id: wind
            name: { en: wind }
            kind: supplier-contract
            volume: 600
            unit: MWh
        \(more)    first_day: 2024-01-01
            last_day: \(last)
            vintage: 2024
            market: KZ
            emission_factor: 0
            emission_factor_unit: kg{CO2}/kWh
            retirement: contract 7
            sources: [electricity.main]

        """
    }

    /// 600 MWh are claimed for 2024 and stored; then the volume is divided over two years. The inventory of 2025 finds its 300
    /// beside the stored 600 of 2024, until that year is calculated anew.
    @Test func whatAStoredYearClaimedIsCounted() throws {
        let bench = try Bench()
        let campus = try bench.copy("campus", as: "campus")
        let file = URL(filePath: "\(campus)/organisation.yaml")
        let text = try String(contentsOf: file, encoding: .utf8)
        let old = try #require(text.range(of: "\ninstruments:"))
        let rest = try #require(text.range(of: "\n# Every scope 3"))
        let (head, tail) = (String(text[..<old.lowerBound]), String(text[rest.lowerBound...]))
        try Data((head + Self.contract("", last: "2024-12-31") + tail).utf8).write(to: file)
        let records = URL(filePath: "\(campus)/activities.csv")
        let rows = try String(contentsOf: records, encoding: .utf8)
        let row =
            "next,electricity.main,2025-01-01,2025-12-31,2000000,kWh,metered,1 1 1 1 1,2,meter E-main 2025\n"
        try Data((rows + row).utf8).write(to: records)
        try bench.bring(campus)
        let first = try bench.workspace.calculateInventory(act: Bench.act)
        #expect(abs((first.inventory?.result?.claimedMWh["wind"] ?? 0) - 600) < 1e-6)

        let volumes = "    volumes_by_year: [{ year: 2024, volume: 300 }, { year: 2025, volume: 300 }]\n"
        try Data((head + Self.contract(volumes, last: "2025-12-31") + tail).utf8).write(to: file)
        try bench.bring(campus)
        let second = try bench.workspace.calculateInventory(year: 2025)
        let found = try #require(second.diagnostics.first { $0.code == "INV-0981" })
        #expect(found.severity == .warning)
        #expect(found.arguments["years"] == .list(["2024"]))
        let again = try bench.workspace.calculateInventory(act: Bench.act)
        #expect(abs((again.inventory?.result?.claimedMWh["wind"] ?? 0) - 300) < 1e-6)
        let last = try bench.workspace.calculateInventory(year: 2025)
        #expect(!last.diagnostics.map(\.code).contains("INV-0981"))
        #expect(abs((last.inventory?.result?.claimedMWh["wind"] ?? 0) - 300) < 1e-6)
    }
}
