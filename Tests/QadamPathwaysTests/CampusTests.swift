import QadamEvidence
import QadamExchange
import QadamFactors
import QadamPathways
import Testing

/// What must hold for every plan of the example campus, whatever its figures.
@Suite struct CampusTests {
    static let solved: (scenario: PathwayScenario, profiles: HourlyProfiles, result: PathwayResult)? = {
        let folder =
            String(#filePath.dropLast("Tests/QadamPathwaysTests/CampusTests.swift".count)) + "Examples/campus"
        let figures = PathwayFigures(
            choices: FactorChoices(["grid.KZ": "carbonfootprint.grid.KZ.2022"]),
            gwp: .ar5,
            otherScope1: 150,
            otherScope3: 3000,
            otherSource: ParameterSource(
                parameter: "other",
                entered: "150 t, 3000 t",
                place: nil,
                citation: nil,
                note: nil
            )
        )
        let outcome = PathwayTables.read(PathwayTables.Files(folder: folder), figures: figures)
        guard let scenario = outcome.scenario, let profiles = outcome.profiles,
            let result = try? PathwaySolver.solve(scenario, profiles: profiles)
        else { return nil }
        return (scenario, profiles, result)
    }()

    @Test func everyPlanIsSolvedWithinItsGap() throws {
        let solved = try #require(Self.solved)
        #expect(solved.result.plans.map(\.kind) == PlanKind.allCases)
        for plan in solved.result.plans {
            #expect(plan.status == .optimal)
            #expect(try #require(plan.gap) <= solved.result.requestedGap)
        }
    }

    @Test func moneyCloses() throws {
        let solved = try #require(Self.solved)
        for plan in solved.result.plans {
            let again = plan.discountedPayments(solved.scenario.economics)
            #expect(agree(plan.discountedCost, again, 1e-9))
        }
    }

    @Test func optionsNeverCostMoreThanNoneAndTheLimitNeverLess() throws {
        let result = try #require(Self.solved).result
        let none = try #require(result.plan(.businessAsUsual)?.discountedCost)
        let best = try #require(result.plan(.leastCost))
        let limited = try #require(result.plan(.limited)?.discountedCost)
        #expect(try #require(best.discountedCost) <= none)
        #expect(limited >= (try #require(best.bestBound)))
    }

    @Test func everyBalanceCloses() throws {
        for plan in try #require(Self.solved).result.plans {
            for period in plan.periods {
                for balance in period.balances {
                    let given =
                        balance.producedMWh - balance.consumedMWh - balance.storageLossMWh
                        - balance.curtailedMWh
                    // Heat has no curtailment of its own: what is produced is what is used.
                    #expect(abs(given - balance.demandMWh) < 1e-6 * balance.demandMWh)
                }
            }
        }
    }

    @Test func demandIsTheYearsOwn() throws {
        // Yearly energy is exact whatever the days: loads × areas × growth.
        let solved = try #require(Self.solved)
        var today = 0.0
        for building in solved.scenario.buildings {
            for load in solved.profiles.loads
            where load.profile == building.profile && load.endUse == .electricity {
                today += load.wattsPerM2.reduce(0, +) * building.areaM2 * 1e-6
            }
        }
        let plan = try #require(solved.result.plan(.businessAsUsual))
        let balance = try #require(plan.periods[0].balances.first { $0.commodity == "electricity" })
        #expect(agree(balance.demandMWh, today, 1e-9))
    }

    @Test func emissionsCloseAndStayWithinTheLimit() throws {
        let solved = try #require(Self.solved)
        for plan in solved.result.plans {
            for (y, period) in plan.periods.enumerated() {
                var scope1 = 0.0
                var location = 0.0
                for flow in period.flows {
                    guard let id = flow.carrier,
                        let carrier = solved.scenario.carriers.first(where: { $0.id == id })
                    else { continue }
                    scope1 += flow.inputMWh * carrier.factors[y].scope1
                    location += flow.inputMWh * carrier.factors[y].scope2Location
                }
                #expect(agree(period.emissions.energy.scope1, scope1, 1e-9))
                #expect(agree(period.emissions.energy.scope2Location, location, 1e-9))
                #expect(
                    agree(
                        period.emissions.counted,
                        period.emissions.scope1 + period.emissions.energy.scope2Market,
                        1e-9
                    )
                )
                #expect(period.emissions.credited <= period.emissions.counted + 1e-6)
                if let limit = period.limit { #expect(period.emissions.residual <= limit + 1e-4) }
            }
        }
    }

    @Test func levelsNeverGoBack() throws {
        let solved = try #require(Self.solved)
        for plan in solved.result.plans {
            for (b, building) in solved.scenario.buildings.enumerated() {
                let reached = plan.periods.map { period in
                    period.levels[b].level.flatMap { building.levels.firstIndex(of: $0) } ?? -1
                }
                #expect(reached == reached.sorted())
            }
        }
    }

    @Test func nothingRunsBeyondItsCapacityOrItsLargest() throws {
        let solved = try #require(Self.solved)
        for plan in solved.result.plans {
            for period in plan.periods {
                for (t, capacity) in period.capacities.enumerated() {
                    guard let total = capacity.totalMW else { continue }
                    #expect(period.flows[t].outputMWh <= total * 8760 + 1e-6)
                    if let most = solved.scenario.technologies[t].investment?.maximumMW {
                        #expect(total <= most + 1e-6)
                    }
                }
            }
        }
    }

    @Test func thePriceOfTheLimitIsWhatATonneCosts() throws {
        // One tonne a year less in 2050 costs the price times the discounted years, while nothing else changes: durable
        // removals are the marginal option there.
        let solved = try #require(Self.solved)
        let limited = try #require(solved.result.plan(.limited))
        let last = try #require(limited.periods.last)
        let removal = try #require(solved.scenario.credits.first { $0.id == "durable-removal" })
        #expect(agree(last.priceOfLimit, removal.price.last ?? .nan, 1e-6))
    }

    @Test func theCurveAddsUp() throws {
        let curve = try #require(Self.solved?.result.curve)
        #expect(agree(curve.steps.reduce(0) { $0 + $1.tonnes }, curve.systemTonnes, 1e-9))
        #expect(agree(curve.steps.reduce(0) { $0 + $1.cost }, curve.systemCost, 1e-9))
        #expect(curve.interactionLoss > 0)
        let plan = try #require(Self.solved?.result.plan(.businessAsUsual))
        let period = try #require(plan.periods.first { $0.period.id == curve.period.id })
        #expect(agree(curve.baselineTonnes, period.emissions.counted, 1e-9))
    }
}
