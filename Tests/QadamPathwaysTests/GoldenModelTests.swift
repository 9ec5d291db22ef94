import QadamEvidence
import QadamOptimize
import QadamPathways
import Testing

/// The linear model of the tiny site, hour 0 of it: one day stands for 365.
@Suite struct GoldenModelTests {
    @Test func theModelOfTheTinySiteIsAsWritten() throws {
        var scenario = TinySite.scenario()
        scenario.limit = TinySite.limit([10_000])
        scenario.buildings = [TinySite.building("a", areaM2: 1_000_000, levels: ["one"])]
        scenario.levels = [TinySite.level("one", ["wall"])]
        scenario.measures = [TinySite.measure("wall", perM2: 0.8, life: 2, heat: 0.25)]
        scenario.credits = [TinySite.credit("c", price: 10, most: 500)]
        let chronology = Chronology(scenario: scenario, profiles: TinySite.profiles)
        let model = try PathwayModel(scenario: scenario, chronology: chronology, kind: .limited).build()
        #expect(model.rowCount == 2 + 24 + 24 + 1)
        #expect(model.columnCount == 24 + 24 + 1 + 2 + 1)
        var rows = Array(repeating: [String](), count: model.rowCount)
        for column in 0..<model.columnCount {
            for entry in Int(model.columnStart[column])..<Int(model.columnStart[column + 1]) {
                let name = model.name(of: LinearModel.Column(column))
                rows[Int(model.rowIndex[entry])].append("\(rounded(model.coefficient[entry])) \(name)")
            }
        }
        func row(_ name: String) -> [String] {
            for index in rows.indices where model.name(of: LinearModel.Row(index)) == name {
                return rows[index]
            }
            return []
        }
        // A_heat + 250 Z = 1000: the wall takes a quarter off 1,000 thousand m².
        #expect(
            row("demand[block,heat,heat,2030,0]") == [
                "250.0 level[a,one,2030,0]", "1.0 area[block,heat,heat,2030,0]",
            ]
        )
        // Heat bought covers 2 W/m² on the effective area: 0.002 MW per 1,000 m².
        #expect(
            row("balance[heat,2030,0]") == [
                "1.0 activity[district,2030,0]", "-0.002 area[block,heat,heat,2030,0]",
            ]
        )
        // 365 h × 0.5 t/MWh and 365 h × 0.4 t/MWh for every hour of the day, less credits.
        let limit = row("limit[limit,2030,0]")
        #expect(limit.count == 49)
        #expect(limit.contains("182.5 activity[grid,2030,0]"))
        #expect(limit.contains("146.0 activity[district,2030,23]"))
        #expect(limit.last == "-1.0 credit[c,2030,0]")
        // Money in millions: 365 h × 100; 800,000 of which half is left at the end; 10 a tonne.
        let cost = Dictionary(
            uniqueKeysWithValues: (0..<model.columnCount).map {
                (model.name(of: LinearModel.Column($0)), rounded(model.cost[$0]))
            }
        )
        #expect(cost["activity[grid,2030,0]"] == 0.0365)
        #expect(cost["level[a,one,2030,0]"] == 0.4)
        #expect(cost["credit[c,2030,0]"] == 0.00001)
    }

    private func rounded(_ value: Double) -> Double { (value * 1e9).rounded() / 1e9 }
}
