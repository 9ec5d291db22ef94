import Foundation
import QadamContainers
import QadamDatasets
import QadamEvidence
import QadamLifeCycle
import Testing

@Suite struct JSONLDWriterTests {
    static func written(_ database: LifeCycleDatabase) throws -> [UInt8] {
        var bytes: [UInt8] = []
        var archive = ZipWriter { bytes += $0 }
        #expect(JSONLDWriter(database).findings().isEmpty)
        try JSONLDWriter(database).write(to: &archive)
        try archive.finish()
        return bytes
    }

    private func readBack(_ database: LifeCycleDatabase) throws -> LifeCycleDatabase {
        let package = try PackageSource(
            bytes: try Self.written(database),
            name: "w.zip",
            unpackedLimit: 1 << 30
        )
        let reading = JSONLDReader.read(package, options: ReadingOptions(name: database.name))
        return try #require(reading.database, "\(reading.diagnostics.prefix(3))")
    }

    @Test(arguments: ["jsonld_us_fpl", "jsonld_beef_cattle", "jsonld_uslci_2017_subset"])
    func readsBackRealPackages(archive: String) throws {
        guard let package = try JSONLDTests.package(archive) else { return }
        let options = ReadingOptions(skipsBad: true, name: "x")
        let database = try #require(JSONLDReader.read(package, options: options).database)
        expectSame(database, try readBack(database))
        #expect(try Self.written(database) == Self.written(database))
    }

    @Test func readsBackScoresOfDataQuality() throws {
        var database = Self.rich()
        database.exchanges.quality[0] = ExchangeQuality(scores: [1, 2, 3, 4, 5], basicVariance: 0.0125)
        database.exchanges.quality[1] = ExchangeQuality(scores: [5, 4, 3, 2, 1])
        let again = try readBack(database)
        expectSame(database, again)
        #expect(again.exchanges.quality == database.exchanges.quality)
    }

    @Test func leavesOutScoresByAnotherSystem() throws {
        var database = Self.rich()
        database.exchanges.quality[0] = ExchangeQuality(scores: [1, 2, 3, 4, 5])
        let package = try PackageSource(
            bytes: try Self.written(database),
            name: "w.zip",
            unpackedLimit: 1 << 30
        )
        var files: [String: [UInt8]] = [:]
        for entry in package.entries {
            let text = String(decoding: try package.bytes(of: entry), as: UTF8.self)
            files[entry.path] = Array(text.replacing("ecoinvent Data Quality System", with: "US EPA").utf8)
        }
        let changed = PackageSource(files: files, name: "w")
        let reading = JSONLDReader.read(changed, options: ReadingOptions(name: "w"))
        #expect(reading.database?.exchanges.quality.isEmpty == true)
        #expect(reading.diagnostics.map(\.code).contains("DAT-0766"))
    }

    @Test func refusesDiscreteDistributions() {
        var database = Self.rich()
        database.exchanges.uncertainty[0] = ExchangeUncertainty(
            discrete: [.init(value: 1, weight: 1), .init(value: 2, weight: 1)]
        )
        #expect(JSONLDWriter(database).findings().map(\.code) == ["DAT-0321"])
    }

    /// A database with everything that the format holds.
    static func rich() -> LifeCycleDatabase {
        var database = LifeCycleDatabase(name: "rich")
        database.units = [
            DatabaseUnit(symbol: "kg", quantity: "Mass", factor: 1),
            DatabaseUnit(symbol: "t", quantity: "Mass", factor: 1_000),
            DatabaseUnit(symbol: "MJ", quantity: "Energy", factor: 1),
        ]
        database.flows = [
            DatabaseFlow(id: "f1", name: "Газ \"природный\"", kind: .product, unit: 0, location: "KZ"),
            DatabaseFlow(id: "f2", name: "heat", kind: .product, unit: 2),
            DatabaseFlow(
                id: "f3",
                name: "CO2",
                kind: .elementary,
                unit: 0,
                cas: "124-38-9",
                compartment: "air/urban"
            ),
            DatabaseFlow(id: "f4", name: "ash", kind: .waste, unit: 0),
        ]
        database.properties = [FlowProperty(flow: 0, property: "Energy", unit: 2, amount: 47.5)]
        database.processes = [
            DatabaseProcess(
                id: "p1",
                name: "boiler",
                location: "KZ",
                category: "a/b",
                validFrom: "2020-01-01"
            ),
            DatabaseProcess(id: "p2", name: "gas", validTo: "2024", isAggregated: true, source: "line\none"),
        ]
        database.processes[0].defaultAllocation = .economic
        var exchanges = ExchangeColumns()
        exchanges.append(flow: 1, unit: 2, amount: 1, flags: .reference)
        exchanges.append(
            flow: 0,
            unit: 2,
            amount: 1.1,
            flags: .input,
            provider: 1,
            uncertainty: ExchangeUncertainty(.lognormal, 1.1, 1.05),
            formula: "1 / eta",
            note: "in energy"
        )
        let triangle = ExchangeUncertainty(.triangular, 0.05, 0.06, 0.07)
        exchanges.append(flow: 2, unit: 0, amount: 0.06, flags: [], uncertainty: triangle)
        exchanges.append(
            flow: 3,
            unit: 1,
            amount: 1e-7,
            flags: [],
            uncertainty: ExchangeUncertainty(.normal, 1e-7, 1e-8)
        )
        exchanges.append(flow: 0, unit: 0, amount: 1, flags: .reference)
        let uniform = ExchangeUncertainty(.uniform, 0.1, 0.3)
        exchanges.append(
            flow: 1,
            unit: 2,
            amount: 0.2,
            flags: [.input, .avoided],
            provider: 0,
            uncertainty: uniform
        )
        database.exchanges = exchanges
        database.exchangeStarts = [0, 4, 6]
        database.parameters = [
            DatabaseParameter(
                process: -1,
                name: "price",
                value: 3,
                uncertainty: ExchangeUncertainty(.normal, 3, 1)
            ),
            DatabaseParameter(process: 0, name: "eta", formula: "0.9 + 0", value: 0.9, note: "efficiency"),
        ]
        database.allocationFactors = [
            AllocationFactor(process: 0, rule: .economic, product: 1, share: 1),
            AllocationFactor(process: 0, rule: .causal, product: 1, exchange: 2, share: 0.25),
        ]
        var method = ImpactMethod(id: "m", name: "method")
        method.categories = [
            ImpactCategory(
                id: "c",
                name: "climate",
                unit: "kg CO2 eq",
                flow: [2, 2],
                factor: [1, 2],
                location: ["", "KZ"]
            )
        ]
        method.sets = [WeightingSet(name: "world", unit: "Pt", normalisation: [8_000], weight: [nil])]
        database.methods = [method]
        return database
    }

    @Test func readsBackEverythingThatItHolds() throws {
        expectSame(Self.rich(), try readBack(Self.rich()))
    }

    @Test func keepsStageKindAndGas() throws {
        var database = Self.rich()
        database.processes[0].stage = .stage(.use)
        database.processes[0].kind = .kind(.energy)
        database.processes[1].kind = .kind(.process)
        database.flows[2].gas = "CO2_biogenic"
        expectSame(database, try readBack(database))
    }

    @Test func namesWordsOfItsOwnThatItDoesNotKnow() throws {
        var database = Self.rich()
        database.processes[0].stage = .stage(.use)
        database.processes[0].kind = .kind(.energy)
        let package = try PackageSource(bytes: Self.written(database), name: "w", unpackedLimit: 1 << 30)
        var files: [String: [UInt8]] = [:]
        for entry in package.entries {
            let text = String(decoding: try package.bytes(of: entry), as: UTF8.self)
            files[entry.path] = Array(
                text.replacing("\"stage\":\"use\"", with: "\"stage\":\"elsewhere\"").utf8
            )
        }
        let reading = JSONLDReader.read(
            PackageSource(files: files, name: "w"),
            options: ReadingOptions(name: "rich")
        )
        #expect(reading.diagnostics.map(\.code) == ["DAT-0323"])
        #expect(reading.database?.processes[0].stage == .consumer)
        #expect(reading.database?.processes[0].kind == .kind(.energy))
    }

    /// Power is counted in kWh, steam in MJ, gas in kg and CO2 in t. Every flow is read back in its own unit: 13.19 kWh a kg
    /// of gas stay so although openLCA's group is counted in t, and the scores of one unit of each product are those of
    /// the database.
    @Test func keepsTheUnitOfEveryFlowOfAQuantity() throws {
        var database = LifeCycleDatabase(name: "units")
        database.units = [
            DatabaseUnit(symbol: "kWh", quantity: "Energy", factor: 3.6e6),
            DatabaseUnit(symbol: "MJ", quantity: "Energy", factor: 1e6),
            DatabaseUnit(symbol: "t", quantity: "Mass", factor: 1_000),
            DatabaseUnit(symbol: "kg", quantity: "Mass", factor: 1),
        ]
        database.flows = [
            DatabaseFlow(id: "power", name: "power", kind: .product, unit: 0),
            DatabaseFlow(id: "gas", name: "gas", kind: .product, unit: 3),
            DatabaseFlow(id: "CO2", name: "CO2", kind: .elementary, unit: 2, compartment: "air"),
            DatabaseFlow(id: "steam", name: "steam", kind: .product, unit: 1),
            DatabaseFlow(id: "CH4", name: "CH4", kind: .elementary, unit: 3, compartment: "air"),
        ]
        database.properties = [FlowProperty(flow: 1, property: "Energy", unit: 1, amount: 13.19 * 3.6)]
        database.processes = [
            DatabaseProcess(id: "a", name: "plant"), DatabaseProcess(id: "b", name: "well"),
            DatabaseProcess(id: "c", name: "boiler"),
        ]
        database.exchanges.append(flow: 0, unit: 0, amount: 1, flags: .reference)
        database.exchanges.append(flow: 1, unit: 0, amount: 2, flags: .input, provider: 1)
        database.exchanges.append(flow: 1, unit: 2, amount: 1, flags: .reference)
        database.exchanges.append(flow: 2, unit: 3, amount: 50, flags: [])
        database.exchanges.append(flow: 3, unit: 0, amount: 1, flags: .reference)
        database.exchanges.append(flow: 1, unit: 1, amount: 4, flags: .input, provider: 1)
        database.exchanges.append(flow: 4, unit: 2, amount: 2e-6, flags: [])
        database.exchangeStarts = [0, 2, 4, 7]
        let climate = ImpactCategory(
            id: "c",
            name: "c",
            unit: "kg",
            flow: [2, 4],
            factor: [1_000, 28]
        )
        database.methods = [ImpactMethod(id: "m", name: "m", categories: [climate])]
        let again = try readBack(database)
        let own = again.flows.map { "\($0.id) \(again.units[$0.unit].symbol)" }
        #expect(own.sorted() == ["CH4 kg", "CO2 t", "gas kg", "power kWh", "steam MJ"])
        #expect(
            again.exchanges.unit.map { again.units[Int($0)].symbol } == [
                "kWh", "kWh", "t", "kg", "kWh", "MJ", "t",
            ]
        )
        #expect(again.exchanges.amount == database.exchanges.amount)
        for unit in database.units {
            let factor = try #require(again.units.first { $0.symbol == unit.symbol }?.factor)
            #expect(abs(factor / unit.factor - 1) < 1e-15)
        }
        let property = try #require(again.properties.first)
        let inKilowattHours = property.amount * again.units[property.unit].factor / 3.6e6
        #expect(abs(inKilowattHours / 13.19 - 1) < 1e-15)
        // 2 kWh of gas are 2 ÷ 13.19 kg, of which each gives 0.05 kg of CO2; a MJ of steam takes 4 ÷ 3.6 MJ of gas and
        // releases 2 ÷ 3.6 g of methane.
        let steam = (4 / (13.19 * 3.6) * 0.05 + 0.002 * 28) / 3.6
        for database in [database, again] {
            let engine = try #require(
                LifeCycleEngine.prepare(database, amounts: database.exchanges.amount).engine
            )
            let weights = try #require(database.methods.first).weights(engine.system, database)
            let scores = try #require(engine.intensities(weights).values?[0])
            #expect(abs(scores[0] - 0.05 * 2 / 13.19) < 1e-15)
            #expect(abs(scores[2] - steam) < 1e-15)
        }
    }

    /// A cubic metre of liquor weighs 1,100 kg and holds 50 kg of zinc: 1,100 kg of it are one cubic metre again.
    @Test func keepsTheMeasureOfAnAmount() throws {
        var database = LifeCycleDatabase(name: "liquor")
        database.units = [
            DatabaseUnit(symbol: "m3", quantity: "Volume", factor: 1),
            DatabaseUnit(symbol: "kg", quantity: "Mass", factor: 1),
        ]
        database.flows = [
            DatabaseFlow(id: "liquor", name: "liquor", kind: .product, unit: 0),
            DatabaseFlow(id: "zinc", name: "zinc", kind: .product, unit: 1),
            DatabaseFlow(id: "CO2", name: "CO2", kind: .elementary, unit: 1, compartment: "air"),
        ]
        database.properties = [
            FlowProperty(flow: 0, property: "zinc content", unit: 1, amount: 50),
            FlowProperty(flow: 0, property: "Mass", unit: 1, amount: 1100),
        ]
        database.processes = [
            DatabaseProcess(id: "a", name: "leaching"), DatabaseProcess(id: "b", name: "electrolysis"),
        ]
        database.exchanges.append(flow: 0, unit: 0, amount: 1, flags: .reference)
        database.exchanges.append(flow: 2, unit: 1, amount: 110, flags: [])
        database.exchanges.append(flow: 1, unit: 1, amount: 1, flags: .reference)
        database.exchanges.append(flow: 0, unit: 1, amount: 1100, flags: .input, provider: 0)
        database.exchangeStarts = [0, 2, 4]
        for made in [database, try readBack(database)] {
            let engine = try #require(LifeCycleEngine.prepare(made, amounts: made.exchanges.amount).engine)
            let all = CategoryWeights(id: "all", unit: "kg", weights: [1])
            let scores = try #require(engine.intensities([all]).values?[0])
            #expect(scores.allSatisfy { abs($0 - 110) < 1e-9 })
        }
    }

    @Test func refusesWhatTheFormatCannotHold() {
        var database = Self.rich()
        database.parameters[0].uncertainty = ExchangeUncertainty(.pert, 1, 2, 3)
        database.parameters[1].value = .infinity
        #expect(JSONLDWriter(database).findings().map(\.code) == ["DAT-0321", "DAT-0322"])
    }

    @Test func neverCrashesOnDamagedDocuments() throws {
        let package = try PackageSource(
            bytes: try Self.written(Self.rich()),
            name: "w",
            unpackedLimit: 1 << 30
        )
        var files: [String: [UInt8]] = [:]
        for entry in package.entries { files[entry.path] = try package.bytes(of: entry) }
        var refused = 0
        for (path, bytes) in files where path != "openlca.json" {
            for length in stride(from: 0, to: bytes.count - 1, by: 13) {
                files[path] = Array(bytes[..<length])
                let damaged = PackageSource(files: files, name: "damaged")
                let reading = JSONLDReader.read(damaged, options: ReadingOptions(name: "x"))
                #expect(reading.database == nil && reading.diagnostics.contains { $0.severity == .error })
                refused += 1
            }
            let text = String(decoding: bytes, as: UTF8.self)
            for (from, to) in [
                (":true", ":\"x\""), (":1.0", ":[]"), ("{\"@type\"", "[\"@type\""), (":\"", ":7,\"x\":\""),
                ("[{", "[3,{"), (":{\"@type\"", ":null,\"x\":{\"@type\""), ("\"@id\":\"", "\"@id\":\"other"),
            ] {
                files[path] = Array(text.replacing(from, with: to).utf8)
                _ = JSONLDReader.read(
                    PackageSource(files: files, name: "damaged"),
                    options: ReadingOptions(name: "x")
                )
                _ = JSONLDReader.read(
                    PackageSource(files: files, name: "damaged"),
                    options: ReadingOptions(skipsBad: true, name: "x")
                )
            }
            files[path] = bytes
        }
        #expect(refused > 100)
        let deep = [UInt8](repeating: UInt8(ascii: "["), count: 1 << 20)
        let reading = JSONLDReader.read(
            PackageSource(files: ["flows/a.json": deep], name: "deep"),
            options: ReadingOptions(name: "x")
        )
        #expect(reading.database == nil)
    }
}
