/// Unpacks one file of an archive piece by piece; length and checksum are compared at its end.
final class ZipEntryReader {
    private let source: RandomAccess
    private let entry: ZipEntry
    private let stream: DeflateStream?
    private var position: Int
    private let end: Int
    private var input: [UInt8] = []
    private var inputPosition = 0
    private var written = 0
    private var checksum = Checksum()
    private var isFinished = false

    private static let piece = 1 << 16

    init(_ source: RandomAccess, _ entry: ZipEntry, end directory: Int) throws(PackageError) {
        self.source = source
        self.entry = entry
        let header = LittleEndian(source.bytes(at: entry.offset, count: 30))
        guard header.word(0) == 0x0403_4B50, let names = header.half(26), let extra = header.half(28) else {
            throw PackageError(.damagedEntry, entry.path)
        }
        position = entry.offset + 30 + names + extra
        guard position <= directory, entry.packedSize <= directory - position else {
            throw PackageError(.damagedEntry, entry.path)
        }
        end = position + entry.packedSize
        if entry.method == 0 {
            stream = nil
        } else {
            guard let stream = DeflateStream(try ZlibLibrary.load(), packs: false) else {
                throw PackageError(.damagedEntry, entry.path)
            }
            self.stream = stream
        }
    }

    /// The next bytes; `nil` at the end.
    func next() throws(PackageError) -> [UInt8]? {
        if isFinished { return nil }
        let bytes = stream == nil ? stored() : try inflated()
        written += bytes.count
        guard written <= entry.size else { throw PackageError(.damagedEntry, entry.path) }
        checksum.add(bytes)
        if !bytes.isEmpty { return bytes }
        isFinished = true
        guard written == entry.size else { throw PackageError(.damagedEntry, entry.path) }
        guard checksum.value == entry.checksum else { throw PackageError(.checksum, entry.path) }
        return nil
    }

    private func stored() -> [UInt8] {
        let bytes = source.bytes(at: position, count: min(Self.piece, end - position))
        position += bytes.count
        return bytes
    }

    private var streamEnded = false

    private func inflated() throws(PackageError) -> [UInt8] {
        guard let stream, !streamEnded else { return [] }
        var output: [UInt8] = []
        while output.isEmpty, !streamEnded {
            if inputPosition == input.count {
                input = stored()
                inputPosition = 0
            }
            let before = inputPosition
            switch stream.run(input, from: &inputPosition, into: &output, room: 4 * Self.piece) {
            case .ended: streamEnded = true
            case .damaged: throw PackageError(.damagedEntry, entry.path)
            case .goesOn:
                if output.isEmpty, inputPosition == before { throw PackageError(.damagedEntry, entry.path) }
            }
        }
        return output
    }
}
