/// A word of an expression of Python.
enum PythonToken: Equatable {
    case number(String)
    case name(String)
    case symbol(String)
    case end

    /// As written.
    var text: String {
        switch self {
        case .number(let text), .name(let text), .symbol(let text): text
        case .end: ""
        }
    }

    /// The words of a text, the end included; what no expression of ours can hold is a symbol.
    static func words(_ text: String) -> [PythonToken] {
        var words: [PythonToken] = []
        let scalars = Array(text.unicodeScalars)
        var next = 0
        func run(_ start: Int, while isIn: (Unicode.Scalar) -> Bool) -> Int {
            var end = start
            while end < scalars.count, isIn(scalars[end]) { end += 1 }
            return end
        }
        func slice(_ range: Range<Int>) -> String {
            var view = String.UnicodeScalarView()
            view.append(contentsOf: scalars[range])
            return String(view)
        }
        while next < scalars.count {
            let scalar = scalars[next]
            if scalar.properties.isWhitespace {
                next += 1
            } else if isDigit(scalar)
                || (scalar == "." && next + 1 < scalars.count && isDigit(scalars[next + 1]))
            {
                let end = numberEnd(scalars, next)
                words.append(.number(slice(next..<end)))
                next = end
            } else if isLetter(scalar) {
                let end = run(next) { isLetter($0) || isDigit($0) }
                words.append(.name(slice(next..<end)))
                next = end
            } else {
                let pair = slice(next..<min(next + 2, scalars.count))
                let length = ["**", "//", "<=", ">=", "==", "!=", "<<", ">>"].contains(pair) ? 2 : 1
                words.append(.symbol(slice(next..<(next + length))))
                next += length
            }
        }
        return words + [.end]
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar >= "0" && scalar <= "9" }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "_" || scalar.properties.isAlphabetic
    }

    // Digits, a point, an exponent; letters that follow belong to it, so that `1j` and `0x10` are refused whole.
    private static func numberEnd(_ scalars: [Unicode.Scalar], _ start: Int) -> Int {
        var end = start
        while end < scalars.count {
            let scalar = scalars[end]
            let isSign =
                (scalar == "+" || scalar == "-") && end > start
                && "eE".unicodeScalars.contains(scalars[end - 1])
            guard isDigit(scalar) || isLetter(scalar) || scalar == "." || isSign else { break }
            end += 1
        }
        return end
    }

    /// Whether a number is one of ours: decimal, with an exponent at most.
    static func isDecimal(_ text: String) -> Bool {
        let allowed = text.utf8.allSatisfy {
            (0x30...0x39).contains($0) || [0x2B, 0x2D, 0x2E, 0x45, 0x65].contains($0)
        }
        return allowed && (Double(text) ?? Double(text + "0")) != nil
    }
}
