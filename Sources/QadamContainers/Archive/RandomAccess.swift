#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Bytes that are read by offset: an open file of any size, or memory.
enum RandomAccess: Sendable {
    case file(OpenFile)
    case memory([UInt8])

    /// Number of bytes.
    var count: Int {
        switch self {
        case .file(let file): file.count
        case .memory(let bytes): bytes.count
        }
    }

    /// The bytes of a range; fewer, where the source ends (or was cut) before.
    func bytes(at offset: Int, count wanted: Int) -> [UInt8] {
        guard offset >= 0, wanted > 0, offset < count else { return [] }
        let number = min(wanted, count - offset)
        switch self {
        case .file(let file): return file.bytes(at: offset, count: number)
        case .memory(let bytes): return Array(bytes[offset..<(offset + number)])
        }
    }
}

/// A file that is open for reading by offset, without a position that threads would have to share.
final class OpenFile: Sendable {
    private let descriptor: Int32
    let count: Int

    /// Opens a regular file; `nil` where that is not possible.
    init?(path: String) {
        let opened = open(path, O_RDONLY | O_CLOEXEC)
        guard opened >= 0 else { return nil }
        var status = stat()
        guard fstat(opened, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            close(opened)
            return nil
        }
        descriptor = opened
        count = Int(status.st_size)
    }

    deinit { close(descriptor) }

    func bytes(at offset: Int, count: Int) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            while filled < count, let base = buffer.baseAddress {
                let got = pread(descriptor, base + filled, count - filled, off_t(offset + filled))
                if got < 0 && errno == EINTR { continue }
                guard got > 0 else { return }
                filled += got
            }
        }
    }
}
