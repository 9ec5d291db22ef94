import QadamEvidence
import QadamFactors
import QadamUnits
import QadamWaste
import Testing

@Suite struct LandfillTests {
    static func cell(
        _ deposits: [Int: [WasteMaterial: Double]],
        edition: GuidelineEdition = .ipcc2006,
        climate: ClimateZone = .temperateDry,
        site: LandfillSiteType = .managedAnaerobic,
        cover: LandfillCover = .uncovered,
        more: WasteInputs = [:],
        opened: Int? = nil,
        closed: Int? = nil,
        recoveries: [Int: MethaneRecovery] = [:]
    ) -> LandfillCell {
        let first = deposits.keys.min()
        return LandfillCell(
            id: "tip",
            name: Sample.name("tip"),
            opened: opened ?? first ?? 2000,
            closed: closed,
            inputs: LandfillDefaults.decay(edition: edition, climate: climate).merging(more) { $1 },
            phases: [LandfillPhase(firstYear: 1900, inputs: LandfillDefaults.phase(site, cover))],
            deposits: deposits.map { LandfillDeposit(year: $0.key, tonnes: $0.value) },
            recoveries: recoveries
        )
    }

    private func run(_ cell: LandfillCell, through year: Int) throws -> LandfillResult {
        let (result, findings) = LandfillDecay.calculate(cell, through: year)
        #expect(findings.filter { $0.severity == .error } == [])
        return try #require(result)
    }

    private func codes(_ cell: LandfillCell, through year: Int = 2025) -> [String] {
        Wording.checked(LandfillDecay.calculate(cell, through: year).findings).map(\.code)
    }

    @Test func oneDepositDecaysFromTheNextYearOn() throws {
        // 1000 t of food: DDOCm = 1000 · 0.15 · 0.5 · 1 = 75 t C. With k = 0.06 nothing decays in 2020 (delay of half a
        // year), 75 · (1 − e^−0.06) = 4.367 660 t C in 2021, that times e^−0.06 in 2022, and so on.
        // CH4 = t C · 0.5 · 16/12: 2911.773 kg in 2021, 2742.207 kg in 2022.
        let result = try run(Self.cell([2020: [.food: 1000]], closed: 2020), through: 2022)
        #expect(result.years.map(\.year) == [2020, 2021, 2022])
        #expect(result.years[0].emitted == 0)
        #expect(agree(result.years[1].emitted, 2911.773320787564, 1e-12))
        #expect(agree(result.years[2].emitted, 2742.2043, 1e-6))
        // 75 · e^−0.06 = 70.632 340 t C left at the end of 2021.
        #expect(agree(result.years[1].stock[.food], 70.63234001881865, 1e-12))
    }

    @Test func withoutDelayHalfAYearDecaysAtOnce() throws {
        // Kept at the end of the first year: 75 · e^−0.03 = 72.783 415 t C; decayed 2.216 585, CH4 1477.723 kg.
        let none = try Sample.own(0, "yr")
        let result = try run(
            Self.cell([2020: [.food: 1000]], more: ["delay": none], closed: 2020),
            through: 2021
        )
        #expect(agree(result.years[0].emitted, 1477.7230, 1e-6))
        #expect(agree(result.years[0].stock[.food], 72.783415, 1e-6))
    }

    @Test func recoveryComesBeforeOxidation() throws {
        // (2911.773 − 1000) · (1 − 0.1).
        let metered = MethaneRecovery.metered(try Amount(1, "t{CH4}"))
        let cell = Self.cell(
            [2020: [.food: 1000]],
            cover: .covered,
            closed: 2020,
            recoveries: [2021: metered]
        )
        let result = try run(cell, through: 2021)
        #expect(agree(result.years[1].emitted, 1911.773320787564 * 0.9, 1e-12))
        #expect(agree(result.years[1].oxidised, 1911.773320787564 * 0.1, 1e-12))
        #expect(result.years[1].recovered == 1000)
        let share = Self.cell(
            [2020: [.food: 1000]],
            closed: 2020,
            recoveries: [2021: .share(0.2, source: "test")]
        )
        #expect(agree(try run(share, through: 2021).years[1].emitted, 2911.773320787564 * 0.8, 1e-12))
    }

    @Test func theEditionOf2019TellsMaterialsApart() throws {
        // Food 0.7 instead of 0.5; wood 0.1.
        let old = try run(Self.cell([2020: [.food: 100, .wood: 100]], closed: 2020), through: 2021)
        let new = try run(
            Self.cell([2020: [.food: 100, .wood: 100]], edition: .ipcc2019, closed: 2020),
            through: 2021
        )
        let before = try #require(old.year(2021)).generated
        let after = try #require(new.year(2021)).generated
        #expect(agree(after[.food], try #require(before[.food]) * 1.4))
        #expect(agree(after[.wood], try #require(before[.wood]) * 0.2))
    }

    @Test func theCorrectionFactorIsThatOfTheYearOfTheDeposit() throws {
        // An unmanaged shallow tip (0.4) that is managed (1) from 2021 on: the deposit of 2020 keeps 0.4.
        var cell = Self.cell([2020: [.food: 1000], 2021: [.food: 1000]], closed: 2021)
        cell = LandfillCell(
            id: cell.id,
            name: cell.name,
            opened: 2020,
            closed: 2021,
            inputs: cell.inputs,
            phases: [
                LandfillPhase(firstYear: 2020, inputs: LandfillDefaults.phase(.unmanagedShallow, .uncovered)),
                LandfillPhase(firstYear: 2021, inputs: LandfillDefaults.phase(.managedAnaerobic, .uncovered)),
            ],
            deposits: cell.deposits
        )
        let result = try run(cell, through: 2022)
        #expect(agree(result.year(2021)?.emitted, 2911.773320787564 * 0.4, 1e-12))
        let old = 2911.773320787564 * 0.4 * 0.9417645335842487
        #expect(agree(result.year(2022)?.emitted, old + 2911.773320787564, 1e-12))
    }

    @Test(arguments: LandfillSiteType.allCases)
    func everyKindOfSiteHasItsFactor(site: LandfillSiteType) throws {
        let result = try run(Self.cell([2020: [.paper: 10]], site: site, closed: 2020), through: 2021)
        let factor = try FactorLibrary.standard.property(site.correctionFactor).amount.value
        // 10 t of paper: 10 · 0.4 · 0.5 = 2 t C; k = 0.04.
        #expect(agree(result.years[1].emitted, 2 * factor * 0.03921056084767682 * 2 / 3 * 1000, 1e-9))
    }

    @Test func metalGlassAndPlasticsNeedNoParametersAndGiveNoMethane() throws {
        let result = try run(
            Self.cell([2020: [.metal: 50, .glass: 20, .plastics: 30, .inert: 5]], closed: 2020),
            through: 2030
        )
        #expect(result.years.allSatisfy { $0.emitted == 0 && $0.generated.isEmpty })
    }

    @Test func whatTheTablesLeaveOpenIsAskedFor() throws {
        #expect(codes(Self.cell([2020: [.rubberAndLeather: 1]], closed: 2020)) == ["WST-0301"])
        let decided = try Sample.own(0, "1/yr")
        let cell = Self.cell(
            [2020: [.rubberAndLeather: 1]],
            more: ["k.rubber-and-leather": decided],
            closed: 2020
        )
        #expect(try run(cell, through: 2025).years.allSatisfy { $0.emitted == 0 })
        #expect(codes(Self.cell([2020: [.bulk: 1]], closed: 2020)) == ["WST-0301"])
        let bulk = Self.cell(
            [2020: [.bulk: 1]],
            more: ["DOC.bulk": try Sample.own(0.14, "kg{C}/kg{wet}")],
            closed: 2020
        )
        #expect(try run(bulk, through: 2021).years[1].emitted > 0)
    }

    @Test func aHistoryIsWholeOrItsGapsAreNamed() {
        #expect(codes(Self.cell([2020: [.food: 1], 2022: [.food: 1]]), through: 2022) == ["WST-0202"])
        #expect(codes(Self.cell([2020: [.food: 1], 2021: [:], 2022: [.food: 1]]), through: 2022) == [])
        #expect(codes(Self.cell([2020: [.food: 1]]), through: 2021) == ["WST-0202"])
        #expect(codes(Self.cell([2020: [.food: 1]], opened: 1990, closed: 2020)) == ["WST-0203"])
        #expect(codes(Self.cell([:])).contains("WST-0205"))
        #expect(codes(Self.cell([2030: [.food: 1]]), through: 2025).contains("WST-0205"))
        let twice = LandfillCell(
            id: "tip",
            name: Sample.name("tip"),
            opened: 2020,
            closed: 2020,
            inputs: LandfillDefaults.decay(edition: .ipcc2006, climate: .temperateDry),
            phases: [
                LandfillPhase(firstYear: 2020, inputs: LandfillDefaults.phase(.uncategorised, .uncovered))
            ],
            deposits: [
                LandfillDeposit(year: 2020, tonnes: [.food: 1]),
                LandfillDeposit(year: 2020, tonnes: [.food: 2]),
            ]
        )
        #expect(codes(twice) == ["WST-0201"])
        let late = LandfillCell(
            id: "tip",
            name: Sample.name("tip"),
            opened: 2020,
            closed: 2020,
            inputs: twice.inputs,
            phases: [
                LandfillPhase(firstYear: 2021, inputs: LandfillDefaults.phase(.uncategorised, .uncovered))
            ],
            deposits: [LandfillDeposit(year: 2020, tonnes: [.food: 1])]
        )
        #expect(codes(late) == ["WST-0204"])
    }

    @Test func impossibleRecoveryDelayAndMixedEditionsAreRefused() throws {
        let deposit: [Int: [WasteMaterial: Double]] = [2020: [.food: 1]]
        let much = MethaneRecovery.metered(try Amount(1000, "kg{CH4}"))
        #expect(codes(Self.cell(deposit, closed: 2020, recoveries: [2021: much])) == ["WST-0206"])
        let share = MethaneRecovery.share(1.2, source: "test")
        #expect(codes(Self.cell(deposit, closed: 2020, recoveries: [2021: share])) == ["WST-0207"])
        let volume = MethaneRecovery.metered(try Amount(1000, "m3"))
        #expect(codes(Self.cell(deposit, closed: 2020, recoveries: [2021: volume])) == ["UNI-0104"])
        let long = try Sample.own(0.75, "yr")
        #expect(codes(Self.cell(deposit, more: ["delay": long], closed: 2020)) == ["WST-0208"])
        let mixed: WasteInputs = ["DOCf.paper": .library("ipcc2019.landfill.docf.paper")]
        let both: [Int: [WasteMaterial: Double]] = [2020: [.food: 1, .paper: 1]]
        #expect(codes(Self.cell(both, more: mixed, closed: 2020)) == ["WST-0209"])
        #expect(codes(Self.cell([2020: [.food: -1]], closed: 2020)) == ["WST-0115"])
        let wrong = try Sample.own(1.5, "1")
        #expect(codes(Self.cell(deposit, more: ["F": wrong], closed: 2020)) == ["WST-0303"])
    }

    @Test func theDerivationReachesTheTables() throws {
        let result = try run(Self.cell([2020: [.food: 1000]], closed: 2020), through: 2021)
        let derivation = try #require(result.derivation(of: 2021))
        #expect(derivation.method == "waste.landfill-decay.1")
        let sources = derivation.inputs.compactMap { node -> String? in
            if case .factor(let id, _, let citation)? = node.origin { return "\(id) \(citation.locator)" }
            return nil
        }
        #expect(sources.contains("ipcc2006.landfill.doc.food-waste c2.t2.4"))
        #expect(sources.contains("ipcc2006.landfill.mcf.managed-anaerobic c3.t3.1"))
        #expect(result.derivation(of: 1990) == nil)
    }
}
