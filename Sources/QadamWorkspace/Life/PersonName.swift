import Foundation

/// The rule by which the names of people are kept and told apart.
///
/// Kept: in Unicode normalisation form C (UAX #15), without characters of control and format (categories Cc and Cf, such as
/// the zero-width space), without blanks at the ends, and with one space for every run of blanks; capitals stay.
/// Compared: in form KC, with case folded, so that ` aigul`, `Aigul` and `ａｉｇｕｌ` are one person. Letters of different scripts
/// that look alike stay different: who is who is for the operating system to prove.
enum PersonName {
    /// The name as it is kept.
    static func written(_ name: String) -> String {
        let visible = name.unicodeScalars.compactMap { scalar -> Unicode.Scalar? in
            if scalar.properties.isWhitespace { return " " }
            return [.control, .format].contains(scalar.properties.generalCategory) ? nil : scalar
        }
        return String(String.UnicodeScalarView(visible)).split(separator: " ").joined(separator: " ")
            .precomposedStringWithCanonicalMapping
    }

    /// Whether two names are those of one person, however they were written.
    static func isSame(_ first: String, _ second: String) -> Bool { folded(first) == folded(second) }

    private static func folded(_ name: String) -> String {
        // Capitals first: ß and SS, ς and σ are the same to Unicode's full folding.
        written(name).precomposedStringWithCompatibilityMapping.uppercased().lowercased()
    }
}
