/// The kinds of datasets of ILCD: their folders, their namespaces and how references name them.
enum ILCDKind {
    case process, flow, flowProperty, unitGroup, source, method

    var folder: String {
        switch self {
        case .process: "processes"
        case .flow: "flows"
        case .flowProperty: "flowproperties"
        case .unitGroup: "unitgroups"
        case .source: "sources"
        case .method: "lciamethods"
        }
    }

    var title: String {
        switch self {
        case .process: "process data set"
        case .flow: "flow data set"
        case .flowProperty: "flow property data set"
        case .unitGroup: "unit group data set"
        case .source: "source data set"
        case .method: "LCIA method data set"
        }
    }

    /// The root element and the last part of its namespace.
    var root: (element: String, namespace: String) {
        switch self {
        case .process: ("processDataSet", "Process")
        case .flow: ("flowDataSet", "Flow")
        case .flowProperty: ("flowPropertyDataSet", "FlowProperty")
        case .unitGroup: ("unitGroupDataSet", "UnitGroup")
        case .source: ("sourceDataSet", "Source")
        case .method: ("LCIAMethodDataSet", "LCIAMethod")
        }
    }
}

/// A dataset of ILCD while it is being written, element after element, in the order of its schema.
struct ILCDMarkup {
    /// Version of every dataset that is written, in the form of ILCD.
    static let version = "01.00.000"

    private(set) var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    private var open: [String] = []
    private let language: String

    /// Begins a dataset whose texts are in a language (BCP 47).
    init(_ kind: ILCDKind, language: String) {
        self.language = language
        begin(
            kind.root.element,
            [
                ("xmlns", "http://lca.jrc.it/ILCD/" + kind.root.namespace),
                ("xmlns:common", "http://lca.jrc.it/ILCD/Common"), ("xmlns:q", ILCDAddition.namespace),
                ("version", "1.1"),
            ]
        )
    }

    /// The whole file; every element that was begun must have ended but the root.
    mutating func finished() -> [UInt8] {
        while !open.isEmpty { end() }
        return Array(text.utf8)
    }

    mutating func begin(_ name: String, _ attributes: [(String, String)] = []) {
        start(name, attributes)
        text += ">\n"
        open.append(name)
    }

    mutating func end() {
        guard let name = open.popLast() else { return }
        indent()
        text += "</\(name)>\n"
    }

    /// An element around others.
    mutating func around(
        _ name: String,
        _ attributes: [(String, String)] = [],
        _ inside: (inout Self) -> Void
    ) {
        begin(name, attributes)
        inside(&self)
        end()
    }

    mutating func empty(_ name: String, _ attributes: [(String, String)] = []) {
        start(name, attributes)
        text += "/>\n"
    }

    mutating func leaf(_ name: String, _ content: String, _ attributes: [(String, String)] = []) {
        start(name, attributes)
        text += ">" + Self.escaped(content, isAttribute: false) + "</\(name)>\n"
    }

    mutating func leaf(_ name: String, _ number: Double) { leaf(name, "\(number)") }

    /// A text in the language of the database; an empty one is left out.
    mutating func spoken(_ name: String, _ content: String) {
        if !content.isEmpty { leaf(name, content, [("xml:lang", language)]) }
    }

    /// A reference to another dataset of the package.
    mutating func reference(_ name: String, _ kind: ILCDKind, _ id: String, _ description: String) {
        let attributes = [
            ("type", kind.title), ("refObjectId", id), ("version", Self.version),
            ("uri", "../\(kind.folder)/\(id).xml"),
        ]
        around(name, attributes) {
            $0.spoken("common:shortDescription", ILCDText.fitted(description, ILCDText.short).text)
        }
    }

    /// Additions in the element that other programs pass over; none where all are empty.
    mutating func additions(_ rows: [(name: String, addition: ILCDAddition?)]) {
        let rows = rows.compactMap { row in row.addition.map { (row.name, $0) } }.filter { !$0.1.isEmpty }
        guard !rows.isEmpty else { return }
        around("common:other") { markup in
            for (name, addition) in rows { markup.empty("q:" + name, addition.attributes) }
        }
    }

    /// Version of the dataset, in the element that the datasets share.
    mutating func administration() {
        around("administrativeInformation") {
            $0.around("publicationAndOwnership") { $0.leaf("common:dataSetVersion", Self.version) }
        }
    }

    private mutating func indent() { text += String(repeating: " ", count: open.count) }

    private mutating func start(_ name: String, _ attributes: [(String, String)]) {
        indent()
        text += "<" + name
        for (key, value) in attributes { text += " \(key)=\"\(Self.escaped(value, isAttribute: true))\"" }
    }

    private static func escaped(_ content: String, isAttribute: Bool) -> String {
        guard content.utf8.contains(where: { $0 < 32 || [34, 38, 60, 62].contains($0) }) else {
            return content
        }
        var escaped = ""
        for scalar in content.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"" where isAttribute: escaped += "&quot;"
            case "\r": escaped += "&#13;"
            case "\n" where isAttribute: escaped += "&#10;"
            case "\t" where isAttribute: escaped += "&#9;"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}

extension ILCDAddition {
    /// Its attributes as they are written.
    var attributes: [(String, String)] {
        Self.fields.compactMap { field in self[field].map { ("\(field)", ExactText.encoded($0)) } }
    }
}
