import Foundation

/// A form in which an energy model comes.
public enum EnergyFormat: String, Sendable, Codable, CaseIterable {
    /// A folder of CSV files as otoole writes it.
    case osemosysCSV = "osemosys-csv"
    /// A workbook as otoole writes it.
    case osemosysXLSX = "osemosys-xlsx"
    /// A data file of GNU MathProg.
    case mathprog
    /// Qadam's own tables.
    case tables

    /// What a path looks like; `nil` where nothing is known of it.
    ///
    /// A folder with `model.yaml` holds own tables; with `YEAR.csv`, beside it or in `data`, a model of otoole. A file is
    /// known by its ending.
    static func recognise(_ path: String) -> EnergyFormat? {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return nil }
        if isFolder.boolValue {
            let has = { FileManager.default.fileExists(atPath: path + "/" + $0) }
            if has("model.yaml") { return .tables }
            return has("YEAR.csv") || has("data/YEAR.csv") ? .osemosysCSV : nil
        }
        switch URL(fileURLWithPath: path).pathExtension.lowercased() {
        case "xlsx": return .osemosysXLSX
        case "txt", "dat", "mod": return .mathprog
        default: return nil
        }
    }

    /// The form of the files that the workspace keeps, by their names.
    static func ofDocuments(_ names: [String]) -> EnergyFormat {
        if names.contains("model.yaml") { return .tables }
        return names.contains("YEAR.csv") ? .osemosysCSV : .mathprog
    }
}
