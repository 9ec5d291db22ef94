import Foundation
package import QadamEvidence
package import QadamPathways

/// What came of reading Qadam's own tables of an energy model.
package struct EnergyTablesOutcome: Sendable {
    /// The system; `nil` if anything is wrong with the files.
    package let system: EnergySystem?
    /// The hourly series that it follows; `nil` where the tables give their own slices.
    package let hours: SystemHours?
    /// All that was found, in order.
    package let findings: [Diagnostic]
    /// What was read: every file with its digest, in the order read.
    package let digests: [(file: String, digest: FileDigest)]
}

/// Reads and writes an energy model as Qadam's own tables (`docs/energy-tables.md`): a folder with `model.yaml`, a table
/// for every set with the attributes of its members alone, and a table for every attribute that varies by more.
package enum EnergyTables {
    /// Reads a folder.
    package static func read(_ folder: String, limitPerCode: Int = 20) -> EnergyTablesOutcome {
        do {
            let names = try FileManager.default.contentsOfDirectory(atPath: folder)
            let files = names.filter { !$0.hasPrefix(".") }.map { ($0, InputFile.path(folder + "/" + $0)) }
            return read(
                files: Dictionary(files) { first, _ in first },
                name: folder,
                limitPerCode: limitPerCode
            )
        } catch {
            let fault = ExchangeError.notFound(folder)
            return EnergyTablesOutcome(system: nil, hours: nil, findings: [fault.diagnostic], digests: [])
        }
    }

    /// Reads files by their names in the folder.
    package static func read(
        files: [String: InputFile],
        name: String,
        limitPerCode: Int = 20
    ) -> EnergyTablesOutcome {
        var reading = EnergyTablesReading(files: files, name: name, limitPerCode: limitPerCode)
        let system = reading.run()
        return EnergyTablesOutcome(
            system: reading.findings.hasErrors ? nil : system,
            hours: reading.findings.hasErrors ? nil : reading.hours,
            findings: reading.findings.diagnostics,
            digests: reading.digests
        )
    }

    /// Writes the tables into a folder, which is made where it is not there. Each file is written whole or not at all;
    /// other files in the folder stay as they are. The same system gives the same bytes.
    ///
    /// - Throws: ``ExchangeError`` when the system refuses, or because a value cannot be written.
    package static func write(_ system: EnergySystem, to folder: String) throws {
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        } catch {
            throw ExchangeError.cannotWrite(folder, reason: error.localizedDescription)
        }
        let writer = EnergyTablesWriter(system)
        try AtomicFile.write("\(folder)/\(EnergyTableNames.model)", text: EnergyModelFile.text(of: system))
        for dimension in EnergyTableNames.sets where system.sets.count(dimension) > 0 {
            let name = EnergyTableNames.table(of: dimension)
            try AtomicFile.write("\(folder)/\(name).csv") { try writer.writeSet(dimension, to: $0) }
        }
        for attribute in EnergyAttribute.all where writer.needsTable(attribute) {
            try AtomicFile.write("\(folder)/\(attribute.name).csv") { try writer.write(attribute, to: $0) }
        }
    }
}
