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

    @Test func listsWasteScenariosAndStagesAsLeftOut() throws {
        guard let scenario = try sample("waste_scenario.csv"), let stages = try sample("stages.csv") else {
            return
        }
        let reading = read(scenario)
        #expect(reading.report.processes == 2)
        #expect(reading.report.omissions.contains { $0.kind == "waste scenario" && $0.reason == "DAT-0406" })
        let second = read(stages, skipsBad: true)
        #expect(second.report.omissions.filter { $0.kind == "Product stage" }.count == 5)
    }

    @Test func readsAMethod() throws {
        guard let package = try sample("method.csv") else { return }
        let method = try #require(read(package).database?.methods.first)
        let text = try String(decoding: package.bytes(of: package.entries[0]), as: UTF8.self)
        let lines = text.split(whereSeparator: \.isNewline)
        #expect(method.categories.count == lines.filter { $0 == "Impact category;;;;;" }.count)
        let factors = lines.filter {
            $0.hasPrefix("Air;") || $0.hasPrefix("Raw;") || $0.hasPrefix("Water;") || $0.hasPrefix("Soil;")
        }
        #expect(method.categories.reduce(0) { $0 + $1.factor.count } == factors.count)
        #expect(method.categories[0].unit == "PDF.m2.yr" && method.categories[0].factor == [0, 0.177])
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
