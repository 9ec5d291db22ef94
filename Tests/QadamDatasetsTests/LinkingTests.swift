import Foundation
import QadamDatasets
import QadamLifeCycle
import Testing

@Suite struct LinkingTests {
    /// Flow 0 a product, 1 a waste, 2 from nature; one process for each list of (flow, amount, flags).
    private func database(_ processes: [[(Int, Double, ExchangeFlags)]]) -> LifeCycleDatabase {
        var database = LifeCycleDatabase(name: "x")
        database.units = [DatabaseUnit(symbol: "kg", quantity: "mass", factor: 1)]
        database.flows = [
            DatabaseFlow(id: "zinc", name: "zinc", kind: .product, unit: 0),
            DatabaseFlow(id: "slag", name: "slag", kind: .waste, unit: 0),
            DatabaseFlow(id: "ore", name: "ore", kind: .elementary, unit: 0),
        ]
        for (index, exchanges) in processes.enumerated() {
            database.processes.append(DatabaseProcess(id: "\(index)", name: "\(index)"))
            for exchange in exchanges {
                database.exchanges.append(flow: exchange.0, unit: 0, amount: exchange.1, flags: exchange.2)
            }
            database.exchangeStarts.append(database.exchanges.count)
        }
        return database
    }

    /// Zinc that a process asks for and nobody delivers, with everything that a reader of the report needs.
    private static func open(_ process: String, _ amount: Double, _ candidates: Int, _ sought: String = "")
        -> ReadingReport.Unlinked
    {
        ReadingReport.Unlinked(
            process: process,
            processName: process,
            flow: "zinc",
            flowName: "zinc",
            amount: amount,
            unit: "kg",
            candidates: candidates,
            sought: sought
        )
    }

    @Test func readsReportsThatKeptIdentifiersOnly() throws {
        let old = Data(#"{"process":"2","flow":"zinc","candidates":0}"#.utf8)
        let read = try JSONDecoder().decode(ReadingReport.Unlinked.self, from: old)
        #expect(read == ReadingReport.Unlinked(process: "2", flow: "zinc", candidates: 0))
        let new = Self.open("2", 3, 0, "lead works")
        #expect(try JSONDecoder().decode(ReadingReport.Unlinked.self, from: JSONEncoder().encode(new)) == new)
    }

    private func linked(_ processes: [[(Int, Double, ExchangeFlags)]]) -> ([Int32], ReadingReport) {
        var database = database(processes)
        var report = ReadingReport(format: .ilcd)
        linkByFlow(&database, report: &report)
        return (database.exchanges.provider, report)
    }

    @Test func linksProductsToTheirMakerAndWastesToTheirTreatment() {
        let (provider, report) = linked([
            [(0, 1, .reference), (1, 0.2, []), (2, 2, .input)],
            [(1, 1, [.input, .reference]), (0, 0.1, .input)],
        ])
        #expect(provider == [-1, 1, -1, -1, 0])
        #expect(report.linked == 2)
        #expect(report.unlinked.isEmpty)
    }

    @Test func linksAvoidedProductsWhicheverSideTheyStandOn() {
        let (provider, _) = linked([
            [(0, 1, .reference)], [(1, 1, [.input, .reference]), (0, 0.3, .avoided)],
            [(1, 1, [.input, .reference]), (0, 0.3, [.avoided, .input])],
        ])
        #expect(provider == [-1, -1, 0, -1, 0])
    }

    @Test func countsCandidatesAndChoosesNone() {
        let (provider, report) = linked([
            [(0, 1, .reference)], [(0, 1, .reference), (0, 0.5, [])], [(0, 0, [])], [(0, 2, .input)],
        ])
        #expect(!provider.contains { $0 >= 0 })
        #expect(report.unlinked == [Self.open("3", 2, 2)])
    }

    @Test func keepsMakersThatTheDataName() {
        var database = database([
            [(0, 1, .reference)], [(0, 1, .reference)], [(0, 2, .input), (0, 3, .input)],
        ])
        database.exchanges.provider[2] = 1
        var report = ReadingReport(format: .ilcd)
        linkByFlow(&database, report: &report, except: [3: 0], sought: [3: "lead works"])
        #expect(database.exchanges.provider == [-1, -1, 1, -1])
        #expect(report.linked == 1)
        #expect(report.unlinked == [Self.open("2", 3, 0, "lead works")])
    }
}
