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

    @Test func namesAMissingTable() {
        let outcome = LifeCycleTables.read(folder: "/nowhere")
        #expect(outcome.system == nil)
        #expect(!outcome.diagnostics.isEmpty)
    }
}
