import Foundation
import Testing

/// The statuses of `style.md`, each reached by a command that a user may type.
struct ExitStatusTests {
    /// A command, and how it ends in a folder with a workspace of both examples.
    static let table: [(arguments: [String], status: Int32)] = [
        (["--version"], 0), (["workspace", "info"], 0),
        (["inventory", "calculate", "--trials", "0", "--dry-run"], 0),
        (["factor", "search", "nothing-is-called-so"], 1),
        (["inventory", "explain", "building:nowhere"], 1), (["factor", "show", "nowhere"], 1),
        (["inventory", "calculate", "--trials", "0", "--fail-on", "note", "--dry-run"], 2),
        (["product", "calculate", "--fail-on", "warning"], 2),
        (["nonsense"], 64), (["workspace", "import"], 64), (["inventory", "calculate", "--trials", "x"], 64),
        (["inventory", "calculate", "--trials=-1"], 64),
        (["inventory", "uncertainty", "--trials", "1"], 64),
        (["factor", "search", "coal", "--limit", "0"], 64),
        (["pathway", "solve", "--gap", "2"], 64), (["pathway", "solve", "--time-limit", "0"], 64),
        (["product", "compare", "zinc"], 64), (["product", "calculate", "nowhere"], 64),
        (["inventory", "explain", "nonsense"], 64), (["unit", "convert", "5", "kWh", "kg"], 64),
        (["unit", "convert", "5,5", "kWh", "MWh"], 64), (["--lang", "de"], 64),
        (["workspace", "import", "empty-folder"], 65), (["workspace", "info", "-w", "garbage.qadam"], 65),
        (["workspace", "info", "-w", "nowhere.qadam"], 66), (["workspace", "import", "nowhere"], 66),
        (["inventory", "show"], 66), (["pathway", "show"], 66),
        (["inventory", "calculate", "-w", "empty.qadam"], 66),
        (["product", "calculate", "-w", "empty.qadam"], 66),
        (["pathway", "solve", "-w", "empty.qadam"], 66), (["report", "build", "-w", "empty.qadam"], 66),
        (["workspace", "init", "my.qadam"], 74), (["workspace", "init", "nowhere/my.qadam"], 74),
        (["workspace", "export", "garbage.qadam"], 74), (["report", "build", "-o", "nowhere/r.html"], 74),
    ]

    @Test func commandsEndWithTheStatusThatFits() throws {
        let scratch = try Scratch.withExamples()
        try Data(repeating: 65, count: 4_096).write(to: scratch.folder.appending(path: "garbage.qadam"))
        try FileManager.default.createDirectory(
            at: scratch.folder.appending(path: "empty-folder"),
            withIntermediateDirectories: false
        )
        try scratch.run(["workspace", "init", "empty.qadam"], expecting: 0)
        let workspace = ["QADAM_WORKSPACE": "my.qadam"]
        for (arguments, status) in Self.table {
            let run = try scratch.run(arguments, expecting: status, environment: workspace)
            // Whoever fails says why, on standard error, without the words of the program's own types.
            if status != 0 { #expect(!run.errors.isEmpty, "\(arguments)") }
            for word in ["Failure(", "Optional(", "Diagnostic(", "Swift."] {
                #expect(!run.errors.contains(word), "\(arguments): \(run.errors)")
            }
        }
    }

    /// Every message names the next thing to do, in the chosen language.
    @Test(arguments: [("en", "error"), ("ru", "ошибка"), ("kk", "қате")])
    func failuresAreWordedInTheLanguageOfTheReader(language: String, word: String) throws {
        let scratch = try Scratch()
        let run = try scratch.run(["workspace", "info", "--lang", language], expecting: 66)
        #expect(run.errors.contains(word) && run.errors.contains("WSP-0101"), "\(run.errors)")
        #expect(run.errors.contains("qadam workspace init"))
    }

    @Test func aMissingSolverIsAMatterOfConfiguration() throws {
        let scratch = try Scratch.withExamples()
        let nothing = ["QADAM_HIGHS_LIB": "/nowhere/libhighs.so"]
        let solve = try scratch.run(["pathway", "solve"], expecting: 78, environment: nothing)
        #expect(solve.errors.contains("OPT-0002"))
        let doctor = try scratch.run(["doctor"], expecting: 78, environment: nothing)
        #expect(doctor.output.contains("✗"))
        #expect(try scratch.counts().results == 0)
    }

    @Test func twoWorkspacesInOneFolderAskForAName() throws {
        let scratch = try Scratch.withExamples()
        try scratch.run(["workspace", "init", "other.qadam"], expecting: 0)
        #expect(try scratch.run(["workspace", "info"], expecting: 64).errors.contains("WSP-0102"))
        try scratch.run(["workspace", "info"], expecting: 0, environment: ["QADAM_WORKSPACE": "other.qadam"])
    }

    /// Neither the solver nor the check before it finds a way: the clash is named, and the status says so.
    @Test(arguments: [("2", "PTH-0201"), ("0", "PTH-0113")])
    func aLimitThatCannotHoldIsInfeasible(percent: String, code: String) throws {
        let scratch = try Scratch.withExamples()
        let folder = try scratch.copy("campus", as: "strict")
        try Solved.small(folder)
        try Solved.edit(folder.appending(path: "pathway/limits.csv")) {
            $0.replacing(",2030,80,%", with: ",2030,\(percent),%")
                .replacing("limit,,2050,0,%", with: "limit,,2050,\(percent),%")
        }
        // Neither green power nor credits: nothing to buy oneself out with.
        try Solved.edit(folder.appending(path: "pathway/scenario.yaml")) {
            $0.components(separatedBy: "\ncontracts:")[0] + "\n"
        }
        try Solved.edit(folder.appending(path: "pathway/instruments.csv")) {
            $0.components(separatedBy: "\n")[0] + "\n"
        }
        try scratch.run(["workspace", "import", "strict"], expecting: 0)
        let run = try scratch.run(["pathway", "solve", "--gap", "0.05"], expecting: 3)
        #expect(run.errors.contains(code), "\(run.errors)")
    }

    /// Too few trials for an interval, and a reason that says nothing.
    @Test(arguments: [
        (["inventory", "uncertainty", "--trials", "1"], "WSP-0597"),
        (["inventory", "calculate", "--trials", "1"], "WSP-0597"),
        (["inventory", "calculate", "--trials", "99"], "WSP-0597"),
        (["inventory", "calculate", "--trials", "-1"], "CLI-0106"),
        (["inventory", "calculate", "--trials", "10000001"], "CLI-0106"),
        (["workspace", "import", "campus", "--replace-acts", " "], "WSP-0596"),
    ])
    func refusesAValueThatSaysNothing(arguments: [String], code: String) throws {
        let scratch = try Scratch.withExamples()
        #expect(try scratch.run(arguments, expecting: 64).errors.contains(code))
    }

    @Test func dryRunsWriteNothing() throws {
        let scratch = try Scratch.withExamples()
        let before = try scratch.counts()
        try scratch.copy("campus", as: "campus")
        try Solved.edit(scratch.folder.appending(path: "campus/activities.csv")) {
            $0.replacing(",150159,", with: ",150160,")
        }
        for arguments in [
            ["workspace", "import", "campus"], ["inventory", "calculate", "--trials", "0"],
            ["product", "calculate"], ["workspace", "export", "out"], ["report", "build", "-o", "r.html"],
            ["workspace", "init", "new.qadam"],
        ] {
            let run = try scratch.run(arguments + ["--dry-run"], expecting: 0)
            #expect(!run.wasSignalled)
        }
        #expect(try scratch.counts() == before)
        let names = try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path)
        #expect(Set(names) == ["campus", "my.qadam"])
    }
}
