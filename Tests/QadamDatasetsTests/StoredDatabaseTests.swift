import QadamContainers
import QadamDatasets
import QadamEvidence
import QadamLifeCycle
import Testing

@Suite struct StoredDatabaseTests {
    @Test func keepsScoresAndDiscreteDistributions() throws {
        var database = sample
        database.exchanges.quality[1] = ExchangeQuality(scores: [1, 2, 3, 4, 5], basicVariance: 0.01)
        database.exchanges.quality[0] = ExchangeQuality(scores: [5, 4, 3, 2, 1])
        let spread = ExchangeUncertainty(discrete: [.init(value: 3, weight: 1), .init(value: 1, weight: 2)])
        database.exchanges.uncertainty[0] = spread
        database.parameters[0].uncertainty = spread
        database.methods.append(ImpactMethod(id: "own", name: "own"))
        database.methods[database.methods.count - 1].links = [
            FlowMatcher.Link(name: "a", compartment: "air*", target: "x"),
            FlowMatcher.Link(name: "", cas: "71-43-2", target: "y", factor: 2),
        ]
        let bytes = StoredDatabase.bytes(database)
        #expect(bytes[4] == 2)
        #expect(try StoredDatabase.database(bytes) == database)
        // without them the layout is the one that older programs read
        #expect(StoredDatabase.bytes(sample)[4] == 1)
        for length in stride(from: bytes.count - 1, to: bytes.count - 120, by: -7) {
            #expect(throws: StoredDatabaseError.self) {
                try StoredDatabase.database(Array(bytes.prefix(length)))
            }
        }
    }

    /// A database that has something in every column.
    var sample: LifeCycleDatabase {
        var database = LifeCycleDatabase(name: "Дерекқор")
        database.units = [
            DatabaseUnit(symbol: "kg", quantity: "mass", factor: 1),
            DatabaseUnit(symbol: "МДж", quantity: "e", factor: 2),
        ]
        database.flows = [
            DatabaseFlow(id: "zinc", name: "Мырыш", kind: .product, unit: 0, location: "KZ"),
            DatabaseFlow(
                id: "co2",
                name: "CO2",
                kind: .elementary,
                unit: 0,
                cas: "124-38-9",
                compartment: "air",
                gas: "CO2"
            ),
        ]
        database.properties = [FlowProperty(flow: 0, property: "price", unit: 1, amount: 3, source: "s")]
        database.processes = [
            DatabaseProcess(
                id: "p",
                name: "Электролиз",
                location: "KZ",
                category: "a/b",
                validFrom: "2020",
                validTo: "2021",
                stage: .stage(.production),
                kind: .kind(.energy),
                defaultAllocation: .economic,
                isAggregated: true,
                source: "x",
                place: .file("f.xml", row: 7)
            ), DatabaseProcess(id: "q", name: "q"),
        ]
        database.exchanges.append(
            flow: 0,
            unit: 0,
            amount: 1,
            flags: [.reference],
            uncertainty: ExchangeUncertainty(.lognormal, 1, 1.2),
            formula: "a+1",
            note: "n"
        )
        database.exchanges.append(flow: 1, unit: 0, amount: -0.0, flags: [.input, .avoided], provider: 1)
        database.exchangeStarts = [0, 2, 2]
        database.parameters = [
            DatabaseParameter(
                process: 0,
                name: "a",
                formula: nil,
                value: 2,
                uncertainty: ExchangeUncertainty(.pert, 1, 2, 3),
                note: "m"
            ), DatabaseParameter(process: -1, name: "b", formula: "1+1", value: 2),
        ]
        database.allocationFactors = [
            AllocationFactor(process: 0, rule: .causal, product: 0, exchange: 1, share: 1)
        ]
        database.methods = [
            ImpactMethod(
                id: "m",
                name: "EF",
                categories: [
                    ImpactCategory(id: "c", name: "GWP", unit: "kg", flow: [1], factor: [1], location: ["KZ"])
                ],
                sets: [WeightingSet(name: "w", unit: "Pt", normalisation: [nil], weight: [0.5])],
                source: "z"
            )
        ]
        return database
    }

    @Test func givesBackWhatWasStored() throws {
        #expect(try StoredDatabase.database(StoredDatabase.bytes(sample)) == sample)
        let empty = LifeCycleDatabase(name: "")
        #expect(try StoredDatabase.database(StoredDatabase.bytes(empty)) == empty)
    }

    @Test func refusesBytesThatAreCutAnywhere() {
        let bytes = StoredDatabase.bytes(sample)
        for length in bytes.indices {
            #expect(throws: StoredDatabaseError.self) {
                try StoredDatabase.database(Array(bytes[..<length]))
            }
        }
    }

    /// A changed byte may change a figure, but never breaks the program or leaves an index that points nowhere.
    @Test func survivesEveryChangedByte() {
        let bytes = StoredDatabase.bytes(sample)
        var readable = 0
        for place in bytes.indices {
            for value in [0, 1, 0x7F, 0xFF] as [UInt8] where bytes[place] != value {
                var damaged = bytes
                damaged[place] = value
                guard let database = try? StoredDatabase.database(damaged) else { continue }
                readable += 1
                #expect(database.isConsistent)
            }
        }
        #expect(readable > 0)
    }

    @Test func tellsANewerLayoutFromDamage() {
        var bytes = StoredDatabase.bytes(sample)
        bytes[4] = 9
        #expect(throws: StoredDatabaseError.newer) { try StoredDatabase.database(bytes) }
    }
}
