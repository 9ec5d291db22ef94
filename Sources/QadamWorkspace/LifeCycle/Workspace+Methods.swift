import Foundation
public import QadamDatasets
public import QadamEvidence
import QadamLifeCycle
public import QadamStore

/// What came of bringing impact methods to a database.
public struct MethodImport: Sendable {
    /// One category and how many of its flows the database has.
    public struct Category: Sendable, Codable {
        /// Name of the method.
        public var method: String
        /// Name of the category.
        public var category: String
        /// Unit of its results.
        public var unit: String
        /// Factors as published.
        public var published: Int
        /// Factors on flows of the database.
        public var matched: Int
    }

    /// The new version of the database; `nil` where nothing was stored.
    public let dataset: StoredDataset?
    /// The categories.
    public let categories: [Category]
    /// Everything that was found.
    public let diagnostics: [Diagnostic]
}

extension Workspace {
    /// Brings the impact methods of a package to a database: its elementary flows look for their partners by
    /// identifier, CAS number with compartment, or name with compartment.
    ///
    /// - Throws: `StoreError`.
    public func importMethods(
        _ path: String,
        to request: LifeCycleRequest,
        options: ReadingOptions,
        keep: Bool,
        act: Act
    ) throws -> MethodImport {
        let (study, problems) = try openStudy(request)
        guard let study else { return MethodImport(dataset: nil, categories: [], diagnostics: problems) }
        guard study.dataset.id > 0 else {
            // The study is made of its tables; what is stored beside them would be a second study.
            let only = Diagnostic(
                "WSP-0144",
                .error,
                at: .file(self.path),
                ["database": .text(study.dataset.name)]
            )
            return MethodImport(dataset: nil, categories: [], diagnostics: [only])
        }
        let reading = DatasetReader.read(path, options: options)
        guard let package = reading.database, !package.methods.isEmpty else {
            let name = URL(fileURLWithPath: path).lastPathComponent
            let none = Diagnostic("WSP-0143", .error, at: .file(path), ["file": .text(name)])
            return MethodImport(dataset: nil, categories: [], diagnostics: reading.diagnostics + [none])
        }
        var database = study.engine.database
        var diagnostics = reading.diagnostics.filter { $0.severity == .error }
        var categories: [MethodImport.Category] = []
        for published in package.methods {
            let matched = published.matched(from: package, to: database)
            diagnostics += matched.diagnostics
            database.methods.removeAll { $0.name == published.name }
            database.methods.append(matched.method)
            for (before, after) in zip(published.categories, matched.method.categories) {
                categories.append(
                    MethodImport.Category(
                        method: published.name,
                        category: before.name,
                        unit: before.unit,
                        published: before.flow.count,
                        matched: after.flow.count
                    )
                )
            }
        }
        guard keep else {
            return MethodImport(dataset: nil, categories: categories, diagnostics: diagnostics)
        }
        let stored = try store.saveDataset(
            NewDataset(
                name: study.dataset.name,
                format: study.dataset.format,
                origin: study.dataset.origin,
                processes: database.processes.count,
                exchanges: database.exchanges.count,
                report: study.dataset.report,
                sweepOrder: Data(SweepOrderBytes.bytes(study.engine.order)),
                content: Data(StoredDatabase.bytes(database)),
                at: act.at,
                actor: act.actor
            )
        )
        return MethodImport(dataset: stored, categories: categories, diagnostics: diagnostics)
    }
}
