public import QadamContainers
import QadamEvidence

extension DatasetFormat {
    /// The format of a package, from what its files hold: root elements and namespaces, types and first lines, not
    /// the ending of its name. `nil` where none is recognised, or where nothing can be read.
    public static func recognise(_ package: PackageSource) -> DatasetFormat? {
        let names = Set(package.entries.map(\.name))
        if names.isSuperset(of: ["processes.csv", "exchanges.csv"]) { return .qadam }
        if names.isSuperset(of: ["database.csv", "flows.csv"]) { return .qadam }
        if names.contains("A.mtx") { return .matrices }
        if package.entries.contains(where: { $0.path == "xl/workbook.xml" }) { return .brightway }
        var looked = 0
        for entry in package.entries.sorted(by: { Self.rank($0) < Self.rank($1) }) where entry.size > 0 {
            if let format = recognise(package, entry) { return format }
            looked += 1
            if looked == 200 { break }
        }
        return nil
    }

    /// Files that are likely to tell come first.
    private static func rank(_ entry: PackageEntry) -> Int {
        let parts = entry.path.split(separator: "/")
        if parts.dropLast().contains("processes") { return 0 }
        return ["json", "xml", "spold", "csv", "txt", "xlsx"].contains(entry.suffix) ? 1 : 2
    }

    private static func recognise(_ package: PackageSource, _ entry: PackageEntry) -> DatasetFormat? {
        guard let bytes = try? package.start(of: entry, count: 8 << 10) else { return nil }
        if bytes.starts(with: [0x50, 0x4B, 3, 4]) {
            return ["xlsx", "xlsm"].contains(entry.suffix) ? .brightway : nil
        }
        let text = String(decoding: bytes.filter { $0 != 0 }, as: UTF8.self)
        let start = text.drop { $0.isWhitespace || $0 == "\u{FEFF}" || $0 == "\"" }
        if start.hasPrefix("{SimaPro") { return .simapro }
        if start.hasPrefix("{") { return isJSONLD(text) ? .jsonld : nil }
        if start.hasPrefix("<") { return xml(text) }
        return isBrightway(text) ? .brightway : nil
    }

    private static func isJSONLD(_ text: String) -> Bool {
        text.contains("\"@type\"") || text.contains("olca-schema") || text.contains("openlca.org/schema")
            || text.contains("\"@id\"")
    }

    private static func xml(_ text: String) -> DatasetFormat? {
        if text.contains("http://www.EcoInvent.org/EcoSpold02") { return .ecospold2 }
        if text.contains("http://www.EcoInvent.org/EcoSpold01") { return .ecospold1 }
        if text.contains("http://lca.jrc.it/ILCD") || text.contains("http://eplca.jrc.ec.europa.eu/ILCD") {
            return .ilcd
        }
        let words = text.split { !$0.isLetter && !$0.isNumber && $0 != "<" && $0 != ":" }
        for word in words where word.hasPrefix("<") {
            switch word.split(separator: ":").last.map({ $0.drop { $0 == "<" } }) {
            case "ecoSpold": return text.contains("activityDataset") ? .ecospold2 : .ecospold1
            case "processDataSet", "flowDataSet", "flowPropertyDataSet", "unitGroupDataSet",
                "LCIAMethodDataSet",
                "lifeCycleModelDataSet":
                return .ilcd
            default: continue
            }
        }
        return nil
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
