import QadamEvidence
import QadamLifeCycle
import QadamSparse

/// Reads matrices `A.mtx`, `B.mtx`, `C.mtx` (Matrix Market) with `names.csv` and, where it is there,
/// `uncertainty.csv` as a database.
///
/// Row i of A is the product of process i: outputs positive, inputs negative, so that the diagonal holds the products.
/// B is elementary flow × process, C impact × elementary flow; both are taken as they are, whatever their signs.
public struct MatrixPackageReader {
    private let name: String
    private let file: (String) -> [UInt8]?
    private var report = ReadingReport(format: .matrices)
    private var diagnostics: [Diagnostic] = []

    /// A reader of the files of a package.
    ///
    /// - Parameters:
    ///   - name: name of the database.
    ///   - file: the bytes of a file of the package by its name, or `nil`.
    public init(name: String, file: @escaping (String) -> [UInt8]?) {
        self.name = name
        self.file = file
    }

    /// Reads the package.
    public mutating func read() -> DatasetReading {
        let a = matrix("A.mtx", isNeeded: true)
        let b = matrix("B.mtx", isNeeded: true)
        let c = matrix("C.mtx", isNeeded: false)
        if let a, let b, fits(a, b, c), let names = names(a, b, c) {
            let uncertainty = file(MatrixUncertainty.file).map(MatrixUncertainty.init) ?? MatrixUncertainty()
            diagnostics += uncertainty.diagnostics
            if !hasErrors {
                var assembly = MatrixAssembly(name: name, a, b, c, names, uncertainty)
                let database = assembly.database()
                diagnostics += assembly.diagnostics
                count(database, hasUncertainty: file(MatrixUncertainty.file) != nil)
                if !hasErrors {
                    return DatasetReading(database: database, report: report, diagnostics: diagnostics)
                }
            }
        }
        return DatasetReading(database: nil, report: report, diagnostics: diagnostics)
    }

    private var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

    private mutating func matrix(_ name: String, isNeeded: Bool) -> SparseMatrix? {
        guard let bytes = file(name) else {
            if isNeeded {
                diagnostics.append(Diagnostic("DAT-0601", .error, at: .file(name), ["file": .text(name)]))
            }
            return nil
        }
        report.files += 1
        do throws(MatrixMarketError) {
            return try MatrixMarket.read(bytes)
        } catch {
            diagnostics.append(
                Diagnostic(
                    "DAT-0602",
                    .error,
                    at: .file(name, row: error.line),
                    ["reason": .message(Message("matrix.fault.\(error.kind.rawValue)"))]
                )
            )
            return nil
        }
    }

    private mutating func fits(_ a: SparseMatrix, _ b: SparseMatrix, _ c: SparseMatrix?) -> Bool {
        let isSquare = a.rowCount == a.columnCount
        let isJoined = b.columnCount == a.columnCount && (c.map { $0.columnCount == b.rowCount } ?? true)
        if isSquare, isJoined, a.columnCount > 0 { return true }
        let sizes = [("A", a), ("B", b)].map { "\($0.0) \($0.1.rowCount) × \($0.1.columnCount)" }
        let last = c.map { ["C \($0.rowCount) × \($0.columnCount)"] } ?? []
        diagnostics.append(Diagnostic("DAT-0607", .error, at: .whole, ["sizes": .list(sizes + last)]))
        return false
    }

    private mutating func names(_ a: SparseMatrix, _ b: SparseMatrix, _ c: SparseMatrix?) -> MatrixNames? {
        guard let bytes = file(MatrixNames.file) else {
            diagnostics.append(
                Diagnostic(
                    "DAT-0601",
                    .error,
                    at: .file(MatrixNames.file),
                    ["file": .text(MatrixNames.file)]
                )
            )
            return nil
        }
        report.files += 1
        let names = MatrixNames(
            bytes,
            columns: a.columnCount,
            elementary: b.rowCount,
            impacts: c.map(\.rowCount) ?? 0
        )
        diagnostics += names.diagnostics
        return names.diagnostics.isEmpty ? names : nil
    }

    private mutating func count(_ database: LifeCycleDatabase, hasUncertainty: Bool) {
        if hasUncertainty { report.files += 1 }
        report.processes = database.processes.count
        report.flows = database.flows.count
        report.exchanges = database.exchanges.count
        report.uncertain = database.exchanges.uncertainty.count
        report.impactCategories = database.methods.reduce(0) { $0 + $1.categories.count }
        report.linked = database.exchanges.provider.filter { $0 >= 0 }.count
    }
}
