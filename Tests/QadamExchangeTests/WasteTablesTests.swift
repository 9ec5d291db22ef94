import Foundation
import QadamEvidence
import QadamExchange
import QadamFactors
import QadamUnits
import QadamWaste
import Testing

@Suite struct WasteTablesTests {
    static let folder =
        String(#filePath.dropLast("Tests/QadamExchangeTests/WasteTablesTests.swift".count)) + "Examples/waste"

    private func contents() throws -> WasteContents {
        let (contents, diagnostics) = WasteFolder.read(Self.folder)
        #expect(diagnostics == [])
        return try #require(contents)
    }

    @Test func readsTheExampleAndItsBalanceCloses() throws {
        let found = try contents()
        #expect(found.book.streams.map(\.id) == ["canteen", "jarosite"])
        #expect(found.book.findings() == [])
        let balance = MassBalance(
            site: "smelter",
            period: try #require(Period(iso: "2024")),
            book: found.book,
            tolerance: MassBalance.Tolerance(relative: 0.01, tonnes: 0.1)
        )
        #expect(balance.findings == [])
        // 120 generated, 119.5 sent, 0.5 more on the site; 52 000 = 51 900 + 90 + 10, within a per cent.
        #expect(balance.lines.map { ($0.gap ?? .nan).rounded() } == [0, 10])
        #expect(found.book.receivers[1].permits[0].coversHazardous)
    }

    @Test func runsTheLandfillOfTheExample() throws {
        let cell = try #require(try contents().landfills.first)
        #expect(cell.deposits.count == 25)
        let (result, findings) = LandfillDecay.calculate(cell, through: 2030)
        #expect(findings == [])
        let year = try #require(result?.year(2024))
        #expect(year.emitted > 0 && abs(year.recovered / year.totalGenerated - 0.1) < 1e-12)
        #expect(result?.year(2023)?.recovered == 2000)
    }

    /// The example, with nothing said about the residues of the incineration.
    static func withoutChainOfBurning() -> WasteContents? {
        WasteFolder.read { name in
            let path = WasteTablesTests.folder + "/" + name
            guard name == "route-parts.csv" else { return .path(path) }
            let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
            let kept = text.split(separator: "\n").filter { !$0.hasPrefix("burn,residues") }
            return .text(kept.joined(separator: "\n"), name: name)
        }.contents
    }

    @Test func comparesTheOptionsOfTheExample() throws {
        let found = try #require(WasteTablesTests.withoutChainOfBurning())
        let stream = try #require(found.book.stream("canteen"))
        let (comparison, findings) = OptionComparison.compare(
            found.options.filter { $0.stream == "canteen" }.map(\.option),
            for: WasteLoad(stream: "canteen", tonnes: 120, composition: stream.composition),
            hazard: stream.hazard,
            terms: .init(baseline: "to-tip", currency: "KZT{2024}", rate: 0.08, gwp: .ar5)
        )
        // Nothing is said about the residues of the incineration: its full chain stays open.
        #expect(findings.map(\.code) == ["WST-0312"])
        let full = comparison.results.map { $0.kilogramsCO2e[.fullChain] }
        #expect(full[0] != nil && full[1] != nil && full[2] == nil)
        // 120 t · 6500 = 780 000; 120 · 2200 + 60 000 = 324 000: 1 500 000 ÷ 456 000 years.
        #expect(comparison.results[0].cost?.running == 780_000)
        #expect(comparison.results[1].payback == .years(1_500_000.0 / 456_000))
        #expect(comparison.results[2].payback == .never)
    }

    @Test func readsResiduesMetalsAndIndicators() throws {
        let found = try contents()
        let (metals, findings) = try #require(found.residues.first).metals()
        #expect(findings == [])
        // Zn: 900 000 · 4.1 % + 33 700 · 3.6 % − 1200 · 4.4 % = 38 060.4 t.
        let zinc = try #require(metals.first { $0.symbol == "Zn" })
        #expect(abs(zinc.closing - 38_060.4) < 1e-6)
        let silver = try #require(metals.first { $0.symbol == "Ag" })
        #expect(abs(silver.closing - (900_000 * 120 + 33_700 * 110 - 1200 * 130) * 1e-6) < 1e-9)
        let recovery = MetalRecovery.calculate(found.metals, tolerance: 0.02)
        #expect(recovery.findings == [])
        #expect(abs(recovery.metals[0].recovery - 31_700.0 / 33_520) < 1e-12)
        let circular = CircularityMeasure.calculate(found.circular)
        #expect(circular.measures.map(\.value) == [4000.0 / 64_000, 0.62])
    }

    /// The tables of `changed`, and `streams.csv` of the example where they leave it out.
    private func codes(_ changed: [String: String]) -> [String] {
        let streams = "id,name_en,site,hazard\nfood,Food,school,non-hazardous\n"
        let tables = ["streams.csv": streams].merging(changed) { $1 }
        let (contents, diagnostics) = WasteFolder.read { name in
            tables[name].map { InputFile.text($0, name: name) }
        }
        #expect(contents == nil)
        return diagnostics.map(\.code)
    }

    @Test func refusesRowsThatSayTwoThingsOrNothing() {
        let routes = "id,name_en,kind\nheap,Heap,composting\n"
        func parameter(_ row: String) -> [String] {
            codes([
                "routes.csv": routes,
                "parameters.csv": "subject,part,role,factor,value,unit,source\n\(row)\n",
            ])
        }
        #expect(parameter("heap,process,EF,ipcc2006.composting.wet,4,kg{CH4}/t{wet},lab") == ["WST-0901"])
        #expect(parameter("heap,process,EF.CH4,,4,kg{CH4}/t{wet},") == ["WST-0901"])
        #expect(parameter("heap,process,EF.CH4,,,,") == ["WST-0901"])
        #expect(parameter("nobody,process,EF,ipcc2006.composting.wet,,,") == ["WST-0906"])
        #expect(parameter("heap,,EF,ipcc2006.composting.wet,,,") == ["WST-0906"])
        func part(_ row: String) -> [String] {
            codes([
                "routes.csv": routes, "route-parts.csv": "route,part,method,defaults,none_because\n\(row)\n",
            ])
        }
        #expect(part("heap,process,composting,compost,") == ["WST-0902"])
        #expect(part("heap,process,,,") == ["WST-0903"])
        #expect(part("heap,process,composting,composting,never") == ["WST-0903"])
    }

    @Test func refusesRecoveriesCodesAndStocksThatDoNotFit() {
        let tip = "id,name_en,opened,edition,climate\ntip,Tip,2000,ipcc2006,temperate-dry\n"
        let recovery = "landfill,year,methane,unit,share,source\n"
        #expect(
            codes(["landfills.csv": tip, "landfill-recovery.csv": recovery + "tip,2020,,,,meter\n"]) == [
                "WST-0904"
            ]
        )
        let receivers = "id,name_en\ncity,City\n"
        let permits =
            "receiver,number,valid_from,valid_to,codes,hazardous\ncity,1,2024-01-01,2024-12-31,20 01,no\n"
        #expect(codes(["receivers.csv": receivers, "permits.csv": permits]) == ["WST-0905"])
        #expect(codes(["residues.csv": "id,name_en,kind\ndump,Dump,slag\n"]) == ["WST-0907"])
    }

    @Test func aFolderWithoutStreamsIsNoFolderOfWaste() {
        let (contents, diagnostics) = WasteFolder.read(Self.folder + "/nowhere")
        #expect(contents == nil)
        #expect(diagnostics.count == 1)
    }
}

@Suite struct WastePlanFolderTests {
    /// The files of the example, some of them replaced.
    private func read(_ changed: [String: String] = [:]) throws -> (
        input: WastePlanInput?, diagnostics: [Diagnostic]
    ) {
        let (contents, diagnostics) = WasteFolder.read(WasteTablesTests.folder)
        #expect(diagnostics == [])
        return WastePlanFolder.read(try #require(contents)) { name in
            if let text = changed[name] { return .text(text, name: name) }
            return .path(WasteTablesTests.folder + "/" + name)
        }
    }

    @Test func solvesThePlanOfTheExample() throws {
        let (input, diagnostics) = try read()
        #expect(diagnostics == [])
        let plan = try WastePlan.solve(try #require(input))
        #expect(plan.status == .optimal && plan.findings == [])
        // Composting costs 2200 a tonne and 15 000 · CRF(8 %, 10 yr) = 2235.44 for its capacity, the tip 6500: all is
        // composted from the first year on.
        #expect(plan.years.allSatisfy { abs($0.diverted / $0.waste - 0.85) < 1e-9 })
        #expect(abs(plan.works.reduce(0) { $0 + $1.tonnesPerYear } - 126) < 1e-6)
    }

    @Test func aPlanNamesWhatItLacks() throws {
        let unknown = try read(["plan.yaml": "first_year: 2025\n"])
        #expect(unknown.input == nil && !unknown.diagnostics.isEmpty)
        let head = """
            first_year: 2025
            last_year: 2028
            currency: KZT{2024}
            discount_rate: 0.08
            gwp: AR5
            boundary: full-chain
            landfill_emissions: by-year
            older_waste: nobody
            """
        #expect(try read(["plan.yaml": head]).diagnostics.map(\.code) == ["WST-0513"])
        let older = try read(["plan.yaml": head.replacing("nobody", with: "old-tip")])
        let emissions = try #require(older.input).legacyEmissions
        #expect(emissions.count == 4 && emissions.allSatisfy { $0 > 0 })
        // The old tip is closed: it emits less every year.
        #expect(zip(emissions, emissions.dropFirst()).allSatisfy { $0 > $1 })
        let short = try read(["plan-streams.csv": "stream,year,tonnes_wet\ncanteen,2025,120\n"])
        let plan = try WastePlan.solve(try #require(short.input))
        #expect(plan.findings.map(\.code) == ["WST-0511"])
    }

    @Test func anOptionWithoutItsFullChainCannotBePlanned() throws {
        let contents = WasteTablesTests.withoutChainOfBurning()
        let (input, diagnostics) = WastePlanFolder.read(try #require(contents)) { name in
            .path(WasteTablesTests.folder + "/" + name)
        }
        #expect(input == nil)
        #expect(diagnostics.map(\.code) == ["WST-0516"])
    }
}
