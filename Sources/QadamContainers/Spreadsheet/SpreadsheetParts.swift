/// The parts of a workbook's package by their names, and how they refer to each other.
struct SpreadsheetParts {
    /// A reference from one part to another.
    struct Relationship {
        var id: String
        /// The last word of its type: `worksheet`, `sharedStrings`, `styles`.
        var type: String
        /// Path of the part; `nil` where it lies outside of the package.
        var path: String?
    }

    let package: PackageSource
    // Names of parts are the same in any case (ECMA-376-2, 6.2.2.3).
    private let entries: [String: PackageEntry]

    init(_ package: PackageSource) {
        self.package = package
        var entries: [String: PackageEntry] = [:]
        for entry in package.entries { entries[entry.path.lowercased()] = entry }
        self.entries = entries
    }

    func entry(_ path: String) -> PackageEntry? { entries[path.lowercased()] }

    /// A reader over a part.
    func reader(_ entry: PackageEntry) -> XMLReader<SpreadsheetNames> {
        XMLReader(SpreadsheetNames.self, source: package.chunks(of: entry).next)
    }

    /// Reads a part; errors of XML name it.
    func read<Result>(
        _ entry: PackageEntry,
        _ body: (XMLReader<SpreadsheetNames>) throws(XMLError) -> Result
    ) throws(SpreadsheetError) -> Result {
        do throws(XMLError) {
            return try body(reader(entry))
        } catch {
            throw SpreadsheetError(error, file: package.name, part: entry.path)
        }
    }

    /// The references of a part (of the package itself for an empty path).
    func relationships(of path: String) throws(SpreadsheetError) -> [Relationship] {
        let folder = path.split(separator: "/").dropLast().joined(separator: "/")
        let name = path.split(separator: "/").last.map(String.init) ?? ""
        let place = (folder.isEmpty ? "" : folder + "/") + "_rels/" + name + ".rels"
        guard let entry = entry(place) else { return [] }
        return try read(entry) { reader throws(XMLError) in
            var found: [Relationship] = []
            guard try reader.child(of: 0) else { return found }
            while try reader.child(of: 1) {
                guard reader.name == .Relationship else { continue }
                let type = reader.text(.relationType).split(separator: "/").last.map(String.init) ?? ""
                let target = reader.text(.Target)
                let isInside = reader.text(.TargetMode).lowercased() != "external"
                found.append(
                    Relationship(
                        id: reader.text(.Id),
                        type: type,
                        path: isInside ? Self.resolved(target, in: folder) : nil
                    )
                )
            }
            return found
        }
    }

    /// A target as a path of the package: relative to the folder of the part that names it, or from the root.
    static func resolved(_ target: String, in folder: String) -> String {
        var parts = target.hasPrefix("/") ? [] : folder.split(separator: "/")
        for part in target.split(separator: "/") {
            switch part {
            case ".": continue
            case "..": _ = parts.popLast()
            default: parts.append(part)
            }
        }
        return parts.joined(separator: "/")
    }
}
