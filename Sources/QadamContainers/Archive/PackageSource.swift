import Foundation
import QadamEvidence

/// A file of a package.
public struct PackageEntry: Sendable, Equatable {
    /// Path inside the package, with `/`.
    public let path: String
    /// Size unpacked, in bytes.
    public let size: Int

    /// The last part of the path.
    public var name: String { path.split(separator: "/").last.map(String.init) ?? path }
    /// The path without the name and without a final `/`; empty for a file at the top.
    public var folder: String { path.split(separator: "/").dropLast().joined(separator: "/") }
    /// What follows the last dot of the name, in small letters; empty without a dot.
    public var suffix: String {
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count < 2 ? "" : (parts.last.map { $0.lowercased() } ?? "")
    }
}

/// The files of a package: a single file, a folder, or a ZIP archive (also as XLSX), read without unpacking it to
/// the disk and without holding it in memory.
///
/// An archive is refused where a path leads outside, where an entry is encrypted, a link, listed twice or packed
/// in another way than stored or deflate, and beyond the limits against bombs. Archives inside are files like
/// others: they are not opened. The remarks that macOS adds (`__MACOSX`, `.DS_Store`) are not listed.
public struct PackageSource: Sendable {
    private enum Storage: Sendable {
        case files([String: RandomAccess])
        case folder(URL)
        case archive(RandomAccess, [String: ZipEntry], directory: Int)
    }

    /// Name for messages: the last part of the path.
    public let name: String
    /// The files, by path.
    public let entries: [PackageEntry]
    /// Whether it is a ZIP archive.
    public let isArchive: Bool
    private let storage: Storage

    /// Opens a file, a folder or an archive.
    /// - Parameters:
    ///   - path: Where it is.
    ///   - unpackedLimit: Bytes beyond which an archive is refused as a bomb.
    /// - Throws: `PackageError` (`DAT-01xx`).
    public init(path: String, unpackedLimit: Int) throws(PackageError) {
        let url = URL(fileURLWithPath: path)
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw PackageError(.unreadable, path)
        }
        if isFolder.boolValue {
            let entries = try PackageFolder.entries(url)
            self.init(name: url.lastPathComponent, entries: entries, isArchive: false, storage: .folder(url))
            return
        }
        guard let file = OpenFile(path: path) else { throw PackageError(.unreadable, path) }
        try self.init(
            .file(file),
            name: url.lastPathComponent,
            limits: ArchiveLimits(unpacked: unpackedLimit)
        )
    }

    /// A file (or an archive) that is in memory.
    /// - Throws: `PackageError` (`DAT-01xx`).
    public init(bytes: [UInt8], name: String, unpackedLimit: Int) throws(PackageError) {
        try self.init(.memory(bytes), name: name, limits: ArchiveLimits(unpacked: unpackedLimit))
    }

    /// Files that are in memory, by path.
    public init(files: [String: [UInt8]], name: String) {
        self.name = name
        entries = files.map { PackageEntry(path: $0.key, size: $0.value.count) }.sorted { $0.path < $1.path }
        isArchive = false
        storage = .files(files.mapValues { .memory($0) })
    }

    private init(name: String, entries: [PackageEntry], isArchive: Bool, storage: Storage) {
        self.name = name
        self.entries = entries
        self.isArchive = isArchive
        self.storage = storage
    }

    init(_ source: RandomAccess, name: String, limits: ArchiveLimits) throws(PackageError) {
        self.name = name
        let mark = source.bytes(at: 0, count: 4)
        isArchive = mark == [0x50, 0x4B, 3, 4] || mark == [0x50, 0x4B, 5, 6]
        guard isArchive else {
            entries = [PackageEntry(path: name, size: source.count)]
            storage = .files([name: source])
            return
        }
        let directory = try ZipDirectory(source, name: name, limits: limits)
        let listed = directory.entries.filter { !PackageFolder.isRemark($0.path) }
        entries = listed.map { PackageEntry(path: $0.path, size: $0.size) }.sorted { $0.path < $1.path }
        let byPath = Dictionary(uniqueKeysWithValues: listed.map { ($0.path, $0) })
        storage = .archive(source, byPath, directory: directory.start)
    }

    /// The same package with those of its files only that are wanted.
    public func keeping(_ isWanted: (PackageEntry) -> Bool) -> PackageSource {
        PackageSource(name: name, entries: entries.filter(isWanted), isArchive: isArchive, storage: storage)
    }

    /// A file piece by piece: memory does not grow with its size. The pieces throw `PackageError`.
    public func chunks(of entry: PackageEntry) -> NamedChunks {
        let reader = PieceReader { () throws(PackageError) in try self.pieces(of: entry) }
        return NamedChunks(name: entry.path) { try reader.next() }
    }

    /// A whole file.
    /// - Throws: `PackageError`; `DAT-0109` where it is larger than `limit` bytes.
    public func bytes(of entry: PackageEntry, limit: Int = 1 << 30) throws(PackageError) -> [UInt8] {
        guard entry.size <= limit else {
            throw PackageError(.tooLarge, entry.path, ["limit": .integer(limit)])
        }
        let next = try pieces(of: entry)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(entry.size)
        while let piece = try next() {
            bytes += piece
            if bytes.count > limit { throw PackageError(.tooLarge, entry.path, ["limit": .integer(limit)]) }
        }
        return bytes
    }

    /// The first bytes of a file, at most `count`.
    /// - Throws: `PackageError`.
    public func start(of entry: PackageEntry, count: Int) throws(PackageError) -> [UInt8] {
        let next = try pieces(of: entry)
        var bytes: [UInt8] = []
        while bytes.count < count, let piece = try next() { bytes += piece }
        return Array(bytes.prefix(count))
    }

    typealias Pieces = () throws(PackageError) -> [UInt8]?

    private func pieces(of entry: PackageEntry) throws(PackageError) -> Pieces {
        switch storage {
        case .files(let files):
            guard let source = files[entry.path] else { throw PackageError(.unreadable, entry.path) }
            return Self.plain(source, entry)
        case .folder(let url):
            guard let file = OpenFile(path: url.appendingPathComponent(entry.path).path) else {
                throw PackageError(.unreadable, entry.path)
            }
            return Self.plain(.file(file), entry)
        case .archive(let source, let listed, let directory):
            guard let packed = listed[entry.path] else { throw PackageError(.unreadable, entry.path) }
            let reader = try ZipEntryReader(source, packed, end: directory)
            return { () throws(PackageError) in try reader.next() }
        }
    }

    private static func plain(_ source: RandomAccess, _ entry: PackageEntry) -> Pieces {
        var position = 0
        return { () throws(PackageError) in
            guard position < source.count else { return nil }
            let bytes = source.bytes(at: position, count: 1 << 18)
            if bytes.isEmpty { throw PackageError(.unreadable, entry.path) }
            position += bytes.count
            return bytes
        }
    }
}

/// Opens a file when its first piece is asked for.
private final class PieceReader {
    private let open: () throws(PackageError) -> PackageSource.Pieces
    private var pieces: PackageSource.Pieces?

    init(open: @escaping () throws(PackageError) -> PackageSource.Pieces) { self.open = open }

    func next() throws(PackageError) -> [UInt8]? {
        if let pieces { return try pieces() }
        let opened = try open()
        pieces = opened
        return try opened()
    }
}
