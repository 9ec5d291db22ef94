import Crypto

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A file read once from front to back, hashed on the way.
///
/// POSIX `read` and no `FileHandle`: the reader owns its buffer, so a file of any size passes through one chunk.
final class ByteStream {
    private enum Source {
        case descriptor(Int32, closes: Bool)
        case memory([UInt8])
    }

    /// The name that diagnostics show.
    let name: String
    private let source: Source
    private let largestRead: Int
    private var hash = SHA256()
    private(set) var byteCount = 0

    /// Opens a file. `largestRead` bounds the bytes of one `read`, which tests use to act like a slow pipe.
    init(_ input: InputFile, largestRead: Int = .max) throws(ExchangeError) {
        name = input.name
        self.largestRead = largestRead
        switch input {
        case .bytes(let bytes, _): source = .memory(bytes)
        case .standardInput: source = .descriptor(STDIN_FILENO, closes: false)
        case .path(let path): source = .descriptor(try Self.open(path), closes: true)
        case .missing(let name): throw .notFound(name)
        }
    }

    deinit {
        if case .descriptor(let descriptor, true) = source { _ = close(descriptor) }
    }

    /// Fills the buffer as far as the file goes; fewer bytes than its length mean the end of the file.
    func fill(_ buffer: UnsafeMutableRawBufferPointer) throws(ExchangeError) -> Int {
        var filled = 0
        while filled < buffer.count {
            let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[filled...])
            let count = try read(rest)
            if count == 0 { break }
            hash.update(bufferPointer: UnsafeRawBufferPointer(rebasing: rest[..<count]))
            filled += count
            byteCount += count
        }
        return filled
    }

    /// The digest of what was read so far; of the file once `fill` came to its end.
    var digest: FileDigest {
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        for byte in hash.finalize() {
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        return FileDigest(sha256: String(decoding: text, as: UTF8.self), byteCount: byteCount)
    }

    /// The digest of a whole file, which is read for nothing else.
    static func digest(of input: InputFile) throws(ExchangeError) -> FileDigest {
        let stream = try ByteStream(input)
        let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 20, alignment: 1)
        defer { chunk.deallocate() }
        while try stream.fill(chunk) == chunk.count {}
        return stream.digest
    }

    private func read(_ buffer: UnsafeMutableRawBufferPointer) throws(ExchangeError) -> Int {
        let wanted = min(buffer.count, largestRead)
        switch source {
        case .memory(let bytes):
            let count = min(wanted, bytes.count - byteCount)
            if count > 0 {
                bytes.withUnsafeBytes { all in
                    buffer.copyMemory(
                        from: UnsafeRawBufferPointer(rebasing: all[byteCount..<byteCount + count])
                    )
                }
            }
            return count
        case .descriptor(let descriptor, _):
            while true {
                let count = readBytes(descriptor, buffer.baseAddress, wanted)
                if count >= 0 { return count }
                if errno != EINTR { throw .unreadable(name, errno: errno) }
            }
        }
    }

    private static func open(_ path: String) throws(ExchangeError) -> Int32 {
        let descriptor = openForReading(path)
        guard descriptor >= 0 else {
            throw errno == ENOENT || errno == ENOTDIR ? .notFound(path) : .unreadable(path, errno: errno)
        }
        var status = stat()
        if fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
            _ = close(descriptor)
            throw .isDirectory(path)
        }
        return descriptor
    }
}

private func readBytes(_ descriptor: Int32, _ base: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    read(descriptor, base, count)
}

private func openForReading(_ path: String) -> Int32 {
    open(path, O_RDONLY | O_CLOEXEC)
}
