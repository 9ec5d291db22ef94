internal import QadamEvidence
internal import QadamPathways
internal import QadamUnits

/// Which column of a table gives which subscript of a parameter: narrow (a column for every subscript, and `VALUE`) or
/// wide (the last subscript in the header, as otoole's workbooks have it).
struct OSeMOSYSColumns {
    /// The sets of the subscripts.
    let indices: [String]
    /// The column of every subscript; in a wide table of all but the last.
    let subscripts: [Int]
    /// The columns of values; in a wide table each with the name of the last subscript.
    let values: [(column: Int, name: Int32?)]
    /// Whether the last subscript stands in the header.
    var isWide: Bool { subscripts.count < indices.count }

    /// Finds the columns; `nil` after it reported that the header does not fit the parameter.
    init?(
        header: [String],
        kind: OSeMOSYSParameterKind,
        file: String,
        row: Int,
        _ assembly: inout OSeMOSYSAssembly
    ) {
        let sets = header.map { OtooleConfiguration.published($0) }
        let valueColumn = header.firstIndex { $0.uppercased() == "VALUE" }
        var best: (indices: [String], places: [Int])?
        for signature in kind.signatures {
            let wanted = valueColumn == nil ? signature.dropLast() : signature[...]
            guard let places = Self.places(of: wanted, in: sets) else { continue }
            if places.count >= best?.places.count ?? 0 { best = (signature, places) }
        }
        guard let best else {
            Self.reportHeader(header, kind, .file(file, row: row), &assembly)
            return nil
        }
        indices = best.indices
        subscripts = best.places
        let rest = header.indices.filter { !best.places.contains($0) && $0 != valueColumn }
        if let valueColumn {
            values = [(valueColumn, nil)]
            for column in rest where !header[column].isEmpty {
                Self.reportColumn(
                    header[column],
                    kind,
                    .file(file, row: row, column: header[column]),
                    &assembly
                )
            }
            return
        }
        var values: [(Int, Int32?)] = []
        let last = best.indices.last ?? ""
        for column in rest where !header[column].isEmpty {
            guard let name = assembly.member(header[column], of: last) else {
                let place = Place.file(file, row: row, column: header[column])
                assembly.findings.add(
                    .noMemberInHeader,
                    at: place,
                    ["found": .text(header[column]), "name": .text(kind.name), "set": .text(last)]
                )
                return nil
            }
            values.append((column, name))
        }
        self.values = values
    }

    /// The columns of some sets, each column taken once; `nil` where one is not there.
    private static func places(of wanted: ArraySlice<String>, in sets: [String]) -> [Int]? {
        var places: [Int] = []
        for set in wanted {
            guard let place = sets.indices.first(where: { sets[$0] == set && !places.contains($0) }) else {
                return nil
            }
            places.append(place)
        }
        return places
    }

    private static func reportHeader(
        _ header: [String],
        _ kind: OSeMOSYSParameterKind,
        _ place: Place,
        _ assembly: inout OSeMOSYSAssembly
    ) {
        assembly.findings.add(
            .otherColumns,
            at: place,
            [
                "name": .text(kind.name), "found": .text(header.joined(separator: ",")),
                "expected": .list(kind.signatures.map { ($0 + ["VALUE"]).joined(separator: ",") }),
            ]
        )
    }

    private static func reportColumn(
        _ column: String,
        _ kind: OSeMOSYSParameterKind,
        _ place: Place,
        _ assembly: inout OSeMOSYSAssembly
    ) {
        assembly.findings.add(
            .unusedColumn,
            severity: .warning,
            at: place,
            ["name": .text(kind.name), "column": .text(column)]
        )
    }
}

extension OSeMOSYSAssembly {
    /// The name of a member of a set as a header writes it; `nil` where the set has whole numbers and this is none.
    mutating func member(_ text: String, of set: String) -> Int32? {
        var text = text
        guard OSeMOSYSCatalogue.set(set)?.members == .wholeNumbers else { return text.withUTF8 { name($0) } }
        let number = text.withUTF8 { nameOrNumber($0) }
        return Self.isWholeNumber(self.text(number)) ? number : nil
    }
}
