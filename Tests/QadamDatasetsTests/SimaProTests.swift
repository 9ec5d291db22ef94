import Foundation
import QadamContainers
import QadamDatasets
import QadamEvidence
import QadamLifeCycle
import Testing

@Suite struct SimaProTests {
    private func sample(_ name: String) throws -> PackageSource? {
        guard let package = try JSONLDTests.package("simapro_csv_samples") else { return nil }
        let entry = try #require(package.entries.first { $0.name == name })
        return PackageSource(files: [name: try package.bytes(of: entry)], name: name)
    }

    private func read(_ package: PackageSource, skipsBad: Bool = false) -> DatasetReading {
        SimaProReader.read(package, options: ReadingOptions(skipsBad: skipsBad, name: "s"))
    }

    @Test func readsEverySectionOfAProcess() throws {
        guard let package = try sample("process.csv") else { return }
        #expect(DatasetFormat.recognise(package) == .simapro)
        let reading = read(package)
        let database = try #require(reading.database, "\(reading.diagnostics)")
        #expect(database.processes.map(\.id) == ["DefaultX25250700002"])
        #expect(database.processes[0].name == "Test process")
        #expect(database.processes[0].validFrom == "2005" && database.processes[0].validTo == "2009")
        #expect(database.exchanges.count == 13)
        #expect(database.exchanges.amount[0] == 0.5 && database.exchanges.flags[0] == .reference)
        #expect(database.exchanges.flags.filter { $0.contains(.avoided) }.count == 1)
        let spreads = database.exchanges.uncertainty
        #expect(spreads.kind == [.lognormal, .normal, .triangular, .uniform])
        #expect(abs(spreads.second[0] - 2.0.squareRoot()) < 1e-15 && spreads.second[1] == 1.5)
        #expect(spreads[2] == ExchangeUncertainty(.triangular, 1, 1, 5))
        #expect(database.flows.first { $0.name == "(+-)-Citronellol" }?.cas == "026489-01-0")
        #expect(database.flows.first { $0.name == "(+-)-Citronellol" }?.compartment == "air/low. pop.")
        #expect(database.parameters.count == 6)
        #expect(database.parameters.first { $0.name == "calc_param" }?.formula == "input_param ^ 2")
        let kWh = try #require(database.units.first { $0.symbol == "kWh" })
        #expect(kWh == DatabaseUnit(symbol: "kWh", quantity: "Energy", factor: 3.6))
        #expect(database.units.contains { $0.symbol == "µg" })
    }

    @Test func keepsSharesAndLinksByName() throws {
        guard let package = try sample("allocation.csv") else { return }
        let database = try #require(read(package).database)
        let straw = try #require(
            database.flows.firstIndex { $0.name == "Rice straw, at farm (WFLDB 3.0)/IN U" }
        )
        #expect(database.allocationFactors.first { $0.product == straw }?.share == 0.042)
        let input = try #require(
            database.exchanges.flow.indices.first {
                Int(database.exchanges.flow[$0]) == straw && database.exchanges.flags[$0].contains(.input)
            }
        )
        let maker = Int(database.exchanges.provider[input])
        #expect(maker >= 0 && database.exchanges(of: maker).count >= 2)
    }

    @Test func readsWastesFormulasAndCommas() throws {
        guard let waste = try sample("waste.csv"), let formulas = try sample("project_params.csv") else {
            return
        }
        let treatment = try #require(read(waste).database)
        #expect(treatment.flows[Int(treatment.exchanges.flow[0])].kind == .waste)
        #expect(treatment.exchanges.flags[0] == [.input, .reference])
        #expect(treatment.exchanges.formulas[0] == "1034*0.6684*0.59*0.03")
        let database = try #require(read(formulas).database)
        #expect(database.exchanges.formulas.values.contains("4.8*variable_name/((7*0.9)-3)"))
        #expect(database.parameters.first { $0.name == "variable_name" }?.value == 1)
    }

    /// 1 kg of waste, of which 90 % go to a treatment that gives 1.5 kg of CO2 a kg, and all of the remaining 10 % to one
    /// that takes 0.8 kg up: 0.9 · 1.5 − 0.1 · 0.8 = 1.27 kg.
    @Test func readsAWasteScenarioAsATreatmentThatDividesItsWaste() throws {
        guard let scenario = try sample("waste_scenario.csv") else { return }
        let reading = read(scenario)
        var database = try #require(reading.database)
        #expect(reading.report.omissions.isEmpty && reading.report.unlinked.isEmpty)
        let row = try #require(database.processes.firstIndex { $0.name == "test waste scenario" })
        let range = database.exchanges(of: row)
        #expect(range.map { database.exchanges.amount[$0] } == [1, 0.9, 0.1])
        #expect(range.map { database.exchanges.flags[$0] } == [[.input, .reference], [], []])
        let air = try #require(database.flows.firstIndex { $0.kind == .elementary })
        database.methods = [
            ImpactMethod(
                id: "m",
                name: "m",
                categories: [ImpactCategory(id: "c", name: "c", unit: "kg", flow: [Int32(air)], factor: [1])]
            )
        ]
        let engine = try #require(
            LifeCycleEngine.prepare(database, amounts: database.exchanges.amount).engine
        )
        let scores = engine.intensities(database.methods[0].weights(engine.system, database)).values
        let column = try #require(engine.system.process.firstIndex(of: Int32(row)))
        #expect(abs(try #require(scores?[0][column]) - 1.27) < 1e-12)
    }

    @Test func readsAssembliesAndSaysWhyOtherStagesAreLeftOut() throws {
        guard let stages = try sample("stages.csv") else { return }
        let reading = read(stages, skipsBad: true)
        let database = try #require(reading.database)
        let row = try #require(database.processes.firstIndex { $0.name == "assembly" })
        let made = database.exchanges(of: row).map {
            database.flows[Int(database.exchanges.flow[$0])].name
        }
        #expect(
            made == [
                "assembly", "material 1", "assembly", "energy 1", "transport 1", "processing 1", "use 1",
            ]
        )
        #expect(database.parameters.filter { $0.process == row }.map(\.name) == ["param1", "param2"])
        let left = reading.report.omissions.filter { $0.kind == "Product stage" }
        #expect(Set(left.map(\.name)) == ["displosal scenario", "dissassembly 1", "life cycle 1", "reuse 1"])
        #expect(left.allSatisfy { $0.reason == "DAT-0413" })
        // 85 % of one type of plastic, while the scenario takes waste of any type.
        let scenario = try #require(reading.report.omissions.first { $0.kind == "waste scenario" })
        #expect(scenario.reason == "DAT-0411" && scenario.name == "waste scenario 1")
    }

    private func package(_ blocks: String) -> PackageSource {
        let head = "{SimaPro 9.1.0.7}\n{CSV separator: Semicolon}\n{Decimal separator: .}\n\n"
        let units = "\nUnits\nkg;Mass;1;kg\n\nEnd\n"
        return PackageSource(files: ["a.csv": Array((head + blocks + units).utf8)], name: "a.csv")
    }

    private func scenario(_ type: String, separated: String, remaining: String) -> PackageSource {
        package(
            """
            Process

            Process identifier
            s

            Waste scenario
            bin;kg;2;\(type);Others

            Separated waste
            \(separated)

            Remaining waste
            \(remaining)

            End

            Process

            Process identifier
            t

            Waste treatment
            burning;kg;1;All waste types;Others

            Emissions to air
            CO2;;kg;1;Undefined;0;0;0;

            End

            """
        )
    }

    /// Shares for the scenario's own type of waste come before those for all types: 2 kg · 0.25 and the other 1.5 kg.
    @Test func takesTheSharesThatFitTheTypeOfWaste() throws {
        let own = "burning;Paper;25;own\nburning;;50;"
        let database = try #require(
            read(scenario("Paper", separated: own, remaining: "burning;;100;")).database
        )
        #expect(Array(database.exchanges.amount[..<3]) == [2, 0.5, 1.5])
        #expect(database.exchanges.notes[1] == "own")
        let whole = read(scenario("", separated: "burning;Not defined;100;", remaining: "burning;;100;"))
        #expect(whole.database.map { Array($0.exchanges.amount[..<2]) } == [2, 2])
        #expect(whole.database?.exchanges.provider[1] == 1)
    }

    @Test(arguments: [
        ("DAT-0412", "Paper", "burning;;60;", "burning;;50;"),
        ("DAT-0412", "Paper", "burning;;120;", "burning;;100;"),
        ("DAT-0412", "Paper", "burning;;half;", "burning;;100;"),
        ("DAT-0411", "Paper", "burning;Glass;60;", "burning;;100;"),
        ("DAT-0411", "All waste types", "burning;Glass;60;", "burning;;100;"),
    ])
    func saysWhyAWasteScenarioIsLeftOut(code: String, type: String, separated: String, remaining: String) {
        let reading = read(scenario(type, separated: separated, remaining: remaining))
        #expect(reading.diagnostics.map(\.code) == [code])
        #expect(reading.diagnostics.allSatisfy { $0.severity == .note })
        #expect(reading.report.omissions.map(\.reason) == [code])
        #expect(reading.database?.processes.map(\.id) == ["t"])
    }

    /// A damage category has the factors of its impact categories, weighted: 1.28e-6 · 1.5 for human health, and
    /// 0.5 · 2 + 0.25 · 3 = 1.75 for a substance in two of the impact categories.
    @Test func readsDamageCategoriesAsWeightedSumsWithTheirSets() throws {
        let blocks = """
            Method

            Name
            own

            Weighting unit
            Pt

            Impact category
            dose;man.Sv

            Substances
            Air;;lead;7439-92-1;1.28E-06;kg

            Impact category
            fresh;PAF

            Substances
            Air;;lead;7439-92-1;2;kg
            Water;;lead;7439-92-1;5;kg

            Impact category
            sea;PAF

            Substances
            Air;;lead;7439-92-1;3;kg

            Damage category
            health;DALY

            Impact categories
            dose;1.5

            Damage category
            nature;PDF

            Impact categories
            fresh;0.5
            sea;0.25

            Damage category
            nothing;PDF

            Impact categories
            dust;1

            Normalization-Weighting set
            endpoints

            Normalization
            health;50
            nature;4

            Weighting
            health;300
            nature;400

            Normalization-Weighting set
            midpoints

            Weighting
            sea;2
            fresh;much

            Normalization-Weighting set
            mixed

            Weighting
            sea;2
            health;1

            End

            """
        let reading = read(package(blocks))
        let method = try #require(reading.database?.methods.first)
        #expect(method.categories.map(\.name) == ["dose", "fresh", "sea", "health", "nature"])
        #expect(method.categories[3].unit == "DALY")
        #expect(method.categories[3].factor == [1.28e-6 * 1.5])
        #expect(method.categories[4].flow == method.categories[1].flow)
        #expect(method.categories[4].factor == [1.75, 2.5])
        let codes = reading.diagnostics.map(\.code)
        #expect(codes == ["DAT-0403", "DAT-0414", "DAT-0406"])
        #expect(method.sets.map(\.name) == ["endpoints", "midpoints"])
        #expect(method.sets[0].normalisation == [nil, nil, nil, 0.02, 0.25])
        #expect(method.sets[0].weight == [nil, nil, nil, 300, 400])
        #expect(method.sets[1].weight == [nil, nil, 2, nil, nil])
        // Results of 0.1 DALY and 8 PDF: 0.1 · 50 · 300 + 8 · 4 · 400 = 14,300 points, nothing for the midpoints.
        let weighted = method.sets[0].apply([1, 1, 1, 0.1, 8])
        #expect(weighted.score == 14_300 && weighted.left == [0, 1, 2])
    }

    @Test func readsAMethod() throws {
        guard let package = try sample("method.csv") else { return }
        let reading = read(package)
        let method = try #require(reading.database?.methods.first)
        #expect(reading.report.omissions.isEmpty)
        let text = try String(decoding: package.bytes(of: package.entries[0]), as: UTF8.self)
        let lines = text.split(whereSeparator: \.isNewline)
        let count = lines.filter { $0 == "Impact category;;;;;" }.count
        #expect(method.categories.dropFirst(count).map(\.name) == ["Human health", "Ecosystem quality"])
        let factors = lines.filter {
            $0.hasPrefix("Air;") || $0.hasPrefix("Raw;") || $0.hasPrefix("Water;") || $0.hasPrefix("Soil;")
        }
        #expect(method.categories[..<count].reduce(0) { $0 + $1.factor.count } == factors.count)
        #expect(method.categories[0].unit == "PDF.m2.yr" && method.categories[0].factor == [0, 0.177])
        // (E)-HFC-1234ze, short and long term: 0.000000818 + 0.000000182.
        let health = method.categories[count]
        let gas = try #require(reading.database?.flows.firstIndex { $0.name == "(E)-HFC-1234ze" })
        let place = try #require(health.flow.firstIndex(of: Int32(gas)))
        #expect(abs(health.factor[place] - 1e-6) < 1e-18)
        #expect(method.sets.map(\.name) == ["IMPACT World+ (Stepwise 2006 values)"])
        #expect(method.sets[0].weight.compactMap(\.self) == [5401.459854, 1386.138614])
    }

    @Test func refusesAForeignHeadAndNeverCrashes() throws {
        guard let foreign = try sample("multioutput.txt"), let package = try sample("process.csv") else {
            return
        }
        #expect(read(foreign).diagnostics.map(\.code).contains("DAT-0401"))
        let bytes = try package.bytes(of: package.entries[0])
        for length in stride(from: 0, to: bytes.count, by: 37) {
            let reading = read(PackageSource(files: ["a.csv": Array(bytes[..<length])], name: "a"))
            #expect(reading.database != nil || !reading.diagnostics.isEmpty)
        }
        for place in stride(from: 0, to: bytes.count, by: 11) {
            var damaged = bytes
            damaged[place] = UInt8(ascii: ";")
            _ = read(PackageSource(files: ["a.csv": damaged], name: "a"), skipsBad: true)
        }
    }
}
