#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Writes a file whole or not at all: into a file beside it, made durable, then renamed over it.
///
/// A full disk, a failing body or a killed process leaves what was there before under the name.
public enum AtomicFile {
    /// Writes what `body` puts into the sink to `path`. A link is followed; a device or a pipe under that name is
    /// written to, never replaced by a file.
    ///
    /// - Throws: ``ExchangeError`` of the system, or what `body` throws; then nothing has changed.
    public static func write(_ path: String, _ body: (FileSink) throws -> Void) throws {
        var status = stat()
        guard stat(path, &status) == 0 else { return try replace(path, body) }
        switch status.st_mode & S_IFMT {
        case S_IFREG: try replace(target(of: path), body)
        case S_IFDIR: throw ExchangeError.cannotWrite(path, errno: EISDIR)
        default: try append(to: path, body)
        }
    }

    /// The file to which links lead.
    private static func target(of path: String) -> String {
        guard let resolved = realpath(path, nil) else { return path }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    private static func replace(_ path: String, _ body: (FileSink) throws -> Void) throws {
        let temporary = path + ".\(getpid()).\(UInt32.random(in: .min ... .max)).part"
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw ExchangeError.cannotWrite(path, errno: errno) }
        do {
            defer { _ = close(descriptor) }
            let sink = FileSink(name: path, descriptor: descriptor)
            try body(sink)
            try sink.flush()
            try check(fsync(descriptor), path)
        } catch {
            _ = unlink(temporary)
            throw error
        }
        do {
            try check(rename(temporary, path), path)
        } catch {
            _ = unlink(temporary)
            throw error
        }
        syncFolder(of: path)
    }

    /// Writes a text to `path`.
    ///
    /// - Throws: ``ExchangeError``; then nothing has changed.
    public static func write(_ path: String, text: String) throws {
        try write(path) { try $0.write(text) }
    }

    /// Writes to a device or pipe that is there already, without a name to change.
    ///
    /// - Throws: ``ExchangeError`` of the system, or what `body` throws.
    package static func append(to path: String, _ body: (FileSink) throws -> Void) throws {
        let descriptor = open(path, O_WRONLY | O_APPEND | O_CLOEXEC)
        guard descriptor >= 0 else { throw ExchangeError.cannotWrite(path, errno: errno) }
        defer { _ = close(descriptor) }
        let sink = FileSink(name: path, descriptor: descriptor)
        try body(sink)
        try sink.flush()
    }

    private static func check(_ status: Int32, _ path: String) throws(ExchangeError) {
        if status != 0 { throw .cannotWrite(path, errno: errno) }
    }

    /// Makes the new name durable; a system that cannot is no reason to fail, the file itself is whole.
    private static func syncFolder(of path: String) {
        let folder = path.lastIndex(of: "/").map { path[..<$0].isEmpty ? "/" : String(path[..<$0]) } ?? "."
        let descriptor = open(folder, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        _ = fsync(descriptor)
        _ = close(descriptor)
    }
}
