import Foundation
import Testing

/// One thing spoilt in a copy of the campus, and what the import must say about it.
struct Damage: CustomTestStringConvertible, Sendable {
    let testDescription: String
    /// Code, and where: file, row, column as they must stand in the line.
    let code: String
    let place: [String]
    /// A part of the sentence or of the cure, which must stand in it in every language.
    var names: [String] = []
    var isWarning = false
    let spoil: @Sendable (URL) throws -> Void

    private static func table(
        _ name: String,
        _ old: String,
        _ new: String
    ) -> @Sendable (URL) throws -> Void {
        { folder in try Solved.edit(folder.appending(path: name)) { $0.replacing(old, with: new) } }
    }

    private static func overwrite(_ name: String, _ bytes: [UInt8]) -> @Sendable (URL) throws -> Void {
        { folder in try Data(bytes).write(to: folder.appending(path: name)) }
    }

    private static func append(_ name: String, _ text: String) -> @Sendable (URL) throws -> Void {
        { folder in try Solved.edit(folder.appending(path: name)) { $0 + text } }
    }

    private static let records = "activities.csv"
    /// The row of what is put behind the last record.
    private static let afterLast = String(Campus.rows(of: "activities.csv") + 2)
    private static let first = "electricity.main.01,electricity.main,2024-01-01,2024-01-31,150159,kWh"
    private static let second = "electricity.main.02,electricity.main,2024-02-01,2024-02-29,139927,kWh"

    private static func cell(_ old: String, _ new: String) -> @Sendable (URL) throws -> Void {
        table(records, first, first.replacing(old, with: new))
    }

    /// Aliases that stand for ten thousand million values.
    private static let bomb: String = {
        var text = "b0: &b0 [x, x, x, x, x, x, x, x, x, x]\n"
        for level in 1...9 {
            let row = Array(repeating: "*b\(level - 1)", count: 10).joined(separator: ", ")
            text += "b\(level): &b\(level) [\(row)]\n"
        }
        return text
    }()

    static let all: [Damage] = quantities + calendars + files

    private static let quantities: [Damage] = [
        Damage(
            testDescription: "unknown unit",
            code: "EXC-0311",
            place: ["activities.csv", "2", "unit"],
            names: ["kWhh", "kWh"],
            spoil: cell("kWh", "kWhh")
        ),
        Damage(
            testDescription: "incompatible unit",
            code: "EXC-0314",
            place: ["activities.csv", "2", "unit"],
            names: ["m3", "kWh"],
            spoil: cell("kWh", "m3")
        ),
        Damage(
            testDescription: "a thousand times too much",
            code: "EXC-0404",
            place: ["activities.csv", "2", "quantity"],
            names: ["electricity.main"],
            spoil: cell("kWh", "MWh")
        ),
        Damage(
            testDescription: "missing value",
            code: "EXC-0301",
            place: ["activities.csv", "2", "quantity"],
            spoil: cell(",150159,", ",,")
        ),
        Damage(
            testDescription: "negative quantity",
            code: "EXC-0309",
            place: ["activities.csv", "290", "quantity"],
            names: ["-2310"],
            spoil: table(
                records,
                "diesel.buses.01,diesel.buses,2024-01-01,2024-01-31,2310,",
                "diesel.buses.01,diesel.buses,2024-01-01,2024-01-31,-2310,"
            )
        ),
        Damage(
            testDescription: "electricity that is sold, taken off what is bought",
            code: "INV-0807",
            place: ["activities.csv", "2", "quantity"],
            names: ["electricity.main.01"],
            spoil: cell("150159", "-150159")
        ),
        Damage(
            testDescription: "decimal comma",
            code: "EXC-0303",
            place: ["activities.csv", "2", "quantity"],
            names: ["150159,5", "150159.5"],
            spoil: cell("150159", "\"150159,5\"")
        ),
        Damage(
            testDescription: "not a number",
            code: "EXC-0305",
            place: ["activities.csv", "2", "quantity"],
            spoil: cell("150159", "NaN")
        ),
        Damage(
            testDescription: "unknown source",
            code: "EXC-0333",
            place: ["activities.csv", "2", "source"],
            names: ["electricity.mian"],
            spoil: cell(",electricity.main,", ",electricity.mian,")
        ),
        Damage(
            testDescription: "unknown factor",
            code: "FAC-0011",
            place: ["sources.csv"],
            names: ["derived.heat.KZ.coal-boilr", "derived.heat.KZ.coal-boiler"],
            spoil: table("sources.csv", "KZ.coal-boiler", "KZ.coal-boilr")
        ),
        Damage(
            testDescription: "a choice that is none of the published values",
            code: "FAC-0005",
            place: ["qadam-campus"],
            names: ["carbonfootprint.grid.KZ.1922"],
            spoil: table(
                "organisation.yaml",
                "grid.KZ: carbonfootprint.grid.KZ.2022",
                "grid.KZ: carbonfootprint.grid.KZ.1922"
            )
        ),
    ]

    private static let calendars: [Damage] = [
        Damage(
            testDescription: "duplicate record",
            code: "EXC-0406",
            place: ["activities.csv", "3", "id"],
            names: ["electricity.main.01"],
            spoil: table(records, second, first)
        ),
        Damage(
            testDescription: "the same period twice",
            code: "EXC-0401",
            place: ["activities.csv", "3"],
            names: ["electricity.main"],
            spoil: table(records, second, first.replacing("main.01", with: "main.02"))
        ),
        Damage(
            testDescription: "overlapping months",
            code: "EXC-0402",
            place: ["activities.csv", "3"],
            spoil: table(records, second, second.replacing("2024-02-01", with: "2024-01-20"))
        ),
        Damage(
            testDescription: "missing month",
            code: "EXC-0403",
            place: ["activities.csv", "source"],
            names: ["electricity.main", "2024-02"],
            isWarning: true,
            spoil: { folder in
                try Solved.edit(folder.appending(path: records)) { text in
                    text.split(separator: "\n").filter { !$0.hasPrefix("electricity.main.02,") }
                        .joined(separator: "\n") + "\n"
                }
            }
        ),
        Damage(
            testDescription: "date without year",
            code: "EXC-0321",
            place: ["activities.csv", "2", "first_day"],
            names: ["01-01"],
            spoil: cell("2024-01-01", "01-01")
        ),
        Damage(
            testDescription: "a day that does not exist",
            code: "EXC-0323",
            place: ["activities.csv", "2", "last_day"],
            names: ["2024-01-32"],
            spoil: cell("2024-01-31", "2024-01-32")
        ),
    ]

    private static let files: [Damage] = [
        Damage(
            testDescription: "broken UTF-8",
            code: "EXC-0105",
            place: ["activities.csv", afterLast],
            spoil: { folder in
                let file = folder.appending(path: records)
                let bytes =
                    try Data(contentsOf: file) + Data("a,b,c,d,e,f,g,h,i,\u{44}".utf8) + Data([0xFF, 0x0A])
                try bytes.write(to: file)
            }
        ),
        Damage(
            testDescription: "empty table",
            code: "EXC-0104",
            place: ["activities.csv"],
            spoil: overwrite(records, [])
        ),
        Damage(
            testDescription: "empty structure",
            code: "EXC-0104",
            place: ["organisation.yaml"],
            spoil: overwrite("organisation.yaml", [])
        ),
        Damage(
            testDescription: "a folder in the place of the table",
            code: "WSP-0108",
            place: ["activities.csv"],
            spoil: { folder in
                let file = folder.appending(path: records)
                try FileManager.default.removeItem(at: file)
                try FileManager.default.createDirectory(at: file, withIntermediateDirectories: false)
            }
        ),
        Damage(
            testDescription: "a link in the place of the table",
            code: "WSP-0108",
            place: ["activities.csv"],
            spoil: { folder in
                let file = folder.appending(path: records)
                try FileManager.default.moveItem(at: file, to: folder.appending(path: "elsewhere.md"))
                try FileManager.default.createSymbolicLink(
                    atPath: file.path,
                    withDestinationPath: "elsewhere.md"
                )
            }
        ),
        Damage(
            testDescription: "no table of records",
            code: "WSP-0115",
            place: ["bad"],
            spoil: { try FileManager.default.removeItem(at: $0.appending(path: records)) }
        ),
        Damage(
            testDescription: "duplicate key",
            code: "EXC-0502",
            place: ["organisation.yaml", "year"],
            spoil: append("organisation.yaml", "year: 2025\n")
        ),
        Damage(
            testDescription: "aliases that explode",
            code: "EXC-0510",
            place: ["organisation.yaml"],
            spoil: append("organisation.yaml", bomb)
        ),
        Damage(
            testDescription: "lists nested without end",
            code: "EXC-05",
            place: ["organisation.yaml"],
            spoil: append("organisation.yaml", "deep: " + String(repeating: "[", count: 100_000) + "\n")
        ),
        Damage(
            testDescription: "huge line",
            code: "EXC-0108",
            place: ["activities.csv", afterLast],
            spoil: append(records, String(repeating: "x", count: 17 << 20))
        ),
        Damage(
            testDescription: "quote that does not close",
            code: "EXC-0107",
            place: ["activities.csv", afterLast],
            spoil: append(records, "\"never closed\n")
        ),
        Damage(
            testDescription: "bytes of a picture",
            code: "EXC-01",
            place: ["activities.csv"],
            spoil: overwrite(records, (0..<10_000).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ 137) })
        ),
    ]
}

/// Bad input is refused as a whole, with code, place, sentence and cure, in the reader's language.
struct BadInputTests {
    @Test(arguments: Damage.all) func isSaidAndNothingIsStored(damage: Damage) throws {
        let scratch = try Scratch.withExamples()
        let before = try scratch.counts()
        try damage.spoil(try scratch.copy("campus", as: "bad"))
        var said: Set<String> = []
        for (language, word) in [("kk", words.kk), ("ru", words.ru), ("en", words.en)] {
            let run = try scratch.run(
                ["workspace", "import", "bad", "--lang", language]
                    + (damage.isWarning ? ["--dry-run", "--fail-on", "warning"] : []),
                expecting: damage.isWarning ? 2 : 65
            )
            let lines = run.errors.split(separator: "\n").map(String.init)
            let index = try #require(
                lines.firstIndex { $0.contains(damage.code) },
                "\(run.errors.prefix(900))"
            )
            for part in damage.place { #expect(lines[index].contains(part), "\(part): \(lines[index])") }
            #expect(lines[index].contains(damage.isWarning ? word.warning : word.error))
            // The cure stands below, indented.
            let cure = try #require(index + 1 < lines.count ? lines[index + 1] : nil)
            #expect(cure.hasPrefix("    ") && cure.count > 8, "\(cure)")
            for name in damage.names {
                #expect((lines[index] + cure).contains(name), "\(name): \(lines[index])")
            }
            said.insert(lines[index] + cure)
            #expect(run.errors.utf8.count < 60_000, "a list that nobody reads")
        }
        #expect(said.count == 3, "three languages, three wordings")
        #expect(try scratch.counts() == before)
    }

    private let words = (
        kk: (error: "қате", warning: "ескерту"), ru: (error: "ошибка", warning: "предупреждение"),
        en: (error: "error", warning: "warning")
    )

    /// Everything that is wrong is in one list, so that nobody mends and imports ten times.
    @Test func allErrorsComeAtOnce() throws {
        let scratch = try Scratch.withExamples()
        let folder = try scratch.copy("campus", as: "bad")
        try Solved.edit(folder.appending(path: "activities.csv")) {
            $0.replacing(",150159,kWh,", with: ",150159,kWhh,").replacing(",139927,", with: ",,")
        }
        try Solved.edit(folder.appending(path: "sources.csv")) {
            $0.replacing("KZ.coal-boiler", with: "KZ.coal-boilr")
        }
        let run = try scratch.run(["workspace", "import", "bad"], expecting: 65)
        for code in ["EXC-0311", "EXC-0301", "FAC-0011"] { #expect(run.errors.contains(code)) }
    }

    /// The rights of a file are checked as a user who has none, since root may read everything.
    @Test func aFileThatMayNotBeReadIsSaid() throws {
        let scratch = try Scratch.withExamples()
        let folder = try scratch.copy("campus", as: "bad")
        let isRoot = getuid() == 0
        try FileManager.default.setAttributes(
            [.posixPermissions: 0],
            ofItemAtPath: folder.appending(path: "sources.csv").path
        )
        let plain = try Program.shell("command -v setpriv", in: scratch.folder).status == 0
        guard !isRoot || plain else {
            return print(
                "aFileThatMayNotBeReadIsSaid: skipped, root may read everything and setpriv is missing"
            )
        }
        let before = try scratch.counts()
        let prefix =
            isRoot
            ? "chmod -R a+rwX . 2>/dev/null; chmod 0 bad/sources.csv; setpriv --reuid 65534 --clear-groups "
            : ""
        let run = try Program.shell(prefix + "\"$QADAM\" workspace import bad", in: scratch.folder)
        expect(run, 65)
        #expect(run.errors.contains("WSP-0107") && run.errors.contains("bad/sources.csv"), "\(run.errors)")
        #expect(try scratch.counts() == before)
    }
}
