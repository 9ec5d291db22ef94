public import QadamContainers
import QadamEvidence

extension DatasetFormat {
    /// The format of a package, from what its files hold: root elements and namespaces, types and first lines, not
    /// the ending of its name. `nil` where none is recognised, where several hold processes, or where nothing can be
    /// read.
    public static func recognise(_ package: PackageSource) -> DatasetFormat? {
        guard case .read(let format, _) = PackageSurvey(package).choice(nil) else { return nil }
        return format
    }
}

/// What the beginning of a file says of its format.
struct FileFormat {
    /// The format.
    let format: DatasetFormat
    /// Whether the file holds a process or an impact method.
    let hasContent: Bool

    /// The format of a file of a package; `nil` where it is not known or cannot be read.
    init?(_ package: PackageSource, _ entry: PackageEntry) {
        guard let bytes = try? package.start(of: entry, count: 8 << 10) else { return nil }
        if bytes.starts(with: [0x50, 0x4B, 3, 4]) {
            guard ["xlsx", "xlsm"].contains(entry.suffix) else { return nil }
            self.init(.brightway, true)
            return
        }
        let text = String(decoding: bytes.filter { $0 != 0 }, as: UTF8.self)
        let start = text.drop { $0.isWhitespace || $0 == "\u{FEFF}" || $0 == "\"" }
        if start.hasPrefix("{SimaPro") {
            self.init(.simapro, true)
        } else if start.hasPrefix("{") {
            guard let hasContent = Self.json(text, entry) else { return nil }
            self.init(.jsonld, hasContent)
        } else if start.hasPrefix("<") {
            guard let (format, hasContent) = Self.xml(text) else { return nil }
            self.init(format, hasContent)
        } else {
            guard Self.isBrightway(text) else { return nil }
            self.init(.brightway, true)
        }
    }

    private init(_ format: DatasetFormat, _ hasContent: Bool) {
        self.format = format
        self.hasContent = hasContent
    }

    /// Whether a document of openLCA is a process or belongs to a method; `nil` where it is none of openLCA.
    private static func json(_ text: String, _ entry: PackageEntry) -> Bool? {
        let folder = entry.folder.split(separator: "/").last.map(String.init) ?? ""
        let type = type(text)
        guard let kind = JSONLDDocuments.kind(folder: folder, type: type) else {
            let isOther =
                type.map(JSONLDDocuments.otherTypes.contains) == true || text.contains("olca-schema")
                || text.contains("openlca.org/schema")
            return isOther ? false : nil
        }
        return [.process, .impactCategory, .method].contains(kind)
    }

    /// The first `@type` of a document, which is its own.
    private static func type(_ text: String) -> String? {
        guard let name = text.firstRange(of: "\"@type\"") else { return nil }
        let parts = text[name.upperBound...].prefix(120).split(
            separator: "\"",
            maxSplits: 2,
            omittingEmptySubsequences: false
        )
        return parts.count > 1 ? String(parts[1]) : nil
    }

    private static func xml(_ text: String) -> (DatasetFormat, Bool)? {
        let roots = roots(text)
        if text.contains("http://www.EcoInvent.org/EcoSpold02") {
            return (.ecospold2, roots.contains("ecoSpold"))
        }
        if text.contains("http://www.EcoInvent.org/EcoSpold01") { return (.ecospold1, true) }
        let isILCD =
            text.contains("http://lca.jrc.it/ILCD") || text.contains("http://eplca.jrc.ec.europa.eu/ILCD")
        for root in roots {
            switch root {
            case "ecoSpold": return (text.contains("activityDataset") ? .ecospold2 : .ecospold1, true)
            case "processDataSet", "LCIAMethodDataSet": return (.ilcd, true)
            case "flowDataSet", "flowPropertyDataSet", "unitGroupDataSet", "lifeCycleModelDataSet":
                return (.ilcd, false)
            default: continue
            }
        }
        return isILCD ? (.ilcd, false) : nil
    }

    /// Names of the elements that begin in a text, without prefix.
    private static func roots(_ text: String) -> [Substring] {
        let words = text.split { !$0.isLetter && !$0.isNumber && $0 != "<" && $0 != ":" }
        return words.filter { $0.hasPrefix("<") }.compactMap {
            $0.split(separator: ":").last?.drop { $0 == "<" }
        }
    }

    /// A table with a line whose first cell is `Database` and whose second names it.
    private static func isBrightway(_ text: String) -> Bool {
        text.split(whereSeparator: \.isNewline).contains { line in
            let cells = line.split(maxSplits: 2, omittingEmptySubsequences: false) { ",;\t".contains($0) }
            guard cells.count > 1, !cells[1].isEmpty else { return false }
            return cells[0].filter { $0 != "\"" && $0 != " " }.lowercased() == "database"
        }
    }
}
