import Foundation

/// The files of a folder and of the folders in it.
enum PackageFolder {
    /// All files by path; a link is refused, as it could lead anywhere.
    static func entries(_ folder: URL) throws(PackageError) -> [PackageEntry] {
        var entries: [PackageEntry] = []
        try collect(folder, path: "", depth: 0, into: &entries)
        return entries.sorted { $0.path < $1.path }
    }

    /// What macOS adds beside the files of a package.
    static func isRemark(_ path: String) -> Bool {
        path.hasPrefix("__MACOSX/") || path.hasSuffix(".DS_Store")
    }

    private static func collect(
        _ folder: URL,
        path: String,
        depth: Int,
        into entries: inout [PackageEntry]
    ) throws(PackageError) {
        let manager = FileManager.default
        guard depth < 32, let names = try? manager.contentsOfDirectory(atPath: folder.path) else {
            throw PackageError(.unreadable, path.isEmpty ? folder.lastPathComponent : path)
        }
        for name in names.sorted() {
            let (url, inside) = (folder.appendingPathComponent(name), path.isEmpty ? name : path + "/" + name)
            if isRemark(inside) { continue }
            guard let attributes = try? manager.attributesOfItem(atPath: url.path) else {
                throw PackageError(.unreadable, inside)
            }
            switch attributes[.type] as? FileAttributeType {
            case .typeDirectory: try collect(url, path: inside, depth: depth + 1, into: &entries)
            case .typeRegular:
                let size = (attributes[.size] as? NSNumber)?.intValue
                guard let size else { throw PackageError(.unreadable, inside) }
                entries.append(PackageEntry(path: inside, size: size))
            case .typeSymbolicLink: throw PackageError(.symbolicLink, inside)
            default: throw PackageError(.unreadable, inside)
            }
        }
    }
}
