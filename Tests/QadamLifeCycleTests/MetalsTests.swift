import QadamEvidence
import QadamLifeCycle
import QadamUnits
import Testing

/// Zinc, primary and secondary aluminium against the same tables solved by scipy
/// (`Benchmarks/peers/metals_scipy.py`).
@Suite struct MetalsTests {
    let peer: Metals.Peer
    let model: LifeCycleModel
    let potentials: Characterization

    init() throws {
        peer = try Metals.peer()
        potentials = Metals.characterization(peer)
        let built = LifeCycleModel.build(try Metals.system())
        #expect(built.diagnostics == [])
        model = try #require(built.model)
    }

    private func footprint(_ id: String) throws -> Footprint {
        let result = try #require(peer.products[id])
        return try #require(
            model.footprint(of: Metals.product(id, result), under: potentials).footprint
        )
    }

    @Test(arguments: ["zinc", "aluminium-primary", "aluminium-secondary", "aluminium-automotive-scrap"])
    func agreesWithScipy(id: String) throws {
        let expected = try #require(peer.products[id])
        let footprint = try footprint(id)
        #expect(model.columnCount == peer.columns)
        #expect(abs(footprint.total / expected.kgCO2e - 1) < 1e-10)
        for (gas, mass) in expected.masses_kg {
            let found = footprint.gases.filter { $0.gas == gas }.reduce(0) { $0 + $1.kilograms }
            #expect(abs(found - mass) <= 1e-9 * abs(mass) + 1e-18, "\(gas)")
        }
    }

    @Test(arguments: ["zinc", "aluminium-primary", "aluminium-secondary", "aluminium-automotive-scrap"])
    func addsUpTheSameByProcessStageGasAndInput(id: String) throws {
        let footprint = try footprint(id)
        let total = footprint.total
        #expect(footprint.reconciliation < 1e-9)
        #expect(abs(footprint.processes.reduce(0) { $0 + $1.kilogramsCO2e } / total - 1) < 1e-9)
        #expect(abs(footprint.stages.reduce(0) { $0 + $1.kilogramsCO2e } / total - 1) < 1e-9)
        #expect(abs(footprint.gases.reduce(0) { $0 + ($1.kilogramsCO2e ?? 0) } / total - 1) < 1e-9)
        let tier = footprint.ownEmissions + footprint.inputs.reduce(0) { $0 + $1.kilogramsCO2e }
        #expect(abs(tier / total - 1) < 1e-9)
        #expect(abs(footprint.stageFormula.total / total - 1) < 1e-9)
        for process in footprint.processes {
            let parts = process.stages.reduce(0) { $0 + $1.kilogramsCO2e }
            #expect(abs(parts - process.kilogramsCO2e) <= 1e-12 * abs(process.kilogramsCO2e))
        }
        #expect(abs(try #require(footprint.quality.scoreError)) < 1e-9 * total)
    }

    @Test func losesNothingAgainstTheWholeDatabase() throws {
        for (id, score) in peer.whole_database.kgCO2e {
            #expect(abs(try footprint(id).total / score - 1) < 1e-9, "\(id)")
        }
    }

    @Test func givesTheSameFromOneTransposedSolve() throws {
        let products = try #require(model.intensities(under: potentials).products)
        for (id, expected) in peer.products {
            let unit = try #require(
                products.first { $0.process == expected.process && $0.flow == expected.flow }
            )
            #expect(unit.unit == "kg")
            #expect(abs(1000 * unit.kilogramsCO2e / expected.kgCO2e - 1) < 1e-10, "\(id)")
        }
    }

    @Test func putsSmelterPowerUnderEnergyOfProductionAndBauxiteUnderExtraction() throws {
        let footprint = try footprint("aluminium-primary")
        let extraction = try #require(footprint.stages.first { $0.stage == .extraction })
        let production = try #require(footprint.stages.first { $0.stage == .production })
        #expect(footprint.stages.count == 2)
        #expect(production.energyCO2e > production.processCO2e)
        #expect(extraction.kilogramsCO2e > 0)
        #expect(production.kilogramsCO2e > 10 * extraction.kilogramsCO2e)
        let bauxite = try #require(footprint.processes.first { $0.process == "96132" })
        #expect(bauxite.stages.map(\.stage) == [.extraction])
    }

    @Test func saysWhatIsMissingAndWhatIsAggregated() throws {
        let result = try #require(peer.products["zinc"])
        let (zinc, diagnostics) = model.footprint(of: try Metals.product("zinc", result), under: potentials)
        #expect(zinc?.cutOffs.count == 9)
        #expect(
            Set(diagnostics.map(\.code)).isSuperset(of: ["LCA-0201", "LCA-0202", "LCA-0203", "LCA-0205"])
        )
        #expect(diagnostics.allSatisfy { $0.severity < .error })
        let uncounted = zinc?.gases.filter { $0.kilogramsCO2e == nil }.map(\.gas).sorted()
        #expect(uncounted == ["CFC114", "CFC13"])
        let production = zinc?.stages.first { $0.stage == .production }
        #expect(production?.aggregatedCO2e == zinc?.total)
        #expect(abs(try #require(zinc).biogenicTakenUp - 62.9630735895931) < 1e-9)
    }

    @Test func comparesPrimaryWithSecondary() throws {
        let (found, diagnostics) = ProductComparison.compare(
            id: "aluminium",
            linear: try footprint("aluminium-primary"),
            circular: try footprint("aluminium-secondary")
        )
        let comparison = try #require(found)
        #expect(diagnostics == [])
        // 1 − 722.124656 / 13800.804869, from the scores of scipy
        #expect(abs(comparison.index - 0.947675) < 5e-7)
        #expect(abs(comparison.avoided - 13078.68) < 0.005)
    }

    @Test func explainsDownToTheRowOfTheSource() throws {
        let result = try #require(peer.products["aluminium-primary"])
        let tree = try #require(
            model.derivation(of: Metals.product("aluminium-primary", result), under: potentials)
        )
        let total = try #require(tree.value)
        #expect(abs(total / result.kgCO2e - 1) < 1e-10)
        var citations: Set<String> = []
        func walk(_ node: Derivation) {
            if case .table(_, let citation?, _) = node.origin { citations.insert(citation.locator) }
            // above the rows, every node is the sum of its parts
            let parts = node.inputs.filter { $0.unit == potentials.unit }.compactMap(\.value)
            if node.unit == potentials.unit, !parts.isEmpty, let value = node.value {
                #expect(abs(parts.reduce(0, +) - value) <= 1e-9 * abs(total))
            }
            node.inputs.forEach(walk)
        }
        walk(tree)
        // the carbon dioxide of the anode, row 40 of the dataset of the smelter
        #expect(citations.contains("80081.40"))
    }
}
