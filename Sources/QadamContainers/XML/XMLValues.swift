extension XMLParser {
    /// Prefix of the element's name; empty where it has none.
    @usableFromInline
    var prefix: String { spelling(prefixRange) }

    /// Appends the characters of a text event.
    @usableFromInline
    func appendText(to bytes: inout [UInt8]) {
        if textIsPlain {
            bytes.append(
                contentsOf: UnsafeBufferPointer(
                    start: input.base + textRange.lowerBound,
                    count: textRange.count
                )
            )
        } else {
            bytes += decoded(textRange, isAttribute: false, isSection: textIsSection)
        }
    }

    private func found(_ name: Int) -> Attribute? {
        for attribute in attributes where attribute.name == name { return attribute }
        return nil
    }

    /// Value of an attribute of the element that begins here; `nil` where it has none of that name. White space
    /// around it is dropped.
    @usableFromInline
    func string(_ name: Int) -> String? {
        guard let attribute = found(name) else { return nil }
        if attribute.isPlain {
            let range = trimmed(attribute.value)
            let start = input.base + range.lowerBound
            return String(decoding: UnsafeBufferPointer(start: start, count: range.count), as: UTF8.self)
        }
        return XMLText.trimmed(decoded(attribute.value, isAttribute: true))
    }

    /// Number of an attribute: `nil` where it is absent or blank, not a number (NaN) where it cannot be read.
    @usableFromInline
    func number(_ name: Int) -> Double? {
        guard let attribute = found(name) else { return nil }
        let range = trimmed(attribute.value)
        if range.isEmpty { return nil }
        return XMLText.number(UnsafeBufferPointer(start: input.base + range.lowerBound, count: range.count))
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (low, high) = (range.lowerBound, range.upperBound)
        while low < high, XMLBytes.isSpace(input.base[low]) { low += 1 }
        while high > low, XMLBytes.isSpace(input.base[high - 1]) { high -= 1 }
        return low..<high
    }

    // MARK: Walking

    /// Goes to the next element inside the one at `depth`, passing over text and over what is left of the element
    /// before. `false` where the element at `depth` ends.
    @usableFromInline
    func child(of depth: Int) throws(XMLError) -> Bool {
        while true {
            switch try next() {
            case .start: if self.depth == depth + 1 { return true }
            case .end: if self.depth < depth { return false }
            case .text: continue
            case .finished: return false
            }
        }
    }

    /// The text inside the element that has just begun, up to its end, without white space around it; text of
    /// elements inside it belongs to it.
    @usableFromInline
    func content() throws(XMLError) -> String { XMLText.trimmed(try contentBytes()) }

    /// The number inside the element that has just begun: `nil` where it is blank, NaN where it cannot be read.
    @usableFromInline
    func numberContent() throws(XMLError) -> Double? {
        let bytes = try contentBytes()
        let range = XMLText.trimmedRange(bytes)
        if range.isEmpty { return nil }
        return bytes[range].withUnsafeBufferPointer { XMLText.number($0) }
    }

    private func contentBytes() throws(XMLError) -> [UInt8] {
        let own = depth
        var bytes: [UInt8] = []
        while true {
            switch try next() {
            case .text:
                appendText(to: &bytes)
                if bytes.count > limits.token { throw failure(.limit, "\(limits.token)") }
            case .end: if depth < own { return bytes }
            case .start: continue
            case .finished: return bytes
            }
        }
    }
}
