public import QadamEvidence

/// A YAML file, read once, its values asked for by name and type, its faults collected.
///
///     let file = YAMLFile(.path("organisation.yaml"))
///     if let root = file.root {
///         let id = root.identifier("id")                        // String?, reported if missing
///         let year = root.integer("year", 1990...2100)
///         for facility in root.maps("facilities") { … facility.name("name") … }
///         let note = root.optional.text("note")                 // nil if missing, reported only if wrong
///     }
///     let diagnostics = file.finish()                           // adds the keys that nobody asked for
///
/// Every value is read as text and typed by the one who asks: `no` is not false unless a yes-or-no is wanted.
/// Numbers are written plainly (`1234.5`), dates as `2024-01-31`. Tags are refused, aliases are bounded.
public struct YAMLFile {
    /// The file in diagnostics.
    public let name: String
    /// The digest of the file; `nil` if it could not be read to its end.
    public let digest: FileDigest?
    /// The outermost map; `nil` if the file has none, which is reported.
    public let root: YAMLMap?
    private let ledger: YAMLLedger

    /// Reads a file whole. Its absence, too, is a finding.
    public init(_ input: InputFile, limits: YAMLLimits = .standard, limitPerCode: Int = 20) {
        name = input.name
        ledger = YAMLLedger(file: input.name, limitPerCode: limitPerCode)
        do throws(ExchangeError) {
            let (bytes, digest) = try Self.bytes(of: input, limit: limits.bytes)
            self.digest = digest
            root = Self.root(bytes, limits, ledger)
        } catch {
            digest = nil
            root = nil
            ledger.findings.add(error.diagnostic)
        }
    }

    /// What was found so far.
    public var findings: Findings { ledger.findings }

    /// All that was found; keys that nobody asked for are reported, each with the nearest that was asked for.
    public func finish() -> [Diagnostic] {
        for entry in ledger.entries {
            YAMLMap(ledger: ledger, entry: entry, isOptional: false).reportUnknownKeys()
        }
        ledger.entries = []
        return findings.diagnostics
    }

    private static func root(_ bytes: [UInt8]?, _ limits: YAMLLimits, _ ledger: YAMLLedger) -> YAMLMap? {
        guard let bytes else {
            ledger.findings.add(.fileTooLarge, ["limit": .integer(limits.bytes)])
            return nil
        }
        var parsing = YAMLParsing(limits: limits)
        guard let node = parsing.root(bytes, &ledger.findings), !ledger.findings.hasErrors else { return nil }
        guard case .map(let pairs) = node.content else {
            ledger.findings.add(.expectedMap, row: node.line, ["key": .text(ledger.file)])
            return nil
        }
        return ledger.open(pairs, line: node.line, path: "")
    }

    private static func bytes(
        of input: InputFile,
        limit: Int
    ) throws(ExchangeError) -> (bytes: [UInt8]?, digest: FileDigest?) {
        let stream = try ByteStream(input)
        var bytes: [UInt8] = []
        let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 1)
        defer { chunk.deallocate() }
        while true {
            let count = try stream.fill(chunk)
            bytes.append(contentsOf: chunk[..<count])
            if bytes.count > limit { return (nil, nil) }
            if count < chunk.count { return (bytes, stream.digest) }
        }
    }
}
