internal import CKlu

/// KLU (Davis, Palamadai Natarajan 2010, ACM TOMS 37, algorithm 907), loaded at run time. Nothing of it is needed to
/// build or to run; `make setup` puts it into `.deps/klu`.
public struct KluLibrary: Sendable {
    /// The file, or the plain soname, that was loaded.
    public let path: String
    let handle: Handle

    /// Filled once, never changed and never freed, so that threads may share it.
    struct Handle: @unchecked Sendable { let pointer: OpaquePointer }

    /// The library, looked for once per process; nil if there is none that can be used: ``problem`` says why.
    public static let shared: KluLibrary? = try? found.get()

    /// Why there is no library: the places searched or the system's reason, a line each; nil if there is one.
    public static var problem: String? {
        if case .failure(let failure) = found { return failure.reason }
        return nil
    }

    /// Why a library could not be loaded.
    package struct Failure: Error { package let reason: String }

    private static let found: Result<KluLibrary, Failure> = search(candidates())

    private static func search(_ candidates: [String]) -> Result<KluLibrary, Failure> {
        var reasons: [String] = []
        for path in candidates {
            if path.contains("/"), CKluReadable(path) != 1 { continue }
            switch load(path) {
            case .success(let library): return .success(library)
            case .failure(let failure): reasons.append(failure.reason)
            }
        }
        return .failure(
            Failure(
                reason: reasons.isEmpty ? candidates.joined(separator: "\n") : reasons.joined(separator: "\n")
            )
        )
    }

    /// Loads one file and checks that it is the library.
    package static func load(_ path: String) -> Result<KluLibrary, Failure> {
        var pointer: OpaquePointer?
        var reason = [CChar](repeating: 0, count: 1024)
        let status = CKluLoad(path, &pointer, &reason, reason.count)
        if status == CKluLoaded, let pointer {
            return .success(KluLibrary(path: path, handle: Handle(pointer: pointer)))
        }
        let text = String(decoding: reason.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
        let word = status == CKluOtherLayout ? "layout" : status == CKluSymbolMissing ? "symbol" : "dlopen"
        return .failure(Failure(reason: "\(path): \(word) \(text)"))
    }
}

extension KluLibrary {
    /// The places searched, in this order: `QADAM_KLU_LIB` (then nothing else), `lib/` and `.deps/klu/lib/` at each
    /// parent folder of the program and of the file this code came from, the same in the working folder, Homebrew's
    /// folders, the system's own search.
    public static func candidates() -> [String] {
        if let named = CKluEnvironment("QADAM_KLU_LIB") { return [String(cString: named)] }
        var folders: [String] = []
        for program in [path(CKluExecutablePath), path(CKluImagePath)].compactMap({ $0 }) {
            folders += parents(of: program)
        }
        if let folder = path(CKluWorkingFolder) { folders.append(folder) }
        var places: [String] = []
        for folder in folders {
            let base = folder == "/" ? "" : folder
            places += ["\(base)/lib/\(fileName)", "\(base)/.deps/klu/lib/\(fileName)"]
        }
        places += homebrew.map { "\($0)/\(fileName)" } + sonames
        var seen = Set<String>()
        return places.filter { seen.insert($0).inserted }
    }

    #if os(macOS)
        private static let fileName = "libklu.dylib"
        private static let sonames = ["libklu.2.dylib", "libklu.dylib"]
        private static let homebrew = ["/opt/homebrew/lib", "/usr/local/lib"]
    #else
        private static let fileName = "libklu.so"
        private static let sonames = ["libklu.so.2", "libklu.so.1", "libklu.so"]
        private static let homebrew = ["/home/linuxbrew/.linuxbrew/lib"]
    #endif

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
