/// How the bytes of a text file stand for letters. UTF-8 unless a person says otherwise; UTF-16 says so itself by its mark.
public enum TextEncoding: String, Sendable, Codable, CaseIterable {
    /// UTF-8, with or without its mark.
    case utf8 = "utf-8"
    /// Windows-1251, as spreadsheets in Russian write.
    case windows1251 = "windows-1251"
    /// KZ-1048 (STRK 1048-2002): Windows-1251 with the Kazakh letters.
    case kz1048 = "kz-1048"

    /// The bytes as UTF-8; `nil` where a byte stands for nothing.
    func decoded(_ bytes: [UInt8]) -> [UInt8]? {
        if let text = Self.utf16(bytes) { return Array(text.utf8) }
        guard let table = upper else { return bytes }
        var scalars = String.UnicodeScalarView()
        scalars.reserveCapacity(bytes.count)
        for byte in bytes {
            if byte < 0x80 {
                scalars.append(Unicode.Scalar(byte))
            } else {
                let scalar = table[Int(byte) - 0x80]
                guard scalar != "\u{FFFD}" else { return nil }
                scalars.append(scalar)
            }
        }
        return Array(String(scalars).utf8)
    }

    /// Text that begins with the mark of UTF-16, as spreadsheets save “Unicode text”.
    private static func utf16(_ bytes: [UInt8]) -> String? {
        guard bytes.count >= 2, bytes.count % 2 == 0 else { return nil }
        let isLittle = bytes[0] == 0xFF && bytes[1] == 0xFE
        guard isLittle || (bytes[0] == 0xFE && bytes[1] == 0xFF) else { return nil }
        let units = stride(from: 2, to: bytes.count, by: 2).map { place in
            let (low, high) = isLittle ? (bytes[place], bytes[place + 1]) : (bytes[place + 1], bytes[place])
            return UInt16(high) << 8 | UInt16(low)
        }
        return String(validating: units, as: UTF16.self)
    }

    /// The letters of bytes 0x80 to 0xFF; `U+FFFD` where there is none.
    private var upper: [Unicode.Scalar]? {
        switch self {
        case .utf8: nil
        case .windows1251: Self.windows
        case .kz1048: Self.kazakh
        }
    }

    private static let common =
        "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя"
    private static let windows = Array(
        ("ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u{FFFD}™љ›њќћџ\u{A0}ЎўЈ¤Ґ¦§Ё©Є«¬\u{AD}®Ї°±Ііґµ¶·ё№є»јЅѕї" + common)
            .unicodeScalars
    )
    private static let kazakh = Array(
        ("ЂЃ‚ѓ„…†‡€‰Љ‹ЊҚҺЏђ‘’“”•–—\u{FFFD}™љ›њқһџ\u{A0}ҰұӘ¤Ө¦§Ё©Ғ«¬\u{AD}®Ү°±Ііөµ¶·ё№ғ»әҢңү" + common)
            .unicodeScalars
    )
}
