import QadamContainers
import QadamEvidence
import QadamLifeCycle

/// One dataset while it is being read.
struct EcoSpold1Dataset {
    struct Allocation {
        var product: String
        var method: String
        /// Share, 0…1.
        var share: Double
        /// Numbers of the exchanges that it divides.
        var exchanges: [String]
    }

    let file: String
    let reader: XMLReader<EcoSpold1Names>
    var draft: ProcessDraft
    var allocations: [Allocation] = []
    /// Whether it holds results of an impact assessment, no inventory.
    private(set) var isImpactResult = false
    /// The impact category that it holds, where it is none of the processes.
    private(set) var impact: EcoSpold1Impact?
    /// Category and subcategory of the reference function, and its unit.
    private(set) var function = ["", ""]
    private(set) var unit = ""
    private var sources: [String] = []

    var place: Place { draft.process.place }

    /// A dataset that begins here.
    /// - Parameter isImpact: whether the file says that its datasets are impact categories.
    init(file: String, reader: XMLReader<EcoSpold1Names>, isImpact: Bool = false) {
        self.file = file
        self.reader = reader
        let id = reader.text(.number)
        draft = ProcessDraft(id: id, place: .file(file, row: reader.place.line))
        if id.isEmpty { draft.spoil("DAT-0215", at: place, ["file": .text(file)]) }
        if isImpact { impact = EcoSpold1Impact() }
    }

    /// Reads to the end of the dataset.
    mutating func read(flows: inout EcoSpold1Flows, assembly: PackageAssembly) throws(XMLError) {
        let own = reader.depth
        while true {
            switch try reader.next() {
            case .start:
                if reader.name == .exchange {
                    var exchange = EcoSpold1Exchange(reader: reader, file: file)
                    try exchange.readGroups()
                    if impact == nil {
                        exchange.add(to: &draft, flows: &flows, assembly: assembly)
                    } else if let factor = exchange.factor(of: &draft, flows: &flows, assembly: assembly) {
                        impact?.factors.append(factor)
                    }
                } else {
                    try describe()
                }
            case .end: if reader.depth < own { return close() }
            case .text: continue
            case .finished: return
            }
        }
    }

    private mutating func describe() throws(XMLError) {
        switch reader.name {
        case .referenceFunction: readFunction()
        case .geography: draft.process.location = reader.text(.location)
        case .timePeriod:
            if let start = reader.string(.startYear) { draft.process.validFrom = start }
            if let end = reader.string(.endYear) { draft.process.validTo = end }
        case .startYear, .startDate, .startYearMonth: draft.process.validFrom = Self.day(try reader.content())
        case .endYear, .endDate, .endYearMonth: draft.process.validTo = Self.day(try reader.content())
        case .dataSetInformation:
            draft.process.isAggregated = reader.text(.type) == "2"
            if reader.text(.type) == "4", impact == nil { impact = EcoSpold1Impact() }
            isImpactResult = impact == nil && reader.text(.impactAssessmentResult) == "true"
        case .source: readSource()
        case .allocation: try readAllocation()
        default: break
        }
    }

    private mutating func readFunction() {
        draft.process.name = EcoSpold1Exchange.first(reader, .name, .localName)
        let levels = [
            EcoSpold1Exchange.first(reader, .category, .localCategory),
            EcoSpold1Exchange.first(reader, .subCategory, .localSubCategory),
        ]
        draft.process.category = levels.filter { !$0.isEmpty }.joined(separator: "/")
        function = levels
        unit = reader.text(.unit)
        draft.process.source = EcoSpold1Exchange.first(reader, .generalComment, .localGeneralComment)
    }

    private mutating func readSource() {
        let author = reader.text(.firstAuthor)
        let year = reader.text(.year)
        let title = reader.text(.title)
        // 9999 is how openLCA writes that there is no year.
        let parts = [author, year == "9999" ? "" : year, title].filter { !$0.isEmpty }
        if !parts.isEmpty { sources.append(parts.joined(separator: ", ")) }
    }

    private mutating func close() {
        draft.process.source = ([draft.process.source] + sources).filter { !$0.isEmpty }.joined(
            separator: "\n"
        )
    }

    /// The day, month or year of a date as XML writes it, without zone.
    static func day(_ text: String) -> String {
        guard text.utf8.count >= 10, text.utf8.prefix(8).last == UInt8(ascii: "-") else { return text }
        return String(text.prefix(10))
    }

    private mutating func readAllocation() throws(XMLError) {
        var allocation = Allocation(
            product: reader.text(.referenceToCoProduct),
            method: reader.text(.allocationMethod),
            share: .nan,
            exchanges: []
        )
        if let fraction = reader.number(.fraction) { allocation.share = fraction / 100 }
        let line = reader.place.line
        let own = reader.depth
        while try reader.child(of: own) {
            guard reader.name == .referenceToInputOutput else { continue }
            allocation.exchanges += try reader.content().split(separator: " ").map(String.init)
        }
        guard allocation.share.isFinite, allocation.share >= 0 else {
            return draft.spoil(
                "DAT-0222",
                at: .file(file, row: line),
                ["process": .text(draft.process.name), "product": .text(allocation.product)]
            )
        }
        allocations.append(allocation)
    }
}
