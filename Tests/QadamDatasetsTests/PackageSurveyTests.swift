import Foundation
import QadamContainers
import QadamDatasets
import QadamEvidence
import QadamLifeCycle
import Testing

/// A package with files of several formats is never read as if it were one.
@Suite struct PackageSurveyTests {
    private static let zinc = ecoSpold2(exchange2("zinc", "1", output: 0))
    private static let lead = ecoSpold1(exchange1("1", "lead", "1", output: 0))
    private static let ilcdProcess = """
        <?xml version="1.0"?><processDataSet xmlns="http://lca.jrc.it/ILCD/Process"></processDataSet>
        """
    private static let ilcdFlow = """
        <?xml version="1.0"?><f:flowDataSet xmlns:f="http://lca.jrc.it/ILCD/Flow"></f:flowDataSet>
        """
    private static let table = "Database;ore\n\nActivity;mine\n"
    private static let document = #"{"@type":"Process","@id":"p","name":"mine"}"#

    private func read(_ files: [String: String], as format: DatasetFormat? = nil) -> DatasetReading {
        let package = PackageSource(files: files.mapValues { Array($0.utf8) }, name: "mixed.zip")
        return DatasetReader.read(package, options: ReadingOptions(format: format, name: "x"))
    }

    @Test func refusesToGuessBetweenTwoFormatsWithProcesses() throws {
        let files = [
            "data/a.spold": Self.zinc, "data/b.spold": ecoSpold2(exchange2("tin", "1", output: 0), id: "b"),
            "ILCD/processes/c.xml": Self.ilcdProcess, "ILCD/flows/d.xml": Self.ilcdFlow, "readme.md": "x",
            "ILCD/flows/e.xml": Self.ilcdFlow,
        ]
        let reading = read(files)
        #expect(reading.database == nil)
        #expect(reading.diagnostics.map(\.code) == ["DAT-0121"])
        #expect(reading.diagnostics[0].severity == .error)
        #expect(reading.diagnostics[0].arguments["found"] == .list(["ilcd (3)", "ecospold2 (2)"]))
        #expect(reading.diagnostics[0].arguments["choice"] == .list(["--format ilcd", "--format ecospold2"]))
    }

    @Test func readsTheFormatThatIsNamedAndListsTheFilesOfTheOthers() throws {
        let reading = read(
            ["a.spold": Self.zinc, "c.xml": Self.ilcdProcess, "d.xml": Self.lead],
            as: .ecospold2
        )
        #expect(reading.database?.processes.map(\.id) == ["act"])
        #expect(reading.diagnostics.map(\.code) == ["DAT-0122"])
        #expect(reading.diagnostics[0].severity == .note)
        #expect(reading.diagnostics[0].arguments["format"] == .text("ecospold2"))
        #expect(
            reading.diagnostics[0].arguments["found"]
                == .list(["ecospold1 (1)", "ecospold2 (1)", "ilcd (1)"])
        )
        #expect(reading.report.omissions.map(\.id) == ["c.xml", "d.xml"])
        #expect(reading.report.omissions.allSatisfy { $0.kind == "file" && $0.reason == "DAT-0122" })
        #expect(reading.report.files == 1)
        let other = read(
            ["a.spold": Self.zinc, "c.xml": Self.ilcdProcess, "d.xml": Self.lead],
            as: .ecospold1
        )
        #expect(other.database?.flows.map(\.name) == ["lead"])
        #expect(other.report.omissions.map(\.id) == ["a.spold", "c.xml"])
    }

    /// Flows alone are nothing that could have been meant instead; that they are there is said all the same.
    @Test func readsTheOnlyFormatThatHasProcesses() {
        let reading = read(["a.spold": Self.zinc, "flows/d.xml": Self.ilcdFlow])
        #expect(reading.database?.processes.count == 1)
        #expect(reading.diagnostics.map(\.code) == ["DAT-0122"])
        #expect(reading.diagnostics[0].severity == .warning)
        #expect(reading.report.omissions.map(\.id) == ["flows/d.xml"])
    }

    @Test func tellsDocumentsAndTablesInOneFolderApart() {
        let mixed = read(["processes/p.json": Self.document, "table.csv": Self.table])
        #expect(mixed.diagnostics.map(\.code) == ["DAT-0121"])
        #expect(mixed.diagnostics[0].arguments["found"] == .list(["brightway (1)", "jsonld (1)"]))
        let tables = [
            "flows.csv": "id,kind,unit\nzinc,product,kg\n", "processes.csv": "id\nsmelter\n",
            "exchanges.csv": "process,flow,direction,amount\nsmelter,zinc,output,1\n",
        ]
        #expect(read(tables).database?.processes.count == 1)
        #expect(read(tables.merging(["a.xml": Self.lead]) { $1 }).diagnostics.map(\.code) == ["DAT-0121"])
        let chosen = read(tables.merging(["a.xml": Self.lead]) { $1 }, as: .qadam)
        #expect(chosen.database?.processes.map(\.id) == ["smelter"])
        #expect(chosen.report.omissions.map(\.id) == ["a.xml"])
    }

    @Test func passesOverWhatIsOfNoFormat() {
        let style =
            "<?xml version=\"1.0\"?><xsl:stylesheet xmlns:xsl=\"http://www.w3.org/1999/XSL/Transform\"/>"
        let reading = read(["a.spold": Self.zinc, "manifest.json": "{\"@id\": \"x\"}", "view.xsl": style])
        #expect(reading.diagnostics.isEmpty)
        #expect(read(["manifest.json": "{}", "view.xsl": style]).diagnostics.map(\.code) == ["DAT-0120"])
    }

    /// The samples hold three formats side by side.
    @Test func refusesTheMixedSamplesAndReadsEachFormatOfThem() throws {
        guard let folder = ReferencePackage.folder else { return print("skipped: no reference data") }
        let package = try PackageSource(
            path: folder.appendingPathComponent("lca/samples_volca.zip").path,
            unpackedLimit: 1 << 30
        )
        let reading = DatasetReader.read(package, options: ReadingOptions(name: "x"))
        #expect(reading.diagnostics.map(\.code) == ["DAT-0121"])
        let one = DatasetReader.read(
            package,
            options: ReadingOptions(format: .ecospold1, skipsBad: true, name: "x")
        )
        #expect(one.report.files == 1)
        #expect(one.report.omissions.filter { $0.reason == "DAT-0122" }.count > 30)
    }
}
