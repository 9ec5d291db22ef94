/// The names of elements and attributes that a reader wants: an enumeration whose cases are spelled as in the
/// format, numbered from 0.
@usableFromInline
package protocol XMLVocabulary: RawRepresentable, CaseIterable, Equatable, Sendable where RawValue == Int {
    /// The name as it stands in files: that of the case, where the format's word can be one.
    var spelling: String { get }
}

extension XMLVocabulary {
    /// The name of the case.
    package var spelling: String { String(describing: self) }
}

/// Finds the number of a name by its bytes, without making a string of it.
struct XMLNameTable {
    private let mask: Int
    private var slots: [Int32]
    private var spellings: [[UInt8]]

    init<Names: XMLVocabulary>(_ type: Names.Type) {
        let names = Array(Names.allCases)
        var size = 64
        while size < names.count * 4 { size *= 2 }
        mask = size - 1
        slots = Array(repeating: -1, count: size)
        spellings = Array(repeating: [], count: names.count)
        for name in names {
            let spelling = Array(name.spelling.utf8)
            spellings[name.rawValue] = spelling
            var slot = spelling.withUnsafeBufferPointer { Self.hash($0.baseAddress, $0.count) } & mask
            while slots[slot] >= 0 { slot = (slot + 1) & mask }
            slots[slot] = Int32(name.rawValue)
        }
    }

    /// The number of a name, `-1` for a name that is not in the vocabulary.
    @inline(__always)
    func number(_ start: UnsafePointer<UInt8>, _ count: Int) -> Int {
        var slot = Self.hash(start, count) & mask
        while slots[slot] >= 0 {
            let number = Int(slots[slot])
            if Self.equal(spellings[number], start, count) { return number }
            slot = (slot + 1) & mask
        }
        return -1
    }

    @inline(__always)
    private static func hash(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int {
        guard let start, count > 0 else { return 0 }
        let ends = Int(start[0]) &* 31 &+ Int(start[count - 1]) &* 131
        return ends &+ Int(start[count >> 1]) &* 7 &+ Int(start[count >> 2]) &* 517 &+ count &* 61
    }

    @inline(__always)
    private static func equal(_ spelling: [UInt8], _ start: UnsafePointer<UInt8>, _ count: Int) -> Bool {
        guard spelling.count == count else { return false }
        for index in 0..<count where spelling[index] != start[index] { return false }
        return true
    }
}
