internal import CZlib
import QadamEvidence

/// The zlib library of the system, loaded at run time: Linux and macOS have it, nothing of it is needed to build.
struct ZlibLibrary: Sendable {
    private struct Table: @unchecked Sendable { let pointer: OpaquePointer }

    /// Filled once, never changed and never freed, so that threads may share it.
    private let table: Table

    var pointer: OpaquePointer { table.pointer }

    /// Sonames and places where systems keep it.
    static let candidates = [
        "libz.so.1", "/usr/lib/libz.dylib", "libz.1.dylib", "/opt/homebrew/opt/zlib/lib/libz.dylib",
        "/usr/local/opt/zlib/lib/libz.dylib", "libz.so",
    ]

    private static let found: Result<ZlibLibrary, PackageError> = search(candidates)

    /// The library, looked for once per process.
    /// - Throws: `DAT-0112` where there is none, `DAT-0115` where the one found has not the functions of zlib.
    static func load() throws(PackageError) -> ZlibLibrary { try found.get() }

    static func search(_ candidates: [String]) -> Result<ZlibLibrary, PackageError> {
        for path in candidates {
            var pointer: OpaquePointer?
            var reason = [CChar](repeating: 0, count: 512)
            let status = CZlibLoad(path, &pointer, &reason, reason.count)
            if status == CZlibLoaded, let pointer {
                return .success(ZlibLibrary(table: Table(pointer: pointer)))
            }
            if status == CZlibNotLoaded { continue }
            let text = String(decoding: reason.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
            return .failure(PackageError(.libraryUnusable, path, ["reason": .text(text)]))
        }
        return .failure(PackageError(.libraryMissing, "", ["searched": .list(candidates)]))
    }
}

/// One run of packing or unpacking raw deflate.
final class DeflateStream {
    enum Step {
        case goesOn
        case ended
        case damaged
    }

    private let stream: OpaquePointer
    private let packs: Bool

    /// A run; `nil` without memory.
    init?(_ library: ZlibLibrary, packs: Bool) {
        guard let stream = packs ? CZlibDeflater(library.pointer) : CZlibInflater(library.pointer) else {
            return nil
        }
        self.stream = stream
        self.packs = packs
    }

    deinit { CZlibEnd(stream) }

    /// Works on the input from `position` on, which moves; appends up to `room` bytes to the output.
    func run(
        _ input: [UInt8],
        from position: inout Int,
        into output: inout [UInt8],
        room: Int,
        finish: Bool = false
    ) -> Step {
        var read = 0
        var step = CZlibGoesOn
        let piece = [UInt8](unsafeUninitializedCapacity: room) { buffer, filled in
            input.withUnsafeBufferPointer { bytes in
                var nothing: UInt8 = 0
                withUnsafePointer(to: &nothing) { empty in
                    guard let target = buffer.baseAddress else { return }
                    let source = bytes.baseAddress.map { $0 + position } ?? empty
                    let count = bytes.count - position
                    step =
                        packs
                        ? CZlibDeflate(stream, source, count, &read, target, room, &filled, finish ? 1 : 0)
                        : CZlibInflate(stream, source, count, &read, target, room, &filled)
                }
            }
        }
        position += read
        output.append(contentsOf: piece)
        switch step {
        case CZlibEnded: return .ended
        case CZlibDamaged: return .damaged
        default: return .goesOn
        }
    }
}
