internal import CHighs

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

extension HighsLibrary {
    /// A place where the library may be.
    package struct Candidate: Sendable, Equatable {
        /// The file, or a plain soname for the system's own search.
        package let path: String
        /// Named by the user: it is tried even if it seems not to exist, and a failure is reported.
        package let isNamed: Bool
        /// A plain soname, looked up by the system.
        package var isSoname: Bool { !path.contains("/") }
    }

    /// The places searched, in this order: `QADAM_HIGHS_LIB` (then nothing else), `lib/` and
    /// `.deps/highs/lib/` at each parent folder of the program and of the file this code came from (a test
    /// bundle on macOS), the same in the working folder, Homebrew's folders, the system's own search by
    /// soname.
    public static func searchedPlaces() -> [String] { candidates().map(\.path) }

    package static func candidates() -> [Candidate] {
        let named = getenv("QADAM_HIGHS_LIB").map { String(cString: $0) }
        return candidates(
            named: named,
            programs: [path(CHighsExecutablePath), path(CHighsImagePath)].compactMap { $0 },
            workingFolder: path(CHighsWorkingFolder)
        )
    }

    package static func candidates(named: String?, programs: [String], workingFolder: String?) -> [Candidate]
    {
        if let named, !named.isEmpty { return [Candidate(path: named, isNamed: true)] }
        var folders: [String] = []
        for program in programs { folders += parents(of: program) }
        if let workingFolder { folders.append(workingFolder) }
        var places: [String] = []
        for folder in folders {
            let base = folder == "/" ? "" : folder
            places += ["\(base)/lib/\(fileName)", "\(base)/.deps/highs/lib/\(fileName)"]
        }
        places += homebrew.map { "\($0)/\(fileName)" }
        var seen = Set<String>()
        let files = places.filter { seen.insert($0).inserted }.map { Candidate(path: $0, isNamed: false) }
        return files + sonames.map { Candidate(path: $0, isNamed: true) }
    }

    #if os(macOS)
        private static let fileName = "libhighs.dylib"
        private static let sonames = ["libhighs.1.dylib", "libhighs.dylib"]
        private static let homebrew = ["/opt/homebrew/lib", "/usr/local/lib"]
    #else
        private static let fileName = "libhighs.so"
        private static let sonames = ["libhighs.so.1", "libhighs.so"]
        private static let homebrew = ["/home/linuxbrew/.linuxbrew/lib"]
    #endif

    /// Folders above `path`, the nearest first, `/` last.
    private static func parents(of path: String) -> [String] {
        var parts = path.split(separator: "/").dropLast()
        var folders: [String] = []
        while !parts.isEmpty {
            folders.append("/" + parts.joined(separator: "/"))
            parts.removeLast()
        }
        return folders + ["/"]
    }

    private static func path(_ ask: (UnsafeMutablePointer<CChar>, Int) -> Int32) -> String? {
        var buffer = [CChar](repeating: 0, count: 4096)
        let count = buffer.count
        guard ask(&buffer, count) == 1 else { return nil }
        return String(decoding: buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
}
