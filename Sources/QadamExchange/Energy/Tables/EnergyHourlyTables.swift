internal import QadamEvidence
internal import QadamPathways
internal import QadamUnits

/// What `model.yaml` says about the days that stand for the year.
struct EnergyDaysChoice {
    /// Number of clusters, 1…365.
    let clusters: Int
    /// Series whose day of the highest value stands for itself.
    let extremes: [String]

    /// Reads the section `days`; nil after a fault was reported.
    init?(_ map: YAMLMap) {
        // Both are read before either is missed, so that no key is called unknown.
        let (clusters, isGiven) = (map.integer("clusters", 1...365), map.has("extremes"))
        extremes = isGiven ? map.texts("extremes") : []
        guard let clusters else { return nil }
        self.clusters = clusters
    }
}

/// The hourly series of a folder of own tables: `hourly.csv`, a column a series and a row an hour of a common year.
struct EnergyHourlyTables {
    /// The table of series.
    static let hourly = "hourly"
    /// The table that says what follows a series.
    static let uses = "series"
    /// Attributes that the choice of days gives, and tables of sets that it makes.
    static let made: [EnergyAttribute.ID] = [.yearSplit, .sliceDay, .sliceHours, .dayWeight, .dayOfCalendar]
    static let sets: [EnergyDimension] = [.slice, .day, .calendarDay]

    let file: String
    let series: [SystemHours.Series]
    let digest: FileDigest?

    /// Reads the series; what is wrong with them is added to the findings, and there are none then.
    init(_ input: InputFile, _ findings: inout Findings) {
        file = input.name
        let hour = Column<Int>.integer("hour")
        let schema = TableSchema(
            "hourly",
            columns: [hour],
            unique: [["hour"]],
            others: .numbers(.nonNegative)
        )
        let outcome = TableReader(schema).read(input)
        for finding in outcome.diagnostics { findings.add(finding) }
        digest = outcome.digest
        guard let table = outcome.table else {
            series = []
            return
        }
        if table[hour] != Array(0..<RepresentativeDays.hoursOfYear) {
            let arguments: [String: Argument] = [
                "count": .integer(table.count), "expected": .integer(RepresentativeDays.hoursOfYear),
            ]
            findings.add(.hoursOfYear, at: .file(input.name, row: 2, column: "hour"), arguments)
            series = []
            return
        }
        // `.numbers` has a value in every row.
        series = table.others.map {
            SystemHours.Series(name: $0.header, values: $0.values.compactMap(\.self))
        }
    }
}

extension EnergyTablesReading {
    /// Reads `hourly.csv` and chooses the days, where `model.yaml` asks for days; nil where it does not, or after a fault.
    mutating func readHours(_ choice: EnergyDaysChoice?) -> (
        series: [SystemHours.Series], days: RepresentativeDays
    )? {
        guard let choice else {
            for name in [EnergyHourlyTables.hourly, EnergyHourlyTables.uses] {
                guard let input = files[name + ".csv"] else { continue }
                markRead(name + ".csv")
                findings.add(
                    .hoursWithoutDays,
                    at: .file(input.name),
                    ["file": .text(EnergyTableNames.model)]
                )
            }
            return nil
        }
        reportMade()
        guard let input = files[EnergyHourlyTables.hourly + ".csv"] else {
            let file = Argument.text(EnergyHourlyTables.hourly + ".csv")
            findings.add(.daysWithoutHours, at: .file(name), ["file": file])
            return nil
        }
        markRead(EnergyHourlyTables.hourly + ".csv")
        let table = EnergyHourlyTables(input, &findings)
        if let digest = table.digest { noteDigest(input.name, digest) }
        guard !table.series.isEmpty else { return nil }
        let names = table.series.map(\.name)
        var isKnown = true
        for name in choice.extremes where !names.contains(name) {
            isKnown = false
            report(series: name, among: names, at: .file(EnergyTableNames.model))
        }
        guard isKnown else { return nil }
        let hours = SystemHours(
            series: table.series,
            uses: [],
            clusters: choice.clusters,
            extremesOf: choice.extremes
        )
        return (table.series, hours.days)
    }

    /// Tables that the choice of days makes must not be given too.
    private mutating func reportMade() {
        let tables = EnergyHourlyTables.sets.map(EnergyTableNames.table)
        for name in tables + EnergyHourlyTables.made.map(\.name) {
            guard let input = files[name + ".csv"] else { continue }
            markRead(name + ".csv")
            findings.add(.madeByDays, at: .file(input.name), ["file": .text(EnergyTableNames.model)])
        }
    }

    private mutating func report(series: String, among names: [String], at place: Place) {
        let arguments: [String: Argument] = [
            "found": .text(series), "suggestions": .list(NearMiss.closest(to: series, among: names)),
            "known": .list(names),
        ]
        findings.add(.unknownSeries, at: place, arguments)
    }

    /// Reads `series.csv`: which attributes follow which series.
    mutating func readUses(
        _ series: [SystemHours.Series],
        _ members: EnergyMembers
    ) -> [(use: SystemHours.Use, place: Place)] {
        let names = series.map(\.name)
        let dimensions = Set(SystemHours.attributes.flatMap { EnergyAttribute[$0].index }).subtracting([
            .slice
        ])
        let known = ["attribute", "series"] + dimensions.map(\.rawValue).sorted()
        guard let file = files[EnergyHourlyTables.uses + ".csv"]?.name else {
            let file = Argument.text(EnergyHourlyTables.uses + ".csv")
            findings.add(.daysWithoutHours, at: .file(name), ["file": file])
            return []
        }
        var found: [(use: SystemHours.Use, place: Place)] = []
        var columns: EnergyTableHeader?
        _ = readTable(EnergyHourlyTables.uses) { reading, header, row in
            if let header {
                header.check(known: known, file: file, row: row.number, &reading.findings)
                for column in ["attribute", "series"] where header.place(column) == nil {
                    reading.reportMissing(column, file, row.number)
                }
                columns = header
                return header.place("attribute") != nil && header.place("series") != nil
            }
            guard let columns else { return false }
            func cell(_ name: String) -> String {
                columns.place(name).map { $0 < row.count ? row.text($0) : "" } ?? ""
            }
            let place = Place.file(file, row: row.number)
            let allowed = SystemHours.attributes
            guard let id = allowed.first(where: { $0.name == cell("attribute") }) else {
                let arguments: [String: Argument] = [
                    "found": .text(cell("attribute")), "known": .list(allowed.map(\.name)),
                ]
                reading.findings.add(.noSeriesAttribute, at: place, arguments)
                return true
            }
            guard let position = names.firstIndex(of: cell("series")) else {
                reading.report(series: cell("series"), among: names, at: place)
                return true
            }
            var index: [Int?] = []
            for dimension in EnergyAttribute[id].index {
                var text = dimension == .slice ? "" : cell(dimension.rawValue)
                let member = text.withUTF8 { reading.member($0, dimension, members[dimension], place) }
                if member == -2 { return true }
                index.append(member < 0 ? nil : Int(member))
            }
            let strangers = dimensions.subtracting(EnergyAttribute[id].index)
                .filter { !cell($0.rawValue).isEmpty }.map(\.rawValue).sorted()
            if !strangers.isEmpty {
                let arguments: [String: Argument] = ["name": .text(id.name), "names": .list(strangers)]
                reading.findings.add(.strangeSubscript, at: place, arguments)
            }
            found.append((SystemHours.Use(id, index, series: position), place))
            return true
        }
        check(found, series)
        return found
    }

    /// Two rows for one thing, courses without any amount, and rates above one.
    private mutating func check(
        _ uses: [(use: SystemHours.Use, place: Place)],
        _ series: [SystemHours.Series]
    ) {
        for (position, (use, place)) in uses.enumerated() {
            if let first = uses[..<position].first(where: { $0.use.clashes(with: use) }) {
                let arguments: [String: Argument] = [
                    "name": .text(use.attribute.name), "other": .text(first.place.description),
                ]
                findings.add(.seriesTwice, at: place, arguments)
            }
            let values = series[use.series].values
            let name = Argument.text(series[use.series].name)
            if use.attribute != .capacityFactor {
                if !(values.reduce(0, +) > 0) { findings.add(.emptySeries, at: place, ["name": name]) }
            } else if let hour = values.firstIndex(where: { $0 > 1 }) {
                findings.add(
                    .rateAboveOne,
                    at: place,
                    ["name": name, "value": .number(values[hour]), "hour": .integer(hour)]
                )
            }
        }
    }
}
