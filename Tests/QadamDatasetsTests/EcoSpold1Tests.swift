import Foundation
import QadamDatasets
import QadamEvidence
import QadamLifeCycle
import Testing

@Suite struct EcoSpold1Tests {
    /// The counts were taken from the file with Python's ElementTree; 4 and 5 are groups of the format.
    @Test func readsTheUSLifeCycleInventoryWithoutLoss() throws {
        guard let package = try ReferencePackage.files("ecospold1_uslci_fy21q1") else { return }
        let clock = ContinuousClock()
        var reading: DatasetReading?
        let time = clock.measure {
            reading = EcoSpold1Reader.read(package, options: ReadingOptions(name: "uslci"))
        }
        print("US LCI 2021, EcoSpold 1:", time)
        let result = try #require(reading)
        print(result.report.linked, result.report.unlinked.count, Set(result.diagnostics.map(\.code)))
        let database = try #require(result.database)
        #expect(database.processes.count == 636)
        #expect(database.exchanges.count == 36_581)
    }
}
