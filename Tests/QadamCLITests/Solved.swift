import Foundation
import Testing

/// A workspace whose pathway is solved, once for all tests: both examples, with one representative day instead of
/// twelve, so that the solver needs seconds.
enum Solved {
    static func scratch() throws -> Scratch {
        let scratch = try Scratch()
        try workspace.get().write(to: scratch.folder.appending(path: "my.qadam"))
        return scratch
    }

    private static let workspace = Result {
        let scratch = try Scratch.withExamples()
        try small(scratch.copy("campus", as: "small"))
        try scratch.run(["workspace", "import", "small"], expecting: 0)
        for arguments in [
            ["inventory", "calculate"], ["inventory", "calculate", "--gwp", "ar6", "--trials", "0"],
            ["product", "calculate"], ["pathway", "solve", "--gap", "0.05"],
        ] {
            try scratch.run(arguments, expecting: 0)
        }
        return try Data(contentsOf: scratch.folder.appending(path: "my.qadam"))
    }

    /// Makes a copy of the campus small enough to be solved in a test.
    static func small(_ campus: URL) throws {
        let file = campus.appending(path: "pathway/scenario.yaml")
        try edit(file) { $0.replacing("clusters: 6, extreme: yes", with: "clusters: 1, extreme: no") }
    }

    /// Changes a file of text; a change that changes nothing fails the test.
    static func edit(_ file: URL, _ change: (String) -> String) throws {
        let text = try String(contentsOf: file, encoding: .utf8)
        let changed = change(text)
        #expect(changed != text, "\(file.lastPathComponent) was not changed")
        try Data(changed.utf8).write(to: file)
    }
}

/// The campus of the examples, counted in its files.
enum Campus {
    /// Rows of a table below its header.
    static func rows(of table: String) -> Int {
        let file = Program.root.appending(path: "Examples/campus/\(table)")
        guard let text = try? String(contentsOf: file, encoding: .utf8) else { return 0 }
        return text.split(separator: "\n").count - 1
    }
}
