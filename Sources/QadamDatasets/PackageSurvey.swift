import QadamContainers
import QadamEvidence

/// Which files of a package are of which format, from what they hold.
struct PackageSurvey {
    /// Files by format; a file of no format that is known is in none of them.
    private(set) var files: [DatasetFormat: [PackageEntry]] = [:]
    /// Formats whose files hold processes or impact methods, and not only what these need.
    private(set) var withContent: Set<DatasetFormat> = []

    /// What is to be read.
    enum Choice {
        /// One format, and the files of others.
        case read(DatasetFormat, others: [PackageEntry])
        /// No format that is known.
        case unknown
        /// Several, and nothing says which.
        case several
    }

    /// Looks into the files of a package.
    init(_ package: PackageSource) {
        if package.entries.contains(where: { $0.path == "xl/workbook.xml" }) {
            add(package.entries, .brightway, hasContent: true)
            return
        }
        let claimed = claimTables(package)
        let rest = package.entries.filter { $0.size > 0 && !claimed.contains($0.path) }
        let likely = rest.filter { rest.count == 1 || Self.endings.contains($0.suffix) }
        var known: [String: FileFormat] = [:]
        for entry in likely { look(into: entry, package, &known) }
        // Where nothing is known by its ending, what has another one may be.
        guard files.isEmpty else { return }
        for entry in rest.filter({ !Self.endings.contains($0.suffix) }).prefix(200) {
            look(into: entry, package, &known)
        }
    }

    private static let endings: Set<String> = ["json", "xml", "spold", "csv", "txt", "xlsx", "xlsm"]
    /// Endings that stand for one format: the first file of a folder speaks for the others of the same ending.
    private static let uniform: Set<String> = ["json", "spold"]

    private mutating func add(_ entries: [PackageEntry], _ format: DatasetFormat, hasContent: Bool) {
        files[format, default: []] += entries
        if hasContent { withContent.insert(format) }
    }

    private mutating func look(
        into entry: PackageEntry,
        _ package: PackageSource,
        _ known: inout [String: FileFormat]
    ) {
        let group = entry.folder + "/." + entry.suffix
        if Self.uniform.contains(entry.suffix), !entry.folder.isEmpty, let format = known[group] {
            return add([entry], format.format, hasContent: format.hasContent)
        }
        guard let found = FileFormat(package, entry) else { return }
        known[group] = found
        add([entry], found.format, hasContent: found.hasContent)
    }

    /// Tables and matrices are known by the names of files that stand together; the paths of those.
    private mutating func claimTables(_ package: PackageSource) -> Set<String> {
        var claimed: Set<String> = []
        for (_, entries) in Dictionary(grouping: package.entries, by: \.folder) {
            let names = Set(entries.map(\.name))
            let isTables =
                names.isSuperset(of: ["processes.csv", "exchanges.csv"])
                || names.isSuperset(of: ["database.csv", "flows.csv"])
            if isTables {
                let own = entries.filter { TableForm.allCases.map(\.file).contains($0.name) }
                let hasContent = !names.isDisjoint(with: ["processes.csv", "methods.csv"])
                add(own, .qadam, hasContent: hasContent)
                claimed.formUnion(own.map(\.path))
            }
            if names.contains("A.mtx") {
                let own = entries.filter {
                    $0.suffix == "mtx" || ["names.csv", "uncertainty.csv"].contains($0.name)
                }
                add(own, .matrices, hasContent: true)
                claimed.formUnion(own.map(\.path))
            }
        }
        return claimed
    }

    /// What is to be read, where `format` is what the user names.
    func choice(_ format: DatasetFormat?) -> Choice {
        if let format { return .read(format, others: files[format] == nil ? [] : others(than: format)) }
        let candidates = files.count == 1 ? Set(files.keys) : withContent
        guard let only = candidates.first else { return files.isEmpty ? .unknown : .several }
        return candidates.count == 1 ? .read(only, others: others(than: only)) : .several
    }

    private func others(than format: DatasetFormat) -> [PackageEntry] {
        let own = Set((files[format] ?? []).map(\.path))
        let others = files.filter { $0.key != format }.flatMap(\.value).filter { !own.contains($0.path) }
        return others.sorted { $0.path < $1.path }
    }

    /// The formats with their numbers of files, most first: `ecospold2 (12), ilcd (4)`.
    var found: Argument {
        .list(sorted.map { "\($0.key.rawValue) (\($0.value.count))" })
    }

    /// How each of the formats, but one, is named: `--format ilcd`.
    func options(but format: DatasetFormat?) -> Argument {
        .list(sorted.map(\.key).filter { $0 != format }.map { "--format \($0.rawValue)" })
    }

    private var sorted: [(key: DatasetFormat, value: [PackageEntry])] {
        files.sorted { ($1.value.count, $0.key.rawValue) < ($0.value.count, $1.key.rawValue) }
    }
}
