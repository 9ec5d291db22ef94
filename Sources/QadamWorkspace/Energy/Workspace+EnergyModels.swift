import Foundation
public import QadamEvidence
import QadamExchange
public import QadamPathways
public import QadamStore

/// What an energy model holds.
public struct EnergyModelReport: Sendable, Codable {
    /// How many of one kind.
    public struct Count: Sendable, Codable, Equatable {
        /// Name of the set or attribute.
        public var name: String
        /// Members or values.
        public var count: Int
    }

    /// Name in the workspace.
    public var name: String
    /// The form it came in.
    public var format: EnergyFormat
    /// Sets with their members.
    public var sets: [Count]
    /// Attributes that have values of their own.
    public var attributes: [Count]

    init(_ system: EnergySystem, name: String, format: EnergyFormat) {
        self.name = name
        self.format = format
        sets = EnergyDimension.allCases.filter { $0.set == $0 && system.sets.count($0) > 0 }.map {
            Count(name: $0.rawValue, count: system.sets.count($0))
        }
        attributes = EnergyAttribute.all.filter { system[$0.id].count > 0 }.map {
            Count(name: $0.name, count: system[$0.id].count)
        }
    }
}

/// What came of importing or opening an energy model.
public struct EnergyModelOutcome: Sendable {
    /// The model; `nil` where errors forbid to use it.
    public let system: EnergySystem?
    /// The hourly series that it follows; `nil` where its tables give their own slices.
    public let hours: SystemHours?
    /// Where its values come from, if it is the pathway of an organisation; `nil` for a model of the workspace's own tables.
    var provenance: SiteProvenance?
    /// What it holds.
    public let report: EnergyModelReport?
    /// What was stored, or would be; `nil` where nothing may be.
    public let summary: ImportSummary?
    /// Everything that was found, errors first.
    public let diagnostics: [Diagnostic]
}

extension Workspace {
    /// Brings an energy model into the workspace: read and checked whole before anything is stored; its files are kept
    /// byte for byte.
    ///
    /// - Parameters:
    ///   - path: a file or a folder.
    ///   - format: its form; `nil` to recognise it.
    ///   - name: name in the workspace; letters, digits, `-`, `_`.
    ///   - keep: false to check only.
    ///   - act: who does it, and when.
    /// - Throws: `StoreError`; what is wrong with the model is in the outcome.
    public func importEnergyModel(
        _ path: String,
        format: EnergyFormat? = nil,
        name: String,
        keep: Bool,
        act: Act
    ) throws -> EnergyModelOutcome {
        guard Self.isModelName(name) else {
            return .failed([Diagnostic("WSP-0151", .error, at: .file(path), ["name": .text(name)])])
        }
        guard let format = format ?? EnergyFormat.recognise(path) else {
            let exists = FileManager.default.fileExists(atPath: path)
            let code = exists ? "WSP-0150" : "WSP-0103"
            return .failed([Diagnostic(code, .error, at: .file(path), ["file": .text(path)])])
        }
        let files = EnergyModelFiles(path: path, format: format)
        let (system, hours, findings) = Self.energySystem(files)
        guard let system, !findings.contains(where: { $0.severity == .error }) else {
            return .failed(findings)
        }
        let lost = try lostLinks(of: name, files)
        let batch = ImportBatch(
            at: act.at,
            actor: act.actor,
            origin: URL(fileURLWithPath: path).lastPathComponent,
            documents: files.documents(of: name),
            wholeFolders: [EnergyModelFiles.prefix + name + "/"],
            bringsAllActivities: false
        )
        return EnergyModelOutcome(
            system: system,
            hours: hours,
            report: EnergyModelReport(system, name: name, format: format),
            summary: try store.apply(batch, keep: keep) { _ in true },
            diagnostics: (findings + lost).sorted { $0.severity > $1.severity }
        )
    }

    /// The finding that tables of links of the model in the workspace are not among the files that replace it.
    private func lostLinks(of name: String, _ files: EnergyModelFiles) throws -> [Diagnostic] {
        let folder = EnergyModelFiles.prefix + name + "/"
        let kept = Set(files.documents(of: name).map(\.path))
        let lost = try store.documents().map(\.path).filter { path in
            EnergyLinkTables.names.contains { folder + $0 == path } && !kept.contains(path)
        }
        if lost.isEmpty { return [] }
        let arguments: [String: Argument] = ["name": .text(name), "tables": .list(lost.sorted())]
        return [Diagnostic("WSP-0372", .warning, at: .file(files.shown), arguments)]
    }

    /// Names of the energy models of the workspace.
    ///
    /// - Throws: `StoreError`.
    public func energyModels() throws -> [String] {
        let names = try store.documents().map(\.path).filter { $0.hasPrefix(EnergyModelFiles.prefix) }
            .map { $0.dropFirst(EnergyModelFiles.prefix.count).prefix { $0 != "/" } }
        return Set(names.map(String.init)).sorted()
    }

    /// Opens an energy model.
    ///
    /// - Parameter name: its name; `nil` where there is only one.
    /// - Throws: `StoreError`.
    public func openEnergyModel(_ name: String?) throws -> EnergyModelOutcome {
        let names = try energyModels()
        let place = Place.file(path)
        // The organisation's own pathway answers to the name of its scenario, and stands in where there is no model.
        if name != nil || names.isEmpty, !names.contains(name ?? ""), let site = try siteModel(name) {
            return site
        }
        guard !names.isEmpty else { return .failed([Diagnostic("WSP-0152", .error, at: place)]) }
        guard let wanted = name ?? (names.count == 1 ? names[0] : nil), names.contains(wanted) else {
            let code = name == nil ? "WSP-0153" : "WSP-0154"
            let arguments: [String: Argument] = ["name": .text(name ?? ""), "known": .list(names)]
            return .failed([Diagnostic(code, .error, at: place, arguments)])
        }
        let files = EnergyModelFiles(DocumentSet(try store.documents()), model: wanted)
        let (system, hours, findings) = Self.energySystem(files)
        guard let system, !findings.contains(where: { $0.severity == .error }) else {
            return .failed(findings)
        }
        return EnergyModelOutcome(
            system: system,
            hours: hours,
            report: EnergyModelReport(system, name: wanted, format: files.format),
            summary: nil,
            diagnostics: findings.sorted { $0.severity > $1.severity }
        )
    }

    private static func isModelName(_ name: String) -> Bool {
        !name.isEmpty && name.utf8.count <= 64
            && name.unicodeScalars.allSatisfy {
                $0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "-" || $0 == "_"
            }
    }

    /// Reads and checks files.
    static func energySystem(_ files: EnergyModelFiles) -> (EnergySystem?, SystemHours?, [Diagnostic]) {
        if files.findings.contains(where: { $0.severity == .error }) { return (nil, nil, files.findings) }
        let (system, hours, found) = files.system()
        let findings = files.findings + found
        guard let system, !found.contains(where: { $0.severity == .error }) else {
            return (nil, nil, findings)
        }
        return (system, hours, findings + system.findings() + files.links(system).findings)
    }
}

extension EnergyModelOutcome {
    static func failed(_ diagnostics: [Diagnostic]) -> EnergyModelOutcome {
        EnergyModelOutcome(
            system: nil,
            hours: nil,
            report: nil,
            summary: nil,
            diagnostics: diagnostics.sorted { $0.severity > $1.severity }
        )
    }
}
