import Foundation
import QadamEvidence
import QadamExchange
import QadamFactors
import QadamLifeCycle
import QadamUnits
import Testing

/// A study and the same study as a database give one number for one product, whatever rule divides its burden.
@Suite struct StudyDatabaseTests {
    private static let examples = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Examples")

    private func study(_ name: String) throws -> ProductSystem {
        let outcome = LifeCycleTables.read(folder: Self.examples.appending(path: name).path())
        #expect(outcome.diagnostics.allSatisfy { $0.severity != .error })
        return try #require(outcome.system)
    }

    private func engine(_ system: ProductSystem) throws -> LifeCycleEngine {
        let database = system.database(named: "study")
        let (engine, found) = LifeCycleEngine.prepare(database, amounts: database.exchanges.amount)
        // no process is left undivided, no co-product is taken for nothing
        #expect(Set(found.map(\.code)).isDisjoint(with: ["LCA-1012", "LCA-1017", "LCA-1020"]))
        return try #require(engine, "\(found)")
    }

    /// kg CO2e of one reference unit of every product of the engine.
    private func intensities(_ engine: LifeCycleEngine, _ potentials: Characterization) throws -> [Double] {
        let weights = engine.system.elementaryFlows.map { flow in
            engine.database.flows[Int(flow)].gas.flatMap { potentials.potentials[$0]?.value } ?? 0
        }
        let category = CategoryWeights(id: "total", unit: potentials.unit, weights: weights)
        return try #require(engine.intensities([category]).values?.first)
    }

    private func expectOneNumber(_ system: ProductSystem, products: Int, _ what: String) throws {
        let potentials = Characterization(.ar5)
        let model = try #require(LifeCycleModel.build(system).model)
        let expected = try #require(model.intensities(under: potentials).products)
        let engine = try engine(system)
        let found = try intensities(engine, potentials)
        #expect(expected.count == products, "\(what)")
        for product in expected {
            guard case .column(let column) = engine.product(withID: "\(product.process)/\(product.flow)")
            else {
                Issue.record("\(what): \(product.process)/\(product.flow) is not in the database")
                continue
            }
            let factor = try #require(engine.factor(ofUnit: product.unit, forColumn: column))
            let value = found[column] * factor
            #expect(
                abs(value - product.kilogramsCO2e) <= 1e-9 * abs(product.kilogramsCO2e),
                "\(what), \(product.process)/\(product.flow): \(value), study \(product.kilogramsCO2e)"
            )
        }
    }

    @Test func givesTheMetalsExample() throws {
        let system = try study("metals")
        try expectOneNumber(
            system,
            products: try #require(LifeCycleModel.build(system).model).columnCount,
            "metals"
        )
    }

    @Test(arguments: ["expansion", "hybrid", "mass", "metal", "value", "value-2019", "causal"])
    func givesThePolymetalExample(_ rule: String) throws {
        let system = try #require(try study("polymetal").dividing(by: rule).system)
        let outputs = system.exchanges.count(where: \.isProduct)
        // over the chain: a run of each of its units, and each of its twelve products
        let processes = system.processes.count
        try expectOneNumber(system, products: rule == "expansion" ? processes + 12 : outputs, rule)
        // the asked products too, in their functional units
        for product in system.products {
            #expect(system.exchanges.contains { $0.process == product.process && $0.flow.id == product.flow })
        }
    }

    /// Zinc of the study as its rule has it, kg CO2e/kg by scipy (`Examples/worked/polymetal-scipy.json`), through
    /// both ways.
    @Test func givesZincByTheRuleOfTheStudy() throws {
        let system = try study("polymetal")
        let engine = try engine(system)
        let found = try intensities(engine, Characterization(.ar5))
        guard case .column(let column) = engine.product(withID: "electrolysis/zinc") else {
            Issue.record("no zinc")
            return
        }
        let path = Self.examples.appending(path: "worked/polymetal-scipy.json")
        let json = try JSONSerialization.jsonObject(with: Data(contentsOf: path)) as? [String: Any]
        let rules = try #require(json?["kgCO2e_per_kg"] as? [String: [String: Double]])
        let peer = try #require(rules["hybrid"]?["zinc"])
        #expect(abs(found[column] - peer) <= 1e-9 * peer)
        let product = try #require(system.product("zinc"))
        let model = try #require(LifeCycleModel.build(system).model)
        let footprint = try #require(model.footprint(of: product, under: Characterization(.ar5)).footprint)
        #expect(abs(footprint.total / 1000 - peer) <= 1e-9 * peer)
    }

    /// Every product under every rule has a number or the reason why there is none.
    @Test func showsEveryRuleForEveryCoProduct() throws {
        let system = try study("polymetal")
        let rules = try #require(system.allocation).rules.map(\.id)
        #expect(rules == ["expansion", "mass", "metal", "value", "value-2019", "hybrid", "causal"])
        let spreads = system.spreads(of: system.products, under: rules, Characterization(.ar5))
        #expect(spreads.count == system.products.count)
        for spread in spreads {
            #expect(spread.outcomes.map(\.rule) == rules)
            for outcome in spread.outcomes { #expect((outcome.total == nil) == !outcome.reasons.isEmpty) }
        }
        let zinc = try #require(spreads.first { $0.product == "zinc" })
        #expect(zinc.outcomes.allSatisfy { $0.total != nil })
        // three concentrates of one flotation, and nobody else makes any: the chain is expanded, by scipy the same
        let path = Self.examples.appending(path: "worked/polymetal-scipy.json")
        let json = try JSONSerialization.jsonObject(with: Data(contentsOf: path)) as? [String: Any]
        let expanded = try #require((json?["kgCO2e_per_kg"] as? [String: [String: Double]])?["expansion"])
        var compared = 0
        for (product, spread) in zip(system.products, spreads) {
            guard let peer = expanded[product.flow] else { continue }
            let total = try #require(spread.outcomes[0].total) / product.functionalUnit.value
            let scale = try Amount(1, product.functionalUnit.unit.symbol).converted(
                to: UnitRegistry.standard.unit("kg")
            ).value
            #expect(
                abs(total / scale - peer) <= 1e-9 * peer,
                "\(product.id): \(total / scale), scipy \(peer)"
            )
            compared += 1
        }
        #expect(compared == 14)
        let gold = try #require(spreads.first { $0.product == "gold" })
        #expect(try #require(gold.ratio) > 1000)
        // scrap needs no process that the rule fails for
        let scrap = try #require(spreads.first { $0.product == "zinc-secondary" })
        #expect(scrap.outcomes.allSatisfy { $0.total != nil })
    }

    /// The mean of five years and its sources stand with the result.
    @Test func freezesTheWindowOfPrices() throws {
        let system = try #require(try study("polymetal").dividing(by: "value").system)
        let model = try #require(LifeCycleModel.build(system).model)
        let gold = try #require(system.product("gold"))
        let footprint = try #require(model.footprint(of: gold, under: Characterization(.ar5)).footprint)
        let record = try #require(footprint.allocation?.first { $0.process == "dore-refinery" })
        #expect(record.window == 2011...2015 && record.currency == "USD")
        let value = try #require(record.shares.first { $0.flow == "gold" }?.values.first)
        #expect(value.prices.map(\.year) == [2011, 2012, 2013, 2014, 2015])
        let mean = (50567.26397 + 53780.08343 + 45486.81036 + 40813.70612 + 37401.87383) / 5
        #expect(abs(value.perUnit - mean) < 1e-9 * mean)
        #expect(value.prices.allSatisfy { $0.citation?.reference == "theler2020.prices" })
    }
}
