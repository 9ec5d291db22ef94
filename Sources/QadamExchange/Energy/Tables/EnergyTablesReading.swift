internal import QadamEvidence
internal import QadamPathways
internal import QadamUnits

/// A set as one of Qadam's own tables gives it, before the names of the other sets are known.
struct EnergySetTable {
    let dimension: EnergyDimension
    let file: String
    let header: EnergyTableHeader
    /// The line of the header.
    let headerLine: Int
    let rows: [(line: Int, cells: [String])]
    /// Where the members stand.
    let column: Int

    /// The text of a cell; empty where the row ends before it.
    func cell(_ column: Int, _ row: (line: Int, cells: [String])) -> String {
        column < row.cells.count ? row.cells[column] : ""
    }

    /// The members in the order of the table, each once.
    var members: [String] {
        var seen: Set<String> = []
        return rows.map { cell(column, $0) }.filter { !$0.isEmpty && seen.insert($0).inserted }
    }
}

/// A folder of Qadam's own tables while it is read.
struct EnergyTablesReading {
    let files: [String: InputFile]
    let name: String
    var findings: Findings
    private(set) var digests: [(file: String, digest: FileDigest)] = []
    /// Files of values, by their number in rows.
    private(set) var valueFiles: [String] = []
    private var read: Set<String> = [EnergyTableNames.model]
    var units = EnergyUnitCheck(EnergyUnits())
    /// The hourly series that the system follows, where it does.
    private(set) var hours: SystemHours?

    init(files: [String: InputFile], name: String, limitPerCode: Int) {
        self.files = files
        self.name = name
        findings = Findings(file: name, limitPerCode: limitPerCode)
    }

    /// Reads all tables; the system is whole only if nothing is wrong.
    mutating func run() -> EnergySystem {
        let model = readModel()
        let words = model?.units ?? EnergyUnits()
        units = EnergyUnitCheck(words)
        let chosen = readHours(model?.days)
        let made = model?.asksForDays == true ? Set(EnergyHourlyTables.sets) : []
        let tables = EnergyTableNames.sets.filter { !made.contains($0) }.compactMap { readSet($0) }
        var system = EnergySystem(sets: sets(tables, chosen?.days), units: words)
        let members = EnergyMembers(system.sets)
        var rows: [EnergyAttribute.ID: EnergyAttributeRows] = [:]
        for table in tables { readColumns(of: table, members, system, &rows) }
        for attribute in EnergyAttribute.all
        where made.isEmpty || !EnergyHourlyTables.made.contains(attribute.id) {
            readValues(of: attribute, members, system, &rows)
        }
        for attribute in EnergyAttribute.all {
            guard let given = rows[attribute.id] else { continue }
            let resolved = given.resolved(files: valueFiles, &findings)
            system.addRows(attribute.id, keys: resolved.keys, values: resolved.values)
            if let fallback = resolved.fallback {
                system.setFallback(attribute.id, to: fallback == .infinity ? nil : fallback)
            }
        }
        if let chosen { setHours(chosen, members, &system) }
        reportRest()
        return system
    }

    private mutating func readModel() -> EnergyModelFile? {
        guard let input = files[EnergyTableNames.model] else {
            findings.add(.noModelFile, at: .file(name), ["file": .text(EnergyTableNames.model)])
            return nil
        }
        let model = EnergyModelFile(input, &findings)
        if let digest = model.digest { digests.append((input.name, digest)) }
        return model
    }

    /// Gives the system the chosen days and the series on them.
    private mutating func setHours(
        _ chosen: (series: [SystemHours.Series], days: RepresentativeDays),
        _ members: EnergyMembers,
        _ system: inout EnergySystem
    ) {
        let uses = readUses(chosen.series, members)
        for (use, place) in uses where system.hasRow(within: use) {
            findings.add(.seriesAndTable, at: place, ["name": .text(use.attribute.name)])
        }
        let hours = SystemHours(series: chosen.series, uses: uses.map(\.use), days: chosen.days)
        system.setHours(hours, on: chosen.days)
        self.hours = hours
        for (use, place) in uses where hours.missesSum(use) {
            let series = chosen.series[use.series].name
            guard let error = chosen.days.errors.first(where: { $0.name == series }) else { continue }
            let arguments: [String: Argument] = ["name": .text(series), "error": .share(error.energyError)]
            findings.add(.sumMissed, severity: .warning, at: place, arguments)
        }
        for error in chosen.days.errors where error.durationCurveError > 0.1 {
            findings.add(
                Diagnostic(
                    "PTH-0301",
                    .warning,
                    at: .file(files[EnergyHourlyTables.hourly + ".csv"]?.name ?? name, column: error.name),
                    ["series": .text(error.name), "error": .share(error.durationCurveError)]
                )
            )
        }
    }

    /// Marks a file as read by other means than a table of sets or attributes.
    mutating func markRead(_ file: String) { read.insert(file) }

    /// Notes what was read.
    mutating func noteDigest(_ file: String, _ digest: FileDigest) { digests.append((file, digest)) }

    private func sets(_ tables: [EnergySetTable], _ days: RepresentativeDays?) -> EnergySets {
        var names: [EnergyDimension: [String]] = [:]
        for dimension in EnergyTableNames.sets { names[dimension] = [] }
        var years: [Int] = []
        for table in tables {
            names[table.dimension] = table.members
            if table.dimension == .year { years = table.members.compactMap { Int($0) } }
        }
        if let days {
            names[.slice] = days.sliceNames
            names[.day] = days.names
            names[.calendarDay] = RepresentativeDays.calendar
        }
        return EnergySets(names, years: years)
    }

    /// Opens a table, reads its header and gives every row to `body`; what is wrong with the form is reported.
    mutating func readTable(
        _ base: String,
        _ body: (inout EnergyTablesReading, EnergyTableHeader?, CSVRow) -> Bool
    ) -> Bool {
        guard let input = files[base + ".csv"] else { return false }
        read.insert(base + ".csv")
        do throws(ExchangeError) {
            let source = try OtooleCSV(input, limits: .standard)
            var isGood = true
            var header: EnergyTableHeader?
            while isGood, let row = try source.next() {
                if row.isBlank { continue }
                if header == nil {
                    let found = EnergyTableHeader(row.texts)
                    isGood = body(&self, found, row)
                    header = found
                } else {
                    isGood = body(&self, nil, row)
                }
            }
            for finding in try source.finish() { findings.add(finding) }
            digests.append((input.name, source.reader.digest))
        } catch {
            findings.add(error.diagnostic)
        }
        return true
    }

    private mutating func readSet(_ dimension: EnergyDimension) -> EnergySetTable? {
        let base = EnergyTableNames.table(of: dimension)
        let file = files[base + ".csv"]?.name ?? base
        var known = [dimension.rawValue] + EnergyTableNames.columns(of: dimension).map(\.name)
        if EnergyTableNames.hasRegions(dimension) { known.append(EnergyDimension.region.rawValue) }
        var header: (columns: EnergyTableHeader, line: Int)?
        var rows: [(line: Int, cells: [String])] = []
        var column: Int?
        let isThere = readTable(base) { reading, found, row in
            guard let found else {
                rows.append((row.number, row.texts))
                return true
            }
            header = (found, row.number)
            found.check(known: known, file: file, row: row.number, &reading.findings)
            column = found.place(dimension.rawValue)
            if column == nil { reading.reportMissing(dimension.rawValue, file, row.number) }
            return column != nil
        }
        guard isThere, let header, let column else { return nil }
        let table = EnergySetTable(
            dimension: dimension,
            file: file,
            header: header.columns,
            headerLine: header.line,
            rows: rows,
            column: column
        )
        checkMembers(of: table)
        return table
    }

    /// Whole numbers for years; no member twice for the same region.
    private mutating func checkMembers(of table: EnergySetTable) {
        let region = table.dimension == .region ? nil : table.header.place("region")
        var seen: Set<[String]> = []
        for row in table.rows {
            let member = table.cell(table.column, row)
            let place = Place.file(table.file, row: row.line, column: table.dimension.rawValue)
            let arguments: [String: Argument] = [
                "set": .text(table.dimension.rawValue), "found": .text(member),
            ]
            if !seen.insert([member] + (region.map { [table.cell($0, row)] } ?? [])).inserted {
                findings.add(.memberTwice, at: place, arguments)
            }
            if table.dimension == .year, !member.isEmpty, Int(member).map(String.init) != member {
                findings.add(.memberNotWhole, at: place, arguments)
            }
        }
    }

    mutating func reportMissing(_ column: String, _ file: String, _ row: Int) {
        let arguments: [String: Argument] = ["column": .text(column)]
        let place = Place.file(file, row: row)
        findings.add(Diagnostic(ExchangeCode.missingColumn.rawValue, .error, at: place, arguments))
    }

    /// The number of a file of values.
    mutating func number(ofFile file: String) -> Int {
        valueFiles.append(file)
        return valueFiles.count - 1
    }

    private mutating func reportRest() {
        let known = EnergyTableNames.sets.map(EnergyTableNames.table) + EnergyAttribute.all.map(\.name)
        var rest: [String] = []
        for file in files.keys.sorted() where !read.contains(file) {
            let base = file.hasSuffix(".csv") ? String(file.dropLast(4)) : file
            let near = file.hasSuffix(".csv") ? NearMiss.closest(to: base, among: known) : []
            if near.isEmpty {
                rest.append(file)
            } else {
                let arguments: [String: Argument] = ["name": .text(file), "suggestions": .list(near)]
                findings.add(.tableNear, at: .file(name), arguments)
            }
        }
        if !rest.isEmpty {
            let arguments: [String: Argument] = ["names": .list(rest), "count": .integer(rest.count)]
            findings.add(.tablesNotRead, severity: .note, at: .file(name), arguments)
        }
    }
}
