import Foundation
public import QadamDatasets
public import QadamEvidence
import QadamLifeCycle
public import QadamStore

/// What came of importing a life-cycle database.
public struct DatasetOutcome: Sendable {
    /// The stored version; `nil` where nothing was stored.
    public let dataset: StoredDataset?
    /// What was read, mapped and left out.
    public let report: ReadingReport
    /// Whether the database may be stored (and was, unless it was a trial).
    public let isUsable: Bool
    /// Everything that was found, errors first.
    public let diagnostics: [Diagnostic]
}

extension Workspace {
    /// Brings a package of life-cycle data into the workspace: read and checked whole before anything is stored.
    ///
    /// - Parameters:
    ///   - path: a file, an archive or a folder.
    ///   - options: how to read it.
    ///   - mapping: rows of a user's flow mapping as CSV text, which come before those of the program.
    ///   - keep: false to check only.
    ///   - act: who does it, and when.
    /// - Throws: `StoreError`; what is wrong with the package is in the outcome.
    public func importDataset(
        _ path: String,
        options: ReadingOptions,
        mapping: String? = nil,
        keep: Bool,
        act: Act
    ) throws -> DatasetOutcome {
        let reading = DatasetReader.read(path, options: options)
        return try storeDataset(
            reading,
            origin: URL(fileURLWithPath: path).lastPathComponent,
            skipsBad: options.skipsBad,
            mapping: mapping,
            keep: keep,
            act: act
        )
    }

    /// Maps, checks and stores what a reader gave.
    func storeDataset(
        _ reading: DatasetReading,
        origin: String,
        skipsBad: Bool,
        mapping: String?,
        keep: Bool,
        act: Act
    ) throws -> DatasetOutcome {
        var check = DatasetCheck(reading, skipsBad: skipsBad, mapping: .rows(own: mapping), origin: origin)
        check.run()
        guard let database = check.database, !database.processes.isEmpty || !database.methods.isEmpty else {
            var diagnostics = check.sortedDiagnostics
            if check.database != nil {
                let left: [String: Argument] = ["count": .integer(check.report.omissions.count)]
                diagnostics.append(Diagnostic("WSP-0261", .error, at: .file(origin), left))
            }
            return DatasetOutcome(
                dataset: nil,
                report: check.report,
                isUsable: false,
                diagnostics: diagnostics
            )
        }
        var stored: StoredDataset?
        if keep {
            stored = try store.saveDataset(
                NewDataset(
                    database,
                    check.report,
                    format: check.report.format.rawValue,
                    origin: origin,
                    order: check.order,
                    act: act
                )
            )
        }
        return DatasetOutcome(
            dataset: stored,
            report: check.report,
            isUsable: true,
            diagnostics: check.sortedDiagnostics
        )
    }

    /// The life-cycle databases of the workspace, by name.
    ///
    /// - Throws: `StoreError`.
    public func datasets() throws -> [StoredDataset] { try store.datasets() }

    /// Takes a database out of the lists; its versions stay.
    ///
    /// - Throws: `StoreError`.
    public func retireDataset(_ name: String, act: Act) throws {
        try store.retireDataset(name, at: act.at, actor: act.actor)
    }
}

extension NewDataset {
    /// A checked database on its way into the store.
    init(
        _ database: LifeCycleDatabase,
        _ report: ReadingReport,
        format: String,
        origin: String,
        order: [Int32],
        act: Act
    ) throws {
        self.init(
            name: database.name,
            format: format,
            origin: origin,
            processes: database.processes.count,
            exchanges: database.exchanges.count,
            report: try StableJSON.text(report),
            sweepOrder: Data(SweepOrderBytes.bytes(order)),
            content: Data(StoredDatabase.bytes(database)),
            at: act.at,
            actor: act.actor
        )
    }
}

/// The order of the sweeps as bytes.
enum SweepOrderBytes {
    static func bytes(_ order: [Int32]) -> [UInt8] { order.withUnsafeBytes { Array($0) } }

    static func order(_ bytes: [UInt8]) -> [Int32] {
        bytes.withUnsafeBytes { source in
            (0..<bytes.count / 4).map {
                Int32(littleEndian: source.loadUnaligned(fromByteOffset: $0 * 4, as: Int32.self))
            }
        }
    }
}
