extension XMLParser {
    /// Refuses references that are none of XML's own, whether or not anybody asks for the text.
    func checkReferences(_ range: Range<Int>) throws(XMLError) {
        var index = range.lowerBound
        while index < range.upperBound {
            if input.base[index] != UInt8(ascii: "&") {
                index += 1
                continue
            }
            guard let found = reference(at: index, before: range.upperBound) else {
                let name = spelling(index..<min(index + 20, range.upperBound))
                throw failure(.entity, name, at: index)
            }
            index = found.end
        }
    }

    // The character of `&…;` and the place after it.
    private func reference(at start: Int, before limit: Int) -> (character: Unicode.Scalar, end: Int)? {
        var end = start + 1
        while end < limit, end - start < 12, input.base[end] != UInt8(ascii: ";") { end += 1 }
        guard end < limit, input.base[end] == UInt8(ascii: ";") else { return nil }
        let name = spelling((start + 1)..<end)
        switch name {
        case "amp": return ("&", end + 1)
        case "lt": return ("<", end + 1)
        case "gt": return (">", end + 1)
        case "quot": return ("\"", end + 1)
        case "apos": return ("'", end + 1)
        default: break
        }
        guard name.hasPrefix("#") else { return nil }
        let isHexadecimal = name.hasPrefix("#x")
        let digits = name.dropFirst(isHexadecimal ? 2 : 1)
        guard digits.utf8.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }),
            let code = UInt32(digits, radix: isHexadecimal ? 16 : 10), let character = Unicode.Scalar(code),
            code >= 0x20 || code == 9 || code == 10 || code == 13
        else { return nil }
        return (character, end + 1)
    }

    /// The bytes of a value with references resolved and line ends made one (`\n`); white space of an attribute
    /// becomes blanks.
    func decoded(_ range: Range<Int>, isAttribute: Bool, isSection: Bool = false) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(range.count)
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = input.base[index]
            if byte == UInt8(ascii: "&"), !isSection,
                let found = reference(at: index, before: range.upperBound)
            {
                result += Array(String(Character(found.character)).utf8)
                index = found.end
                continue
            }
            index += 1
            if byte == 0x0D {
                if index < range.upperBound, input.base[index] == 0x0A { continue }
                result.append(isAttribute ? 0x20 : 0x0A)
            } else if isAttribute, byte == 0x0A || byte == 0x09 {
                result.append(0x20)
            } else {
                result.append(byte)
            }
        }
        return result
    }
}
