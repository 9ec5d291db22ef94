public import QadamContainers
import QadamEvidence
import QadamLifeCycle

/// Reads packages of openLCA (JSON-LD), both dialects of field names: that of openLCA 1 (`input`, `avoidedProduct`,
/// `quantitativeReference`, categories as references) and that of openLCA 2 (`isInput`, …, categories as paths).
///
/// - A flow is counted in the reference unit of its reference property; its other properties become
///   ``FlowProperty`` rows. An amount in a property that shares its units with another one (dry and wet mass) is
///   converted into the reference unit, as its unit would not tell which is meant.
/// - `defaultProvider` names the maker. Where a process names none, the links of the package's product systems do,
///   if they agree; the systems themselves are listed as left out.
/// - Sources and actors stay as names in the text of the process; pictures, projects, data-quality systems, costs
///   and results are listed as left out.
///
/// Source: olca-schema of GreenDelta, versions 1 and 2 (`CHANGES.md` lists the renamed fields).
public enum JSONLDReader {
    /// Reads a package.
    ///
    /// - Parameters:
    ///   - package: A folder or archive with `processes/*.json` and so on, or single documents.
    ///   - options: Name of the database, and whether damaged documents are left out.
    /// - Returns: The database (`nil` where an error forbids it), the report and the findings.
    public static func read(_ package: PackageSource, options: ReadingOptions) -> DatasetReading {
        let assembly = PackageAssembly(format: .jsonld, options: options)
        var reader = JSONLDPackage(package, assembly: assembly)
        reader.read()
        return assembly.finish()
    }
}

/// A package while it is being read.
struct JSONLDPackage {
    let package: PackageSource
    let assembly: PackageAssembly
    let documents: JSONLDDocuments
    var units = JSONLDUnits()
    var places = JSONLDPlaces()
    /// Row of a flow by identifier.
    var flows: [String: JSONLDFlow] = [:]
    /// Row of a process by identifier.
    var processes: [String: Int] = [:]
    /// Process that an exchange names as its maker.
    var makers: [(exchange: Int, process: String)] = []
    /// Row of an exchange by process and number inside it.
    var numbered: [Int: [Int: Int]] = [:]
    var categories: [String: ImpactCategory] = [:]
    var categoryOrder: [String] = []
    var weightingSets: [String: JSONLDWeightingSet] = [:]
    /// Scores of data quality by another system than the one that is read, or that are none.
    var scoresLeftOut = 0

    init(_ package: PackageSource, assembly: PackageAssembly) {
        self.package = package
        self.assembly = assembly
        documents = JSONLDDocuments(package)
    }

    mutating func read() {
        each(.unitGroup) { $0.units.add(group: $1, to: $0.assembly) }
        each(.flowProperty) { $0.units.add(property: $1) }
        each(.category) { $0.places.add(category: $1) }
        each(.location) { $0.places.add(location: $1) }
        each(.flow) { $0.add(flow: $1) }
        each(.parameter) { $0.add(parameter: $1) }
        each(.process) { $0.add(process: $1) }
        resolveMakers()
        each(.system) { $0.add(system: $1) }
        each(.impactCategory) { $0.add(impactCategory: $1) }
        each(.weightingSet) { $0.add(weightingSet: $1) }
        each(.method) { $0.add(method: $1) }
        addLooseCategories()
        if scoresLeftOut > 0 {
            assembly.add(Diagnostic("DAT-0766", .note, at: .whole, ["count": .integer(scoresLeftOut)]))
        }
        for entry in documents.others {
            assembly.report.files += 1
            assembly.omit("document", id: entry.path, name: "", reason: "DAT-0305")
        }
        if !documents.others.isEmpty {
            let count = Argument.integer(documents.others.count)
            assembly.add(Diagnostic("DAT-0305", .note, at: .whole, ["count": count]))
        }
    }

    private mutating func each(
        _ kind: JSONLDDocuments.Kind,
        _ use: (inout JSONLDPackage, JSONObject) -> Void
    ) {
        for entry in documents.byKind[kind] ?? [] {
            assembly.report.files += 1
            do throws(PackageError) {
                let object = JSONObject(try package.bytes(of: entry, limit: 512 << 20), file: entry.path)
                _ = object.needed("@id", object.text("@id"))
                if object.faults.first == nil { use(&self, object) }
                guard let fault = object.faults.first else { continue }
                let id = if case .text(let id)? = object.fields["@id"] { id } else { entry.path }
                let name = if case .text(let name)? = object.fields["name"] { name } else { "" }
                assembly.leaveOut(kind.rawValue, id: id, name: name, because: fault)
            } catch {
                assembly.add(error.diagnostic(assembly.damageSeverity))
                assembly.omit("file", id: entry.path, name: "", reason: error.diagnosticCode)
            }
        }
    }

    private mutating func add(parameter object: JSONObject) {
        guard let parameter = JSONLDParameter.read(object), object.faults.first == nil else { return }
        assembly.database.parameters.append(parameter)
    }

    /// Turns the identifiers of makers into rows; a maker that is not in the package is never replaced by another.
    private func resolveMakers() {
        for maker in makers {
            if let process = processes[maker.process] {
                assembly.database.exchanges.provider[maker.exchange] = Int32(process)
            } else {
                assembly.close(Int32(maker.exchange), candidates: 0, sought: maker.process)
            }
        }
    }
}
