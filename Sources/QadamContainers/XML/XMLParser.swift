/// What comes next in an XML file.
@usableFromInline
package enum XMLEvent {
    /// An element begins; its name and attributes can be asked for.
    case start
    /// The element that was begun last, and not ended, ends.
    case end
    /// Characters; they can be asked for with ``XMLReader/appendText(to:)``.
    case text
    /// The file is over, and well-formed.
    case finished
}

/// Reads XML in one pass, event by event, over a moving window of bytes: memory does not grow with the file.
///
/// Names come as numbers of a vocabulary (``XMLReader`` gives them back as its cases, so that this class is compiled
/// once and at full speed for readers of other modules); values are looked at where they lie and become strings only
/// when asked for. Elements are told apart by their local name (and ``prefix`` where it matters), as the formats of the field use
/// one namespace a file. A document type with declarations of its own is refused, and so is every entity beyond
/// the five of XML: no entity is ever expanded.
@usableFromInline
final class XMLParser {
    /// An attribute as it lies in the window.
    struct Attribute {
        /// Number in the vocabulary, or -1.
        var name: Int
        var spelled: Range<Int>
        var value: Range<Int>
        var isPlain: Bool
    }

    // The run-time checks of exclusive access cost a quarter of the time. No access here overlaps another: nothing is
    // passed inout, and a reader belongs to one thread (it is not Sendable).
    let input: XMLInput
    let limits: XMLLimits
    let names: XMLNameTable
    /// The window's first byte that was not read.
    @exclusivity(unchecked) var position = 0
    /// Elements that are open.
    @exclusivity(unchecked) @usableFromInline private(set) var depth = 0
    /// The number of the element of the last start or end; -1 where the vocabulary does not have it.
    @exclusivity(unchecked) @usableFromInline var name = -1
    @exclusivity(unchecked) var prefixRange = 0..<0
    @exclusivity(unchecked) var attributes: [Attribute] = []
    @exclusivity(unchecked) var textRange = 0..<0
    @exclusivity(unchecked) var textIsPlain = true
    @exclusivity(unchecked) var textIsSection = false
    @exclusivity(unchecked) private var isEmptyElement = false
    @exclusivity(unchecked) private var isOpened = false
    @exclusivity(unchecked) private var hasRoot = false
    @exclusivity(unchecked) private var tokenStart = 0
    // The spelled names of the open elements, one after the other, and the vocabulary's number of each.
    @exclusivity(unchecked) private var openNames: [UInt8] = []
    @exclusivity(unchecked) private var openStarts: [Int] = []
    @exclusivity(unchecked) private var openNumbers: [Int] = []

    init(names: XMLNameTable, limits: XMLLimits, source: @escaping () throws -> [UInt8]?) {
        input = XMLInput(tokenLimit: limits.token, source: source)
        self.limits = limits
        self.names = names
    }

    /// The next event.
    @usableFromInline
    func next() throws(XMLError) -> XMLEvent {
        if isEmptyElement {
            isEmptyElement = false
            close()
            return .end
        }
        if !isOpened {
            isOpened = true
            try input.open()
        }
        while true {
            tokenStart = position
            if let event = try token() { return event }
        }
    }

    /// Line and column of the token that was read last.
    @usableFromInline
    var place: (line: Int, column: Int) { input.position(of: tokenStart) }

    // One token; `nil` where it says nothing (comments, instructions) or more bytes were needed first.
    private func token() throws(XMLError) -> XMLEvent? {
        guard position < input.count else {
            if try more() { return nil }
            return try finish()
        }
        guard input.base[position] == UInt8(ascii: "<") else { return try text() }
        guard position + 1 < input.count else { return try need() }
        switch input.base[position + 1] {
        case UInt8(ascii: "/"): return try endTag()
        case UInt8(ascii: "?"): return try skipInstruction()
        case UInt8(ascii: "!"): return try declaration()
        default: return try startTag()
        }
    }

    private func finish() throws(XMLError) -> XMLEvent {
        if depth > 0 { throw failure(.truncated, openSpelling) }
        if !hasRoot { throw failure(.truncated, "<") }
        return .finished
    }

    /// Reads more bytes, so that the token is begun anew at the front of the window. `false` at the end of the file.
    func more() throws(XMLError) -> Bool {
        if input.isFinished { return false }
        let got = try input.refill(keeping: tokenStart)
        position = 0
        tokenStart = 0
        return got
    }

    /// More bytes for a token that is not whole yet.
    func need() throws(XMLError) -> XMLEvent? {
        if try more() { return nil }
        throw failure(.truncated, openSpelling)
    }

    func failure(_ code: XMLError.Code, _ detail: String, at place: Int? = nil) -> XMLError {
        input.error(code, detail, at: place ?? position)
    }

    private var openSpelling: String {
        guard let start = openStarts.last else { return "<" }
        return "<" + String(decoding: openNames[start...], as: UTF8.self) + ">"
    }

    // MARK: Open elements

    private func close() {
        depth -= 1
        let start = openStarts.removeLast()
        openNames.removeSubrange(start...)
        name = openNumbers.removeLast()
    }

    /// Notes that an element begins.
    func opened(spelled: Range<Int>, number: Int, isEmpty: Bool, end: Int) throws(XMLError) {
        if depth == 0 {
            if hasRoot { throw failure(.malformed, spelling(spelled)) }
            hasRoot = true
        }
        guard depth < limits.depth else { throw failure(.limit, "\(limits.depth)") }
        depth += 1
        openStarts.append(openNames.count)
        openNames.append(
            contentsOf: UnsafeBufferPointer(start: input.base + spelled.lowerBound, count: spelled.count)
        )
        openNumbers.append(number)
        name = number
        isEmptyElement = isEmpty
        position = end
    }

    private func endTag() throws(XMLError) -> XMLEvent? {
        let base = input.base
        let start = position + 2
        var end = start
        while base[end] != UInt8(ascii: ">") {
            if base[end] == 0 { return try need() }
            if base[end] == UInt8(ascii: "<") { throw failure(.malformed, "<", at: end) }
            end += 1
        }
        var last = end
        while last > start, XMLBytes.isSpace(base[last - 1]) { last -= 1 }
        guard let opening = openStarts.last, matches(opening, start..<last) else {
            throw failure(.malformed, "</" + spelling(start..<last) + ">")
        }
        position = end + 1
        close()
        return .end
    }

    private func matches(_ opening: Int, _ range: Range<Int>) -> Bool {
        guard openNames.count - opening == range.count else { return false }
        for offset in 0..<range.count
        where openNames[opening + offset] != input.base[range.lowerBound + offset] {
            return false
        }
        return true
    }

    func spelling(_ range: Range<Int>) -> String {
        let start = input.base + range.lowerBound
        return String(decoding: UnsafeBufferPointer(start: start, count: min(range.count, 80)), as: UTF8.self)
    }

    // Text outside the root element may only be white space.
    func checkedText() throws(XMLError) -> XMLEvent? {
        if depth > 0 { return .text }
        for index in textRange where !XMLBytes.isSpace(input.base[index]) {
            throw failure(.malformed, spelling(textRange), at: index)
        }
        return nil
    }
}
