/// A six-digit code of a list of wastes, such as `19 12 12` or `11 02 07*`.
///
/// The European list of waste (`eu2000.waste-list`) and, since 2021, the waste classifier of Kazakhstan
/// (`kz2021.waste-classifier`) write two digits each for chapter, group and entry, and mark hazardous entries with an
/// asterisk.
public struct WasteCode: Hashable, Sendable, Codable, CustomStringConvertible {
    /// The six digits.
    public let digits: String
    /// Whether the entry is marked as hazardous.
    public let isHazardousEntry: Bool

    /// Reads `191212`, `19 12 12`, `19.12.12` and the same with an asterisk; nil for anything else.
    public init?(_ text: String) {
        var digits = ""
        var isHazardous = false
        for character in text {
            switch character {
            case "0"..."9": digits.append(character)
            case " ", ".": continue
            case "*" where !isHazardous: isHazardous = true
            default: return nil
            }
        }
        // The chapters of both lists are 01 to 20.
        guard digits.count == 6, let chapter = Int(digits.prefix(2)), (1...20).contains(chapter),
            !isHazardous || text.last == "*"
        else { return nil }
        self.digits = digits
        isHazardousEntry = isHazardous
    }

    /// The chapter: where the waste comes from.
    public var chapter: String { String(digits.prefix(2)) }

    /// `19 12 12`, with an asterisk for a hazardous entry.
    public var description: String {
        let pairs = [digits.prefix(2), digits.dropFirst(2).prefix(2), digits.suffix(2)].map(String.init)
        return pairs.joined(separator: " ") + (isHazardousEntry ? "*" : "")
    }

    /// Reads the text.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let code = WasteCode(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "no waste code: \(text)")
        }
        self = code
    }

    /// Writes the text.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
