import Foundation
import QadamContainers
import QadamDatasets
import QadamEvidence
import QadamLifeCycle
import QadamSparse
import Testing

@Suite struct EcoSpold2Tests {
    private func read(_ texts: String..., skipsBad: Bool = false) -> DatasetReading {
        EcoSpold2Reader.read(
            texts.enumerated().map { file($1, name: "\($0).spold") },
            options: ReadingOptions(skipsBad: skipsBad, name: "x")
        )
    }

    private func codes(_ reading: DatasetReading) -> [String] { reading.diagnostics.map(\.code) }

    private func occurrences(_ part: String, in files: [NamedChunks]) throws -> Int {
        var count = 0
        for file in files {
            var bytes: [UInt8] = []
            while let chunk = try file.next() { bytes += chunk }
            count += String(decoding: bytes, as: UTF8.self).components(separatedBy: part).count - 1
        }
        return count
    }

    @Test func readsFortyFilesOfTheUSLifeCycleInventoryWithoutLoss() throws {
        let archive = "ecospold2_uslci_fy18q3_40files"
        guard let package = try ReferencePackage.files(archive),
            let counted = try ReferencePackage.files(archive), let again = try ReferencePackage.files(archive)
        else { return }
        let intermediate = try occurrences("<intermediateExchange ", in: counted)
        let elementary = try occurrences("<elementaryExchange ", in: again)
        #expect(intermediate == 184)
        #expect(elementary == 63)
        let reading = EcoSpold2Reader.read(package, options: ReadingOptions(name: "uslci"))
        let database = try #require(reading.database)
        let kinds = database.exchanges.flow.map { database.flows[Int($0)].kind == .elementary }
        #expect(kinds.filter { !$0 }.count == intermediate)
        #expect(kinds.filter { $0 }.count == elementary)
        // 25 of the files describe a process and hold no exchange.
        #expect(database.processes.count == 15)
        #expect(reading.report.omissions.filter { $0.reason == "DAT-0234" }.count == 25)
        // Seven distributions have an infinite variance, one has none.
        #expect(reading.report.omissions.filter { $0.reason == "DAT-0220" }.count == 7)
        #expect(reading.report.omissions.filter { $0.reason == "DAT-0221" }.count == 1)
        #expect(reading.report.linked + reading.report.unlinked.count == 133)
    }

    @Test func linksTheSamplesByActivityAndProduct() throws {
        let links = [
            "SAMPLE.min/": 4, "SAMPLE.min2/": 1, "SAMPLE.min3/": 2, "SAMPLE.min4/": 3, "SAMPLE.min5/": 1,
        ]
        for (part, linked) in links {
            guard let package = try ReferencePackage.files("samples_volca", under: part) else { return }
            let reading = EcoSpold2Reader.read(package, options: ReadingOptions(name: "x"))
            #expect(reading.database != nil)
            #expect(reading.report.linked == linked)
            #expect(reading.report.unlinked.isEmpty)
        }
    }

    @Test func readsTheEdgeCasesOfTheSamples() throws {
        guard let package = try ReferencePackage.files("samples_volca", under: "SAMPLE.edge") else { return }
        let reading = EcoSpold2Reader.read(package, options: ReadingOptions(name: "x"))
        let database = try #require(reading.database)
        #expect(database.processes.count == 7)
        let zero = try #require(database.processes.firstIndex { $0.id == "zero-neg-uuid" })
        #expect(database.exchanges(of: zero).map { database.exchanges.amount[$0] }.contains(-2.5))
        #expect(database.exchanges(of: zero).map { database.exchanges.amount[$0] }.contains(1.23456789e-15))
        let edge = try #require(database.processes.firstIndex { $0.id == "xml-edge-uuid" })
        let names = database.exchanges(of: edge).map { database.flows[Int(database.exchanges.flow[$0])].name }
        #expect(names.contains("no-name-input-uuid"))
        #expect(names.contains("empty-name-uuid"))
        #expect(reading.report.unlinked.allSatisfy { $0.candidates == 0 })
        // Flows of the sample have no compartment.
        #expect(Set(codes(reading)) == ["DAT-0219", "DAT-0237"])
    }

    @Test func tellsTheProductsOfOneActivityApart() throws {
        guard let package = try ReferencePackage.files("samples_volca", under: "SAMPLE.switching") else {
            return
        }
        let database = try #require(
            EcoSpold2Reader.read(package, options: ReadingOptions(name: "x")).database
        )
        #expect(Set(database.processes.map(\.id)).count == 4)
        #expect(database.processes.contains { $0.id.hasSuffix("666666666661_chemical-b-uuid") })
    }

    @Test func followsTheNamedMakerAndNoOther() throws {
        let maker = ecoSpold2(exchange2("zinc", "1", output: 0), id: "a")
        let other = ecoSpold2(exchange2("zinc", "1", output: 0), id: "b")
        func user(_ link: String?) -> String {
            ecoSpold2(
                exchange2("brass", "1", output: 0) + exchange2("zinc", "0.4", input: 5, link: link),
                id: "c"
            )
        }
        #expect(read(maker, other, user("b")).database?.exchanges.provider == [-1, -1, -1, 1])
        let open = read(maker, other, user(nil))
        #expect(open.report.unlinked == [Self.open(candidates: 2)])
        // A maker that is not in the package is not replaced by another.
        let missing = read(maker, user("nowhere"))
        #expect(missing.report.unlinked == [Self.open(candidates: 0, sought: "nowhere")])
        #expect(codes(missing) == ["DAT-0219"])
        #expect(missing.database?.exchanges.provider == [-1, -1, -1])
    }

    private static func open(candidates: Int, sought: String = "") -> ReadingReport.Unlinked {
        ReadingReport.Unlinked(
            process: "c",
            processName: "smelting",
            flow: "zinc",
            flowName: "zinc",
            amount: 0.4,
            unit: "kg",
            candidates: candidates,
            sought: sought
        )
    }

    /// Treating a kilogram of slag (reference product -1 kg) releases 0.5 kg of CO2. The smelter releases 2 kg and gives
    /// 0.2 kg of slag away (an input of -0.2): 2 + 0.2 · 0.5 = 2.1. The same for a treatment written for -4 kg.
    @Test(arguments: [(-1.0, 0.5), (-4.0, 2.0)])
    func countsTheTreatmentOfWasteWithTheRightSign(amount: Double, released: Double) throws {
        func air(_ amount: Double) -> String {
            elementary2("co2", "Carbon dioxide, fossil", "\(amount)", compartment: ["air", "unspecified"])
        }
        let treatment = ecoSpold2(exchange2("slag", "\(amount)", output: 0) + air(released), id: "landfill")
        let smelter = ecoSpold2(
            exchange2("zinc", "1", output: 0) + exchange2("slag", "-0.2", input: 5, link: "landfill")
                + air(2),
            id: "smelter"
        )
        let reading = read(treatment, smelter)
        #expect(codes(reading) == ["DAT-0236"])
        #expect(reading.diagnostics[0].severity == .note)
        #expect(reading.diagnostics[0].arguments["count"] == .integer(1))
        let database = try #require(reading.database)
        let engine = try #require(
            LifeCycleEngine.prepare(database, amounts: database.exchanges.amount).engine
        )
        let (activities, _) = engine.activities([(column: 1, amount: 1)])
        let s = try #require(activities)
        let b = engine.system.interventions
        var total = 0.0
        for column in 0..<2 {
            for k in b.columnStarts[column]..<b.columnStarts[column + 1] { total += b.values[k] * s[column] }
        }
        #expect(abs(total - 2.1) < 1e-14)
        #expect(abs(s[0] - 0.2 / -amount) < 1e-14)
    }

    @Test func takesCompartmentsFromOtherDatasetsAndFromMasterData() throws {
        let master = """
            <?xml version="1.0"?><validElementaryExchanges xmlns="http://www.EcoInvent.org/EcoSpold02" \
            majorRelease="3"><elementaryExchange id="n2o" unitId="u-kg"><name xml:lang="en">Nitrous oxide</name>\
            <compartment subcompartmentId="c"><compartment xml:lang="de">Luft</compartment>\
            <compartment xml:lang="en">air</compartment><subcompartment xml:lang="en">urban</subcompartment>\
            </compartment></elementaryExchange></validElementaryExchanges>
            """
        let user = """
            <usedUserMasterData><elementaryExchange id="sf6"><compartment><compartment>air</compartment>\
            </compartment></elementaryExchange></usedUserMasterData></ecoSpold>
            """
        let product = exchange2("zinc", "1", output: 0)
        let bare =
            ["co2", "n2o", "sf6", "ch4"].map { elementary2($0, $0, "1") }.joined()
        let first = ecoSpold2(product + bare).replacing("</ecoSpold>", with: user)
        let second = ecoSpold2(
            exchange2("lead", "1", output: 0) + elementary2("co2", "co2", "1", compartment: ["air"]),
            id: "other"
        )
        let reading = read(first, master, second)
        let database = try #require(reading.database)
        let places = database.flows.filter { $0.kind == .elementary }.map { "\($0.id) \($0.compartment)" }
        #expect(places == ["co2 air", "n2o air/urban", "sf6 air", "ch4 "])
        #expect(Set(codes(reading)) == ["DAT-0237", "DAT-0238"])
        #expect(reading.diagnostics.allSatisfy { $0.severity == .note })
        #expect(reading.report.omissions.filter { $0.reason == "DAT-0237" }.map(\.id) == ["ch4"])
    }

    @Test func givesWasteItsPhysicalDirection() throws {
        let treatment = ecoSpold2(exchange2("slag", "-1", output: 0), id: "landfill")
        let uncertain = """
            <uncertainty><normal meanValue="-0.2" variance="0.04" varianceWithPedigreeUncertainty="0.09"/>
            </uncertainty>
            """
        let smelter = ecoSpold2(
            exchange2("zinc", "1", output: 0)
                + exchange2("slag", "-0.2", input: 5, link: "landfill", inside: uncertain),
            id: "smelter"
        )
        let database = try #require(read(treatment, smelter).database)
        #expect(database.flows[0].kind == .waste)
        #expect(database.exchanges.flags == [[.input, .reference], .reference, []])
        #expect(database.exchanges.amount == [1, 1, 0.2])
        #expect(database.exchanges.provider == [-1, -1, 0])
        #expect(database.exchanges.uncertainty[0] == ExchangeUncertainty(.normal, 0.2, 0.3))
    }

    @Test func readsDistributionsWithThePedigree() throws {
        func one(_ inside: String) throws -> ExchangeUncertainty {
            let exchange = exchange2("a", "2", input: 5, inside: "<uncertainty>\(inside)</uncertainty>")
            let database = try #require(
                read(ecoSpold2(exchange2("zinc", "1", output: 0) + exchange)).database
            )
            return try #require(
                database.exchanges.uncertainty.count == 1 ? database.exchanges.uncertainty[0] : nil
            )
        }
        let lognormal = try one(
            #"<lognormal meanValue="2" mu="0.69" variance="0.01" varianceWithPedigreeUncertainty="0.04"/>"#
        )
        #expect(lognormal.first == 2)
        #expect(abs(lognormal.second - Foundation.exp(0.2)) < 1e-15)
        #expect(
            try one(#"<triangular minValue="1" mostLikelyValue="2" maxValue="4"/>"#)
                == ExchangeUncertainty(.triangular, 1, 2, 4)
        )
        #expect(try one(#"<uniform minValue="1" maxValue="4"/>"#) == ExchangeUncertainty(.uniform, 1, 4))
        #expect(
            try one(#"<beta minValue="1" mostLikelyValue="2" maxValue="4"/>"#)
                == ExchangeUncertainty(.pert, 1, 2, 4)
        )
    }

    @Test func keepsTheScoresOfThePedigreeMatrix() throws {
        let matrix = #"""
            <pedigreeMatrix reliability="2" completeness="3" temporalCorrelation="4" geographicalCorrelation="5"
            furtherTechnologyCorrelation="3"/>
            """#
        func read(_ attribute: String) throws -> ExchangeColumns {
            let inside =
                #"<uncertainty><lognormal meanValue="2" mu="0.69" variance="0.0006"\#(attribute)/>"# + matrix
            let exchange = exchange2("a", "2", input: 5, inside: inside + "</uncertainty>")
            let dataset = ecoSpold2(exchange2("zinc", "1", output: 0) + exchange)
            return try #require(self.read(dataset).database).exchanges
        }
        let whole = try read(#" varianceWithPedigreeUncertainty="0.0208""#)
        #expect(whole.quality == [1: ExchangeQuality(scores: [2, 3, 4, 5, 3], basicVariance: 0.0006)])
        #expect(abs(whole.uncertainty[0].second - Foundation.exp(0.0208.squareRoot())) < 1e-12)
        // where only the basic variance is published, the scores add theirs: 0.0198 together
        let basic = try read("")
        #expect(abs(basic.uncertainty[0].second - Foundation.exp(0.0198.squareRoot())) < 1e-12)
    }

    @Test func keepsFormulasOfActivitiesThatAreNotDivided() throws {
        let input = exchange2(
            "coke",
            "0.4",
            input: 5,
            attributes: #"variableName="coke_in" mathematicalRelation="rate * 2""#
        )
        let parameter = """
            <parameter parameterId="p" variableName="rate" isCalculatedAmount="false" amount="0.2">
            <name xml:lang="en">coke rate</name></parameter>
            """
        let text = exchange2("zinc", "1", output: 0) + input + parameter
        let database = try #require(read(ecoSpold2(text)).database)
        #expect(database.exchanges.formulas == [1: "rate * 2"])
        #expect(database.parameters.map(\.name) == ["coke_in", "rate"])
        #expect(database.parameters.map(\.value) == [0.4, 0.2])
        #expect(database.parameters.allSatisfy { $0.process == 0 })
        let divided = read(ecoSpold2(text, model: "Allocation, cut-off by classification"))
        #expect(divided.database?.exchanges.formulas.isEmpty == true)
        #expect(divided.database?.exchanges.notes == [1: "rate * 2"])
        #expect(codes(divided) == ["DAT-0233"])
    }

    @Test func keepsPropertiesOnWhichTheMakersAgree() throws {
        func maker(_ id: String, _ price: String) -> String {
            let properties = """
                <property propertyId="p" amount="\(price)"><name xml:lang="en">price</name>
                <unitName xml:lang="en">USD</unitName></property>
                <property propertyId="m" amount="1000"><name xml:lang="en">dry mass</name>
                <unitName xml:lang="en">kg</unitName></property>
                """
            return ecoSpold2(exchange2("zinc", "1", output: 0, unit: "t", inside: properties), id: id)
        }
        let reading = read(maker("a", "2000"), maker("b", "2100"))
        let database = try #require(reading.database)
        #expect(database.properties.map(\.property) == ["dry mass"])
        // for one tonne, in which the flow is counted
        #expect(database.properties[0].amount == 1000)
        #expect(codes(reading) == ["DAT-0224"])
        #expect(read(maker("a", "2000"), maker("b", "2000")).database?.properties.count == 2)
    }

    /// By hand: 10 kWh at 0.1 and 1 kg at 1 EUR are worth the same, so 20 kg CO2 are 1 a kWh and 10 a kilogram; 1 t at 1000
    /// beside 1 kg at 1 EUR carries 1000 of 1001 parts.
    @Test func countsAPriceForTheUnitOfTheExchange() throws {
        func product(
            _ id: String,
            _ amount: String,
            _ unit: String,
            _ price: String,
            _ output: Int,
            in money: String = "EUR2005"
        )
            -> String
        {
            let property = """
                <property propertyId="p" amount="\(price)"><name xml:lang="en">price</name>
                <unitName xml:lang="en">\(money)</unitName></property>
                """
            return exchange2(id, amount, output: output, unit: unit, inside: property)
        }
        func scores(_ first: String, _ second: String) throws -> [Double] {
            let co2 = elementary2("co2", "Carbon dioxide", "20", compartment: ["air", "unspecified"])
            let made = try #require(read(ecoSpold2(first + second + co2)).database)
            let engine = try #require(
                LifeCycleEngine.prepare(made, amounts: made.exchanges.amount, allocation: .property("price"))
                    .engine
            )
            let weights = CategoryWeights(id: "all", unit: "kg", weights: [1])
            return try #require(engine.intensities([weights]).values?.first)
        }
        let heat = try scores(product("heat", "10", "kWh", "0.1", 0), product("slag", "1", "kg", "1", 2))
        #expect(abs(heat[0] - 1) < 1e-12 && abs(heat[1] - 10) < 1e-12)
        let ore = try scores(product("ore", "1", "t", "1000", 0), product("slag", "1", "kg", "1", 2))
        // 2 kg of zinc at 3000 a tonne are worth 6, 4 kWh at 100 a megawatt hour 0.4
        let zinc = product("zinc", "2", "kg", "3000", 0, in: "EUR/t")
        let mixed = try scores(zinc, product("power", "4", "kWh", "100", 2, in: "EUR/MWh"))
        #expect(abs(mixed[0] - 20 * 6 / 6.4 / 2) < 1e-12 && abs(mixed[1] - 20 * 0.4 / 6.4 / 4) < 1e-12)
        // dollars cannot be added to euros
        let text = zinc + product("power", "4", "kWh", "100", 2, in: "USD/MWh")
        let made = try #require(read(ecoSpold2(text)).database)
        let amounts = made.exchanges.amount
        let build = LifeCycleSystem.build(made, amounts: amounts, allocation: .property("price"))
        #expect(build.faults.map(\.diagnostic.code) == ["LCA-1026"])
        #expect(abs(ore[0] - 20 * 1000 / 1001.0) < 1e-12 && abs(ore[1] - 20 / 1001.0) < 1e-12)
    }

    @Test(arguments: [
        ("DAT-0211", exchange2("a", "1", input: 5)), ("DAT-0212", exchange2("zinc", "0", output: 0)),
        ("DAT-0213", exchange2("zinc", "NaN", output: 0)), ("DAT-0213", exchange2("zinc", "INF", output: 0)),
        ("DAT-0214", exchange2("zinc", "1", output: 9)), ("DAT-0216", exchange2("", "1", output: 0)),
    ])
    func refusesDamagedActivitiesOrLeavesThemOut(code: String, exchanges: String) throws {
        let good = ecoSpold2(exchange2("lead", "1", output: 0), id: "good")
        let refused = read(ecoSpold2(exchanges), good)
        #expect(refused.database == nil)
        #expect(codes(refused) == [code])
        let kept = read(ecoSpold2(exchanges), good, skipsBad: true)
        #expect(kept.database?.processes.map(\.id) == ["good"])
        #expect(kept.report.omissions == [.init(kind: "process", id: "act", name: "smelting", reason: code)])
    }

    @Test func refusesAnActivityThatIsGivenTwice() {
        let zinc = ecoSpold2(exchange2("zinc", "1", output: 0))
        #expect(codes(read(zinc, zinc)) == ["DAT-0210"])
    }

    @Test func readsManyFilesASecond() throws {
        let inputs = (0..<20).map { exchange2("p\($0)", "0.\($0 + 1)", input: 5, link: "a\($0)") }.joined()
        let comment =
            "<comment xml:lang=\"en\">" + String(repeating: "a remark of some length. ", count: 100)
            + "</comment>"
        let files = (0..<2_000).map { index in
            let product = exchange2("p\(index)", "1", output: 0, inside: comment)
            return file(ecoSpold2(product + inputs, id: "a\(index)"), name: "\(index).spold")
        }
        var reading: DatasetReading?
        let time = ContinuousClock().measure {
            reading = EcoSpold2Reader.read(files, options: ReadingOptions(name: "x"))
        }
        let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) * 1e-18
        print("EcoSpold 2:", Int(2_000 / seconds), "files/s of 22 exchanges")
        #expect(reading?.report.linked == 40_000)
        #expect(seconds < 20)
    }
}
