public import QadamContainers
import QadamEvidence
import QadamLifeCycle

/// Reads ILCD: processes, flows, flow properties, unit groups and impact categories in files of their own, which name
/// each other by UUID.
///
/// - Amounts are `resultingAmount`, which is `meanAmount` × variable; the product becomes the formula of the
///   exchange. Per cents of `allocation` become causal allocation factors.
/// - `relativeStandardDeviation95In` is GSD² of a lognormal and 2 · sd of a normal distribution.
/// - An environmental product declaration gives results, no inventory: each module with its scenario becomes an
///   aggregated process whose exchanges are the declared indicators, and a method "EPD" with one category an
///   indicator reads them out. Module A1-A3 makes the declared product; other modules make a service of their own.
/// - "Other flow" is a reminder that no process makes or treats: it is read like a flow from or to nature.
/// - The location of an exchange stands in its remark; the flow is the same everywhere.
/// - Life-cycle models, contacts and sources are listed as left out.
///
/// Source: ILCD format 1.1 (European Commission, Joint Research Centre), with the EPD extension of its data network.
public enum ILCDReader {
    /// Reads the files of a package.
    ///
    /// - Parameters:
    ///   - files: Its XML files, in any order.
    ///   - options: Name of the database, and whether damaged datasets are left out.
    /// - Returns: The database (`nil` where an error forbids it), the report and the findings.
    public static func read(_ files: some Sequence<NamedChunks>, options: ReadingOptions) -> DatasetReading {
        let assembly = PackageAssembly(format: .ilcd, options: options)
        var package = ILCDPackage(assembly: assembly)
        for file in files { package.read(file) }
        package.resolve()
        return assembly.finish()
    }
}

/// The datasets of a package by their UUID.
struct ILCDPackage {
    let assembly: PackageAssembly
    var unitGroups: [String: ILCDUnitGroup] = [:]
    var properties: [String: ILCDFlowProperty] = [:]
    var flows: [String: ILCDFlow] = [:]
    var flowOrder: [String] = []
    var processes: [ILCDProcess] = []
    var methods: [ILCDMethod] = []
    private var processIds: Set<String> = []
    private var methodIds: Set<String> = []

    init(assembly: PackageAssembly) { self.assembly = assembly }

    mutating func read(_ file: NamedChunks) {
        assembly.report.files += 1
        let reader = XMLReader(ILCDNames.self, source: file.next)
        do {
            guard try reader.child(of: 0) else { return }
            try dispatch(ILCDParser(reader: reader, file: file.name))
            _ = try reader.child(of: 0)
        } catch let error {
            assembly.leaveOut(file: file.name, because: error)
        }
    }

    private mutating func dispatch(_ parser: ILCDParser) throws(XMLError) {
        switch parser.reader.name {
        case .unitGroupDataSet:
            let group = try parser.unitGroup()
            guard isNew(group.id, unitGroups[group.id] == nil, "unit group", group.place) else { return }
            unitGroups[group.id] = group
        case .flowPropertyDataSet:
            let property = try parser.flowProperty()
            guard isNew(property.id, properties[property.id] == nil, "flow property", property.place) else {
                return
            }
            properties[property.id] = property
        case .flowDataSet:
            let flow = try parser.flow()
            guard isNew(flow.id, flows[flow.id] == nil, "flow", flow.place) else { return }
            flows[flow.id] = flow
            flowOrder.append(flow.id)
        case .processDataSet:
            let process = try parser.process()
            let id = process.draft.process.id
            guard isNew(id, !processIds.contains(id), "process", process.draft.process.place) else { return }
            processIds.insert(id)
            processes.append(process)
        case .LCIAMethodDataSet:
            let method = try parser.method()
            guard isNew(method.id, !methodIds.contains(method.id), "impact category", method.place) else {
                return
            }
            methodIds.insert(method.id)
            methods.append(method)
        case .lifeCycleModelDataSet: leaveOut("life-cycle model", parser, reason: "DAT-0223")
        case .contactDataSet: leaveOut("contact", parser, reason: "DAT-0235")
        case .sourceDataSet: leaveOut("source", parser, reason: "DAT-0235")
        default: leaveOut("file", parser, reason: "DAT-0235")
        }
    }

    private func leaveOut(_ kind: String, _ parser: ILCDParser, reason: String) {
        assembly.omit(kind, id: parser.file, name: "", reason: reason)
        // Contacts and sources are many, and what they say stands in the processes by name: the list is enough.
        guard kind == "life-cycle model" || kind == "file" else { return }
        let arguments: [String: Argument] = ["file": .text(parser.file)]
        assembly.warn(Finding(reason, at: .file(parser.file), arguments), severity: .note)
    }

    private func isNew(_ id: String, _ isFirst: Bool, _ kind: String, _ place: Place) -> Bool {
        if id.isEmpty {
            let finding = Finding("DAT-0215", at: place, ["file": .text(place.description)])
            assembly.leaveOut(kind, id: place.description, name: "", because: finding)
            return false
        }
        guard isFirst else {
            assembly.leaveOut(
                kind,
                id: id,
                name: "",
                because: Finding("DAT-0210", at: place, ["id": .text(id)])
            )
            return false
        }
        return true
    }
}
