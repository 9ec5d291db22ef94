import Foundation

/// Writes a ZIP archive file after file. The same files give the same bytes: every time stamp is 1980-01-01 00:00,
/// and nothing of the machine is written. Files are deflated where zlib is at hand and that makes them smaller.
public struct ZipWriter {
    private struct Listed {
        var path: [UInt8]
        var method: Int
        var checksum: UInt32
        var packedSize: Int
        var size: Int
        var offset: Int
    }

    private let write: ([UInt8]) throws -> Void
    private let library: ZlibLibrary?
    private var listed: [Listed] = []
    private var paths: Set<String> = []
    private var position = 0
    /// 1 January 1980 as ZIP writes a day.
    private static let day = 0x0021

    /// A writer.
    /// - Parameters:
    ///   - compresses: Whether files are deflated.
    ///   - write: Gets the bytes of the archive in order.
    public init(compresses: Bool = true, to write: @escaping ([UInt8]) throws -> Void) {
        self.write = write
        library = compresses ? try? ZlibLibrary.load() : nil
    }

    /// Adds a file.
    /// - Parameters:
    ///   - path: Its path in the archive, with `/`; not yet used.
    ///   - bytes: Its content.
    /// - Throws: `PackageError` for a path that leads outside or is used twice; what writing throws.
    public mutating func add(_ path: String, _ bytes: [UInt8]) throws {
        let path = try ZipDirectory.path(Array(path.utf8))
        guard path.utf8.count <= 0xFFFF, !path.hasSuffix("/") else { throw PackageError(.outsidePath, path) }
        guard paths.insert(path).inserted else { throw PackageError(.duplicate, path) }
        var checksum = Checksum()
        checksum.add(bytes)
        let packed = deflated(bytes)
        let content = packed ?? bytes
        let entry = Listed(
            path: Array(path.utf8),
            method: packed == nil ? 0 : 8,
            checksum: checksum.value,
            packedSize: content.count,
            size: bytes.count,
            offset: position
        )
        listed.append(entry)
        var header = ZipFields()
        header.word(0x0403_4B50)
        header.common(version: entry.size >= 0xFFFF_FFFF || entry.packedSize >= 0xFFFF_FFFF ? 45 : 20)
        header.content(method: entry.method, day: Self.day, checksum: entry.checksum)
        let isWide = entry.size >= 0xFFFF_FFFF || entry.packedSize >= 0xFFFF_FFFF
        header.word(isWide ? 0xFFFF_FFFF : entry.packedSize)
        header.word(isWide ? 0xFFFF_FFFF : entry.size)
        header.half(entry.path.count)
        header.half(isWide ? 20 : 0)
        header.bytes += entry.path
        if isWide { header.wide([entry.size, entry.packedSize]) }
        try put(header.bytes)
        try put(content)
    }

    /// Ends the archive with its directory.
    /// - Throws: What writing throws.
    public mutating func finish() throws {
        let start = position
        for entry in listed { try put(directoryEntry(entry).bytes) }
        let size = position - start
        var end = ZipFields()
        let isWide = listed.count >= 0xFFFF || start >= 0xFFFF_FFFF || size >= 0xFFFF_FFFF
        if isWide { end.wideEnd(count: listed.count, size: size, start: start, position: position) }
        end.word(0x0605_4B50)
        end.word(0)
        end.half(isWide ? 0xFFFF : listed.count)
        end.half(isWide ? 0xFFFF : listed.count)
        end.word(isWide ? 0xFFFF_FFFF : size)
        end.word(isWide ? 0xFFFF_FFFF : start)
        end.half(0)
        try put(end.bytes)
    }

    private func directoryEntry(_ entry: Listed) -> ZipFields {
        let full = 0xFFFF_FFFF
        let wide = [entry.size, entry.packedSize, entry.offset].filter { $0 >= full }
        var fields = ZipFields()
        fields.word(0x0201_4B50)
        fields.half(wide.isEmpty ? 20 : 45)
        fields.common(version: wide.isEmpty ? 20 : 45)
        fields.content(method: entry.method, day: Self.day, checksum: entry.checksum)
        fields.word(min(entry.packedSize, full))
        fields.word(min(entry.size, full))
        fields.half(entry.path.count)
        fields.half(wide.isEmpty ? 0 : 4 + 8 * wide.count)
        fields.half(0)
        fields.word(0)
        fields.word(0)
        fields.word(min(entry.offset, full))
        fields.bytes += entry.path
        if !wide.isEmpty { fields.wide(wide) }
        return fields
    }

    private mutating func put(_ bytes: [UInt8]) throws {
        try write(bytes)
        position += bytes.count
    }

    /// The content packed, or `nil` where that does not make it smaller.
    private func deflated(_ bytes: [UInt8]) -> [UInt8]? {
        guard let library, let stream = DeflateStream(library, packs: true), !bytes.isEmpty else {
            return nil
        }
        var output: [UInt8] = []
        var place = 0
        while output.count < bytes.count {
            switch stream.run(bytes, from: &place, into: &output, room: 1 << 18, finish: true) {
            case .ended: return output.count < bytes.count ? output : nil
            case .damaged: return nil
            case .goesOn: continue
            }
        }
        return nil
    }
}

/// Fields of the records of a ZIP archive, lowest byte first.
private struct ZipFields {
    var bytes: [UInt8] = []

    mutating func half(_ value: Int) {
        for shift in [0, 8] { bytes.append(UInt8(truncatingIfNeeded: value >> shift)) }
    }

    mutating func word(_ value: Int) { for shift in [0, 16] { half(value >> shift) } }

    mutating func long(_ value: Int) { for shift in [0, 32] { word(value >> shift) } }

    /// Version needed, and the flag that names are UTF-8.
    mutating func common(version: Int) {
        half(version)
        half(1 << 11)
    }

    mutating func content(method: Int, day: Int, checksum: UInt32) {
        half(method)
        half(0)
        half(day)
        word(Int(checksum))
    }

    mutating func wide(_ values: [Int]) {
        half(1)
        half(8 * values.count)
        for value in values { long(value) }
    }

    mutating func wideEnd(count: Int, size: Int, start: Int, position: Int) {
        word(0x0606_4B50)
        long(44)
        half(45)
        half(45)
        word(0)
        word(0)
        long(count)
        long(count)
        long(size)
        long(start)
        word(0x0706_4B50)
        word(0)
        long(position)
        word(1)
    }
}
