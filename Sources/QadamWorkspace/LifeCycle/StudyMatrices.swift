import QadamDatasets
import QadamLifeCycle

extension LifeCycleStudy {
    /// The matrices with their names, as files: `A.mtx`, `B.mtx`, `C.mtx`, `names.csv`, `uncertainty.csv`.
    ///
    /// - Throws: `SparseError` where a matrix cannot be made.
    public func matrixFiles() throws -> [(name: String, bytes: [UInt8])] {
        let rows = impacts.map { category in
            MatrixPackageWriter.Impact(
                id: category.id,
                name: category.name.isEmpty ? category.id : category.name,
                unit: category.unit,
                weights: category.weights
            )
        }
        return try MatrixPackageWriter(engine, impacts: rows).files()
    }
}
