import QadamEvidence
import QadamFactors
import QadamOptimize
import QadamUnits
import QadamWaste
import Testing

/// Plans whose optimum is derived beside the test.
@Suite struct PlanTests {
    /// 100 t a year; landfill 10 a tonne and 1 t CO2e, recycling 30 and 0.2 (60 t), composting 20 and 0.5 (50 t).
    static func input(years: Int = 1, rate: Double = 0) -> WastePlanInput {
        func constant(_ value: Double) -> [Double] { [Double](repeating: value, count: years) }
        func pair(_ route: String, _ cost: Double, _ emitted: Double) -> PlannedPair {
            PlannedPair(
                stream: "mixed",
                route: route,
                cost: constant(cost),
                emissionsByAge: [emitted],
                diverted: route == "tip" ? 0 : 1,
                recycled: route == "mill" ? 1 : 0,
                landfilled: route == "tip" ? 1 : 0
            )
        }
        func route(_ id: String, _ kind: RouteKind, _ capacity: Double?) -> PlannedRoute {
            PlannedRoute(id: id, name: Sample.name(id), kind: kind, capacity: capacity.map(constant))
        }
        return WastePlanInput(
            years: Array(2030..<(2030 + years)),
            streams: [PlannedStream(id: "mixed", name: Sample.name("mixed"), tonnes: constant(100))],
            routes: [
                route("tip", .landfill, nil), route("mill", .recycling, 60), route("heap", .composting, 50),
            ],
            pairs: [pair("tip", 10, 1), pair("mill", 30, 0.2), pair("heap", 20, 0.5)],
            legacyEmissions: constant(0),
            rate: rate,
            currency: "KZT{2024}"
        )
    }

    private func solve(_ input: WastePlanInput) throws -> WastePlan {
        let plan = try WastePlan.solve(input)
        #expect(plan.findings == [] && plan.status == .optimal)
        return plan
    }

    private func tonnes(_ plan: WastePlan, _ route: String, _ year: Int = 2030) -> Double {
        plan.flows.first { $0.route == route && $0.year == year }.map(\.tonnes) ?? 0
    }

    @Test func withoutTargetsTheCheapestRouteTakesAll() throws {
        let plan = try solve(Self.input())
        #expect(agree(plan.discountedCost, 1000))
        #expect(plan.flows.map(\.route) == ["tip"])
        #expect(plan.years[0].priceOfEmissions == nil)
    }

    @Test func aRecyclingTargetTakesTheDearerRoute() throws {
        // 40 t · 30 + 60 t · 10 = 1800.
        var input = Self.input()
        input.targets.recycling = [0: 0.4]
        let plan = try solve(input)
        #expect(agree(plan.discountedCost, 1800))
        #expect(agree(plan.years[0].recycled, 40) && agree(plan.years[0].landfilled, 60))
    }

    @Test func anEmissionLimitTakesTheCheapestTonneFirst() throws {
        // From landfill: composting avoids 0.5 t CO2e for 10 (20 a tonne), recycling 0.8 for 20 (25 a tonne). To come from
        // 100 to 60 t CO2e: all 50 t of composting avoid 25, then 18.75 t of recycling avoid 15.
        // 50 · 20 + 18.75 · 30 + 31.25 · 10 = 1875. One more t CO2e would save the 25 of recycling.
        var input = Self.input()
        input.targets.emissions = [0: 60]
        let plan = try solve(input)
        #expect(agree(plan.discountedCost, 1875, 1e-7))
        #expect(agree(tonnes(plan, "heap"), 50, 1e-7) && agree(tonnes(plan, "mill"), 18.75, 1e-7))
        #expect(agree(plan.years[0].emitted, 60, 1e-7))
        #expect(agree(plan.years[0].priceOfEmissions, 25, 1e-7))
    }

    @Test func aLandfillLimitAndDiversionAreTwoSidesOfOne() throws {
        // 70 t elsewhere: 50 composted, 20 recycled: 50 · 20 + 20 · 30 + 30 · 10 = 1900; a tonne more in the landfill saves 20.
        var limit = Self.input()
        limit.targets.landfill = [0: 30]
        let first = try solve(limit)
        #expect(agree(first.discountedCost, 1900))
        #expect(agree(first.years[0].priceOfLandfill, 20, 1e-7))
        var share = Self.input()
        share.targets.diversion = [0: 0.7]
        #expect(agree(try solve(share).discountedCost, 1900))
    }

    @Test func laterYearsWeighLess() throws {
        // Two years of 1000, each in its middle, at 10 %: 1000 · (1.1^−0.5 + 1.1^−1.5).
        let plan = try solve(Self.input(years: 2, rate: 0.1))
        #expect(agree(plan.discountedCost, 1000 * (0.9534625892455924 + 0.8667841720414476)))
        #expect(plan.years.map(\.running) == [1000, 1000])
    }

    @Test func aLandfillEmitsLaterWhatItTookEarlier() throws {
        // The tip gives off 0.5 t CO2e in the year after the deposit and 0.25 in the next. With a limit of 40 t in the second
        // year, only 80 t may be buried in the first; the rest, 20 t, is composted at 10 more a tonne and 0.5 t CO2e in
        // its own year. In the second year everything is buried again: it emits after the plan.
        var input = Self.input(years: 2)
        input.pairs[0] = PlannedPair(
            stream: "mixed",
            route: "tip",
            cost: [10, 10],
            emissionsByAge: [0, 0.5, 0.25],
            diverted: 0,
            recycled: 0,
            landfilled: 1
        )
        input.targets.emissions = [1: 40]
        let plan = try solve(input)
        #expect(agree(tonnes(plan, "tip", 2030), 80, 1e-7) && agree(tonnes(plan, "heap", 2030), 20, 1e-7))
        #expect(agree(tonnes(plan, "tip", 2031), 100, 1e-7))
        #expect(agree(plan.discountedCost, 2200, 1e-7))
        #expect(agree(plan.years[0].emitted, 10, 1e-7) && agree(plan.years[1].emitted, 40, 1e-7))
        // Older waste takes its part of the limit: 10 t of it leave 60 t for the tip.
        input.legacyEmissions = [0, 10]
        let tighter = try solve(input)
        #expect(agree(tonnes(tighter, "tip", 2030), 60, 1e-7))
        #expect(agree(tighter.years[1].emitted, 40, 1e-7))
    }

    @Test func buildsCapacityWhereATargetAsksForIt() throws {
        // 80 t to be recycled, 60 t of capacity: 20 t/yr are built for 100 a tonne with a life of 2 years and no interest: 50
        // a tonne and year. One year: 80 · 30 + 20 · 10 + 20 · 50 = 3600.
        var input = Self.input()
        input.targets.recycling = [0: 0.8]
        input.routes[1] = PlannedRoute(
            id: "mill",
            name: Sample.name("mill"),
            kind: .recycling,
            capacity: [60],
            expansion: PlannedRoute.Expansion(investmentPerTonne: 100, life: 2, most: 100)
        )
        let plan = try solve(input)
        #expect(agree(plan.discountedCost, 3600))
        #expect(plan.works.map(\.route) == ["mill"] && agree(plan.works[0].tonnesPerYear, 20))
        #expect(agree(plan.years[0].capital, 1000) && agree(plan.years[0].running, 2600))
    }

    @Test func whatIsBuiltStandsForItsLife() throws {
        // Three years, life 2: built in the first for two years and again in the third; 20 t/yr · 50 · 3 years of payment.
        var input = Self.input(years: 3)
        input.targets.recycling = [0: 0.8, 1: 0.8, 2: 0.8]
        input.routes[1] = PlannedRoute(
            id: "mill",
            name: Sample.name("mill"),
            kind: .recycling,
            capacity: [60, 60, 60],
            expansion: PlannedRoute.Expansion(investmentPerTonne: 100, life: 2, most: 100)
        )
        let plan = try solve(input)
        #expect(agree(plan.discountedCost, 3 * 3600))
        #expect(plan.years.allSatisfy { agree($0.capital, 1000) })
    }

    @Test(arguments: [0.5, 3.0, 1000.0])
    func plansScaleWithTheWaste(factor: Double) throws {
        var input = Self.input()
        input.targets.emissions = [0: 60]
        let small = try #require(try solve(input).discountedCost)
        input.streams = [PlannedStream(id: "mixed", name: Sample.name("mixed"), tonnes: [100 * factor])]
        input.routes = input.routes.map {
            PlannedRoute(id: $0.id, name: $0.name, kind: $0.kind, capacity: $0.capacity?.map { $0 * factor })
        }
        input.targets.emissions = [0: 60 * factor]
        #expect(agree(try solve(input).discountedCost, small * factor, 1e-7))
    }

    @Test func everyTonneGoesSomewhere() throws {
        var input = Self.input(years: 3)
        input.targets.diversion = [0: 0.1, 1: 0.5, 2: 0.9]
        let plan = try solve(input)
        for year in plan.years {
            let sum = plan.flows.filter { $0.year == year.year }.reduce(0) { $0 + $1.tonnes }
            #expect(agree(sum, year.waste, 1e-7))
            #expect(agree(year.diverted + year.landfilled, year.waste, 1e-7))
        }
    }
}

@Suite struct PlanClashTests {
    private func findings(_ change: (inout WastePlanInput) -> Void) throws -> [Diagnostic] {
        var input = PlanTests.input()
        change(&input)
        let plan = try WastePlan.solve(input)
        #expect(plan.status == .infeasible)
        return Wording.checked(plan.findings)
    }

    private func codes(_ findings: [Diagnostic]) -> [String] {
        findings.map(\.code).filter { $0 != "WST-0508" }
    }

    @Test func saysByHowMuchATargetIsShort() throws {
        // Recycling and composting hold 110 t, the mill 60: a target of 70 % recycling is 10 t short.
        let recycling = try findings { $0.targets.recycling = [0: 0.7] }
        #expect(codes(recycling) == ["WST-0507"])
        #expect(recycling[0].arguments["most"] == .share(0.6))
        // All composted and recycled: 50 · 0.2 + 50 · 0.5… the least is 60 · 0.2 + 40 · 0.5 = 32 t CO2e.
        let emissions = try findings { $0.targets.emissions = [0: 20] }
        #expect(codes(emissions) == ["WST-0504"])
        guard case .amount(let lowest, _)? = emissions[0].arguments["lowest"] else {
            Issue.record("no figure")
            return
        }
        #expect(agree(lowest, 32, 1e-6))
    }

    @Test func namesWasteWithoutCapacityAndShortDiversion() throws {
        func limited(_ input: inout WastePlanInput) {
            input.routes[0] = PlannedRoute(
                id: "tip",
                name: Sample.name("tip"),
                kind: .landfill,
                capacity: [100]
            )
            input.routes[1] = PlannedRoute(
                id: "mill",
                name: Sample.name("mill"),
                kind: .recycling,
                capacity: [30]
            )
        }
        // 30 + 50 t can be diverted, 90 are asked for.
        let diversion = try findings {
            limited(&$0)
            $0.targets.diversion = [0: 0.9]
        }
        #expect(codes(diversion) == ["WST-0502"])
        // At most 10 t may be buried, but 20 have to be.
        let landfill = try findings {
            limited(&$0)
            $0.targets.landfill = [0: 10]
        }
        #expect(codes(landfill) == ["WST-0503"])
        // No landfill at all: 20 t find no route.
        let homeless = try findings {
            limited(&$0)
            $0.routes[0] = PlannedRoute(id: "tip", name: Sample.name("tip"), kind: .landfill, capacity: [0])
        }
        #expect(codes(homeless) == ["WST-0501"])
        #expect(homeless[0].arguments["mass"] == .amount(20, unit: "t"))
    }

    @Test func namesLimitsThatCannotHoldTogether() throws {
        let clash = try findings { $0.targets.recycling = [0: 0.7] }.filter { $0.code == "WST-0508" }
        let what = clash.compactMap { finding -> String? in
            if case .message(let message)? = finding.arguments["what"] { return message.key }
            return nil
        }
        #expect(Set(what) == ["waste.clash.recycling", "waste.clash.capacity"])
        // Each subject has its sentence.
        let built = try findings {
            $0.targets.recycling = [0: 0.9]
            $0.routes[1] = PlannedRoute(
                id: "mill",
                name: Sample.name("mill"),
                kind: .recycling,
                capacity: [60],
                expansion: PlannedRoute.Expansion(investmentPerTonne: 1, life: 1, most: 10)
            )
        }
        #expect(codes(built) == ["WST-0507"])
        #expect(
            built.contains {
                $0.arguments["what"]
                    == .message(Message("waste.clash.expansion", ["name": .name(Sample.name("mill"))]))
            }
        )
    }

    @Test func aSolverThatIsStoppedSaysSo() throws {
        var input = PlanTests.input()
        input.targets.emissions = [0: 60]
        let options = SolverOptions(
            method: .simplex,
            presolve: .off,
            additional: ["simplex_iteration_limit": .integer(0)]
        )
        let plan = try WastePlan.solve(input, options: options)
        #expect(plan.status == .unknown)
        #expect(Wording.checked(plan.findings).map(\.code) == ["WST-0506"])
    }

    @Test func impossiblePlansAreRefusedBeforeTheyAreSolved() throws {
        func codes(_ change: (inout WastePlanInput) -> Void) throws -> Set<String> {
            var input = PlanTests.input()
            change(&input)
            let plan = try WastePlan.solve(input)
            #expect(plan.status == .unknown)
            return Set(Wording.checked(plan.findings).map(\.code))
        }
        func stream(_ id: String, _ tonnes: [Double]) -> PlannedStream {
            PlannedStream(id: id, name: Sample.name(id), tonnes: tonnes)
        }
        #expect(try codes { $0.streams = [stream("mixed", [1, 2])] } == ["WST-0511"])
        #expect(try codes { $0.years = [] }.contains("WST-0511"))
        #expect(try codes { $0.legacyEmissions = [] } == ["WST-0511"])
        #expect(try codes { $0.targets.landfill = [3: 1] } == ["WST-0511"])
        #expect(try codes { $0.streams = [stream("mixed", [-1])] } == ["WST-0512"])
        #expect(try codes { $0.targets.diversion = [0: 1.2] } == ["WST-0512"])
        #expect(try codes { $0.targets.emissions = [0: -1] } == ["WST-0512"])
        #expect(try codes { $0.streams = [stream("mixed", [1]), stream("lost", [1])] } == ["WST-0515"])
        #expect(try codes { $0.streams = [stream("other", [1])] } == ["WST-0513", "WST-0515"])
        #expect(try codes { $0.pairs.append($0.pairs[0]) } == ["WST-0514"])
        #expect(try codes { $0.rate = -2 } == ["WST-0512"])
    }
}

@Suite struct PlannedPairTests {
    private func pair(_ option: WasteOption, boundary: WasteBoundary = .fullChain, byYear: Bool = false)
        -> (
            PlannedPair?, [String]
        )
    {
        let found = PlannedPair.from(
            option,
            stream: "food",
            composition: WasteComposition([.food: 1], source: "sorting"),
            boundary: boundary,
            terms: OptionTests.terms,
            years: 3,
            landfillByYear: byYear
        )
        return (found.pair, Wording.checked(found.findings).map(\.code))
    }

    @Test func anOptionBecomesAPairOfAPlan() throws {
        let (found, codes) = pair(
            try OptionTests.composting(
                OptionTests.costs(gate: 100, operation: 1500, fixed: 7, investment: 50),
                life: 3
            )
        )
        #expect(codes == [])
        let compost = try #require(found)
        // 100 + 500 + 1500 a tonne: fixed cost and investment belong to the capacity.
        #expect(compost.cost == [2100, 2100, 2100])
        // 4 · 28 + 0.24 · 265 + 10 km · 0.1 = 176.6 kg.
        #expect(agree(compost.emissionsByAge[0], 0.1766))
        #expect(agree(compost.diverted, 0.9) && agree(compost.landfilled, 0.1) && compost.recycled == 0)
        // 1 t of food: 50 kg CH4 · 28 and 1 kg of transport, at once or from the next year on with k = 0.06.
        let landfill = try OptionTests.landfill(OptionTests.costs(gate: 1))
        let (atOnce, _) = pair(filled(landfill))
        #expect(agree(atOnce?.emissionsByAge[0], 1.401))
        #expect(atOnce?.landfilled == 1 && atOnce?.diverted == 0)
        let (byYear, _) = pair(filled(landfill), byYear: true)
        let release = try #require(byYear).emissionsByAge
        #expect(release.count == 3)
        #expect(agree(release[0], 0.001))
        #expect(agree(release[1], 1.4 * 0.05823546641575128))
        #expect(agree(release[2], 1.4 * 0.05823546641575128 * 0.9417645335842487))
    }

    /// The landfill leaves nothing else.
    private func filled(_ option: WasteOption) -> WasteOption {
        WasteOption(
            id: option.id,
            name: option.name,
            route: option.route,
            costs: option.costs,
            hazardousResidue: 0,
            otherResidue: 0
        )
    }

    @Test func whatIsNotKnownCannotBePlanned() throws {
        #expect(
            try pair(OptionTests.composting(OptionTests.costs(gate: 1), residues: false)).1 == ["WST-0517"]
        )
        let full = try OptionTests.composting(OptionTests.costs(gate: 1))
        let open = WasteOption(
            id: "compost",
            name: full.name,
            route: TreatmentRoute(
                id: "compost",
                name: full.name,
                kind: .composting,
                parts: [.process: .method("composting", Composting.defaults)]
            ),
            costs: full.costs,
            hazardousResidue: 0,
            otherResidue: 0
        )
        #expect(pair(open).1 == ["WST-0516"])
        #expect(pair(open, boundary: .process).0 != nil)
    }
}
