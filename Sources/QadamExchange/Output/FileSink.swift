#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Takes bytes and writes them in pieces of 64 KiB.
public final class FileSink {
    private let name: String
    private let descriptor: Int32
    private var buffer: [UInt8] = []

    init(name: String, descriptor: Int32) {
        self.name = name
        self.descriptor = descriptor
        buffer.reserveCapacity(1 << 16)
    }

    /// Appends text.
    ///
    /// - Throws: ``ExchangeError``, of a full disk too.
    public func write(_ text: String) throws(ExchangeError) {
        var text = text
        buffer.append(contentsOf: text.withUTF8 { Array($0) })
        if buffer.count >= 1 << 16 { try flush() }
    }

    /// Appends bytes.
    ///
    /// - Throws: ``ExchangeError``, of a full disk too.
    public func write(_ bytes: some Sequence<UInt8>) throws(ExchangeError) {
        buffer.append(contentsOf: bytes)
        if buffer.count >= 1 << 16 { try flush() }
    }

    func flush() throws(ExchangeError) {
        var done = 0
        while done < buffer.count {
            let count = buffer.withUnsafeBytes { all in
                writeBytes(descriptor, all.baseAddress.map { $0 + done }, all.count - done)
            }
            if count < 0 {
                if errno == EINTR { continue }
                throw .cannotWrite(name, errno: errno)
            }
            done += count
        }
        buffer.removeAll(keepingCapacity: true)
    }
}

private func writeBytes(_ descriptor: Int32, _ base: UnsafeRawPointer?, _ count: Int) -> Int {
    write(descriptor, base, count)
}
