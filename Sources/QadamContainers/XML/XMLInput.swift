#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The bytes of a file as UTF-8 in a window that moves over it: nothing behind the window is kept, and the window
/// grows only as far as one token needs.
///
/// After the last byte of the window stands a zero, so that loops need no second test; a zero in the file itself
/// is refused.
final class XMLInput {
    private let source: () throws -> [UInt8]?
    private let tokenLimit: Int
    @exclusivity(unchecked) private(set) var base: UnsafeMutablePointer<UInt8>
    @exclusivity(unchecked) private var capacity: Int
    /// Number of bytes in the window.
    @exclusivity(unchecked) private(set) var count = 0
    @exclusivity(unchecked) private(set) var isFinished = false
    private var encoding = XMLEncoding.utf8
    private var validator = UTF8Check()
    // Lines and characters before `counted`.
    @exclusivity(unchecked) private var counted = 0
    @exclusivity(unchecked) private var lines = 0
    @exclusivity(unchecked) private var columns = 0

    init(tokenLimit: Int, source: @escaping () throws -> [UInt8]?) {
        self.source = source
        self.tokenLimit = tokenLimit
        capacity = 1 << 17
        base = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        base[0] = 0
    }

    deinit { base.deallocate() }

    /// Reads the first bytes: byte-order mark and declaration of the encoding.
    func open() throws(XMLError) {
        var head: [UInt8] = []
        while head.count < 1024, let chunk = try chunk(at: 0) {
            head += chunk
            if head.count > 4, head.contains(UInt8(ascii: ">")) { break }
        }
        if head.starts(with: [0xFE, 0xFF]) || head.starts(with: [0xFF, 0xFE]) {
            throw error(.encoding, "UTF-16", at: 0)
        }
        let skipped = head.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        guard let found = XMLEncoding.declared(in: head[skipped...]) else {
            throw error(.encoding, XMLEncoding.name(in: head[skipped...]) ?? "?", at: 0)
        }
        encoding = skipped == 3 ? .utf8 : found
        try append(Array(head[skipped...]))
    }

    /// Moves the window so that `keep` becomes its first byte, and reads more. `false` at the end of the file.
    func refill(keeping keep: Int) throws(XMLError) -> Bool {
        if isFinished { return false }
        if count - keep > tokenLimit { throw error(.limit, "\(tokenLimit)", at: keep) }
        if keep > 0 {
            advance(to: keep)
            memmove(base, base + keep, count - keep)
            count -= keep
            counted -= keep
            base[count] = 0
        }
        // As much again as is held, so that a long token costs no more than twice its length.
        let before = count
        let wanted = count + max(count, 1)
        while count < wanted {
            guard let chunk = try chunk(at: count) else {
                isFinished = true
                guard validator.isComplete else { throw error(.encoding, "UTF-8", at: count) }
                return count > before
            }
            try append(chunk)
        }
        return true
    }

    private func chunk(at place: Int) throws(XMLError) -> [UInt8]? {
        do { return try source() } catch {
            var failure = self.error(.source, String(describing: error), at: place)
            failure.cause = error as? PackageError
            throw failure
        }
    }

    private func append(_ chunk: [UInt8]) throws(XMLError) {
        let bytes = encoding == .utf8 ? chunk : encoding.utf8(chunk)
        let fault = validator.fault(in: bytes)
        let sound = fault ?? bytes.count
        reserve(count + sound + 1)
        bytes.withUnsafeBufferPointer { source in
            guard let start = source.baseAddress else { return }
            memcpy(base + count, start, sound)
        }
        count += sound
        base[count] = 0
        if fault != nil { throw error(.encoding, encoding.rawValue, at: count) }
    }

    private func reserve(_ size: Int) {
        guard size > capacity else { return }
        let larger = max(size, capacity * 2)
        let next = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
        memcpy(next, base, count)
        base.deallocate()
        base = next
        capacity = larger
    }

    /// Line and column of a place in the window, both from 1.
    func position(of place: Int) -> (line: Int, column: Int) {
        advance(to: place)
        return (lines + 1, columns + 1)
    }

    private func advance(to place: Int) {
        guard place > counted, place <= count else { return }
        var start = counted
        let end = UnsafeMutableRawPointer(base + place)
        while start < place, let hit = memchr(base + start, 10, place - start) {
            lines += 1
            columns = 0
            start = place - (end - hit) + 1
        }
        for index in start..<place where base[index] & 0xC0 != 0x80 { columns += 1 }
        counted = place
    }

    func error(_ code: XMLError.Code, _ detail: String, at place: Int) -> XMLError {
        let (line, column) = position(of: place)
        return XMLError(code: code, detail: detail, line: line, column: column)
    }
}
