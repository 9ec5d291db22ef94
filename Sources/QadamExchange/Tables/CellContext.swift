public import QadamEvidence
import QadamUnits

/// One row while its cells are turned into typed values: the cells of one column's headers, the dialect of the
/// file and the list that takes what is wrong.
public struct CellContext {
    /// The row.
    let row: CSVRow
    /// The conventions of the file.
    public let dialect: Dialect
    /// What was found so far.
    public var findings: Findings
    /// The units of the file, each text understood once.
    var units = UnitCells()
    /// Where the headers of the column stand in the row; `nil` where the file lacks an optional one.
    var positions: [Int?] = []
    /// The headers of the column.
    var headers: [String] = []

    /// The number of the row in the file; the header is 1.
    public var rowNumber: Int { row.number }

    /// The bytes of one of the column's cells, without blanks around them; empty where there is no such cell.
    func bytes(_ index: Int = 0) -> UnsafeBufferPointer<UInt8> {
        guard let position = positions[index], position < row.count else {
            return UnsafeBufferPointer(start: nil, count: 0)
        }
        return row.trimmed(position)
    }

    /// The text of one of the column's cells, without blanks around it.
    public func text(_ index: Int = 0) -> String {
        String(decoding: bytes(index), as: UTF8.self)
    }

    /// The text of a cell exactly as it stands in the file.
    func untrimmedText(_ index: Int = 0) -> String {
        guard let position = positions[index], position < row.count else { return "" }
        return row.text(position)
    }

    /// Whether one of the column's cells holds nothing.
    public func isBlank(_ index: Int = 0) -> Bool { bytes(index).isEmpty }

    /// Adds a finding at one of the column's cells.
    public mutating func report(
        _ code: ExchangeCode,
        severity: Diagnostic.Severity = .error,
        cell index: Int = 0,
        _ arguments: [String: Argument] = [:]
    ) {
        var all = arguments
        all["column"] = .text(headers[index])
        findings.add(code, severity: severity, row: row.number, column: headers[index], all)
    }

    /// Adds a finding of another module at one of the column's cells.
    public mutating func report(
        code: String,
        severity: Diagnostic.Severity = .error,
        cell index: Int = 0,
        _ arguments: [String: Argument] = [:]
    ) {
        let place = Place.file(findings.file, row: row.number, column: headers[index])
        findings.add(Diagnostic(code, severity, at: place, arguments))
    }

    /// Reports a missing value if the cell is blank; true if there is something in it.
    mutating func requireCell(_ index: Int = 0) -> Bool {
        if isBlank(index) {
            report(.missingValue, cell: index)
            return false
        }
        return true
    }

    /// The value of a cell that must hold one; `nil` after the fault was reported.
    mutating func take<Value>(
        _ index: Int,
        _ read: (ValueText.Bytes) throws(ValueFault) -> Value
    ) -> Value? {
        guard requireCell(index) else { return nil }
        do throws(ValueFault) {
            return try read(bytes(index))
        } catch {
            report(error.code, cell: index, error.arguments)
            return nil
        }
    }

    /// The unit in a cell, fitting another where one is given; `nil` after the fault was reported.
    mutating func unit(_ index: Int, fitting expected: Unit?) -> Unit? {
        guard requireCell(index) else { return nil }
        do throws(ValueFault) {
            let unit = try units.unit(bytes(index))
            if let expected { try UnitCells.check(unit, fitting: expected) }
            return unit
        } catch {
            report(error.code, cell: index, error.arguments)
            return nil
        }
    }
}
