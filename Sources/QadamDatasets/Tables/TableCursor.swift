import Foundation
import QadamEvidence

/// Goes through the rows of one of Qadam's own tables; each cell that does not fit is a finding with file, row and
/// column, and nothing is guessed in its place.
final class TableCursor {
    let form: TableForm
    let file: String
    private var table: DelimitedTable
    private let column: [String: Int]
    private let assembly: PackageAssembly
    /// The first finding of the row that makes it unusable.
    private(set) var damage: Finding?

    init(_ form: TableForm, _ bytes: [UInt8], file: String, _ assembly: PackageAssembly) {
        self.form = form
        self.file = file
        self.assembly = assembly
        let isText = String(bytes: bytes, encoding: .utf8) != nil
        table = DelimitedTable(isText ? bytes : [])
        var column: [String: Int] = [:]
        func refuse(_ code: String, _ arguments: [String: Argument]) {
            assembly.add(Diagnostic(code, .error, at: .file(file, row: 1), arguments))
        }
        for (index, name) in table.header.enumerated() {
            if column.updateValue(index, forKey: name) != nil { refuse("DAT-0704", ["column": .text(name)]) }
            if !form.columns.contains(name) {
                assembly.warn(Finding("DAT-0705", at: .file(file, row: 1), ["column": .text(name)]))
            }
        }
        self.column = column
        guard isText else {
            refuse("DAT-0718", ["file": .text(file)])
            return
        }
        if table.hasBrokenQuote { refuse("DAT-0714", [:]) }
        let missing = form.required.filter { column[$0] == nil }
        if !missing.isEmpty { refuse("DAT-0703", ["columns": .text(missing.joined(separator: ", "))]) }
    }

    /// Where the row, or one of its cells, stands.
    func place(_ name: String? = nil) -> Place { .file(file, row: table.row, column: name) }

    /// Reads the next row; false at the end.
    func next() -> Bool {
        guard table.next() else { return false }
        damage = nil
        if table.hasBrokenQuote { spoil("DAT-0714", nil) }
        if table.count > table.header.count { spoil("DAT-0719", nil, ["count": .integer(table.count)]) }
        return true
    }

    /// Notes what is wrong with a cell, if nothing was before it in the row.
    func spoil(_ code: String, _ name: String?, _ arguments: [String: Argument] = [:]) {
        guard damage == nil else { return }
        var arguments = arguments
        if let name { arguments["column"] = .text(name) }
        damage = Finding(code, at: place(name), arguments)
    }

    /// The text of a cell; empty where there is none.
    func text(_ name: String) -> String { table.text(column[name]) }

    /// The text of a cell that must have one.
    func needed(_ name: String) -> String {
        let text = text(name)
        if text.isEmpty { spoil("DAT-0712", name) }
        return text
    }

    /// The number in a cell, with a decimal point; `nil` for an empty cell and, with a finding, for anything else.
    func number(_ name: String) -> Double? {
        let text = text(name)
        guard !text.isEmpty else { return nil }
        let isPlain = text.utf8.allSatisfy {
            (48...57).contains($0) || [43, 45, 46, 69, 101].contains($0)
        }
        guard isPlain, let number = Double(text), number.isFinite else {
            spoil("DAT-0706", name, ["text": .text(text)])
            return nil
        }
        return number
    }

    /// The number in a cell that must have one.
    func neededNumber(_ name: String) -> Double? {
        if text(name).isEmpty { spoil("DAT-0712", name) }
        return number(name)
    }

    /// One of some words; `nil` for an empty cell and, with a finding, for any other word.
    func word<Value>(_ name: String, _ words: [(String, Value)]) -> Value? {
        let text = text(name)
        guard !text.isEmpty else { return nil }
        if let found = words.first(where: { $0.0 == text }) { return found.1 }
        let known = words.map(\.0).joined(separator: ", ")
        spoil("DAT-0707", name, ["text": .text(text), "words": .text(known)])
        return nil
    }

    /// Whether a cell says `yes`; `no` and an empty cell are no.
    func flag(_ name: String) -> Bool { word(name, [("yes", true), ("no", false)]) == true }

    /// The row that a key stands for; `nil` for an empty cell and, with a finding, for an unknown key.
    func reference(_ name: String, _ rows: [String: Int]) -> Int? {
        let key = text(name)
        guard !key.isEmpty else { return nil }
        if let row = rows[key] { return row }
        spoil("DAT-0708", name, ["text": .text(key)])
        return nil
    }

    /// The row that a key stands for, in a cell that must have one.
    func neededReference(_ name: String, _ rows: [String: Int]) -> Int? {
        if text(name).isEmpty { spoil("DAT-0712", name) }
        return reference(name, rows)
    }

    /// Notes the key of the row, which must be new: its own cell, or else the identifier. Comes after all other cells:
    /// the key of a row that is left out stands for nothing.
    func key(_ identifier: String, _ rows: inout [String: Int], row: Int) {
        let own = text("key")
        let key = own.isEmpty ? identifier : own
        guard damage == nil else { return }
        if rows[key] == nil {
            rows[key] = row
        } else {
            spoil("DAT-0709", own.isEmpty ? identifierColumn : "key", ["text": .text(key)])
        }
    }

    private var identifierColumn: String { form == .units ? "symbol" : "id" }

    /// Leaves the row out, if something is wrong with it, and lists it.
    ///
    /// - Returns: Whether the row is good.
    func isGood(_ kind: String, id: String) -> Bool {
        guard let damage else { return true }
        assembly.leaveOut(kind, id: id, name: "", because: damage)
        return false
    }
}
