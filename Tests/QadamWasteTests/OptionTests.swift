import QadamEvidence
import QadamFactors
import QadamUnits
import QadamWaste
import Testing

@Suite struct OptionTests {
    static func cost(_ kind: WasteCostKind, _ value: Double, _ unit: String) throws -> WasteCost {
        WasteCost(kind, try Amount(value, unit), source: "offer")
    }

    static func costs(
        gate: Double,
        operation: Double = 0,
        revenue: Double = 0,
        fixed: Double = 0,
        investment: Double = 0
    ) throws -> [WasteCost] {
        [
            try cost(.gateFee, gate, "KZT{2024}/t"), try cost(.transport, 500, "KZT{2024}/t"),
            try cost(.tax, 0, "KZT{2024}/t"), try cost(.operation, operation, "KZT{2024}/t"),
            try cost(.revenue, revenue, "KZT{2024}/t"), try cost(.fixed, fixed, "KZT{2024}/yr"),
            try cost(.investment, investment, "KZT{2024}"),
        ]
    }

    static func parts(_ method: String, _ inputs: WasteInputs) throws -> [ChainPart: TreatmentRoute.Part] {
        [
            .process: .method(method, inputs),
            .transport: .method(
                "transport",
                ["distance": try Sample.own(10, "km"), "EF.CO2": try Sample.own(0.1, "kg{CO2}/(t.km)")]
            ),
            .supplies: .none(reason: "by hand"), .residues: .none(reason: "inert"),
        ]
    }

    static func landfill(_ costs: [WasteCost]) throws -> WasteOption {
        let inputs = LandfillDefaults.decay(edition: .ipcc2006, climate: .temperateDry)
            .merging(LandfillDefaults.phase(.managedAnaerobic, .uncovered)) { $1 }
        return WasteOption(
            id: "tip",
            name: Sample.name("tip"),
            route: TreatmentRoute(
                id: "tip",
                name: Sample.name("tip"),
                kind: .landfill,
                parts: try parts("landfill", inputs)
            ),
            costs: costs
        )
    }

    static func composting(_ costs: [WasteCost], life: Int? = nil, residues: Bool = true) throws
        -> WasteOption
    {
        WasteOption(
            id: "compost",
            name: Sample.name("compost"),
            route: TreatmentRoute(
                id: "compost",
                name: Sample.name("compost"),
                kind: .composting,
                parts: try parts("composting", Composting.defaults)
            ),
            costs: costs,
            life: life,
            hazardousResidue: residues ? 0.01 : nil,
            otherResidue: residues ? 0.09 : nil
        )
    }

    static let terms = OptionComparison.Terms(baseline: "tip", currency: "KZT{2024}", rate: 0.1, gwp: .ar5)

    private func compare(_ options: [WasteOption], hazard: HazardClass = .nonHazardous) -> (
        OptionComparison, [Diagnostic]
    ) {
        let found = OptionComparison.compare(
            options,
            for: Sample.load(1000, [.food: 1]),
            hazard: hazard,
            terms: Self.terms
        )
        return (found.comparison, Wording.checked(found.findings))
    }

    @Test func comparesCostEmissionsDiversionHazardAndPayback() throws {
        let (comparison, findings) = compare([
            try Self.landfill(Self.costs(gate: 4000)),
            try Self.composting(
                Self.costs(gate: 0, operation: 1500, revenue: 500, investment: 9_000_000),
                life: 10
            ),
        ])
        #expect(findings == [])
        let (tip, compost) = (comparison.results[0], comparison.results[1])
        // 1000 t · (4000 + 500).
        #expect(agree(tip.cost?.total, 4_500_000))
        // 1000 t · (500 + 1500 − 500) = 1 500 000 running; 9 000 000 · 0.1 ÷ (1 − 1.1^−10) = 1 464 708.6 capital.
        #expect(agree(compost.cost?.running, 1_500_000))
        #expect(agree(compost.cost?.capital, 1_464_708.5542, 1e-9))
        // 9 000 000 ÷ (4 500 000 − 1 500 000) = 3 years.
        #expect(compost.payback == .years(3))
        #expect(tip.payback == .baseline)
        // Lifetime methane 50 t · 28 = 1400 t; composting 4 t · 28 + 0.24 t · 265 = 175.6 t; transport 1 t each.
        #expect(agree(tip.kilogramsCO2e[.process], 1_400_000))
        #expect(agree(compost.kilogramsCO2e[.process], 175_600))
        #expect(agree(compost.kilogramsCO2e[.transport], 1000))
        #expect(agree(compost.kilogramsCO2e[.fullChain], 176_600))
        #expect(tip.diversion == 0 && agree(compost.diversion, 0.9))
        #expect(tip.hazardousShare == 0 && compost.hazardousShare == 0.01)
        let (hazardous, _) = compare([try Self.landfill(Self.costs(gate: 1))], hazard: .hazardous)
        #expect(hazardous.results[0].hazardousShare == 1)
    }

    @Test func paybackIsNeverInventedWhereItIsNot() throws {
        let tip = try Self.landfill(Self.costs(gate: 1000))
        func payback(_ costs: [WasteCost], life: Int? = 10) throws -> Payback {
            compare([tip, try Self.composting(costs, life: life)]).0.results[1].payback
        }
        #expect(try payback(Self.costs(gate: 900)) == .immediate)
        #expect(try payback(Self.costs(gate: 1100)) == .never)
        #expect(try payback(Self.costs(gate: 1100, investment: 5)) == .never)
        #expect(try payback(Self.costs(gate: 900, investment: 500_000)) == .years(5))
        #expect(try payback(Array(Self.costs(gate: 900).dropLast())) == .unknown)
    }

    @Test func whatIsMissingIsNamedAndNotZero() throws {
        let tip = try Self.landfill(Self.costs(gate: 1000))
        func codes(_ options: [WasteOption]) -> [String] { compare(options).1.map(\.code) }
        #expect(codes([tip, try Self.composting(Array(Self.costs(gate: 1).dropFirst()))]) == ["WST-0402"])
        #expect(codes([tip, try Self.composting(Self.costs(gate: 1, investment: 10))]) == ["WST-0401"])
        #expect(codes([try Self.composting(Self.costs(gate: 1))]) == ["WST-0403"])
        let foreign = [try Self.cost(.gateFee, 1, "USD{2024}/t")] + (try Self.costs(gate: 1)).dropFirst()
        #expect(codes([tip, try Self.composting(Array(foreign))]) == ["UNI-0105"])
        let (comparison, _) = compare([tip, try Self.composting(Self.costs(gate: 1), residues: false)])
        #expect(comparison.results[1].diversion == nil && comparison.results[1].hazardousShare == nil)
        let greedy = WasteOption(
            id: "g",
            name: Sample.name("g"),
            route: tip.route,
            costs: tip.costs,
            hazardousResidue: 0.6,
            otherResidue: 0.5
        )
        #expect(codes([tip, greedy]) == ["WST-0404"])
    }

    @Test func figuresOfAnotherSetAreNotAddedUp() throws {
        let option = WasteOption(
            id: "tip",
            name: Sample.name("tip"),
            route: TreatmentRoute(
                id: "tip",
                name: Sample.name("tip"),
                kind: .landfill,
                parts: [
                    .process: .method("published", ["EF": .library("epa2021.waste.office-paper.landfilled")])
                ]
            ),
            costs: try Self.costs(gate: 1)
        )
        let (comparison, findings) = compare([option])
        #expect(comparison.results[0].kilogramsCO2e[.process] == nil)
        #expect(findings.filter { $0.severity != .note }.map(\.code) == ["WST-0405"])
    }

    @Test(arguments: RouteKind.allCases)
    func everyRouteIsDivertedDisposedOfOrKept(kind: RouteKind) {
        let disposal: Set<RouteKind> = [.energyRecovery, .incineration, .wastewater, .landfill, .openBurning]
        let expected: RouteKind.Operation =
            kind == .storage ? .kept : disposal.contains(kind) ? .disposal : .diverted
        #expect(kind.operation == expected)
    }
}
