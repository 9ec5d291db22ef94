import Foundation

/// What `--json` prints: the schema with its version, and the content; keys sorted, so that two runs give the same
/// bytes.
struct JSONOutput<Content: Encodable>: Encodable {
    let schema: String
    let content: Content

    private enum Keys: String, CodingKey { case schema, content }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Keys.self)
        try container.encode(schema, forKey: .schema)
        try container.encode(content, forKey: .content)
    }

    func text() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
}

extension Console {
    /// Prints content as JSON under a schema such as `qadam.inventory.show/1`.
    func result(json content: some Encodable, schema: String) throws {
        result(try JSONOutput(schema: schema, content: content).text())
    }
}
