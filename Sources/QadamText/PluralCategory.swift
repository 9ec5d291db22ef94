/// The plural form that a number takes in a language, by the cardinal rules of Unicode CLDR 46.
///
/// | language | one | few | many | other |
/// |---|---|---|---|---|
/// | kk | n = 1 | – | – | the rest |
/// | en | i = 1 and v = 0 | – | – | the rest |
/// | ru | v = 0, i mod 10 = 1, i mod 100 ≠ 11 | v = 0, i mod 10 = 2…4, i mod 100 ≠ 12…14 | v = 0, the rest | v ≠ 0 |
///
/// n is the absolute value, i its whole part, v the number of visible decimals.
enum PluralCategory: String, CaseIterable, Sendable {
    case one, few, many, other

    /// The form for a whole number.
    init(_ count: Int, in language: Language) {
        self.init(whole: count.magnitude, visibleDecimals: 0, in: language)
    }

    /// The form for a number as it will be shown.
    init(_ shown: DecimalDigits, in language: Language) {
        self.init(whole: shown.wholePart, visibleDecimals: shown.visibleDecimals, in: language)
    }

    private init(whole: UInt, visibleDecimals: Int, in language: Language) {
        switch language {
        case .kazakh, .english:
            self = whole == 1 && visibleDecimals == 0 ? .one : .other
        case .russian:
            guard visibleDecimals == 0 else {
                self = .other
                return
            }
            let (tens, ones) = (whole % 100, whole % 10)
            if ones == 1 && tens != 11 {
                self = .one
            } else if (2...4).contains(ones) && !(12...14).contains(tens) {
                self = .few
            } else {
                self = .many
            }
        }
    }
}
