/// What a file is that somebody gives as a workbook and that is none that is read: said in words, with the way out.
enum SpreadsheetFamily {
    /// Why a file that is no ZIP archive is not read.
    static func refusal(_ package: PackageSource) -> SpreadsheetError {
        guard let entry = package.entries.first, package.entries.count == 1,
            let head = try? package.start(of: entry, count: 512)
        else { return SpreadsheetError(.notASpreadsheet, package.name) }
        if head.starts(with: compound) {
            return SpreadsheetError(holdsEncrypted(package, entry) ? .encrypted : .oldBinary, package.name)
        }
        // Excel 2 to 4 wrote the record that begins a file without a container (BIFF, record BOF).
        if head.count > 4, head[0] == 0x09, [0x00, 0x02, 0x04, 0x08].contains(head[1]), head[3] == 0 {
            return SpreadsheetError(.oldBinary, package.name)
        }
        return SpreadsheetError(.notASpreadsheet, package.name)
    }

    /// Why an archive without the workbook of XLSX is not read.
    static func refusal(archive package: PackageSource) -> SpreadsheetError {
        let paths = Set(package.entries.map { $0.path.lowercased() })
        if paths.contains("xl/workbook.bin") { return SpreadsheetError(.newBinary, package.name) }
        if let entry = package.entries.first(where: { $0.path == "mimetype" }),
            let mime = try? package.start(of: entry, count: 100),
            String(decoding: mime, as: UTF8.self).contains("opendocument")
        {
            return SpreadsheetError(.openDocument, package.name)
        }
        return SpreadsheetError(.noWorkbook, package.name)
    }

    /// The mark of the compound files of OLE: old workbooks, and the container of encrypted new ones.
    private static let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

    /// Whether a stream of a compound file is the encrypted package of an Office document. Entries of the directory
    /// are 128 bytes with their name in front, at places divisible by 128 (Microsoft, MS-CFB 2.6; MS-OFFCRYPTO 2.3.4).
    private static func holdsEncrypted(_ package: PackageSource, _ entry: PackageEntry) -> Bool {
        guard let bytes = try? package.bytes(of: entry, limit: 1 << 30) else { return false }
        let name = "EncryptedPackage".utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
        for place in stride(from: 512, to: bytes.count, by: 128) where bytes[place] == name[0] {
            if bytes[place...].starts(with: name) { return true }
        }
        return false
    }
}
