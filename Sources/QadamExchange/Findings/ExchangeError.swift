public import QadamEvidence

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Why a file could not be read or written at all.
public struct ExchangeError: Error, Sendable, Hashable {
    private let code: ExchangeCode
    /// The file as it was named.
    public let file: String
    /// What the operating system said, where it said something.
    public let reason: String?

    private init(_ code: ExchangeCode, _ file: String, _ reason: String? = nil) {
        self.code = code
        self.file = file
        self.reason = reason
    }

    /// The file is not there.
    static func notFound(_ file: String) -> ExchangeError { ExchangeError(.fileNotFound, file) }
    /// The file is a folder.
    static func isDirectory(_ file: String) -> ExchangeError { ExchangeError(.fileIsFolder, file) }
    /// The system refuses to open the file or to read on.
    static func unreadable(_ file: String, errno number: Int32) -> ExchangeError {
        ExchangeError(.fileUnreadable, file, systemText(number))
    }
    /// The system refuses to write; a full disk is told apart. Nothing half-written is left under the name.
    static func cannotWrite(_ file: String, errno number: Int32) -> ExchangeError {
        ExchangeError(
            number == ENOSPC || number == EDQUOT || number == EFBIG ? .diskFull : .cannotWrite,
            file,
            systemText(number)
        )
    }

    /// What was to be written cannot be written.
    static func cannotWrite(_ file: String, reason: String) -> ExchangeError {
        ExchangeError(.cannotWrite, file, reason)
    }

    /// Whether the disk (or the quota) is full.
    public var isDiskFull: Bool { code == .diskFull }
    /// Whether there is no such file.
    public var isNotFound: Bool { code == .fileNotFound }

    /// The same as a diagnostic about the file.
    public var diagnostic: Diagnostic {
        var arguments: [String: Argument] = ["file": .text(file)]
        if let reason { arguments["reason"] = .text(reason) }
        return Diagnostic(code.rawValue, .error, at: .file(file), arguments)
    }

    private static func systemText(_ number: Int32) -> String {
        guard let text = strerror(number) else { return "errno \(number)" }
        return String(cString: text)
    }
}
