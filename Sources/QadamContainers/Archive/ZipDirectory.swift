import QadamEvidence

/// A file in an archive, as the central directory lists it.
struct ZipEntry: Sendable, Equatable {
    var path: String
    var method: Int
    var checksum: UInt32
    var packedSize: Int
    var size: Int
    /// Where its local header begins.
    var offset: Int
}

/// The limits beyond which an archive is refused as a bomb.
struct ArchiveLimits: Sendable {
    /// Bytes of all files unpacked.
    var unpacked: Int
    /// Number of files.
    var entries = 1_000_000
    /// Unpacked bytes a packed byte, for files beyond ``ratioFrom``.
    var ratio = 1_000
    /// Size from which the ratio counts.
    var ratioFrom = 16 << 20
}

/// The central directory of a ZIP archive, with the extension for more than 4 GB.
///
/// Source: the application note of ZIP (APPNOTE.TXT, PKWARE), 4.3.12 to 4.3.16 and 4.5.3.
struct ZipDirectory {
    let source: RandomAccess
    let name: String
    let limits: ArchiveLimits
    private(set) var entries: [ZipEntry] = []
    /// Where the directory begins: no file reaches beyond.
    private(set) var start = 0

    init(_ source: RandomAccess, name: String, limits: ArchiveLimits) throws(PackageError) {
        self.source = source
        self.name = name
        self.limits = limits
        let end = try EndRecord(source, name: name)
        start = end.offset
        guard end.count <= limits.entries, end.size <= 512 << 20 else {
            throw PackageError(.tooManyEntries, name, ["limit": .integer(limits.entries)])
        }
        let bytes = LittleEndian(source.bytes(at: end.offset, count: end.size))
        guard bytes.count == end.size else { throw PackageError(.notAnArchive, name) }
        var position = 0
        var paths: Set<String> = []
        var total = 0
        for _ in 0..<end.count {
            guard var entry = try self.entry(bytes, at: &position) else { continue }
            entry.offset += end.shift
            if !paths.insert(entry.path).inserted { throw PackageError(.duplicate, entry.path) }
            let (sum, isOver) = total.addingReportingOverflow(entry.size)
            guard !isOver, sum <= limits.unpacked else {
                throw PackageError(.tooLarge, name, ["limit": .integer(limits.unpacked)])
            }
            total = sum
            entries.append(entry)
        }
    }

    /// The next entry; `nil` for a folder.
    private func entry(_ bytes: LittleEndian, at position: inout Int) throws(PackageError) -> ZipEntry? {
        guard bytes.word(position) == 0x0201_4B50, let names = bytes.half(position + 28),
            let extra = bytes.half(position + 30), let remark = bytes.half(position + 32),
            let spelled = bytes.slice(position + 46, names),
            let field = bytes.slice(position + 46 + names, extra),
            let flags = bytes.half(position + 8), let method = bytes.half(position + 10),
            let checksum = bytes.word(position + 16), let attributes = bytes.word(position + 38),
            let maker = bytes.half(position + 4)
        else { throw PackageError(.notAnArchive, name) }
        let sizes = try Sizes(bytes, at: position, extra: LittleEndian(Array(field)), archive: name)
        position += 46 + names + extra + remark
        let path = try Self.path(Array(spelled))
        if path.hasSuffix("/") { return nil }
        if flags & 0x2041 != 0 { throw PackageError(.encrypted, path) }
        if maker >> 8 == 3, attributes >> 28 == 0xA { throw PackageError(.symbolicLink, path) }
        guard method == 0 || method == 8 else {
            throw PackageError(.compression, path, ["method": .integer(method)])
        }
        guard method == 8 || sizes.packed == sizes.unpacked, sizes.offset <= start,
            sizes.packed <= start - sizes.offset
        else { throw PackageError(.damagedEntry, path) }
        if sizes.unpacked > limits.ratioFrom, sizes.unpacked / limits.ratio > sizes.packed {
            throw PackageError(.ratio, path, ["limit": .integer(limits.ratio)])
        }
        return ZipEntry(
            path: path,
            method: method,
            checksum: checksum,
            packedSize: sizes.packed,
            size: sizes.unpacked,
            offset: sizes.offset
        )
    }

    /// A path inside the package: relative, without steps upwards; backslashes of old programs are separators.
    /// Names that are not UTF-8 are read as Latin-1, as they serve for messages only.
    static func path(_ spelled: [UInt8]) throws(PackageError) -> String {
        let text =
            String(validating: spelled, as: UTF8.self)
            ?? String(spelled.map { Character(Unicode.Scalar($0)) })
        let path = text.replacing("\\", with: "/")
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        let isDrive = parts.first.map { $0.count >= 2 && $0.dropFirst().first == ":" } ?? true
        guard !path.isEmpty, !path.hasPrefix("/"), !isDrive, !parts.contains(".."), !path.utf8.contains(0)
        else {
            throw PackageError(.outsidePath, text)
        }
        return path.hasPrefix("./") ? String(path.dropFirst(2)) : path
    }

    /// Sizes and offset of an entry, from the extension where the plain fields are full.
    private struct Sizes {
        var packed: Int
        var unpacked: Int
        var offset: Int

        init(_ bytes: LittleEndian, at position: Int, extra: LittleEndian, archive: String)
            throws(PackageError)
        {
            guard let packed = bytes.word(position + 20), let unpacked = bytes.word(position + 24),
                let offset = bytes.word(position + 42), bytes.half(position + 34) != nil
            else { throw PackageError(.notAnArchive, archive) }
            (self.packed, self.unpacked, self.offset) = (Int(packed), Int(unpacked), Int(offset))
            let full = UInt32.max
            guard packed == full || unpacked == full || offset == full else { return }
            guard var place = Self.extended(extra) else { throw PackageError(.notAnArchive, archive) }
            if unpacked == full { self.unpacked = try Self.next(extra, &place, archive) }
            if packed == full { self.packed = try Self.next(extra, &place, archive) }
            if offset == full { self.offset = try Self.next(extra, &place, archive) }
        }

        private static func extended(_ extra: LittleEndian) -> Int? {
            var place = 0
            while let kind = extra.half(place), let count = extra.half(place + 2) {
                if kind == 1 { return place + 4 }
                place += 4 + count
            }
            return nil
        }

        private static func next(
            _ extra: LittleEndian,
            _ place: inout Int,
            _ archive: String
        ) throws(PackageError) -> Int {
            guard let value = extra.long(place) else { throw PackageError(.notAnArchive, archive) }
            place += 8
            return value
        }
    }
}
