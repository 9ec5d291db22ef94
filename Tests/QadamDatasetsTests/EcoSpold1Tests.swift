import QadamContainers
import QadamDatasets
import QadamEvidence
import QadamLifeCycle
import Testing

@Suite struct EcoSpold1Tests {
    private func read(_ texts: String..., skipsBad: Bool = false) -> DatasetReading {
        EcoSpold1Reader.read(
            texts.enumerated().map { file($1, name: "\($0).xml") },
            options: ReadingOptions(skipsBad: skipsBad, name: "x")
        )
    }

    private func codes(_ reading: DatasetReading) -> [String] { reading.diagnostics.map(\.code) }

    /// The expected counts are those of `lca/README.md`, taken there with another tool.
    @Test func readsTheUSLifeCycleInventoryWithoutLoss() throws {
        guard let package = try ReferencePackage.files("ecospold1_uslci_fy21q1") else { return }
        var result: DatasetReading?
        let time = ContinuousClock().measure {
            result = EcoSpold1Reader.read(package, options: ReadingOptions(name: "uslci"))
        }
        print("US LCI 2021, EcoSpold 1, 16 MB read in", time)
        let reading = try #require(result)
        let database = try #require(reading.database)
        #expect(database.processes.count == 636)
        #expect(database.exchanges.count == 36_581)
        var natural = 0
        var inputs = 0
        var coproducts = 0
        var references = 0
        var wastes = 0
        var emissions = 0
        for index in database.exchanges.flow.indices {
            let flags = database.exchanges.flags[index]
            switch (database.flows[Int(database.exchanges.flow[index])].kind, flags.contains(.input)) {
            case (.elementary, true): natural += 1
            case (.elementary, false): emissions += 1
            case (.product, true): inputs += 1
            case (.product, false): if flags.contains(.reference) { references += 1 } else { coproducts += 1 }
            case (.waste, false): wastes += 1
            case (.waste, true): Issue.record("a waste as input")
            }
        }
        #expect(natural == 4_193)
        #expect(inputs == 6_659)
        #expect(coproducts == 181)
        #expect(references == 636)
        #expect(wastes == 205)
        #expect(emissions == 24_707)
        let withoutSpread = reading.report.omissions.filter { $0.kind == "uncertainty" }
        #expect(reading.report.uncertain + withoutSpread.count == 5_547)
        #expect(reading.report.uncertain == database.exchanges.uncertainty.count)
        #expect(reading.report.linked + reading.report.unlinked.count == 6_659 + 205)
        #expect(reading.report.linked > 3_300)
        #expect(database.exchangeStarts.last == database.exchanges.count)
        #expect(!reading.diagnostics.contains { $0.severity == .error })
    }

    @Test func aProviderAlwaysMakesTheFlowInAConvertibleUnit() throws {
        guard let package = try ReferencePackage.files("ecospold1_uslci_fy21q1") else { return }
        let reading = EcoSpold1Reader.read(package, options: ReadingOptions(name: "uslci"))
        let database = try #require(reading.database)
        for index in database.exchanges.flow.indices where database.exchanges.provider[index] >= 0 {
            let made = database.exchanges(of: Int(database.exchanges.provider[index])).filter {
                database.exchanges.flow[$0] == database.exchanges.flow[index]
                    && !database.exchanges.flags[$0].contains(.input)
            }
            #expect(!made.isEmpty)
            for maker in made {
                let units = [maker, index].map { database.units[Int(database.exchanges.unit[$0])].quantity }
                #expect(units[0] == units[1])
            }
        }
    }

    @Test func readsTheSampleOfOneProcess() throws {
        guard let package = try ReferencePackage.files("samples_volca", under: "SAMPLE.ecospold1") else {
            return
        }
        let database = try #require(
            EcoSpold1Reader.read(package, options: ReadingOptions(name: "x")).database
        )
        #expect(database.processes.map(\.name) == ["electricity production, wind"])
        #expect(database.processes[0].location == "DE")
        #expect(database.processes[0].validFrom == "2020")
        #expect(database.flows.map(\.kind) == [.product, .elementary])
        #expect(database.flows[1].compartment == "air/low population density")
        #expect(database.exchanges.amount == [1, 0.01])
        #expect(database.units[database.flows[0].unit].factor == 3.6e6)
    }

    @Test func givesEveryGroupItsRole() throws {
        let exchanges = [
            exchange1("1", "zinc", "1", output: 0), exchange1("2", "acid", "1.7", output: 2),
            exchange1("3", "heat", "5", output: 1, unit: "MJ"), exchange1("4", "slag", "0.2", output: 3),
            exchange1("5", "CO2", "3", output: 4), exchange1("6", "ore", "2", input: 4),
            exchange1("7", "coke", "0.4", input: 1), exchange1("8", "power", "4", input: 2, unit: "kWh"),
            exchange1("9", "transport", "1", input: 3, unit: "t*km"),
            exchange1("10", "lime", "0.1", input: 5),
        ]
        let database = try #require(read(ecoSpold1(exchanges.joined())).database)
        #expect(database.exchanges.flags[0] == .reference)
        #expect(database.exchanges.flags[1] == [])
        #expect(database.exchanges.flags[2] == .avoided)
        let kinds = database.exchanges.flow.map { database.flows[Int($0)].kind }
        #expect(kinds[3...5] == [.waste, .elementary, .elementary])
        #expect(database.exchanges.flags[5...9].allSatisfy { $0 == .input })
        #expect(kinds[6...9].allSatisfy { $0 == .product })
    }

    @Test func readsEveryDistribution() throws {
        let exchanges = [
            exchange1("1", "zinc", "1", output: 0),
            exchange1("2", "a", "2", output: 4, more: #"uncertaintyType="1" standardDeviation95="1.21""#),
            exchange1("3", "b", "2", output: 4, more: #"uncertaintyType="2" standardDeviation95="0.5""#),
            exchange1("4", "c", "2", output: 4, more: #"uncertaintyType="3" minValue="1" maxValue="3.5""#),
            exchange1("5", "d", "2", output: 4, more: #"uncertaintyType="4" minValue="1" maxValue="3""#),
            exchange1("6", "e", "2", output: 4, more: #"uncertaintyType="1" standardDeviation95="1""#),
            exchange1("7", "f", "2", output: 4, more: #"uncertaintyType="4" minValue="3" maxValue="1""#),
        ]
        let reading = read(ecoSpold1(exchanges.joined()))
        let database = try #require(reading.database)
        let columns = database.exchanges.uncertainty
        #expect(columns.exchange == [1, 2, 3, 4])
        #expect(columns.kind == [.lognormal, .normal, .triangular, .uniform])
        #expect(abs(columns[0].second - 1.1) < 1e-15)
        #expect(columns[1].second == 0.25)
        #expect(columns[2] == ExchangeUncertainty(.triangular, 1, 1.5, 3.5))
        #expect(columns[3] == ExchangeUncertainty(.uniform, 1, 3))
        #expect(reading.report.omissions.map(\.reason) == ["DAT-0221", "DAT-0220"])
        #expect(codes(reading).sorted() == ["DAT-0220", "DAT-0221"])
    }

    @Test func turnsFractionsIntoAllocationFactors() throws {
        let exchanges = [
            exchange1("1", "zinc", "1", output: 0), exchange1("2", "acid", "1.7", output: 2),
            exchange1("3", "CO2", "3", output: 4), exchange1("4", "coke", "0.4", input: 5),
        ].joined()
        func allocation(_ product: Int, _ fraction: String, _ exchanges: [Int], method: Int = 1) -> String {
            let references = exchanges.map { "<referenceToInputOutput>\($0)</referenceToInputOutput>" }
                .joined()
            return """
                <allocation referenceToCoProduct="\(product)" allocationMethod="\(method)" \
                fraction="\(fraction)">\(references)</allocation>
                """
        }
        let same = allocation(1, "80", [3, 4]) + allocation(2, "20.0", [3, 4])
        let economic = try #require(read(ecoSpold1(exchanges, more: same)).database)
        #expect(economic.processes[0].defaultAllocation == .economic)
        #expect(economic.allocationFactors.map(\.share) == [0.8, 0.2])
        #expect(economic.allocationFactors.map(\.product) == [0, 1])
        #expect(economic.allocationFactors.allSatisfy { $0.exchange == -1 })
        let apart =
            allocation(1, "100", [4]) + allocation(2, "0", [4]) + allocation(1, "60", [3])
            + allocation(2, "40", [3])
        let causal = try #require(read(ecoSpold1(exchanges, more: apart)).database)
        #expect(causal.processes[0].defaultAllocation == .causal)
        #expect(causal.allocationFactors.map(\.exchange) == [3, 3, 2, 2])
        let wrong = read(ecoSpold1(exchanges, more: allocation(1, "80", [3]) + allocation(2, "30", [3])))
        #expect(codes(wrong) == ["DAT-0222"])
        #expect(wrong.database?.allocationFactors.isEmpty == true)
    }

    @Test func takesNumbersAsIdentifiersOnlyWhereTheyAreUnique() throws {
        let zinc = exchange1("1", "zinc", "1", output: 0)
        let brass = exchange1("7", "brass", "1", output: 0)
        // The same number and the same name: one flow, and a maker, even if the category differs in spelling.
        let unique = read(
            ecoSpold1(zinc),
            ecoSpold1(brass + exchange1("1", "zinc", "0.4", input: 5), number: "2", name: "casting")
        )
        #expect(unique.database?.flows.map(\.id) == ["1", "7"])
        #expect(unique.database?.exchanges.provider == [-1, -1, 0])
        // Numbers that only count exchanges: flows by name.
        let counted = read(
            ecoSpold1(zinc),
            ecoSpold1(
                exchange1("1", "brass", "1", output: 0) + exchange1("2", "zinc", "0.4", input: 5),
                number: "2"
            )
        )
        #expect(counted.database?.flows.count == 2)
        #expect(counted.database?.exchanges.provider == [-1, -1, 0])
    }

    @Test func takesTheOnlyProductAsReferenceAndNamesNoneOfSeveral() {
        let zinc = exchange1("1", "zinc", "1", output: 2)
        #expect(read(ecoSpold1(zinc)).database?.exchanges.flags == [.reference])
        let several = read(ecoSpold1(zinc + exchange1("2", "acid", "1.7", output: 2)))
        #expect(several.database?.exchanges.flags == [[], []])
        #expect(codes(several) == ["DAT-0229"])
    }

    @Test func neverChoosesAmongSeveralMakers() throws {
        let zinc = exchange1("1", "zinc", "1", output: 0)
        let brass = exchange1("7", "brass", "1", output: 0) + exchange1("1", "zinc", "0.4", input: 5)
        let reading = read(
            ecoSpold1(zinc),
            ecoSpold1(zinc, number: "2"),
            ecoSpold1(brass, number: "3", name: "casting")
        )
        #expect(reading.database?.exchanges.provider == [-1, -1, -1, -1])
        #expect(reading.report.unlinked.map { "\($0.process) \($0.flow) \($0.candidates)" } == ["3 1 2"])
    }

    @Test func keepsUnitsApartThatDoNotConvert() throws {
        let gas = exchange1("1", "gas", "1", output: 0, unit: "m3")
        let user = exchange1("2", "heat", "1", output: 0, unit: "MJ")
        let inLitres = read(
            ecoSpold1(gas),
            ecoSpold1(user + exchange1("1", "gas", "30", input: 5, unit: "l"), number: "2")
        )
        #expect(inLitres.database?.exchanges.provider == [-1, -1, 0])
        let inKilograms = read(
            ecoSpold1(gas),
            ecoSpold1(user + exchange1("1", "gas", "30", input: 5, unit: "kg"), number: "2")
        )
        #expect(inKilograms.database?.exchanges.provider == [-1, -1, -1])
        #expect(Set(codes(inKilograms)) == ["DAT-0218"])
        #expect(inKilograms.database?.flows.count == 3)
    }

    @Test func asksTheTreatmentForAWasteThatAProcessOffersToTake() throws {
        let landfill = exchange1("9", "slag, landfilled", "1", output: 0)
        let smelter =
            exchange1("1", "zinc", "1", output: 0) + exchange1("9", "slag, landfilled", "0.2", output: 3)
        let database = try #require(read(ecoSpold1(landfill), ecoSpold1(smelter, number: "2")).database)
        #expect(database.exchanges.provider == [-1, -1, 0])
        #expect(database.exchanges.flags[2] == .input)
        #expect(database.exchanges.amount[2] == 0.2)
    }

    @Test(arguments: [
        ("DAT-0211", exchange1("1", "CO2", "1", output: 4)),
        ("DAT-0212", exchange1("1", "zinc", "0", output: 0)),
        ("DAT-0212", exchange1("1", "zinc", "-1", output: 0)),
        ("DAT-0213", exchange1("1", "zinc", "NaN", output: 0)),
        ("DAT-0213", exchange1("1", "zinc", "1,5", output: 0)),
        ("DAT-0213", exchange1("1", "zinc", "", output: 0)),
        ("DAT-0213", exchange1("1", "zinc", "1e999", output: 0)),
        ("DAT-0214", exchange1("1", "zinc", "1", output: 7)),
        ("DAT-0214", exchange1("1", "zinc", "1")),
        ("DAT-0217", exchange1("1", "zinc", "1", output: 0, unit: "")),
    ])
    func refusesDamagedDatasetsOrLeavesThemOut(code: String, exchanges: String) throws {
        let good = ecoSpold1(exchange1("5", "lead", "1", output: 0), number: "2", name: "lead")
        let refused = read(ecoSpold1(exchanges), good)
        #expect(refused.database == nil)
        #expect(codes(refused) == [code])
        #expect(refused.diagnostics[0].severity == .error)
        #expect(refused.diagnostics[0].place.description.hasPrefix("0.xml:"))
        let kept = read(ecoSpold1(exchanges), good, skipsBad: true)
        #expect(kept.database?.processes.map(\.name) == ["lead"])
        #expect(kept.database?.flows.map(\.name) == ["lead"])
        #expect(kept.report.omissions == [.init(kind: "process", id: "1", name: "smelting", reason: code)])
    }

    @Test func refusesANumberThatIsGivenTwice() {
        let zinc = ecoSpold1(exchange1("1", "zinc", "1", output: 0))
        #expect(codes(read(zinc, zinc)) == ["DAT-0210"])
        #expect(read(zinc, zinc, skipsBad: true).database?.processes.count == 1)
    }

    @Test func refusesAFileOfAnotherFormatAndAnEmptyPackage() {
        #expect(codes(read("<html><body/></html>")) == ["DAT-0207"])
        #expect(codes(read()) == ["DAT-0208"])
    }
}
