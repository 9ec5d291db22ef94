import Foundation
import QadamDatasets
import QadamEvidence
import QadamLifeCycle
import Testing

@Suite struct ILCDWriterTests {
    private func readBack(_ database: LifeCycleDatabase) throws -> LifeCycleDatabase {
        let reading = ILCDPackageText.read(try ILCDPackageText.files(database), name: database.name)
        #expect(reading.report.format == .ilcd)
        // The one thing that is said again of data as they are: several products, and none of them the reference.
        #expect(reading.diagnostics.allSatisfy { ["DAT-0229", "DAT-0760", "DAT-0762"].contains($0.code) })
        #expect(reading.report.omissions.isEmpty)
        return try #require(reading.database)
    }

    @Test func readsBackEverythingThatADatabaseHolds() throws {
        let database = FullDatabase.make()
        expectSame(database, try readBack(database))
        #expect(try ILCDPackageText.written(database) == ILCDPackageText.written(database))
    }

    @Test(arguments: [
        "jsonld_us_fpl", "jsonld_beef_cattle", "jsonld_uslci_2017_subset", "ecospold1_uslci_fy21q1",
        "ecospold2_uslci_fy18q3_40files", "simapro_csv_samples",
    ])
    func readsBackRealDatabasesWithTheSameMatricesAndScores(archive: String) throws {
        guard let package = try JSONLDTests.package(archive) else { return }
        let options = ReadingOptions(skipsBad: true, name: "x")
        var database = try #require(DatasetReader.read(package, options: options).database)
        addMethod(&database)
        let again = try readBack(database)
        expectSame(database, again)
        try expectSameResults(database, again)
    }

    /// Without Qadam's additions, as another program sees it, the package gives the same scores but for rounding: every
    /// amount in the reference unit of its flow, and makers by flow. (The US inventory has no flow that two processes
    /// make and a third takes.)
    @Test func saysTheSameWithoutItsAdditions() throws {
        guard let package = try JSONLDTests.package("ecospold1_uslci_fy21q1") else { return }
        var database = try #require(
            DatasetReader.read(package, options: ReadingOptions(name: "x")).database
        )
        database.allocationFactors = []
        addMethod(&database)
        let plain = try ILCDPackageText.files(database).mapValues(ILCDPackageText.withoutAdditions)
        let reading = ILCDPackageText.read(plain, name: "x")
        let other = try #require(reading.database)
        let units = Dictionary(uniqueKeysWithValues: other.flows.map { ($0.id, other.units[$0.unit]) })
        let scores = try [database, other].map { database in
            let engine = try #require(
                LifeCycleEngine.prepare(database, amounts: database.exchanges.amount).engine
            )
            let method = try #require(database.methods.first)
            let values = try #require(engine.intensities(method.weights(engine.system, database)).values?[0])
            var byProduct: [String: Double] = [:]
            for (column, value) in values.enumerated() {
                let flow = engine.flow(ofColumn: column)
                let process = database.processes[Int(engine.system.process[column])]
                let unit = try #require(units[uuid(flow.id, "flow")])
                let counted = try #require(
                    database.units.first { $0.symbol == unit.symbol && $0.quantity == unit.quantity }
                )
                let key = uuid(process.id, "process") + uuid(flow.id, "flow")
                // Of one reference unit of the quantity in the package.
                byProduct[key] = value / database.units[flow.unit].factor * counted.factor
            }
            return byProduct
        }
        #expect(scores[0].count > 500)
        #expect(scores[0].keys == scores[1].keys)
        for (key, value) in scores[0] {
            let other = try #require(scores[1][key])
            #expect(abs(value - other) <= 1e-9 * max(abs(value), abs(other)), "\(key)")
        }
    }

    /// The UUID under which a dataset of the database "x" is written.
    private func uuid(_ id: String, _ kind: String) -> String {
        NameBasedUUID.fits(id) ? id : NameBasedUUID.of("urn:x-qadam:ilcd:1/x/\(kind)/\(id)")
    }

    /// A method with another factor for each substance.
    private func addMethod(_ database: inout LifeCycleDatabase) {
        let substances = database.flows.indices.filter { database.flows[$0].kind == .elementary }
        let category = ImpactCategory(
            id: "all",
            name: "all",
            unit: "points",
            flow: substances.map(Int32.init),
            factor: substances.map { 0.1 * Double($0 + 1) }
        )
        database.methods.append(ImpactMethod(id: "own", name: "own", categories: [category]))
    }

    @Test func keepsUUIDsAndMakesStableOnesOfOtherIdentifiers() throws {
        // The examples of the function uuidv5 in the documentation of Terraform: a name in the namespace of domain
        // names, and one in that of X.500, whose first part differs in the fourth byte (RFC 9562, 6.6).
        var namespace = NameBasedUUID.urls
        namespace[3] = 0x10
        #expect(
            NameBasedUUID.of("www.terraform.io", in: namespace) == "a5008fae-b28c-5ba5-96cd-82b4c53552d6"
        )
        namespace[3] = 0x14
        #expect(NameBasedUUID.of("CN=Example,C=GB", in: namespace) == "84e09961-4aa4-57f8-95b7-03edb1073253")
        let files = try ILCDPackageText.files(FullDatabase.make())
        #expect(files["ILCD/flows/\(FullDatabase.uuid).xml"] != nil)
        #expect(files["ILCD/processes/\(FullDatabase.uuid).xml"] != nil)
        let base = "urn:x-qadam:ilcd:1/полная & <база>/process/p1"
        #expect(files["ILCD/processes/\(NameBasedUUID.of(base)).xml"] != nil)
    }

    @Test func countsWhatOtherProgramsWillNotSee() throws {
        let found = ILCDWriter(FullDatabase.make(), language: "ru").findings()
        #expect(found.allSatisfy { $0.severity == .note })
        let counts = found.map { finding -> String in
            guard case .integer(let count)? = finding.arguments["count"] else { return finding.code }
            return "\(finding.code) \(count)"
        }
        #expect(
            counts == [
                // Five flows, three processes, three categories.
                "DAT-0810 11",
                // The lognormals 1.05² and 1.123456², the mode of the triangle.
                "DAT-0811 3",
                // PERT; two standard deviations of 2e-5; a lognormal around another value than the amount.
                "DAT-0812 3",
                // Four flows, three properties, seven exchanges, three factors.
                "DAT-0813 17",
                // The long name, the long remark, the name with blanks around it, the text with a control character.
                "DAT-0814 4", "DAT-0815 1", "DAT-0816 2", "DAT-0817 2", "DAT-0818 1",
                // The amount 2.5 × rate and nothing else: "unused" stands in the record of the database only.
                "DAT-0819 1", "DAT-0820 1", "DAT-0821 1",
                // The gas of two makers, and heat whose one maker is not its provider.
                "DAT-0822 2", "DAT-0823 3", "DAT-0824 2",
            ]
        )
        // What stands in the fields of ILCD as it is needs no note.
        var plain = LifeCycleDatabase(name: "plain")
        plain.units = [DatabaseUnit(symbol: "kg", quantity: "Mass", factor: 1)]
        plain.flows = [DatabaseFlow(id: FullDatabase.uuid, name: "a", kind: .product, unit: 0)]
        plain.processes = [DatabaseProcess(id: FullDatabase.uuid, name: "b")]
        plain.exchanges.append(flow: 0, unit: 0, amount: 1, flags: .reference)
        plain.exchangeStarts = [0, 1]
        #expect(ILCDWriter(plain, language: "en").findings().isEmpty)
        plain.exchanges.quality[0] = ExchangeQuality(scores: [1, 2, 3, 4, 5])
        #expect(ILCDWriter(plain, language: "en").findings().map(\.code) == ["DAT-0825"])
    }

    @Test func refusesWhatTheFormatCannotHold() throws {
        func codes(_ change: (inout LifeCycleDatabase) -> Void) -> [String] {
            var database = FullDatabase.make()
            change(&database)
            let found = ILCDWriter(database, language: "ru").findings()
            #expect(found.allSatisfy { $0.severity == .error })
            #expect(throws: ILCDWriter.Refusal.self) { try ILCDPackageText.written(database) }
            return found.map(\.code)
        }
        #expect(codes { $0.exchanges.amount[0] = .infinity } == ["DAT-0801"])
        #expect(codes { $0.exchanges.amount[0] = .nan } == ["DAT-0801"])
        #expect(codes { $0.parameters[0].value = .nan } == ["DAT-0801"])
        #expect(codes { $0.exchanges.unit[0] = 4 } == ["DAT-0802"])
        #expect(codes { $0.parameters[3].name = String(repeating: "x", count: 51) } == ["DAT-0803"])
        #expect(codes { $0.parameters[3].name = "" } == ["DAT-0803"])
        var large = LifeCycleDatabase(name: "large")
        large.units = [DatabaseUnit(symbol: "kg", quantity: "Mass", factor: 1)]
        large.flows = [DatabaseFlow(id: "a", name: "a", kind: .product, unit: 0)]
        large.processes = [DatabaseProcess(id: "b", name: "b")]
        for _ in 0...1_000_000 { large.exchanges.append(flow: 0, unit: 0, amount: 1, flags: .input) }
        large.exchangeStarts = [0, 1_000_001]
        #expect(ILCDWriter(large, language: "en").findings().map(\.code) == ["DAT-0804"])
    }
}
