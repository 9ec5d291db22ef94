internal import QadamEvidence
internal import QadamPathways
internal import QadamSparse

/// Gathers the sets and parameters of an OSeMOSYS model while its files are read, whatever their form, and checks them
/// together once all of them are known.
struct OSeMOSYSAssembly {
    /// What was found so far, in all files of the model.
    var findings: Findings
    /// The tables so far, by published name.
    var tables: [String: OSeMOSYSTable] = [:]
    /// Names of sets and parameters of the file that say nothing new.
    var leftOut: Set<String> = []
    private var interner = ByteInterner()
    private var sets: [OSeMOSYSSet] = []
    private let file: String

    /// An empty model; `file` is the file or folder in diagnostics about the whole.
    init(file: String, limitPerCode: Int = 20) {
        self.file = file
        findings = Findings(file: file, limitPerCode: limitPerCode)
    }

    /// The names of the sets so far.
    var setNames: [String] { sets.map(\.name) }

    /// Where a set stands that was given already.
    func place(ofSet name: String) -> Place? { sets.first { $0.name == name }?.place }

    /// The number of a name as it stands.
    mutating func name(_ bytes: UnsafeBufferPointer<UInt8>) -> Int32 {
        Int32(interner.intern(bytes).number)
    }

    /// The number of a name; a number is written in one way first, as `1990`, `1990.0` and `1.99e3` are one name.
    mutating func nameOrNumber(_ bytes: UnsafeBufferPointer<UInt8>) -> Int32 {
        guard let first = bytes.first, first <= UInt8(ascii: "9") else { return name(bytes) }
        if first >= UInt8(ascii: "1"), bytes.count < 16,
            bytes.allSatisfy({ $0 &- UInt8(ascii: "0") <= 9 })
        {
            return name(bytes)
        }
        guard case .value(let number) = DecimalReading.number(UnsafeRawBufferPointer(bytes)),
            var text = PlainNumber.text(number == 0 ? 0 : number)
        else { return name(bytes) }
        return text.withUTF8 { name($0) }
    }

    /// The text of a name.
    func text(_ name: Int32) -> String { interner.text(Int(name)) }

    /// Takes a set whose members stand at these places; members that stand twice are reported and left out.
    mutating func add(set kind: OSeMOSYSSetKind, members: [Int32], places: [Place], at place: Place) {
        var seen: Set<Int32> = []
        var distinct: [Int32] = []
        for (member, place) in zip(members, places) {
            let arguments: [String: Argument] = ["set": .text(kind.name), "found": .text(text(member))]
            guard seen.insert(member).inserted else {
                findings.add(.memberTwice, at: place, arguments)
                continue
            }
            if kind.members == .wholeNumbers, !Self.isWholeNumber(text(member)) {
                findings.add(.memberNotWhole, at: place, arguments)
            }
            distinct.append(member)
        }
        sets.append(OSeMOSYSSet(name: kind.name, members: distinct, place: place))
    }

    static func isWholeNumber(_ text: String) -> Bool {
        let digits = text.utf8.first == UInt8(ascii: "-") ? text.utf8.dropFirst() : text.utf8[...]
        return !digits.isEmpty && digits.count < 16 && digits.allSatisfy { $0 &- UInt8(ascii: "0") <= 9 }
    }

    /// The model, checked as a whole: sets that are missing, names outside their sets, values that stand twice,
    /// parameters that are not supported or not given.
    ///
    /// Parameters that no file names get their published default; with `fillingDefaults` those too that have rows, but
    /// no default. Either is told with `code`.
    mutating func finish(
        fillingDefaults: Bool = false,
        code: EnergyFileCode = .publishedDefaults
    ) -> OSeMOSYSTables {
        checkSets()
        let names = (0..<interner.count).map { interner.text($0) }
        var result = OSeMOSYSTables(names: names, sets: sets)
        var positions: [String: [Int32]] = [:]
        for set in sets { positions[set.name] = result.positions(in: set.name) }
        let none = [Int32](repeating: -1, count: names.count)
        for name in tables.keys.sorted() {
            guard var table = tables.removeValue(forKey: name) else { continue }
            let subscripts = table.indices.map { positions[$0] ?? none }
            let check = OSeMOSYSRowCheck(names: names, positions: subscripts)
            check.run(&table, &findings)
            tables[name] = table
        }
        checkSupport()
        addPublishedDefaults(fillingDefaults, code)
        if !leftOut.isEmpty {
            findings.add(.leftOut, severity: .note, at: .file(file), ["names": .list(leftOut.sorted())])
        }
        result.parameters = tables
        result.findings = findings.diagnostics
        return result
    }
}

// What the model as a whole lacks.

extension OSeMOSYSAssembly {
    /// The sets without which there is no model; the others may be empty.
    static let neededSets = ["REGION", "YEAR", "TECHNOLOGY", "TIMESLICE", "FUEL", "MODE_OF_OPERATION"]

    private mutating func checkSets() {
        for name in Self.neededSets {
            guard let set = sets.first(where: { $0.name == name }) else {
                findings.add(.missingSet, at: .file(file), ["set": .text(name)])
                continue
            }
            if set.members.isEmpty { findings.add(.emptySet, at: set.place, ["set": .text(name)]) }
        }
        let known = Set(setNames)
        let absent = OSeMOSYSCatalogue.sets.filter { kind in
            kind.origin == .core && !Self.neededSets.contains(kind.name) && !known.contains(kind.name)
        }
        if !absent.isEmpty {
            let names = absent.map(\.name)
            findings.add(.absentSets, severity: .note, at: .file(file), ["names": .list(names)])
        }
    }

    /// Refuses what only other versions of the formulation know, unless it says nothing.
    private mutating func checkSupport() {
        for set in sets where OSeMOSYSCatalogue.set(set.name)?.origin == .extended && !set.members.isEmpty {
            findings.add(.unsupportedSet, at: set.place, ["set": .text(set.name)])
        }
        for name in tables.keys.sorted() {
            guard let table = tables[name], OSeMOSYSCatalogue.parameter(name)?.origin == .extended,
                let row = table.values.indices.first(where: { table.values[$0] != table.defaultValue })
            else { continue }
            let count = table.values.count { $0 != table.defaultValue }
            findings.add(
                .unsupportedParameter,
                at: table.place(row),
                ["name": .text(name), "count": .integer(count)]
            )
        }
    }

    /// Gives parameters that no file names their published default, and says so.
    private mutating func addPublishedDefaults(_ fillingDefaults: Bool, _ code: EnergyFileCode) {
        var given: [String] = []
        for kind in OSeMOSYSCatalogue.parameters where kind.origin == .core {
            guard let value = kind.publishedDefault, let indices = kind.signatures.first else { continue }
            if let table = tables[kind.name], table.defaultValue != nil || !fillingDefaults { continue }
            given.append("\(kind.name) \(PlainNumber.text(value) ?? "")")
            if tables[kind.name] == nil {
                tables[kind.name] = OSeMOSYSTable(
                    name: kind.name,
                    indices: indices,
                    defaultValue: nil,
                    file: file,
                    columnStyle: .characters
                )
            }
            tables[kind.name]?.defaultValue = value
            tables[kind.name]?.defaultOrigin = .published
        }
        guard !given.isEmpty else { return }
        let arguments: [String: Argument] = ["names": .list(given), "count": .integer(given.count)]
        findings.add(code, severity: .warning, at: .file(file), arguments)
    }
}
