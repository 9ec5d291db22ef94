import Foundation
import QadamDatasets
import QadamEvidence
import QadamLifeCycle
import Testing

@Suite struct ILCDAdditionsTests {
    /// A boiler whose CO2 is counted in tonnes; the package counts it in kg, the reference unit of the mass.
    private static func boiler() -> LifeCycleDatabase {
        var database = LifeCycleDatabase(name: "boiler")
        database.units = [
            DatabaseUnit(symbol: "kg", quantity: "Mass", factor: 1),
            DatabaseUnit(symbol: "t", quantity: "Mass", factor: 1_000),
        ]
        database.flows = [
            DatabaseFlow(id: "heat", name: "heat", kind: .product, unit: 0),
            DatabaseFlow(id: "CO2", name: "CO2", kind: .elementary, unit: 1, gas: "CO2"),
        ]
        database.processes = [DatabaseProcess(id: "boiler", name: "boiler", stage: .stage(.use))]
        database.exchanges.append(flow: 0, unit: 0, amount: 1, flags: .reference)
        database.exchanges.append(
            flow: 1,
            unit: 1,
            amount: 0.0025,
            flags: [],
            uncertainty: ExchangeUncertainty(.lognormal, 0.0025, 1.123456)
        )
        database.exchangeStarts = [0, 2]
        database.methods = [
            ImpactMethod(
                id: "m",
                name: "m",
                categories: [ImpactCategory(id: "c", name: "c", unit: "kg", flow: [1], factor: [1_000])]
            )
        ]
        return database
    }

    /// What is read when texts of the package are changed.
    private func read(_ changes: [(String, String)], in folder: String = "") throws -> DatasetReading {
        var files = try ILCDPackageText.files(Self.boiler())
        var changed = 0
        for path in files.keys where folder.isEmpty || path.contains(folder) {
            let text = String(decoding: files[path, default: []], as: UTF8.self)
            let other = changes.reduce(text) { $0.replacing($1.0, with: $1.1) }
            if other != text { changed += 1 }
            files[path] = Array(other.utf8)
        }
        #expect(changed > 0, "the change changes nothing")
        return ILCDPackageText.read(files, name: "boiler")
    }

    private func codes(_ reading: DatasetReading) -> [String] { reading.diagnostics.map(\.code) }

    /// 0.0025 t stand as 2.5 kg; changed to 3 kg, that is what holds, and the distribution is the one of the file.
    @Test func dataThatAnotherProgramChangedHoldInsteadOfTheAddition() throws {
        let reading = try read([("<resultingAmount>2.5<", "<resultingAmount>3.0<")])
        let database = try #require(reading.database)
        #expect(codes(reading) == ["DAT-0830"])
        #expect(reading.diagnostics[0].severity == .warning)
        #expect(database.exchanges.amount == [1, 3])
        #expect(database.units[Int(database.exchanges.unit[1])].symbol == "kg")
        #expect(database.exchanges.uncertainty.first == [3])
        #expect(database.exchanges.uncertainty.second == [(1.262 as Double).squareRoot()])
        // What was not changed is still Qadam's.
        #expect(database.flows[1].gas == "CO2" && database.processes[0].stage == .stage(.use))
    }

    /// The factor of 1,000 a t stands as 1 a kg; changed to 2 it is 2,000 a t, which is the unit of the flow.
    @Test func changedFactorsAreConvertedIntoTheUnitOfTheFlow() throws {
        let reading = try read([("<meanValue>1.0<", "<meanValue>2.0<")], in: "lciamethods")
        #expect(codes(reading) == ["DAT-0830"])
        #expect(reading.database?.methods[0].categories[0].factor == [2_000])
    }

    @Test func anAdditionInAUnitThatChangedElsewhereDoesNotHold() throws {
        let reading = try read([("<meanValue>1000.0<", "<meanValue>900.0<")], in: "unitgroups")
        let database = try #require(reading.database)
        #expect(codes(reading) == ["DAT-0830"])
        #expect(database.exchanges.amount == [1, 2.5])
        #expect(database.units[Int(database.exchanges.unit[1])].symbol == "kg")
    }

    @Test(arguments: [
        ("kind=\"lognormal\"", "kind=\"strange\""), ("amount=\"0.0025\"", "amount=\"much\""),
        ("stage=\"use\"", "stage=\"nowhere\""), ("row=\"0\" id=\"boiler\"", "row=\"0\" id=\"\\x\""),
        ("unit=\"", "unit=\"x"),
    ])
    func saysWhichAdditionsCannotBeRead(from: String, to: String) throws {
        let reading = try read([(from, to)])
        #expect(reading.database != nil)
        #expect(Set(codes(reading)) == ["DAT-0831"])
    }

    @Test func readsAvoidedProductsAndMakersOfOpenLCA() throws {
        let olca = "xmlns:olca=\"http://openlca.org/ilcd-extensions\" olca:"
        let user = ILCDSample.process(
            ILCDSample.exchange(0, "acid", "Output", "<resultingAmount>1</resultingAmount>")
                + ILCDSample.exchange(1, "zinc", "Output", "<resultingAmount>0.5</resultingAmount>")
                .replacing("<exchange ", with: "<exchange \(olca)avoidedProduct=\"true\" ")
                + ILCDSample.exchange(2, "slag", "Output", "<resultingAmount>2</resultingAmount>")
                .replacing("<exchange ", with: "<exchange \(olca)defaultProvider=\"elsewhere\" "),
            id: "user"
        )
        let reading = ILCDReader.read(
            ILCDSample.files + [file(ILCDSample.process, name: "a.xml"), file(user, name: "b.xml")],
            options: ReadingOptions(name: "x")
        )
        let database = try #require(reading.database)
        #expect(Array(database.exchanges.flags[4...]) == [.reference, .avoided, []])
        #expect(Array(database.exchanges.provider[4...]) == [-1, 0, -1])
        #expect(
            reading.report.unlinked.last.map { "\($0.process) \($0.flow) \($0.candidates) \($0.sought)" }
                == "user slag 0 elsewhere"
        )
    }

    @Test func keepsUnitsOfOneNameApart() throws {
        let twins = ILCDSample.unitGroup.replacing("<name>t</name>", with: "<name>kg</name>")
        let files = [file(twins, name: "unitgroup.xml")] + ILCDSample.files.dropFirst()
        let reading = ILCDReader.read(
            files + [file(ILCDSample.process, name: "a.xml")],
            options: ReadingOptions(name: "x")
        )
        #expect(codes(reading) == ["DAT-0320"])
        #expect(reading.database?.units.map(\.symbol) == ["kg", "kg (1)"])
    }

    @Test func neverCrashesOnDamagedPackages() throws {
        let files = try ILCDPackageText.files(Self.boiler())
        for (path, bytes) in files {
            for length in stride(from: 0, to: bytes.count - 20, by: 97) {
                var damaged = files
                damaged[path] = Array(bytes[..<length])
                let reading = ILCDPackageText.read(damaged, name: "damaged")
                #expect(reading.database == nil && reading.diagnostics.contains { $0.severity == .error })
            }
            let text = String(decoding: bytes, as: UTF8.self)
            for (from, to) in [
                ("=\"1", "=\"-1"), ("seal=\"", "sale=\""), (">1", ">x"), ("kg", ""), ("Output", "Sideways"),
                ("q:qadam", "q:other"), ("row=\"0\"", "row=\"99999999999999999999\""),
            ] {
                var damaged = files
                damaged[path] = Array(text.replacing(from, with: to).utf8)
                _ = ILCDPackageText.read(damaged, name: "damaged", skipsBad: true)
            }
        }
    }
}
