import Foundation
import QadamEvidence

/// The parts that a folder of plain text may bring into a workspace, and the file by which each is known.
public enum WorkspacePart: String, Sendable, Codable, CaseIterable {
    /// An organisation with its buildings, source lines, activity records, loads and pathway options.
    case organisation
    /// Products with their processes and exchanges.
    case products
    /// Tables of waste: streams, movements, landfills, routes, options, a plan.
    case waste

    /// The file that marks the part.
    var marker: String {
        switch self {
        case .organisation: "organisation.yaml"
        case .products: "products.yaml"
        case .waste: "streams.csv"
        }
    }

    /// The folder of the part inside a workspace, with its final `/`.
    var prefix: String { rawValue + "/" }

    /// The table of activity records, kept as records and not as a document.
    static let activities = "activities.csv"
}

/// A file found in a folder that is being imported.
struct FoundFile: Hashable, Sendable {
    /// Path inside the workspace, such as `organisation/buildings.csv`.
    let path: String
    /// Where it is on the disk.
    let url: URL
    /// The name for diagnostics: as the user would find it from where he stands.
    let shown: String
}

/// What a folder holds, before anything of it is read.
struct WorkspaceFolder {
    private(set) var parts: [WorkspacePart] = []
    private(set) var places: [WorkspacePart: String] = [:]
    private(set) var files: [FoundFile] = []
    private(set) var activities: FoundFile?
    /// Folders of life-cycle databases, by name.
    private(set) var databases: [String] = []
    /// Names of energy models, whose files are among ``files``.
    private(set) var models: [String] = []
    /// Number of profiles of activity files, which are among ``files``.
    private(set) var profiles = 0
    /// Whether there is a book of acts.
    private(set) var hasBook = false
    private(set) var diagnostics: [Diagnostic] = []

    /// Documents are kept whole in the workspace, so they have a limit; tables of records are streamed and have none.
    static let documentLimit = 64 << 20
    private static let kinds: Set<String> = ["yaml", "yml", "csv", "md"]
    /// Folders beside the parts that are not documents of a part.
    private static let own: Set<String> = [
        FolderDatabase.prefix, EnergyModelFiles.prefix, WorkspacePart.waste.prefix, ProfileFolder.prefix,
        ReadingsFolder.prefix, "book/",
    ]
    private static let depthLimit = 4

    init(scanning folder: String) {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder) else {
            report("WSP-0103", .error, folder)
            return
        }
        guard isFolder.boolValue else {
            report("WSP-0104", .error, folder)
            return
        }
        let root = URL(fileURLWithPath: folder, isDirectory: true)
        for part in WorkspacePart.allCases {
            // A folder of one part, or an exported workspace with a folder for each part.
            for (place, shown) in [
                (root, folder), (root.appendingPathComponent(part.rawValue), "\(folder)/\(part.rawValue)"),
            ] where FileManager.default.fileExists(atPath: place.appendingPathComponent(part.marker).path) {
                parts.append(part)
                places[part] = shown
                collect(place, inside: part.prefix, shown: shown, depth: 0)
                break
            }
        }
        findDatabases(folder)
        findModels(folder)
        findProfiles(folder)
        findReadings(folder)
        hasBook = FileManager.default.fileExists(atPath: folder + "/" + BookFile.path)
        if parts.isEmpty, databases.isEmpty, models.isEmpty, profiles == 0, !hasBook {
            report("WSP-0104", .error, folder)
        }
        files.sort { $0.path < $1.path }
    }

    private mutating func findDatabases(_ folder: String) {
        let place = folder + "/" + String(FolderDatabase.prefix.dropLast())
        let names = (try? FileManager.default.contentsOfDirectory(atPath: place)) ?? []
        for name in names.sorted() where !name.hasPrefix(".") {
            var isFolder: ObjCBool = false
            let path = place + "/" + name
            if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
                databases.append(path)
            } else {
                report("WSP-0106", .warning, path)
            }
        }
    }

    private mutating func findProfiles(_ folder: String) {
        let place = folder + "/" + String(ProfileFolder.prefix.dropLast())
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: place, isDirectory: &isFolder), isFolder.boolValue else {
            return
        }
        let before = files.count
        collect(URL(fileURLWithPath: place), inside: ProfileFolder.prefix, shown: place, depth: 1)
        profiles = files.count - before
    }

    /// Readings alone make no workspace: they belong to the records of the folder.
    private mutating func findReadings(_ folder: String) {
        let shown = folder + "/" + ReadingsFolder.path
        guard FileManager.default.fileExists(atPath: shown) else { return }
        let file = FoundFile(path: ReadingsFolder.path, url: URL(fileURLWithPath: shown), shown: shown)
        let size = try? FileManager.default.attributesOfItem(atPath: shown)[.size] as? NSNumber
        take(file, size: size?.intValue)
    }

    private mutating func findModels(_ folder: String) {
        let place = folder + "/" + String(EnergyModelFiles.prefix.dropLast())
        let names = (try? FileManager.default.contentsOfDirectory(atPath: place)) ?? []
        for name in names.sorted() where !name.hasPrefix(".") {
            var isFolder: ObjCBool = false
            let path = place + "/" + name
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue
            else {
                report("WSP-0106", .warning, path)
                continue
            }
            models.append(name)
            collect(
                URL(fileURLWithPath: path),
                inside: EnergyModelFiles.prefix + name + "/",
                shown: path,
                depth: 1
            )
        }
    }

    private mutating func collect(_ folder: URL, inside prefix: String, shown: String, depth: Int) {
        let names: [String]
        do {
            names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        } catch {
            report("WSP-0107", .error, shown)
            return
        }
        for name in names where !name.hasPrefix(".") {
            let url = folder.appendingPathComponent(name)
            let file = FoundFile(path: prefix + name, url: url, shown: shown + "/" + name)
            let attributes = try? FileManager.default.attributesOfItem(atPath: url.path)
            // What is named like a document and is none would otherwise be missing, or end in the store, in silence.
            let isNamedAsDocument = Self.kinds.contains(url.pathExtension.lowercased())
            switch attributes?[.type] as? FileAttributeType {
            case .typeDirectory where depth == 0 && Self.own.contains(name + "/"): continue
            case .typeDirectory where Self.isEnergyModel(url):
                // A model beside a study is brought by its own import, which names and checks it.
                diagnostics.append(
                    Diagnostic("WSP-0360", .note, at: .file(file.shown), ["folder": .text(file.shown)])
                )
            case .typeDirectory where depth < Self.depthLimit && !isNamedAsDocument:
                collect(url, inside: file.path + "/", shown: file.shown, depth: depth + 1)
            case .typeRegular:
                take(file, size: (attributes?[.size] as? NSNumber)?.intValue)
            default:
                report("WSP-0108", isNamedAsDocument ? .error : .warning, file.shown)
            }
        }
    }

    /// Whether a folder holds an energy model in own tables.
    private static func isEnergyModel(_ folder: URL) -> Bool {
        FileManager.default.fileExists(atPath: folder.appendingPathComponent("model.yaml").path)
    }

    private mutating func take(_ file: FoundFile, size: Int?) {
        let isData =
            file.path.hasPrefix(EnergyModelFiles.prefix) && file.path.hasSuffix(EnergyModelFiles.dataFile)
        guard isData || Self.kinds.contains(file.url.pathExtension.lowercased()) else {
            report("WSP-0106", .warning, file.shown)
            return
        }
        if file.path == WorkspacePart.organisation.prefix + WorkspacePart.activities {
            activities = file
        } else if let size, size <= Self.documentLimit {
            files.append(file)
        } else {
            report("WSP-0105", .error, file.shown)
        }
    }

    private mutating func report(_ code: String, _ severity: Diagnostic.Severity, _ place: String) {
        diagnostics.append(
            Diagnostic(
                code,
                severity,
                at: .file(place),
                ["file": .text(place), "limit": .integer(Self.documentLimit >> 20)]
            )
        )
    }
}
