import QadamOptimize
import Testing

@Suite struct LibraryTests {
    @Test func theLibraryIsThere() {
        do {
            let library = try HighsLibrary.load()
            #expect(library.version.split(separator: ".").count == 3)
        } catch {
            Issue.record(error, "HiGHS is fetched, not built: run `make setup`")
        }
    }

    @Test func aNamedLibraryIsTheOnlyPlace() {
        let places = HighsLibrary.candidates(named: "/x/libhighs.so", programs: ["/a/b"], workingFolder: "/w")
        #expect(places.map(\.path) == ["/x/libhighs.so"])
    }

    @Test func searchesUpwardsFromTheProgramThenTheWorkingFolderThenTheSystem() throws {
        let places = HighsLibrary.candidates(
            named: nil,
            programs: ["/home/u/qadam/.build/debug/qadam"],
            workingFolder: "/w"
        ).map(\.path)
        let file = try #require(places.first?.split(separator: "/").last)
        let expected = [
            "/home/u/qadam/.build/debug/lib/", "/home/u/qadam/.build/debug/.deps/highs/lib/",
            "/home/u/qadam/.build/lib/", "/home/u/qadam/.build/.deps/highs/lib/",
            "/home/u/qadam/lib/", "/home/u/qadam/.deps/highs/lib/", "/home/u/lib/",
            "/home/u/.deps/highs/lib/",
            "/home/lib/", "/home/.deps/highs/lib/", "/lib/", "/.deps/highs/lib/", "/w/lib/",
            "/w/.deps/highs/lib/",
        ].map { $0 + file }
        #expect(Array(places.prefix(expected.count)) == expected)
        #expect(places.last?.contains("/") == false)
    }

    @Test func saysWhereItLookedWhenThereIsNone() {
        let places = HighsLibrary.candidates(named: nil, programs: ["/nowhere/a"], workingFolder: nil)
            .filter { $0.path.hasPrefix("/nowhere") }
        guard case .failure(let error) = HighsLibrary.search(places) else {
            Issue.record("a library was found where there is none")
            return
        }
        #expect(error.code == .libraryMissing)
        #expect(error.arguments["searched"] == .text(places.map(\.path).joined(separator: "\n")))
    }

    @Test func aFileThatIsNoLibraryIsAnErrorAndNotPassedOver() {
        let named = HighsLibrary.candidates(named: #filePath, programs: [], workingFolder: nil)
        guard case .failure(let error) = HighsLibrary.search(named) else {
            Issue.record("source text was loaded as a library")
            return
        }
        #expect(error.code == .libraryNotLoaded)
        #expect(error.arguments["path"] == .text(#filePath))
    }

    /// The library would take the name and run something else in silence: what is missing is said, not the spelling.
    @Test func saysThatFactorizationIsMissing() throws {
        let model = try LinearModelBuilder(.minimize).build()
        let error = #expect(throws: OptimizeError.self) {
            try Highs.solve(model, options: SolverOptions(additional: ["solver": .text("hipo")]))
        }
        #expect(error?.code.rawValue == "OPT-0330")
    }

    @Test(arguments: [
        ("no_such_option", SolverOptions.Value.integer(1)), ("solver", .text("no_such_solver")),
        ("mip_rel_gap", .integer(1)), ("mip_rel_gap", .number(-1)),
        ("threads", .text("all")), ("presolve", .flag(true)),
    ])
    func refusesAnOptionThatTheLibraryDoesNotOffer(name: String, value: SolverOptions.Value) throws {
        let model = try LinearModelBuilder(.minimize).build()
        let error = #expect(throws: OptimizeError.self) {
            try Highs.solve(model, options: SolverOptions(additional: [name: value]))
        }
        #expect(error?.code == .optionUnsupported)
        #expect(error?.arguments["option"] == .text(name))
    }

    @Test(arguments: [
        SolverOptions(threads: 0), SolverOptions(threads: -1), SolverOptions(randomSeed: -1),
        SolverOptions(randomSeed: 1 << 40), SolverOptions(relativeGap: .nan), SolverOptions(absoluteGap: -1),
    ])
    func refusesAnOptionOutOfItsRange(options: SolverOptions) throws {
        let model = try LinearModelBuilder(.minimize).build()
        let error = #expect(throws: OptimizeError.self) { try Highs.solve(model, options: options) }
        #expect(error?.code == .optionUnsupported)
    }

    @Test func refusesATimeLimitThatIsNone() throws {
        let model = try LinearModelBuilder(.minimize).build()
        for limit in [-1, Double.nan] {
            #expect(throws: OptimizeError.self) {
                try Highs.solve(model, options: SolverOptions(timeLimit: limit))
            }
        }
    }

    @Test(arguments: [1, 2, 1]) func solvesWithAnyNumberOfThreads(threads: Int) throws {
        let options = SolverOptions(threads: threads)
        #expect(try Highs.solve(try MixedIntegerTests.knapsack().model, options: options).status == .optimal)
    }
}
