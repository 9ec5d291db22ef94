import QadamEvidence
import QadamFactors
import QadamUnits
import QadamWaste
import Testing

@Suite struct BoundaryTests {
    private func route(_ parts: [ChainPart: TreatmentRoute.Part]) -> TreatmentRoute {
        TreatmentRoute(id: "r", name: Sample.name("r"), kind: .composting, parts: parts)
    }

    private func hauled(_ km: Double) throws -> TreatmentRoute.Part {
        .method(
            "transport",
            [
                "distance": try Sample.own(km, "km"), "EF": .library("desnz2025.freight.hgv-rigid-large"),
            ]
        )
    }

    @Test func aBoundaryIsKnownOnlyWhenAllItsPartsAre() throws {
        let load = Sample.load(100)
        let two = route([.process: .method("composting", Composting.defaults), .transport: try hauled(10)])
        let (open, notes) = two.emissions(of: load)
        #expect(open.emissions(within: .process) != nil && open.emissions(within: .transport) != nil)
        #expect(open.emissions(within: .fullChain) == nil)
        #expect(open.missing(in: .fullChain) == [.supplies, .residues])
        #expect(notes.map(\.code) == ["WST-0312", "WST-0312"])
        let all = route([
            .process: .method("composting", Composting.defaults), .transport: try hauled(10),
            .supplies: .method("published", ["EF.CO2": try Sample.own(12, "kg{CO2}/t")]),
            .residues: .none(reason: "all compost is used"),
        ])
        let (closed, none) = all.emissions(of: load)
        #expect(none == [])
        let full = try #require(closed.emissions(within: .fullChain))
        // 100 t: 400 kg CH4, 24 kg N2O, 1200 kg CO2, 1000 t.km · 0.17146 kg CO2e.
        #expect(agree(full.gases[.ch4], 400) && agree(full.gases[.n2o], 24) && agree(full.gases[.co2], 1200))
        #expect(agree(full.published["AR5"], 171.46))
        // AR5: 28 and 265.
        #expect(agree(try full.view(in: .ar5).complete, 400 * 28 + 24 * 265 + 1200 + 171.46))
    }

    @Test func theFullChainIsTheSumOfItsParts() throws {
        let parts: [ChainPart: RouteEmissions.Part] = [
            .process: .emissions(WasteEmissions(.ch4, kilograms: 3)),
            .transport: .emissions(WasteEmissions(.co2, kilograms: 5)),
            .supplies: .emissions(WasteEmissions(.co2, kilograms: 7)),
            .residues: .emissions(WasteEmissions(.n2o, kilograms: 1)),
        ]
        let route = RouteEmissions(parts)
        let sum = ChainPart.allCases.reduce(WasteEmissions.zero) { sum, part in
            if case .emissions(let own)? = parts[part] { return sum + own }
            return sum
        }
        #expect(route.emissions(within: .fullChain) == sum)
        #expect(route.scaled(by: 2).emissions(within: .fullChain) == sum * 2)
        #expect(sum - sum == .zero)
    }

    @Test func otherSetsOfPotentialsStandApart() throws {
        let mixed =
            WasteEmissions(.ch4, kilograms: 1) + WasteEmissions(published: ["AR4": 10, "AR5": 3, "": 2])
        let view = try mixed.view(in: .ar5)
        #expect(view.kilograms == 28 + 3 + 2)
        #expect(view.foreign == ["AR4": 10])
        #expect(view.complete == nil)
        #expect(view.unstated)
        let biogenic = WasteEmissions(.co2Biogenic, kilograms: 9)
        #expect(try biogenic.view(in: .ar6).complete == 0)
        #expect(try biogenic.view(in: .ar6).biogenic == 9)
    }

    @Test func whatIsAvoidedCannotBeAddedToAScope() throws {
        // The types say so: emissions have arithmetic, avoided burden and its view have none.
        #expect((WasteEmissions.self as Any.Type) is any AdditiveArithmetic.Type)
        #expect(!((AvoidedBurden.self as Any.Type) is any AdditiveArithmetic.Type))
        #expect(!((AvoidedKilograms.self as Any.Type) is any AdditiveArithmetic.Type))
        #expect(!((AvoidedView.self as Any.Type) is any AdditiveArithmetic.Type))
        // 10 t recovered, half of it replaces primary copper at 2.8 kg CO2e/kg: it stands beside the emissions and
        // changes none of them.
        let factor = try FactorLibrary.standard.factor("nuss2014.copper")
        let panel = AvoidedBurden.replacing(
            "copper",
            recovered: try Sample.tonnes(10),
            substitution: 0.5,
            factor: factor,
            at: .whole
        )
        let burden = try #require(panel.burden)
        let plain = route([.process: .method("composting", Composting.defaults)])
        let (without, _) = plain.emissions(of: Sample.load(1))
        let (with, _) = plain.emissions(of: Sample.load(1), avoided: burden)
        for boundary in WasteBoundary.allCases {
            #expect(with.emissions(within: boundary) == without.emissions(within: boundary))
        }
        #expect(with.avoided == burden)
        let both = burden.listing(burden)
        #expect(both.lines.count == 2)
    }

    @Test func anAvoidedPanelIsRefusedForImpossibleShares() throws {
        let factor = try FactorLibrary.standard.factor("nuss2014.copper")
        let panel = AvoidedBurden.replacing(
            "copper",
            recovered: try Sample.tonnes(1),
            substitution: 1.1,
            factor: factor,
            at: .whole
        )
        #expect(panel.burden == nil)
        #expect(Wording.checked(panel.findings).map(\.code) == ["WST-0303"])
    }

    @Test func recyclingShowsItsPanelApart() throws {
        // 100 t of scrap, yield 0.9, all of it replaces: 90 t.
        let inputs: WasteInputs = [
            "EF.CO2": try Sample.own(300, "kg{CO2}/t"), "yield": try Sample.own(0.9, "1"),
            "substitution": try Sample.own(1, "1"), "replaced": .library("nuss2014.copper"),
        ]
        var reader = Sample.reader(inputs)
        let load = Sample.load(100)
        #expect(agree(Recycling.emissions(of: load, &reader)?.gases[.co2], 30_000))
        let panel = try #require(Recycling.avoided(by: load, product: "copper", &reader))
        #expect(reader.findings == [])
        #expect(agree(panel.lines[0].amount.value, 90))
        let line = try panel.lines[0].view(in: .ar5)
        #expect(try panel.view(in: .ar5).shown == line.shown)
    }

    /// 100 t of scrap, yield 0.9, of which 0.8 replaces copper: 72 t of it, beside the emissions and not in them.
    @Test func anOptionThatRecyclesSaysWhatItAvoids() throws {
        func option(_ inputs: WasteInputs) -> WasteOption {
            let route = TreatmentRoute(
                id: "smelter",
                name: Sample.name("smelter"),
                kind: .recycling,
                parts: [.process: .method("recycling", inputs)]
            )
            return WasteOption(id: "to-smelter", name: Sample.name("to smelter"), route: route, costs: [])
        }
        var inputs: WasteInputs = [
            "EF.CO2": try Sample.own(300, "kg{CO2}/t"), "yield": try Sample.own(0.9, "1"),
        ]
        #expect(option(inputs).withAvoided(Sample.load(100)).option.avoided == nil)
        inputs["replaced"] = .library("nuss2014.copper")
        let open = option(inputs).withAvoided(Sample.load(100))
        #expect(open.option.avoided == nil && open.findings.contains { $0.severity == .error })
        inputs["substitution"] = try Sample.own(0.8, "1")
        let (found, findings) = option(inputs).withAvoided(Sample.load(100))
        let line = try #require(found.avoided?.lines.first)
        #expect(findings == [] && line.product == "nuss2014.copper" && agree(line.amount.value, 72))
        let emissions = found.route.emissions(of: Sample.load(100), avoided: found.avoided).emissions
        #expect(agree(emissions.emissions(within: .process)?.gases[.co2], 30_000))
    }

    @Test func methodsAndPartsThatDoNotFitAreNamed() throws {
        let load = Sample.load(1, [.food: 1])
        func codes(_ part: ChainPart, _ name: String, _ inputs: WasteInputs) -> [String] {
            Wording.checked(route([part: .method(name, inputs)]).emissions(of: load).findings).map(\.code)
                .filter {
                    $0 != "WST-0312"
                }
        }
        #expect(codes(.process, "magic", [:]) == ["WST-0313"])
        let transportOnly: WasteInputs = ["EF": .library("desnz2025.waste.food-and-drink-waste.composting")]
        #expect(codes(.process, "published", transportOnly) == ["WST-0306"])
        #expect(codes(.transport, "published", transportOnly) == [])
        #expect(
            codes(.process, "composting", Composting.defaults.merging(["foo": .library("x")]) { $1 }) == [
                "WST-0310"
            ]
        )
        let landfill = LandfillDefaults.decay(edition: .ipcc2006, climate: .temperateDry)
            .merging(LandfillDefaults.phase(.unmanagedShallow, .uncovered)) { $1 }
        #expect(codes(.process, "landfill", landfill) == [])
        let (found, _) = route([.process: .method("landfill", landfill)]).emissions(of: load)
        // 1 t · 0.15 · 0.5 · 0.4 · 0.5 · 16/12 = 20 kg.
        #expect(agree(found.emissions(within: .process)?.gases[.ch4], 20))
        #expect(found.derivations[.process]?.method == "waste.landfill-potential.1")
    }
}
