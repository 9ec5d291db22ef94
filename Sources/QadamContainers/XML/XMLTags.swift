extension XMLParser {
    /// A tag that begins an element.
    func startTag() throws(XMLError) -> XMLEvent? {
        let base = input.base
        let start = position + 1
        guard base[start] != 0 else { return try need() }
        guard XMLBytes.startsName(base[start]) else { throw failure(.malformed, "<") }
        var index = start
        var local = start
        while XMLBytes.isName(base[index]) {
            if base[index] == UInt8(ascii: ":") { local = index + 1 }
            index += 1
        }
        let spelled = start..<index
        prefixRange = start..<max(start, local - 1)
        let number = names.number(base + local, index - local)
        attributes.removeAll(keepingCapacity: true)
        while true {
            let before = index
            while XMLBytes.isSpace(base[index]) { index += 1 }
            switch base[index] {
            case UInt8(ascii: ">"):
                try opened(spelled: spelled, number: number, isEmpty: false, end: index + 1)
                return .start
            case UInt8(ascii: "/"):
                if base[index + 1] == 0 { return try need() }
                guard base[index + 1] == UInt8(ascii: ">") else { throw failure(.malformed, "/", at: index) }
                try opened(spelled: spelled, number: number, isEmpty: true, end: index + 2)
                return .start
            case 0:
                return try need()
            default:
                guard index > before else { throw failure(.malformed, spelling(spelled), at: index) }
                guard let end = try attribute(at: index) else { return try need() }
                index = end
            }
        }
    }

    /// One attribute; its end, or `nil` where the window ends inside it.
    private func attribute(at start: Int) throws(XMLError) -> Int? {
        let base = input.base
        guard XMLBytes.startsName(base[start]) else { throw failure(.malformed, "<…", at: start) }
        var index = start
        var local = start
        while XMLBytes.isName(base[index]) {
            if base[index] == UInt8(ascii: ":") { local = index + 1 }
            index += 1
        }
        let spelled = start..<index
        while XMLBytes.isSpace(base[index]) { index += 1 }
        if base[index] == 0 { return nil }
        guard base[index] == UInt8(ascii: "=") else {
            throw failure(.malformed, spelling(spelled), at: index)
        }
        index += 1
        while XMLBytes.isSpace(base[index]) { index += 1 }
        if base[index] == 0 { return nil }
        let quote = base[index]
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
            throw failure(.malformed, spelling(spelled), at: index)
        }
        index += 1
        let value = index
        var isPlain = true
        while base[index] != quote {
            let byte = base[index]
            if byte <= UInt8(ascii: "<") {
                if byte == 0 { return nil }
                if byte == UInt8(ascii: "<") { throw failure(.malformed, spelling(spelled), at: index) }
                if byte == UInt8(ascii: "&") || byte < 0x20 { isPlain = false }
            }
            index += 1
        }
        if !isPlain { try checkReferences(value..<index) }
        try note(local: local, spelled: spelled, value: value..<index, isPlain: isPlain)
        return index + 1
    }

    private func note(local: Int, spelled: Range<Int>, value: Range<Int>, isPlain: Bool) throws(XMLError) {
        guard attributes.count < limits.attributes else {
            throw failure(.limit, "\(limits.attributes)", at: spelled.lowerBound)
        }
        for other in attributes where other.spelled.count == spelled.count {
            guard
                (0..<spelled.count).allSatisfy({
                    input.base[other.spelled.lowerBound + $0] == input.base[spelled.lowerBound + $0]
                })
            else { continue }
            throw failure(.malformed, spelling(spelled), at: spelled.lowerBound)
        }
        let number = names.number(input.base + local, spelled.upperBound - local)
        attributes.append(Attribute(name: number, spelled: spelled, value: value, isPlain: isPlain))
    }

    /// Text up to the next tag.
    func text() throws(XMLError) -> XMLEvent? {
        let base = input.base
        var index = position
        var isPlain = true
        while true {
            let byte = base[index]
            if byte <= UInt8(ascii: "<") {
                if byte == UInt8(ascii: "<") { break }
                if byte == UInt8(ascii: "&") || byte == 0x0D { isPlain = false }
                if byte == 0 {
                    if !input.isFinished {
                        _ = try more()
                        return nil
                    }
                    break
                }
            }
            index += 1
        }
        if !isPlain { try checkReferences(position..<index) }
        textRange = position..<index
        textIsPlain = isPlain
        textIsSection = false
        position = index
        return try checkedText()
    }
}
