import QadamContainers
import QadamDatasets
public import QadamEvidence
import QadamLifeCycle
import QadamStore

extension LifeCycleStudy {
    /// Names of all files that matrices may have.
    public static let matrixNames: Set<String> = ["A.mtx", "B.mtx", "C.mtx", "names.csv", "uncertainty.csv"]
    /// Names of all tables that a database may have.
    public static let tableNames = DatabaseTablesWriter.names

    /// The matrices with their names, as files: `A.mtx`, `B.mtx`, `C.mtx`, `names.csv`, `uncertainty.csv`.
    ///
    /// - Returns: the files, or none and `WSP-0192` for categories whose factors depend on the place: C has one factor a flow.
    /// - Throws: `SparseError` where a matrix cannot be made.
    public func matrixFiles() throws -> (files: [(name: String, bytes: [UInt8])], diagnostics: [Diagnostic]) {
        let located = impacts.filter { !$0.located.isEmpty }
        guard located.isEmpty else {
            let names: Argument = .list(located.map { $0.name.isEmpty ? $0.id : $0.name })
            let place = Place.entity(kind: "dataset", id: dataset.name)
            return ([], [Diagnostic("WSP-0192", .error, at: place, ["categories": names])])
        }
        let rows = impacts.map { category in
            MatrixPackageWriter.Impact(
                id: category.id,
                name: category.name.isEmpty ? category.id : category.name,
                unit: category.unit,
                weights: category.weights
            )
        }
        let writer = MatrixPackageWriter(engine, impacts: rows)
        let left = writer.entriesLeftCertain
        let place = Place.entity(kind: "dataset", id: dataset.name)
        let note = Diagnostic("WSP-0193", .warning, at: place, ["count": .integer(left)])
        return (try writer.files(), left > 0 ? [note] : [])
    }
}

extension LifeCycleStudy {
    /// The database as a package of openLCA (JSON-LD, ZIP), piece by piece.
    ///
    /// - Parameter sink: gets the bytes in order.
    /// - Returns: what the format cannot hold; where one of it is an error, nothing was written.
    /// - Throws: what `sink` throws.
    public func writeJSONLD(to sink: @escaping ([UInt8]) throws -> Void) throws -> [Diagnostic] {
        let writer = JSONLDWriter(engine.database)
        let findings = writer.findings()
        guard !findings.contains(where: { $0.severity == .error }) else { return findings }
        var archive = ZipWriter(to: sink)
        try writer.write(to: &archive)
        try archive.finish()
        return findings
    }

    /// The database as Qadam's own tables (`docs/database-tables.md`), with what they cannot hold.
    public func tableFiles() -> (files: [(name: String, bytes: [UInt8])], diagnostics: [Diagnostic]) {
        let writer = DatabaseTablesWriter(engine.database)
        return (writer.files(), writer.findings())
    }
}
