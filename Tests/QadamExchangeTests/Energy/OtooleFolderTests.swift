import QadamEvidence
import QadamExchange
import QadamPathways
import Testing

@Suite struct OtooleFolderTests {
    /// The CSV folder was made from the data file by otoole, which keeps defaults in a configuration that the folder
    /// does not hold: with the defaults of the data file both are the same in every parameter.
    @Test func utopiaAsDataFileAndAsFolderAreTheSame() throws {
        guard let data = EnergySample.reference("utopia/data.txt"),
            let folder = EnergySample.reference("utopia/csv")
        else { return }
        let mathProg = MathProgReader.read(.path(data)).tables
        let defaults = mathProg.parameters.values.sorted { $0.name < $1.name }.filter {
            $0.defaultValue != nil
        }
        let configuration = defaults.map { table in
            """
            \(table.name):
                indices: [\(table.indices.joined(separator: ","))]
                type: param
                dtype: float
                default: \(table.defaultValue ?? 0)

            """
        }
        let outcome = OtooleFolder.read(
            folder,
            configuration: .text(configuration.joined(), name: "config.yaml")
        )
        let otoole = outcome.tables
        #expect(!otoole.hasErrors, "\(otoole.findings)")
        #expect(outcome.digests.count == 38)
        for set in mathProg.sets {
            #expect(Set(otoole.members(of: set.name)) == Set(mathProg.members(of: set.name)), "\(set.name)")
        }
        #expect(Set(otoole.parameters.keys) == Set(mathProg.parameters.keys))
        for (name, table) in mathProg.parameters {
            let other = try #require(otoole.parameters[name])
            #expect(other.defaultValue == table.defaultValue || table.defaultValue == nil, "\(name)")
            let rows = mathProg.rows(name).filter { $0.value != table.defaultValue }
            #expect(otoole.rows(name).filter { $0.value != table.defaultValue } == rows, "\(name)")
        }
    }
}
