import QadamEvidence
import QadamInventory
import QadamUnits

/// What stands in the cells `factors` and `properties` of a source line: parts apart by `;`.
enum RoleText {
    /// Reads `role=identifier; role=identifier`.
    static func factors(_ text: String, _ context: inout CellContext) -> [String: String]? {
        var result: [String: String] = [:]
        for part in parts(text) {
            guard let (role, value) = pair(part), !value.contains(" "), result[role] == nil else {
                context.report(code: "INV-0601", ["found": .text(part)])
                return nil
            }
            result[role] = value
        }
        return result
    }

    /// Reads `role=number unit ±percent% source; …`; the range may be absent, the source may not.
    static func properties(_ text: String, _ context: inout CellContext) -> [String: OwnProperty]? {
        var result: [String: OwnProperty] = [:]
        for part in parts(text) {
            guard let (role, value) = pair(part), result[role] == nil,
                let property = property(value, context.dialect.numbers)
            else {
                context.report(code: "INV-0602", ["found": .text(part)])
                return nil
            }
            result[role] = property
        }
        return result
    }

    private static func property(_ text: String, _ numbers: NumberConvention) -> OwnProperty? {
        var words = text.split(separator: " ").map(String.init)
        guard words.count >= 3, let value = numbers.number(words[0]), value.isFinite,
            let unit = try? UnitRegistry.standard.unit(words[1])
        else { return nil }
        let entered = words[0] + " " + words[1]
        words.removeFirst(2)
        var width: Double?
        if let first = words.first, first.hasPrefix("±") {
            guard first.hasSuffix("%"), let percent = numbers.number(String(first.dropFirst().dropLast())),
                percent >= 0, words.count > 1
            else { return nil }
            width = percent / 100
            words.removeFirst()
        }
        return OwnProperty(
            amount: Amount(value, unit, entered: entered),
            relativeHalfWidth: width,
            source: words.joined(separator: " ")
        )
    }

    private static func parts(_ text: String) -> [String] {
        text.split(separator: ";").map(trimmed).filter { !$0.isEmpty }
    }

    private static func pair(_ text: String) -> (role: String, value: String)? {
        guard let mark = text.firstIndex(of: "=") else { return nil }
        let (role, value) = (trimmed(text[..<mark]), trimmed(text[text.index(after: mark)...]))
        return role.isEmpty || value.isEmpty ? nil : (role, value)
    }

    private static func trimmed(_ text: Substring) -> String {
        String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
