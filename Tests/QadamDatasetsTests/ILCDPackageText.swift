import Foundation
import QadamContainers
import QadamDatasets
import QadamEvidence
import QadamLifeCycle

/// Packages of ILCD as they are written, and as other programs change them.
enum ILCDPackageText {
    static func written(_ database: LifeCycleDatabase) throws -> [UInt8] {
        var bytes: [UInt8] = []
        var archive = ZipWriter { bytes += $0 }
        try ILCDWriter(database, language: "ru").write(to: &archive)
        try archive.finish()
        return bytes
    }

    /// The files of a package by path.
    static func files(_ database: LifeCycleDatabase) throws -> [String: [UInt8]] {
        let package = try PackageSource(bytes: written(database), name: "w.zip", unpackedLimit: 1 << 30)
        var files: [String: [UInt8]] = [:]
        for entry in package.entries { files[entry.path] = try package.bytes(of: entry) }
        return files
    }

    static func read(_ files: [String: [UInt8]], name: String, skipsBad: Bool = false) -> DatasetReading {
        DatasetReader.read(
            PackageSource(files: files, name: name),
            options: ReadingOptions(skipsBad: skipsBad, name: name)
        )
    }

    /// A file without the elements `common:other`.
    static func withoutAdditions(_ bytes: [UInt8]) -> [UInt8] {
        var kept = ""
        var rest = String(decoding: bytes, as: UTF8.self)[...]
        while let start = rest.range(of: "<common:other>"), let end = rest.range(of: "</common:other>") {
            kept += rest[..<start.lowerBound]
            rest = rest[end.upperBound...]
        }
        return Array((kept + rest).utf8)
    }
}
