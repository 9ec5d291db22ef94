import QadamContainers
import QadamDatasets
import QadamEvidence
import QadamLifeCycle
import Testing

/// Tables of single activities: what their exchanges become.
@Suite struct BrightwayExchangeTests {
    private static let header: [WrittenCell] = [
        "name", "amount", "unit", "type", "location", "categories", "reference product", "database", "input",
        "uncertainty type", "loc", "scale", "minimum", "maximum", "negative", "formula",
    ]

    /// A file with one activity `work` (unit: `unit`) and others by their name, each with its rows of exchanges.
    private func rows(
        _ exchanges: WrittenRows,
        fields: WrittenRows = [["code", "w"], ["unit", "unit"]],
        more: WrittenRows = []
    ) -> WrittenRows {
        [["Database", "db"], []] + [["Activity", "work"]] + fields + [["Exchanges"], Self.header] + exchanges
            + [[]] + more
    }

    private func activity(_ name: String, _ unit: String, fields: WrittenRows = [], _ exchanges: WrittenRows)
        -> WrittenRows
    {
        [["Activity", .text(name)], ["unit", .text(unit)]] + fields + [["Exchanges"], Self.header] + exchanges
    }

    private let product: [WrittenCell] = ["work", 1, "unit", "production"]

    /// Treatment of slag: −1 kg of itself. Who gives 0.25 kg to it writes −0.25. Physically it takes 1 kg of the waste
    /// in, and 0.25 kg go out of the work: both signs turn, the equation is the same.
    @Test func turnsTheTreatmentOfAWasteIntoThePhysicalFlow() throws {
        let treatment = activity(
            "treatment of slag",
            "kilogram",
            [
                [
                    "treatment of slag", -1, "kilogram", "production", nil, nil, nil, nil, nil, 5, -1, nil,
                    -2, -0.5,
                ],
                ["Carbon dioxide, fossil", 0.3, "kilogram", "biosphere", nil, "air"],
            ]
        )
        let slag: [WrittenCell] = [
            "treatment of slag", -0.25, "kilogram", "technosphere", nil, nil, nil, nil, nil, 3, -0.25, 0.01,
            nil, nil,
            nil, "0 - share",
        ]
        let reading = try BrightwayFile.read(
            [["Database", "db"], [], ["Database parameters"], ["name", "amount"], ["share", 0.25], []]
                + rows([product, slag], more: treatment).dropFirst(2)
        )
        let database = try #require(reading.database)
        #expect(database.flows.map(\.kind) == [.product, .waste, .elementary])
        #expect(database.exchanges.amount == [1, 0.25, 1, 0.3])
        #expect(database.exchanges.flags == [.reference, [], [.input, .reference], []])
        #expect(database.exchanges.provider == [-1, 1, -1, -1])
        #expect(database.exchanges.formulas == [1: "-(0 - share)"])
        #expect(database.exchanges.uncertainty[0] == ExchangeUncertainty(.normal, 0.25, 0.01))
        #expect(database.exchanges.uncertainty[1] == ExchangeUncertainty(.triangular, 0.5, 1, 2))
        // One work treats 0.25 kg of slag at 0.3 kg of carbon dioxide per kg.
        let work = try ZincAndSteam.score(database, of: "w")
        #expect(abs(work - 0.075) < 1e-15)
    }

    /// The work is credited with 0.1 kg of acid, whose making gives off 0.7 kg of carbon dioxide per kg.
    @Test func creditsSubstitution() throws {
        let acid = activity("acid", "kg", [["Carbon dioxide, fossil", 0.7, "kg", "biosphere", nil, "air"]])
        let reading = try BrightwayFile.read(
            rows([product, ["acid", 0.1, "kg", "substitution"]], more: acid)
        )
        let database = try #require(reading.database)
        #expect(database.exchanges.flags[1] == .avoided)
        #expect(abs(try ZincAndSteam.score(database, of: "w") + 0.07) < 1e-15)
        // Acid has no production: the format means one unit of itself.
        #expect(reading.diagnostics.map(\.code) == ["DAT-0512"])
        #expect(reading.diagnostics[0].arguments["processes"] == .list(["acid"]))
        #expect(database.exchanges.amount == [1, 0.1, 0.7, 1])
    }

    @Test func readsGenericProductionAndConsumption() throws {
        let other = activity("other", "kg", [["other", 2, "kg", "Generic production"]])
        let reading = try BrightwayFile.read(
            rows([product, ["other", 3, "kg", "generic consumption"]], more: other)
        )
        let database = try #require(reading.database)
        #expect(database.exchanges.flags == [.reference, .input, .reference])
        #expect(database.exchanges.provider == [-1, 1, -1])
    }

    @Test func givesSubstancesTheirPlaceAndDirection() throws {
        let own = activity(
            "Radon",
            "kBq",
            fields: [["type", "emission"], ["categories", "air::indoor"]],
            []
        )
        let reading = try BrightwayFile.read(
            rows(
                [
                    product, ["Water, river", 5, "m3", "biosphere", nil, "natural resource::in water"],
                    ["Water", 4, "m3", "biosphere", nil, "water::river"],
                    ["Water", 1, "cubic meter", "biosphere", nil, "water::river"],
                    ["Noise", 1, "dB", "biosphere"],
                    ["Carbon", 2, "kg", "biosphere", nil, "air", nil, nil, "biosphere3::abc"],
                    ["radon", 7, "kilo Becquerel", "biosphere", nil, "air::indoor"],
                ],
                more: own
            )
        )
        let database = try #require(reading.database)
        let flows = database.exchanges.flow.map { database.flows[Int($0)] }
        #expect(flows.dropFirst().allSatisfy { $0.kind == .elementary })
        #expect(database.exchanges.flags.dropFirst() == [.input, [], [], [], [], []])
        #expect(
            flows.dropFirst().map(\.compartment)
                == ["natural resource/in water", "water/river", "water/river", "", "air", "air/indoor"]
        )
        #expect(database.exchanges.flow[2] == database.exchanges.flow[3])
        #expect(flows[5].id == "abc")
        #expect(flows[6].name == "Radon")
        #expect(database.processes.count == 1)
        #expect(reading.report.unlinked.isEmpty)
    }

    @Test func listsWhatBelongsToOtherDatabasesAndLinksNothingOfIt() throws {
        let steam = activity(
            "steam",
            "MJ",
            fields: [["location", "KZ"]],
            [["steam", 1, "MJ", "production"]]
        )
        let twin = activity("steam", "MJ", fields: [["location", "RU"]], [["steam", 1, "MJ", "production"]])
        let reading = try BrightwayFile.read(
            rows(
                [
                    product,
                    [
                        "market for electricity", 5, "kWh", "technosphere", "KZ", nil, "electricity",
                        "ecoinvent 3.9",
                    ],
                    ["market for gas", 1, "m3", "technosphere"], ["steam", 1, "MJ", "technosphere"],
                    ["steam", 1, "MJ", "technosphere", "RU"], ["steam", 1, "kWh", "technosphere", "KZ"],
                    ["steam", 1, "MJ", "technosphere", nil, nil, nil, nil, "db::nobody"],
                ],
                more: steam + [[]] + twin
            )
        )
        let database = try #require(reading.database)
        #expect(database.exchanges.provider == [-1, -1, -1, -1, 2, -1, -1, -1, -1])
        #expect(reading.report.unlinked.map(\.candidates) == [0, 0, 2, 0, 0])
        #expect(database.flows[Int(database.exchanges.flow[1])].name == "electricity")
        #expect(database.flows[Int(database.exchanges.flow[1])].location == "KZ")
        #expect(
            reading.diagnostics.map { "\($0.code) \($0.severity.rawValue)" } == [
                "DAT-0219 warning", "DAT-0523 warning", "DAT-0219 warning", "DAT-0532 note", "DAT-0520 note",
            ]
        )
        let outside = try #require(reading.diagnostics.last)
        #expect(outside.arguments == ["count": .integer(1), "database": .text("ecoinvent 3.9")])
    }

    /// Brightway links by name and does not look at the column; a stated database is believed here.
    @Test func warnsWhereOnlyTheStatedDatabaseContradicts() throws {
        let steam = activity("steam", "MJ", [["steam", 1, "MJ", "production", nil, nil, nil, "old name"]])
        let reading = try BrightwayFile.read(
            rows([product, ["steam", 2, "MJ", "technosphere", nil, nil, nil, "old name"]], more: steam)
        )
        #expect(reading.database?.exchanges.provider == [-1, -1, -1])
        #expect(reading.database?.exchanges.flags == [.reference, .input, .reference])
        #expect(reading.diagnostics.map(\.code) == ["DAT-0520", "DAT-0533"])
        #expect(reading.diagnostics.last?.severity == .warning)
    }

    @Test func keepsProductsThatStandForThemselvesAndFurtherProducts() throws {
        let reading = try BrightwayFile.read(
            rows(
                [
                    ["heat", 2, "MJ", "production", nil, nil, nil, nil, "db::heat"],
                    ["power", 1, "kWh", "production"],
                ],
                more: [["Activity", "heat"], ["code", "heat"], ["unit", "MJ"], ["type", "product"], []]
                    + activity(
                        "user",
                        "unit",
                        [
                            ["user", 1, "unit", "production"], ["heat", 3, "MJ", "technosphere"],
                            ["power", 2, "kWh", "technosphere"],
                        ]
                    )
            )
        )
        let database = try #require(reading.database)
        #expect(database.processes.map(\.name) == ["work", "user"])
        #expect(database.exchanges.flags == [[], [], .reference, .input, .input])
        #expect(database.exchanges.provider == [-1, -1, -1, 0, 0])
        #expect(reading.diagnostics.map(\.code) == ["DAT-0229"])
    }

    @Test func countsTheProductionOfAnotherActivityAsACredit() throws {
        let other = activity("other", "kg", [["other", 1, "kg", "production"]])
        let reading = try BrightwayFile.read(rows([product, ["other", 2, "kg", "production"]], more: other))
        let database = try #require(reading.database)
        #expect(database.exchanges.flags == [.reference, .avoided, .reference])
        #expect(database.exchanges.provider == [-1, 1, -1])
    }

    @Test(arguments: [
        (2, 0.0, 0.5, ExchangeUncertainty(.lognormal, -1, 1.6487212707001282)),
        (3, -1.0, 0.5, ExchangeUncertainty(.normal, -1, 0.5)),
        (4, 0, 0, ExchangeUncertainty(.uniform, -2, -0.5)),
        (5, -1, 0, ExchangeUncertainty(.triangular, -2, -1, -0.5)),
        (13, -1, 4, ExchangeUncertainty(.pert, -2, -1, -0.5)),
    ])
    func readsDistributionsOfNegativeAmounts(
        type: Int,
        location: Double,
        scale: Double,
        expected: ExchangeUncertainty
    ) throws {
        let isBounded = type > 3
        let reading = try BrightwayFile.read(
            rows([
                product,
                [
                    "gas", -1, "kg", "biosphere", nil, "air", nil, nil, nil, .number("\(type)"),
                    .number("\(location)"), .number("\(scale)"), isBounded ? -2 : nil, isBounded ? -0.5 : nil,
                    type == 2 ? .truth(true) : nil,
                ],
            ])
        )
        #expect(reading.database?.exchanges.uncertainty[0] == expected)
        #expect(reading.diagnostics.isEmpty)
    }

    @Test func listsDistributionsThatItDoesNotKeep() throws {
        func gas(_ cells: [WrittenCell]) -> [WrittenCell] {
            ["gas", 1, "kg", "biosphere", nil, "air", nil, nil, nil] + cells
        }
        let reading = try BrightwayFile.read(
            rows([
                product, gas([7, nil, nil, 1, 3]), gas([2, nil, 0.5]), gas([2, 0, 0.5, 0.1]), gas([3, 1, 0]),
                gas(["normal"]), gas([2, 0, 0.5, nil, nil, .truth(true)]), gas([0, 1]),
                gas([13, 1, 3, nil, 0, 2]),
            ])
        )
        #expect(reading.database?.exchanges.uncertainty.count == 1)
        #expect(
            reading.report.omissions.map(\.reason) == [
                "DAT-0513", "DAT-0220", "DAT-0514", "DAT-0221", "DAT-0513", "DAT-0220", "DAT-0513",
            ]
        )
        let unknown = try #require(reading.diagnostics.first { $0.code == "DAT-0513" })
        #expect(unknown.arguments["type"] == .text("7 (discrete uniform)"))
        #expect(unknown.place == .file("book.xlsx · Data", row: 9, column: "J"))
    }
}
