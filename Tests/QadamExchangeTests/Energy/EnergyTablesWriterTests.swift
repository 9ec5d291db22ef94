import Foundation
import QadamEvidence
import QadamExchange
import QadamPathways
import Testing

@Suite struct EnergyTablesWriterTests {
    private func expectRoundTrip(_ system: EnergySystem) throws -> [String: String] {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
            "qadam-\(UUID().uuidString)"
        ).path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try EnergyTables.write(system, to: folder)
        let outcome = EnergyTables.read(folder)
        #expect(outcome.findings.isEmpty, "\(outcome.findings)")
        #expect(outcome.system?.sets == system.sets && outcome.system?.units == system.units)
        for attribute in EnergyAttribute.all {
            #expect(outcome.system?[attribute.id] == system[attribute.id], "\(attribute.name)")
        }
        var texts: [String: String] = [:]
        for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
            texts[name] = try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
        }
        if let read = outcome.system {
            try EnergyTables.write(read, to: folder)
            for (name, text) in texts {
                #expect(try String(contentsOfFile: folder + "/" + name, encoding: .utf8) == text, "\(name)")
            }
        }
        return texts
    }

    @Test func aSystemThatIsWrittenReadsBackTheSame() throws {
        let sets = EnergySets(
            [
                .region: ["R", "Q"], .technology: ["A, b", "B \"x\"", "C"], .commodity: ["F"], .mode: ["1"],
                .slice: ["S"], .emission: [], .storage: ["D"], .season: [], .dayType: [], .bracket: [],
            ],
            years: [2020, 2030]
        )
        let units = EnergyUnits(energy: "PJ", capacity: "GW", money: "M USD{2015}", emission: nil)
        var system = EnergySystem(sets: sets, units: units)
        system.set(.discountRate, "R", to: 0.05)
        system.set(.discountRate, "Q", to: 0.1)
        system.set(.operationalLife, "R", "A, b", to: 20)
        system.set(.operationalLife, "Q", "A, b", to: 25)
        system.set(.operationalLife, "Q", "C", to: 30)
        system.set(.maximumTotalActivity, "R", "C", to: .infinity)
        system.set(.periodYears, "2020", to: 10)
        system.set(.reserveMargin, "Q", "2030", to: 1.2)
        system.set(.capitalCost, "R", "A, b", "2020", to: 1e-7)
        system.set(.maximumCapacity, "R", "B \"x\"", "2030", to: .infinity)
        system.setFallback(.variableCost, to: 1e-5)
        system.setFallback(.maximumCapacity, to: 5)
        system.setFallback(.residualCapacity, to: nil)
        system.setFallback(.storageLife, to: 99)
        system.setFallback(.operationalLife, to: nil)
        system.set(.tradeRoute, "R", "Q", "F", "2020", to: 1)
        let texts = try expectRoundTrip(system)
        #expect(
            texts["technologies.csv"] == """
                technology,region,operationalLife [yr],maximumTotalActivity [PJ]
                ,,none,
                "A, b",R,20,
                "A, b",Q,25,
                "B \"\"x\"\"",,,
                C,R,,none
                C,Q,30,

                """
        )
        #expect(
            texts["maximumCapacity.csv"] == """
                region,technology,year,value [GW]
                ,,,5
                R,"B \"\"x\"\"",2030,none

                """
        )
        #expect(texts["years.csv"] == "year,region,reserveMargin,periodYears [yr]\n2020,R,,10\n2030,Q,1.2,\n")
        #expect(
            texts["capitalCost.csv"]
                == "region,technology,year,value [M USD{2015}/GW]\nR,\"A, b\",2020,1e-07\n"
        )
        #expect(texts["tradeRoute.csv"] == "region,otherRegion,commodity,year,value\nR,Q,F,2020,1\n")
        #expect(texts["emissionFactor.csv"] == nil)
    }

    @Test func thePublishedModelsReadBackTheSame() throws {
        for name in ["utopia", "simplicity"] {
            guard let path = EnergySample.reference("\(name)/data.txt") else { return }
            let system = try #require(EnergySystem.osemosys(MathProgReader.read(.path(path)).tables).system)
            _ = try expectRoundTrip(system)
        }
    }
}
