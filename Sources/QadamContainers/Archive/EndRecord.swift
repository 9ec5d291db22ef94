/// The record at the end of an archive that says where its directory is.
struct EndRecord {
    /// Number of entries.
    var count: Int
    /// Bytes of the directory.
    var size: Int
    /// Where the directory begins.
    var offset: Int
    /// By how much all offsets are too small: bytes that stand before the archive in its file.
    var shift = 0

    init(_ source: RandomAccess, name: String) throws(PackageError) {
        let first = max(0, source.count - 22 - 0xFFFF)
        let tail = LittleEndian(source.bytes(at: first, count: source.count - first))
        guard let place = Self.last(in: tail), let count = tail.half(place + 10),
            let size = tail.word(place + 12),
            let offset = tail.word(place + 16), let disk = tail.half(place + 4)
        else { throw PackageError(.notAnArchive, name) }
        (self.count, self.size, self.offset) = (count, Int(size), Int(offset))
        var end = first + place
        if let wide = try Self.wide(source, before: end, name: name) {
            (self.count, self.size, self.offset) = (wide.count, wide.size, wide.offset)
            end = wide.place
        } else if disk != 0 || tail.half(place + 6) != 0 || tail.half(place + 8) != count {
            throw PackageError(.severalVolumes, name)
        }
        guard self.size <= end, self.offset <= end - self.size, self.count <= self.size / 46 else {
            throw PackageError(.notAnArchive, name)
        }
        shift = end - self.size - self.offset
        self.offset += shift
    }

    /// The last record whose remark reaches exactly to the end of the file.
    private static func last(in tail: LittleEndian) -> Int? {
        var place = tail.count - 22
        while place >= 0 {
            if tail.word(place) == 0x0605_4B50, let remark = tail.half(place + 20),
                place + 22 + remark == tail.count
            {
                return place
            }
            place -= 1
        }
        return nil
    }

    private static func wide(
        _ source: RandomAccess,
        before end: Int,
        name: String
    ) throws(PackageError) -> (count: Int, size: Int, offset: Int, place: Int)? {
        let locator = LittleEndian(source.bytes(at: end - 20, count: 20))
        guard locator.word(0) == 0x0706_4B50 else { return nil }
        guard let place = locator.long(8) else { throw PackageError(.notAnArchive, name) }
        let record = LittleEndian(source.bytes(at: place, count: 56))
        guard record.word(0) == 0x0606_4B50, let count = record.long(32), let size = record.long(40),
            let offset = record.long(48)
        else { throw PackageError(.notAnArchive, name) }
        guard record.word(16) == 0, record.word(20) == 0, record.long(24) == count else {
            throw PackageError(.severalVolumes, name)
        }
        return (count, size, offset, place)
    }
}

/// Numbers with the lowest byte first; `nil` where they would reach beyond the bytes.
struct LittleEndian {
    let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var count: Int { bytes.count }

    func half(_ place: Int) -> Int? {
        guard place >= 0, place <= bytes.count - 2 else { return nil }
        return Int(bytes[place]) | Int(bytes[place + 1]) << 8
    }

    func word(_ place: Int) -> UInt32? {
        guard let low = half(place), let high = half(place + 2) else { return nil }
        return UInt32(low) | UInt32(high) << 16
    }

    /// A number of eight bytes; `nil` also where it is beyond what can be counted.
    func long(_ place: Int) -> Int? {
        guard let low = word(place), let high = word(place + 4), high < 0x8000_0000 else { return nil }
        return Int(low) | Int(high) << 32
    }

    func slice(_ place: Int, _ count: Int) -> ArraySlice<UInt8>? {
        guard place >= 0, count >= 0, place <= bytes.count - count else { return nil }
        return bytes[place..<(place + count)]
    }
}
