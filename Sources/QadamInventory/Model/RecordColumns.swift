import QadamUncertainty

/// Activity records in columns, read as values: a collection of ``ActivityRecord`` of which each takes some 50 bytes.
///
/// A record of values with texts takes 350 bytes. Here texts that repeat (units, evidence, quality, files) are kept once in a
/// chunk of 32,768 records, identifiers byte by byte, dates as day numbers. Nothing is lost: the record at a position is the one
/// that was appended, to the last byte of its texts and the last bit of its numbers.
///
/// Appending and reading take constant time; other changes make the columns anew.
public struct RecordColumns: Sendable {
    /// Records in a chunk: small enough for indices of two bytes.
    static let chunkSize = 1 << 15

    private(set) var chunks: [RecordChunk] = []
    /// The identifiers of the source lines that records name, each once, in the order in which they come.
    public private(set) var sources: [String] = []
    private var sourceIndex: [ExactText: Int32] = [:]
    private var pools = RecordChunk.Pools()
    /// Whether any record states a half width.
    private(set) var statesHalfWidths = false

    /// No records.
    public init() {}

    /// Appends a record.
    public mutating func append(_ record: ActivityRecord) {
        if chunks.last.map({ $0.count == Self.chunkSize }) ?? true {
            var chunk = RecordChunk()
            if !chunks.isEmpty { chunk.reserveCapacity(Self.chunkSize) }
            chunks.append(chunk)
            pools = RecordChunk.Pools()
        }
        if record.relativeHalfWidth != nil { statesHalfWidths = true }
        let source = index(of: record.source)
        chunks[chunks.count - 1].append(record, source: source, &pools)
    }

    private mutating func index(of source: String) -> Int32 {
        let key = ExactText(text: source)
        if let known = sourceIndex[key] { return known }
        let new = Int32(sources.count)
        sources.append(source)
        sourceIndex[key] = new
        return new
    }

    // What the kernel reads of a record without making it a value.

    func quality(_ position: Int) -> QualityScore? {
        let (chunk, row) = (position / Self.chunkSize, position % Self.chunkSize)
        return chunks[chunk].traits[Int(chunks[chunk].trait[row])].quality
    }

    func relativeHalfWidth(_ position: Int) -> Double? {
        guard statesHalfWidths else { return nil }
        let (chunk, row) = (position / Self.chunkSize, position % Self.chunkSize)
        return chunks[chunk].traits[Int(chunks[chunk].trait[row])].relativeHalfWidth
    }

    func id(_ position: Int) -> String {
        chunks[position / Self.chunkSize].ids[position % Self.chunkSize]
    }

    /// 64-bit FNV-1a of every identifier, in the order of the records.
    func fingerprints() -> [UInt64] {
        var prints: [UInt64] = []
        prints.reserveCapacity(count)
        for chunk in chunks { chunk.ids.fingerprints { prints.append($0) } }
        return prints
    }
}

extension RecordColumns: RandomAccessCollection, RangeReplaceableCollection {
    /// The position of the first record.
    public var startIndex: Int { 0 }

    /// The position after the last record.
    public var endIndex: Int {
        chunks.last.map { (chunks.count - 1) * Self.chunkSize + $0.count } ?? 0
    }

    /// The record at a position, made from its columns.
    public subscript(position: Int) -> ActivityRecord {
        let chunk = position / Self.chunkSize
        let row = position % Self.chunkSize
        return chunks[chunk].record(row, source: sources[Int(chunks[chunk].source[row])])
    }

    /// Replaces records; at the end that is appending, elsewhere all columns are made anew.
    public mutating func replaceSubrange(
        _ range: Range<Int>,
        with records: some Collection<ActivityRecord>
    ) {
        if range.lowerBound == endIndex {
            for record in records { append(record) }
            return
        }
        var made = RecordColumns()
        for position in 0..<range.lowerBound { made.append(self[position]) }
        for record in records { made.append(record) }
        for position in range.upperBound..<endIndex { made.append(self[position]) }
        self = made
    }
}

extension RecordColumns: ExpressibleByArrayLiteral {
    /// The records of a literal.
    public init(arrayLiteral records: ActivityRecord...) { self.init(records) }
}

extension RecordColumns: Equatable {
    /// Whether both hold equal records in the same order.
    public static func == (one: RecordColumns, other: RecordColumns) -> Bool { one.elementsEqual(other) }
}

extension RecordColumns: Codable {
    /// Reads a list of records.
    public init(from decoder: any Decoder) throws {
        var list = try decoder.unkeyedContainer()
        self.init()
        while !list.isAtEnd { append(try list.decode(ActivityRecord.self)) }
    }

    /// Writes a list of records.
    public func encode(to encoder: any Encoder) throws {
        var list = encoder.unkeyedContainer()
        for record in self { try list.encode(record) }
    }
}
