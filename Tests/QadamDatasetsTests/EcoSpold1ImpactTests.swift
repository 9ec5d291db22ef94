import QadamDatasets
import QadamEvidence
import QadamLifeCycle
import Testing

@Suite struct EcoSpold1ImpactTests {
    private func category(
        _ exchanges: String,
        number: String = "9",
        name: String = "GWP 100a",
        information: String = "",
        namespace: String = "http://www.EcoInvent.org/EcoSpold01Impact"
    ) -> String {
        """
        <ecoSpold xmlns="\(namespace)"><dataset number="\(number)"><metaInformation><processInformation>
        <referenceFunction name="\(name)" unit="kg CO2-Eq" category="IPCC 2001" subCategory="climate change"
        generalComment="published 2001"/><geography location="GLO"/>\(information)</processInformation>
        </metaInformation><flowData>\(exchanges)</flowData></dataset></ecoSpold>
        """
    }

    private func factor(_ number: String, _ name: String, _ value: String, unit: String = "kg") -> String {
        """
        <exchange number="\(number)" name="\(name)" category="air" subCategory="urban" unit="\(unit)"
        meanValue="\(value)"/>
        """
    }

    private func read(_ texts: String..., skipsBad: Bool = false) -> DatasetReading {
        EcoSpold1Reader.read(
            texts.enumerated().map { file($1, name: "\($0).xml") },
            options: ReadingOptions(skipsBad: skipsBad, name: "x")
        )
    }

    /// 1 g of methane weighs 0.025 kg of CO2, so that 1 kg, its unit in the first factor, weighs 25 kg.
    @Test func readsImpactCategoriesAsMethods() throws {
        let first = category(factor("1", "CO2", "1") + factor("2", "CH4", "23"))
        let second = category(
            factor("1", "CO2", "1") + factor("2", "CH4", "0.025", unit: "g"),
            number: "10",
            name: "GWP 20a"
        )
        let reading = read(first, second)
        let database = try #require(reading.database, "\(reading.diagnostics)")
        #expect(reading.diagnostics.isEmpty && reading.report.omissions.isEmpty)
        #expect(reading.report.impactCategories == 2)
        #expect(database.methods.map(\.name) == ["IPCC 2001"])
        let categories = database.methods[0].categories
        #expect(categories.map(\.name) == ["climate change, GWP 100a", "climate change, GWP 20a"])
        #expect(categories.map(\.id) == ["9", "10"])
        #expect(categories[0].unit == "kg CO2-Eq")
        #expect(categories[0].factor == [1, 23] && categories[1].factor == [1, 25])
        #expect(categories[0].flow == categories[1].flow)
        #expect(database.flows.map(\.name) == ["CO2", "CH4"])
        #expect(database.flows.allSatisfy { $0.kind == .elementary && $0.compartment == "air/urban" })
        #expect(database.methods[0].source == "published 2001")
    }

    /// The namespace of inventories with type 4, beside a process that emits the substance.
    @Test func characterizesTheSubstancesOfThePackage() throws {
        let type = "<dataSetInformation type=\"4\" impactAssessmentResult=\"false\"/>"
        let method = category(
            factor("77", "CO2", "3"),
            information: type,
            namespace: "http://www.EcoInvent.org/EcoSpold01"
        )
        let process = ecoSpold1(
            exchange1("5", "zinc", "1", output: 0)
                + "<exchange number=\"77\" name=\"CO2\" category=\"air\" subCategory=\"urban\" unit=\"kg\" "
                + "meanValue=\"2\"><outputGroup>4</outputGroup></exchange>"
        )
        let database = try #require(read(process, method).database)
        #expect(database.processes.count == 1 && database.flows.count == 2)
        let engine = try #require(
            LifeCycleEngine.prepare(database, amounts: database.exchanges.amount).engine
        )
        let weights = database.methods[0].weights(engine.system, database)
        #expect(engine.intensities(weights).values == [[6]])
    }

    @Test func leavesResultsOfImpactAssessmentsOut() {
        let result = category(
            factor("1", "CO2", "1"),
            information: "<dataSetInformation type=\"1\" impactAssessmentResult=\"true\"/>",
            namespace: "http://www.EcoInvent.org/EcoSpold01"
        )
        let reading = read(ecoSpold1(exchange1("5", "zinc", "1", output: 0)), result, skipsBad: true)
        #expect(reading.report.omissions.map(\.reason) == ["DAT-0232"])
        #expect(reading.database?.methods.isEmpty == true)
    }

    @Test(arguments: [
        ("DAT-0213", "<exchange number=\"1\" name=\"CO2\" unit=\"kg\" meanValue=\"much\"/>"),
        ("DAT-0217", "<exchange number=\"1\" name=\"CO2\" meanValue=\"1\"/>"),
        ("DAT-0216", "<exchange number=\"1\" unit=\"kg\" meanValue=\"1\"/>"),
    ])
    func refusesDamagedCategoriesOrLeavesThemOut(code: String, exchange: String) {
        let reading = read(category(exchange))
        #expect(reading.diagnostics.first?.code == code && reading.database == nil)
        let good = category(factor("1", "CO2", "1"), number: "10")
        let kept = read(category(exchange), good, skipsBad: true)
        #expect(kept.database?.methods[0].categories.map(\.id) == ["10"])
        #expect(
            kept.report.omissions == [.init(kind: "impact category", id: "9", name: "GWP 100a", reason: code)]
        )
    }

    @Test func refusesANumberThatTwoCategoriesHave() {
        let one = category(factor("1", "CO2", "1"))
        #expect(read(one, one).diagnostics.map(\.code) == ["DAT-0210"])
    }
}
