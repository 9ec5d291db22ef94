import Foundation
public import QadamEvidence
public import QadamWaste

/// What the tables of waste hold. `docs/waste-tables.md` describes every column.
public struct WasteContents: Sendable {
    /// Streams, entries, stocks, receivers and containers.
    public var book: WasteBook
    /// Landfills with their history.
    public var landfills: [LandfillCell]
    /// Routes.
    public var routes: [TreatmentRoute]
    /// Options by the stream that they are for.
    public var options: [(stream: String, option: WasteOption)]
    /// Stocks of residues.
    public var residues: [ResidueStock]
    /// Flows of metals.
    public var metals: [MetalFlow]
    /// Flows for the indicators of circularity.
    public var circular: [CircularFlow]
    /// Products with their material circularity.
    public var products: [CircularProduct]
}

/// The folder `waste/` of a workspace.
public enum WasteFolder {
    /// The names of the tables. Only `streams.csv` has to be there; a table that is not there is empty.
    public static let files = [
        "streams.csv", "composition.csv", "containers.csv", "receivers.csv", "permits.csv", "movements.csv",
        "stocks.csv", "landfills.csv", "landfill-phases.csv", "landfill-deposits.csv",
        "landfill-recovery.csv",
        "routes.csv", "route-parts.csv", "parameters.csv", "options.csv", "option-costs.csv", "residues.csv",
        "residue-lots.csv", "assays.csv", "metal-flows.csv", "circular-flows.csv",
        "circular-products.csv",
    ]

    /// Reads a folder on disk; nil with an error among the diagnostics.
    public static func read(_ folder: String) -> (contents: WasteContents?, diagnostics: [Diagnostic]) {
        read { name in
            let path = folder + "/" + name
            if FileManager.default.fileExists(atPath: path) { return .path(path) }
            return name == files[0] ? .missing(name: path) : nil
        }
    }

    /// Reads the tables that `file` gives by name; nil with an error among the diagnostics.
    public static func read(_ file: @escaping (String) -> InputFile?) -> (
        contents: WasteContents?, diagnostics: [Diagnostic]
    ) {
        var files = WasteFiles(file)
        let book = WasteBookTables.read(&files)
        let parameters = ParameterRows.read(&files)
        let landfills = LandfillTables.read(&files, parameters)
        let routes = RouteTables.read(&files, parameters)
        let streams = book.streams.map(\.id)
        let options = OptionTables.read(&files, routes: routes, streams: streams)
        let contents = WasteContents(
            book: book,
            landfills: landfills,
            routes: routes,
            options: options,
            residues: ResidueTables.residues(&files),
            metals: ResidueTables.metals(&files),
            circular: ResidueTables.circular(&files),
            products: CircularProducts.read(&files)
        )
        files.add(parameters.unused(routes: routes.map(\.id), landfills: landfills.map(\.id)))
        return (files.hasErrors ? nil : contents, files.diagnostics)
    }
}
