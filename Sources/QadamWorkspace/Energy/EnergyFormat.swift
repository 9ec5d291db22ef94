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
    /// known by its ending; a folder with a data file of MathProg, by what the file says.
    static func recognise(_ path: String) -> EnergyFormat? {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return nil }
        if isFolder.boolValue {
            let has = { FileManager.default.fileExists(atPath: path + "/" + $0) }
            if has("model.yaml") { return .tables }
            if has("YEAR.csv") || has("data/YEAR.csv") { return .osemosysCSV }
            return mathprogFiles(path).isEmpty ? nil : .mathprog
        }
        switch URL(fileURLWithPath: path).pathExtension.lowercased() {
        case "xlsx": return .osemosysXLSX
        case "txt", "dat", "mod": return .mathprog
        default: return nil
        }
    }

    /// Files of a folder that say something in MathProg: data files, or where there is none a model with its data. In the
    /// order of their names.
    static func mathprogFiles(_ folder: String) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        func found(_ endings: Set<String>) -> [String] {
            names.sorted().filter { name in
                endings.contains(URL(fileURLWithPath: name).pathExtension.lowercased())
                    && saysMathProg(folder + "/" + name)
            }
        }
        let data = found(["txt", "dat"])
        return data.isEmpty ? found(["mod"]) : data
    }

    /// Whether a statement of MathProg data stands at the start of a line of the first part of a file.
    private static func saysMathProg(_ path: String) -> Bool {
        guard let file = FileHandle(forReadingAtPath: path) else { return false }
        defer { try? file.close() }
        guard let bytes = try? file.read(upToCount: 1 << 16) else { return false }
        return String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).contains { line in
            let words = line.split(whereSeparator: { $0 == " " || $0 == "\t" })
            return words.count > 1 && (words[0] == "set" || words[0] == "param")
        }
    }

    /// The form of the files that the workspace keeps, by their names.
    static func ofDocuments(_ names: [String]) -> EnergyFormat {
        if names.contains("model.yaml") { return .tables }
        return names.contains("YEAR.csv") ? .osemosysCSV : .mathprog
    }
}
