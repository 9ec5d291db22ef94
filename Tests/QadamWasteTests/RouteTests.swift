import QadamEvidence
import QadamFactors
import QadamUnits
import QadamWaste
import Testing

@Suite struct RouteTests {
    @Test func burningPlasticsIsFossilAndBurningFoodIsNot() throws {
        // 100 t of plastics: 100 · 1.0 · 0.75 · 1.0 · 1.0 · 44/12 = 275 t CO2, all fossil.
        let inputs = Incineration.defaults(.continuous)
        let plastics = Sample.load(100, [.plastics: 1])
        #expect(agree(try Sample.kilograms(.co2, Incineration.self, plastics, inputs), 275_000))
        #expect(try Sample.kilograms(.co2Biogenic, Incineration.self, plastics, inputs) == 0)
        // 100 t of food: 100 · 0.4 · 0.38 · 44/12 = 55.733 t, all biogenic.
        let food = Sample.load(100, [.food: 1])
        #expect(try Sample.kilograms(.co2, Incineration.self, food, inputs) == 0)
        #expect(
            agree(
                try Sample.kilograms(.co2Biogenic, Incineration.self, food, inputs),
                100_000 * 0.4 * 0.38 * 44 / 12
            )
        )
        // 50 g N2O/t and 0.2 kg CH4 per kt.
        #expect(agree(try Sample.kilograms(.n2o, Incineration.self, food, inputs), 5))
        #expect(agree(try Sample.kilograms(.ch4, Incineration.self, food, inputs), 0.02))
    }

    @Test func theCarbonOfAMixtureIsThatOfItsMaterials() throws {
        let shares: [WasteMaterial: Double] = [.paper: 0.4, .textiles: 0.3, .glass: 0.2, .metal: 0.1]
        let inputs = Incineration.defaults(.batch)
        let load = Sample.load(10, shares)
        let fossil = try Sample.kilograms(.co2, Incineration.self, load, inputs)
        let biogenic = try Sample.kilograms(.co2Biogenic, Incineration.self, load, inputs)
        // Paper 4 t · 0.9 · 0.46 · 0.01 and textiles 3 t · 0.8 · 0.5 · 0.2, times 44/12; glass and metal have no carbon.
        #expect(agree(fossil, (4000 * 0.9 * 0.46 * 0.01 + 3000 * 0.8 * 0.5 * 0.2) * 44 / 12))
        // Fossil and biogenic carbon together are all carbon.
        #expect(agree(fossil + biogenic, (4000 * 0.9 * 0.46 + 3000 * 0.8 * 0.5) * 44 / 12))
    }

    @Test func openBurningOxidisesLessAndGivesOffMoreMethane() throws {
        // 10 t of plastics: 10 · 0.75 · OF · 44/12 = 15.95 t at 0.58 and 19.525 t at 0.71.
        let load = Sample.load(10, [.plastics: 1])
        #expect(
            agree(try Sample.kilograms(.co2, OpenBurning.self, load, OpenBurning.defaults(.ipcc2006)), 15_950)
        )
        #expect(
            agree(try Sample.kilograms(.co2, OpenBurning.self, load, OpenBurning.defaults(.ipcc2019)), 19_525)
        )
        #expect(
            agree(try Sample.kilograms(.ch4, OpenBurning.self, load, OpenBurning.defaults(.ipcc2006)), 65)
        )
        #expect(
            agree(try Sample.kilograms(.n2o, OpenBurning.self, load, OpenBurning.defaults(.ipcc2006)), 1.5)
        )
    }

    @Test func burningNeedsACompositionAndBothOtherGases() {
        #expect(
            Sample.codes(Incineration.self, Sample.load(1), Incineration.defaults(.batch)) == ["WST-0302"]
        )
        var inputs = Incineration.defaults(.batch)
        inputs["EF.N2O"] = nil
        #expect(Sample.codes(Incineration.self, Sample.load(1, [.paper: 1]), inputs) == ["WST-0301"])
        #expect(
            Sample.codes(Incineration.self, Sample.load(1, [.sludge: 1]), Incineration.defaults(.batch))
                == ["WST-0301", "WST-0301", "WST-0301"]
        )
    }

    @Test func energyIsHeatingValueTimesEfficiency() throws {
        // 36 t · 10 GJ/t = 360 GJ = 100 MWh: 20 % power, 50 % heat.
        var reader = Sample.reader([
            "NCV": try Sample.own(10, "GJ{NCV}/t"), "power": try Sample.own(20, "%"),
            "heat": try Sample.own(0.5, "1"),
        ])
        let energy = try #require(EnergyRecovery.calculate(of: Sample.load(36, [.bulk: 1]), &reader))
        #expect(agree(energy.powerMWh, 20) && agree(energy.heatMWh, 50))
        var greedy = Sample.reader([
            "NCV": try Sample.own(10, "GJ{NCV}/t"), "power": try Sample.own(0.6, "1"),
            "heat": try Sample.own(0.5, "1"),
        ])
        #expect(EnergyRecovery.calculate(of: Sample.load(36, [.bulk: 1]), &greedy) == nil)
        #expect(greedy.findings.map(\.code) == ["WST-0311"])
    }

    @Test func compostingGoesByWetOrByDryMass() throws {
        // 1000 t wet: 4 kg CH4/t and 0.24 kg N2O/t.
        let load = Sample.load(1000)
        #expect(agree(try Sample.kilograms(.ch4, Composting.self, load, Composting.defaults), 4000))
        #expect(agree(try Sample.kilograms(.n2o, Composting.self, load, Composting.defaults), 240))
        // By dry mass with 40 % dry matter: 400 t · 10 and 0.6 kg/t, the same.
        let dry: WasteInputs = [
            "EF": .library("ipcc2006.composting.dry"), "dm": try Sample.own(0.4, "kg{dry}/kg{wet}"),
        ]
        #expect(agree(try Sample.kilograms(.ch4, Composting.self, load, dry), 4000))
        #expect(agree(try Sample.kilograms(.n2o, Composting.self, load, dry), 240))
        // A dry factor without dry matter is refused, not guessed.
        #expect(
            Sample.codes(Composting.self, load, ["EF": .library("ipcc2006.composting.dry")]) == ["WST-0305"]
        )
    }

    @Test func digestionByFactorAndByLeak() throws {
        let load = Sample.load(1000)
        #expect(
            agree(try Sample.kilograms(.ch4, AnaerobicDigestion.self, load, AnaerobicDigestion.defaults), 800)
        )
        // 60 kg CH4/t produced, 5 % of it leaks: 3000 kg.
        let inputs: WasteInputs = [
            "Y": try Sample.own(60, "kg{CH4}/t{wet}"), "leak": .library("ipcc2006.digestion.leakage"),
        ]
        #expect(agree(try Sample.kilograms(.ch4, DigestionLeakage.self, load, inputs), 3000))
        let withN2O = inputs.merging(["EF.N2O": try Sample.own(10, "g{N2O}/t{wet}")]) { $1 }
        #expect(agree(try Sample.kilograms(.n2o, DigestionLeakage.self, load, withN2O), 10))
    }

    @Test func wastewaterMethaneFollowsOrganicsCapacityAndSystem() throws {
        // 2000 people · 60 g/d · 1.25 · 365 d = 54 750 kg BOD; · 0.6 · 0.5 (septic tank) = 16 425 kg CH4.
        let people: WasteInputs = [
            "P": try Sample.own(2000, "person"), "BOD": try Sample.own(60, "g{BOD}/person/d"),
            "I": .library("ipcc2019.wastewater.codischarge.organics.collected"),
            "B0": .library("ipcc2019.wastewater.b0.bod"),
            "MCF": .library("ipcc2019.wastewater.mcf.septic-tank"),
        ]
        #expect(agree(try Sample.kilograms(.ch4, DomesticWastewater.self, Sample.load(0), people), 16_425))
        // 1000 t of product · 13 m3/t · 4.1 kg COD/m3 = 53 300 kg COD; less 3300 kg of sludge; · 0.25 · 0.2 = 2500 kg;
        // 500 kg recovered.
        let industry: WasteInputs = [
            "P": try Sample.own(1000, "t"), "W": try Sample.own(13, "m3/t"),
            "COD": try Sample.own(4.1, "kg{COD}/m3"), "S": try Sample.own(3300, "kg{COD}"),
            "B0": .library("ipcc2019.wastewater.b0.cod"),
            "MCF": .library("ipcc2019.wastewater.mcf.shallow-lagoon"),
            "R": try Sample.own(0.5, "t{CH4}"),
        ]
        #expect(agree(try Sample.kilograms(.ch4, IndustrialWastewater.self, Sample.load(0), industry), 2000))
    }

    @Test func wastewaterRefusesMixedBasesAndImpossibleFigures() throws {
        var inputs: WasteInputs = [
            "TOW": try Sample.own(100, "kg{BOD}"), "B0": .library("ipcc2019.wastewater.b0.bod"),
            "MCF": .library("ipcc2019.wastewater.mcf.latrine-wet"),
        ]
        // 100 · 0.6 · 0.7.
        #expect(agree(try Sample.kilograms(.ch4, DomesticWastewater.self, Sample.load(0), inputs), 42))
        inputs["S"] = try Sample.own(101, "kg{BOD}")
        #expect(Sample.codes(DomesticWastewater.self, Sample.load(0), inputs) == ["WST-0307"])
        inputs["S"] = nil
        inputs["R"] = try Sample.own(43, "kg{CH4}")
        #expect(Sample.codes(DomesticWastewater.self, Sample.load(0), inputs) == ["WST-0308"])
        inputs["R"] = nil
        inputs["TOW"] = try Sample.own(100, "kg{COD}")
        #expect(Sample.codes(DomesticWastewater.self, Sample.load(0), inputs) == ["UNI-0105"])
    }

    @Test func nitrogenIsEmittedInThePlantAndInTheEffluent() throws {
        // 28 000 kg N; plant 0.016, 40 % removed, effluent 0.005: 28 000 · (0.016 + 0.6 · 0.005) · 44/28 = 836 kg.
        let inputs: WasteInputs = [
            "TN": try Sample.own(28, "t{N}"),
            "N_REM": .library("ipcc2019.wastewater.nitrogen-removed.secondary"),
            "EF_plant": .library("ipcc2019.wastewater.n2o.aerobic-plant"),
            "EF_effluent": .library("ipcc2019.wastewater.n2o.discharge"),
        ]
        #expect(agree(try Sample.kilograms(.n2o, WastewaterNitrogen.self, Sample.load(0), inputs), 836))
        var open = inputs
        open["N_REM"] = nil
        #expect(Sample.codes(WastewaterNitrogen.self, Sample.load(0), open) == ["WST-0301"])
    }

    @Test func transportGoesByTonneKilometreOrByTrip() throws {
        func published(_ load: WasteLoad, _ inputs: WasteInputs) throws -> Double {
            var reader = Sample.reader(inputs)
            let emissions = try #require(WasteTransport.emissions(of: load, &reader))
            return try #require(emissions.view(in: .ar5).complete)
        }
        // 20 t · 50 km · 0.17146 kg = 171.46 kg CO2e.
        let byMass: WasteInputs = [
            "distance": try Sample.own(50, "km"), "EF": .library("desnz2025.freight.hgv-rigid-large"),
        ]
        #expect(agree(try published(Sample.load(20), byMass), 171.46))
        // 4 trips · 50 km · (1 + 1) · 0.8 kg CO2/km = 320 kg.
        let byTrip: WasteInputs = [
            "distance": try Sample.own(50, "km"), "trips": try Sample.own(4, "1"),
            "back": try Sample.own(1, "1"),
            "EF.CO2": try Sample.own(0.8, "kg{CO2}/vehicle.km"),
        ]
        #expect(agree(try published(Sample.load(20), byTrip), 320))
        let mixed: WasteInputs = byMass.merging([
            "trips": try Sample.own(4, "1"), "back": try Sample.own(1, "1"),
        ]) {
            $1
        }
        #expect(Sample.codes(WasteTransport.self, Sample.load(20), mixed) == ["WST-0305"])
    }

    @Test func limestoneGivesOffItsCarbonDioxide() throws {
        // 100 t with 95 % carbonate · 0.43971 t/t.
        let inputs = AcidNeutralisation.defaults.merging([
            "limestone": try Sample.own(100, "t"), "purity": try Sample.own(95, "%"),
        ]) { $1 }
        #expect(agree(try Sample.kilograms(.co2, AcidNeutralisation.self, Sample.load(0), inputs), 41_772.45))
    }

    @Test func factorsOfTheWrongKindAreRefused() throws {
        let load = Sample.load(1)
        let unknown: WasteInputs = ["EF": .library("desnz2025.waste.glass.closed-lop")]
        let project = FactorLibrary.standard.factors.first { $0.flags.contains(.projectOnly) }
        let id = try #require(project).id
        #expect(Sample.codes(PublishedRoute.self, load, ["EF": .library(id)]) == ["WST-0309"])
        #expect(Sample.codes(PublishedRoute.self, load, unknown) == ["FAC-0011"])
        #expect(
            Sample.codes(Recycling.self, load, ["EF": .library("desnz2025.waste.glass.closed-loop")])
                == ["WST-0306"]
        )
        var reader = Sample.reader(["EF": try Sample.own(1, "kg{CO2}/t")])
        #expect(reader.factor("EF") == nil)
        #expect(reader.findings.map(\.code) == ["WST-0304"])
    }
}
