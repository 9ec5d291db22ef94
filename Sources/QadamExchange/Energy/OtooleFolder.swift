import Foundation
internal import QadamEvidence
internal import QadamPathways
internal import QadamUnits

/// Reads an OSeMOSYS model from a folder of CSV files as otoole writes it: a file for every set (column `VALUE`) and
/// parameter (a column for every subscript, and `VALUE`), in any order of columns, narrow or wide.
///
/// Subscripts, defaults and names come from `config.yaml` where there is one, in the folder or named beside it; else
/// from `default_values.csv` of former versions; else the defaults are those of ``OSeMOSYSCatalogue``, which is said.
/// Numbers are the nearest `Double` of what is written.
package enum OtooleFolder {
    /// Reads a folder. A folder without tables, but with a folder `data`, is read there.
    package static func read(
        _ folder: String,
        configuration: InputFile? = nil,
        limits: CSVLimits = .standard,
        limitPerCode: Int = 20
    ) -> OSeMOSYSOutcome {
        var path = folder
        var configuration = configuration
        let names: [String]
        do {
            let outer = try FileManager.default.contentsOfDirectory(atPath: folder)
            if configuration == nil, outer.contains("config.yaml") {
                configuration = .path(folder + "/config.yaml")
            }
            if !outer.contains(where: isTable), outer.contains("data") {
                path = folder + "/data"
                names = try FileManager.default.contentsOfDirectory(atPath: path)
            } else {
                names = outer
            }
        } catch {
            let fault = ExchangeError.notFound(path)
            return OSeMOSYSOutcome(tables: OSeMOSYSTables(findings: [fault.diagnostic]), digests: [])
        }
        let files = names.filter { !$0.hasPrefix(".") }.map { ($0, InputFile.path(path + "/" + $0)) }
        return read(
            files: Dictionary(files) { first, _ in first },
            name: folder,
            configuration: configuration,
            limits: limits,
            limitPerCode: limitPerCode
        )
    }

    /// Reads files by their names in the folder, such as `TECHNOLOGY.csv`.
    package static func read(
        files: [String: InputFile],
        name: String,
        configuration: InputFile? = nil,
        limits: CSVLimits = .standard,
        limitPerCode: Int = 20
    ) -> OSeMOSYSOutcome {
        var reading = OtooleFolderReading(
            files: files,
            assembly: OSeMOSYSAssembly(file: name, limitPerCode: limitPerCode),
            name: name,
            limits: limits
        )
        reading.readConfiguration(configuration ?? files["config.yaml"])
        reading.readSets()
        reading.readParameters()
        reading.reportRest()
        let defaults: EnergyFileCode = reading.configuration == nil ? .noConfiguration : .publishedDefaults
        let tables = reading.assembly.finish(fillingDefaults: true, code: defaults)
        return OSeMOSYSOutcome(tables: tables, digests: reading.digests)
    }

    private static func isTable(_ name: String) -> Bool {
        guard name.hasSuffix(".csv") else { return false }
        let base = String(name.dropLast(4))
        return OSeMOSYSCatalogue.set(base) != nil || OSeMOSYSCatalogue.parameter(base) != nil
    }
}

/// A folder while it is read.
struct OtooleFolderReading {
    let files: [String: InputFile]
    var assembly: OSeMOSYSAssembly
    let name: String
    let limits: CSVLimits
    private(set) var configuration: OtooleConfiguration?
    private(set) var digests: [(file: String, digest: FileDigest)] = []
    private var read: Set<String> = ["config.yaml"]

    init(files: [String: InputFile], assembly: OSeMOSYSAssembly, name: String, limits: CSVLimits) {
        self.files = files
        self.assembly = assembly
        self.name = name
        self.limits = limits
    }

    mutating func readConfiguration(_ input: InputFile?) {
        if let input {
            configuration = OtooleConfiguration(yaml: input, &assembly.findings)
        } else if let input = files["default_values.csv"] {
            configuration = OtooleConfiguration(defaults: input, &assembly.findings)
            read.insert("default_values.csv")
        }
        if let configuration, let digest = configuration.digest {
            digests.append((configuration.name, digest))
        }
    }

    mutating func readSets() {
        for kind in OSeMOSYSCatalogue.sets {
            for name in [kind.name] + kind.aliases {
                guard let input = take(name) else { continue }
                if let first = assembly.place(ofSet: kind.name) {
                    let arguments: [String: Argument] = [
                        "name": .text(name), "first": .text(first.description),
                    ]
                    assembly.findings.add(.setInTwoFiles, at: .file(input.name), arguments)
                    continue
                }
                if name != kind.name {
                    let arguments: [String: Argument] = ["name": .text(name), "published": .text(kind.name)]
                    assembly.findings.add(.alias, severity: .note, at: .file(input.name), arguments)
                }
                let table = OtooleTable(input: input, limits: limits)
                keep(input) { assembly throws(ExchangeError) in try table.readSet(kind, &assembly) }
            }
        }
        // The second region of a route has the same members.
        if take("_REGION") != nil { assembly.leftOut.insert("_REGION") }
        for name in OSeMOSYSCatalogue.derivedSets where take(name) != nil { assembly.leftOut.insert(name) }
    }

    mutating func readParameters() {
        for kind in OSeMOSYSCatalogue.parameters {
            let entry = configuration?.entries[kind.name]
            if let input = take(kind.name) {
                if kind.origin == .derived {
                    assembly.leftOut.insert(kind.name)
                    continue
                }
                let table = OtooleTable(input: input, limits: limits)
                let value = entry?.defaultValue
                keep(input) { assembly throws(ExchangeError) in
                    try table.readParameter(kind, defaultValue: value, &assembly)
                }
            }
            if assembly.tables[kind.name] == nil, let entry, entry.type == "param", kind.origin != .derived,
                let value = entry.defaultValue, let indices = kind.signature(rank: entry.indices.count),
                case .file(let file, _, _) = entry.place
            {
                assembly.tables[kind.name] = OSeMOSYSTable(
                    name: kind.name,
                    indices: indices,
                    defaultValue: value,
                    file: file,
                    columnStyle: .named("VALUE")
                )
            }
        }
    }

    /// Says which files were not read, and refuses a parameter of the configuration that is not published and has rows.
    mutating func reportRest() {
        let known = OSeMOSYSCatalogue.parameters.map(\.name) + OSeMOSYSCatalogue.sets.map(\.name)
        let missing = known.filter { files[$0 + ".csv"] == nil }
        var rest: [String] = []
        for file in files.keys.sorted() where !read.contains(file) {
            let base = file.hasSuffix(".csv") ? String(file.dropLast(4)) : file
            let near = file.hasSuffix(".csv") ? NearMiss.closest(to: base, among: missing) : []
            let arguments: [String: Argument] = ["name": .text(base), "suggestions": .list(near)]
            if let entry = configuration?.entries[base], entry.type != "result", let input = files[file],
                (try? OtooleTable(input: input, limits: limits).hasRows()) == true
            {
                let isSet = entry.type == "set"
                let code: EnergyFileCode =
                    near.isEmpty
                    ? (isSet ? .unknownSet : .unknownParameter)
                    : (isSet ? .unknownSetNear : .unknownParameterNear)
                assembly.findings.add(code, at: .file(input.name), arguments)
            } else if near.isEmpty {
                rest.append(file)
            } else {
                assembly.findings.add(.fileNear, severity: .warning, at: .file(name), arguments)
            }
        }
        if !rest.isEmpty {
            let arguments: [String: Argument] = ["names": .list(rest), "count": .integer(rest.count)]
            assembly.findings.add(.filesNotRead, severity: .note, at: .file(name), arguments)
        }
        if read == ["config.yaml"] { assembly.findings.add(.noModel, at: .file(name)) }
    }

    private mutating func take(_ name: String) -> InputFile? {
        guard let input = files[name + ".csv"] else { return nil }
        read.insert(name + ".csv")
        return input
    }

    private mutating func keep(
        _ input: InputFile,
        _ body: (inout OSeMOSYSAssembly) throws(ExchangeError) -> FileDigest
    ) {
        do throws(ExchangeError) {
            digests.append((input.name, try body(&assembly)))
        } catch {
            assembly.findings.add(error.diagnostic)
        }
    }
}
