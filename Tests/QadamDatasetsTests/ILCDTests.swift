import QadamContainers
import QadamDatasets
import QadamEvidence
import QadamLifeCycle
import Testing

@Suite struct ILCDTests {
    private func read(_ texts: String..., skipsBad: Bool = false) -> DatasetReading {
        let files = texts.enumerated().map { file($1, name: "\($0).xml") }
        return ILCDReader.read(
            ILCDSample.files + files,
            options: ReadingOptions(skipsBad: skipsBad, name: "x")
        )
    }

    private func codes(_ reading: DatasetReading) -> [String] { reading.diagnostics.map(\.code) }

    @Test func readsAProcessWithItsFlowsAndUnits() throws {
        let database = try #require(read(ILCDSample.process).database)
        #expect(database.units.map(\.symbol) == ["kg", "t"])
        #expect(database.units.map(\.factor) == [1, 1000])
        #expect(database.units.allSatisfy { $0.quantity == "Units of mass" })
        #expect(database.flows.map(\.name) == ["zinc", "acid", "slag", "CO2"])
        #expect(database.flows.map(\.kind) == [.product, .product, .waste, .elementary])
        #expect(database.flows[3].compartment == "Emissions/Emissions to air")
        #expect(database.processes[0].location == "KZ")
        #expect(database.processes[0].category == "Metals/Zinc")
        #expect(database.exchanges.flags == [.reference, [], [], []])
        #expect(database.exchanges.amount == [1, 1.7, 0.2, 3])
        #expect(database.exchanges.formulas == [3: "2.0 * rate"])
        #expect(database.parameters.map(\.value) == [1.5])
        #expect(database.exchanges.uncertainty[0] == ExchangeUncertainty(.lognormal, 3, 1.2))
        #expect(database.allocationFactors.map(\.share) == [0.75, 0.25])
        #expect(database.allocationFactors.map(\.exchange) == [3, 3])
    }

    @Test func linksByFlowWhereOneProcessMakesIt() throws {
        let user = ILCDSample.process(
            ILCDSample.exchange(0, "acid", "Output", "<resultingAmount>1</resultingAmount>")
                + ILCDSample.exchange(1, "zinc", "Input", "<resultingAmount>0.5</resultingAmount>"),
            id: "user"
        )
        let reading = read(ILCDSample.process, user)
        #expect(reading.database?.exchanges.provider == [-1, -1, -1, -1, -1, 0])
        #expect(
            reading.report.unlinked.map { "\($0.process) \($0.flow) \($0.candidates)" } == ["smelter slag 0"]
        )
    }

    @Test func readsTheSamplePackage() throws {
        guard let package = try ReferencePackage.files("samples_volca", under: "SAMPLE.ilcd") else { return }
        let reading = ILCDReader.read(package, options: ReadingOptions(name: "x"))
        let database = try #require(reading.database)
        #expect(database.processes.count == 3)
        #expect(database.flows.count == 2)
        let amounts = Dictionary(
            uniqueKeysWithValues: database.processes.indices.map { process in
                (
                    database.processes[process].name,
                    database.exchanges(of: process).map { database.exchanges.amount[$0] }
                )
            }
        )
        #expect(amounts["Coal extraction"] == [1, 2.5])
        #expect(amounts["Mean Amount Process"] == [42])
        #expect(amounts["99999999-9999-9999-9999-999999999999"] == [1])
    }

    @Test func makesAProcessOfEveryModuleOfADeclaration() throws {
        guard let samples = try ReferencePackage.files("ilcd_samples") else { return }
        let declaration = samples.filter { $0.name == "epd-v1.3-example.xml" }
        #expect(declaration.count == 1)
        let flow = ILCDSample.flow("a7432abd-0881-4977-a817-f8aaf627fb91", "Product flow")
        let reading = ILCDReader.read(
            ILCDSample.files + [file(flow, name: "panel.xml")] + declaration,
            options: ReadingOptions(name: "x")
        )
        let database = try #require(reading.database)
        let labels = [
            "A1-A3", "D, 100% recycling", "A4, Transport to Gdansk", "C4, 100% recycling",
            "C3, 100% recycling",
            "D, 100% incineration", "C3, 100% incineration", "A4, Transport to Berlin",
            "C4, 100% incineration",
        ]
        let id = "57a4ae65-d305-421e-b21f-a3f0c35b8abe"
        #expect(database.processes.map(\.id) == labels.map { id + "#" + $0 })
        #expect(!database.processes.contains { !$0.isAggregated })
        let method = try #require(database.methods.first { $0.id == "EPD" })
        // The first two results of the file, module A1-A3.
        #expect(method.categories[0].id == "b2ad6494-c78d-11e6-9d9d-cec0c932ce01")
        #expect(method.categories[0].unit == "kg Sb-eqv.")
        for (category, amount) in [(0, 4.168822415416439), (1, 30.103773335812463)] {
            let flow = method.categories[category].flow[0]
            let found = database.exchanges(of: 0).filter { database.exchanges.flow[$0] == flow }
            #expect(found.map { database.exchanges.amount[$0] } == [amount])
        }
        #expect(
            database.flows[Int(database.exchanges.flow[0])].name == "a7432abd-0881-4977-a817-f8aaf627fb91"
        )
        #expect(database.exchanges.flags[0] == .reference)
    }

    @Test func groupsImpactCategoriesByMethod() throws {
        let method = """
            <LCIAMethodDataSet xmlns="http://lca.jrc.it/ILCD/LCIAMethod" xmlns:common="http://lca.jrc.it/ILCD/Common">
            <LCIAMethodInformation><dataSetInformation><common:UUID>gwp</common:UUID>
            <common:name xml:lang="en">Climate change</common:name><methodology>EF 3.1</methodology>
            </dataSetInformation><quantitativeReference><referenceQuantity refObjectId="co2e">
            <common:shortDescription xml:lang="en">kg CO2 eq.</common:shortDescription></referenceQuantity>
            </quantitativeReference></LCIAMethodInformation><characterisationFactors>
            <factor><referenceToFlowDataSet refObjectId="CO2"/><exchangeDirection>Output</exchangeDirection>
            <meanValue>1.0</meanValue></factor>
            <factor><referenceToFlowDataSet refObjectId="nowhere"/><location>KZ</location><meanValue>27</meanValue>
            </factor></characterisationFactors></LCIAMethodDataSet>
            """
        let reading = read(ILCDSample.process, method)
        let found = try #require(reading.database?.methods)
        #expect(found.map(\.name) == ["EF 3.1"])
        #expect(found[0].categories[0].unit == "kg CO2 eq.")
        #expect(found[0].categories[0].flow == [3])
        #expect(found[0].categories[0].factor == [1])
        #expect(codes(reading) == ["DAT-0228"])
        #expect(
            reading.report.omissions == [
                .init(kind: "factor", id: "gwp", name: "nowhere", reason: "DAT-0228")
            ]
        )
    }

    @Test func saysWhatItLeavesOut() throws {
        guard let samples = try ReferencePackage.files("ilcd_samples") else { return }
        let kept = samples.filter {
            $0.name.hasPrefix("eilcd") || $0.name.contains("contact") || $0.name.contains("source")
        }
        #expect(kept.count == 3)
        let reading = ILCDReader.read(kept, options: ReadingOptions(name: "x"))
        #expect(reading.report.omissions.map(\.kind).sorted() == ["contact", "life-cycle model", "source"])
        #expect(codes(reading) == ["DAT-0223", "DAT-0208"])
    }

    /// The sample documents show every element of the schema; what they refer to is not among them.
    @Test func readsSchemaSamplesWithoutCrash() throws {
        guard let samples = try ReferencePackage.files("ilcd_samples") else { return }
        let reading = ILCDReader.read(samples, options: ReadingOptions(skipsBad: true, name: "x"))
        #expect(reading.report.files == samples.count)
        #expect(!reading.diagnostics.isEmpty)
        #expect(
            Set(codes(reading)).isDisjoint(with: ["DAT-0201", "DAT-0202", "DAT-0203", "DAT-0204", "DAT-0205"])
        )
    }

    @Test(arguments: [
        ("DAT-0216", ILCDSample.exchange(0, "nowhere", "Output", "<resultingAmount>1</resultingAmount>")),
        ("DAT-0213", ILCDSample.exchange(0, "zinc", "Output", "<resultingAmount>one</resultingAmount>")),
        ("DAT-0213", ILCDSample.exchange(0, "zinc", "Output", "")),
        ("DAT-0212", ILCDSample.exchange(0, "zinc", "Output", "<resultingAmount>0</resultingAmount>")),
        ("DAT-0214", ILCDSample.exchange(1, "CO2", "Sideways", "<resultingAmount>1</resultingAmount>")),
        ("DAT-0211", ILCDSample.exchange(1, "CO2", "Output", "<resultingAmount>1</resultingAmount>")),
    ])
    func refusesDamagedProcessesOrLeavesThemOut(code: String, exchanges: String) {
        let text = ILCDSample.process(exchanges, id: "bad")
        #expect(codes(read(ILCDSample.process, text)) == [code])
        #expect(read(ILCDSample.process, text).database == nil)
        let kept = read(ILCDSample.process, text, skipsBad: true)
        #expect(kept.database?.processes.map(\.id) == ["smelter"])
        #expect(kept.report.omissions == [.init(kind: "process", id: "bad", name: "smelting", reason: code)])
    }

    @Test func refusesFlowsWithoutUnitAndIdsGivenTwice() {
        let flow = ILCDSample.flow("gas", "Product flow").replacing("\"mass\"", with: "\"volume\"")
        #expect(codes(read(ILCDSample.process, flow)) == ["DAT-0225"])
        #expect(codes(read(ILCDSample.process, ILCDSample.process)) == ["DAT-0210"])
        #expect(codes(read(ILCDSample.process, ILCDSample.flow("zinc", "Product flow"))) == ["DAT-0210"])
    }
}
