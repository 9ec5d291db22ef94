import Foundation
import QadamDatasets
import QadamEvidence
import QadamLifeCycle
import Testing

@Suite struct EcoSpold2Tests {
    @Test func tries() throws {
        for (archive, part) in [
            ("ecospold2_uslci_fy18q3_40files", ""), ("samples_volca", "SAMPLE.edge"), ("samples_volca", "SAMPLE.min/"),
            ("samples_volca", "SAMPLE.multi"), ("samples_volca", "SAMPLE.switching"), ("samples_volca", "SAMPLE.units"),
            ("samples_volca", "SAMPLE.min1"), ("samples_volca", "SAMPLE.min2"), ("samples_volca", "SAMPLE.min3"),
            ("samples_volca", "SAMPLE.min4"), ("samples_volca", "SAMPLE.min5"),
        ] {
            guard let package = try ReferencePackage.files(archive, under: part) else { return }
            let reading = EcoSpold2Reader.read(package, options: ReadingOptions(skipsBad: true, name: "x"))
            print("==", archive, part, reading.report.processes, reading.report.flows, reading.report.exchanges)
            print(reading.report.uncertain, reading.report.parameters, reading.report.linked, reading.report.unlinked)
            for diagnostic in reading.diagnostics {
                print(diagnostic.code, diagnostic.severity, diagnostic.place, diagnostic.arguments)
            }
            for process in reading.database?.processes ?? [] { print(process.id, process.name) }
        }
    }
}
