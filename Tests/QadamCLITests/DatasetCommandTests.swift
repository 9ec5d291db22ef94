import Foundation
import Testing

/// Life-cycle databases on the command line: stages, mixed packages, exports that overwrite nothing, numbers refused.
struct DatasetCommandTests {
    private static let tables = [
        "flows.csv":
            "id,name,kind,unit,compartment,gas\nzinc,zinc metal,product,kg,,\nore,zinc ore,product,kg,,\n"
            + "co2,carbon dioxide,elementary,kg,air,CO2\n",
        "processes.csv": "id,name,location\nm,mine,KZ\ns,smelter,KZ\nt,tinsmith,KZ\n",
        "exchanges.csv": "process,direction,flow,amount,provider\nm,output,ore,1,\nm,output,co2,0.5,\n"
            + "s,output,zinc,1,\ns,input,ore,2,m\ns,output,co2,3,\nt,output,zinc,2,\nt,input,ore,1234567.5,-\n",
    ]

    private func scratch() throws -> Scratch {
        let scratch = try Scratch()
        try scratch.run(["workspace", "init", "w.qadam"], expecting: 0)
        let folder = scratch.folder.appending(path: "works")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
        for (name, text) in Self.tables { try Data(text.utf8).write(to: folder.appending(path: name)) }
        return scratch
    }

    @Test func namesWhatHasNoProvider() throws {
        let scratch = try scratch()
        let run = try scratch.run(["lifecycle", "import", "works"], expecting: 0)
        for part in ["zinc ore (ore)", "1 234 567.5 kg", "tinsmith (t)", "any maker of it"] {
            #expect(
                run.output.replacing("\u{202F}", with: " ").replacing("\u{A0}", with: " ").replacing(
                    ",",
                    with: " "
                )
                .contains(part.replacing(",", with: " ")),
                "\(part): \(run.output)"
            )
        }
    }

    @Test(arguments: [("en", "Extraction"), ("ru", ""), ("kk", "")])
    func givesStagesAndDividesByThem(language: String, word: String) throws {
        let scratch = try scratch()
        try scratch.run(["lifecycle", "import", "works"], expecting: 0)
        let list = try scratch.run(["lifecycle", "stages", "works", "--csv"], expecting: 0)
        #expect(list.output.hasPrefix("id,name,category,location,stage,kind\nm,mine,,KZ,consumer,consumer\n"))
        try Data("name,stage,kind\nmine,extraction,process\nsmelter,production,energy\nnobody,use,\n".utf8)
            .write(to: scratch.folder.appending(path: "stages.csv"))
        let set = try scratch.run(
            ["lifecycle", "stages", "works", "--set", "stages.csv", "--lang", language],
            expecting: 0
        )
        #expect(
            set.errors.contains("LCA-1503") && set.errors.contains("LCA-1504")
                && set.errors.contains("nobody")
        )
        #expect(set.output.contains("works") && set.output.contains("2") && set.output.contains("tinsmith"))
        let parts = try scratch.run(
            ["lifecycle", "contributions", "--id", "s", "--by", "stage", "--json"],
            expecting: 0
        )
        #expect(parts.output.contains("extraction/process") && parts.output.contains("production/energy"))
        let formula = try scratch.run(
            [
                "lifecycle", "contributions", "--id", "s", "--by", "stage", "--hours", "extraction=2",
                "--hours",
                "production=4", "--lang", language,
            ],
            expecting: 0
        )
        for part in ["T·(F + FF)", "0.5", "0.75"] {
            #expect(formula.output.replacing(",", with: ".").contains(part), "\(formula.output)")
        }
        let open = try scratch.run(
            ["lifecycle", "contributions", "--id", "s", "--by", "stage", "--hours", "extraction=2"],
            expecting: 64
        )
        #expect(open.errors.contains("WSP-0147") && open.errors.contains("production"))
    }

    @Test func refusesAPackageOfTwoFormatsAndReadsTheNamedOne() throws {
        let scratch = try scratch()
        let other = "<?xml version=\"1.0\"?><processDataSet xmlns=\"http://lca.jrc.it/ILCD/Process\"/>"
        try Data(other.utf8).write(to: scratch.folder.appending(path: "works/p.xml"))
        let refused = try scratch.run(["lifecycle", "import", "works"], expecting: 65)
        for part in ["DAT-0121", "qadam (3)", "ilcd (1)", "--format qadam"] {
            #expect(refused.errors.contains(part), "\(refused.errors)")
        }
        let read = try scratch.run(["lifecycle", "import", "works", "--format", "qadam"], expecting: 0)
        #expect(read.errors.contains("DAT-0122") && read.output.contains("p.xml"))
    }

    @Test func writesOverNothingWithoutForce() throws {
        let scratch = try scratch()
        try scratch.run(["lifecycle", "import", "works"], expecting: 0)
        let commands = [
            ["lifecycle", "export", "--output", "works.zip"],
            ["lifecycle", "export", "--format", "ilcd", "--output", "ilcd.zip"],
            ["lifecycle", "export", "--format", "qadam", "--output", "out"],
            ["lifecycle", "matrices", "--export", "matrices"], ["workspace", "export", "all"],
        ]
        for command in commands {
            try scratch.run(command, expecting: 0)
            let before = try scratch.listing()
            let refused = try scratch.run(command, expecting: 74)
            #expect(
                refused.errors.contains("CLI-0150") || refused.errors.contains("WSP-0112"),
                "\(refused.errors)"
            )
            #expect(refused.errors.contains("--force"))
            #expect(try scratch.listing() == before)
            try scratch.run(command + ["--force"], expecting: 0)
            #expect(try scratch.listing().keys == before.keys, "\(command)")
        }
        // What stands beside an export is no part of it, and no export takes its place.
        try Data("mine".utf8).write(to: scratch.folder.appending(path: "all/notes.txt"))
        try scratch.run(["workspace", "export", "all", "--force"], expecting: 74)
        #expect(FileManager.default.fileExists(atPath: scratch.folder.appending(path: "all/notes.txt").path))
        // A table of an earlier export does not stay among those of a new one.
        try Data("process,name,value\n".utf8).write(to: scratch.folder.appending(path: "out/parameters.csv"))
        try Data("mine".utf8).write(to: scratch.folder.appending(path: "out/notes.txt"))
        try scratch.run(
            ["lifecycle", "export", "--format", "qadam", "--output", "out", "--force"],
            expecting: 0
        )
        let names = try FileManager.default.contentsOfDirectory(
            atPath: scratch.folder.appending(path: "out").path
        )
        #expect(names.contains("notes.txt") && !names.contains("parameters.csv"))
    }

    @Test func refusalsNameTheNumberThatIsWrong() throws {
        let scratch = try scratch()
        try scratch.run(["lifecycle", "import", "works"], expecting: 0)
        for (arguments, code, number) in [
            (["montecarlo", "--id", "s", "--workers", "0"], "CLI-0151", "“0”"),
            (["montecarlo", "--id", "s", "--samples", "1"], "CLI-0127", "“1”"),
            (["sensitivity", "--id", "s", "--sobol", "101"], "CLI-0152", "“101”"),
            (["sankey", "--id", "s", "--nodes", "0"], "CLI-0154", "“0”"),
            (["sankey", "--id", "s", "--cut-off", "2"], "CLI-0124", "“2.0”"),
            (["contributions", "--id", "s", "--limit", "-3"], "CLI-0153", "“-3”"),
            (["tree", "--id", "s", "--depth", "-1"], "CLI-0301", "“-1”"),
            (["sensitivity", "--id", "s", "--limit", "-2"], "CLI-0153", "“-2”"),
        ] {
            let run = try scratch.run(["lifecycle"] + arguments, expecting: 64)
            #expect(run.errors.contains(code) && run.errors.contains(number), "\(run.errors)")
        }
        // a negative amount is a credit, and no missing value
        let credit = try scratch.run(
            ["lifecycle", "score", "--id", "s", "--amount", "-2", "--json"],
            expecting: 0
        )
        #expect(credit.output.contains("-8"))
    }

    @Test func aFigureIsNotWrittenOverAFile() throws {
        let scratch = try scratch()
        try scratch.run(["lifecycle", "import", "works"], expecting: 0)
        let file = scratch.folder.appending(path: "s.svg")
        try Data("mine".utf8).write(to: file)
        let line = ["lifecycle", "sankey", "--id", "s", "--output", "s.svg"]
        #expect(try scratch.run(line, expecting: 74).errors.contains("CLI-0150"))
        #expect(try Data(contentsOf: file) == Data("mine".utf8))
        try scratch.run(line + ["--force"], expecting: 0)
        #expect(try String(contentsOf: file, encoding: .utf8).contains("<svg"))
    }

    @Test func storesNoDatabaseOfWhichNothingIsLeft() throws {
        let scratch = try scratch()
        let file = scratch.folder.appending(path: "works/exchanges.csv")
        try Data("process,direction,flow,amount\nm,output,ore,x\ns,output,zinc,x\nt,output,zinc,x\n".utf8)
            .write(to: file)
        let run = try scratch.run(["lifecycle", "import", "works", "--skip-bad"], expecting: 65)
        #expect(run.errors.contains("WSP-0261"), "\(run.errors)")
        let list = try scratch.run(["lifecycle", "list", "--json"], expecting: 0)
        #expect(!list.output.contains("works"))
    }

    @Test func anEmptyListInASentenceIsADash() throws {
        let scratch = try scratch()
        try scratch.run(["lifecycle", "import", "works"], expecting: 0)
        let run = try scratch.run(["lifecycle", "score", "--id", "s", "--method", "none"], expecting: 64)
        #expect(run.errors.contains("there are: —."), "\(run.errors)")
    }
}

extension Scratch {
    /// Sizes of all files, by path.
    fileprivate func listing() throws -> [String: Int] {
        let names = try #require(FileManager.default.enumerator(atPath: folder.path))
        var sizes: [String: Int] = [:]
        for case let name as String in names where !name.contains(".qadam") {
            let attributes = try FileManager.default.attributesOfItem(
                atPath: folder.appending(path: name).path
            )
            sizes[name] = (attributes[.size] as? NSNumber)?.intValue ?? -1
        }
        return sizes
    }
}
