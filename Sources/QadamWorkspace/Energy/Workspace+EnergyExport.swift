import Foundation
import QadamContainers
import QadamEvidence
import QadamExchange
import QadamOptimize
import QadamPathways
import QadamStore

/// A form in which an energy model, or its plan, goes out.
public enum EnergyExportFormat: String, Sendable, CaseIterable {
    /// The linear model in the LP format, for another solver.
    case lp
    /// The linear model in the MPS format.
    case mps
    /// The model as Qadam's own tables.
    case tables
    /// The model as a folder of otoole.
    case osemosysCSV = "osemosys-csv"
    /// The model as a data file of GNU MathProg.
    case mathprog
    /// The plan as rows of the IAMC format.
    case iamc
    /// The plan as a workbook, with a sheet for every table of its result.
    case xlsx
}

/// Files of an export.
public struct EnergyFiles: Sendable {
    /// Whether they go into a folder; else it is one file.
    public let isFolder: Bool
    /// Names and contents.
    public let files: [(name: String, bytes: [UInt8])]
}

extension Workspace {
    /// An energy model in another form.
    ///
    /// Forms of the linear model and of the plan hold the limits of the request; forms of the model are the model as it
    /// was imported.
    /// - Throws: `StoreError`, or an error of the file system where the form is written by way of a temporary folder.
    public func exportEnergyModel(_ request: EnergyRequest, as format: EnergyExportFormat) throws
        -> EnergyAnswer<EnergyFiles>
    {
        switch format {
        case .lp, .mps: return try exportLinear(request, format)
        case .tables, .osemosysCSV, .mathprog: return try exportTables(request, format)
        case .iamc, .xlsx: return try exportPlan(request, format)
        }
    }

    private func exportLinear(_ request: EnergyRequest, _ format: EnergyExportFormat) throws
        -> EnergyAnswer<EnergyFiles>
    {
        let (opened, found) = try openLimited(request)
        guard let (name, system) = opened else { return EnergyAnswer(nil, found: found) }
        do {
            let linear = try SystemModel(system).linear
            let text = format == .lp ? LPFormat.text(of: linear) : MPSFormat.text(of: linear)
            let file = (name: "\(name).\(format.rawValue)", bytes: Array(text.utf8))
            return EnergyAnswer(EnergyFiles(isFolder: false, files: [file]), system, found: found)
        } catch {
            return EnergyAnswer(nil, system, found: found + [Diagnostic(error)])
        }
    }

    private func exportTables(_ request: EnergyRequest, _ format: EnergyExportFormat) throws
        -> EnergyAnswer<EnergyFiles>
    {
        let (opened, found) = try openLimited(request)
        guard let (name, system) = opened else { return EnergyAnswer(nil, found: found) }
        let files = EnergyModelFiles(DocumentSet(try store.documents()), model: name)
        let folder = FileManager.default.temporaryDirectory.appending(path: "qadam-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        var notes: [Diagnostic] = []
        switch format {
        case .tables: try EnergyTables.write(system, to: folder.path)
        case _ where files.format == .tables || files.files.isEmpty:
            // Own tables, and the pathway of an organisation, say more than OSeMOSYS can hold.
            return EnergyAnswer(nil, system, found: found + [Diagnostic("WSP-0160", .error, at: .whole)])
        case .mathprog:
            let file = folder.appending(path: EnergyModelFiles.dataFile).path
            try MathProgWriter.write(files.osemosys(), to: file)
        default: notes = try OtooleFolderWriter.write(files.osemosys(), to: folder.path)
        }
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        let written = try names.map { name in
            (name: name, bytes: [UInt8](try Data(contentsOf: folder.appending(path: name))))
        }
        let result = EnergyFiles(isFolder: format != .mathprog, files: written)
        return EnergyAnswer(result, system, found: found + notes)
    }

    /// The plan as a workbook, or as a table of the IAMC: model, scenario, region, variable, unit and a column a year.
    private func exportPlan(_ request: EnergyRequest, _ format: EnergyExportFormat) throws
        -> EnergyAnswer<EnergyFiles>
    {
        let (opened, found) = try openModel(request)
        guard let opened else { return EnergyAnswer(nil, found: found) }
        let (name, system) = (opened.name, opened.system)
        do {
            let (result, model, problems) = try solvedPlan(opened, request, SolveObserver(), asSolved: true)
            guard let result, let model, result.objective != nil else {
                return EnergyAnswer(nil, system, found: found + problems)
            }
            let plan = EnergyPlan(result, of: model, named: name, request)
            let file =
                format == .iamc
                ? (name: "\(name).csv", bytes: IAMCTable(plan, system).bytes)
                : (name: "\(name).xlsx", bytes: try EnergyWorkbook(plan, result, system).bytes())
            return EnergyAnswer(EnergyFiles(isFolder: false, files: [file]), system, found: found + problems)
        } catch let error as OptimizeError {
            return EnergyAnswer(nil, system, found: found + [Diagnostic(error)])
        } catch let error as SpreadsheetError {
            return EnergyAnswer(nil, system, found: found + [error.diagnostic])
        }
    }
}
