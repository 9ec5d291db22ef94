internal import CHighs

/// The HiGHS library, loaded at run time. Nothing of it is needed to build; `make setup` puts it into
/// `.deps/`.
public struct HighsLibrary: Sendable {
    /// The file, or the plain soname, that was loaded.
    public let path: String
    /// Its version, e.g. `1.15.1`.
    public let version: String
    private let table: Table

    /// The table of functions is filled once, never changed and never freed, so that threads may share it.
    private struct Table: @unchecked Sendable { let pointer: UnsafePointer<CHighsFunctions> }

    var functions: CHighsFunctions { table.pointer.pointee }

    /// The oldest version that has what is used: infeasible subsystems and the relaxation in the C interface.
    static let oldest = (major: 1, minor: 11)

    /// The library, looked for once per process in `candidates()`.
    /// - Throws: `OptimizeError.Code.libraryMissing` with the places searched, or why the one found cannot be
    ///   used.
    public static func load() throws(OptimizeError) -> HighsLibrary {
        switch found {
        case .success(let library): return library
        case .failure(let error): throw error
        }
    }

    private static let found: Result<HighsLibrary, OptimizeError> = search(candidates())

    /// The first of `candidates` that exists is the one: if it cannot be used, that is an error and not a
    /// reason to go on.
    package static func search(_ candidates: [Candidate]) -> Result<HighsLibrary, OptimizeError> {
        for candidate in candidates where candidate.isNamed || CHighsReadable(candidate.path) == 1 {
            do throws(OptimizeError) {
                return .success(try HighsLibrary(path: candidate.path))
            } catch {
                if candidate.isSoname && error.code == .libraryNotLoaded { continue }
                return .failure(error)
            }
        }
        let places = candidates.map(\.path).joined(separator: "\n")
        return .failure(OptimizeError(.libraryMissing, ["searched": .text(places)]))
    }

    init(path: String) throws(OptimizeError) {
        var pointer: UnsafePointer<CHighsFunctions>?
        var reason = [CChar](repeating: 0, count: 1024)
        let status = CHighsLoad(path, &pointer, &reason, reason.count)
        let text = String(decoding: reason.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
        guard status == CHighsLoaded, let pointer else {
            throw HighsLibrary.error(status, path: path, reason: text)
        }
        self.path = path
        version = String(cString: pointer.pointee.version())
        table = Table(pointer: pointer)
        if !isAtLeast(HighsLibrary.oldest.major, HighsLibrary.oldest.minor) {
            let needed = "\(HighsLibrary.oldest.major).\(HighsLibrary.oldest.minor)"
            throw OptimizeError(
                .libraryTooOld,
                ["path": .text(path), "found": .text(version), "needed": .text(needed)]
            )
        }
    }

    /// Whether the library is of a version or a later one.
    func isAtLeast(_ major: Int, _ minor: Int) -> Bool {
        (Int(functions.versionMajor()), Int(functions.versionMinor())) >= (major, minor)
    }

    private static func error(_ status: CHighsLoadStatus, path: String, reason: String) -> OptimizeError {
        switch status {
        case CHighsSymbolMissing:
            return OptimizeError(.librarySymbolMissing, ["path": .text(path), "symbol": .text(reason)])
        case CHighsWrongInteger:
            return OptimizeError(.libraryIntegerWidth, ["path": .text(path), "bytes": .text(reason)])
        default:
            return OptimizeError(.libraryNotLoaded, ["path": .text(path), "reason": .text(reason)])
        }
    }
}
