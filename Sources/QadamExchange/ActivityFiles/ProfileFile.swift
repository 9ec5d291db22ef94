public import QadamEvidence
import QadamUnits

/// `profiles/NAME.yaml`: how a file of activity records is read.
public enum ProfileFile {
    /// Reads a profile; nil with an error among the diagnostics.
    public static func read(_ input: InputFile) -> (profile: ActivityProfile?, diagnostics: [Diagnostic]) {
        let file = YAMLFile(input)
        let profile = file.root.map(profile)
        let diagnostics = file.finish()
        return (diagnostics.contains { $0.severity == .error } ? nil : profile, diagnostics)
    }

    private static func profile(_ root: YAMLMap) -> ActivityProfile {
        let map = root.optional
        var profile = ActivityProfile()
        profile.sheet = map.text("sheet")
        profile.headerRow = map.integer("header_row", 1...1_048_576)
        if let encoding = map.choice("encoding", TextEncoding.self) { profile.encoding = encoding }
        profile.separator = map.choice("separator", Dialect.Separator.self)
        let mark = map.choice("decimal", NumberConvention.DecimalMark.self)
        let grouping = map.choice("grouping", NumberConvention.Grouping.self)
        if let mark {
            profile.numbers = NumberConvention(decimalMark: mark, grouping: grouping ?? .none)
            if profile.numbers == nil { map.report(code: "ACT-0017", at: "grouping") }
        } else if grouping != nil {
            map.report(code: "ACT-0017", at: "grouping")
        }
        profile.dates = map.choice("dates", DateStyle.self)
        if let across = map.yesOrNo("months_across") { profile.monthsAcross = across }
        profile.year = map.integer("year", 1900...2300)
        profile.meterDigits = map.integer("meter_digits", 3...15)
        if map.has("columns") { profile.columns = roles(map, "columns") }
        if map.has("constants") { profile.constants = roles(map, "constants") }
        for translation in map.has("words") ? map.maps("words") : [] {
            guard let role = translation.choice("role", ActivityRole.self),
                let word = translation.text("word"), let means = translation.text("means")
            else { continue }
            profile.words[role, default: [:]][word] = means
        }
        return profile
    }

    private static func roles(_ map: YAMLMap, _ key: String) -> [ActivityRole: String] {
        guard let inner = map.map(key) else { return [:] }
        var result: [ActivityRole: String] = [:]
        for role in ActivityRole.allCases { result[role] = inner.optional.text(role.rawValue) }
        return result
    }

    /// The text of a profile, which ``read(_:)`` reads back the same.
    ///
    /// - Throws: ``ExchangeError`` if it cannot be written.
    public static func text(_ profile: ActivityProfile) throws(ExchangeError) -> String {
        typealias Entry = OutputValue.Entry
        func map(_ roles: [ActivityRole: String]) -> OutputValue {
            .map(
                ActivityRole.allCases.compactMap { role in
                    roles[role].map { Entry(role.rawValue, .text($0)) }
                }
            )
        }
        var entries = [
            Entry("sheet", .text(profile.sheet)), Entry("header_row", .integer(profile.headerRow)),
            Entry("encoding", .text(profile.encoding.rawValue)),
            Entry("separator", .text(profile.separator?.rawValue)),
            Entry("decimal", .text(profile.numbers?.decimalMark.rawValue)),
            Entry("grouping", .text(profile.numbers?.grouping.rawValue)),
            Entry("dates", .text(profile.dates?.rawValue)),
            Entry("months_across", .yesOrNo(profile.monthsAcross)), Entry("year", .integer(profile.year)),
            Entry("meter_digits", .integer(profile.meterDigits)),
        ]
        if !profile.columns.isEmpty { entries.append(Entry("columns", map(profile.columns))) }
        if !profile.constants.isEmpty { entries.append(Entry("constants", map(profile.constants))) }
        let words = ActivityRole.allCases.flatMap { role in
            (profile.words[role] ?? [:]).sorted { $0.key < $1.key }.map { word, means in
                OutputValue.map([
                    Entry("role", .text(role.rawValue)), Entry("word", .text(word)),
                    Entry("means", .text(means)),
                ])
            }
        }
        if !words.isEmpty { entries.append(Entry("words", .list(words))) }
        return try YAMLWriter.text(entries)
    }
}
