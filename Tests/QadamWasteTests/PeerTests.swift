import Foundation
import QadamEvidence
import QadamFactors
import QadamUnits
import QadamWaste
import Testing

/// The same equations in another program, bonsai_ipcc 0.5.3: numbers stored by Benchmarks/peers/waste_methods_bonsai.py.
@Suite struct PeerTests {
    struct Document: Decodable {
        let landfills: [Landfill]
        let openBurningFossilCO2, domesticCH4, industrialCH4, nitrogen, plantN2O, effluentNitrogen: Double
    }

    struct Landfill: Decodable, CustomTestStringConvertible {
        let material: WasteMaterial
        let tonnes: Double
        let site: LandfillSiteType
        let climate: ClimateZone
        let years, through: Int
        let expected: [Double]
        var testDescription: String { "\(material.rawValue), \(site.rawValue), \(climate.rawValue)" }
    }

    static let document: Document? = {
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Examples/worked/waste-methods-bonsai.json")
        return (try? Data(contentsOf: file)).flatMap { try? JSONDecoder().decode(Document.self, from: $0) }
    }()

    static var landfills: [Landfill] { document.map(\.landfills) ?? [] }

    @Test func theExamplesAreThere() throws {
        #expect(try #require(Self.document).landfills.count == 4)
    }

    @Test(arguments: landfills)
    func aLandfillEmitsTheSameEveryYear(example: Landfill) throws {
        var deposits: [Int: [WasteMaterial: Double]] = [:]
        for year in 0..<example.years { deposits[1990 + year] = [example.material: example.tonnes] }
        let cell = LandfillTests.cell(
            deposits,
            climate: example.climate,
            site: example.site,
            cover: .covered,
            closed: 1990 + example.years - 1
        )
        let (result, findings) = LandfillDecay.calculate(cell, through: example.through)
        #expect(findings == [])
        let years = try #require(result).years
        #expect(years.count == example.expected.count)
        for (year, expected) in zip(years, example.expected) { #expect(agree(year.emitted, expected, 1e-11)) }
    }

    @Test func theOtherMethodsGiveTheSame() throws {
        let expected = try #require(Self.document)
        let burned = Sample.load(1000, [.plastics: 1])
        let open = try Sample.kilograms(.co2, OpenBurning.self, burned, OpenBurning.defaults(.ipcc2019))
        #expect(agree(open, expected.openBurningFossilCO2))
        let domestic: WasteInputs = [
            "TOW": try Sample.own(50_000, "kg{BOD}"), "S": try Sample.own(5000, "kg{BOD}"),
            "B0": .library("ipcc2019.wastewater.b0.bod"),
            "MCF": .library("ipcc2019.wastewater.mcf.septic-tank"),
        ]
        let methane = try Sample.kilograms(.ch4, DomesticWastewater.self, Sample.load(0), domestic)
        #expect(agree(methane, expected.domesticCH4))
        let industrial: WasteInputs = [
            "TOW": try Sample.own(120_000, "kg{COD}"), "S": try Sample.own(20_000, "kg{COD}"),
            "B0": .library("ipcc2019.wastewater.b0.cod"),
            "MCF": .library("ipcc2019.wastewater.mcf.shallow-lagoon"),
            "R": try Sample.own(1000, "kg{CH4}"),
        ]
        let industry = try Sample.kilograms(.ch4, IndustrialWastewater.self, Sample.load(0), industrial)
        #expect(agree(industry, expected.industrialCH4))
    }

    @Test func nitrogenOfAPopulationAndItsPlantGiveTheSame() throws {
        let expected = try #require(Self.document)
        var inputs: WasteInputs = [
            "P": try Sample.own(8000, "person"), "protein": try Sample.own(30, "kg{protein}/person/yr"),
            "F_NPR": .library("ipcc2019.wastewater.nitrogen-in-protein"),
            "N_HH": .library("ipcc2019.wastewater.household-nitrogen.central-asia"),
            "F_NON-CON": .library("ipcc2019.wastewater.non-consumed-protein.central-asia"),
            "F_IND-COM": .library("ipcc2019.wastewater.codischarge.plant"),
            "EF_plant": .library("ipcc2019.wastewater.n2o.aerobic-plant"),
            "EF_effluent": try Sample.own(0, "kg{N2O-N}/kg{N}"),
            "N_REM": .library("ipcc2019.wastewater.nitrogen-removed.secondary"),
        ]
        let plant = try Sample.kilograms(.n2o, WastewaterNitrogen.self, Sample.load(0), inputs)
        #expect(agree(plant, expected.plantN2O))
        // The package leaves out 44/28 for the effluent; its nitrogen is compared.
        inputs["EF_plant"] = try Sample.own(0, "kg{N2O-N}/kg{N}")
        inputs["EF_effluent"] = try Sample.own(1, "kg{N2O-N}/kg{N}")
        let effluent = try Sample.kilograms(.n2o, WastewaterNitrogen.self, Sample.load(0), inputs)
        #expect(agree(effluent, expected.effluentNitrogen * 44 / 28))
    }

    struct Lifetime: Decodable, CustomTestStringConvertible {
        let name, method: String
        let factors: [String: String]
        let quantity, expected: Double
        var testDescription: String { name }
    }

    private struct LifetimeFile: Decodable { let cases: [Lifetime] }

    /// The cases that the inventory's methods are checked with.
    static let lifetimes: [Lifetime] = {
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Examples/worked/waste-bonsai.json")
        let data = try? Data(contentsOf: file)
        return data.flatMap { try? JSONDecoder().decode(LifetimeFile.self, from: $0) }.map(\.cases) ?? []
    }()

    @Test func theCasesOfTheInventoryAreThere() { #expect(Self.lifetimes.count >= 7) }

    @Test(arguments: lifetimes)
    func agreesWithTheInventoryOnBuriedAndBurnedWaste(example: Lifetime) throws {
        var inputs = example.factors.mapValues(WasteInput.library)
        let load = Sample.load(example.quantity, [.paper: 1])
        if example.method == "landfill-lifetime" {
            // Neither k nor the delay changes the potential.
            inputs["k"] = try Sample.own(0.1, "1/yr")
            inputs["delay"] = try Sample.own(0.5, "yr")
            #expect(agree(try Sample.kilograms(.ch4, LandfillDisposal.self, load, inputs), example.expected))
        } else {
            inputs["EF.CH4"] = try Sample.own(0, "kg{CH4}/t{wet}")
            inputs["EF.N2O"] = try Sample.own(0, "kg{N2O}/t{wet}")
            #expect(agree(try Sample.kilograms(.co2, Incineration.self, load, inputs), example.expected))
        }
    }
}
