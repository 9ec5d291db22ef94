import QadamLifeCycle

/// A database with everything that a database can hold, and with texts and numbers that formats stumble over.
enum FullDatabase {
    static let uuid = "70bfc14c-0e69-36e9-918a-908cc713f7f8"
    static let long = String(repeating: "длинное название ", count: 40) + "конец"

    static func make() -> LifeCycleDatabase {
        var database = LifeCycleDatabase(name: "полная & <база>")
        database.units = [
            DatabaseUnit(symbol: "kg", quantity: "Mass", factor: 1),
            DatabaseUnit(symbol: "t", quantity: "Mass", factor: 1_000),
            DatabaseUnit(symbol: "MJ", quantity: "Energy", factor: 1),
            DatabaseUnit(symbol: "kWh", quantity: "Energy", factor: 3.6),
            DatabaseUnit(symbol: "piece", quantity: "items", factor: 12),
            DatabaseUnit(symbol: "lb", quantity: "Mass", factor: 0.45359237),
        ]
        database.flows = flows
        database.properties = [
            FlowProperty(flow: 0, property: "Energy", unit: 3, amount: 13.19, source: "measured, 2021"),
            FlowProperty(flow: 2, property: "price", unit: 4, amount: 0.3),
            FlowProperty(flow: 2, property: "Energy", unit: 2, amount: 0.7),
        ]
        addProcesses(&database)
        addParameters(&database)
        database.allocationFactors = [
            AllocationFactor(process: 0, rule: .economic, product: 1, share: 2.0 / 3),
            AllocationFactor(process: 0, rule: .economic, product: 2, share: 1 - 2.0 / 3),
            AllocationFactor(process: 0, rule: .causal, product: 1, exchange: 2, share: 0.25),
            AllocationFactor(process: 0, rule: .causal, product: 2, exchange: 2, share: 0.75),
        ]
        database.methods = methods
        return database
    }

    private static let flows = [
        DatabaseFlow(id: "f1", name: "Газ \"природный\" <CH4> & co", kind: .product, unit: 0, location: "KZ"),
        DatabaseFlow(id: uuid.uppercased(), name: "heat", kind: .product, unit: 3),
        DatabaseFlow(id: "f3", name: long, kind: .product, unit: 1),
        DatabaseFlow(
            id: "0fecb5e8-7e2a-11de-9820-0019e336be3a",
            name: "Methane",
            kind: .elementary,
            unit: 1,
            cas: "74-82-8",
            compartment: "air/urban",
            gas: "CH4"
        ),
        DatabaseFlow(id: "f5", name: " ash ", kind: .waste, unit: 0, cas: "no number", compartment: "x"),
        DatabaseFlow(id: "f6", name: "", kind: .elementary, unit: 0, compartment: "resource//in ground"),
        DatabaseFlow(id: "f7", name: "steam", kind: .product, unit: 3),
    ]

    private static func addProcesses(_ database: inout LifeCycleDatabase) {
        database.processes = [
            DatabaseProcess(
                id: "p1",
                name: "boiler",
                location: "KZ",
                category: "a/b",
                validFrom: "2020-01-01",
                validTo: "2024",
                stage: .stage(.production),
                kind: .kind(.energy),
                defaultAllocation: .economic,
                source: "line\none\r\n\u{7}"
            ),
            DatabaseProcess(id: "p2", name: "gas", validTo: "unknown", isAggregated: true),
            DatabaseProcess(id: "P2", name: "gas of another maker", kind: .kind(.process)),
            DatabaseProcess(id: uuid, name: "treatment of ash", defaultAllocation: .physical),
        ]
        var exchanges = ExchangeColumns()
        boiler(&exchanges)
        exchanges.append(flow: 0, unit: 0, amount: 1, flags: .reference)
        exchanges.append(
            flow: 1,
            unit: 2,
            amount: 0.2,
            flags: [.input, .avoided],
            provider: 0,
            uncertainty: ExchangeUncertainty(.uniform, 0.1, 0.3)
        )
        exchanges.append(flow: 0, unit: 1, amount: 3, flags: .reference)
        exchanges.append(flow: 1, unit: 3, amount: 0.5, flags: .avoided, provider: 0)
        exchanges.append(flow: 5, unit: 5, amount: 0.1, flags: .input)
        exchanges.append(flow: 4, unit: 0, amount: 1, flags: [.input, .reference])
        exchanges.append(flow: 4, unit: 0, amount: 0.01, flags: [], provider: 3)
        exchanges.append(flow: 1, unit: 3, amount: 0.03, flags: .input)
        database.exchanges = exchanges
        database.exchangeStarts = [0, 8, 10, 13, 16]
    }

    private static func boiler(_ exchanges: inout ExchangeColumns) {
        exchanges.append(flow: 1, unit: 3, amount: 1, flags: .reference)
        exchanges.append(flow: 2, unit: 0, amount: 0.3, flags: [], note: long)
        exchanges.append(
            flow: 0,
            unit: 2,
            amount: 1.1,
            flags: .input,
            provider: 1,
            uncertainty: ExchangeUncertainty(.lognormal, 1.1, 1.05),
            formula: "1 / eta * load",
            note: "in energy"
        )
        exchanges.append(
            flow: 3,
            unit: 0,
            amount: 0.06,
            flags: [],
            uncertainty: ExchangeUncertainty(.triangular, 0.05, 0.055, 0.07),
            formula: "rate"
        )
        exchanges.append(
            flow: 4,
            unit: 1,
            amount: 1e-7,
            flags: [],
            provider: 3,
            uncertainty: ExchangeUncertainty(.normal, 1e-7, 1e-8)
        )
        exchanges.append(
            flow: 5,
            unit: 0,
            amount: .nan,
            flags: .input,
            uncertainty: ExchangeUncertainty(.pert, 1, 2, 4),
            formula: "2.5 * rate"
        )
        exchanges.append(
            flow: 3,
            unit: 1,
            amount: -0.002,
            flags: [],
            uncertainty: ExchangeUncertainty(.lognormal, -0.002, 1.2)
        )
        exchanges.append(
            flow: 5,
            unit: 0,
            amount: 7,
            flags: .input,
            uncertainty: ExchangeUncertainty(.lognormal, 6.5, 1.2)
        )
    }

    private static func addParameters(_ database: inout LifeCycleDatabase) {
        database.parameters = [
            DatabaseParameter(
                process: -1,
                name: "load",
                value: 1.5,
                uncertainty: ExchangeUncertainty(.normal, 1.5, 0.25)
            ),
            DatabaseParameter(process: -1, name: "unused", formula: "load * 2", value: .nan, note: " spare"),
            DatabaseParameter(process: 0, name: "eta", formula: "0.9 + 0", value: 0.9, note: "efficiency"),
            DatabaseParameter(
                process: 0,
                name: "rate",
                value: 0.06,
                uncertainty: ExchangeUncertainty(.lognormal, 0.06, 1.123456)
            ),
        ]
    }

    private static let methods = [
        ImpactMethod(
            id: "m1",
            name: "method",
            categories: [
                ImpactCategory(
                    id: "c",
                    name: "climate",
                    unit: "kg CO2 eq",
                    flow: [3, 3, 5],
                    factor: [29_800, 27_000, 1.5],
                    location: ["", "KZ", ""]
                ),
                ImpactCategory(id: "d", name: "ash", unit: "", flow: [5], factor: [0.1]),
            ],
            sets: [
                WeightingSet(name: "world", unit: "Pt", normalisation: [8_000, nil], weight: [nil, 0.2]),
                WeightingSet(name: "", normalisation: [nil, nil], weight: [1, 1]),
            ],
            source: "A. Author: A method, 2020"
        ),
        ImpactMethod(
            id: uuid,
            name: "method",
            categories: [
                ImpactCategory(id: "c", name: "climate", unit: "kg CO2 eq", flow: [3], factor: [1e-300])
            ]
        ),
    ]
}
