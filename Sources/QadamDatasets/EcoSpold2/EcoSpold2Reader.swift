public import QadamContainers
import QadamEvidence
import QadamLifeCycle

/// Reads EcoSpold 2: one activity with its product a file.
///
/// - Exchanges are linked by `activityLinkId` and product; where the data name no maker, by flow.
/// - Direction and role come from `inputGroup` (1, 2, 3, 5 from other processes, 4 from nature) and `outputGroup`
///   (0 reference product, 2 by-product, 3 material for treatment, 4 to nature), as elements or attributes.
/// - A negative reference product is the treatment of a waste. It becomes an input of a waste, and inputs of it with
///   negative amounts become outputs of the waste: the same equation with the signs of the physical flow.
/// - An elementary exchange without compartment has that of its identifier in other datasets or in master data
///   (``EcoSpold2Master``); where nobody says it, it is listed (`DAT-0237`) and none is assumed.
/// - Lognormal: median `meanValue`, variance of the logarithm with the pedigree's part where it is given.
/// - Formulas (`mathematicalRelation`) hold for the activity as it was written. A dataset that a system model has
///   divided and linked keeps its published amounts, and its formulas as remarks.
///
/// Source: EcoSpold 2 as documented in ecoinvent's schema (EcoSpold02.xsd and its meta-information schema).
public enum EcoSpold2Reader {
    /// Reads the files of a package.
    ///
    /// - Parameters:
    ///   - files: Its `.spold` files.
    ///   - options: Name of the database, and whether damaged datasets are left out.
    /// - Returns: The database (`nil` where an error forbids it), the report and the findings.
    public static func read(_ files: some Sequence<NamedChunks>, options: ReadingOptions) -> DatasetReading {
        let assembly = PackageAssembly(format: .ecospold2, options: options)
        var package = EcoSpold2Package(assembly: assembly)
        for file in files { package.read(file) }
        package.resolve()
        return assembly.finish()
    }
}

/// The activities of a package, not yet linked.
struct EcoSpold2Package {
    let assembly: PackageAssembly
    var flows = EcoSpold2Flows()
    private var master = EcoSpold2Master()
    // Activities by id, the processes of each, and the activity that an exchange names.
    private var activities: [String: Int32] = [:]
    private var activityIds: [String] = []
    private var processes: [[Int32]] = []
    private var links: [(exchange: Int32, activity: Int32)] = []
    private var taken: Set<[String]> = []
    private var formulasKept = 0

    init(assembly: PackageAssembly) { self.assembly = assembly }

    mutating func read(_ file: NamedChunks) {
        assembly.report.files += 1
        let reader = XMLReader(EcoSpold2Names.self, source: file.next)
        do {
            guard try reader.child(of: 0) else { return }
            if let name = reader.name, name.isMasterData {
                master.note(file: file.name, assembly)
                if name == .validElementaryExchanges { try master.read(reader) }
                _ = try reader.child(of: 0)
                return
            }
            guard reader.name == .ecoSpold else {
                assembly.leaveOut(
                    "file",
                    id: file.name,
                    name: "",
                    because: Finding("DAT-0207", at: .file(file.name), ["file": .text(file.name)])
                )
                return
            }
            while try reader.child(of: 1) {
                if reader.name == .usedUserMasterData { try master.read(reader) }
                guard reader.name == .activityDataset || reader.name == .childActivityDataset else {
                    continue
                }
                var dataset = EcoSpold2Dataset(file: file.name, reader: reader)
                try dataset.read(flows: &flows, assembly: assembly)
                keep(dataset)
            }
            _ = try reader.child(of: 0)
        } catch let error {
            assembly.leaveOut(file: file.name, because: error)
        }
    }

    private mutating func keep(_ dataset: EcoSpold2Dataset) {
        var draft = dataset.draft
        if draft.process.id.isEmpty {
            draft.spoil("DAT-0215", at: draft.process.place, ["file": .text(dataset.file)])
        }
        if assembly.leavesOutEmpty(draft) { return }
        draft.checkProducts(negativeIsTreatment: true)
        let references = draft.exchanges.filter { $0.flags.contains(.reference) }.map { flows.id($0.flow) }
        let key = [draft.process.id] + references.sorted()
        if draft.damage == nil, taken.contains(key) {
            let id = key.joined(separator: " ")
            draft.spoil("DAT-0210", at: draft.process.place, ["id": .text(id)])
        }
        if let damage = draft.damage {
            let id = draft.process.id.isEmpty ? dataset.file : draft.process.id
            assembly.leaveOut("process", id: id, name: draft.process.name, because: damage)
            return
        }
        taken.insert(key)
        if dataset.isDivided { formulasKept += draft.keepFormulasAsNotes() }
        let first = assembly.database.exchanges.count
        let process = assembly.commit(draft)
        flows.note(draft, firstExchange: first)
        flows.noteProperties(dataset.properties)
        processes[activity(draft.process.id)].append(Int32(process))
        for (offset, exchange) in draft.exchanges.enumerated() where !exchange.link.isEmpty {
            links.append((Int32(first + offset), Int32(activity(exchange.link))))
        }
    }

    private mutating func activity(_ id: String) -> Int {
        if let known = activities[id] { return Int(known) }
        activities[id] = Int32(processes.count)
        activityIds.append(id)
        processes.append([])
        return processes.count - 1
    }

    /// Settles flows and makers once all files are read.
    mutating func resolve() {
        flows.complete(with: master, assembly)
        flows.settle(assembly)
        renameShared()
        link()
        if formulasKept > 0 {
            assembly.warn(Finding("DAT-0233", at: .whole, ["count": .integer(formulasKept)]), severity: .note)
        }
    }

    private mutating func link() {
        for (exchange, activity) in links {
            let flow = assembly.database.exchanges.flow[Int(exchange)]
            let all = processes[Int(activity)]
            var makers = all.filter { makes($0, flow, asReference: true) }
            if makers.isEmpty { makers = all.filter { makes($0, flow, asReference: false) } }
            if makers.count == 1 {
                assembly.database.exchanges.provider[Int(exchange)] = makers[0]
                continue
            }
            assembly.close(exchange, candidates: makers.count, sought: activityIds[Int(activity)])
            let owner = assembly.database.processes[assembly.database.process(ofExchange: Int(exchange))]
            let row = assembly.database.flows[Int(flow)]
            let arguments: [String: Argument] = [
                "process": .text(owner.name), "flow": .text(row.name),
                "provider": .text(activityIds[Int(activity)]),
            ]
            assembly.warn(
                Finding("DAT-0219", at: .entity(kind: "process", id: owner.id, field: row.id), arguments)
            )
        }
    }

    private func makes(_ process: Int32, _ flow: Int32, asReference: Bool) -> Bool {
        assembly.database.exchanges(of: Int(process)).contains {
            assembly.database.exchanges.flow[$0] == flow && FlowMakers.makes($0, in: assembly.database)
                && (!asReference || assembly.database.exchanges.flags[$0].contains(.reference))
        }
    }

    // An activity with several products comes in several files: its processes are told apart by product.
    private mutating func renameShared() {
        for shared in processes where shared.count > 1 {
            for process in shared {
                let references = assembly.database.exchanges(of: Int(process)).filter {
                    assembly.database.exchanges.flags[$0].contains(.reference)
                }
                let names = references.map {
                    assembly.database.flows[Int(assembly.database.exchanges.flow[$0])].id
                }
                assembly.database.processes[Int(process)].id += "_" + names.joined(separator: "_")
            }
        }
    }
}

extension ProcessDraft {
    /// Makes remarks of the formulas, so that the published amounts hold; their number.
    mutating func keepFormulasAsNotes() -> Int {
        var count = 0
        for index in exchanges.indices {
            guard let formula = exchanges[index].formula else { continue }
            exchanges[index].formula = nil
            exchanges[index].note = [exchanges[index].note, formula].compactMap(\.self).joined(
                separator: "\n"
            )
            count += 1
        }
        return count
    }
}
