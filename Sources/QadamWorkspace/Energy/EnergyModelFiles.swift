import Foundation
import QadamEvidence
import QadamExchange
import QadamPathways
import QadamStore

/// The files of an energy model, and what they say.
struct EnergyModelFiles {
    /// Folder of the models inside the workspace, with its final `/`.
    static let prefix = "models/"
    /// The name under which a MathProg data file is kept.
    static let dataFile = "data.txt"

    /// Content by name.
    private(set) var files: [String: Data] = [:]
    /// Their form.
    let format: EnergyFormat
    /// Where they lie, as the user would name it.
    let shown: String
    /// What went wrong with opening them.
    private(set) var findings: [Diagnostic] = []

    /// The files that the workspace keeps under a name.
    init(_ documents: DocumentSet, model: String) {
        let folder = Self.prefix + model + "/"
        shown = folder
        for path in documents.paths where path.hasPrefix(folder) {
            files[String(path.dropFirst(folder.count))] = documents.data(path)
        }
        format = EnergyFormat.ofDocuments(Array(files.keys))
    }

    /// The files at a path.
    init(path: String, format: EnergyFormat) {
        self.format = format
        shown = path
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            findings.append(Diagnostic("WSP-0103", .error, at: .file(path), ["file": .text(path)]))
            return
        }
        switch format {
        case .osemosysXLSX: convert(path)
        case .mathprog where !isFolder.boolValue: take(path, as: Self.dataFile)
        case .osemosysCSV, .tables: readFolder(path)
        case .mathprog: takeData(path)
        }
        if isFolder.boolValue { takeLinks(path) }
    }

    /// Tables of links lie beside the files of every form.
    private mutating func takeLinks(_ folder: String) {
        for name in EnergyLinkTables.names.sorted()
        where files[name] == nil && FileManager.default.fileExists(atPath: folder + "/" + name) {
            take(folder + "/" + name, as: name)
        }
    }

    /// The one data file of a folder.
    private mutating func takeData(_ folder: String) {
        let names = EnergyFormat.mathprogFiles(folder)
        if names.count == 1 { return take(folder + "/" + names[0], as: Self.dataFile) }
        let code = names.isEmpty ? "WSP-0150" : "WSP-0250"
        let arguments: [String: Argument] = ["file": .text(folder), "files": .list(names)]
        findings.append(Diagnostic(code, .error, at: .file(folder), arguments))
    }

    private mutating func readFolder(_ path: String) {
        var folder = path
        if format == .osemosysCSV, !FileManager.default.fileExists(atPath: path + "/YEAR.csv") {
            if FileManager.default.fileExists(atPath: path + "/config.yaml") {
                take(path + "/config.yaml", as: "config.yaml")
            }
            folder += "/data"
        }
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        for name in names.sorted() where name.hasSuffix(".csv") || name.hasSuffix(".yaml") {
            take(folder + "/" + name, as: name)
        }
    }

    /// A workbook is kept as the folder of otoole that says the same: the workspace is plain text.
    private mutating func convert(_ path: String) {
        let tables = OtooleWorkbook.read(path).tables
        findings += tables.findings
        if tables.hasErrors { return }
        let folder = FileManager.default.temporaryDirectory.appending(path: "qadam-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        do {
            findings += try OtooleFolderWriter.write(tables, to: folder)
            readFolder(folder)
        } catch {
            let detail = (error as? ExchangeError)?.reason ?? error.localizedDescription
            let arguments: [String: Argument] = ["file": .text(folder), "detail": .text(detail)]
            findings.append(Diagnostic("WSP-0113", .error, at: .file(path), arguments))
        }
    }

    private mutating func take(_ path: String, as name: String) {
        let size = (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? NSNumber)?.intValue
        if let size, size > WorkspaceFolder.documentLimit {
            let limit = Argument.integer(WorkspaceFolder.documentLimit >> 20)
            findings.append(
                Diagnostic("WSP-0105", .error, at: .file(path), ["file": .text(path), "limit": limit])
            )
        } else if let data = FileManager.default.contents(atPath: path) {
            files[name] = data
        } else {
            findings.append(Diagnostic("WSP-0107", .error, at: .file(path), ["file": .text(path)]))
        }
    }

    /// The tables of an OSeMOSYS model.
    func osemosys() -> OSeMOSYSTables {
        switch format {
        case .mathprog:
            guard let data = files[Self.dataFile] else { return OSeMOSYSTables() }
            return MathProgReader.read(.bytes([UInt8](data), name: shownName(Self.dataFile))).tables
        case .osemosysCSV, .osemosysXLSX, .tables:
            return OtooleFolder.read(files: modelInputs, name: shown).tables
        }
    }

    /// The system that the files describe; `nil` where they cannot be understood.
    func system() -> (system: EnergySystem?, hours: SystemHours?, findings: [Diagnostic]) {
        if format == .tables {
            let outcome = EnergyTables.read(files: modelInputs, name: shown)
            return (outcome.system, outcome.hours, outcome.findings)
        }
        let tables = osemosys()
        if tables.hasErrors { return (nil, nil, tables.findings) }
        let (system, found) = EnergySystem.osemosys(tables)
        return (system, nil, tables.findings + found)
    }

    /// What ties the model to an inventory and to products; `nil` where that cannot be understood.
    func links(_ system: EnergySystem) -> (links: PlanLinks?, findings: [Diagnostic]) {
        let (links, found) = EnergyLinkTables.read(files: inputs, units: system.units)
        guard let links else { return (nil, found) }
        let wrong = links.findings(in: system)
        return (wrong.contains { $0.severity == .error } ? nil : links, found + wrong)
    }

    /// The files of the model itself.
    private var modelInputs: [String: InputFile] {
        inputs.filter { !EnergyLinkTables.names.contains($0.key) }
    }

    var inputs: [String: InputFile] {
        Dictionary(files.map { ($0.key, InputFile.bytes([UInt8]($0.value), name: shownName($0.key))) }) {
            first,
            _ in first
        }
    }

    private func shownName(_ name: String) -> String {
        if format == .mathprog, !shown.hasSuffix("/") { return shown }
        return shown.hasSuffix("/") ? shown + name : shown + "/" + name
    }

    /// The documents to keep.
    func documents(of model: String) -> [NewDocument] {
        files.sorted { $0.key < $1.key }.map { name, data in
            NewDocument(path: Self.prefix + model + "/" + name, content: data)
        }
    }
}
