internal import QadamEvidence
internal import QadamPathways

/// `model.yaml` of Qadam's own tables: the version of the form, the words for the model's own units, and how costs are
/// discounted.
struct EnergyModelFile {
    /// The words for units.
    let units: EnergyUnits
    /// The days that stand for the year; nil where the tables give their own slices.
    private(set) var days: EnergyDaysChoice?
    /// Whether the file asks for days, rightly or not.
    private(set) var asksForDays = false
    /// The digest of the file; `nil` if it could not be read to its end.
    let digest: FileDigest?

    /// Reads the file; what is wrong with it is added to the findings.
    init(_ input: InputFile, _ findings: inout Findings) {
        let file = YAMLFile(input)
        digest = file.digest
        var units = EnergyUnits()
        if let root = file.root {
            if let version = root.integer("version"), version != EnergyTableNames.version {
                root.report(
                    code: EnergyFileCode.otherVersion.rawValue,
                    at: "version",
                    ["found": .integer(version), "expected": .integer(EnergyTableNames.version)]
                )
            }
            _ = root.optional.text("name")
            _ = root.optional.text("note")
            if root.has("units"), let map = root.map("units")?.optional {
                units.energy = map.text("energy")
                units.capacity = map.text("capacity")
                units.money = map.text("money")
                units.emission = map.text("emission")
            }
            if root.has("days") {
                asksForDays = true
                days = root.map("days").flatMap { EnergyDaysChoice($0) }
            }
            // The equations know this convention only; a file that means another one must not pass.
            if root.has("discounting"), let map = root.map("discounting")?.optional {
                _ = map.word("investment", of: ["start-of-year"])
                _ = map.word("running", of: ["mid-year"])
            }
        }
        self.units = units
        for finding in file.finish() { findings.add(finding) }
    }

    /// The text of the file for a system.
    ///
    /// - Throws: ``ExchangeError``, which no system makes it throw.
    static func text(of system: EnergySystem) throws(ExchangeError) -> String {
        let units = system.units
        let entries: [OutputValue.Entry] = [
            OutputValue.Entry("version", .integer(EnergyTableNames.version)),
            OutputValue.Entry(
                "units",
                .map([
                    OutputValue.Entry("energy", .text(units.energy)),
                    OutputValue.Entry("capacity", .text(units.capacity)),
                    OutputValue.Entry("money", .text(units.money)),
                    OutputValue.Entry("emission", .text(units.emission)),
                ])
            ),
            OutputValue.Entry(
                "discounting",
                .map([
                    OutputValue.Entry("investment", .text("start-of-year")),
                    OutputValue.Entry("running", .text("mid-year")),
                ])
            ),
        ]
        return try YAMLWriter.text(entries)
    }
}
