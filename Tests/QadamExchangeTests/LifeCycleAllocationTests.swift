import QadamEvidence
import QadamExchange
import QadamFactors
import QadamLifeCycle
import Testing

@Suite struct LifeCycleAllocationTests {
    static let processes = """
        process,name,stage,kind
        smelter,Smelter,production,process
        market,Acid market,production,process
        power,Power,consumer,energy
        wind,Wind,consumer,energy
        """
    static let exchanges = """
        process,row,direction,flow_kind,flow,name,provider,amount,unit,gas
        smelter,1,output,technosphere,zinc,Zinc,,30,t,
        smelter,2,output,technosphere,lead,Lead,,10,t,
        smelter,3,output,technosphere,acid,Acid,,50,t,
        smelter,4,input,technosphere,w,Electricity,power,100,MWh,
        smelter,5,output,elementary,c,Carbon dioxide,,20,t,CO2
        market,1,output,technosphere,market-acid,Acid,,1,t,
        market,2,output,elementary,c,Carbon dioxide,,0.1,t,CO2
        power,1,output,technosphere,w,Electricity,,1,MWh,
        power,2,output,elementary,c,Carbon dioxide,,1,t,CO2
        wind,1,output,technosphere,v,Wind power,,1,MWh,
        wind,2,output,elementary,c,Carbon dioxide,,0.01,t,CO2
        """
    static let prices = """
        flow,year,price,unit,source,locator,note
        zinc,2020,2000,USD/t,,,assumed for the test
        zinc,2021,3000,USD/t,,,assumed for the test
        lead,2020,2500,USD/t,,,assumed for the test
        lead,2021,2500,USD/t,,,assumed for the test
        """
    static let properties = """
        flow,property,amount,unit,source,locator,note
        zinc,metal content,990,kg,,,assumed for the test
        lead,metal content,98,%,,,assumed for the test
        """
    static let products = """
        processes: p.csv
        exchanges: e.csv
        properties: q.csv
        prices: c.csv
        allocation:
          default: hybrid
          rules:
            - {id: mass, method: mass}
            - {id: value, method: economic, from: 2020, to: 2021}
            - id: hybrid
              method: hybrid
              between: economic
              groups:
                - {outputs: [zinc, lead], by: economic}
                - {outputs: [acid], by: expansion}
          avoided:
            - {flow: acid, process: market, replaces: market-acid}
        products:
          - id: zinc
            name: {en: "Zinc"}
            process: smelter
            flow: zinc
            functional_unit: {amount: 1, unit: t}
            stage: production
          - id: acid
            name: {en: "Acid"}
            process: smelter
            flow: acid
            functional_unit: {amount: 1, unit: t}
            stage: production
        recycling:
          - product: zinc
            parameters: [{symbol: R1, value: 0, assumption: yes}]
            products: [{symbol: Ev, product: zinc}]
        options:
          - id: wind
            name: {en: "Wind"}
            changes:
              - {change: provider, process: smelter, flow: w, provider: wind, provider_flow: v, assumption: yes}
        """

    private func read(_ products: String = Self.products, prices: String = Self.prices) -> LifeCycleOutcome {
        LifeCycleTables.read(.text(products, name: "products.yaml")) { name in
            let texts = [
                "p.csv": Self.processes, "e.csv": Self.exchanges, "q.csv": Self.properties, "c.csv": prices,
            ]
            return .text(texts[name] ?? "", name: name)
        }
    }

    private func tonnes(_ system: ProductSystem, _ id: String) throws -> Double {
        let model = try #require(LifeCycleModel.build(system).model)
        let product = try #require(system.product(id))
        return try #require(model.footprint(of: product, under: Characterization(.ar5)).footprint).total
            / 1000
    }

    /// By hand: (100 + 20 − 50·0.1) = 115 t for 30 t zinc and 10 t lead of one mean price.
    @Test func readsRulesPricesAndWhatIsAvoided() throws {
        let outcome = read()
        #expect(outcome.diagnostics == [])
        let system = try #require(outcome.system)
        #expect(abs(try tonnes(system, "zinc") - 115.0 / 40) < 1e-9)
        #expect(abs(try tonnes(system, "acid") - 0.1) < 1e-12)
        let mass = try #require(system.dividing(by: "mass").system)
        #expect(abs(try tonnes(mass, "acid") - 120.0 / 90) < 1e-9)
        #expect(system.recycling.count == 1)
    }

    /// By hand: 100 MWh of wind instead of coal: (1 + 20 − 5) = 16 t for 40 t of metal.
    @Test func readsOptions() throws {
        let system = try #require(read().system)
        let option = try #require(system.options.first)
        let changed = try #require(system.applying(option).system)
        #expect(abs(try tonnes(changed, "zinc") - 16.0 / 40) < 1e-9)
    }

    @Test func refusesAYearThatHasNoPrice() {
        let gap = Self.prices.replacing("lead,2021,2500,USD/t,,,assumed for the test", with: "")
        let asked = Self.products.replacing("default: hybrid", with: "default: hybrid")
        #expect(read(asked, prices: gap).diagnostics.map(\.code).contains("LCA-0603"))
    }

    @Test func refusesAFigureWithoutSourceOrNote() {
        let bare = Self.prices.replacing("USD/t,,,assumed for the test", with: "USD/t,,,")
        #expect(Set(read(prices: bare).diagnostics.map(\.code)) == ["LCA-0618"])
    }

    @Test func refusesARuleThatIsDefinedTwiceOrIsNotThere() {
        let twice = Self.products.replacing("{id: mass, method: mass}", with: "{id: value, method: mass}")
        #expect(read(twice).diagnostics.map(\.code).contains("LCA-0619"))
        let absent = Self.products.replacing("default: hybrid", with: "default: nothing")
        #expect(read(absent).diagnostics.map(\.code).contains("LCA-0615"))
    }
}
