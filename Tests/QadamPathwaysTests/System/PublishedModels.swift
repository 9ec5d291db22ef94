import Foundation
import QadamEvidence
import QadamPathways
import Testing

/// The published models UTOPIA and SIMPLICITY with their reference results, where `QADAM_REFERENCE_DATA` names the folder
/// that holds `energy/`.
enum PublishedModels {
    static let folder = ProcessInfo.processInfo.environment["QADAM_REFERENCE_DATA"].map {
        URL(filePath: $0).appending(path: "energy")
    }

    static var isAvailable: Bool { folder != nil }

    static func tables(_ name: String) throws -> OSeMOSYSTables {
        let folder = try #require(folder)
        let text = try String(contentsOf: folder.appending(path: "\(name)/data.txt"), encoding: .utf8)
        var reader = DataReader()
        reader.read(text)
        return reader.tables
    }

    struct Reference: Decodable {
        struct Result: Decodable {
            let value: Double
            let unique: Bool
        }

        let objective: Double
        let results: [String: Result]
    }

    static func reference(_ name: String) throws -> Reference {
        let folder = try #require(folder)
        let data = try Data(contentsOf: folder.appending(path: "reference.json"))
        return try #require(try JSONDecoder().decode([String: Reference].self, from: data)[name])
    }
}

/// Reads just the statements of the two published data files, to test the model without the reader of such files.
private struct DataReader {
    var tables = OSeMOSYSTables()
    private var numbers: [String: Int32] = [:]

    private mutating func number(_ name: String) -> Int32 {
        if let known = numbers[name] { return known }
        let next = Int32(tables.names.count)
        tables.names.append(name)
        numbers[name] = next
        return next
    }

    mutating func read(_ text: String) {
        let lines = text.split(whereSeparator: \.isNewline).map { $0.prefix { $0 != "#" } }
        let code = lines.joined(separator: " ").replacing(":=", with: " = ").replacing(":", with: " : ")
        for statement in code.split(separator: ";") {
            let words = statement.split(whereSeparator: \.isWhitespace).map(String.init)
            if words.first == "set" { readSet(words) }
            if words.first == "param" && words.count > 2 && words[2] != "=" { readParameter(words) }
        }
    }

    private mutating func readSet(_ words: [String]) {
        let members = words.dropFirst(3).map { number($0) }
        tables.sets.append(OSeMOSYSSet(name: words[1], members: Array(members), place: .whole))
    }

    private mutating func readParameter(_ words: [String]) {
        guard let kind = OSeMOSYSCatalogue.parameter(words[1]) else { return }
        let indices = kind.signatures[0]
        var fallback: Double?
        var rest = words[2...]
        if rest.first == "default" {
            fallback = rest.dropFirst().first.flatMap { Double($0.hasSuffix(".") ? $0 + "0" : $0) }
            rest = rest.dropFirst(2)
        }
        var (keys, values): ([Int32], [Double]) = ([], [])
        var slice = [String](repeating: "*", count: indices.count)
        var columns: [String] = []
        var position = rest.startIndex
        while position < rest.endIndex {
            let word = rest[position]
            if word.hasPrefix("[") {
                slice = word.dropFirst().dropLast().split(separator: ",").map(String.init)
            } else if word == ":" {
                let end = rest[position...].firstIndex(of: "=") ?? rest.endIndex
                columns = Array(rest[(position + 1)..<end])
                position = end
            } else if word != "=" {
                for (column, text) in zip(columns, rest[(position + 1)...]) {
                    var stars = [word, column]
                    keys += slice.map { number($0 == "*" ? stars.removeFirst() : $0) }
                    values.append(Double(text) ?? .nan)
                }
                position += columns.count
            }
            position += 1
        }
        tables.parameters[kind.name] = OSeMOSYSTable(
            name: kind.name,
            indices: indices,
            defaultValue: fallback,
            keys: keys,
            values: values,
            file: "data.txt",
            lines: [Int32](repeating: 1, count: values.count),
            columnStyle: .characters
        )
    }
}
