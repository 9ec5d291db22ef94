import QadamEvidence
import QadamOptimize
import QadamPathways
import Testing

/// Every value of a site in the general model knows the parameters that it was made from.
@Suite struct SiteProvenanceTests {
    /// What was found wrong with the accounts of a system: no account, or another value than the system has.
    private static func faults(_ system: EnergySystem, _ provenance: SiteProvenance) -> [String] {
        // Values that follow a series or the days have no account of their number.
        let open: Set<EnergyAttribute.ID> = [
            .yearSplit, .sliceDay, .sliceHours, .dayWeight, .dayOfCalendar, .capacityFactor, .buildingProfile,
            .levelProfile,
        ]
        var faults: [String] = []
        for attribute in EnergyAttribute.all {
            let table = system[attribute.id]
            for row in 0..<table.count {
                // Of the long tables one row in 97 is enough.
                if open.contains(attribute.id), row % 97 != 0 { continue }
                let index = system.indices(attribute.id, row: row)
                let names = zip(index, attribute.index).map { system.sets.name($0, of: $1) }
                guard let account = provenance.account(attribute.id, names) else {
                    faults.append("\(attribute.name) \(names): no account")
                    continue
                }
                if let value = account.value {
                    if !isClose(table.value(index), value, 1e-12) {
                        faults.append(
                            "\(attribute.name) \(names): \(value), not \(table.value(index) ?? .nan)"
                        )
                    }
                } else if !open.contains(attribute.id) {
                    faults.append("\(attribute.name) \(names): no value")
                }
            }
        }
        return faults
    }

    @Test func everyValueOfTheCampusIsMadeFromItsParameters() throws {
        let solved = try #require(CampusTests.solved)
        let system = try #require(SiteSystem(solved.scenario, profiles: solved.profiles).system)
        let provenance = SiteProvenance(solved.scenario, profiles: solved.profiles)
        #expect(Self.faults(system, provenance) == [])
    }

    /// The site of ``SiteSystemTests`` has stores, contracts, a tax, credits and a step with measures of two lives.
    @Test func everyValueOfASiteWithEverythingIsMadeFromItsParameters() throws {
        let (scenario, profiles) = SiteSystemTests.everything()
        let system = try #require(SiteSystem(scenario, profiles: profiles).system)
        #expect(Self.faults(system, SiteProvenance(scenario, profiles: profiles)) == [])
    }

    /// All nodes of a tree.
    private static func nodes(_ node: Derivation) -> [Derivation] { [node] + node.inputs.flatMap(nodes) }

    /// Leaves of all accounts of the campus name a file and a row, but for what the model itself defines.
    @Test func everyParameterOfTheCampusHasItsRow() throws {
        let solved = try #require(CampusTests.solved)
        let system = try #require(SiteSystem(solved.scenario, profiles: solved.profiles).system)
        let provenance = SiteProvenance(solved.scenario, profiles: solved.profiles)
        let given = ["energy.site.parameter", "energy.site.declared", "energy.site.turnedBy"]
        for attribute in EnergyAttribute.all {
            for row in 0..<min(system[attribute.id].count, 2_000) {
                let names = zip(system.indices(attribute.id, row: row), attribute.index).map {
                    system.sets.name($0, of: $1)
                }
                let inputs = provenance.source(attribute.id, names)?.inputs ?? []
                for node in inputs.flatMap(Self.nodes) where given.contains(node.label.key) {
                    guard case .table(let place, let citation, _)? = node.origin else {
                        Issue.record("\(attribute.name) \(names): \(node.label.arguments)")
                        return
                    }
                    // A factor of the library has a work and no place among the files of the organisation.
                    #expect(place != .whole || citation != nil, "\(attribute.name) \(names)")
                }
            }
        }
    }

    /// Heat of a coal boiler: price and efficiency, each in its row. 1 / 0.7 of coal for a unit of heat.
    @Test func aRunningCostIsPriceOverEfficiency() throws {
        let solved = try #require(CampusTests.solved)
        let provenance = SiteProvenance(solved.scenario, profiles: solved.profiles)
        let account = try #require(
            provenance.account(.variableCost, [SiteSystem.region, "coal-boiler", "1", "2025"])
        )
        let price = try #require(solved.scenario.carriers.first { $0.id == "coal" }).price[0]
        #expect(isClose(account.value, price / 0.7 / 1e6))
        #expect(account.source.remarks == [Message("energy.site.formula.runningCost")])
        #expect(account.source.inputs.map(\.value) == [price, 0.7])
        let files = account.source.inputs.compactMap { node -> String? in
            guard case .table(.file(let file, let row, _), _, _)? = node.origin, row != nil else {
                return nil
            }
            return file.split(separator: "/").last.map(String.init)
        }
        #expect(files == ["prices.csv", "technologies.csv"])
    }

    /// A measure of 30 a m² with a life of 7 years and one of 250 with 40: the step lasts for the horizon of 15 years and costs
    /// what both are worth. Without discounting and with a straight line, from 2030 to 2045: lamps in 2030, 2037 and 2044
    /// leave 6/7 of the last: 3 − 6/7; walls leave 25/40: 15/40. What lasts for the horizon leaves nothing: 1.
    @Test func aStepWithTwoLivesIsTheirWorthWithRenewals() throws {
        var scenario = TinySite.scenario(periods: 3, years: 5)
        scenario.buildings = [TinySite.building("a", areaM2: 1_000_000, levels: ["deep"])]
        scenario.measures = [
            TinySite.measure("lamps", perM2: 30, life: 7, electricity: 0.2),
            TinySite.measure("walls", perM2: 250, life: 40, heat: 0.4),
        ]
        scenario.levels = [TinySite.level("deep", ["lamps", "walls"])]
        let provenance = SiteProvenance(scenario, profiles: TinySite.profiles)
        let account = try #require(provenance.account(.levelCost, [SiteSystem.region, "a", "deep", "2030"]))
        #expect(isClose(account.value, 30 * (3 - 6.0 / 7) + 250 * 15.0 / 40))
        #expect(isClose(account.source.inputs[0].value, 30 * (3 - 6.0 / 7)))
        #expect(account.source.inputs[0].method == ResidualValue.method.id)
        let demand = try #require(
            provenance.account(.levelDemand, [SiteSystem.region, "a", "deep", "heat", "2030"])
        )
        // 2 W/m² · 8,760 h · 0.6 · 1,000,000 m².
        #expect(isClose(demand.value, 2 * 8.76 * 0.6 * 1000))
        #expect(demand.source.inputs[0].inputs[1].method == MeasureOrder.method.id)
        #expect(provenance.account(.levelCost, [SiteSystem.region, "b", "deep", "2030"]) == nil)
        #expect(provenance.account(.levelFixedCost, [SiteSystem.region, "a", "deep", "2030"]) == nil)
    }

    /// Investment of an import: the row in euros, and the rate that turned it.
    @Test func aConversionOfMoneyStandsBehindItsParameter() throws {
        let solved = try #require(CampusTests.solved)
        let provenance = SiteProvenance(solved.scenario, profiles: solved.profiles)
        let account = try #require(
            provenance.account(.capitalCost, [SiteSystem.region, "heat-pump", "2030"])
        )
        let rate = try #require(account.source.inputs.first?.inputs.first)
        guard case .table(.file(let file, let row, _), let citation, let source)? = rate.origin else {
            Issue.record("\(rate)")
            return
        }
        #expect(file.hasSuffix("scenario.yaml") && row != nil && citation != nil)
        #expect(source?.hasPrefix("568.17") == true || source?.hasPrefix("458.7") == true)
        let grid = try #require(
            provenance.account(
                .emissionFactor,
                [SiteSystem.region, "coal-boiler", "scope1", "1", "2025"]
            )
        )
        let factor = try #require(grid.source.inputs.first?.inputs.first)
        guard case .table(_, let work?, _)? = factor.origin else {
            Issue.record("\(factor)")
            return
        }
        #expect(!work.reference.isEmpty)
    }

    /// The tree of a plan of the campus goes down to rows of its tables.
    @Test func thePlanOfTheCampusIsExplainedDownToItsRows() throws {
        let solved = try #require(CampusTests.solved)
        let site = SiteSystem(solved.scenario, profiles: solved.profiles)
        let provenance = SiteProvenance(solved.scenario, profiles: solved.profiles)
        let model = try SystemModel(try #require(site.system))
        let plan = try model.solveRelaxedFirst(options: SolverOptions(relativeGap: 0.005))
        let explanation = SystemExplanation(model, plan) { provenance.source($0, $1) }
        let cost = try #require(explanation.cost())
        let rows = Self.nodes(cost).filter { node in
            if case .table(.file(_, let row?, _), _, _)? = node.origin { return row > 0 }
            return false
        }
        #expect(rows.count > 50)
        // No figure of a cost says that no row gives it.
        for node in Self.nodes(cost)
        where node.label.key == "energy.explain.attribute" && node.value ?? 0 != 0 {
            #expect(!node.remarks.contains(Message("energy.explain.default")), "\(node.label.arguments)")
        }
        let year = try #require(explanation.emission(SiteSystem.limit, year: 2040))
        #expect(Self.nodes(year).contains { $0.label.arguments["name"] == .text("scope2_market 2040") })
    }
}
