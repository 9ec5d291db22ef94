import Foundation
import QadamEvidence
import QadamExchange

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
            throw Failure(
                .inputOutput,
                "WSP-0113",
                at: .file(path),
                ["file": .text(path), "detail": .text(error.localizedDescription)]
            )
        }
    }
}
