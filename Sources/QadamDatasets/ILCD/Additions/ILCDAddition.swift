import QadamContainers
import QadamLifeCycle

/// What ILCD has no field for, or holds only shortened, in an element of Qadam's own namespace inside
/// `common:other`: other programs pass over it, Qadam reads it back.
///
/// An addition belongs to the data beside it, which another program may change without knowing of it. It therefore
/// carries a seal over those data; where the seal does not fit any more, the data count and the addition does not.
struct ILCDAddition: Equatable {
    /// The namespace of the additions.
    static let namespace = "urn:x-qadam:ilcd:1"

    /// As the maker of an exchange: there is none, although a process of the package makes the flow.
    static let noMaker = "none"
    /// Scope of a parameter of the whole database that a process has a copy of.
    static let databaseScope = "database"
    /// Scope of a parameter that only stands for the formula of an amount.
    static let amountScope = "amount"

    /// The attributes that an addition may have, in the order in which they are written.
    static let fields: [ILCDNames] = [
        .seal, .row, .id, .name, .unit, .quantity, .factor, .cas, .category, .compartment, .location, .gas,
        .stage,
        .kind, .rule, .source, .from, .until, .amount, .formula, .provider, .note, .avoided, .direction,
        .first,
        .second, .third, .scope, .exchange, .product, .share, .value, .normalisation, .weight,
    ]

    /// The file that it stands in.
    var file = ""
    private(set) var values: [ILCDNames: String] = [:]
    /// Whether an attribute was not written as additions are.
    private(set) var isDamaged = false

    init() {}

    /// Whether it says nothing.
    var isEmpty: Bool { values.isEmpty }

    /// A text; `nil` where it is not said, which is another thing than an empty one.
    subscript(name: ILCDNames) -> String? {
        get { values[name] }
        set { values[name] = newValue }
    }

    /// A number; `nil` where it is not said, not a number where it cannot be read.
    func number(_ name: ILCDNames) -> Double? { values[name].map { Double($0) ?? .nan } }

    /// Says a number.
    mutating func set(_ name: ILCDNames, _ number: Double) { values[name] = "\(number)" }

    /// Place in the database that was written; `nil` where it is not said.
    var row: Int? { values[.row].flatMap { Int($0) } }
}

extension ILCDAddition {
    /// The addition of the element that begins here.
    init(_ reader: XMLReader<ILCDNames>, file: String) {
        self.init()
        self.file = file
        for field in Self.fields {
            guard let written = reader.string(field) else { continue }
            guard let text = ExactText.decoded(written) else {
                isDamaged = true
                continue
            }
            values[field] = text
        }
    }

    /// The distribution that it says; `nil` where it says none. `isDamaged` tells a wrong one.
    func uncertainty() -> (spread: ExchangeUncertainty?, isDamaged: Bool) {
        guard let word = values[.kind] else { return (nil, false) }
        let known = TableWords.distributions.first { $0.word == word }?.kind
        if known == .discrete {
            guard let values = TableWords.values(values[.value] ?? "") else { return (nil, true) }
            return (ExchangeUncertainty(discrete: values), false)
        }
        guard let kind = known, let first = number(.first), let second = number(.second), first.isFinite,
            second.isFinite
        else { return (nil, true) }
        let third = number(.third) ?? 0
        guard third.isFinite, TableWords.hasThird(kind) == (values[.third] != nil) else { return (nil, true) }
        return (ExchangeUncertainty(kind, first, second, third), false)
    }

    /// Says a distribution.
    mutating func set(_ spread: ExchangeUncertainty) {
        values[.kind] = "\(spread.kind)"
        guard spread.kind != .discrete else {
            values[.value] = TableWords.text(spread.values)
            return
        }
        set(.first, spread.first)
        set(.second, spread.second)
        if TableWords.hasThird(spread.kind) { set(.third, spread.third) }
    }
}

/// A text of which nothing is lost in XML: white space at its ends and characters that XML does not have are written
/// as `\{` number in hexadecimal `}`, and a backslash twice.
enum ExactText {
    static func encoded(_ text: String) -> String {
        let scalars = Array(text.unicodeScalars)
        var encoded = ""
        for (index, scalar) in scalars.enumerated() {
            if scalar == "\\" {
                encoded += "\\\\"
            } else if scalar.value < 32 || scalar.value == 0xFFFE || scalar.value == 0xFFFF
                || (scalar == " " && (index == 0 || index == scalars.count - 1))
            {
                encoded += "\\{\(String(scalar.value, radix: 16))}"
            } else {
                encoded.unicodeScalars.append(scalar)
            }
        }
        return encoded
    }

    static func decoded(_ text: String) -> String? {
        guard text.utf8.contains(UInt8(ascii: "\\")) else { return text }
        var decoded = ""
        var rest = text.unicodeScalars[...]
        while let scalar = rest.popFirst() {
            guard scalar == "\\" else {
                decoded.unicodeScalars.append(scalar)
                continue
            }
            switch rest.popFirst() {
            case "\\": decoded += "\\"
            case "{":
                let digits = rest.prefix { $0 != "}" }
                rest = rest.dropFirst(digits.count + 1)
                guard let code = UInt32(String(String.UnicodeScalarView(digits)), radix: 16),
                    let scalar = Unicode.Scalar(code)
                else { return nil }
                decoded.unicodeScalars.append(scalar)
            default: return nil
            }
        }
        return decoded
    }
}
