import Foundation
import QadamEvidence
import QadamPathways
import QadamWorkspace
import Testing

/// What is wrong with links is said with file and row, and nothing is answered.
struct PlanLinkFindingTests {
    /// The findings when the model is imported.
    private func imported(_ furnaces: FurnaceCase) throws -> [Diagnostic] {
        try furnaces.bring(into: Bench())
    }

    private static let importCases: [(code: String, file: String, old: String, new: String)] = [
        ("EXC-0840", "inventoryLinks.csv", "COAL_FURNACE,COAL,", "COAL_FURNACE,,"),
        ("EXC-0841", "inventoryLinks.csv", "use,COAL_FURNACE", "activity,COAL_FURNACE"),
        ("EXC-0842", "inventoryLinks.csv", "proportional,2025", "proportional,"),
        ("EXC-0843", "inventoryLinks.csv", "keep,CO2,CO2", "proportional,,"),
        ("EXC-0844", "model.yaml", "energy: TJ, ", ""),
        ("EXC-0845", "inventoryLinks.csv", "COAL,,0.05", "COAL,furlong per week,0.05"),
        ("EXC-0846", "inventoryLinks.csv", "COAL,,0.05", "COAL,GWh,0.05"),
        ("EXC-0847", "productLinks.csv", "METAL,electrify,,,,", "METAL,electrify,furnace,,,"),
        ("EXC-0847", "productLinks.csv", "METAL,electrify,,,,", "METAL,,furnace,,0.5,"),
        ("EXC-0848", "model.yaml", ", emission: kt", ""),
        ("EXC-0849", "inventoryLinks.csv", "t/GJ,absolute,", "t/GJ,contract,"),
        ("EXC-0301", "inventoryLinks.csv", "assumption: 20 GJ/t", ""),
        ("PTH-0820", "inventoryLinks.csv", "COAL_FURNACE,COAL,", "COAL_FURNANCE,COAL,"),
        ("PTH-0820", "inventoryLinks.csv", "keep,CO2,CO2", "keep,SO2,CO2"),
        ("PTH-0821", "inventoryLinks.csv", "proportional,2025", "proportional,2024"),
        ("PTH-0822", "inventoryLinks.csv", "use,COAL_FURNACE,COAL", "production,COAL_FURNACE,COAL"),
        ("PTH-0823", "productLinks.csv", "production,POWER_FURNACE,METAL", "use,POWER_FURNACE,POWER"),
        ("PTH-0824", "productLinks.csv", "POWER_FURNACE,METAL", "POWER_FURNACE COAL_FURNACE,METAL"),
        ("PTH-0825", "productLinks.csv", "electric,furnaces", "electric,others"),
    ]

    @Test(arguments: importCases.indices) func whatIsWrongWithALinkIsSaidAtTheImport(index: Int) throws {
        let one = Self.importCases[index]
        let changed = FurnaceCase().changing(one.file, one.old, one.new)
        #expect(changed.model[one.file] != FurnaceCase().model[one.file], "\(one)")
        let found = try imported(changed)
        let finding = try #require(found.first { $0.code == one.code }, "\(one.code): \(found)")
        guard case .file(let name, let row, _) = finding.place else {
            Issue.record("\(finding)")
            return
        }
        #expect(name.hasSuffix("Links.csv") && (row ?? 0) > 1, "\(finding.place)")
        #expect(finding.severity == (one.code == "PTH-0825" ? .warning : .error))
    }

    /// Codes of what planInventory or planProducts say.
    private func codes(_ furnaces: FurnaceCase, products: Bool = false) throws -> [String] {
        let bench = try Bench()
        try furnaces.bring(into: bench)
        return products
            ? try bench.workspace.planProducts(EnergyRequest(), .leastCost).diagnostics.map(\.code)
            : try bench.workspace.planInventory(EnergyRequest(), .leastCost).diagnostics.map(\.code)
    }

    @Test func linesOfTheInventoryAreChecked() throws {
        let plain = FurnaceCase()
        #expect(
            try codes(plain.changing("inventoryLinks.csv", "coal,coal,use", "coal,cole,use")).contains(
                "WSP-0361"
            )
        )
        #expect(
            try codes(plain.changing("inventoryLinks.csv", "power,power,", "power,coal,")).contains(
                "WSP-0363"
            )
        )
        // TJ times t/GJ is a mass and not a volume.
        #expect(
            try codes(plain.changing("inventoryLinks.csv", "coal,coal,use", "coal,diesel,use")).contains(
                "WSP-0364"
            )
        )
        var derived = plain.changing("inventoryLinks.csv", "power,power,", "power,losses,")
        derived.rest["sources.csv"]? +=
            "losses,,,3.3,fuel-and-energy-upstream,year,kWh,,factor=0.05 kg{CO2}/kWh supplier,power,Losses,Потери,Шығын,\n"
        derived.rest["organisation.yaml"] = derived.rest["organisation.yaml"]?.replacing(
            "category: 3, status: not-relevant",
            with: "category: 3, status: calculated"
        )
        #expect(try codes(derived).contains("WSP-0362"))
        var empty = plain.changing("inventoryLinks.csv", "power,power,", "power,new,")
        empty.rest["sources.csv"]? +=
            "new,,site,2.electricity,purchased-electricity,event,kWh,,factor=0.5 kg{CO2}/kWh supplier,,New,Новая,Жаңа,\n"
        #expect(try codes(empty).contains("WSP-0365"))
    }

    @Test func aContractCoversElectricityOnly() throws {
        var furnaces = FurnaceCase()
        furnaces.model["inventoryLinks.csv"] = """
            link,lines,quantity,technology,commodity,rule,factor,contract_factor,contract_factor_unit,source
            green,coal,production,GRID,POWER,contract,keep,0,kg{CO2}/kWh,assumption

            """
        #expect(try codes(furnaces).contains("WSP-0374"))
    }

    /// A base period without activity or emission has nothing to be in proportion to.
    @Test func aBaseOfNothingIsRefused() throws {
        let idle = FurnaceCase().changing(
            "inventoryLinks.csv",
            "production,GRID,POWER",
            "use,POWER_FURNACE,POWER"
        )
        #expect(try codes(idle).contains("PTH-0828"))
        let clean = FurnaceCase().changing("inventoryLinks.csv", "keep,CO2,CO2", "proportional,CO2,CO2")
            .changing("emissionFactor.csv", "GRID,CO2,0.2222222222222222\n", "")
        #expect(try codes(clean).contains("PTH-0831"))
    }

    /// The third furnace stands in no row: as soon as it runs the shares do not add up to 1.
    @Test func sharesThatDoNotAddUpAreRefused() throws {
        var furnaces = FurnaceCase()
        for (file, row) in [
            ("technologies.csv", "GAS_FURNACE,30\n"), ("output.csv", "GAS_FURNACE,METAL,1\n"),
            ("maximumActivity.csv", "GAS_FURNACE,,20\n"),
        ] { furnaces.model[file]? += row }
        let found = try codes(furnaces, products: true)
        #expect(found.contains("PTH-0825") && found.contains("PTH-0826"))
        // Named without a change it is a part of the study as it is: 0.2 + 0.05 as before, 0.75 electric.
        furnaces.model["productLinks.csv"]? += "gas,furnaces,production,GAS_FURNACE,METAL,,,,,as it is\n"
        #expect(try codes(furnaces, products: true).filter { $0.hasPrefix("PTH-082") } == [])
    }

    /// A group that stands still leaves the study as it is, and it is said.
    @Test func aGroupThatStandsStillIsSaid() throws {
        var furnaces = FurnaceCase()
        furnaces.model["productLinks.csv"]? += """
            idle,power,activity,POWER_FURNACE,,unused,,,,assumption

            """
        #expect(try codes(furnaces, products: true).contains("PTH-0827"))
    }

    @Test func optionsOfTheStudyAreChecked() throws {
        let unknown = FurnaceCase().changing("productLinks.csv", "electrify", "electrifi")
        #expect(try codes(unknown, products: true).contains("WSP-0367"))
        let missing = FurnaceCase().changing(
            "productLinks.csv",
            "METAL,electrify,,,,",
            "METAL,,furnace,oil,0,"
        )
        #expect(try codes(missing, products: true).contains("LCA-0711"))
    }

    /// A model without one of the tables, and one that nothing stands for.
    @Test func whatIsMissingIsSaid() throws {
        var furnaces = FurnaceCase()
        furnaces.model["productLinks.csv"] = nil
        #expect(try codes(furnaces, products: true).contains("PTH-0836"))
        furnaces = FurnaceCase().changing("residualCapacity.csv", ",10000", ",0")
            .changing("capitalCost.csv", ",0\n", ",1\n")
        #expect(try codes(furnaces).contains("PTH-0830"))
        var forced = FurnaceCase()
        forced.model["minimumNewCapacity.csv"] = "technology,year,value\nPOWER_FURNACE,2030,10\n"
        #expect(try codes(forced).contains("PTH-0829"))
    }

    /// Technologies that emit and drive no line, contracts that go on, a residual mix that does not follow.
    @Test func whatStaysIsSaid() throws {
        var furnaces = FurnaceCase()
        furnaces.model["inventoryLinks.csv"] = furnaces.model["inventoryLinks.csv"]?
            .replacing(
                "coal,coal,use,COAL_FURNACE,COAL,,0.05,t/GJ,absolute,,keep,,,assumption: 20 GJ/t\n",
                with: ""
            )
        furnaces.rest["organisation.yaml"]? += """
            instruments:
              - {id: hydro, kind: supplier-contract, name: {en: Hydro, ru: Гидро, kk: Гидро}, volume: 1, unit: MWh, first_day: 2024-01-01, last_day: 2024-12-31, vintage: 2024, market: KZ, emission_factor: 0, emission_factor_unit: "kg{CO2}/kWh", retirement: "1", sources: [power]}

            """
        let found = try codes(furnaces)
        #expect(found.contains("PTH-0834") && found.contains("WSP-0368"))
        furnaces.rest["organisation.yaml"]? += "residual_mix: carbonfootprint.grid.KZ.2022\n"
        let changed = furnaces.changing("inventoryLinks.csv", "keep,CO2,CO2", "proportional,CO2,CO2")
        #expect(try codes(changed).contains("WSP-0371"))
    }

    /// A row that follows an emission stands alone, and the grid of the model drives that of the study: with half of the
    /// emission 0.25 × 1.9 + (0.75 × 2 + 0.1) × 0.4 = 1.115.
    @Test func theGridOfTheStudyFollowsThatOfTheModel() throws {
        var furnaces = FurnaceCase()
        furnaces.model["emissionFactor.csv"] = """
            technology,emission,year,value
            COAL_FURNACE,CO2,,1.9
            GRID,CO2,2025,0.2222222222222222
            GRID,CO2,2030,0.1111111111111111

            """
        furnaces.model["productLinks.csv"] = """
            link,group,quantity,technology,commodity,options,process,flow,factor,emission,base_period,source
            coal,furnaces,production,COAL_FURNACE,METAL,,,,,,,assumption: as the study is
            electric,furnaces,production,POWER_FURNACE,METAL,electrify,,,,,,assumption: all of its heat
            grid,grid,production,GRID,POWER,,grid,co2,,CO2,2025,assumption: one grid

            """
        let bench = try Bench()
        try furnaces.bring(into: bench)
        let answer = try bench.workspace.planProducts(EnergyRequest(), .leastCost)
        let metal = try #require(answer.value?.products.first, "\(answer.diagnostics)")
        let late = try #require(metal.periods.last)
        #expect(abs((late.plan ?? 0) - 1.115) < 1e-12)
        #expect(abs(late.businessAsUsual - 1.94) < 1e-12)
        #expect(metal.periods.first?.businessAsUsual == metal.study)
        // The grid moves alike in both plans, so that it is no part of the change.
        #expect(late.parts?.map(\.link) == ["electric"])
        let together = furnaces.changing("productLinks.csv", "grid,grid,", "grid,furnaces,")
        #expect(try imported(together).map(\.code).contains("PTH-0838"))
    }

    /// Nine rows that differ cannot be told apart; the totals stand.
    @Test func tooManyRowsAreNotDivided() throws {
        var furnaces = FurnaceCase()
        for k in 1...8 {
            furnaces.model["productLinks.csv"]? += """
                on\(k),g\(k),activity,POWER_FURNACE,,,furnace,electricity,0.9,assumption
                off\(k),g\(k),activity,COAL_FURNACE,,,,,,as it is

                """
        }
        let bench = try Bench()
        try furnaces.bring(into: bench)
        let answer = try bench.workspace.planProducts(EnergyRequest(), .leastCost)
        let late = try #require(answer.value?.products.first?.periods.last)
        #expect(late.parts == nil && late.plan != nil)
        #expect(answer.diagnostics.map(\.code).contains("PTH-0835"))
    }

    /// Another import of the model without its tables of links ends them, and it is said.
    @Test func linksThatEndWithAnImportAreSaid() throws {
        let bench = try Bench()
        var furnaces = FurnaceCase()
        try furnaces.bring(into: bench)
        furnaces.model["productLinks.csv"] = nil
        try FileManager.default.removeItem(at: bench.folder.appending(path: "furnaces"))
        let found = try furnaces.bring(into: bench)
        #expect(found.filter { $0.code == "WSP-0372" }.count == 1)
        #expect(try furnaces.bring(into: bench).allSatisfy { $0.code != "WSP-0372" })
    }

    /// A model beside a study is not swallowed by the import of the study.
    @Test func aModelBesideAStudyIsBroughtByItsOwnImport() throws {
        let bench = try Bench()
        let outcome = try bench.bring(Bench.examples.appending(path: "polymetal").path)
        #expect(outcome.codes(.note).contains("WSP-0360"))
        #expect(try bench.workspace.energyModels() == [])
    }
}
