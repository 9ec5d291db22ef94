import QadamDatasets
import QadamEvidence
import QadamLifeCycle
import QadamSparse
import Testing

@Suite struct MatrixPackageTests {
    /// Heijungs and Suh's two processes, with a climate category (CO2 1, SO2 0) and a third process that treats waste.
    static let files: [String: String] = [
        "A.mtx":
            "%%MatrixMarket matrix coordinate real general\n3 3 6\n1 1 100\n1 2 -2\n2 2 10\n3 3 -1\n3 2 0.5\n2 3 -0.1\n",
        "B.mtx":
            "%%MatrixMarket matrix coordinate real general\n3 3 6\n1 1 10\n1 2 1\n2 1 2\n2 2 0.1\n3 1 -50\n1 3 4\n",
        "C.mtx": "%%MatrixMarket matrix coordinate real general\n1 3 1\n1 1 1\n",
        "names.csv": """
        kind,index,id,name,location,unit
        product,1,fuel,Fuel,KZ,l
        product,2,power,"Electricity, \"\"green\"\"",KZ,kWh
        product,3,ash,Ash,,kg
        process,1,p1,Refinery,KZ,
        process,2,p2,Power plant,KZ,
        process,3,p3,Landfill,KZ,
        elementary,1,co2,Carbon dioxide,,kg
        elementary,2,so2,Sulphur dioxide,,kg
        elementary,3,oil,Crude oil,,l
        impact,1,gwp,Climate change,,kg CO2e
        """,
        "uncertainty.csv":
            "matrix,row,column,distribution,p1,p2,p3\nA,1,2,lognormal,2,1.1,\nB,3,1,uniform,40,60,\n",
    ]

    static func read(_ files: [String: String]) -> DatasetReading {
        var reader = MatrixPackageReader(name: "m") { name in files[name].map { Array($0.utf8) } }
        return reader.read()
    }

    static func engine(_ database: LifeCycleDatabase) -> LifeCycleEngine? {
        LifeCycleEngine.prepare(database, amounts: database.exchanges.amount).engine
    }

    /// 10 kWh: 0.5 kg ash, whose treatment takes 0.1 kWh a kg: s2 = (1 + 0.05·…): x = 1 run → net 10 − 0.05.
    @Test func givesTheMatricesThatWereRead() throws {
        let reading = Self.read(Self.files)
        #expect(reading.diagnostics.isEmpty)
        let database = try #require(reading.database)
        #expect(reading.report.processes == 3 && reading.report.uncertain == 2 && reading.report.linked == 3)
        let engine = try #require(Self.engine(database))
        let a = engine.system.technosphere
        #expect([a[0, 0], a[0, 1], a[1, 1], a[2, 2], a[2, 1], a[1, 2]] == [100, -2, 10, -1, 0.5, -0.1])
        #expect(engine.system.interventions[2, 0] == -50)
        #expect(database.flows[1].name == "Electricity, \"green\"")
        let category = database.methods[0].categories[0]
        #expect(category.flow == [3] && category.factor == [1] && category.unit == "kg CO2e")
        // Forward by hand: fuel 0.02 runs a run of power, ash 0.5 kg a run: net power a run 10 − 0.05 = 9.95 kWh,
        // CO2 a run 1 + 0.02·10 + 0.5·4 = 3.2.
        let values = try #require(
            engine.intensities([CategoryWeights(id: "gwp", unit: "kg", weights: [1, 0, 0])]).values
        )
        #expect(abs(values[0][1] - 3.2 / 9.95) < 1e-12)
    }

    /// Single values with weights have no place in the file: the entry is written as certain, and it is counted.
    @Test func countsWhatItWritesAsCertain() throws {
        var database = try #require(Self.read(Self.files).database)
        #expect(MatrixPackageWriter(try #require(Self.engine(database)), impacts: []).entriesLeftCertain == 0)
        let last = try #require(database.exchanges.amount.indices.last)
        let (flow, unit) = (Int(database.exchanges.flow[last]), Int(database.exchanges.unit[last]))
        let values = [4.0, 5].map { ExchangeUncertainty.WeightedValue(value: $0, weight: 1) }
        database.exchanges.append(
            flow: flow,
            unit: unit,
            amount: 4,
            flags: [],
            uncertainty: ExchangeUncertainty(discrete: values)
        )
        database.exchangeStarts[database.exchangeStarts.count - 1] += 1
        // the entry is now made by two exchanges, one of which varies
        let writer = MatrixPackageWriter(try #require(Self.engine(database)), impacts: [])
        #expect(writer.entriesLeftCertain == 1)
        let file = try #require(try writer.files().first { $0.name == "uncertainty.csv" })
        #expect(!String(decoding: file.bytes, as: UTF8.self).contains("discrete"))
    }

    /// A distribution that cannot be used is refused with its row, never left out.
    @Test(arguments: [
        ("lognorm", "1.2", "DAT-0606"), ("lognormal", "0.1", "DAT-0606"), ("normal", "-1", "DAT-0606"),
        ("uniform", "", "DAT-0606"), ("", "0.5", "DAT-0606"), ("lognormal", "1.2", ""),
    ])
    func refusesASpreadThatFitsNoDistribution(_ word: String, _ spread: String, _ code: String) throws {
        var files = Self.files
        files["names.csv"] = files["names.csv"]?.split(separator: "\n").map { line in
            line.hasPrefix("kind")
                ? line + ",distribution,spread"
                : line.hasPrefix("process,2") ? line + ",\(word),\(spread)" : line + ",,"
        }.joined(separator: "\n")
        let reading = Self.read(files)
        #expect(reading.diagnostics.map(\.code) == (code.isEmpty ? [] : [code]))
        if code.isEmpty { return }
        #expect(reading.database == nil && reading.diagnostics[0].place == .file("names.csv", row: 6))
    }

    @Test func refusesADistributionOfAnEntryThatIsNotThere() {
        var files = Self.files
        files["uncertainty.csv"]? += "B,99,1,uniform,1,2,\nA,1,3,uniform,1,2,\n"
        let reading = Self.read(files)
        #expect(reading.database == nil && reading.diagnostics.map(\.code) == ["DAT-0609", "DAT-0609"])
        files["uncertainty.csv"] =
            "matrix,row,column,distribution,p1,p2,p3\nA,1,2,uniform,1,3,\nA,1,2,uniform,1,4,\n"
        #expect(Self.read(files).diagnostics.map(\.code) == ["DAT-0610"])
        // far from the 2 that the entry is; of the other sign
        files["uncertainty.csv"] = "matrix,row,column,distribution,p1,p2,p3\nA,1,2,normal,100,1,\n"
        let far = Self.read(files)
        #expect(far.database != nil && far.diagnostics.map(\.code) == ["DAT-0760"])
        files["uncertainty.csv"] = "matrix,row,column,distribution,p1,p2,p3\nA,1,2,normal,-2,0.1,\n"
        let opposite = Self.read(files)
        #expect(opposite.database == nil && opposite.diagnostics.map(\.code) == ["DAT-0761"])
    }

    @Test func writesWhatItReads() throws {
        let database = try #require(Self.read(Self.files).database)
        let engine = try #require(Self.engine(database))
        let impact = MatrixPackageWriter.Impact(
            id: "gwp",
            name: "Climate",
            unit: "kg CO2e",
            weights: [1, 0, 0]
        )
        var again: [String: String] = [:]
        for file in try MatrixPackageWriter(engine, impacts: [impact]).files() {
            again[file.name] = String(decoding: file.bytes, as: UTF8.self)
        }
        let second = try #require(Self.read(again).database)
        #expect(second.exchanges.amount == database.exchanges.amount)
        #expect(second.exchanges.flow == database.exchanges.flow)
        #expect(second.exchanges.uncertainty == database.exchanges.uncertainty)
        #expect(second.methods[0].categories[0].factor == [1])
        #expect(second.flows.map(\.name) == database.flows.map(\.name))
    }

    @Test(
        arguments: [
            ("A.mtx", nil, "DAT-0601"), ("names.csv", nil, "DAT-0601"), ("A.mtx", "nonsense", "DAT-0602"),
            ("B.mtx", "%%MatrixMarket matrix coordinate real general\n1 2 1\n1 1 1\n", "DAT-0607"),
            ("A.mtx", "%%MatrixMarket matrix coordinate real general\n3 3 1\n1 2 NaN\n", "DAT-0602"),
            ("A.mtx", "%%MatrixMarket matrix coordinate real general\n3 3 2\n1 1 1\n2 2 1\n", "DAT-0608"),
            ("names.csv", "kind,index\n", "DAT-0603"),
            ("names.csv", "kind,index,id,name,unit\nproduct,9,x,x,kg\n", "DAT-0604"),
            ("names.csv", "kind,index,id,name,unit\nproduct,1,x,x,kg\n", "DAT-0605"),
            ("uncertainty.csv", "matrix,row,column,distribution,p1,p2\nA,1,1,gamma,1,1\n", "DAT-0606"),
            ("uncertainty.csv", "matrix,row,column,distribution,p1,p2\nA,1,1,lognormal,-1,1\n", "DAT-0606"),
        ] as [(String, String?, String)]
    )
    func namesWhatIsWrong(file: String, content: String?, code: String) {
        var files = Self.files
        files[file] = content
        let reading = Self.read(files)
        #expect(reading.database == nil)
        #expect(reading.diagnostics.map(\.code).contains(code))
    }
}
