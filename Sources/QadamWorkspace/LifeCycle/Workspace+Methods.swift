import Foundation
public import QadamDatasets
public import QadamEvidence
public import QadamLifeCycle
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
    /// Flows of the database without a factor, then flows of the methods that nothing in the database reaches.
    public let unpaired: [UnpairedFlow]
    /// Everything that was found.
    public let diagnostics: [Diagnostic]

    init(
        dataset: StoredDataset?,
        categories: [Category],
        unpaired: [UnpairedFlow] = [],
        diagnostics: [Diagnostic]
    ) {
        self.dataset = dataset
        self.categories = categories
        self.unpaired = unpaired
        self.diagnostics = diagnostics
    }

    /// The unpaired flows as a table to fill in and give back: those of the database lack a `target`, those of the method
    /// are the targets there are.
    public var unpairedTable: String {
        let head = "name,cas,compartment,target,target_compartment,factor,side,unit,uses"
        let rows = unpaired.map { flow in
            let isDatabase = flow.side == .database
            let cells = [
                isDatabase ? flow.name : "", isDatabase ? flow.cas : "", isDatabase ? flow.compartment : "",
                isDatabase ? "" : flow.name, isDatabase ? "" : flow.compartment, "", flow.side.rawValue,
                flow.unit, "\(flow.uses)",
            ]
            return Self.row(cells)
        }
        return ([head] + rows).joined(separator: "\n")
    }

    static func row(_ cells: [String]) -> String { cells.map(quoted).joined(separator: ",") }

    private static func quoted(_ cell: String) -> String {
        guard cell.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return cell }
        return "\"" + cell.replacing("\"", with: "\"\"") + "\""
    }
}

extension LifeCycleStudy {
    /// The pairs of flows that are stored with the methods of the database, as a table for `--mapping`.
    public var methodPairs: String {
        let rows = engine.database.methods.flatMap { method in
            method.links.map { link in
                let factor = link.factor.map { "\($0)" } ?? ""
                return MethodImport.row([
                    link.name, link.cas, link.compartment, link.target, factor, method.name,
                ])
            }
        }
        return (["name,cas,compartment,target,factor,method"] + rows).joined(separator: "\n")
    }
}

extension Workspace {
    /// Brings the impact methods of a package to a database: its elementary flows look for their partners by
    /// the pairs of a table, identifier, CAS number with compartment, or name with compartment. The pairs are stored with
    /// the method, and hold when it is brought again; those of a new table come before them. Where no factor finds a flow
    /// of the database nothing is stored (`WSP-0260`).
    ///
    /// - Parameter mapping: pairs of flows (``FlowLinkTable``) and the name of their file; `nil` for none.
    /// - Throws: `StoreError`.
    public func importMethods(
        _ path: String,
        to request: LifeCycleRequest,
        options: ReadingOptions,
        mapping: (csv: String, file: String)? = nil,
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
        let own = mapping.map { FlowLinkTable($0.csv, file: $0.file, into: package.flows) }
        diagnostics += own?.diagnostics ?? []
        guard own?.diagnostics.isEmpty ?? true else {
            return MethodImport(dataset: nil, categories: [], diagnostics: diagnostics)
        }
        var categories: [MethodImport.Category] = []
        var unpaired: [UnpairedFlow] = []
        for published in package.methods {
            let before = database.methods.first { $0.name == published.name }?.links ?? []
            let links = (own?.links ?? []) + before.filter { !(own?.links ?? []).contains($0) }
            let matched = published.matched(from: package, to: database, links: links)
            diagnostics += matched.diagnostics
            unpaired += matched.unpaired
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
        if categories.allSatisfy({ $0.matched == 0 }) {
            let name = URL(fileURLWithPath: path).lastPathComponent
            let arguments: [String: Argument] = [
                "file": .text(name), "database": .text(study.dataset.name),
            ]
            diagnostics.append(Diagnostic("WSP-0260", .error, at: .file(path), arguments))
        }
        guard keep, !diagnostics.contains(where: { $0.code == "WSP-0260" }) else {
            return MethodImport(
                dataset: nil,
                categories: categories,
                unpaired: unpaired,
                diagnostics: diagnostics
            )
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
        return MethodImport(
            dataset: stored,
            categories: categories,
            unpaired: unpaired,
            diagnostics: diagnostics
        )
    }
}
