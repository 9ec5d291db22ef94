import QadamEvidence
import QadamLifeCycle
import QadamSparse
import Testing

/// Databases turned into matrices; the expected figures are calculated by hand in the comments.
@Suite struct SystemTests {
    /// Heijungs and Suh 2002, chapter 2 (`Examples/worked/heijungs-suh-electricity.json`): 1000 kWh need 100 runs of
    /// electricity and 2 of fuel and release 120 kg CO2.
    @Test func solvesTheSystemOfTheTextbook() throws {
        var tiny = TinyDatabase()
        tiny.process("fuel", makes: 100)
        tiny.process("electricity", makes: 10, "kWh")
        tiny.uses("electricity", "fuel", 2)
        tiny.emits("electricity", "CO2", 1)
        tiny.emits("fuel", "CO2", 10)
        let made = tiny.made
        let engine = try #require(LifeCycleEngine.prepare(made, amounts: made.exchanges.amount).engine)
        let column = try #require(engine.system.process.firstIndex(of: 1))
        let s = try #require(engine.activities([(column, 1000)]).values)
        #expect(abs(s[1] - 100) < 1e-12 && abs(s[0] - 2) < 1e-12)
        let g = engine.system.interventions.multiplied(by: s)
        #expect(abs(g[0] - 120) < 1e-12)
    }

    /// 1 kWh takes 0.36 MJ of heat, counted in kWh by its maker (0.1 kWh), and 2 kg of gas whose maker counts m3
    /// (1 m3 = 0.8 kg, so 2.5 m3): 0.1 · 5 + 2.5 · 4 = 10.5.
    @Test func convertsUnitsAndProperties() throws {
        var tiny = TinyDatabase()
        tiny.process("heat", makes: 1, "kWh")
        tiny.process("gas", makes: 1, "m3")
        tiny.process("power", makes: 1, "kWh")
        tiny.uses("power", "heat", 0.36, "MJ")
        tiny.uses("power", "gas", 2, "kg")
        tiny.emits("heat", "CO2", 5)
        tiny.emits("gas", "CO2", 4)
        #expect(tiny.codes() == ["LCA-1009"])
        tiny.database.properties.append(
            FlowProperty(
                flow: tiny.flowIndex("gas"),
                property: "mass",
                unit: tiny.unitIndex("kg"),
                amount: 0.8
            )
        )
        let score = try #require(tiny.score("power"))
        #expect(abs(score - 10.5) < 1e-12)
    }

    /// 1 kg steel leaves 0.2 kg slag, whose treatment emits 3 a kg and credits 0.5 kg cement a kg (7 a kg):
    /// 0.2 · (3 − 0.5 · 7) = −0.1; with 2 of its own: 1.9.
    @Test func treatsWasteAndCreditsWhatIsAvoided() throws {
        var tiny = TinyDatabase()
        tiny.flow("slag", .waste)
        tiny.process("cement")
        tiny.emits("cement", "CO2", 7)
        tiny.treatment("landfill", of: "slag")
        tiny.emits("landfill", "CO2", 3)
        tiny.row("landfill", "cement", 0.5, "kg", [.avoided], from: "cement")
        tiny.process("steel")
        tiny.emits("steel", "CO2", 2)
        tiny.row("steel", "slag", 0.2, "kg", [], from: "landfill")
        let score = try #require(tiny.score("steel"))
        #expect(abs(score - 1.9) < 1e-12)
    }

    /// A smelter makes 60 kg lead and 20 kg silver slime from 100 kg concentrate (2 a kg) and emits 80: 280 in all.
    func smelter(taken: Bool = true) -> TinyDatabase {
        var tiny = TinyDatabase()
        tiny.process("concentrate")
        tiny.emits("concentrate", "CO2", 2)
        tiny.flow("slime")
        tiny.process("lead", makes: 60)
        tiny.row("lead", "slime", 20)
        tiny.uses("lead", "concentrate", 100)
        tiny.emits("lead", "CO2", 80)
        if taken {
            tiny.process("coin")
            tiny.row("coin", "slime", 1, "kg", [.input], from: "lead")
        }
        return tiny
    }

    /// Nobody takes the slime: lead carries 280 for 60 kg. With `reference` it does so although the coin takes it.
    @Test func leavesAllBurdenOnTheReferenceWhereNothingIsPublishedAndSaysSo() throws {
        var tiny = smelter(taken: false)
        let build = tiny.build()
        #expect(build.undivided.count == 1 && build.withoutShare.count == 1)
        #expect(build.diagnostics(of: tiny.made).map(\.code) == ["LCA-1012"])
        let score = try #require(tiny.score("lead"))
        #expect(abs(score - 280 / 60) < 1e-12)
        tiny = smelter()
        #expect(tiny.build(.reference).diagnostics(of: tiny.made).map(\.code) == ["LCA-1017"])
        #expect(tiny.score("coin", .reference) == 0)
    }

    /// The coin takes 1 kg of 20 kg slime beside 60 kg lead: 280/80 = 3.5 a kilogram, not nothing.
    @Test func countsACoProductThatIsTakenByItsAmount() throws {
        var tiny = smelter()
        let build = tiny.build()
        #expect(build.divided.count == 1 && build.freeInputs.isEmpty)
        #expect(build.diagnostics(of: tiny.made).map(\.code) == ["LCA-1020"])
        for product in ["lead", "slime", "coin"] {
            let score = try #require(tiny.score(product))
            #expect(abs(score - 3.5) < 1e-12)
        }
        // slime counted in kWh has no quantity in common with lead, and no mass
        tiny.change("slime", to: "kWh")
        let other = tiny.build()
        #expect(Set(other.diagnostics(of: tiny.made).map(\.code)) == ["LCA-1012", "LCA-1017"])
    }

    /// The smelter takes 5 of its 20 kg slime itself. By shares 0.25 and 0.75: lead l = 0.25·(280 + 5·s)/60 and slime
    /// s = 0.75·(280 + 5·s)/20, so s = 210/16.25 and l = (70 + 1.25·s)/60; all is carried: 60·l + 15·s = 280.
    @Test func countsItsOwnUseOfACoProductByTheRule() throws {
        var tiny = smelter()
        tiny.row("lead", "slime", 5, "kg", [.input], from: "lead")
        tiny.share("lead", "lead", 0.25, .economic)
        tiny.share("lead", "slime", 0.75, .economic)
        let slime = try #require(tiny.score("slime"))
        let lead = try #require(tiny.score("lead"))
        #expect(abs(slime - 210 / 16.25) < 1e-12)
        #expect(abs(lead - (70 + 1.25 * 210 / 16.25) / 60) < 1e-12)
        #expect(abs(60 * lead + 15 * slime - 280) < 1e-9)
        // where the lead carries all, what stays inside the process is counted already
        var inside = smelter(taken: false)
        inside.row("lead", "slime", 5, "kg", [.input], from: "lead")
        #expect(inside.build().freeInputs.isEmpty)
        inside.row("lead", "slime", 16, "kg", [.input], from: "lead")
        #expect(!inside.build().freeInputs.isEmpty)
    }

    /// A published share of zero is a footprint of zero: not a lower bound, and nothing to report.
    @Test func takesAPublishedShareOfZeroAtItsWord() throws {
        var tiny = smelter()
        tiny.share("lead", "lead", 1, .physical)
        tiny.share("lead", "slime", 0, .physical)
        #expect(tiny.build().diagnostics(of: tiny.made).isEmpty)
        #expect(tiny.score("slime") == 0 && tiny.score("coin") == 0)
    }

    /// By mass 3 : 1, so 3.5 a kg for both; by price (1 and 12 a kg: 60 and 240) 0.2 and 0.8.
    @Test func dividesByPropertiesOfTheProducts() throws {
        var tiny = smelter()
        for product in ["lead", "slime"] {
            let score = try #require(tiny.score(product, .property("mass")))
            #expect(abs(score - 3.5) < 1e-12)
        }
        #expect(tiny.codes(.property("price")) == ["LCA-1007"])
        for (flow, price) in [("lead", 1.0), ("slime", 12)] {
            tiny.database.properties.append(
                FlowProperty(
                    flow: tiny.flowIndex(flow),
                    property: "price",
                    unit: tiny.unitIndex("kg"),
                    amount: price
                )
            )
        }
        let lead = try #require(tiny.score("lead", .property("price")))
        let slime = try #require(tiny.score("slime", .property("price")))
        #expect(abs(lead - 280 * 0.2 / 60) < 1e-12 && abs(slime - 280 * 0.8 / 20) < 1e-12)
        #expect(abs(lead * 60 + slime * 20 - 280) < 1e-9)
    }

    @Test func followsPublishedSharesAndRefusesThoseThatDoNotSumToOne() throws {
        var tiny = smelter()
        tiny.share("lead", "lead", 0.25, .economic)
        tiny.share("lead", "slime", 0.75, .economic)
        let slime = try #require(tiny.score("slime"))
        #expect(abs(slime - 280 * 0.75 / 20) < 1e-12)
        tiny.share("lead", "slime", 0.25, .economic)
        #expect(tiny.codes() == ["LCA-1005"])
        #expect(tiny.codes(.rule(.physical)) == ["LCA-1006"])
    }

    /// Causal: the concentrate by 0.9 : 0.1, the emission wholly to lead.
    @Test func dividesExchangeByExchangeUnderTheCausalRule() throws {
        var tiny = smelter()
        let made = tiny.made
        let p = tiny.processIndex("lead")
        for exchange in made.exchanges(of: p) {
            let flow = Int(made.exchanges.flow[exchange])
            let lead: Double? =
                flow == tiny.flowIndex("concentrate") ? 0.9 : flow == tiny.flowIndex("CO2") ? 1 : nil
            guard let lead else { continue }
            for (product, share) in [("lead", lead), ("slime", 1 - lead)] {
                tiny.database.allocationFactors.append(
                    AllocationFactor(
                        process: p,
                        rule: .causal,
                        product: tiny.flowIndex(product),
                        exchange: exchange,
                        share: share
                    )
                )
            }
        }
        let lead = try #require(tiny.score("lead"))
        let slime = try #require(tiny.score("slime"))
        #expect(abs(lead - (180 + 80) / 60) < 1e-12 && abs(slime - 1) < 1e-12)
    }

    /// Slime is also made by another process at 5 a kg: the credit is 20 · 5, so lead carries 280 − 100, and the coin
    /// that takes a kilogram of it carries the 5: 60 · 3 + 20 · 5 = 280.
    @Test func creditsCoProductsUnderExpansion() throws {
        var tiny = smelter()
        tiny.database.processes.append(DatabaseProcess(id: "other", name: "other"))
        tiny.row("other", "slime", 1, "kg", [.reference])
        tiny.emits("other", "CO2", 5)
        let lead = try #require(tiny.score("lead", .expansion))
        #expect(abs(lead - 3) < 1e-12)
        let coin = try #require(tiny.score("coin", .expansion))
        #expect(abs(coin - 5) < 1e-12)
        #expect(tiny.build(.expansion).diagnostics(of: tiny.made).isEmpty)
    }

    @Test func namesEveryFaultOfAProcess() {
        var none = TinyDatabase()
        none.database.processes.append(DatabaseProcess(id: "p", name: "p"))
        #expect(none.codes() == ["LCA-1001"])
        var unmarked = TinyDatabase()
        unmarked.flow("a")
        unmarked.flow("b")
        unmarked.database.processes.append(DatabaseProcess(id: "p", name: "p"))
        unmarked.row("p", "a", 1)
        unmarked.row("p", "b", 1)
        #expect(unmarked.codes() == ["LCA-1002"])
        for amount in [0, -1, Double.nan, .infinity] {
            var wrong = TinyDatabase()
            wrong.process("p", makes: amount)
            #expect(wrong.codes() == ["LCA-1003"])
        }
        var several = TinyDatabase()
        several.process("a")
        several.flow("b")
        several.row("a", "b", 1, "kg", [.reference])
        #expect(several.codes() == ["LCA-1015"] && several.codes(.property("mass")).isEmpty)
        var twice = TinyDatabase()
        twice.process("p")
        twice.row("p", "p", 1, "kg", [.reference])
        twice.share("p", "p", 0.5, .physical)
        #expect(twice.codes().contains("LCA-1004"))
        var own = TinyDatabase()
        own.process("p")
        own.uses("p", "p", 1)
        #expect(own.codes() == ["LCA-1010"])
        var missing = TinyDatabase()
        missing.process("p")
        missing.emits("p", "CO2", .nan)
        #expect(missing.codes() == ["LCA-1013"])
    }

    @Test func keepsUptakeAndReleaseOfOneFlowApart() throws {
        var tiny = TinyDatabase()
        tiny.process("wood")
        tiny.flow("CO2", .elementary, gas: "CO2_biogenic")
        tiny.row("wood", "CO2", 1.8, "kg", [.input])
        tiny.row("wood", "CO2", 0.3)
        let system = try #require(tiny.build().system)
        #expect(system.isTaken == [true, false])
        #expect(system.interventions.values == [-1.8, 0.3])
    }

    /// Every entry is the sum of its terms, also where two exchanges meet in one entry.
    @Test func keepsTheTermsOfEveryEntry() throws {
        var tiny = smelter()
        tiny.uses("lead", "concentrate", 0.01, "t")
        let made = tiny.made
        let system = try #require(tiny.build(.property("mass")).system)
        for (matrix, terms) in [
            (system.technosphere, system.technosphereTerms), (system.interventions, system.interventionTerms),
        ] {
            #expect(terms.starts.count == matrix.entryCount + 1)
            for k in 0..<matrix.entryCount {
                let sum = (Int(terms.starts[k])..<Int(terms.starts[k + 1])).reduce(0.0) {
                    $0 + made.exchanges.amount[Int(terms.exchange[$1])] * terms.factor[$1]
                }
                #expect(sum == matrix.values[k])
            }
        }
    }

    @Test func removesProcessesAndWhatTheySupplied() {
        let tiny = smelter()
        let left = tiny.made.removing(processes: [tiny.processIndex("concentrate")])
        #expect(left.processes.map(\.id) == ["lead", "coin"])
        let inputs = (0..<left.exchanges.count).filter { left.exchanges.flags[$0].contains(.input) }
        #expect(inputs.map { left.exchanges.provider[$0] } == [-1, 0])
        #expect(left.exchangeStarts == [0, 4, 6])
    }
}
