import Foundation
import QadamContainers
import QadamEvidence
import QadamOptimize
import QadamPathways
import QadamWorkspace
import Testing

/// Explanations, workbooks and comparisons of the energy model of the examples.
struct EnergyAnswerTests {
    private func bench() throws -> Bench {
        let bench = try Bench()
        let town = Bench.examples.appending(path: "town/data.txt").path
        _ = try bench.workspace.importEnergyModel(town, name: "town", keep: true, act: Bench.act)
        return bench
    }

    // MARK: - Explanations

    /// Every node with parts that are sums is their sum; a leaf that an attribute gives names its line of the file.
    /// The plan with the least emissions is explained too, and it is not the cheapest one.
    @Test func thePlanWithTheLeastEmissionsIsExplained() throws {
        let workspace = try bench().workspace
        let request = EnergyRequest(objective: .emissions, emission: "CO2")
        let plan = try #require(try workspace.solveEnergyModel(request).value)
        let cost = try #require(try workspace.explainEnergyModel(request, .cost(year: nil)).value?.value)
        #expect(abs(cost - plan.costByYear.reduce(0) { $0 + $1.total }) < 1e-9 * cost)
        let cheapest = try #require(try workspace.solveEnergyModel(EnergyRequest()).value?.objective)
        #expect(cost > 1.01 * cheapest)
    }

    /// Simplex and interior point find the same optimum, each the same digits every time.
    @Test func theAlgorithmDoesNotMatter() throws {
        let workspace = try bench().workspace
        let costs = try [SolverOptions.Method.simplex, .interiorPoint, .interiorPoint].map { method in
            try #require(try workspace.solveEnergyModel(EnergyRequest(method: method)).value?.objective)
        }
        #expect(abs(costs[0] - costs[1]) < 1e-7 * costs[0])
        #expect(costs[1] == costs[2])
    }

    @Test func theCostIsExplainedDownToLinesOfTheFile() throws {
        let workspace = try bench().workspace
        let plan = try #require(try workspace.solveEnergyModel(EnergyRequest()).value)
        let cost = try #require(try workspace.explainEnergyModel(EnergyRequest(), .cost(year: nil)).value)
        #expect(cost.value == plan.costByYear.reduce(0) { $0 + $1.total })
        for technology in cost.inputs {
            let sum = technology.inputs.reduce(0) { $0 + ($1.value ?? 0) }
            #expect(abs(sum - (technology.value ?? 0)) < 1e-9 * abs(sum))
            for kind in technology.inputs {
                for year in kind.inputs
                where year.inputs.count == 3 && kind.label.key == "energy.explain.kind" {
                    let product = year.inputs.reduce(1) { $0 * ($1.value ?? .nan) }
                    let value = abs(year.value ?? 0)
                    #expect(abs(product - value) < 1e-9 * max(1, value), "\(technology.label) \(year.label)")
                }
            }
        }
        let text = try String(
            contentsOf: Bench.examples.appending(path: "town/data.txt"),
            encoding: .utf8
        ).split(separator: "\n", omittingEmptySubsequences: false)
        let emissions = try #require(
            try workspace.explainEnergyModel(EnergyRequest(), .emission(nil, year: 2030)).value
        )
        let factor = try #require(emissions.inputs.first?.inputs.last)
        guard case .table(.file(let file, let line, _), _, let source)? = factor.origin, let line else {
            Issue.record("\(factor)")
            return
        }
        #expect(file.hasSuffix("data.txt") && source == "EmissionActivityRatio")
        #expect(text[line - 1].contains("0.0946") || text[line - 1].contains("0.0561"), "\(text[line - 1])")
        let amount = plan.emissionsByYear.first { $0.year == 2030 }?.amount
        #expect(abs((emissions.value ?? 0) - (amount ?? -1)) < 1e-9)
    }

    @Test func capacitiesAndPricesAreExplained() throws {
        let workspace = try bench().workspace
        let cap = try #require(EmissionCap("CO2=40"))
        let request = EnergyRequest(caps: [cap])
        let wind = try #require(
            try workspace.explainEnergyModel(request, .capacity("WIND", year: 2040)).value
        )
        let parts = wind.inputs.filter { $0.value != nil }.reduce(0) { $0 + ($1.value ?? 0) }
        #expect((wind.value ?? 0) > 0 && abs(parts - (wind.value ?? 0)) < 1e-9)
        let price = try #require(try workspace.explainEnergyModel(request, .price("ELC", year: 2030)).value)
        #expect((price.value ?? 0) > 0 && price.inputs.count == 4)
        for slice in price.inputs where !slice.inputs.isEmpty {
            let sum = slice.inputs.reduce(0) { $0 + ($1.value ?? 0) }
            #expect(abs(sum - (slice.value ?? 0)) < 1e-6 * max(1, abs(sum)), "\(slice.label)")
        }
        let limit = try #require(try workspace.explainEnergyModel(request, .price("CO2", year: nil)).value)
        #expect((limit.value ?? 0) > 0)
        // What is not there, a year without a period, and a price of what has no limit in that year or is none.
        for (figure, code) in [
            (EnergyFigure.capacity("MOON", year: 2030), "WSP-0163"), (.cost(year: 1999), "WSP-0621"),
            (.price("ELC", year: 1999), "WSP-0621"), (.price("CO2", year: 2030), "WSP-0620"),
            (.capacity("ELC", year: 2030), "WSP-0620"),
        ] {
            let answer = try workspace.explainEnergyModel(request, figure)
            #expect(answer.value == nil && answer.diagnostics.map(\.code) == [code])
        }
        let elsewhere = try workspace.explainEnergyModel(request, .cost(year: nil), region: "MOON")
        #expect(elsewhere.diagnostics.map(\.code) == ["WSP-0163"])
    }

    @Test(arguments: [
        ("cost", EnergyFigure.cost(year: nil)), ("cost:2030", .cost(year: 2030)),
        ("emissions:2030", .emission(nil, year: 2030)), ("emissions:CO2:2030", .emission("CO2", year: 2030)),
        ("capacity:A:B:2030", .capacity("A:B", year: 2030)), ("price:ELC:2030", .price("ELC", year: 2030)),
        ("price:CO2", .price("CO2", year: nil)),
    ])
    func figuresAreRead(text: String, figure: EnergyFigure) { #expect(EnergyFigure(text) == figure) }

    @Test(arguments: [
        "", "cost:x", "emissions", "emissions:CO2", "capacity:2030", "capacity:A", "price", "price::2030",
        "a:1",
    ])
    func otherTextsAreNoFigures(text: String) { #expect(EnergyFigure(text) == nil) }

    // MARK: - Workbook

    /// The workbook holds the numbers of the plan, digit by digit.
    @Test func theWorkbookSaysWhatTheJSONSays() throws {
        let workspace = try bench().workspace
        let plan = try #require(try workspace.solveEnergyModel(EnergyRequest()).value)
        let files = try #require(try workspace.exportEnergyModel(EnergyRequest(), as: .xlsx).value)
        let file = try #require(files.files.first)
        #expect(!files.isFolder && file.name == "town.xlsx")
        let book = try Spreadsheet(bytes: file.bytes, name: file.name)
        func column(_ name: String, of sheet: String) throws -> [Double] {
            let rows = book.rows(of: try #require(book.sheet(named: sheet), "\(sheet)"))
            let header = try #require(try rows.next())
            let place = try #require(header.cells.first { $0.value == .text(name) }?.column, "\(name)")
            var values: [Double] = []
            while let row = try rows.next() {
                if case .number(let value, _)? = row[place]?.value { values.append(value) }
            }
            return values
        }
        #expect(try column("total", of: "costByYear") == plan.costByYear.map(\.total))
        #expect(try column("capital", of: "costByYear") == plan.costByYear.map(\.capital))
        #expect(try column("amount", of: "emissionsByYear") == plan.emissionsByYear.map(\.amount))
        #expect(try column("capacity", of: "decisions") == plan.decisions.map(\.capacity))
        #expect(
            try column("value", of: "totalCost").reduce(0, +) == plan.costByYear.reduce(0) { $0 + $1.total }
        )
        #expect(try column("value", of: "newCapacity").count >= plan.decisions.count)
        #expect(try column("value", of: "summary").contains(try #require(plan.objective)))
        #expect(book.sheet(named: "storageCapitalCost") == nil)
        let again = try #require(
            try workspace.exportEnergyModel(EnergyRequest(), as: .xlsx).value?.files.first
        )
        #expect(again.bytes == file.bytes)
    }

    // MARK: - Comparisons

    @Test func theTornadoSwingsAroundThePlan() throws {
        let workspace = try bench().workspace
        let plan = try #require(try workspace.solveEnergyModel(EnergyRequest()).value?.objective)
        let vary = ["variableCost:GAS_SUPPLY=0.5..2", "annualDemand:HEAT=0.9..1.1", "capitalCost:WIND=1..1"]
            .map {
                EnergyVariation($0)
            }
        let answer = try workspace.energyTornado(EnergyRequest(), vary.compactMap(\.self))
        let tornado = try #require(answer.value).tornado
        #expect(abs((tornado.plan?.cost ?? 0) / plan - 1) < 1e-9 && tornado.bars.count == 3)
        let swings = tornado.bars.map { $0.swing ?? -1 }
        #expect(swings == swings.sorted(by: >) && swings[0] > 0 && abs(swings[2]) < 1e-6 * plan)
        let heat = try #require(tornado.bars.first { $0.variant == "annualDemand:HEAT" })
        #expect((heat.low?.cost ?? 0) < plan && (heat.high?.cost ?? 0) > plan)
        let bad = try #require(EnergyVariation("nothing=1..2"))
        #expect(try workspace.energyTornado(EnergyRequest(), [bad]).diagnostics.map(\.code) == ["WSP-0161"])
    }

    /// The discount rate of the town is given once for all; it is multiplied like a row.
    @Test func whatHoldsWithoutARowIsVariedToo() throws {
        let workspace = try bench().workspace
        let rate = try #require(EnergyVariation("discountRate=0.5..1.5"))
        let bar = try #require(try workspace.energyTornado(EnergyRequest(), [rate]).value?.tornado.bars.first)
        let plan = try #require(try workspace.solveEnergyModel(EnergyRequest()).value?.objective)
        #expect((bar.low?.cost ?? 0) > 1.01 * plan && (bar.high?.cost ?? plan) < 0.99 * plan)
    }

    /// A year of more than a year is refused when it is read, and when it comes of a multiplication.
    @Test func aVariationMustFitTheModel() throws {
        let workspace = try bench().workspace
        let split = try #require(EnergyVariation("yearSplit=0.5..1.5"))
        let codes = try workspace.energyTornado(EnergyRequest(), [split]).diagnostics.map(\.code)
        #expect(codes.filter { $0 == "WSP-0543" }.count == 2 && codes.contains("PTH-0516"))
    }

    private static let futures = [
        "cheap@0.5,variableCost:GAS_SUPPLY=0.5", "dear@0.5,variableCost:GAS_SUPPLY=2",
    ]
    .compactMap { EnergyScenario($0) }

    /// WS ≤ RP ≤ EEV, and no plan has a smaller greatest regret than the one that is made for it.
    @Test func regretAndExpectationKeepTheirOrder() throws {
        let workspace = try bench().workspace
        let regret = try #require(try workspace.energyRegret(EnergyRequest(), Self.futures, now: 2030).value)
        #expect(regret.matrix.scenarios == ["cheap", "dear"] && regret.matrix.plans.count == 3)
        #expect(!regret.decided.isEmpty && regret.decided.allSatisfy { $0.hasPrefix("new") })
        #expect(regret.matrix.plans.allSatisfy { $0.values.count == regret.decided.count })
        let optimum = regret.matrix.optima.compactMap(\.self).min() ?? 0
        let least = try #require(regret.leastGreatestRegret)
        for greatest in regret.greatest.compactMap(\.self) { #expect(greatest >= least - 1e-6 * optimum) }
        for (plan, scenario) in [(1, 0), (2, 1)] {
            #expect(abs(regret.regrets[plan][scenario] ?? 1) < 1e-6 * optimum)
        }
        let answer = try workspace.energyStochastic(EnergyRequest(), Self.futures, now: 2030)
        let stochastic = try #require(answer.value)
        let expected = try #require(stochastic.plan.expectedCost)
        #expect((stochastic.plan.waitAndSee ?? .infinity) <= expected * (1 + 1e-9))
        #expect((stochastic.plan.costOfMeanPlan ?? .infinity) >= expected * (1 - 1e-9))
        #expect(stochastic.scenarios == ["cheap", "dear"] && stochastic.plan.plans.count == 2)
        let unlikely = ["a@0.5", "b@0.2"].compactMap { EnergyScenario($0) }
        #expect(try workspace.energyStochastic(EnergyRequest(), unlikely, now: 2030).value == nil)
        let early = try workspace.energyRegret(EnergyRequest(), Self.futures, now: 1999)
        #expect(early.diagnostics.map(\.code) == ["WSP-0164"])
    }

    @Test func shortSightIsNeverCheaper() throws {
        let workspace = try bench().workspace
        let rolling = try #require(try workspace.energyRolling(EnergyRequest(), window: 8, step: 4).value)
        let foresight = try #require(rolling.horizon.foresight)
        #expect(rolling.horizon.windows.first?.from == 2025 && rolling.horizon.windows.last?.keptTo == 2045)
        if let cost = rolling.costOfShortSight { #expect(cost >= -1e-6 * foresight.cost) }
        let whole = try #require(try workspace.energyRolling(EnergyRequest(), window: 21, step: 21).value)
        #expect(abs(try #require(whole.costOfShortSight)) < 1e-6 * foresight.cost)
        let bad = try workspace.energyRolling(EnergyRequest(), window: 2, step: 3)
        #expect(bad.diagnostics.map(\.code) == ["PTH-0618"])
    }

    @Test func alternativesStayWithinTheirCost() throws {
        let workspace = try bench().workspace
        for approach in [AlternativePlans.Approach.hopSkipJump, .directions(seed: 7)] {
            let answer = try workspace.energyAlternatives(
                EnergyRequest(),
                within: 0.05,
                count: 3,
                approach: approach
            )
            let plans = try #require(answer.value).plans
            #expect(!plans.alternatives.isEmpty && plans.alternatives.count <= 3)
            for alternative in plans.alternatives {
                #expect((alternative.costShare ?? 1) <= 0.05 + 1e-6 && !alternative.changes.isEmpty)
            }
        }
    }

    @Test(arguments: ["", "@0.5", "a@x", "a@2", "a,b", "a,b=0", "a,b=x", "a,=2", "a,"])
    func otherTextsAreNoScenarios(text: String) { #expect(EnergyScenario(text) == nil) }
}
