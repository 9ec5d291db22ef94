/// Kinds of bytes that the parser tells apart.
enum XMLBytes {
    /// Bytes at which the reading of an attribute's value, or of text, must look closer.
    static let plain: UInt8 = 0
    static let stop: UInt8 = 1
    static let special: UInt8 = 2

    @inline(__always)
    static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
    }

    /// Whether a byte may stand in a name (characters beyond ASCII may).
    @inline(__always)
    static func isName(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, 0x80...0xFF: true
        case UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: ":"): true
        default: false
        }
    }

    /// Whether a byte may begin a name.
    @inline(__always)
    static func startsName(_ byte: UInt8) -> Bool {
        isName(byte) && !(0x30...0x39).contains(byte) && byte != UInt8(ascii: "-")
            && byte != UInt8(ascii: ".")
    }
}
