/// Reads XML with the names of a vocabulary: the words of one format before ``XMLParser``, which does the work.
///
/// Nothing here but the translation of numbers into cases, all of it inlined where it is used: the readers of the
/// formats live in other modules.
@usableFromInline
package final class XMLReader<Name: XMLVocabulary> {
    @usableFromInline let parser: XMLParser
    @usableFromInline let cases: [Name]

    /// A reader over a source of bytes.
    /// - Parameters:
    ///   - type: The names of elements and attributes that are wanted.
    ///   - limits: What the file may ask of memory.
    ///   - source: The next bytes, in pieces of any size; `nil` at the end.
    package init(
        _ type: Name.Type,
        limits: XMLLimits = XMLLimits(),
        source: @escaping () throws -> [UInt8]?
    ) {
        parser = XMLParser(names: XMLNameTable(type), limits: limits, source: source)
        cases = Array(type.allCases)
    }

    /// Elements that are open.
    @inlinable package var depth: Int { parser.depth }

    /// The element of the last start or end; `nil` where the vocabulary does not have it.
    @inlinable package var name: Name? {
        let number = parser.name
        return number < 0 ? nil : cases[number]
    }

    /// Prefix of the element's name; empty where it has none.
    @inlinable package var prefix: String { parser.prefix }

    /// Line and column of the token that was read last, from 1.
    @inlinable package var place: (line: Int, column: Int) { parser.place }

    /// The next event.
    @inlinable package func next() throws(XMLError) -> XMLEvent { try parser.next() }

    /// Goes to the next element inside the one at `depth`, passing over text and over what is left of the element
    /// before. `false` where the element at `depth` ends.
    @inlinable package func child(of depth: Int) throws(XMLError) -> Bool { try parser.child(of: depth) }

    /// Appends the characters of a text event.
    @inlinable package func appendText(to bytes: inout [UInt8]) { parser.appendText(to: &bytes) }

    /// Value of an attribute of the element that begins here; `nil` where it has none of that name. White space
    /// around it is dropped.
    @inlinable package func string(_ name: Name) -> String? { parser.string(name.rawValue) }

    /// Value of an attribute; empty where it has none of that name.
    @inlinable package func text(_ name: Name) -> String {
        guard let value = parser.string(name.rawValue) else { return "" }
        return value
    }

    /// Number of an attribute: `nil` where it is absent or blank, not a number (NaN) where it cannot be read.
    @inlinable package func number(_ name: Name) -> Double? { parser.number(name.rawValue) }

    /// The text inside the element that has just begun, up to its end, without white space around it; text of
    /// elements inside it belongs to it.
    @inlinable package func content() throws(XMLError) -> String { try parser.content() }

    /// The number inside the element that has just begun: `nil` where it is blank, NaN where it cannot be read.
    @inlinable package func numberContent() throws(XMLError) -> Double? { try parser.numberContent() }
}
