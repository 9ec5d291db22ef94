/// Writes columns as bytes, each with its length before it.
struct ColumnWriter {
    private(set) var bytes: [UInt8] = []

    mutating func raw(_ content: [UInt8]) { bytes += content }

    mutating func number(_ value: UInt32) {
        withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
    }

    /// Fixed-width numbers.
    mutating func column<Value: BitwiseCopyable>(_ values: [Value]) {
        count(values.count)
        values.withUnsafeBytes { bytes.append(contentsOf: $0) }
    }

    /// Texts: their lengths, then their bytes.
    mutating func texts(_ values: [String]) {
        var lengths: [UInt32] = []
        lengths.reserveCapacity(values.count)
        var content: [UInt8] = []
        for var value in values {
            let start = content.count
            value.withUTF8 { content.append(contentsOf: $0) }
            lengths.append(UInt32(content.count - start))
        }
        column(lengths)
        column(content)
    }

    private mutating func count(_ value: Int) {
        withUnsafeBytes(of: UInt64(value).littleEndian) { bytes.append(contentsOf: $0) }
    }
}

/// Reads what ``ColumnWriter`` wrote; every length is checked against what is there.
struct ColumnReader {
    private let bytes: [UInt8]
    private var place = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var isAtEnd: Bool { place == bytes.count }

    mutating func raw(_ count: Int) throws(StoredDatabaseError) -> [UInt8] {
        guard count <= bytes.count - place else { throw .damaged }
        defer { place += count }
        return Array(bytes[place..<place + count])
    }

    mutating func number() throws(StoredDatabaseError) -> UInt32 {
        guard bytes.count - place >= 4 else { throw .damaged }
        defer { place += 4 }
        return bytes.withUnsafeBytes {
            UInt32(littleEndian: $0.loadUnaligned(fromByteOffset: place, as: UInt32.self))
        }
    }

    mutating func column<Value: BitwiseCopyable>(of type: Value.Type) throws(StoredDatabaseError) -> [Value] {
        let count = try length()
        let size = MemoryLayout<Value>.stride
        guard count <= (bytes.count - place) / size else { throw .damaged }
        let start = place
        place += count * size
        return bytes.withUnsafeBytes { source in
            [Value](unsafeUninitializedCapacity: count) { target, filled in
                UnsafeMutableRawBufferPointer(target).copyMemory(
                    from: UnsafeRawBufferPointer(rebasing: source[start..<start + count * size])
                )
                filled = count
            }
        }
    }

    mutating func texts() throws(StoredDatabaseError) -> [String] {
        let lengths = try column(of: UInt32.self)
        let total = try length()
        guard total <= bytes.count - place else { throw .damaged }
        var start = place
        place += total
        var values: [String] = []
        values.reserveCapacity(lengths.count)
        for length in lengths {
            let end = start + Int(length)
            guard end <= place else { throw .damaged }
            values.append(
                bytes.withUnsafeBufferPointer { String(decoding: $0[start..<end], as: UTF8.self) }
            )
            start = end
        }
        guard start == place else { throw .damaged }
        return values
    }

    private mutating func length() throws(StoredDatabaseError) -> Int {
        guard bytes.count - place >= 8 else { throw .damaged }
        defer { place += 8 }
        let value = bytes.withUnsafeBytes {
            UInt64(littleEndian: $0.loadUnaligned(fromByteOffset: place, as: UInt64.self))
        }
        guard value <= UInt64(bytes.count) else { throw .damaged }
        return Int(value)
    }
}
