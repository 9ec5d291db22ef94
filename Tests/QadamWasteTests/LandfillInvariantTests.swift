import QadamEvidence
import QadamFactors
import QadamWaste
import Testing

/// Carbon closes, and the years add up to the potential.
@Suite struct LandfillInvariantTests {
    static let mixed: [WasteMaterial: Double] = [
        .food: 320, .paper: 150, .wood: 40, .textiles: 25, .garden: 90,
    ]

    static func history(years: Int) -> [Int: [WasteMaterial: Double]] {
        var history: [Int: [WasteMaterial: Double]] = [:]
        for year in 0..<years { history[1990 + year] = mixed.mapValues { $0 * (1 + 0.03 * Double(year)) } }
        return history
    }

    @Test(
        arguments: ClimateZone.allCases,
        [LandfillSiteType.managedAnaerobic, .managedPoorlySemiAerobic, .unmanagedShallow]
    )
    func carbonOfEveryMaterialCloses(climate: ClimateZone, site: LandfillSiteType) throws {
        for edition in GuidelineEdition.allCases {
            let cell = LandfillTests.cell(
                Self.history(years: 25),
                edition: edition,
                climate: climate,
                site: site,
                closed: 2014
            )
            let (result, _) = LandfillDecay.calculate(cell, through: 2040)
            let found = try #require(result)
            let last = try #require(found.year(2040))
            #expect(found.carbon.count == Self.mixed.count)
            for (material, carbon) in found.carbon {
                let parts = carbon.aerobic + carbon.stored + carbon.decayed + carbon.remaining
                #expect(agree(parts, carbon.deposited, 1e-12))
                // The recurrence agrees with the closed form.
                #expect(agree(last.stock[material], carbon.remaining, 1e-11))
                // Methane of all years is the decayed carbon times F · 16/12.
                let methane = found.years.reduce(0) { $0 + ($1.generated[material] ?? .nan) }
                #expect(agree(methane, carbon.decayed * 0.5 * 16 / 12 * 1000, 1e-11))
            }
        }
    }

    @Test(arguments: [0.0, 0.2, 0.5])
    func allYearsTogetherAreThePotential(delay: Double) throws {
        let inputs = LandfillDefaults.decay(edition: .ipcc2019, climate: .temperateWet)
            .merging(LandfillDefaults.phase(.managedWellSemiAerobic, .covered)) { $1 }
            .merging(["delay": try Sample.own(delay, "yr")]) { $1 }
        for years in [1, 2, 10, 100, 2000] {
            let (potential, findings) = LandfillPotential.calculate(
                tonnes: Self.mixed,
                inputs: inputs,
                years: years,
                subject: "test"
            )
            #expect(findings == [])
            let found = try #require(potential)
            #expect(found.release.count == years)
            #expect(agree(found.release.reduce(0, +) + found.tail, found.emitted, 1e-12))
            #expect(found.release.allSatisfy { $0 >= 0 } && found.tail >= 0)
            if delay == 0.5 { #expect(found.release[0] == 0) } else { #expect(found.release[0] > 0) }
        }
    }

    @Test func theReleaseOfADepositIsTheDecayOfItsHistory() throws {
        let inputs = LandfillDefaults.decay(edition: .ipcc2006, climate: .temperateDry)
            .merging(LandfillDefaults.phase(.unmanagedDeep, .uncovered)) { $1 }
        let (potential, _) = LandfillPotential.calculate(
            tonnes: Self.mixed,
            inputs: inputs,
            years: 31,
            subject: "test"
        )
        let cell = LandfillTests.cell([2020: Self.mixed], site: .unmanagedDeep, closed: 2020)
        let (result, _) = LandfillDecay.calculate(cell, through: 2050)
        let release = try #require(potential).release
        let years = try #require(result).years
        #expect(release.count == years.count)
        for (left, right) in zip(release, years) { #expect(agree(left, right.emitted, 1e-12)) }
    }

    @Test func depositsAddUpAndScale() throws {
        // The decay is linear: two histories together are the sum of both.
        func emitted(_ deposits: [Int: [WasteMaterial: Double]]) throws -> [Double] {
            let (result, _) = LandfillDecay.calculate(
                LandfillTests.cell(deposits, closed: 2001),
                through: 2030
            )
            return try #require(result).years.map(\.emitted)
        }
        let first = try emitted([2000: [.food: 10], 2001: [.paper: 3]])
        let second = try emitted([2000: [.food: 5, .wood: 2], 2001: [.food: 1]])
        let both = try emitted([2000: [.food: 15, .wood: 2], 2001: [.food: 1, .paper: 3]])
        for index in both.indices { #expect(agree(first[index] + second[index], both[index], 1e-12)) }
    }

    @Test func gasThatIsCaughtIsNotReleased() throws {
        let inputs = LandfillDefaults.decay(edition: .ipcc2006, climate: .temperateDry)
            .merging(LandfillDefaults.phase(.managedAnaerobic, .covered)) { $1 }
        func emitted(_ more: WasteInputs) throws -> Double {
            let (potential, _) = LandfillPotential.calculate(
                tonnes: [.food: 1000],
                inputs: inputs.merging(more) { $1 },
                years: 5,
                subject: "test"
            )
            return try #require(potential).emitted
        }
        // 1000 · 0.15 · 0.5 · 1 · 0.5 · 16/12 = 50 t; nine tenths of it pass the cover.
        #expect(agree(try emitted([:]), 45_000))
        // A fifth caught without a meter: the guidelines' default.
        #expect(agree(try emitted(["R": .library("ipcc2006.landfill.recovery.unmetered")]), 36_000))
    }

    @Test func anUnknownRoleIsNotIgnored() {
        let (potential, findings) = LandfillPotential.calculate(
            tonnes: [.food: 1],
            inputs: LandfillDefaults.decay(edition: .ipcc2006, climate: .temperateDry)
                .merging(LandfillDefaults.phase(.managedAnaerobic, .covered)) { $1 }
                .merging(["oxidation": .library("ipcc2006.landfill.ox.covered")]) { $1 },
            years: 1,
            subject: "test"
        )
        #expect(potential == nil)
        #expect(findings.map(\.code) == ["WST-0310"])
    }
}
