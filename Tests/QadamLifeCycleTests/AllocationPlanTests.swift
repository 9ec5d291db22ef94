import QadamEvidence
import QadamLifeCycle
import QadamUnits
import Testing

@Suite struct AllocationPlanTests {
    /// 1 run of the smelter: 30 kg zinc, 10 kg lead, 50 kg acid from 200 kWh (1 kg each) and 50 kg of its own;
    /// a kilogram of acid from the market costs 0.1 kg.
    private func smelter(_ rule: String) throws -> ProductSystem {
        var s = Small()
        try s.process("zinc", makes: 30)
        try s.row("zinc", .output, .technosphere, "lead", 10, "kg")
        try s.row("zinc", .output, .technosphere, "acid", 50, "kg")
        try s.process("power", .consumer, .kind(.energy), makes: 1, "kWh")
        try s.uses("zinc", "power", 200, "kWh")
        try s.emits("zinc", 50)
        try s.emits("power", 1)
        try s.process("market", makes: 1, "t")
        try s.emits("market", 100)
        try s.process("fertiliser")
        try s.row("fertiliser", .input, .technosphere, "acid", 2, "kg", provider: .process("zinc"))
        var system = s.system
        let metals = AllocationRule.Group(outputs: ["zinc", "lead"], by: .mass)
        system.allocation = AllocationPlan(
            standard: rule,
            rules: [
                AllocationRule(id: "mass", method: .property("mass")),
                AllocationRule(
                    id: "hybrid",
                    method: .hybrid(between: .mass, groups: [metals, .init(outputs: ["acid"], by: nil)])
                ),
            ],
            avoided: [AvoidedProduct(flow: "acid", process: "market", replaces: "market")]
        )
        return system
    }

    private func products(_ system: ProductSystem) throws -> [String: Double] {
        let (model, found) = LifeCycleModel.build(system)
        #expect(found.isEmpty)
        let made = try #require(model)
        let products = try #require(made.intensities(under: Small.potentials).products)
        return Dictionary(uniqueKeysWithValues: products.map { ($0.flow, $0.kilogramsCO2e) })
    }

    @Test func losesNothingByMass() throws {
        let found = try products(smelter("mass"))
        for metal in ["zinc", "lead", "acid"] {
            #expect(abs(found[metal, default: .nan] - 250.0 / 90) < 1e-12)
        }
    }

    /// By hand: 250 − 50·0.1 = 245 kg for 40 kg of metal; acid counts as what it replaces.
    @Test func creditsWhatTheAcidReplaces() throws {
        let found = try products(smelter("hybrid"))
        #expect(abs(found["zinc", default: .nan] - 245.0 / 40) < 1e-12)
        #expect(abs(found["lead", default: .nan] - 245.0 / 40) < 1e-12)
        #expect(abs(found["acid", default: .nan] - 0.1) < 1e-15)
        #expect(abs(found["fertiliser", default: .nan] - 0.2) < 1e-15)
    }

    /// kg CO2 of a kilogram of each product of the study seen as a database.
    private func stored(_ system: ProductSystem) throws -> [String: Double] {
        let database = system.database(named: "study")
        let (engine, found) = LifeCycleEngine.prepare(database, amounts: database.exchanges.amount)
        #expect(found.isEmpty)
        let made = try #require(engine)
        let weights = [Double](repeating: 1, count: made.system.elementaryFlows.count)
        let category = CategoryWeights(id: "all", unit: "kg", weights: weights)
        let values = try #require(made.intensities([category]).values?.first)
        return Dictionary(
            uniqueKeysWithValues: values.indices.map { (made.flow(ofColumn: $0).id, values[$0]) }
        )
    }

    /// By hand as above: 245/40 a kilogram of metal, 0.1 of acid, 0.2 of the fertiliser that takes two of it.
    @Test func givesTheSameAsADatabase() throws {
        let credited = try stored(smelter("hybrid"))
        for (flow, expected) in [
            ("zinc", 245.0 / 40), ("lead", 245.0 / 40), ("acid", 0.1), ("fertiliser", 0.2),
        ] {
            #expect(abs(credited[flow, default: .nan] - expected) < 1e-12)
        }
        let mass = try stored(smelter("mass"))
        #expect(abs(mass["fertiliser", default: .nan] - 2 * 250.0 / 90) < 1e-12)
    }

    /// By hand: of the 200 kWh, rows 4 and 5 of the smelter, 0.5, 0.2 and 0.3 go to zinc, lead and acid; the 50 kg of its own by
    /// mass, 30 : 10 : 50 of 90. Zinc (100 + 50·30/90)/30, lead (40 + 50·10/90)/10, acid (60 + 50·50/90)/50.
    private func causal(_ shares: [(String, Double)]) throws -> ProductSystem {
        var system = try smelter("causal")
        let row = try #require(system.exchanges.first { $0.process == "zinc" && $0.flow.id == "power" }).row
        system.allocation?.rules.append(AllocationRule(id: "causal", method: .causal(otherwise: .mass)))
        system.allocation?.causes = shares.map {
            CausalShare(process: "zinc", row: row, output: $0.0, share: $0.1)
        }
        return system
    }

    @Test func dividesRowByRowWhereTheCauseIsStated() throws {
        let system = try causal([("zinc", 0.5), ("lead", 0.2), ("acid", 0.3)])
        let expected = [
            "zinc": (100 + 50 * 30.0 / 90) / 30, "lead": (40 + 50 * 10.0 / 90) / 10,
            "acid": (60 + 50 * 50.0 / 90) / 50,
        ]
        let (found, database) = (try products(system), try stored(system))
        for (flow, value) in expected {
            #expect(abs(found[flow, default: .nan] - value) < 1e-12)
            #expect(abs(database[flow, default: .nan] - value) < 1e-12)
        }
        let model = try #require(LifeCycleModel.build(system).model)
        let result = model.footprint(of: try Small.product("zinc"), under: Small.potentials)
        let record = try #require(result.footprint?.allocation?.first)
        let factors = try #require(record.rows?.first?.factors)
        for (factor, share) in zip(factors, [0.5, 0.2, 0.3]) { #expect(abs(factor - share) < 1e-15) }
        #expect(factors.count == 3 && factors.reduce(0, +) == 1)
        #expect(abs(try #require(result.footprint).total - expected["zinc", default: .nan]) < 1e-12)
    }

    @Test func refusesCausesThatAreWrong() throws {
        let codes = { (shares: [(String, Double)]) in
            LifeCycleModel.build(try self.causal(shares)).diagnostics.map(\.code)
        }
        #expect(try codes([("zinc", 0.5)]) == ["LCA-0622"])
        #expect(try codes([("zinc", 0.5), ("tin", 0.5)]) == ["LCA-0621"])
        var system = try causal([("zinc", 1)])
        system.allocation?.causes[0].row = 99
        #expect(LifeCycleModel.build(system).diagnostics.map(\.code).contains("LCA-0623"))
    }

    /// A wrong price of a flow that two processes make is one finding at the price, and the users of both say nothing.
    @Test(arguments: ["-2", "2 USD", "0"]) func saysABadPriceOnce(_ price: String) throws {
        var system = try smelter("value")
        var other = try smelter("value").exchanges.filter { $0.process == "zinc" }
        for k in other.indices { other[k].process = "other" }
        system.exchanges += other
        system.processes.append(
            LifeCycleProcess(id: "other", name: "other", stage: .stage(.production), kind: .kind(.process))
        )
        system.allocation?.rules.append(AllocationRule(id: "value", method: .economic))
        let unit = price == "2 USD" ? "USD" : "USD/kg"
        let value = price == "2 USD" ? 2 : try #require(Double(price))
        // zero: nothing of the smelter is worth anything
        let rest = price == "0" ? 0.0 : 3
        system.allocation?.prices = try [
            ("zinc", rest, "USD/kg"), ("lead", value, unit), ("acid", rest, "USD/kg"),
        ]
        .enumerated().map { index, item in
            CoProductPrice(
                flow: item.0,
                year: 2020,
                price: try Amount(item.1, item.2),
                place: .file("prices.csv", row: index + 2)
            )
        }
        let found = LifeCycleModel.build(system).diagnostics
        switch price {
        // one a process: nothing to divide by
        case "0": #expect(found.map(\.code) == ["LCA-0606", "LCA-0606"])
        case "-2": #expect(found.map(\.code) == ["LCA-0604"] && found[0].place == .file("prices.csv", row: 3))
        default: #expect(found.map(\.code) == ["LCA-0614"] && found[0].place == .file("prices.csv", row: 3))
        }
    }

    @Test func freezesTheDivisionWithTheFootprint() throws {
        let model = try #require(LifeCycleModel.build(smelter("hybrid")).model)
        let result = model.footprint(of: try Small.product("zinc"), under: Small.potentials)
        let footprint = try #require(result.footprint)
        #expect(footprint.allocationRule == "hybrid")
        let record = try #require(footprint.allocation?.first)
        #expect(record.shares.map(\.factor) == [0.75, 0.25, 0])
        #expect(record.shares[2].avoided?.process == "market")
        #expect(abs(footprint.total - 245.0 / 40) < 1e-12)
        #expect(footprint.reconciliation < 1e-9)
        // the power of one kilogram of metal, and the credit of the acid
        #expect(footprint.inputs.contains { $0.flow == "market" && $0.kilogramsCO2e < 0 })
    }

    @Test func changesTheDefaultButKeepsDepartures() throws {
        var system = try smelter("mass")
        system.allocation?.departures = [.init(process: "zinc", rule: "hybrid")]
        let changed = try #require(system.dividing(by: "published").system)
        #expect(changed.allocation?.rule(ofProcess: "zinc")?.id == "hybrid")
        #expect(system.dividing(by: "unknown").diagnostics.map(\.code) == ["LCA-0615"])
    }

    @Test func namesRulesAndProcessesThatAreNotThere() throws {
        var system = try smelter("nothing")
        #expect(LifeCycleModel.build(system).diagnostics.contains { $0.code == "LCA-0615" })
        system = try smelter("mass")
        system.allocation?.departures = [.init(process: "nobody", rule: "mass")]
        #expect(LifeCycleModel.build(system).diagnostics.map(\.code) == ["LCA-0617"])
        system = try smelter("hybrid")
        system.allocation?.avoided[0].process = "nobody"
        #expect(LifeCycleModel.build(system).diagnostics.contains { $0.code == "LCA-0616" })
    }
}
