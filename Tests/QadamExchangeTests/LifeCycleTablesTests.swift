import Foundation
import QadamEvidence
import QadamExchange
import QadamFactors
import QadamLifeCycle
import Testing

@Suite struct LifeCycleTablesTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Examples/metals").path()

    private static let products = """
        processes: p.csv
        exchanges: e.csv
        products:
          - id: metal
            name: {en: "Metal"}
            process: m
            flow: metal
            functional_unit: {amount: 1, unit: t}
            stage: production
        """
    private static let processes = """
        process,name,stage,kind
        m,Smelter,production,process
        w,"Power, coal",consumer,energy

        """
    private static let exchanges = """
        process,row,direction,flow_kind,flow,name,provider,amount,unit,gas
        m,1,output,technosphere,metal,Metal,,1,t,
        m,2,input,technosphere,power,Power,w,4.2E3,kWh,
        w,1,output,technosphere,power,Power,,1,MWh,
        w,2,output,elementary,co2,Carbon dioxide,,0.95,t,CO2

        """

    private func read(
        _ products: String = products,
        processes: String = processes,
        exchanges: String = exchanges
    ) -> LifeCycleOutcome {
        LifeCycleTables.read(.text(products, name: "products.yaml")) { name in
            .text(name == "p.csv" ? processes : exchanges, name: name)
        }
    }

    @Test func readsTheExampleOfMetalsWithoutAnyFinding() throws {
        let outcome = LifeCycleTables.read(folder: Self.folder)
        #expect(outcome.diagnostics == [])
        let system = try #require(outcome.system)
        #expect(system.processes.count == 63)
        #expect(system.exchanges.count == 497)
        #expect(system.conversions.count == 1)
        #expect(system.products.map(\.id).first == "zinc")
        #expect(system.comparisons.count == 2)
        #expect(outcome.digests.count == 4)
        #expect(system.exchanges.allSatisfy { $0.citation != nil })
    }

    @Test func givesTheFootprintsOfTheExample() throws {
        let system = try #require(LifeCycleTables.read(folder: Self.folder).system)
        let model = try #require(LifeCycleModel.build(system).model)
        let product = try #require(system.product("aluminium-primary"))
        let footprint = try #require(model.footprint(of: product, under: Characterization(.ar5)).footprint)
        // scipy: Examples/worked/metals-scipy.json; carbon tetrachloride has a value in the packs or it has
        // not
        #expect(abs(footprint.total - 13800.8) < 0.1)
        #expect(footprint.stages.allSatisfy { $0.hoursAreAssumed })
    }

    @Test func readsASmallStudy() throws {
        let outcome = read()
        #expect(outcome.diagnostics == [])
        let system = try #require(outcome.system)
        let model = try #require(LifeCycleModel.build(system).model)
        let product = try #require(system.product("metal"))
        let footprint = try #require(model.footprint(of: product, under: Characterization(.ar5)).footprint)
        #expect(abs(footprint.total - 3990) < 1e-9)
        #expect(footprint.stages.map(\.energyCO2e) == [footprint.total])
    }

    @Test func pointsAtTheRowOfAnInputThatNobodyMakes() {
        let outcome = read(exchanges: Self.exchanges.replacing("power,Power,w,", with: "power,Power,x,"))
        #expect(outcome.system == nil)
        #expect(outcome.diagnostics.map(\.code) == ["LCA-0104"])
        #expect(outcome.diagnostics.first?.place == .file("e.csv", row: 3))
    }

    @Test func pointsAtTheCellsOfBadWordsNumbersAndUnits() {
        let wrong = Self.exchanges.replacing("4.2E3,kWh", with: "4;2,kwh").replacing(
            "output,elem",
            with: "out,elem"
        )
        let outcome = read(
            processes: Self.processes.replacing("production,process", with: "mining,process"),
            exchanges: wrong
        )
        #expect(outcome.system == nil)
        let places = Set(outcome.diagnostics.map(\.place))
        #expect(places.contains(.file("p.csv", row: 2, column: "stage")))
        #expect(places.contains(.file("e.csv", row: 3, column: "amount")))
        #expect(places.contains(.file("e.csv", row: 3, column: "unit")))
        #expect(places.contains(.file("e.csv", row: 5, column: "direction")))
    }

    @Test func refusesAProductThatTheTablesDoNotMake() {
        let outcome = read(Self.products.replacing("flow: metal", with: "flow: gold"))
        #expect(outcome.diagnostics.map(\.code) == ["LCA-0115"])
        #expect(outcome.system == nil)
    }

    @Test func refusesATimeWithoutSourceThatIsNotSaidToBeAssumed() {
        let outcome = read(Self.products + "\n    operating_time: [{stage: production, hours: 3}]\n")
        #expect(outcome.diagnostics.map(\.code) == ["LCA-0502"])
    }

    @Test func refusesParametersThatDoNotFitTheDistribution() {
        let header = Self.exchanges.replacing(",unit,gas", with: ",unit,gas,uncertainty,parameter_1")
        let rows = header.replacing("0.95,t,CO2", with: "0.95,t,CO2,lognormal,0.9")
        let outcome = read(
            exchanges: rows.replacing(",t,\n", with: ",t,,,\n").replacing("Wh,\n", with: "Wh,,,\n")
        )
        #expect(outcome.diagnostics.map(\.code) == ["LCA-0501"])
        #expect(outcome.diagnostics.first?.place == .file("e.csv", row: 5, column: "uncertainty"))
    }

    private func reading(_ header: String, _ cells: String) -> LifeCycleOutcome {
        let blank = String(repeating: ",", count: header.filter { $0 == "," }.count + 1)
        let rows = Self.exchanges.replacing(",unit,gas", with: ",unit,gas,\(header)")
            .replacing("0.95,t,CO2", with: "0.95,t,CO2,\(cells)")
            .replacing(",t,\n", with: ",t,\(blank)\n").replacing("Wh,\n", with: "Wh,\(blank)\n")
        return read(exchanges: rows)
    }

    @Test func readsPERTAndDiscreteDistributions() throws {
        let pert = reading("uncertainty,parameter_1,parameter_2,parameter_3", "pert,0.9,0.95,1.2")
        let found = try #require(pert.system).exchanges.compactMap(\.uncertainty)
        #expect(found == [.pert(low: 0.9, mode: 0.95, high: 1.2)])
        let discrete = reading("uncertainty,values", "discrete,0.9:1; 1:3")
        let values = try #require(discrete.system).exchanges.compactMap(\.uncertainty)
        #expect(values == [.discrete([.init(value: 0.9, weight: 1), .init(value: 1, weight: 3)])])
        #expect(reading("uncertainty,values", "discrete,0.9").diagnostics.map(\.code) == ["EXC-0390"])
        #expect(reading("uncertainty,values", "normal,0.9:1; 1:3").diagnostics.map(\.code) == ["LCA-0501"])
    }

    /// 0.0006 + 0.0006 + 0.0006 + 0.008 + 0.002 + 0.008 = 0.0198.
    @Test func scoresOfThePedigreeMatrixGiveTheDistribution() throws {
        let header = "uncertainty,parameter_1,reliability,completeness,time,place,technology,basic_variance"
        let outcome = reading(header, ",,2,3,4,5,3,0.0006")
        let system = try #require(outcome.system)
        #expect(system.exchanges.compactMap(\.quality).map(\.scores) == [[2, 3, 4, 5, 3]])
        let spread = system.database(named: "s").exchanges.uncertainty
        #expect(spread.count == 1)
        #expect(abs(spread[0].second - 1.1511) < 5e-5)
        for cells in ["normal,0.1,2,3,4,5,3,0.0006", ",,2,3,4,5,3,", ",,2,3,4,5,,0.1", ",,,,,,,0.1"] {
            #expect(reading(header, cells).diagnostics.map(\.code) == ["EXC-0391"])
        }
        #expect(reading(header, "normal,0.1,2,3,4,5,3,").system != nil)
    }

    @Test func judgesADistributionByItsAmount() {
        let header = "uncertainty,parameter_1,parameter_2,parameter_3"
        let far = reading(header, "triangular,9,10,11")
        #expect(far.diagnostics.map(\.code) == ["EXC-0392"])
        #expect(far.diagnostics.first?.place == .file("e.csv", row: 5, column: "uncertainty"))
        #expect(far.system != nil)
        let opposite = reading(header, "triangular,-1.2,-0.95,-0.9")
        #expect(opposite.diagnostics.map(\.code) == ["EXC-0393"])
        #expect(opposite.system == nil)
    }

    @Test func namesAMissingTable() {
        let outcome = LifeCycleTables.read(folder: "/nowhere")
        #expect(outcome.system == nil)
        #expect(!outcome.diagnostics.isEmpty)
    }
}
