extension XMLParser {
    /// `<?…?>`: nothing of it is used (the declaration was read with the first bytes).
    func skipInstruction() throws(XMLError) -> XMLEvent? {
        guard let end = find("?>", from: position + 2) else { return try need() }
        position = end + 2
        return nil
    }

    /// Comment, CDATA section or document type.
    func declaration() throws(XMLError) -> XMLEvent? {
        if starts(with: "<!--") {
            guard let end = find("-->", from: position + 4) else { return try need() }
            position = end + 3
            return nil
        }
        if starts(with: "<![CDATA[") {
            guard depth > 0 else { throw failure(.malformed, "<![CDATA[") }
            guard let end = find("]]>", from: position + 9) else { return try need() }
            textRange = (position + 9)..<end
            textIsPlain = false
            textIsSection = true
            position = end + 3
            return .text
        }
        if starts(with: "<!DOCTYPE") { return try documentType() }
        let isShort = input.count - position < 9
        if isShort, !input.isFinished { return try need() }
        if isShort, input.isFinished { throw failure(.truncated, "<!") }
        throw failure(.malformed, spelling(position..<min(position + 9, input.count)))
    }

    // A document type that only names one is passed over and nothing is fetched; one with declarations is refused.
    private func documentType() throws(XMLError) -> XMLEvent? {
        var index = position + 9
        var quote: UInt8 = 0
        while true {
            let byte = input.base[index]
            if byte == 0 { return try need() }
            if quote != 0 {
                if byte == quote { quote = 0 }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: "[") {
                throw failure(.entity, "<!DOCTYPE", at: index)
            } else if byte == UInt8(ascii: ">") {
                break
            }
            index += 1
        }
        guard depth == 0 else { throw failure(.malformed, "<!DOCTYPE") }
        position = index + 1
        return nil
    }

    private func starts(with text: StaticString) -> Bool {
        guard input.count - position >= text.utf8CodeUnitCount else { return false }
        for index in 0..<text.utf8CodeUnitCount where input.base[position + index] != text.utf8Start[index] {
            return false
        }
        return true
    }

    private func find(_ text: StaticString, from start: Int) -> Int? {
        let length = text.utf8CodeUnitCount
        guard input.count - length >= start else { return nil }
        let first = text.utf8Start[0]
        var index = start
        while index <= input.count - length {
            if input.base[index] == first {
                var offset = 1
                while offset < length, input.base[index + offset] == text.utf8Start[offset] { offset += 1 }
                if offset == length { return index }
            }
            index += 1
        }
        return nil
    }
}
