public import QadamContainers
import QadamEvidence
import QadamLifeCycle

/// Reads EcoSpold 1: one or many datasets a file.
///
/// - Direction and role come from `inputGroup` (1, 2, 3, 5 from other processes; 4 from nature) and `outputGroup`
///   (0 reference product, 1 avoided product, 2 co-product, 3 waste to treatment, 4 to nature).
/// - `uncertaintyType` 1 is lognormal with `standardDeviation95` = GSD² and `meanValue` as median, 2 normal with
///   `standardDeviation95` = 2 · sd, 3 triangular, 4 uniform.
/// - Flows are told apart as ``EcoSpold1Flows`` says; makers are found by flow.
/// - Fractions of `allocation` (per cent of an exchange that a co-product carries) become allocation factors.
/// - A dataset of type 4, or of a file in the namespace of impact methods, is an impact category: its method is the
///   category of the reference function, and its exchanges are factors. Results of impact assessments are left out.
///
/// Source: EcoSpold 1 as documented in the schema of ecoinvent (version 1.x); text lengths are not enforced.
public enum EcoSpold1Reader {
    /// Reads the files of a package.
    ///
    /// - Parameters:
    ///   - files: Its XML files.
    ///   - options: Name of the database, and whether damaged datasets are left out.
    /// - Returns: The database (`nil` where an error forbids it), the report and the findings.
    public static func read(_ files: some Sequence<NamedChunks>, options: ReadingOptions) -> DatasetReading {
        let assembly = PackageAssembly(format: .ecospold1, options: options)
        var package = EcoSpold1Package(assembly: assembly)
        for file in files { package.read(file) }
        package.resolve()
        return assembly.finish()
    }
}

/// The datasets of a package, their flows still by what the exchanges say of them.
struct EcoSpold1Package {
    let assembly: PackageAssembly
    var flows = EcoSpold1Flows()
    private var numbers: Set<String> = []
    private var impacts: [EcoSpold1Impact] = []

    init(assembly: PackageAssembly) { self.assembly = assembly }

    mutating func read(_ file: NamedChunks) {
        assembly.report.files += 1
        let reader = XMLReader(EcoSpold1Names.self, source: file.next)
        do {
            guard try reader.child(of: 0), reader.name == .ecoSpold else {
                assembly.leaveOut(
                    "file",
                    id: file.name,
                    name: "",
                    because: Finding("DAT-0207", at: .file(file.name), ["file": .text(file.name)])
                )
                return
            }
            let isImpact = reader.text(.xmlns).hasSuffix("EcoSpold01Impact")
            while try reader.child(of: 1) {
                guard reader.name == .dataset else { continue }
                var dataset = EcoSpold1Dataset(file: file.name, reader: reader, isImpact: isImpact)
                try dataset.read(flows: &flows, assembly: assembly)
                keep(dataset)
            }
            _ = try reader.child(of: 0)
        } catch let error {
            assembly.leaveOut(file: file.name, because: error)
        }
    }

    private mutating func keep(_ dataset: EcoSpold1Dataset) {
        var dataset = dataset
        let id = dataset.draft.process.id
        if dataset.isImpactResult {
            assembly.omit("impact assessment", id: id, name: dataset.draft.process.name, reason: "DAT-0232")
            assembly.warn(Finding("DAT-0232", at: dataset.place, ["name": .text(dataset.draft.process.name)]))
            return
        }
        if dataset.impact != nil { return keep(impactCategory: dataset) }
        if assembly.leavesOutEmpty(dataset.draft) { return }
        dataset.draft.checkProducts()
        if !id.isEmpty, numbers.contains(id) {
            dataset.draft.spoil("DAT-0210", at: dataset.place, ["id": .text(id)])
        }
        if let damage = dataset.draft.damage {
            assembly.leaveOut("process", id: id, name: dataset.draft.process.name, because: damage)
            return
        }
        numbers.insert(id)
        let first = assembly.database.exchanges.count
        let process = assembly.commit(dataset.draft)
        dataset.addAllocation(to: assembly, process: process, firstExchange: first)
    }

    private mutating func keep(impactCategory dataset: EcoSpold1Dataset) {
        guard var impact = dataset.impact else { return }
        var draft = dataset.draft
        let process = draft.process
        let key = "impact " + process.id
        if numbers.contains(key) { draft.spoil("DAT-0210", at: dataset.place, ["id": .text(process.id)]) }
        if let damage = draft.damage {
            assembly.leaveOut("impact category", id: process.id, name: process.name, because: damage)
            return
        }
        numbers.insert(key)
        let names = [dataset.function[1], process.name].filter { !$0.isEmpty }
        impact.id = process.id
        impact.method = dataset.function[0].isEmpty ? process.name : dataset.function[0]
        impact.name = names.count == 2 && names[0] != names[1] ? names.joined(separator: ", ") : process.name
        impact.unit = dataset.unit
        impact.source = process.source
        impacts.append(impact)
    }

    /// Turns what the exchanges say of their flows into flows of the database.
    mutating func resolve() {
        let characterized = Set(impacts.flatMap { $0.factors.map { Int32($0.flow) } })
        let resolved = flows.resolved(
            units: assembly.units,
            used: assembly.database,
            and: characterized
        )
        assembly.database.flows = resolved.flows
        assembly.database.methods = EcoSpold1Impact.methods(impacts, resolved, assembly.units.units)
        for finding in resolved.findings { assembly.warn(finding) }
        let database = assembly.database
        for index in database.exchanges.flow.indices {
            let raw = Int(database.exchanges.flow[index])
            assembly.database.exchanges.flow[index] = Int32(resolved.index[raw])
            if resolved.isTreatment[raw] { assembly.database.exchanges.flags[index].insert(.input) }
        }
        for index in assembly.database.allocationFactors.indices {
            let raw = assembly.database.allocationFactors[index].product
            assembly.database.allocationFactors[index].product = resolved.index[raw]
        }
    }
}
