/// A token of the data section of a MathProg file.
enum MathProgToken: UInt8 {
    case end
    /// A word without quotes: a name, a number, a point.
    case word
    /// Text in quotes.
    case quoted
    case colon
    case assign
    case semicolon
    case comma
    case leftBracket
    case rightBracket
    case leftParenthesis
    case rightParenthesis
    case asterisk
}

/// Cuts a MathProg data file into tokens, byte by byte through one bounded buffer: a file of any size takes the memory
/// of its longest token.
///
/// Words are letters, digits and `_ + - .` (`makhorin2008.c5`), and any byte above ASCII; quotes of either kind are
/// doubled inside; comments run from `#` to the end of the line or from `/*` to `*/`. Lines end in LF, CRLF or CR.
struct MathProgLexer: ~Copyable {
    /// What is wrong with the form of the file, with its place.
    struct Fault {
        let code: String
        let line: Int
        let column: Int
        let found: String
    }

    /// The longest token, in bytes; a longer one is a fault, not an allocation.
    static let longestToken = 4096

    /// The name of the file in diagnostics.
    let name: String
    /// The token that `advance` found last.
    private(set) var token = MathProgToken.end
    /// The line of the token, from 1.
    private(set) var line = 1
    /// The first character of the token in its line, from 1.
    private(set) var column = 1
    /// Whether the token is the first of its line.
    private(set) var isFirstOfLine = true
    /// Faults since they were last taken.
    private(set) var faults: [Fault] = []

    private let stream: ByteStream
    private let buffer: UnsafeMutablePointer<UInt8>
    private let capacity: Int
    private let classes: UnsafePointer<UInt8>
    private var position = 0
    private var limit = 0
    private var isLast = false
    private var hasStarted = false
    private var startsLine = true
    private var tokenStart = 0
    private var tokenEnd = 0
    private var currentLine = 1
    /// Where the line begins in the buffer, moved on by the bytes that are no characters of their own.
    private var lineStart = 0

    /// Opens a file.
    ///
    /// - Throws: ``ExchangeError`` when the file is not there, not readable or a folder.
    init(_ input: InputFile, limits: CSVLimits = .standard) throws(ExchangeError) {
        stream = try ByteStream(input, largestRead: limits.largestRead)
        name = input.name
        capacity = max(limits.chunkBytes, 4 * Self.longestToken)
        // One byte more than is read, so that a loop over a kind of bytes ends without asking for the limit.
        buffer = .allocate(capacity: capacity + 1)
        classes = UnsafePointer(MathProgClass.table())
    }

    deinit {
        buffer.deallocate()
        classes.deallocate()
    }

    /// What was read so far.
    var digest: FileDigest { stream.digest }

    /// The bytes of the token without quotes; valid until the next `advance`.
    var bytes: UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: buffer + tokenStart, count: tokenEnd - tokenStart)
    }

    /// The text of the token as a diagnostic shows it.
    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Whether the token is this word, without quotes.
    func isWord(_ word: StaticString) -> Bool {
        guard token == .word, tokenEnd - tokenStart == word.utf8CodeUnitCount else { return false }
        for index in 0..<word.utf8CodeUnitCount where buffer[tokenStart + index] != word.utf8Start[index] {
            return false
        }
        return true
    }

    /// Faults so far, which are then forgotten.
    mutating func takeFaults() -> [Fault] {
        defer { faults.removeAll() }
        return faults
    }

    /// Goes on to the next token.
    ///
    /// - Throws: ``ExchangeError`` when the system fails to read on.
    mutating func advance() throws(ExchangeError) {
        if !hasStarted { try begin() }
        while true {
            try skipBlanks()
            if limit - position < Self.longestToken, !isLast { try refill() }
            line = currentLine
            column = position - lineStart + 1
            isFirstOfLine = startsLine
            startsLine = false
            tokenStart = position
            guard position < limit else {
                token = .end
                tokenEnd = position
                return
            }
            switch MathProgClass(rawValue: classes[Int(buffer[position])]) {
            case .word: return word()
            case .quote: return quoted()
            case .mark: return mark()
            default: skipStranger()
            }
        }
    }

    /// Reads the first bytes and passes a byte-order mark; of a file in UTF-16 nothing is read.
    private mutating func begin() throws(ExchangeError) {
        hasStarted = true
        try refill()
        if limit >= 3, buffer[0] == 0xEF, buffer[1] == 0xBB, buffer[2] == 0xBF {
            position = 3
            lineStart = 3
        }
        if limit >= 2, buffer[0] ^ buffer[1] == 1, buffer[0] >= 0xFE {
            faults.append(Fault(code: ExchangeCode.utf16.rawValue, line: 1, column: 1, found: ""))
            try drain()
            position = limit
        }
    }

    private mutating func word() {
        var end = position
        while classes[Int(buffer[end])] == MathProgClass.word.rawValue { end += 1 }
        token = .word
        tokenStart = position
        tokenEnd = end
        position = end
        var seen: UInt8 = 0
        for index in tokenStart..<end { seen |= buffer[index] }
        if seen >= 0x80 { countCharacters() }
        if end - tokenStart > Self.longestToken || (end == limit && !isLast) {
            fault(.tooLongToken, String(text.prefix(40)))
        }
    }

    /// Moves the beginning of the line on by the bytes that continue a character, and checks that they do.
    private mutating func countCharacters() {
        if firstBrokenUTF8(bytes) != nil { fault(.brokenCharacter, text) }
        for index in tokenStart..<tokenEnd where buffer[index] & 0xC0 == 0x80 { lineStart += 1 }
    }

    private mutating func mark() {
        let byte = buffer[position]
        tokenStart = position
        position += 1
        switch byte {
        case UInt8(ascii: ":"):
            token = .colon
            if position < limit, buffer[position] == UInt8(ascii: "=") {
                token = .assign
                position += 1
            }
        case UInt8(ascii: ";"): token = .semicolon
        case UInt8(ascii: ","): token = .comma
        case UInt8(ascii: "["): token = .leftBracket
        case UInt8(ascii: "]"): token = .rightBracket
        case UInt8(ascii: "("): token = .leftParenthesis
        case UInt8(ascii: ")"): token = .rightParenthesis
        default: token = .asterisk
        }
        tokenEnd = position
    }

    /// Text in quotes, which may not run over the end of a line.
    private mutating func quoted() {
        let quote = buffer[position]
        var end = position + 1
        var to = end
        while end < limit {
            let byte = buffer[end]
            if byte == 0x0A || byte == 0x0D { break }
            if byte == quote {
                guard end + 1 < limit, buffer[end + 1] == quote else { break }
                end += 1
            }
            buffer[to] = buffer[end]
            to += 1
            end += 1
        }
        token = .quoted
        tokenStart = position + 1
        tokenEnd = to
        // What the doubled quotes took is gone from the buffer, but not from the line.
        position = end
        countCharacters()
        guard end < limit, buffer[end] == quote else {
            fault(end >= limit && !isLast ? .tooLongToken : .unclosedQuote, String(text.prefix(40)))
            return
        }
        position += 1
    }

    /// A byte that begins no token: named once, then passed with all that follow it directly.
    private mutating func skipStranger() {
        var end = position
        while end < limit, MathProgClass(rawValue: classes[Int(buffer[end])]) == .stranger { end += 1 }
        let shown = UnsafeBufferPointer(start: buffer + position, count: min(end - position, 40))
        fault(.strangeCharacter, String(decoding: shown, as: UTF8.self))
        position = end
    }

    private mutating func fault(_ code: EnergyFileCode, _ found: String) {
        faults.append(Fault(code: code.rawValue, line: line, column: column, found: found))
    }
}

// Blanks, comments and the buffer.

extension MathProgLexer {
    private mutating func skipBlanks() throws(ExchangeError) {
        while true {
            if position == limit {
                if isLast { return }
                try refill()
                continue
            }
            let byte = buffer[position]
            switch byte {
            case 0x20, 0x09, 0x0B, 0x0C: position += 1
            case 0x0A, 0x0D: try endLine(byte)
            case UInt8(ascii: "#"): try skipLineComment()
            case UInt8(ascii: "/"):
                if position + 1 == limit, !isLast { try refill() }
                guard position + 1 < limit, buffer[position + 1] == UInt8(ascii: "*") else { return }
                try skipLongComment()
            default: return
            }
        }
    }

    private mutating func endLine(_ byte: UInt8) throws(ExchangeError) {
        position += 1
        if byte == 0x0D {
            if position == limit, !isLast { try refill() }
            if position < limit, buffer[position] == 0x0A { position += 1 }
        }
        currentLine += 1
        lineStart = position
        startsLine = true
    }

    private mutating func skipLineComment() throws(ExchangeError) {
        while true {
            while position < limit, buffer[position] != 0x0A, buffer[position] != 0x0D { position += 1 }
            if position < limit || isLast { return }
            try refill()
        }
    }

    private mutating func skipLongComment() throws(ExchangeError) {
        line = currentLine
        column = position - lineStart + 1
        position += 2
        while true {
            if position == limit {
                if isLast {
                    fault(.unclosedComment, "/*")
                    return
                }
                try refill()
                continue
            }
            let byte = buffer[position]
            if byte == 0x0A || byte == 0x0D {
                try endLine(byte)
                continue
            }
            if byte & 0xC0 == 0x80 { lineStart += 1 }
            position += 1
            guard byte == UInt8(ascii: "*") else { continue }
            if position == limit, !isLast { try refill() }
            if position < limit, buffer[position] == UInt8(ascii: "/") {
                position += 1
                return
            }
        }
    }

    /// Moves what is left to the front and reads on behind it.
    private mutating func refill() throws(ExchangeError) {
        let rest = limit - position
        buffer.update(from: buffer + position, count: rest)
        lineStart -= position
        position = 0
        limit = try Self.fill(stream, buffer, rest, capacity, &isLast)
    }

    /// Reads to the end of the file without looking at it, so that the digest is that of the whole file.
    mutating func drain() throws(ExchangeError) {
        while !isLast {
            position = limit
            try refill()
        }
    }

    private static func fill(
        _ stream: ByteStream,
        _ buffer: UnsafeMutablePointer<UInt8>,
        _ rest: Int,
        _ capacity: Int,
        _ isLast: inout Bool
    ) throws(ExchangeError) -> Int {
        let room = UnsafeMutableRawBufferPointer(start: buffer + rest, count: capacity - rest)
        let count = try stream.fill(room)
        isLast = count < room.count
        buffer[rest + count] = 0
        return rest + count
    }
}

/// What a byte may begin.
enum MathProgClass: UInt8 {
    case stranger
    case blank
    case word
    case quote
    case mark

    /// The class of every byte; the caller frees it.
    static func table() -> UnsafeMutablePointer<UInt8> {
        let table = UnsafeMutablePointer<UInt8>.allocate(capacity: 256)
        table.initialize(repeating: stranger.rawValue, count: 256)
        func set(_ bytes: some Sequence<UInt8>, _ kind: MathProgClass) {
            for byte in bytes { table[Int(byte)] = kind.rawValue }
        }
        set([0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x20], .blank)
        set(UInt8(ascii: "a")...UInt8(ascii: "z"), .word)
        set(UInt8(ascii: "A")...UInt8(ascii: "Z"), .word)
        set(UInt8(ascii: "0")...UInt8(ascii: "9"), .word)
        set("_+-.".utf8, .word)
        set(0x80...0xFF, .word)
        set("'\"".utf8, .quote)
        set(":;,[]()*".utf8, .mark)
        return table
    }
}
