import QadamEvidence
import QadamPathways
public import QadamText

/// The attributes of energy models as Markdown, from the catalogue that the reader of tables, the checks and the equations
/// work from. `docs/energy-attributes.*.md` is what this prints; a test compares them.
public enum AttributeBook {
    /// The page in the language of `texts`; ends with a line feed.
    public static func markdown(_ texts: Texts) -> String {
        var lines = [
            "# " + texts.text(.methodAttributesTitle), "", texts.text(.methodAttributesIntroduction),
        ]
        for component in EnergyAttribute.Component.allCases {
            let attributes = EnergyAttribute.all.filter { $0.component == component }
            if attributes.isEmpty { continue }
            let columns: [TextKey] = [
                .methodAttributesName, .methodMeaning, .methodAttributesIndex, .methodUnit,
                .methodAttributesAllowed,
                .methodAttributesDefault, .methodAttributesOsemosys, .methodAttributesEquations,
            ]
            lines += [
                "", "## " + texts.text("energy.component.\(component.rawValue)"), "",
                "| " + columns.map { texts.text($0) }.joined(separator: " | ") + " |",
                "|" + String(repeating: "---|", count: columns.count),
            ]
            lines += attributes.map { row($0, texts) }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// One attribute for a program: what the table of the page shows.
    public struct Entry: Encodable {
        let name, component, meaning, unit, allowed: String
        let index: [String]
        let fallback: Double?
        let isRequired: Bool
        let osemosys: String?
        let equations: [String]
    }

    /// All attributes in order.
    public static func entries(_ texts: Texts) -> [Entry] {
        EnergyAttribute.all.map { attribute in
            var fallback: Double?
            if case .value(let value) = attribute.fallback { fallback = value }
            return Entry(
                name: attribute.name,
                component: attribute.component.rawValue,
                meaning: texts.text(attribute.meaning),
                unit: attribute.unit,
                allowed: texts.text("energy.kind.\(attribute.kind.rawValue)"),
                index: attribute.index.map(\.rawValue),
                fallback: fallback,
                isRequired: attribute.fallback == .required,
                osemosys: attribute.osemosys?.name,
                equations: attribute.equations
            )
        }
    }

    private static func row(_ attribute: EnergyAttribute, _ texts: Texts) -> String {
        let fallback =
            switch attribute.fallback {
            case .value(let value): texts.number(value)
            case .absent: texts.missing
            case .required: texts.text(.methodAttributesRequired)
            }
        let cells = [
            "`\(attribute.name)`", texts.text(attribute.meaning),
            attribute.index.map(\.rawValue).joined(separator: ", "),
            attribute.unit == "1" ? texts.missing : texts.unit(attribute.unit),
            texts.text("energy.kind.\(attribute.kind.rawValue)"), fallback,
            attribute.osemosys.map { "`\($0.name)`" } ?? texts.missing,
            attribute.equations.map { "`energy.\($0)`" }.joined(separator: ", "),
        ]
        return "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |"
    }
}
