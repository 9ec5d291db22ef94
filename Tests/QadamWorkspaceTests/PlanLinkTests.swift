import Foundation
import QadamEvidence
import QadamInventory
import QadamLifeCycle
import QadamPathways
import QadamWorkspace
import Testing

/// A measure that the plan chooses changes the inventory and the footprint: derived by hand.
struct PlanLinkTests {
    private func bench(_ furnaces: FurnaceCase = FurnaceCase()) throws -> Bench {
        let bench = try Bench()
        let found = try furnaces.bring(into: bench)
        #expect(found.filter { $0.severity == .error } == [])
        return bench
    }

    private func near(_ value: Double?, _ expected: Double) -> Bool {
        value.map { abs($0 - expected) <= 1e-9 * abs(expected) } ?? false
    }

    // MARK: - Inventory

    /// Coal: 25 kt × 20 TJ/kt × 0.05 t/GJ = 25,000 t, × 1.9 = 47,500 t CO2. Power: 75 × 7.2 + 36 = 576 TJ = 160 GWh,
    /// 16 times that of 2024, × 0.8 = 128,000 t. Diesel stays: 3 t.
    @Test func theInventoryOfThePlanIsThatOfTheHandCalculation() throws {
        let answer = try bench().workspace.planInventory(EnergyRequest(), .leastCost)
        let inventory = try #require(answer.value, "\(answer.diagnostics)")
        #expect(inventory.baseYear == 2024 && inventory.notDriven == ["diesel"])
        #expect(near(inventory.base.location, 198_003_000))
        let late = try #require(inventory.periods.last)
        #expect(near(late.plan?.sums.scopes.scope1, 47_503_000))
        #expect(near(late.plan?.sums.scopes.scope2Location, 128_000_000))
        #expect(near(late.plan?.sums.scopes.scope2Market, 128_000_000))
        #expect(near(late.plan?.sums.location, 175_503_000))
        #expect(near(late.plan?.sums.gases.first { $0.gas == "CO2" }?.location, 175_503_000))
        #expect(near(late.businessAsUsual.sums.location, 198_003_000))
        let driven = try #require(late.plan?.driven)
        #expect(near(driven.first { $0.line == "coal" }?.quantity, 25_000))
        #expect(near(driven.first { $0.line == "power" }?.quantity, 160_000_000))
        let codes = Set(answer.diagnostics.map(\.code))
        // The line without a link, the first row without an emission, and the furnace whose emission is not compared.
        #expect(codes.isSuperset(of: ["WSP-0366", "WSP-0373", "PTH-0833"]), "\(codes)")
        #expect(!codes.contains("PTH-0832") && !codes.contains("WSP-0368"))
    }

    /// Business as usual whose activity does not change is the inventory of the base year to the last digit, gas by gas.
    @Test func businessAsUsualWithTheSameActivityIsTheBaseYear() throws {
        let inventory = try #require(
            try bench().workspace.planInventory(EnergyRequest(), .businessAsUsual).value
        )
        #expect(inventory.periods.count == 2)
        for period in inventory.periods {
            #expect(period.businessAsUsual.sums == inventory.base)
            #expect(period.plan == nil)
        }
    }

    /// With half of the grid's emissions in 2030 the factor follows: 160 GWh × 0.4 = 64,000 t.
    @Test func theFactorFollowsTheModelWhereTheRowSaysSo() throws {
        var changed = FurnaceCase()
            .changing("inventoryLinks.csv", "2025,keep,CO2", "2025,proportional,CO2")
        changed.model["emissionFactor.csv"] = """
            technology,emission,year,value
            COAL_FURNACE,CO2,,1.9
            GRID,CO2,2025,0.2222222222222222
            GRID,CO2,2030,0.1111111111111111

            """
        let inventory = try #require(
            try bench(changed).workspace.planInventory(EnergyRequest(), .leastCost).value
        )
        let late = try #require(inventory.periods.last)
        #expect(near(late.plan?.sums.scopes.scope2Location, 64_000_000))
        #expect(near(late.businessAsUsual.sums.scopes.scope2Location, 4_000_000))
        #expect(late.plan?.driven.first { $0.line == "power" }?.factorRatio == 0.5)
        #expect(inventory.periods.first?.businessAsUsual.sums == inventory.base)
        // Kept, the same table makes two factors for one thing: half of the model's, and it is said.
        changed = changed.changing("inventoryLinks.csv", "2025,proportional,CO2", "2025,keep,CO2")
        let kept = try bench(changed).workspace.planInventory(EnergyRequest(), .leastCost)
        let said = kept.diagnostics.first { $0.code == "PTH-0832" }
        #expect(said?.severity == .warning)
        guard case .share(let share)? = said?.arguments["share"] else {
            Issue.record("\(kept.diagnostics)")
            return
        }
        #expect(near(share, 0.5))
    }

    /// A line that has no records in the base year begins with the plan.
    @Test func aLineWithoutRecordsBeginsWithThePlan() throws {
        var furnaces = FurnaceCase()
        furnaces.rest["sources.csv"]? +=
            "new,,site,2.electricity,purchased-electricity,event,kWh,,factor=0.5 kg{CO2}/kWh supplier,,New,Новая,Жаңа,\n"
        furnaces.model["inventoryLinks.csv"]? +=
            "new,new,use,POWER_FURNACE,POWER,,,,absolute,,keep,,,assumption: a meter of its own\n"
        let inventory = try #require(
            try bench(furnaces).workspace.planInventory(EnergyRequest(), .leastCost).value
        )
        // 540 TJ = 150 GWh × 0.5 kg
        #expect(near(inventory.periods.last?.plan?.driven.first { $0.line == "new" }?.location, 75_000_000))
        #expect(inventory.periods.last?.businessAsUsual.sums == inventory.base)
    }

    /// A green contract of 144 TJ (40 GWh) at 0.1 kg/kWh in 2030 changes the view by market only:
    /// 120 GWh × 0.8 + 40 GWh × 0.1 = 100,000 t, by location 128,000 t as without it. So do certificates for all of it.
    @Test func aContractOfThePlanChangesTheMarketViewOnly() throws {
        var furnaces = FurnaceCase()
        furnaces.model["technologies.csv"]? += "GREEN,30\n"
        furnaces.model["output.csv"]? += "GREEN,POWER,1\n"
        furnaces.model["maximumActivity.csv"]? += "GREEN,2025,0\nGREEN,2030,144\n"
        furnaces.model["capitalCost.csv"]? += "GREEN,0.001\n"
        furnaces.model["residualCapacity.csv"]? += "GREEN,0\n"
        furnaces.model["inventoryLinks.csv"] = """
            link,lines,quantity,technology,commodity,rule,base_period,factor,contract_factor,contract_factor_unit,source
            power,power,production,GRID GREEN,POWER,proportional,2025,keep,,,assumption: one meter
            green,power,production,GREEN,POWER,contract,,keep,0.1,kg{CO2}/kWh,assumption: letter of the supplier

            """
        let inventory = try #require(
            try bench(furnaces).workspace.planInventory(EnergyRequest(), .leastCost).value
        )
        let late = try #require(inventory.periods.last)
        #expect(near(late.plan?.sums.scopes.scope2Location, 128_000_000))
        #expect(near(late.plan?.sums.scopes.scope2Market, 100_000_000))
        #expect(late.businessAsUsual.sums == inventory.base)
        let question = try #require(PlanQuestion("power:2030"))
        let why = try bench(furnaces).workspace.planInventory(EnergyRequest(), .leastCost, why: question)
        #expect(near(why.value?.why?.inputs[1].value, 40_000_000))
        furnaces.model["certificates.csv"] = "certificate\nGO\n"
        furnaces.model["boughtEnergy.csv"] = "technology,value\nGRID,1\nGREEN,1\n"
        furnaces.model["marketFactor.csv"] = "technology,emission,value\nGRID,CO2,0.2\nGREEN,CO2,0.2\n"
        furnaces.model["certificateReduction.csv"] = "certificate,emission,value\nGO,CO2,0.2\n"
        furnaces.model["certificateCost.csv"] = "certificate,value\nGO,0.001\n"
        furnaces.model["marketPenalty.csv"] = "emission,value\nCO2,1\n"
        let covered = furnaces.changing(
            "inventoryLinks.csv",
            "green,power,production,GREEN,POWER,contract,,keep,0.1",
            "green,power,certificate,,GO,contract,,keep,0"
        )
        let clean = try #require(
            try bench(covered).workspace.planInventory(EnergyRequest(), .leastCost).value?.periods.last?.plan
        )
        #expect(near(clean.sums.scopes.scope2Location, 128_000_000))
        #expect(abs(clean.sums.scopes.scope2Market) < 1)
    }

    /// From the figure over the row of the link to the furnace that was built, and to the factor.
    @Test func aFigureOfTheInventoryIsExplained() throws {
        let workspace = try bench().workspace
        let question = try #require(PlanQuestion("power:2030"))
        let answer = try workspace.planInventory(EnergyRequest(), .leastCost, why: question)
        let why = try #require(answer.value?.why)
        #expect(near(why.value, 128_000_000))
        let link = try #require(why.inputs.first)
        #expect(near(link.value, 16))
        guard case .table(.file(let file, let row, _), _, let source)? = link.origin else {
            Issue.record("\(link)")
            return
        }
        #expect(file.hasSuffix("inventoryLinks.csv") && row == 3 && source == "assumption: one meter")
        #expect(link.inputs.map { $0.value ?? 0 }.map { ($0 * 1e6).rounded() / 1e6 } == [576, 36])
        let total = try #require(PlanQuestion("total:2030"))
        let whole = try #require(
            try workspace.planInventory(EnergyRequest(), .leastCost, why: total).value?.why
        )
        let sum = whole.inputs.reduce(0) { $0 + ($1.value ?? 0) }
        #expect(near(whole.value, 175_503_000) && near(sum, 175_503_000))
        let nothing = try #require(PlanQuestion("gold:2030"))
        let refused = try workspace.planInventory(EnergyRequest(), .leastCost, why: nothing)
        #expect(refused.value == nil && refused.diagnostics.map(\.code).contains("WSP-0370"))
    }

    // MARK: - Products

    /// 0.25 × 20 × 0.095 + 0.75 × 2 × 0.8 + 0.1 × 0.8 = 0.475 + 1.2 + 0.08 = 1.755 kg CO2e a kg.
    @Test func theFootprintOfThePlanIsThatOfTheHandCalculation() throws {
        let answer = try bench().workspace.planProducts(EnergyRequest(), .leastCost)
        let products = try #require(answer.value, "\(answer.diagnostics)")
        let metal = try #require(products.products.first)
        #expect(near(metal.study, 1.98))
        let (early, late) = (try #require(metal.periods.first), try #require(metal.periods.last))
        #expect(near(late.plan, 1.755) && near(late.businessAsUsual, 1.98))
        // A share of 0 leaves the footprint of the study.
        #expect(
            abs(early.businessAsUsual - metal.study) <= 1e-12 && abs((early.plan ?? 0) - metal.study) <= 1e-12
        )
        let shares = products.shares.filter { $0.year == 2030 }
        #expect(shares.map(\.businessAsUsual) == [1, 0])
        #expect(near(shares[0].plan, 0.25) && near(shares[1].plan, 0.75))
        #expect(late.parts?.map(\.link) == ["electric"] && near(late.parts?.first?.change, -0.225))
        #expect(early.parts == [])
        let stages = late.stages.reduce(0) { $0 + ($1.plan ?? 0) }
        #expect(near(stages, 1.755))
        #expect(products.unlinked == ["unused"] && answer.diagnostics.map(\.code).contains("WSP-0369"))
        let rest = answer.diagnostics.first { $0.code == "PTH-0839" }
        #expect(rest?.arguments["names"] == .list(["GRID", "MINE"]))
    }

    /// A share of 1 is what `product abate` says of the option.
    @Test func aShareOfOneIsTheFootprintAfterTheOption() throws {
        let furnaces = FurnaceCase().changing("maximumActivity.csv", "2030,75", "2030,100")
        let workspace = try bench(furnaces).workspace
        let products = try #require(try workspace.planProducts(EnergyRequest(), .leastCost).value)
        let after = try #require(try workspace.abateProducts(["electrify"]).comparisons.first?.after)
        #expect(products.shares.last?.plan == 1)
        #expect(abs((products.products.first?.periods.last?.plan ?? 0) - after.total) <= 1e-12)
    }

    /// The same by an exchange instead of an option: without coal the electric furnace has only its 0.1 kWh,
    /// 0.25 × 1.9 + 0.08 = 0.555.
    @Test func aRowMayScaleAnExchange() throws {
        let furnaces = FurnaceCase()
            .changing("productLinks.csv", "METAL,electrify,,,,", "METAL,,furnace,coal-burnt,0,")
        let products = try #require(
            try bench(furnaces).workspace.planProducts(EnergyRequest(), .leastCost).value
        )
        #expect(near(products.products.first?.periods.last?.plan, 0.555))
    }

    /// Two groups that meet: electrification and half of the electricity. The parts add up to the change whatever the
    /// order, and each is the mean over both orders.
    @Test func theChangeIsDividedAmongRowsThatMeet() throws {
        var furnaces = FurnaceCase()
        furnaces.model["productLinks.csv"]? += """
            saved,power,activity,POWER_FURNACE,,unused,,,,assumption: where the new furnace runs
            other,power,activity,COAL_FURNACE,,,,,,assumption: as the study is

            """
        let products = try #require(
            try bench(furnaces).workspace.planProducts(EnergyRequest(), .leastCost).value
        )
        let late = try #require(products.products.first?.periods.last)
        // Half of 1.6 kWh for three quarters: 1.6 × 0.625 × 0.8 = 0.8, and coal 0.475.
        #expect(near(late.plan, 1.275))
        let parts = Dictionary(uniqueKeysWithValues: (late.parts ?? []).map { ($0.link, $0.change) })
        #expect(near(parts.values.reduce(0, +), 1.275 - 1.98))
        // Electric first −0.225, then saving −0.48; saving first −0.03, then electric −0.675.
        #expect(near(parts["electric"], (-0.225 - 0.675) / 2) && near(parts["saved"], (-0.48 - 0.03) / 2))
    }

    /// The share with the row that says so, what the furnaces make, and the chain of the mixed study below.
    @Test func aFootprintIsExplained() throws {
        let question = try #require(PlanQuestion("metal:2030"))
        let answer = try bench().workspace.planProducts(EnergyRequest(), .leastCost, why: question)
        let why = try #require(answer.value?.why)
        #expect(near(why.value, 1.755) && why.inputs.count == 3)
        #expect(near(why.inputs[1].value, 0.75) && near(why.inputs[1].inputs.first?.value, 75))
        let chain = try #require(why.inputs.last)
        #expect(near(chain.inputs.reduce(0) { $0 + ($1.value ?? 0) }, 1.755))
    }

    // MARK: - Which plan

    @Test func plansWithinLimitsAndWithTheLeastEmissionsAreAsked() throws {
        let workspace = try bench().workspace
        let cap = try #require(EmissionCap("CO2@2030=185"))
        let limited = try #require(
            try workspace.planInventory(EnergyRequest(caps: [cap]), .limited, year: 2030).value
        )
        #expect(limited.periods.map(\.year) == [2030])
        #expect((limited.periods.first?.plan?.sums.location ?? .infinity) < 185_003_001)
        let least = try #require(
            try workspace.planProducts(EnergyRequest(), .leastEmissions, year: 2030).value
        )
        #expect(near(least.products.first?.periods.first?.plan, 1.755))
        let none = try workspace.planProducts(EnergyRequest(), .leastCost, year: 2031)
        #expect(none.value == nil && none.diagnostics.map(\.code).contains("PTH-0837"))
    }
}

/// The plant of the examples: twelve products of one ore, divided by a hybrid rule.
struct PlanLinkPlantTests {
    /// Where the plan takes two options whole, every product has the footprint of `product abate` with both.
    @Test func sharesOfOneAreWhatAbatementSays() throws {
        let bench = try Bench()
        try bench.bring(Bench.examples.appending(path: "polymetal").path)
        let model = try bench.copy("polymetal/energy", as: "plant")
        // Without the trend of the grid the study changes by the options alone.
        let file = URL(filePath: model).appending(path: "productLinks.csv")
        let rows = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
        let kept = rows.filter { !$0.hasPrefix("grid-factor") && !$0.contains(",zinc,production,") }
        #expect(kept.count == rows.count - 3)
        try Data(kept.joined(separator: "\n").utf8).write(to: file)
        _ = try bench.workspace.importEnergyModel(model, name: "plant", keep: true, act: Bench.act)
        let products = try #require(
            try bench.workspace.planProducts(
                EnergyRequest(emission: "CO2"),
                .leastEmissions,
                year: 2040
            ).value
        )
        let whole = products.shares.filter { $0.plan == 1 }.map(\.link)
        #expect(Set(whole).isSuperset(of: ["cells-on-hydro", "kiln-with-capture", "stack", "lead-on-gas"]))
        let options = ["hydropower-for-electrolysis", "capture-at-waelz-kiln"]
        let after = try bench.workspace.abateProducts(options).comparisons
        #expect(after.count > 10)
        for comparison in after {
            let line = try #require(products.products.first { $0.product == comparison.after.product })
            let plan = try #require(line.periods.first?.plan)
            #expect(abs(plan - comparison.after.total) <= 1e-12 * abs(plan), "\(line.product)")
            #expect(abs((line.periods.first?.businessAsUsual ?? 0) - line.study) <= 1e-12 * abs(line.study))
        }
    }
}
