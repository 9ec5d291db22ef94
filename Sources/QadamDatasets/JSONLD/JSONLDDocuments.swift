import QadamContainers

/// The documents of a package of openLCA by their type: the folder they are in, or the `@type` that they write.
struct JSONLDDocuments {
    enum Kind: String, CaseIterable {
        case unitGroup = "UnitGroup"
        case flowProperty = "FlowProperty"
        case category = "Category"
        case location = "Location"
        case flow = "Flow"
        case parameter = "Parameter"
        case process = "Process"
        case impactCategory = "ImpactCategory"
        case weightingSet = "NwSet"
        case method = "ImpactMethod"
        case system = "ProductSystem"

        /// The folder of the type, in both dialects.
        var folders: [String] {
            switch self {
            case .unitGroup: ["unit_groups"]
            case .flowProperty: ["flow_properties"]
            case .category: ["categories"]
            case .location: ["locations"]
            case .flow: ["flows"]
            case .parameter: ["parameters"]
            case .process: ["processes"]
            case .impactCategory: ["lcia_categories"]
            case .weightingSet: ["nw_sets"]
            case .method: ["lcia_methods"]
            case .system: ["product_systems"]
            }
        }
    }

    private static let byFolder: [String: Kind] = Dictionary(
        Kind.allCases.flatMap { kind in kind.folders.map { ($0, kind) } },
        uniquingKeysWith: { first, _ in first }
    )

    /// Types of openLCA that a database does not hold.
    static let otherTypes: Set<String> = [
        "Actor", "Source", "Currency", "DQSystem", "Epd", "Project", "Result", "SocialIndicator",
    ]

    /// The kind of a document, by the folder it is in or the type that it writes.
    static func kind(folder: String, type: String?) -> Kind? {
        byFolder[folder] ?? type.flatMap(Kind.init(rawValue:))
    }

    private(set) var byKind: [Kind: [PackageEntry]] = [:]
    /// Documents of types that a database does not hold.
    private(set) var others: [PackageEntry] = []

    init(_ package: PackageSource) {
        for entry in package.entries where entry.suffix == "json" {
            let parts = entry.path.split(separator: "/").map(String.init)
            if parts.contains("bin")
                || ["context.json", "openlca.json", "olca-schema.json"].contains(entry.name)
                || entry.name == JSONLDQuality.id + ".json"
            {
                continue
            }
            if parts.count > 1, let kind = Self.byFolder[parts[parts.count - 2]] {
                byKind[kind, default: []].append(entry)
            } else if parts.count == 1, let kind = Self.written(entry, package) {
                byKind[kind, default: []].append(entry)
            } else {
                others.append(entry)
            }
        }
    }

    private static func written(_ entry: PackageEntry, _ package: PackageSource) -> Kind? {
        guard entry.size <= 64 << 20, let bytes = try? package.bytes(of: entry) else { return nil }
        let object = JSONObject(bytes, file: entry.path)
        guard object.text("@id") != nil else { return nil }
        return object.text("@type").flatMap(Kind.init(rawValue:))
    }
}
