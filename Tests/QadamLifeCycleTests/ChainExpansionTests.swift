import QadamEvidence
import QadamLifeCycle
import QadamUnits
import Testing

/// One run of the mine: 4 kg of concentrate a (flow `mine`), 2 kg of concentrate b, 10 kg CO2. Smelter a turns 2 kg of a into
/// 1 kg of metal (flow `a`) and 0.5 kg of dross, 3 kg CO2; smelter b turns 1 kg of b, 0.5 kg of dross and 0.1 kg of
/// metal a into 0.4 kg of metal b, 2 kg CO2. So one run of the mine goes with two of each smelter: 20 kg CO2, 1.8 kg of a
/// and 0.8 kg of b. The world makes a with 3, b with 5 kg CO2 a kilogram.
@Suite struct ChainExpansionTests {
    private func chain(
        intoB concentrate: Double = 1,
        ofA metal: Double = 0.1,
        replaced: [String] = ["a", "b"],
        _ more: (inout Small) throws -> Void = { _ in }
    ) throws -> ProductSystem {
        var s = Small()
        try s.process("mine", .stage(.extraction), makes: 4)
        try s.row("mine", .output, .technosphere, "b-concentrate", 2, "kg")
        try s.emits("mine", 10)
        try s.process("a")
        try s.row("a", .output, .technosphere, "dross", 0.5, "kg")
        try s.uses("a", "mine", 2)
        try s.emits("a", 3)
        try s.process("b", makes: 0.4)
        try s.row("b", .input, .technosphere, "b-concentrate", concentrate, "kg", provider: .process("mine"))
        try s.row("b", .input, .technosphere, "dross", 0.5, "kg", provider: .process("a"))
        try s.uses("b", "a", metal)
        try s.emits("b", 2)
        try s.process("world-a", makes: 1, "t")
        try s.emits("world-a", 3000)
        try s.process("world-b")
        try s.emits("world-b", 5)
        try s.process("roof")
        try s.uses("roof", "a", 2)
        try more(&s)
        var system = s.system
        system.allocation = AllocationPlan(
            standard: "expansion",
            rules: [
                AllocationRule(id: "expansion", method: .chain),
                AllocationRule(id: "mass", method: .property("mass")),
            ],
            avoided: replaced.map {
                AvoidedProduct(flow: $0, process: "world-\($0)", replaces: "world-\($0)")
            }
        )
        system.products = try ["a", "b", "roof"].map { flow in
            Product(
                id: flow,
                name: LocalizedName(en: flow),
                process: flow,
                flow: flow,
                functionalUnit: try Amount(1, "kg"),
                stage: .production,
                operatingTimes: []
            )
        }
        return system
    }

    private func outcomes(_ system: ProductSystem) -> [AllocationSpread.Outcome] {
        system.spreads(of: system.products, under: ["expansion"], Small.potentials).map { $0.outcomes[0] }
    }

    private func codes(_ system: ProductSystem) -> [[String]] {
        outcomes(system).map { $0.reasons.map(\.code) }
    }

    /// By hand: a (20 − 0.8·5)/1.8, b (20 − 1.8·3)/0.8.
    @Test func looksAtEachProductAsTheOneThatTheChainRunsFor() throws {
        let system = try chain()
        let found = outcomes(system)
        for (outcome, expected) in zip(found, [16 / 1.8, 14.6 / 0.8, 2 * 16 / 1.8]) {
            #expect(abs((outcome.total ?? .nan) - expected) < 1e-12 * expected)
        }
        let model = try #require(LifeCycleModel.build(system).model)
        let footprint = try #require(
            model.footprint(of: system.products[0], under: Small.potentials).footprint
        )
        // the mine keeps its stage: 10 of 20 kg of 1.8 kg of metal
        let extraction = footprint.stages.filter { $0.stage == .extraction }.reduce(0) {
            $0 + $1.processCO2e + $1.energyCO2e
        }
        #expect(abs(extraction - 10 / 1.8) < 1e-12)
        // what is credited is frozen with the result
        let record = try #require(footprint.allocation?.first { $0.process == "a.a" })
        #expect(record.sum == 1 && record.rule.method == .mainProduct("a"))
        let credited = record.shares.filter { $0.avoided != nil }
        #expect(credited.map(\.flow) == ["b"] && abs((credited.first?.amount ?? 0) - 0.8) < 1e-12)
    }

    /// The whole chain is the same under every rule: by mass its products carry 20 kg a run, so 20 − 0.8·λ_b = 1.8·λ_a.
    @Test func takesTheBurdenOfTheWholeChain() throws {
        let system = try chain()
        let mass = system.spreads(of: system.products, under: ["mass"], Small.potentials)
            .map { $0.outcomes[0].total ?? .nan }
        #expect(abs(1.8 * mass[0] + 0.8 * mass[1] - 20) < 1e-12)
    }

    @Test func givesTheSameAsADatabase() throws {
        let database = try chain().database(named: "study")
        let (engine, found) = LifeCycleEngine.prepare(database, amounts: database.exchanges.amount)
        #expect(found.isEmpty)
        let made = try #require(engine)
        let weights = [Double](repeating: 1, count: made.system.elementaryFlows.count)
        let values = try #require(
            made.intensities([CategoryWeights(id: "all", unit: "kg", weights: weights)]).values?.first
        )
        for (id, expected) in [("a.a/a", 16 / 1.8), ("b.b/b", 14.6 / 0.8), ("roof/roof", 2 * 16 / 1.8)] {
            guard case .column(let column) = made.product(withID: id) else {
                Issue.record("\(id) is not in the database")
                continue
            }
            #expect(abs(values[column] - expected) < 1e-12 * expected, "\(id)")
        }
    }

    @Test func namesWhatIsNotUsedUp() throws {
        let system = try chain(intoB: 0.9)
        #expect(codes(system) == [["LCA-0624"], ["LCA-0624"], ["LCA-0624"]])
        // smelter b takes more metal a than smelter a makes
        let greedy = try chain(ofA: 2)
        #expect(codes(greedy) == [["LCA-0624"], ["LCA-0624"], ["LCA-0624"]])
        guard case .amount(let made, _)? = outcomes(greedy)[0].reasons[0].arguments["made"],
            case .amount(let used, _)? = outcomes(greedy)[0].reasons[0].arguments["used"]
        else {
            Issue.record("no amounts")
            return
        }
        #expect(abs(made - 2) < 1e-12 && abs(used - 4) < 1e-12)
    }

    /// What is used inside a chain is subtracted from what leaves it: a row that cannot be is named, never passed over.
    @Test func namesARowThatCannotBeAdded() throws {
        var system = try chain()
        let metal = try #require(system.exchanges.firstIndex { $0.process == "b" && $0.flow.id == "a" })
        system.exchanges[metal].unit = try UnitRegistry.standard.unit("kWh")
        #expect(codes(system) == [["LCA-0106"], ["LCA-0106"], ["LCA-0106"]])
        system = try chain()
        system.exchanges[metal].amount = .nan
        #expect(codes(system) == [["LCA-0110"], ["LCA-0110"], ["LCA-0110"]])
        // a second maker of b counts it in another quantity
        let other = try chain { s in try s.row("a", .output, .technosphere, "b", 0.3, "kWh") }
        #expect(codes(other) == [["LCA-0106"], ["LCA-0106"], ["LCA-0106"]])
    }

    @Test func namesWhatNothingDetermines() throws {
        let system = try chain { s in
            try s.process("c")
            try s.row("c", .input, .technosphere, "dross", 0.5, "kg", provider: .process("a"))
            try s.row("c", .input, .technosphere, "b-concentrate", 1, "kg", provider: .process("mine"))
        }
        #expect(codes(system) == [["LCA-0625"], ["LCA-0625"], ["LCA-0625"]])
    }

    /// Nobody else makes b: it has a footprint of its own, and nothing that needs it credited has one.
    @Test func saysWhatCannotBeCredited() throws {
        let system = try chain(replaced: ["a"])
        #expect(codes(system) == [["LCA-0608"], [], ["LCA-0608"]])
        #expect(abs((outcomes(system)[1].total ?? .nan) - 14.6 / 0.8) < 1e-12)
    }

    /// Smelter a gives 0.3 kg of b a run as well: 2·0.3 + 2·0.4 = 1.4 kg of b leave the chain, wherever they are made.
    @Test func takesWhatTwoProcessesMakeAsOneProduct() throws {
        let system = try chain { s in try s.row("a", .output, .technosphere, "b", 0.3, "kg") }
        let found = outcomes(system)
        for (outcome, expected) in zip(found, [(20 - 1.4 * 5) / 1.8, 14.6 / 1.4, 2 * (20 - 1.4 * 5) / 1.8]) {
            #expect(abs((outcome.total ?? .nan) - expected) < 1e-12 * expected)
        }
    }

    @Test func isNoRuleOfASingleProcess() throws {
        var system = try chain()
        system.allocation?.standard = "mass"
        system.allocation?.departures = [.init(process: "mine", rule: "expansion")]
        #expect(LifeCycleModel.build(system).diagnostics.map(\.code).contains("LCA-0626"))
    }

    /// Two chains that share nothing: what is wrong with one does not touch the products of the other.
    @Test func keepsChainsApart() throws {
        let system = try chain { s in
            try s.process("other")
            try s.row("other", .output, .technosphere, "leftover", 1, "kg")
            try s.process("taker")
            try s.row("taker", .input, .technosphere, "leftover", 1, "kg", provider: .process("other"))
            try s.row("taker", .input, .technosphere, "other", 2, "kg", provider: .process("other"))
        }
        #expect(LifeCycleModel.build(system).diagnostics.map(\.code) == ["LCA-0624"])
        #expect(codes(system) == [[], [], []])
    }
}
