import QadamContainers

/// The names that the tests of the parser look at.
enum ListedNames: Int, XMLVocabulary {
    case root, item, name, unit, amount
}

/// A file read to its end by the parser: every element with what it holds, one line each, indented by its depth.
struct XMLListing: Equatable {
    var lines: [String] = []
    var numbers: [Double] = []
    var error: XMLError?

    /// The diagnostic code of why the file cannot be read.
    var code: String? { error?.diagnosticCode }

    init(_ text: String, pieces: Int = 1 << 16) { self.init(Array(text.utf8), pieces: pieces) }

    init(_ bytes: [UInt8], pieces: Int = 1 << 16) {
        self.init(NamedChunks(name: "a.xml", bytes: bytes, pieces: pieces))
    }

    init(_ file: NamedChunks) {
        let reader = XMLReader(ListedNames.self, source: file.next)
        do throws(XMLError) { try read(reader) } catch { self.error = error }
    }

    private mutating func read(_ reader: XMLReader<ListedNames>) throws(XMLError) {
        var text: [UInt8] = []
        while true {
            switch try reader.next() {
            case .start:
                let name = reader.name.map { String(describing: $0) } ?? "?"
                let prefix = reader.prefix.isEmpty ? "" : reader.prefix + ":"
                var line = String(repeating: " ", count: reader.depth - 1) + prefix + name
                if let value = reader.string(.name) { line += " name=" + value }
                if !reader.text(.unit).isEmpty { line += " unit=" + reader.text(.unit) }
                if let amount = reader.number(.amount) { numbers.append(amount) }
                lines.append(line)
            case .text: reader.appendText(to: &text)
            case .end:
                let trimmed = String(decoding: text, as: UTF8.self).split(separator: "\n").joined()
                if !trimmed.isEmpty { lines.append("=" + trimmed) }
                text = []
            case .finished: return
            }
        }
    }
}
