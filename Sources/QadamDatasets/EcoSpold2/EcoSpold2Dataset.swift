import QadamContainers
import QadamEvidence
import QadamLifeCycle

/// One activity while it is being read.
struct EcoSpold2Dataset {
    let file: String
    let reader: XMLReader<EcoSpold2Names>
    var draft: ProcessDraft
    /// Properties of the products that it makes.
    private(set) var properties: [FlowProperty] = []
    /// Whether a system model has divided co-products and linked the activity.
    private(set) var isDivided = false
    private var name = PreferredText()
    private var comment = PreferredText()
    private var classes: [String] = []
    private var sources: [String] = []

    init(file: String, reader: XMLReader<EcoSpold2Names>) {
        self.file = file
        self.reader = reader
        draft = ProcessDraft(id: "", place: .file(file, row: reader.place.line))
    }

    /// Reads to the end of the dataset.
    mutating func read(flows: inout EcoSpold2Flows, assembly: PackageAssembly) throws(XMLError) {
        let own = reader.depth
        while true {
            switch try reader.next() {
            case .start:
                switch reader.name {
                case .intermediateExchange, .elementaryExchange:
                    var exchange = EcoSpold2Exchange(reader: reader, file: file)
                    try exchange.read()
                    exchange.add(to: &draft, properties: &properties, flows: &flows, assembly: assembly)
                case .parameter: try readParameter()
                default: try describe()
                }
            case .end: if reader.depth < own { return close() }
            case .text: continue
            case .finished: return
            }
        }
    }

    private mutating func describe() throws(XMLError) {
        switch reader.name {
        case .activity:
            draft.process.id = reader.text(.id)
            draft.process.isAggregated = reader.text(.type) == "2"
        case .activityName:
            let language = reader.text(.lang)
            name.offer(try reader.content(), language: language)
            draft.process.name = name.value
        case .generalComment: try readComment()
        case .classificationValue:
            let value = try reader.content()
            if !value.isEmpty, !classes.contains(value) { classes.append(value) }
        case .shortname: draft.process.location = try reader.content()
        case .timePeriod:
            draft.process.validFrom = EcoSpold1Dataset.day(reader.text(.startDate))
            draft.process.validTo = EcoSpold1Dataset.day(reader.text(.endDate))
        case .systemModelName: isDivided = Self.divides(try reader.content())
        case .dataGeneratorAndPublication:
            addSource(reader.text(.publishedSourceFirstAuthor), reader.text(.publishedSourceYear), "")
        case .sources: addSource(reader.text(.firstAuthor), reader.text(.year), reader.text(.title))
        default: return
        }
    }

    // "Undefined" is ecoinvent's name for activities as they were entered; every other system model links.
    private static func divides(_ systemModel: String) -> Bool {
        !systemModel.isEmpty && systemModel.lowercased() != "undefined"
    }

    private mutating func addSource(_ author: String, _ year: String, _ title: String) {
        // 9999 is how openLCA writes that there is no year.
        let text = [author, year == "9999" ? "" : year, title].filter { !$0.isEmpty }.joined(separator: ", ")
        if !text.isEmpty, !sources.contains(text) { sources.append(text) }
    }

    private mutating func readComment() throws(XMLError) {
        let own = reader.depth
        while try reader.child(of: own) {
            guard reader.name == .text else { continue }
            let language = reader.text(.lang)
            comment.offer(try reader.content(), language: language)
        }
    }

    private mutating func close() {
        draft.process.category = classes.joined(separator: "; ")
        draft.process.source = ([comment.value] + sources).filter { !$0.isEmpty }.joined(separator: "\n")
    }

    private mutating func readParameter() throws(XMLError) {
        let line = reader.place.line
        let variable = reader.text(.variableName)
        let amount = reader.number(.amount)
        let formula = reader.string(.mathematicalRelation)
        var title = PreferredText()
        let own = reader.depth
        while try reader.child(of: own) {
            guard reader.name == .name else { continue }
            let language = reader.text(.lang)
            title.offer(try reader.content(), language: language)
        }
        // A parameter without a variable is only described; no formula can ask for it.
        guard !variable.isEmpty else { return }
        guard let amount, amount.isFinite else {
            let arguments: [String: Argument] = [
                "process": .text(draft.process.name), "flow": .text(variable),
            ]
            return draft.spoil("DAT-0213", at: .file(file, row: line), arguments)
        }
        draft.parameters.append(
            DatabaseParameter(process: -1, name: variable, formula: formula, value: amount, note: title.value)
        )
    }
}
