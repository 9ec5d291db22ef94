import Foundation
import QadamEvidence
import QadamReports
import QadamText
import QadamUnits
import Testing

struct ChartTests {
    @Test(arguments: Language.allCases)
    func specificationsAreTheRecordedOnes(language: Language) throws {
        for chart in try SampleReport.model().charts(Texts(language)) {
            try Golden.expect(chart.specification.text + "\n", "\(chart.id).\(language.code).json")
        }
    }

    @Test func everyPartHasItsCharts() throws {
        let ids = try SampleReport.model().charts(Texts(.english)).map(\.id)
        #expect(ids == ["scopes", "buildings", "months", "stages", "pathway-1", "pathway-2", "abatement"])
    }

    @Test(arguments: Language.allCases)
    func findingsAreWholeSentencesWithFigures(language: Language) throws {
        let findings = try SampleReport.model().charts(Texts(language)).map { "\($0.id): \($0.finding)\n" }
        #expect(!findings.joined().contains("⟦"))
        try Golden.expect(findings.joined(), "findings.\(language.code).txt")
    }

    @Test func specificationIsValidJSONWithItsOrderKept() throws {
        let value: JSONValue = ["b": [1, 2.5, "x\"\n\u{1}"], "a": nil, "c": ["d": true]]
        #expect(
            value.text
                == "{\n  \"b\": [1, 2.5, \"x\\\"\\n\\u0001\"],\n  \"a\": null,\n  \"c\": {\"d\": true}\n}"
        )
        for chart in try SampleReport.model().charts(Texts(.russian)) {
            _ = try JSONSerialization.jsonObject(with: Data(chart.specification.text.utf8))
        }
    }

    @Test func smallSeriesAreMergedInTheChartAndKeptInTheTable() throws {
        let breakdown = Breakdown(
            unit: "t{CO2e:AR5}",
            rows: [.text("r")],
            series: (1...12).map { .text("s\($0)") },
            values: [(1...12).map { Double($0) }]
        )
        var inventory = InventoryPart(
            period: try #require(Period(iso: "2025")),
            gwpSet: "AR5",
            scopes: [],
            totals: []
        )
        inventory.buildings = breakdown
        let model = ReportModel(
            organisation: .init(name: .text("A"), isInvented: false),
            inventory: inventory,
            provenance: .init(program: "0")
        )
        let chart = model.charts(Texts(.english)).first
        #expect(chart?.table.columns.count == 14)
        #expect(
            chart?.specification.text.contains("\"series\": \"Other\", \"order\": 6, \"value\": 21") == true
        )
    }
}

struct ChartRendererTests {
    @Test(arguments: Language.allCases)
    func drawsEveryChartOfTheReport(language: Language) throws {
        let library = try #require(
            ChartLibrary.find(),
            "the chart library is not installed: run `make setup`"
        )
        let texts = Texts(language)
        let charts = try SampleReport.model().charts(texts)
        let images = ChartRenderer(library: library).draw(charts, texts)
        #expect(images.findings.isEmpty)
        #expect(Set(images.svg.keys) == Set(charts.map(\.id)))
        let html = ReportPage(try SampleReport.model(), texts, images: images).html
        #expect(html.matches(of: /<svg xmlns="[^"]+" role="img" aria-labelledby=/).count == charts.count)
        #expect(!html.contains("class=\"note\">\(texts.text(.reportChartMissing))"))
        if let folder = ProcessInfo.processInfo.environment["QADAM_REPORT_PREVIEW"] {
            try Data(html.utf8).write(
                to: URL(filePath: folder).appending(path: "report.\(language.code).html")
            )
        }
    }

    @Test func saysWhichChartWasRefused() throws {
        let library = try #require(
            ChartLibrary.find(),
            "the chart library is not installed: run `make setup`"
        )
        let broken = Chart(
            id: "broken",
            title: "",
            finding: "",
            specification: ["mark": ["type": "nonsense"]],
            table: Table([])
        )
        let images = ChartRenderer(library: library).draw([broken], Texts(.english))
        #expect(images.svg.isEmpty)
        #expect(images.findings.map(\.code) == ["REP-0003"])
    }

    @Test func saysThatTheLibraryDoesNotWork() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "qadam-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: folder.appending(path: "vl_convert"),
            withIntermediateDirectories: true
        )
        defer { try? FileManager.default.removeItem(at: folder) }
        let library = try #require(ChartLibrary.find(environment: ["QADAM_VLCONVERT_DIR": folder.path]))
        let images = ChartRenderer(library: library).draw(
            try SampleReport.model().charts(Texts(.english)),
            Texts(.english)
        )
        #expect(images.svg.isEmpty)
        #expect(!images.findings.isEmpty)
        #expect(images.findings.allSatisfy { ["REP-0002", "REP-0003"].contains($0.code) })
    }

    @Test func doesNotReplaceANamedFolderByAnother() {
        #expect(ChartLibrary.find(environment: ["QADAM_VLCONVERT_DIR": "/nowhere"]) == nil)
    }
}
