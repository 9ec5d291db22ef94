import Foundation
import QadamEvidence
import QadamExchange
import QadamPathways
import Testing

@Suite struct OSeMOSYSWriterTests {
    private static let text =
        EnergySample.sets.replacing("A B;", with: "B 'a,b' 'it''s \"x\"' '01' 1.5 жылу '.' ;")
            + """
            param CapitalCost default 7 := R 'a,b' 2021 1e-7 R B 2021 0.1 R B 2020 3 R '01' 2020 5 R '.' 2020 6;
            param TradeRoute default 0 := R R F 2020 1;
            param YearSplit : 2020 2021 := S 0.25 0.5 W .75 0.5;
            param DiscountRate default 0.05 := R жылу 0.08;
            end;
            """

    private func folder() -> String {
        FileManager.default.temporaryDirectory.appendingPathComponent("qadam-\(UUID().uuidString)").path
    }

    /// Both sides with their rows in the order of the sets, as files keep no other.
    private func expectSame(_ read: OSeMOSYSTables, _ written: OSeMOSYSTables, defaults: Bool = true) {
        #expect(!read.hasErrors, "\(read.findings)")
        #expect(Set(read.sets.map(\.name)) == Set(written.sets.map(\.name)))
        for set in written.sets { #expect(read.members(of: set.name) == written.members(of: set.name)) }
        #expect(Set(read.parameters.keys) == Set(written.parameters.keys))
        for (name, table) in written.parameters {
            #expect(read.rows(name) == written.rows(name), "\(name)")
            #expect(read.parameters[name]?.indices == table.indices, "\(name)")
            if table.defaultValue != nil {
                #expect(read.parameters[name]?.defaultValue == table.defaultValue, "\(name)")
            }
        }
    }

    @Test func aFolderThatIsWrittenReadsBackTheSame() throws {
        let folder = folder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let tables = MathProgReader.read(.text(Self.text, name: "d")).tables
        let told = try OtooleFolderWriter.write(tables, to: folder)
        #expect(
            told.map { "\($0.code) \($0.arguments["name"] ?? .text(""))" } == ["EXC-0780 text(\"YearSplit\")"]
        )
        let read = OtooleFolder.read(folder).tables
        expectSame(read, tables)
        #expect(read.findings.isEmpty, "\(read.findings)")
        let cost = try String(contentsOfFile: folder + "/CapitalCost.csv", encoding: .utf8)
        #expect(
            cost == """
                REGION,TECHNOLOGY,YEAR,VALUE
                R,B,2020,3
                R,B,2021,0.1
                R,"a,b",2021,1e-07
                R,01,2020,5
                R,.,2020,6

                """
        )
        let route = try String(contentsOfFile: folder + "/TradeRoute.csv", encoding: .utf8)
        #expect(route == "REGION,_REGION,FUEL,YEAR,VALUE\nR,R,F,2020,1\n")
    }

    @Test func aDataFileThatIsWrittenReadsBackTheSame() throws {
        let folder = folder()
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let tables = MathProgReader.read(.text(Self.text, name: "d")).tables
        try MathProgWriter.write(tables, to: folder + "/data.txt")
        let read = MathProgReader.read(.path(folder + "/data.txt")).tables
        expectSame(read, tables)
        #expect(read.findings.isEmpty, "\(read.findings)")
        let text = try String(contentsOfFile: folder + "/data.txt", encoding: .utf8)
        #expect(text.contains("\n'a,b'\n'it''s \"x\"'\n'01'\n1.5\n'жылу'\n'.'\n;"))
        #expect(text.contains("param YearSplit :=\nS 2020 0.25\nS 2021 0.5\nW 2020 0.75\nW 2021 0.5\n;"))
        try MathProgWriter.write(read, to: folder + "/again.txt")
        #expect(try String(contentsOfFile: folder + "/again.txt", encoding: .utf8) == text)
    }

    @Test func thePublishedModelsGoThroughBothFormsUnchanged() throws {
        for name in ["utopia", "simplicity"] {
            guard let path = EnergySample.reference("\(name)/data.txt") else { return }
            let folder = folder()
            defer { try? FileManager.default.removeItem(atPath: folder) }
            let tables = MathProgReader.read(.path(path)).tables
            _ = try OtooleFolderWriter.write(tables, to: folder)
            let otoole = OtooleFolder.read(folder).tables
            expectSame(otoole, tables)
            try MathProgWriter.write(otoole, to: folder + "/data.txt")
            expectSame(MathProgReader.read(.path(folder + "/data.txt")).tables, tables)
        }
    }

    @Test func refusesWhatTheFormsCannotSay() throws {
        let folder = folder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        var tables = EnergySample.read("param DiscountRateIdv := R A 0.1;")
        #expect(throws: ExchangeError.self) { try OtooleFolderWriter.write(tables, to: folder) }
        tables = EnergySample.read("param DiscountRateIdv := R A 0.1 R B 0.2;")
        #expect(try OtooleFolderWriter.write(tables, to: folder).map(\.code) == ["EXC-0780"])
        tables.parameters["DiscountRateIdv"]?.values[0] = .infinity
        #expect(throws: ExchangeError.self) { try OtooleFolderWriter.write(tables, to: folder) }
        tables.names.append("a\nb")
        #expect(throws: ExchangeError.self) { try MathProgWriter.write(tables, to: folder + "/d.txt") }
    }
}
