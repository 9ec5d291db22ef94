import QadamContainers
import QadamEvidence

/// Compartments of elementary flows from master data.
///
/// The schema asks every elementary exchange for its compartment and calls it redundant: it repeats the entry of the
/// master data that the identifier names (`EcoSpold02FlowData.xsd`, field 1660). A dataset that leaves it out is
/// completed from that entry, as it stands in the package: in a file of master data, or in the part
/// `usedUserMasterData` of a file.
struct EcoSpold2Master {
    /// Compartment by identifier of the elementary flow.
    private(set) var compartments: [String: String] = [:]
    /// Files that hold nothing else.
    private(set) var files = 0

    /// Reads to the end of the element that is open.
    mutating func read(_ reader: XMLReader<EcoSpold2Names>) throws(XMLError) {
        let own = reader.depth
        while try reader.child(of: own) {
            switch reader.name {
            case .elementaryExchange: try readFlow(reader)
            case .validElementaryExchanges: try read(reader)
            default: continue
            }
        }
    }

    /// Counts a file of master data, and lists it as left out.
    mutating func note(file: String, _ assembly: PackageAssembly) {
        files += 1
        assembly.omit("master data", id: file, name: "", reason: "DAT-0238")
    }

    private mutating func readFlow(_ reader: XMLReader<EcoSpold2Names>) throws(XMLError) {
        let id = reader.text(.id)
        let own = reader.depth
        while try reader.child(of: own) {
            guard reader.name == .compartment else { continue }
            let place = try Self.compartment(reader)
            if !id.isEmpty, !place.isEmpty { compartments[id] = place }
        }
    }

    /// Compartment and subcompartment of the element that is open, with `/` between them.
    static func compartment(_ reader: XMLReader<EcoSpold2Names>) throws(XMLError) -> String {
        var compartment = PreferredText()
        var subcompartment = PreferredText()
        let own = reader.depth
        while try reader.child(of: own) {
            let language = reader.text(.lang)
            switch reader.name {
            case .compartment: compartment.offer(try reader.content(), language: language)
            case .subcompartment: subcompartment.offer(try reader.content(), language: language)
            default: continue
            }
        }
        return [compartment.value, subcompartment.value].filter { !$0.isEmpty }.joined(separator: "/")
    }
}
