import QadamContainers
import QadamDatasets
public import QadamEvidence
import QadamLifeCycle

extension LifeCycleStudy {
    /// The database as a package of ILCD 1.1 (ZIP), piece by piece.
    ///
    /// - Parameters:
    ///   - language: in which the texts of the database are (`en`, `ru`, `kk`); ILCD gives every text a language.
    ///   - sink: gets the bytes in order.
    /// - Returns: what the format cannot hold; where one of it is an error, nothing was written.
    /// - Throws: what `sink` throws.
    public func writeILCD(language: String, to sink: @escaping ([UInt8]) throws -> Void) throws
        -> [Diagnostic]
    {
        let writer = ILCDWriter(engine.database, language: language)
        let findings = writer.findings()
        guard !findings.contains(where: { $0.severity == .error }) else { return findings }
        var archive = ZipWriter(to: sink)
        try writer.write(to: &archive)
        try archive.finish()
        return findings
    }
}
