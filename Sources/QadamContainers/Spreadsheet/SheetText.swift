/// Text of a cell from the bytes of the file.
enum SheetText {
    /// Resolves the characters that XML cannot hold and workbooks write as `_x000D_`; an underscore before such a
    /// word is itself written as `_x005F_`. A half of a surrogate pair stays as it is written.
    ///
    /// Source: ECMA-376-1:2016, 22.9.2.19 (ST_Xstring).
    static func decoded(_ bytes: [UInt8]) -> String {
        let plain = String(decoding: bytes, as: UTF8.self)
        guard holdsMark(bytes) else { return plain }
        var units: [UInt16] = []
        let source = Array(plain.utf16)
        var index = 0
        while index < source.count {
            if let unit = escape(source, at: index) {
                units.append(unit)
                index += 7
            } else {
                units.append(source[index])
                index += 1
            }
        }
        return String(validating: units, as: UTF16.self) ?? plain
    }

    private static func holdsMark(_ bytes: [UInt8]) -> Bool {
        guard bytes.count >= 7 else { return false }
        for index in 0...(bytes.count - 7)
        where bytes[index] == UInt8(ascii: "_") && bytes[index + 1] == UInt8(ascii: "x")
            && bytes[index + 6] == UInt8(ascii: "_")
        {
            return true
        }
        return false
    }

    private static func escape(_ units: [UInt16], at start: Int) -> UInt16? {
        guard start + 6 < units.count, units[start] == 0x5F, units[start + 1] == 0x78,
            units[start + 6] == 0x5F
        else { return nil }
        var value: UInt16 = 0
        for unit in units[(start + 2)..<(start + 6)] {
            switch unit {
            case 0x30...0x39: value = value << 4 | (unit - 0x30)
            case 0x41...0x46: value = value << 4 | (unit - 0x41 + 10)
            case 0x61...0x66: value = value << 4 | (unit - 0x61 + 10)
            default: return nil
            }
        }
        return value
    }
}
