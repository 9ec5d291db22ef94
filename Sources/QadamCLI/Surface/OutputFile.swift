import ArgumentParser
import Foundation
import QadamEvidence
import QadamExchange
import QadamText

/// Whether an export may take the place of files that are there.
struct ForceOption: ParsableArguments {
    @Flag(name: .long, help: help(.cliOptionForce)) var force = false
}

/// Files that a command writes: whole or not at all.
enum OutputFile {
    static func write(_ bytes: [UInt8], to path: String) throws {
        do {
            try AtomicFile.write(path) { sink in try sink.write(bytes) }
        } catch let error as ExchangeError {
            throw Failure(.inputOutput, [error.diagnostic])
        }
    }

    static func makeFolder(_ path: String) throws {
        do {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        } catch {
            throw failure(path, error.localizedDescription)
        }
    }

    /// Refuses a file that is there already, unless the user wants it replaced. A device or a pipe is no file that
    /// could be lost.
    static func refuse(existing path: String, unless force: Bool) throws {
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        let type = attributes?[.type] as? FileAttributeType
        guard !force, type == .typeRegular || type == .typeSymbolicLink || type == .typeDirectory else {
            return
        }
        if type == .typeSymbolicLink, !isRegular(path) { return }
        throw Failure(.inputOutput, "CLI-0150", at: .file(path), ["file": .text(path)])
    }

    private static func isRegular(_ link: String) -> Bool {
        let target = URL(fileURLWithPath: link).resolvingSymlinksInPath().path
        let type = (try? FileManager.default.attributesOfItem(atPath: target))?[.type] as? FileAttributeType
        return type == .typeRegular
    }

    /// Refuses a folder that holds one of the files that a form may have, unless the user wants them replaced.
    static func refuse(existing names: Set<String>, in folder: String, unless force: Bool) throws {
        let present = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        guard !force, let name = present.sorted().first(where: names.contains) else { return }
        let path = folder + "/" + name
        throw Failure(.inputOutput, "CLI-0150", at: .file(path), ["file": .text(path)])
    }

    /// Writes files into a folder: all of them beside it first, so that a full disk leaves what was there; then each takes
    /// its name. Files of the form that are not written now belonged to an earlier export and go.
    ///
    /// - Parameter form: names of all files that the form may have.
    static func write(_ files: [(name: String, bytes: [UInt8])], into folder: String, form: Set<String>)
        throws
    {
        let manager = FileManager.default
        let isNew = !manager.fileExists(atPath: folder)
        try makeFolder(folder)
        let stage = folder + "/.part-\(ProcessInfo.processInfo.processIdentifier)"
        do {
            try makeFolder(stage)
            for file in files { try write(file.bytes, to: stage + "/" + file.name) }
            for file in files {
                guard rename(stage + "/" + file.name, folder + "/" + file.name) == 0 else {
                    throw failure(folder + "/" + file.name, String(cString: strerror(errno)))
                }
            }
            try? manager.removeItem(atPath: stage)
            for name in form.subtracting(files.map(\.name)) {
                try? manager.removeItem(atPath: folder + "/" + name)
            }
        } catch {
            try? manager.removeItem(atPath: isNew ? folder : stage)
            throw error
        }
    }

    private static func failure(_ path: String, _ detail: String) -> Failure {
        Failure(
            .inputOutput,
            "WSP-0113",
            at: .file(path),
            ["file": .text(path), "detail": .text(detail)]
        )
    }
}
