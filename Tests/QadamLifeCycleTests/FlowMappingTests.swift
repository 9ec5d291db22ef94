import QadamEvidence
import QadamFactors
import QadamLifeCycle
import QadamSparse
import Testing

struct FlowMappingTests {
    static func gas(_ name: String, _ compartment: String, cas: String = "", inputOnly: Bool = false)
        -> String
    {
        let finding = FlowMapping.standard.finding(
            name: name,
            cas: cas,
            compartment: compartment,
            isInputOnly: inputOnly
        )
        switch finding {
        case .gas(let gas, _, _, let isUnspecified): return gas.notation + (isUnspecified ? "?" : "")
        case .unknown: return "!"
        case .none: return ""
        }
    }

    /// Names and compartments as they stand in the packages named in `source` of the table.
    @Test(arguments: [
        // US LCI, EcoSpold 1 and JSON-LD
        ("Carbon dioxide", "emission/air", "CO2?"), ("Carbon dioxide", "troposphere/rural", "CO2?"),
        ("Carbon dioxide", "air/stratosphere", "CO2_aviation?"),
        ("Carbon dioxide", "resource/air", "CO2_biogenic"),
        ("Carbon dioxide, fossil ", "air/unspecified", "CO2"),
        ("Carbon dioxide, biogenic", "air/unspecified", "CO2_biogenic"),
        ("Carbon dioxide, in air", "resource/in air", "CO2_biogenic"),
        ("Methane", "Elementary Flows/NETL Coal Elementary Flows/air/unspecified", "CH4?"),
        ("Methane, biogenic", "Elementary flows/Emission to air/low population density", "CH4_biogenic"),
        ("Nitrous oxide", "emission/air", "N2O"),
        ("Dinitrogen monoxide", "air/low population density", "N2O"),
        ("Methane, difluromonochloro-, HCFC-22", "air/unspecified", "HCFC22"),
        ("Methane, tetrafluoro-, FC-14", "air/unspecified", "CF4"),
        ("Ethane, hexafluoro-, HFC-116", "air/unspecified", "C2F6"),
        ("Ethane, 1,1,1-trifluoro-2,2-dichloro-, HCFC-123", "air/unspecified", "HCFC123"),
        ("HFC-134a", "troposphere/urban", "HFC134a"), ("HFC-245fa", "emission/air", "HFC245fa"),
        ("Nitrogen trifluoride", "troposphere/urban", "NF3"), ("Hexafluoroethane", "emission/air", "C2F6"),
        // ecoinvent 2 and 3, SimaPro
        ("Carbon dioxide, from soil or biomass stock", "air/urban air close to ground", "CO2_landUseChange"),
        ("Carbon dioxide, to soil or biomass stock", "soil", "-CO2_landUseChange"),
        ("Carbon dioxide, land transformation", "Air/low. pop.", "CO2_landUseChange"),
        ("Carbon dioxide, fossil", "air/lower stratosphere + upper troposphere", "CO2_aviation"),
        ("Methane, from soil or biomass stock", "air", "CH4_landUseChange"),
        ("Methane, non-fossil", "air/non-urban air or from high stacks", "CH4_biogenic"),
        ("Carbon dioxide, in air", "natural resource/in air", "CO2_biogenic"),
        ("Carbon dioxide, in air", "Raw/in air", "CO2_biogenic"),
        ("Carbon dioxide, non-fossil, resource correction", "natural resource/in air", "CO2_biogenic"),
        ("Sulphur  hexafluoride", "air/", "SF6"), ("1,1,1,2-Tetrafluoroethane", "air", "HFC134a"),
        // ILCD
        ("carbon dioxide (fossil)", "Emissions/Emissions to air/Emissions to air, unspecified", "CO2"),
        (
            "methane (land use change)", "Emissions/Emissions to air/Emissions to urban air close to ground",
            "CH4_landUseChange"
        ),
        (
            "carbon dioxide (biogenic)", "Resources/Resources from air/Renewable material resources from air",
            "CO2_biogenic"
        ),
        // not in the air, or no greenhouse gas
        ("Carbon dioxide, fossil", "water/ocean", ""), ("Methane, fossil", "soil/agricultural", ""),
        ("CFC-11", "emission/water", ""), ("Fluoranthene", "emission/air", ""), ("Ammonia", "air", ""),
        ("NMVOC, non-methane volatile organic compounds", "air/unspecified", ""),
        ("Hydrocarbons (other than methane)", "air/unspecified", ""), ("Chloromethane", "emission/air", ""),
        ("Water", "resource/in air", ""),
        // never in silence
        ("Carbon dioxide, weird", "air", "!"), ("carbon dioxide (biogenic-100yr)", "emissions to air", "!"),
        ("Carbon dioxide, fossil", "", "!"), ("HFC-143", "emission/air", "!"),
        ("CFC-113", "emission/air", "!"),
        ("Halon 1301", "troposphere/rural", "!"), ("Perfluorocarbons", "emission/air", "!"),
        ("Hydrochlorofluorocarbons", "emission/air", "!"), ("CFCs and HCFCs, unspecified", "air", "!"),
        ("Perfluoropentane", "emission/air", "!"),
    ])
    func recognises(name: String, compartment: String, expected: String) {
        #expect(Self.gas(name, compartment) == expected)
    }

    @Test func aCASNumberTellsTheGasWhateverTheName() {
        #expect(Self.gas("R 134 a", "air", cas: "000811-97-2") == "HFC134a")
        #expect(Self.gas("HFC-134a", "air", cas: "75-46-7") == "HFC23")
        #expect(Self.gas("anything", "air", cas: "124-38-9") == "")
        #expect(Self.gas("HFC-134a", "air", cas: "n.a.") == "HFC134a")
    }

    @Test func carbonDioxideThatIsOnlyTakenIsAnUptake() {
        #expect(Self.gas("Carbon dioxide", "air/troposphere", inputOnly: true) == "CO2_biogenic")
        #expect(Self.gas("Halon 1301", "emission/air", inputOnly: true) == "!")
        #expect(Self.gas("Methane", "air/subterranean", inputOnly: true) == "")
    }

    @Test func everyGasWithAPotentialHasARow() {
        let known = Set(FlowMapping.standard.rows.filter { $0.kind == .substance }.map(\.gas))
        let wanted = Gas.all.filter { gas in GWPSet.all.contains { $0.value(gas) != nil } }.map(\.symbol)
        #expect(wanted.count >= 26)
        #expect(wanted.filter { !known.contains($0) } == [])
        #expect(FlowMapping.standard.rows.allSatisfy { !$0.source.isEmpty && !$0.isOwn })
        #expect(FlowMapping.standard.rows.count == FlowMapping.standardTable.split(separator: "\n").count - 1)
    }

    @Test func aRowOfTheUserComesFirstAndABadOneIsSaid() {
        let own = """
            kind,name,cas,compartment,gas,class,effect,source
            substance,"Carbon dioxide, weird",,,CO2,biogenic,,own measurement
            substance,Carbon dioxide,,,CO3,fossil,,
            substance,Carbon dioxide,,,CO2,biogenic,,pulp mill
            """
        let mapping = FlowMapping(own: own, file: "own.csv")
        #expect(mapping.diagnostics.map(\.place) == [.file("own.csv", row: 3)])
        guard case .gas(let gas, let row, _, _) = mapping.finding(name: "carbon dioxide", compartment: "air")
        else {
            Issue.record("not mapped")
            return
        }
        #expect(gas.notation == "CO2_biogenic")
        #expect(row.isOwn && row.row == 4)
    }

    @Test func theNotationOfAGasReadsBack() {
        for gas in [
            FlowGas("CO2"), FlowGas("CH4", origin: .biogenic),
            FlowGas("CO2", origin: .landUseChange, isStored: true),
        ] {
            #expect(FlowGas(notation: gas.notation) == gas)
        }
        #expect(FlowGas(notation: "CO2e") == nil)
        #expect(FlowGas(notation: "CO2_other") == nil)
    }

    /// kg flows in different units, released and taken; expected by hand with AR5 (CH4 28, N2O 265).
    static func system() throws -> (LifeCycleDatabase, LifeCycleSystem) {
        var database = LifeCycleDatabase(name: "gases")
        database.units = [
            DatabaseUnit(symbol: "kg", quantity: "mass", factor: 1),
            DatabaseUnit(symbol: "g", quantity: "mass", factor: 0.001),
            DatabaseUnit(symbol: "m3", quantity: "volume", factor: 1),
        ]
        let flows: [(String, String, Int)] = [
            ("Carbon dioxide, fossil", "air", 0), ("Carbon dioxide", "air", 0),
            ("Methane, biogenic", "air", 1),
            ("Methane, fossil", "air", 0), ("Carbon dioxide, in air", "resource/in air", 0),
            ("Carbon dioxide, biogenic", "air", 0), ("Carbon dioxide, to soil or biomass stock", "soil", 0),
            ("Carbon dioxide, fossil", "air/stratosphere", 0), ("Nitrous oxide", "air", 2),
        ]
        for (index, flow) in flows.enumerated() {
            database.flows.append(
                DatabaseFlow(
                    id: "f\(index)",
                    name: flow.0,
                    kind: .elementary,
                    unit: flow.2,
                    compartment: flow.1
                )
            )
        }
        database.flows.append(DatabaseFlow(id: "p", name: "product", kind: .product, unit: 0))
        database.processes = [DatabaseProcess(id: "A", name: "A", location: "KZ")]
        for (flow, amount) in [1.0, 2, 1000, 1, 5, 4, 3, 7, 1].enumerated() {
            database.exchanges.append(flow: flow, unit: 0, amount: amount, flags: flow == 4 ? .input : [])
        }
        database.exchangeStarts = [0, database.exchanges.count]
        let values = [1.0, 2, 1000, 1, -5, 4, 3, 7, 1]
        return (
            database,
            LifeCycleSystem(
                process: [0],
                product: [0],
                share: [1],
                technosphere: try SparseMatrix(
                    rowCount: 1,
                    columnCount: 1,
                    rows: [0],
                    columns: [0],
                    values: [1]
                ),
                interventions: try SparseMatrix(
                    rowCount: 9,
                    columnCount: 1,
                    rows: (0..<9).map(Int32.init),
                    columns: [Int32](repeating: 0, count: 9),
                    values: values
                ),
                elementaryFlows: (0..<9).map(Int32.init),
                isTaken: values.map { $0 < 0 },
                technosphereTerms: MatrixTerms(),
                interventionTerms: MatrixTerms()
            )
        )
    }

    @Test func originsStandApartAndAddUpToTheTotal() throws {
        var (database, system) = try Self.system()
        let report = FlowMapping.standard.apply(to: &database)
        #expect(report.mapped.count == 9)
        #expect(report.mapped.filter(\.isUnspecified).map(\.flow) == [1])
        #expect(report.diagnostics.map(\.code) == ["LCA-1102"])
        // Nitrous oxide in m3 has a mass property: 1.8 kg/m3.
        database.properties = [FlowProperty(flow: 8, property: "Mass", unit: 0, amount: 1.8)]
        let gwp = GWPCharacterization(system, database, set: .ar5)
        #expect(gwp.diagnostics.isEmpty)
        let results = Dictionary(
            uniqueKeysWithValues: gwp.categories.map { ($0.id, $0.perColumn(system, database)[0]) }
        )
        func close(_ id: String, _ value: Double) { #expect(abs((results[id] ?? .nan) - value) < 1e-9) }
        close("fossil", 1 + 2 + 28 + 1.8 * 265)
        close("biogenic", 28)
        close("landUseChange", -3)
        close("aviation", 7)
        close("biogenicCO2", 4 - 5)
        close("total", 3 + 28 + 1.8 * 265 + 28 - 3 + 7)
    }

    /// AR6, table 7.15: 29.8 for fossil and 27.0 for other methane; table 7.SM.7: 27.9 where nobody says which.
    @Test func methaneHasTheValueOfItsOrigin() throws {
        var tiny = TinyDatabase()
        for gas in ["CH4_fossil", "CH4_biogenic", "CH4_landUseChange", "CH4"] {
            tiny.process(gas + " maker")
            tiny.emits(gas + " maker", gas, 1)
        }
        let made = tiny.made
        let system = try #require(tiny.build().system)
        func totals(_ set: GWPSet) -> ([Double], [String]) {
            let gwp = GWPCharacterization(system, made, set: set)
            return (gwp.categories[0].weights, gwp.diagnostics.map(\.code))
        }
        #expect(totals(.ar6) == ([29.8, 27.0, 27.0, 27.9], ["LCA-1109"]))
        #expect(totals(.ar5) == ([28, 28, 28, 28], []))
        #expect(FlowGas(notation: "CH4_fossil")?.notation == "CH4_fossil")
        #expect(FlowGas(notation: "CO2_fossil")?.notation == "CO2")
    }

    @Test func aGasInVolumeIsAnErrorAndAGasWithoutValueIsListed() throws {
        var (database, system) = try Self.system()
        _ = FlowMapping.standard.apply(to: &database)
        database.flows[0].gas = "SO2F2"
        let gwp = GWPCharacterization(system, database, set: .ar4)
        #expect(gwp.gasesWithoutValue == ["SO2F2"])
        #expect(gwp.diagnostics.map(\.code) == ["LCA-1105", "LCA-1106"])
        #expect(gwp.diagnostics[0].place == .entity(kind: "flow", id: "f8", field: "unit"))
    }

    @Test func aMethodTakesTheFactorOfThePlaceAndTurnsTheSignOfAResource() throws {
        let (database, system) = try Self.system()
        let method = ImpactMethod(
            id: "m",
            name: "m",
            categories: [
                ImpactCategory(
                    id: "c",
                    name: "c",
                    unit: "x",
                    flow: [0, 0, 4, 3],
                    factor: [10, 20, 3, 1],
                    location: ["", "KZ", "", "US"]
                )
            ],
            sets: []
        )
        let weights = method.weights(system, database)
        // 1 kg at the factor of KZ, 5 kg taken from nature at 3 each, methane has a factor in the US only.
        #expect(weights[0].perColumn(system, database) == [20 + 15])
    }

    @Test func normalisesAndWeighs() {
        let set = WeightingSet(
            name: "s",
            unit: "Pt",
            normalisation: [10, nil, 0, 2],
            weight: [0.5, 1, 1, nil]
        )
        let result = set.apply([5, 6, 7, 8])
        #expect(result.normalised == [0.5, nil, nil, 4])
        #expect(result.weighted == [0.25, nil, nil, nil])
        #expect(result.score == 0.25)
        #expect(result.left == [1, 2, 3])
        let plain = WeightingSet(name: "s", normalisation: [nil, nil], weight: [2, 3]).apply([5, 6])
        #expect(plain.score == 28)
    }

    @Test func matchesFlowsOfAnotherNomenclature() {
        let kg = DatabaseUnit(symbol: "kg", quantity: "mass", factor: 1)
        let g = DatabaseUnit(symbol: "g", quantity: "mass", factor: 0.001)
        let m3 = DatabaseUnit(symbol: "m3", quantity: "volume", factor: 1)
        func flow(_ id: String, _ name: String, _ place: String, cas: String = "", unit: Int = 0)
            -> DatabaseFlow
        {
            DatabaseFlow(id: id, name: name, kind: .elementary, unit: unit, cas: cas, compartment: place)
        }
        let targets = [
            flow(
                "t0",
                "Carbon dioxide, fossil",
                "Elementary flows/Emission to air/unspecified",
                cas: "124-38-9"
            ),
            flow(
                "t1",
                "Carbon dioxide, biogenic",
                "Elementary flows/Emission to air/unspecified",
                cas: "000124-38-9"
            ),
            flow("t2", "Benzene", "Elementary flows/Emission to air/high population density", cas: "71-43-2"),
            flow("t3", "Zinc", "Emission to water"), flow("t4", "Zinc", "Emission to water"),
            flow("t5", "Ammonia", "Emission to air"),
        ]
        let sources = [
            flow("t5", "ammoniac", "air"), flow("a", "Carbon dioxide, non-fossil", "air", cas: "124-38-9"),
            flow("b", "benzol", "air/urban air close to ground", cas: "71-43-2", unit: 1),
            flow("c", "zinc", "water"), flow("d", "AMMONIA", "air/unspecified"), flow("e", "Ammonia", "soil"),
            flow("f", "ammonia", "air", unit: 2), flow("g", "NH3", "air"),
            flow("h", "Carbon dioxide", "air", cas: "124-38-9"),
        ]
        let link = FlowMatcher.Link(name: "nh3", compartment: "air*", target: "t5", factor: 2)
        let matcher = FlowMatcher(into: targets, units: [kg], links: [link])
        #expect(
            matcher.match(sources, units: [kg, g, m3]) == [
                .found(target: 5, factor: 1, by: .id), .found(target: 1, factor: 1, by: .cas),
                .found(target: 2, factor: 0.001, by: .cas), .missing(.ambiguous),
                .found(target: 5, factor: 1, by: .name), .missing(.absent), .missing(.unit),
                .found(target: 5, factor: 2, by: .table), .missing(.absent),
            ]
        )
    }

    @Test func aMethodIsCarriedToTheFlowsOfADatabase() {
        var publisher = LifeCycleDatabase(name: "publisher")
        publisher.units = [DatabaseUnit(symbol: "kg", quantity: "mass", factor: 1)]
        publisher.flows = [
            DatabaseFlow(id: "x", name: "Benzene", kind: .elementary, unit: 0, compartment: "air/urban")
        ]
        var database = publisher
        database.units = [DatabaseUnit(symbol: "g", quantity: "mass", factor: 1)]
        database.flows = [
            DatabaseFlow(id: "1", name: "Water", kind: .elementary, unit: 0, compartment: "air"),
            DatabaseFlow(id: "2", name: "benzene", kind: .elementary, unit: 0, compartment: "Air/high. pop."),
        ]
        let method = ImpactMethod(
            id: "m",
            name: "m",
            categories: [ImpactCategory(id: "c", name: "c", unit: "x", flow: [0], factor: [5])],
            sets: []
        )
        let carried = method.matched(from: publisher, to: database)
        #expect(carried.method.categories[0].flow == [1])
        #expect(carried.method.categories[0].factor == [0.005])
        #expect(carried.diagnostics.map(\.code) == ["LCA-0923"])
        #expect(carried.unpaired.map(\.id) == ["1"])
        #expect(carried.unpaired.map(\.obstacle) == [.absent])
    }

    /// A method with factors for benzene and for "Lead, ion"; the database says benzol and lead.
    private func pairing() -> (
        method: ImpactMethod, publisher: LifeCycleDatabase, database: LifeCycleDatabase
    ) {
        var publisher = LifeCycleDatabase(name: "publisher")
        publisher.units = [DatabaseUnit(symbol: "kg", quantity: "mass", factor: 1)]
        publisher.flows = [
            DatabaseFlow(id: "x", name: "Benzene", kind: .elementary, unit: 0, compartment: "air"),
            DatabaseFlow(id: "y", name: "Lead, ion", kind: .elementary, unit: 0, compartment: "water"),
            DatabaseFlow(id: "z", name: "Lead, ion", kind: .elementary, unit: 0, compartment: "air"),
            DatabaseFlow(id: "n", name: "no factor", kind: .elementary, unit: 0, compartment: "air"),
        ]
        var database = publisher
        database.flows = [
            DatabaseFlow(id: "1", name: "benzol", kind: .elementary, unit: 0, compartment: "air/urban"),
            DatabaseFlow(
                id: "2",
                name: "lead",
                kind: .elementary,
                unit: 0,
                cas: "7439-92-1",
                compartment: "water"
            ),
            DatabaseFlow(id: "3", name: "no factor", kind: .elementary, unit: 0, compartment: "air"),
            DatabaseFlow(id: "4", name: "steel", kind: .product, unit: 0),
        ]
        database.processes = [DatabaseProcess(id: "p", name: "p")]
        for flow in [0, 1, 1] { database.exchanges.append(flow: flow, unit: 0, amount: 1, flags: []) }
        database.exchangeStarts.append(3)
        let category = ImpactCategory(id: "c", name: "c", unit: "x", flow: [0, 1, 2], factor: [5, 7, 9])
        return (ImpactMethod(id: "m", name: "m", categories: [category], sets: []), publisher, database)
    }

    @Test func listsWhatHasNoPartnerOnEitherSide() {
        let (method, publisher, database) = pairing()
        let matched = method.matched(from: publisher, to: database)
        #expect(matched.unpaired.map(\.id) == ["2", "1", "3", "x", "z", "y"])
        #expect(matched.unpaired.map(\.side) == [.database, .database, .database, .method, .method, .method])
        #expect(matched.unpaired.map(\.uses) == [2, 1, 0, 1, 1, 1])
        #expect(matched.diagnostics.map(\.code) == ["LCA-0923", "LCA-0924"])
    }

    @Test func pairsOfATableMapAMethodAndStayWithIt() {
        let (method, publisher, database) = pairing()
        let table = FlowLinkTable(
            """
            name,cas,compartment,target,target_compartment,factor,side
            benzol,,air*,Benzene,,,database
            ,7439-92-1,,"lead, ion",water,2,database
            arsenic,,,,,,database
            ,,,Benzene,air,,method

            """,
            file: "pairs.csv",
            into: publisher.flows
        )
        #expect(table.diagnostics.isEmpty)
        #expect(table.links.map(\.target) == ["x", "y"])
        let matched = method.matched(from: publisher, to: database, links: table.links)
        #expect(matched.method.categories[0].flow == [0, 1])
        #expect(matched.method.categories[0].factor == [5, 14])
        #expect(matched.method.links == table.links)
        #expect(matched.unpaired.map(\.id) == ["3", "z"])
        let strange = [
            FlowMatcher.Link(name: "gold", target: "x"), FlowMatcher.Link(name: "benzol", target: "gone"),
        ]
        let codes = method.matched(from: publisher, to: database, links: strange).diagnostics.map(\.code)
        #expect(codes.contains("LCA-0922") && codes.contains("LCA-0925"))
    }

    @Test(arguments: [
        ("name,target\nbenzol,Lead\n", "LCA-0921", 2),
        ("name,target\na,x\nbenzol,\"Lead, ion\"\n", "LCA-0921", 3),
        ("name,target,factor\nbenzol,x,-1\n", "LCA-0920", 2), ("name,cas,target\n,12,x\n", "LCA-0920", 2),
        ("name,compartment\nbenzol,air\n", "LCA-0920", 1), ("target\nx\n", "LCA-0920", 1),
    ])
    func refusesAPairThatDoesNotRead(_ csv: String, _ code: String, _ row: Int) {
        let table = FlowLinkTable(csv, file: "pairs.csv", into: pairing().publisher.flows)
        #expect(table.diagnostics.map(\.code) == [code])
        let column = code == "LCA-0921" ? "target" : nil
        #expect(table.diagnostics.first?.place == .file("pairs.csv", row: row, column: column))
    }

    /// The US LCI gives this identifier to carbon dioxide in the air; a package that leaves the compartment out still
    /// means that flow.
    @Test func knowsTheCompartmentOfAnIdentifierWhereThePackageDoesNotSayIt() {
        let id = "7AE371AA-8532-11e0-9d78-0800200c9a66"
        func gas(_ mapping: FlowMapping, _ name: String, _ compartment: String, _ id: String) -> String? {
            guard
                case .gas(let gas, _, _, _) = mapping.finding(name: name, compartment: compartment, id: id)
            else { return nil }
            return gas.notation
        }
        #expect(gas(.standard, "Carbon dioxide", "", id) == "CO2")
        #expect(gas(.standard, "Carbon dioxide", "", "other") == nil)
        #expect(
            FlowMapping.standard.finding(name: "Carbon dioxide", compartment: "", id: "other") == .unknown
        )
        // What the package says goes before the list.
        #expect(gas(.standard, "Carbon dioxide", "water/river", id) == nil)
        // A user's row for the compartment "unspecified" counts what says none.
        let own = FlowMapping(
            own: """
                kind,name,cas,compartment,gas,class,effect,source
                substance,carbon dioxide,,unspecified,CO2,fossil,release,our furnaces
                """
        )
        #expect(own.diagnostics.isEmpty)
        #expect(gas(own, "Carbon dioxide", "", "other") == "CO2")
        #expect(gas(own, "Methane", "", "other") == nil)
        let listed = FlowMapping(
            own: """
                kind,name,cas,compartment,gas,class,effect,source,ids
                flow,,,air,,,,our list,a1|a2
                """
        )
        #expect(gas(listed, "Methane", "", "A2") == "CH4")
        #expect(
            FlowMapping(own: "kind,name,cas,compartment,gas,class,effect,source,ids\nflow,,,air,,,,x,\n")
                .diagnostics.map(\.code) == ["LCA-1101"]
        )
    }
}
